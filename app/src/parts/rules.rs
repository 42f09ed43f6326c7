//! Sentences in force, each on a ruled line.

use super::icon::{Glyph, Icon};
use dioxus::prelude::*;

/// One sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleLine {
    /// What it says.
    pub sentence: String,
    /// Since when, and until when.
    pub days: String,
    /// What else there is to say of it.
    pub notes: Vec<String>,
}

/// The sentences one under the other; each can be opened.
#[component]
pub fn RuleList(
    /// The sentences.
    rules: Vec<RuleLine>,
    /// Told the place of the one that was pressed.
    onpick: EventHandler<usize>,
) -> Element {
    rsx! {
        ul { class: "rules", role: "list",
            for (place , RuleLine { sentence , days , notes }) in rules.into_iter().enumerate() {
                li { key: "{place}",
                    button { r#type: "button", onclick: move |_| onpick.call(place),
                        span { class: "rule",
                            span { class: "book", "{sentence}" }
                            span { class: "date", " {days}" }
                            for note in notes {
                                span { class: "rule-note", " {note}" }
                            }
                        }
                        Glyph { icon: Icon::On }
                    }
                }
            }
        }
    }
}
