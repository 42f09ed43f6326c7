//! The pledge of confidentiality: beginning with it, and affirming it again.

use dioxus::prelude::*;
use runde_core::companion::AgreedView;
use runde_core::companion::guide::Topic;

use super::{Deciding, Still, say};
use crate::cards::Card;
use crate::parts::{
    Acts, Button, ButtonKind, Eyebrow, Leaf, Note, Page, RunningHead, Saying, Trouble,
};
use crate::screens::guide::GuideLink;
use crate::words::Words;

/// No pledge is in force: here is one to begin with.
#[component]
pub fn FirstPledge(
    /// The words.
    words: Words,
    /// Whether anything can be decided here.
    deciding: Deciding,
    /// Why it could not be proposed.
    #[props(default)]
    trouble: Option<String>,
    /// Propose the card.
    onpropose: EventHandler<()>,
    /// Put it in the group's own words.
    onwords: EventHandler<()>,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// Back to all.
    onback: EventHandler<()>,
) -> Element {
    let open = deciding == Deciding::Open;
    rsx! {
        Page {
            header { RunningHead { left: words.pledge(), right: words.app_page_agreements(), back: words.back(), onback } }
            main {
                div { class: "on-table",
                    Leaf { open: true,
                        Eyebrow { text: words.we_promise() }
                        Saying { text: Card::PLEDGE.rule(words), aloud: true }
                    }
                }
                section { class: "part",
                    p { class: "book", {Card::PLEDGE.why(words)} }
                    Note { text: words.pledge_how() }
                    Note { text: words.pledge_limits() }
                    GuideLink { words, topic: Topic::Confidentiality, onread }
                }
                Still { words, deciding }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    if open {
                        Button { kind: ButtonKind::Main, label: words.propose_the_pledge(), onpress: onpropose }
                        Button { label: words.in_our_own_words(), onpress: onwords }
                    }
                }
            }
        }
    }
}

/// The pledge in large letters; then the phone goes round, and everyone affirms it.
#[component]
pub fn Affirm(
    /// The words.
    words: Words,
    /// What is promised.
    pledge: AgreedView,
    /// Whether anything can be decided here.
    deciding: Deciding,
    /// Why the phone cannot go round.
    #[props(default)]
    trouble: Option<String>,
    /// The phone goes round.
    onpass: EventHandler<()>,
    /// Back to the pledge.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Page {
            header { RunningHead { left: words.pledge(), right: words.reading_aloud(), back: words.back(), onback } }
            main { class: "reading",
                Eyebrow { text: words.we_promise() }
                Saying { text: say::sentence(words, &pledge.words), aloud: true }
                Still { words, deciding }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    if deciding == Deciding::Open && pledge.goes_later > 0 {
                        Note { text: words.needs_all(pledge.goes_later as u64), centred: true }
                    } else if deciding == Deciding::Open {
                        Note { text: words.affirm_note(), centred: true }
                        Button { kind: ButtonKind::Main, label: words.pass_the_phone_round(), onpress: onpass }
                    }
                }
            }
        }
    }
}
