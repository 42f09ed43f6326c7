//! A day is looked for: asked, marked, and proposed.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::{
    CalendarView, Command, DayQuestionView, MarksRoundView, MemberId, OneMeetingView, Wish,
};

use super::{CalendarPage, Desk, usual, zone};
use crate::screens::{AskForDay, BeforeMarks, DayQuestion, Deciding, HandOver, MarkDays};
use crate::shell;

#[component]
pub(super) fn FindDay(desk: Desk, view: CalendarView, holder: Option<MemberId>) -> Element {
    let house = desk.house;
    let words = house.words();
    let (today, zone) = (view.today, zone(&view));
    let onback = move |()| desk.open(CalendarPage::All);
    let Some(question) = view.question.clone() else {
        let (at, minutes, _) = usual(&view);
        return rsx! {
            AskForDay {
                words,
                usual: (at, minutes),
                zone: zone.clone(),
                today,
                trouble: house.told_trouble(),
                onask: move |(times, minutes)| {
                    house.perform(Command::AskForDay { times, minutes, zone: zone.clone() });
                },
                onback,
            }
        };
    };
    if let Some(round) = question.round {
        return rsx! {
            Marking { desk, question, today, round }
        };
    }
    let me = view.speaks_for.iter().find(|person| Some(person.id) == holder);
    let (minutes, zone) = (question.minutes, question.zone.clone());
    rsx! {
        DayQuestion {
            words,
            question,
            today,
            holder: me.map(|person| person.nickname.clone()),
            open: desk.deciding == Deciding::Open,
            trouble: house.told_trouble(),
            onpass: move |()| house.perform(Command::PassMarksRound),
            onmark: move |marks| house.perform(Command::MarkDays(marks)),
            onpropose: move |(day, at)| {
                let wish = Wish::Meet(OneMeetingView { day, at, minutes, zone: zone.clone() });
                let propose = Command::Propose { wish, words: None, review: None };
                desk.perform(propose, CalendarPage::OnTheTable);
            },
            onproposal: move |id| desk.read(id),
            ondrop: move |()| desk.perform(Command::DropDayQuestion, CalendarPage::All),
            onback,
        }
    }
}

/// What is on the screen while the phone goes round.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Before,
    Asking,
    HandOver,
}

/// The phone goes from hand to hand; each page is read from its top.
#[component]
fn Marking(
    desk: Desk,
    question: DayQuestionView,
    today: NaiveDate,
    round: MarksRoundView,
) -> Element {
    let house = desk.house;
    let words = house.words();
    // who has the phone in hand, by how many sealed before them
    let mut taken = use_signal(|| None::<usize>);
    // whose marks are being sealed: a second tap must never seal for the next one
    let mut sealing = use_signal(|| None::<usize>);
    let MarksRoundView { passed, of, here } = round;
    let step = match taken() {
        Some(place) if place == passed => Step::Asking,
        _ if passed == 0 => Step::Before,
        _ => Step::HandOver,
    };
    use_effect(use_reactive!(|(step, passed)| {
        let _ = (step, passed);
        shell::arrive();
    }));
    let onstop = move |()| house.perform(Command::StopMarksRound);
    match step {
        Step::Before => rsx! {
            BeforeMarks { words, of, here, ontake: move |()| taken.set(Some(0)), onstop }
        },
        Step::HandOver => rsx! {
            HandOver { words, sealed: sealing().is_some(), ontake: move |()| taken.set(Some(passed)) }
        },
        Step::Asking => rsx! {
            for place in [passed] {
                MarkDays {
                    key: "{place}",
                    words,
                    question: question.clone(),
                    today,
                    passed: (place, of),
                    trouble: house.told_trouble(),
                    onseal: move |marks| {
                        if *sealing.peek() != Some(place) {
                            house.forget_trouble();
                            sealing.set(Some(place));
                            house.perform(Command::SealMarks(marks));
                        }
                    },
                    onstop,
                }
            }
        },
    }
}
