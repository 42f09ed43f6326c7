//! One card, drawn for a meeting and read aloud at its opening.

use dioxus::prelude::*;

use crate::cards::Card;
use crate::parts::{Acts, Button, ButtonKind, Eyebrow, Note, Page, RunningHead, Saying, Trouble};
use crate::words::Words;

/// A card in large letters, and why a group may want it; nothing is agreed by reading it.
#[component]
pub fn OneCard(
    /// The words.
    words: Words,
    /// The card.
    card: Card,
    /// Why no other one could be drawn.
    #[props(default)]
    trouble: Option<String>,
    /// Another one is to be drawn.
    ondraw: EventHandler<Card>,
    /// It is to be seen as a rule that can be agreed, and in the other languages.
    onrule: EventHandler<Card>,
    /// Back to where one came from.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Page {
            header { RunningHead { left: words.one_card(), right: "", back: words.back(), onback } }
            main { class: "reading",
                Eyebrow { text: card.title(words) }
                Saying { text: card.rule(words), aloud: true }
                p { class: "book", {card.why(words)} }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    Button { label: words.draw_another_card(), onpress: move |()| ondraw.call(card) }
                    Button { kind: ButtonKind::Quiet, label: words.see_it_as_a_rule(), onpress: move |()| onrule.call(card) }
                    Note { text: words.one_card_note(), centred: true }
                }
            }
        }
    }
}
