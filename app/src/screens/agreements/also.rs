//! What else is agreed: how long we meet, who helps at the start, our name, how long words are kept.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::{AlsoView, ChangeView, HorizonView, RhythmView};

use super::rule::Opened;
use super::{Deciding, Still, say};
use crate::parts::{Acts, Lines, Page, RuleLine, RuleList, RunningHead, Saying, Trouble};
use crate::screens::calendar::say as plan;
use crate::words::Words;

/// What is agreed, in a sentence, as it stands today.
fn sentence(words: Words, also: &AlsoView, today: NaiveDate) -> String {
    match (&also.change, also.meetings_left) {
        (ChangeView::Name, _) => words.we_are_called(say::sentence(words, &also.agreed.words)),
        (ChangeView::Horizon(HorizonView::Meetings(_)), Some(0)) => words.meetings_held(),
        (ChangeView::Horizon(HorizonView::Meetings(_)), Some(left)) => {
            words.meet_times(u64::from(left))
        }
        (ChangeView::Initiator { nickname, .. }, Some(0)) => {
            words.initiator_stepped_back(nickname.clone())
        }
        (ChangeView::Initiator { nickname, offered, .. }, Some(left)) => {
            let helps = words.initiator_left(u64::from(left), nickname.clone());
            format!("{helps} {}", say::turn(words, *offered))
        }
        (change, _) => say::change(words, change, &also.agreed.words, today),
    }
}

/// What holds while it is open again, where that is not what one would think.
fn until_then(words: Words, also: &AlsoView) -> Option<String> {
    let ChangeView::Rhythm(_) = also.change else { return None };
    Some(match &also.rhythm_before {
        Some(RhythmView { pattern, at, minutes, .. }) => words
            .rhythm_before_counts(plan::rhythm(words, pattern), plan::span(words, *at, *minutes)),
        None => words.no_rhythm_counts(),
    })
}

/// All of it, one line each.
#[component]
pub(super) fn AlsoAgreed(
    words: Words,
    today: NaiveDate,
    also: Vec<AlsoView>,
    /// The place of the one that was pressed.
    onpick: EventHandler<usize>,
) -> Element {
    let lines = also.iter().map(|one| RuleLine {
        sentence: sentence(words, one, today),
        days: say::days(words, &one.agreed, today),
        notes: Vec::new(),
    });
    rsx! {
        section { class: "part", "aria-labelledby": "also",
            h2 { id: "also", {words.also_agreed()} }
            RuleList { rules: lines.collect::<Vec<_>>(), onpick }
        }
    }
}

/// One of it: what it says, since when, and how it is opened again.
#[component]
pub fn AlsoPage(
    /// The words.
    words: Words,
    /// What is agreed.
    also: AlsoView,
    /// What the holder of this phone is called.
    holder: String,
    /// The civil day it is.
    today: NaiveDate,
    /// Whether anything can be decided here.
    deciding: Deciding,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// This phone's holder takes back their consent.
    onwithdraw: EventHandler<()>,
    /// One of those in the room has something to talk about.
    ontalk: EventHandler<()>,
    /// Back to all.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Page {
            header { RunningHead { left: say::kind(words, &also.change), right: words.app_page_agreements(), back: words.back(), onback } }
            main {
                div { class: "in-force",
                    Saying { text: sentence(words, &also, today) }
                    p { class: "date", {say::days(words, &also.agreed, today)} }
                }
                Still { words, deciding }
                Trouble { told: trouble }
                if deciding == Deciding::Open {
                    Lines {
                        Opened { words, rule: also.agreed.clone(), until_then: until_then(words, &also), holder, onwithdraw, ontalk }
                    }
                }
            }
            footer {
                Acts {
                }
            }
        }
    }
}
