//! A way to another page: a ruled line of an index, or a slip of paper where it is to be seen.

use dioxus::prelude::*;

/// How much a way stands out on its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WayLook {
    /// A ruled line among others.
    #[default]
    Line,
    /// A slip of paper.
    Leaf,
    /// A slip that waits for something, and so is stitched and not inked.
    Open,
}

/// Something to press that leads to another page.
#[component]
pub fn Way(
    /// Where it leads, in words.
    label: String,
    /// Whether what it leads to is not to be.
    #[props(default)]
    struck: bool,
    /// A second line.
    #[props(default)]
    note: Option<String>,
    /// The second line in pieces, and whether each stands out; in the place of the note.
    #[props(default)]
    pieces: Vec<(String, bool)>,
    /// How much it stands out.
    #[props(default)]
    look: WayLook,
    /// Told of every press.
    onpress: EventHandler<()>,
) -> Element {
    let class = match look {
        WayLook::Line => "way",
        WayLook::Leaf => "leaf way",
        WayLook::Open => "leaf open way",
    };
    rsx! {
        button { class, r#type: "button", onclick: move |_| onpress.call(()),
            span { class: "book",
                if struck {
                    s { "{label}" }
                } else {
                    "{label}"
                }
            }
            if let Some(note) = note {
                span { class: "date", "{note}" }
            }
            if !pieces.is_empty() {
                span { class: "date",
                    for (place , (text , marked)) in pieces.into_iter().enumerate() {
                        if marked {
                            mark { key: "{place}", "{text}" }
                        } else {
                            span { key: "{place}", "{text}" }
                        }
                    }
                }
            }
            svg { class: "pen onward", view_box: "0 0 24 24", "aria-hidden": "true",
                path { d: "M9 5.5L15.5 12L9 18.5" }
            }
        }
    }
}
