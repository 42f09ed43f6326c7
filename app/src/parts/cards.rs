//! Cards that lie on the table, to be taken up one at a time.

use super::icon::{Glyph, Icon};
use dioxus::prelude::*;

/// What one sees of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardFace {
    /// What it is called.
    pub title: String,
    /// The sentence on it.
    pub sentence: String,
    /// A word at its foot, such as that it is in use; may be empty.
    pub foot: String,
    /// What the screen calls it.
    pub id: usize,
}

/// Cards in a row that goes on at the side, or spread out.
#[component]
pub fn Cards(
    /// The cards.
    cards: Vec<CardFace>,
    /// Whether all of them are spread out.
    #[props(default)]
    spread: bool,
    /// Told which card was pressed.
    onpick: EventHandler<usize>,
) -> Element {
    rsx! {
        ul { class: if spread { "cards spread" } else { "cards" }, role: "list",
            for CardFace { title , sentence , foot , id } in cards {
                li { key: "{id}",
                    button { class: "card", r#type: "button", onclick: move |_| onpick.call(id),
                        Glyph { icon: Icon::Table }
                        span { class: "card-title", "{title}" }
                        span { class: "card-says", " {sentence}" }
                        if !foot.is_empty() {
                            span { class: "card-foot", " {foot}" }
                        }
                    }
                }
            }
        }
    }
}
