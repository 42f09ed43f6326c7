//! Putting something in one's own words.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::{ChangeView, WordsView, limits};

use super::until::Until;
use super::{Deciding, Still, say};
use crate::begun::use_begun;
use crate::parts::{
    Acts, Area, Button, ButtonKind, Colophon, Note, Page, RunningHead, Title, Trouble,
};
use crate::words::Words;

/// What is put in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proposed {
    /// A new rule.
    Rule,
    /// The pledge; the one in force, where there is one.
    Pledge(Option<WordsView>),
    /// Another wording of this rule.
    Amend {
        /// What it says now.
        now: WordsView,
        /// When the group would look at it again, where that day is still to come.
        review: Option<NaiveDate>,
    },
    /// Another wording of what lies on the table.
    Reword {
        /// What it would change.
        change: ChangeView,
        /// What it says so far.
        so_far: WordsView,
        /// When the group would look at it again.
        review: Option<NaiveDate>,
    },
}

impl Proposed {
    fn change(&self) -> ChangeView {
        match self {
            Self::Rule | Self::Amend { .. } => ChangeView::Rule,
            Self::Pledge(_) => ChangeView::Pledge,
            Self::Reword { change, .. } => change.clone(),
        }
    }

    fn title(&self, words: Words) -> String {
        match self {
            Self::Rule => words.propose_a_rule(),
            Self::Pledge(_) => words.pledge(),
            Self::Amend { .. } | Self::Reword { .. } => words.another_wording(),
        }
    }

    /// What stands there until then.
    fn present(&self, words: Words) -> Option<(String, String)> {
        match self {
            Self::Rule | Self::Pledge(None) => None,
            Self::Pledge(Some(now)) | Self::Amend { now, .. } => {
                Some((words.now_it_says(), say::sentence(words, now)))
            }
            Self::Reword { so_far, .. } => {
                Some((words.so_far_it_says(), say::sentence(words, so_far)))
            }
        }
    }

    /// What one would begin from; a card is begun from in the reader's language.
    fn first(&self, words: Words) -> String {
        match self {
            Self::Rule | Self::Pledge(None) => String::new(),
            Self::Pledge(Some(now))
            | Self::Amend { now, .. }
            | Self::Reword { so_far: now, .. } => {
                if *now == WordsView::Gone {
                    String::new()
                } else {
                    say::sentence(words, now)
                }
            }
        }
    }

    const fn review(&self) -> Option<NaiveDate> {
        match self {
            Self::Amend { review, .. } | Self::Reword { review, .. } => *review,
            _ => None,
        }
    }
}

/// A few lines to write on, and until when it is good enough.
#[component]
pub fn ProposePage(
    /// The words.
    words: Words,
    /// What is put in words.
    proposed: Proposed,
    /// The civil day it is.
    today: NaiveDate,
    /// Whether anything can be decided here.
    deciding: Deciding,
    /// Why it could not be proposed.
    #[props(default)]
    trouble: Option<String>,
    /// Propose it; what was written, and when the group would look at it again.
    onpropose: EventHandler<(String, Option<NaiveDate>)>,
    /// Back.
    onback: EventHandler<()>,
) -> Element {
    let first = use_hook(|| proposed.first(words));
    let mut written = use_begun("words", || first.clone());
    let review = use_begun("review", || proposed.review());
    let change = proposed.change();
    let (label, hint, max) = match change {
        ChangeView::Pledge => {
            (words.pledge_in_own_words(), Some(words.pledge_hint()), limits::SENTENCE)
        }
        ChangeView::Name => (words.group_name(), None, limits::room_for(limits::GROUP_NAME)),
        _ => (words.rule_in_own_words(), Some(words.rule_hint()), limits::SENTENCE),
    };
    let long = change == ChangeView::Name && !limits::is_whole_name(&written.read());
    let waits_for = match written.read().trim().is_empty() {
        true => Some(words.waits_words()),
        false => long.then(|| words.group_name_too_long()),
    };
    let open = deciding == Deciding::Open;
    let present = proposed.present(words);
    rsx! {
        Page {
            header { RunningHead { left: say::kind(words, &change), right: words.app_page_agreements(), back: words.back(), onback } }
            main {
                Title { text: proposed.title(words) }
                if let Some(row) = present {
                    Colophon { rows: vec![row] }
                }
                section { class: "part",
                    Area { id: "own-words", label, hint, value: written.peek().clone(), nearly: words.nearly_full(), max, oninput: move |text| written.set(text) }
                }
                if change != ChangeView::Name {
                    section { class: "part",
                        Until { words, today, before: proposed.review(), chosen: review }
                    }
                }
                Still { words, deciding }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    if open {
                        Button {
                            kind: ButtonKind::Main,
                            label: words.propose(),
                            waits_for: waits_for.clone(),
                            onpress: move |()| onpropose.call((written.peek().clone(), *review.peek())),
                        }
                        Note { text: words.propose_note(), centred: true }
                    }
                }
            }
        }
    }
}
