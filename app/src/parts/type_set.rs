//! Words as they are set: a title, its small line, a note.

use super::icon::{Glyph, Icon};
use dioxus::prelude::*;

/// The title of a page, where a reader arrives; a line break in the text is kept.
#[component]
pub fn Title(
    /// The words of the title.
    text: String,
    /// Whether it stands in the middle of the page.
    #[props(default)]
    centred: bool,
    /// Whether what it names is not to be.
    #[props(default)]
    struck: bool,
) -> Element {
    rsx! {
        h1 { class: if centred { "title centred" } else { "title" }, tabindex: "-1", "data-arrive": "",
            if struck {
                s { "{text}" }
            } else {
                "{text}"
            }
        }
    }
}

/// A question that has just come up on a page: it comes into sight, and is read.
#[component]
pub fn Asked(
    /// The words of the question.
    text: String,
) -> Element {
    let arrive = move |question: MountedEvent| async move {
        let centred = ScrollToOptions {
            behavior: ScrollBehavior::Instant,
            vertical: ScrollLogicalPosition::Center,
            ..ScrollToOptions::default()
        };
        // where a renderer can do neither, the question stands there all the same
        let _ = question.scroll_to_with_options(centred).await;
        let _ = question.set_focus(true).await;
    };
    rsx! {
        h2 { class: "book", tabindex: "-1", onmounted: arrive, "{text}" }
    }
}

/// The small warm line over a title that says *here*.
#[component]
pub fn Eyebrow(
    /// The words of the line.
    text: String,
) -> Element {
    rsx! {
        p { class: "eyebrow", "{text}" }
    }
}

/// A sentence in the second voice.
#[component]
pub fn Note(
    /// The words of the note.
    text: String,
    /// Whether it stands in the middle of the page.
    #[props(default)]
    centred: bool,
) -> Element {
    rsx! {
        p { class: if centred { "note centred" } else { "note" }, "{text}" }
    }
}

/// A small table between two chapters.
#[component]
pub fn Ornament() -> Element {
    rsx! {
        div { class: "ornament", Glyph { icon: Icon::Table } }
    }
}
