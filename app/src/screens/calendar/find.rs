//! Finding a day: up to five times, marked by each, and nobody is shown as the one they do not suit.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use dioxus::prelude::*;
use runde_core::companion::{DayFound, DayQuestionView, EntryId, ProposedTime, limits};

use super::marks::OwnMarks;
use super::one::{ChosenDay, DayOf, HowLong, WhenDraft};
use super::say;
use crate::begun::use_begun;
use crate::parts::{Button, ButtonKind, LeafLink, Note, TimeField, Unfold};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// Up to five times to ask about.
#[component]
pub fn AskForDay(
    /// The words.
    words: Words,
    /// The usual time and length, and whose clock is meant.
    usual: WhenDraft,
    /// The civil day it is.
    today: NaiveDate,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is asked: the times, and how many minutes.
    onask: EventHandler<(Vec<NaiveDateTime>, u32)>,
    /// Back.
    onback: EventHandler<()>,
) -> Element {
    let mut times = use_begun("times", Vec::<NaiveDateTime>::new);
    let WhenDraft { at, zone, minutes: usual, .. } = usual;
    let minutes = use_begun("minutes", || usual);
    let day = use_begun("day", || None::<NaiveDate>);
    rsx! {
        Behind {
            words,
            part: Section::Plan,
            title: words.find_a_day(),
            trouble,
            onback,
            acts: rsx! {
                Button {
                    kind: ButtonKind::Main,
                    label: words.ask_for_these(),
                    waits_for: times.read().is_empty().then(|| words.waits_time()),
                    onpress: move |()| onask.call((times.peek().clone(), minutes())),
                }
            },
            Note { text: words.find_a_day_note() }
            section { class: "part fields",
                if !times.read().is_empty() {
                    ul { class: "sentences", role: "list",
                        for one in times.read().clone() {
                            ChosenDay {
                                key: "{one:?}",
                                words,
                                text: say::when_first(words, one, minutes(), today),
                                day: one.date(),
                                zone: zone.clone(),
                                today,
                                ondrop: move |()| times.write().retain(|it| *it != one),
                            }
                        }
                    }
                }
                if times.read().len() < limits::TIMES_ASKED {
                    OneTime { key: "{times.read().len()}", words, usual: at, day, zone, today, onadd: move |one| {
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
    day: Signal<Option<NaiveDate>>,
    zone: String,
    today: NaiveDate,
    onadd: EventHandler<NaiveDateTime>,
) -> Element {
    let mut at = use_begun("at", || Some(usual));
    let whole = move || Some(day().filter(|day| *day >= today)?.and_time(at()?));
    rsx! {
        DayOf { words, chosen: day, today, zone, label: words.one_more_day() }
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
            onpress: move |()| if let Some(one) = whole() {
                day.set(None);
                onadd.call(one);
            },
        }
    }
}

/// What can be done with the question for a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayQuestionAct {
    /// The phone goes round.
    SendRound,
    /// The holder marks by themselves.
    Mark(Vec<bool>),
    /// One of the times that work is proposed.
    Propose(NaiveDateTime),
    /// One that lies on the table is to be read.
    Read(EntryId),
    /// It is laid aside.
    Drop,
}

/// The question that is asked, what can be said to it, and what has come of it.
#[component]
pub fn DayQuestion(
    /// The words.
    words: Words,
    /// The question.
    question: DayQuestionView,
    /// The civil day it is.
    today: NaiveDate,
    /// What the holder of this phone is called; nothing where they cannot mark.
    holder: Option<String>,
    /// Whether anything can be said here.
    open: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Something is done with it.
    onact: EventHandler<DayQuestionAct>,
    /// Back to all.
    onback: EventHandler<()>,
) -> Element {
    let asks = question.found == DayFound::Open;
    let works = matches!(question.found, DayFound::Works(_));
    rsx! {
        Behind {
            words,
            part: Section::Plan,
            title: words.find_a_day(),
            trouble,
            onback,
            acts: rsx! {
                if open && question.goes_to > 0 && !works {
                    Button { kind: if asks { ButtonKind::Main } else { ButtonKind::Plain }, label: words.pass_the_phone_round(), onpress: move |()| onact.call(DayQuestionAct::SendRound) }
                    Note { text: words.marks_note(), centred: true }
                }
            },
            WhatCame { words, question: question.clone(), today, open, onact }
            if open {
                if let Some(holder) = holder.filter(|_| asks) {
                    Unfold { label: words.mark_for_oneself(holder),
                        if question.mine.is_some() {
                            Note { text: words.marks_are_kept() }
                        }
                        OwnMarks {
                            words,
                            question: question.clone(),
                            today,
                            onmark: move |marks| onact.call(DayQuestionAct::Mark(marks)),
                        }
                    }
                }
                Unfold { label: words.lay_aside(),
                    Note { text: words.drop_day_note() }
                    Button { label: words.lay_aside_yes(), onpress: move |()| onact.call(DayQuestionAct::Drop) }
                }
            }
        }
    }
}

/// What has come of it: while it is open the times that are asked, then those that work.
#[component]
fn WhatCame(
    words: Words,
    question: DayQuestionView,
    today: NaiveDate,
    open: bool,
    onact: EventHandler<DayQuestionAct>,
) -> Element {
    let DayQuestionView { times, minutes, found, on_the_table, .. } = question;
    let lies = |time: &NaiveDateTime| on_the_table.iter().any(|lies| lies.time == *time);
    let (told, works) = match found {
        DayFound::Open => (words.day_is_open(), Vec::new()),
        DayFound::Works(works) => (words.days_work(works.len() as u64), works),
        DayFound::NoneWorks => (words.no_day_works(), Vec::new()),
    };
    let others: Vec<String> = times
        .iter()
        .filter(|time| !works.is_empty() && !works.contains(time))
        .map(|time| say::when(words, *time, minutes, today))
        .collect();
    let to_propose: Vec<NaiveDateTime> = works.iter().filter(|time| !lies(time)).copied().collect();
    rsx! {
        section { class: "part",
            if works.is_empty() {
                ul { class: "sentences", role: "list",
                    for one in times {
                        li { key: "{one:?}", class: "book", {say::when_first(words, one, minutes, today)} }
                    }
                }
            }
            p { class: "book told-day", role: "status", {told} }
            for ProposedTime { proposal , time } in on_the_table {
                LeafLink { key: "{proposal:?}", open: true, onpress: move |()| onact.call(DayQuestionAct::Read(proposal)),
                    span { {say::when_first(words, time, minutes, today)} }
                    span { class: "note", {words.lies_on_the_table()} }
                }
            }
            if !to_propose.is_empty() {
                div { class: "days-to-press",
                    for one in to_propose {
                        Button {
                            key: "{one:?}",
                            label: words.propose_day(say::when(words, one, minutes, today)),
                            disabled: !open,
                            onpress: move |()| onact.call(DayQuestionAct::Propose(one)),
                        }
                    }
                }
                Note { text: words.propose_one_of_them() }
            }
        }
        if !others.is_empty() {
            section { class: "part",
                Note { text: words.other_days_asked(others.join("; ")) }
            }
        }
    }
}
