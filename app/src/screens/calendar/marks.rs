//! Marking which times work: on the phone that goes round, or in one's own hand.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::DayQuestionView;

use super::say;
use crate::begun::use_begun;
use crate::parts::{
    Acts, Button, ButtonKind, Note, Page, RunningHead, Switch, Title, Trouble, Unfold,
};
use crate::screens::before::{BeforeRound, goes_to_all};
use crate::screens::twice::Twice;
use crate::words::Words;

/// Marks in one's own hand.
#[component]
pub(super) fn OwnMarks(
    words: Words,
    question: DayQuestionView,
    today: NaiveDate,
    onmark: EventHandler<Vec<bool>>,
) -> Element {
    // what was kept is not shown again, for whoever is handed the phone
    let many = question.times.len();
    let mut marks = use_begun("marks", || vec![false; many]);
    rsx! {
        Times { words, question, today, marks }
        Marked {
            words,
            label: words.keep_marks(),
            kind: ButtonKind::Plain,
            marks,
            ondone: move |()| {
                let kept = marks.replace(vec![false; many]);
                onmark.call(kept);
            },
        }
    }
}

/// Done with marking; where nothing is marked, gently asked first.
#[component]
fn Marked(
    words: Words,
    label: String,
    kind: ButtonKind,
    marks: Signal<Vec<bool>>,
    ondone: EventHandler<()>,
) -> Element {
    rsx! {
        Twice {
            words,
            label,
            kind,
            asks: !marks.read().contains(&true),
            question: words.nothing_is_marked(),
            yes: words.none_of_these(),
            no: words.back_to_the_times(),
            onyes: ondone,
        }
    }
}

/// A switch for every time: it works, or it does not.
#[component]
fn Times(
    words: Words,
    question: DayQuestionView,
    today: NaiveDate,
    marks: Signal<Vec<bool>>,
) -> Element {
    let DayQuestionView { times, minutes, .. } = question;
    rsx! {
        for (place , one) in times.into_iter().enumerate() {
            Switch {
                key: "{place}",
                label: say::when_first(words, one, minutes, today),
                on: marks.read().get(place).copied().unwrap_or_default(),
                onflip: move |on| if let Some(mark) = marks.write().get_mut(place) { *mark = on },
            }
        }
    }
}

/// The phone is about to go round with the question.
#[component]
pub fn BeforeMarks(
    /// The words.
    words: Words,
    /// To how many it goes.
    of: usize,
    /// Whether these are the ones at the table of a meeting.
    here: bool,
    /// Somebody has taken the phone.
    ontake: EventHandler<()>,
    /// It does not go round.
    onstop: EventHandler<()>,
) -> Element {
    rsx! {
        BeforeRound {
            words,
            head: words.find_a_day(),
            goes: goes_to_all(words, of, here),
            notes: vec![words.marks_note()],
            stop: words.not_now(),
            ontake,
            onstop,
        }
    }
}

/// Whoever has the phone marks what works for them.
#[component]
pub fn MarkDays(
    /// The words.
    words: Words,
    /// The question.
    question: DayQuestionView,
    /// The civil day it is.
    today: NaiveDate,
    /// To how many it was passed before, and to how many it goes.
    passed: (usize, usize),
    /// Why it could not be sealed.
    #[props(default)]
    trouble: Option<String>,
    /// The marks are sealed.
    onseal: EventHandler<Vec<bool>>,
    /// The phone does not go on.
    onstop: EventHandler<()>,
) -> Element {
    let many = question.times.len();
    let marks = use_signal(|| vec![false; many]);
    let (before, of) = passed;
    let last = before + 1 == of;
    rsx! {
        Page {
            header {
                RunningHead {
                    left: words.find_a_day(),
                    right: words.passed_to(before as u64 + 1, of as u64),
                    told: true,
                }
            }
            main {
                Title { text: words.which_work() }
                Note { text: words.which_work_note() }
                section { class: "part", Times { words, question, today, marks } }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    Marked {
                        words,
                        label: if last { words.seal_the_last() } else { words.seal_and_pass_on() },
                        kind: ButtonKind::Main,
                        marks,
                        ondone: move |()| onseal.call(marks.peek().clone()),
                    }
                    Unfold { label: words.stop_and_talk(),
                        Note { text: words.forgotten_answers() }
                        Button { label: words.stop_yes(), onpress: onstop }
                    }
                }
            }
        }
    }
}
