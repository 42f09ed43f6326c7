//! The words over and under the circle: the question, whose floor it is, how long is left.

use dioxus::prelude::*;

/// The question of the round, as the heading of the page.
#[component]
pub fn Question(
    /// The words of the question.
    text: String,
) -> Element {
    rsx! {
        h1 { class: "question", tabindex: "-1", "data-arrive": "", "{text}" }
    }
}

/// Whose floor it is; a change of the name is said aloud.
#[component]
pub fn Floor(
    /// Who has the floor, as a sentence.
    name: String,
    /// A second sentence under it.
    #[props(default)]
    note: Option<String>,
    /// What else stands there, such as [`Peek`].
    children: Element,
) -> Element {
    rsx! {
        div { class: "floor",
            p { class: "floor-name", role: "status", "{name}" }
            if let Some(note) = note {
                p { class: "note", "{note}" }
            }
            {children}
        }
    }
}

/// A question that is answered in its own place, in words, for as long as the screen wants.
#[component]
pub fn Peek(
    /// The question.
    ask: String,
    /// The answer while it shows.
    tell: Option<String>,
    /// Told of every press.
    onpress: EventHandler<()>,
) -> Element {
    rsx! {
        button { class: "peek", r#type: "button", onclick: move |_| onpress.call(()),
            if tell.is_none() {
                span { class: "ask", "{ask}" }
            }
            span { class: "tell", role: "status", {tell} }
        }
    }
}
