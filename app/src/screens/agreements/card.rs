//! A card taken up, and all cards spread out.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::Language;

use super::until::Until;
use super::{Deciding, Still};
use crate::begun::use_begun;
use crate::cards::Card;
use crate::parts::{
    Acts, Button, ButtonKind, CardFace, Cards, Eyebrow, Note, Page, RunningHead, Saying, Switch,
    Title, Trouble,
};
use crate::screens::tongues::own_name;
use crate::words::Words;

/// One card: the rule, why a group may want it, and in three languages if one likes.
#[component]
pub fn CardPage(
    /// The words.
    words: Words,
    /// The card.
    card: Card,
    /// The civil day it is.
    today: NaiveDate,
    /// Whether it is agreed already or lies on the table.
    in_use: bool,
    /// Whether anything can be decided here.
    deciding: Deciding,
    /// Why it could not be proposed.
    #[props(default)]
    trouble: Option<String>,
    /// Propose it; when the group would look at it again.
    onpropose: EventHandler<Option<NaiveDate>>,
    /// Back.
    onback: EventHandler<()>,
) -> Element {
    let review = use_begun("review", || None::<NaiveDate>);
    let open = deciding == Deciding::Open && !in_use;
    rsx! {
        Page {
            header { RunningHead { left: words.a_card(), right: words.app_page_agreements(), back: words.back(), onback } }
            main {
                div { class: "taken-up",
                    Eyebrow { text: card.title(words) }
                    Saying { text: card.rule(words) }
                    Note { text: card.why(words) }
                }
                InAllLanguages { words, card }
                if open {
                    section { class: "part",
                        Until { words, today, chosen: review }
                    }
                } else if in_use {
                    section { class: "part", Note { text: words.card_is_in_use() } }
                }
                Still { words, deciding }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    if open {
                        Button {
                            kind: ButtonKind::Main,
                            label: words.propose_this_card(),
                            onpress: move |()| onpropose.call(*review.peek()),
                        }
                        Note { text: words.propose_note(), centred: true }
                    }
                }
            }
        }
    }
}

/// The other two languages, each in its own words under its own name.
#[component]
pub(super) fn InAllLanguages(
    words: Words,
    card: Card,
    /// Whether the rule alone is said, and not why.
    #[props(default)]
    brief: bool,
) -> Element {
    let mut all = use_signal(|| false);
    rsx! {
        section { class: "part",
            Switch { label: words.in_all_languages(), on: all(), onflip: move |on| all.set(on) }
            if all() {
                for language in Language::ALL.into_iter().filter(|other| *other != words.language()) {
                    OneLanguage { key: "{language.tag()}", card, language, brief }
                }
            }
        }
    }
}

#[component]
fn OneLanguage(card: Card, language: Language, brief: bool) -> Element {
    let words = Words::new(language);
    rsx! {
        div { class: "tongue", lang: language.tag(),
            p { class: "date", {own_name(language)} }
            if !brief {
                h2 { {card.title(words)} }
            }
            p { class: "book", {card.rule(words)} }
            if !brief {
                Note { text: card.why(words) }
            }
        }
    }
}

/// All of them, those in use among them.
#[component]
pub fn AllCards(
    /// The words.
    words: Words,
    /// The names of those in use.
    in_use: Vec<String>,
    /// A card is taken up.
    onpick: EventHandler<Card>,
    /// Back.
    onback: EventHandler<()>,
) -> Element {
    let used = |card: Card| in_use.iter().any(|slug| slug == card.slug());
    let cards: Vec<CardFace> = Card::ALL
        .into_iter()
        .enumerate()
        .map(|(id, card)| CardFace {
            title: card.title(words),
            sentence: card.rule(words),
            foot: if used(card) { words.card_in_use() } else { String::new() },
            id,
        })
        .collect();
    rsx! {
        Page {
            header { RunningHead { left: words.choose_from_cards(), right: words.app_page_agreements(), back: words.back(), onback } }
            main {
                Title { text: words.all_cards() }
                Note { text: words.all_cards_note() }
                Cards {
                    cards,
                    spread: true,
                    onpick: move |place: usize| {
                        if let Some(card) = Card::ALL.get(place) {
                            onpick.call(*card);
                        }
                    },
                }
            }
            footer {
                Acts {
                }
            }
        }
    }
}
