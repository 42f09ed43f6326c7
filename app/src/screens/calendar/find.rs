//! Finding a day: up to five times, marked by each, and nobody is shown as the one they do not suit.

use chrono::{NaiveDate, NaiveTime};
use dioxus::prelude::*;
use runde_core::companion::{DayFound, DayQuestionView};

use super::one::{DayOf, HowLong};
use super::say;
use crate::parts::{
    Acts, Button, ButtonKind, Note, Page, RunningHead, Switch, TimeField, Title, Unfold,
};
use crate::screens::before::{BeforeRound, goes_to_all};
use crate::screens::behind::{Behind, Part};
use crate::screens::founding::Trouble;
use crate::words::Words;

/// The most times that can be asked about.
const MOST: usize = 5;

/// A time as it is read.
fn time(words: Words, (day, at): (NaiveDate, NaiveTime), minutes: u32) -> String {
    format!("{}, {}", words.day_first(day), say::span(words, at, minutes))
}

/// Up to five times to ask about.
#[component]
pub fn AskForDay(
    /// The words.
    words: Words,
    /// The usual time and length.
    usual: (NaiveTime, u32),
    /// The civil day it is.
    today: NaiveDate,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is asked: the times, and how many minutes.
    onask: EventHandler<(Vec<(NaiveDate, NaiveTime)>, u32)>,
    /// Back.
    onback: EventHandler<()>,
) -> Element {
    let mut times = use_signal(Vec::<(NaiveDate, NaiveTime)>::new);
    let minutes = use_signal(|| usual.1);
    rsx! {
        Behind {
            words,
            part: Part::Plan,
            title: words.find_a_day(),
            trouble,
            onback,
            acts: rsx! {
                Button {
                    kind: ButtonKind::Main,
                    label: words.ask_for_these(),
                    disabled: times.read().is_empty(),
                    onpress: move |()| onask.call((times.peek().clone(), minutes())),
                }
            },
            Note { text: words.find_a_day_note() }
            section { class: "part fields",
                if !times.read().is_empty() {
                    ul { class: "sentences", role: "list",
                        for one in times.read().clone() {
                            li { key: "{one:?}", class: "chosen-day",
                                span { class: "book", {time(words, one, minutes())} }
                                Button {
                                    kind: ButtonKind::Quiet,
                                    label: words.not_this_day(words.date(one.0, today)),
                                    onpress: move |()| times.write().retain(|it| *it != one),
                                }
                            }
                        }
                    }
                }
                if times.read().len() < MOST {
                    OneTime { key: "{times.read().len()}", words, usual: usual.0, today, onadd: move |one| {
                        let mut times = times.write();
                        if !times.contains(&one) {
                            times.push(one);
                            times.sort_unstable();
                        }
                    } }
                }
                HowLong { words, minutes }
            }
        }
    }
}

/// A day and a time to add.
#[component]
fn OneTime(
    words: Words,
    usual: NaiveTime,
    today: NaiveDate,
    onadd: EventHandler<(NaiveDate, NaiveTime)>,
) -> Element {
    let day = use_signal(|| None::<NaiveDate>);
    let mut at = use_signal(|| Some(usual));
    let whole = move || day().filter(|day| *day >= today).zip(at());
    rsx! {
        DayOf { words, chosen: day, today, label: words.one_more_day() }
        TimeField {
            id: "at",
            label: words.which_time(),
            value: *at.peek(),
            told: at().map(|at| words.time(at)),
            onpick: move |chosen| at.set(chosen),
        }
        Button {
            label: words.add_this_day(),
            disabled: whole().is_none(),
            onpress: move |()| if let Some(one) = whole() { onadd.call(one) },
        }
    }
}

/// The question that is asked, what can be said to it, and what has come of it.
#[component]
pub fn DayQuestion(
    /// The words.
    words: Words,
    /// The question.
    question: DayQuestionView,
    /// What the holder of this phone is called; nothing where they cannot mark.
    holder: Option<String>,
    /// Whether anything can be said here.
    open: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// The phone goes round.
    onpass: EventHandler<()>,
    /// The holder marks by themselves.
    onmark: EventHandler<Vec<bool>>,
    /// One of the times that work is proposed.
    onpropose: EventHandler<(NaiveDate, NaiveTime)>,
    /// The question is laid aside.
    ondrop: EventHandler<()>,
    /// Back to all.
    onback: EventHandler<()>,
) -> Element {
    let minutes = question.minutes;
    let read = move |one| time(words, one, minutes);
    let said = move |(day, at)| format!("{}, {}", words.day(day), say::span(words, at, minutes));
    let (told, works) = match question.found.clone() {
        DayFound::Open => (words.day_is_open(), Vec::new()),
        DayFound::Works(works) => (words.days_work(works.len() as u64), works),
        DayFound::NoneWorks => (words.no_day_works(), Vec::new()),
    };
    let asks = question.found == DayFound::Open;
    rsx! {
        Behind {
            words,
            part: Part::Plan,
            title: words.find_a_day(),
            trouble,
            onback,
            acts: rsx! {
                if open && question.pass_to > 0 && works.is_empty() {
                    Button { kind: if asks { ButtonKind::Main } else { ButtonKind::Plain }, label: words.pass_the_phone_round(), onpress: onpass }
                    Note { text: words.marks_note(), centred: true }
                }
            },
            section { class: "part",
                ul { class: "sentences", role: "list",
                    for one in question.times.clone() {
                        li { key: "{one:?}", class: "book", {read(one)} }
                    }
                }
                p { class: "book told-day", role: "status", {told} }
                if !works.is_empty() {
                    Note { text: words.propose_one_of_them() }
                    div { class: "days-to-press",
                        for one in works {
                            Button { key: "{one:?}", label: words.propose_day(said(one)), disabled: !open, onpress: move |()| onpropose.call(one) }
                        }
                    }
                }
            }
            if open {
                if let Some(holder) = holder.filter(|_| asks) {
                    Unfold { label: words.mark_for_oneself(holder),
                        if question.mine.is_some() {
                            Note { text: words.marks_are_kept() }
                        }
                        OwnMarks { words, question: question.clone(), onmark }
                    }
                }
                Unfold { label: words.lay_aside(),
                    Note { text: words.drop_day_note() }
                    Button { label: words.lay_aside_yes(), onpress: ondrop }
                }
            }
        }
    }
}

#[component]
fn OwnMarks(words: Words, question: DayQuestionView, onmark: EventHandler<Vec<bool>>) -> Element {
    // what was kept is not shown again, for whoever is handed the phone
    let many = question.times.len();
    let marks = use_signal(|| vec![false; many]);
    rsx! {
        Times { words, question, marks }
        Button { label: words.keep_marks(), onpress: move |()| onmark.call(marks.peek().clone()) }
    }
}

/// A switch for every time: it works, or it does not.
#[component]
fn Times(words: Words, question: DayQuestionView, marks: Signal<Vec<bool>>) -> Element {
    let DayQuestionView { times, minutes, .. } = question;
    rsx! {
        for (place , one) in times.into_iter().enumerate() {
            Switch {
                key: "{place}",
                label: time(words, one, minutes),
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
                section { class: "part", Times { words, question, marks } }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    Button {
                        kind: ButtonKind::Main,
                        label: if last { words.seal_the_last() } else { words.seal_and_pass_on() },
                        onpress: move |()| onseal.call(marks.peek().clone()),
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
