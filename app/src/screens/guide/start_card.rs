//! The start card: what a group is, when and where, and nothing about anyone.

use dioxus::prelude::*;
use runde_core::companion::When;
use runde_core::companion::guide::start_card;

use crate::parts::{Acts, Button, ButtonKind, Note, Page, RunningHead, Title};
use crate::screens::calendar::say;
use crate::words::Words;

/// A card to show or print before the first meeting.
#[component]
pub fn StartCardPage(
    /// The words.
    words: Words,
    /// The meeting that comes next; without one there are lines to write on.
    #[props(default)]
    next: Option<When>,
    /// It is to be printed.
    onprint: EventHandler<()>,
    /// Back to where one came from.
    onback: EventHandler<()>,
) -> Element {
    let language = words.language();
    let card = start_card();
    let when = next.as_ref().map(|next| {
        words.day_and_time(words.day_first(next.day), say::span(words, next.at, next.minutes))
    });
    let place = next.and_then(|next| next.place);
    rsx! {
        Page {
            header { class: "not-printed", RunningHead { left: words.guide(), right: words.start_card(), back: words.back(), onback } }
            main { class: "sheet guide",
                div { class: "taken-up start-card",
                    Title { text: card.title.of(language), centred: true }
                    for (place , line) in card.lines.iter().enumerate() {
                        p { key: "{place}", class: "book", {line.of(language)} }
                    }
                    dl { class: "colophon",
                        Row { name: card.when.of(language), text: when }
                        Row { name: card.place.of(language), text: place }
                    }
                    p { class: "note", {card.last.of(language)} }
                }
                div { class: "not-printed", Note { text: words.start_card_note() } }
            }
            footer { class: "not-printed",
                Acts {
                    Button { kind: ButtonKind::Main, label: words.print(), onpress: onprint }
                }
            }
        }
    }
}

/// A name and what belongs to it, or a line to write it on.
#[component]
fn Row(name: String, text: Option<String>) -> Element {
    let class = text.is_none().then_some("to-write");
    rsx! {
        div {
            dt { {name} }
            dd { class, {text} }
        }
    }
}
