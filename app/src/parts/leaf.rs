//! Paper on the page: a leaf, a colophon, the list of what is forgotten.

use super::icon::{Glyph, Icon};
use dioxus::prelude::*;

/// A slip of paper lying on the page.
#[component]
pub fn Leaf(
    /// Whether it is still open, and so stitched and not inked.
    #[props(default)]
    open: bool,
    /// What is written on it.
    children: Element,
) -> Element {
    rsx! {
        div { class: if open { "leaf open" } else { "leaf" }, {children} }
    }
}

/// A slip of paper that leads somewhere. Only words in a line may stand on it, no paragraphs.
#[component]
pub fn LeafLink(
    /// Whether it is still open, and so stitched and not inked.
    #[props(default)]
    open: bool,
    /// Told of every press.
    onpress: EventHandler<()>,
    /// What is written on it.
    children: Element,
) -> Element {
    rsx! {
        button {
            class: if open { "leaf leaf-link open" } else { "leaf leaf-link" },
            r#type: "button",
            onclick: move |_| onpress.call(()),
            {children}
            Glyph { icon: Icon::On }
        }
    }
}

/// Ruled lines of a name and what belongs to it.
#[component]
pub fn Colophon(
    /// The name and the text of every line; a line break in the text is kept.
    rows: Vec<(String, String)>,
) -> Element {
    rsx! {
        dl { class: "colophon",
            for (place , (name , text)) in rows.into_iter().enumerate() {
                div { key: "{place}",
                    dt { "{name}" }
                    dd { "{text}" }
                }
            }
        }
    }
}

/// What is forgotten, each on a line that fades.
#[component]
pub fn ForgetList(
    /// The words of every line.
    lines: Vec<String>,
) -> Element {
    rsx! {
        ul { class: "forget", role: "list",
            for (place , line) in lines.into_iter().enumerate() {
                li { key: "{place}", "{line}" }
            }
        }
    }
}
