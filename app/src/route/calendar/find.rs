//! A day is looked for: asked, marked, and proposed.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::{
    AgreementsCommand, CalendarCommand, CalendarView, DayQuestionView, MarksRoundView, MemberId,
    When, Wish,
};

use super::desk::{CalendarDesk, usual};
use crate::route::hands::{Handed, use_hands};
use crate::screens::{
    AskForDay, BeforeMarks, CalendarPage, DayQuestion, DayQuestionAct, Deciding, HandOver, MarkDays,
};
use crate::shell;

#[component]
pub(super) fn FindDay(desk: CalendarDesk, view: CalendarView, holder: Option<MemberId>) -> Element {
    let house = desk.house;
    let words = house.words();
    let today = view.today;
    let onback = move |()| desk.back(CalendarPage::All);
    let Some(question) = view.question.clone() else {
        let usual = usual(&view);
        let zone = usual.zone.clone();
        return rsx! {
            AskForDay {
                words,
                usual,
                today,
                trouble: house.told_trouble(),
                onask: move |(times, minutes)| {
                    house.perform(CalendarCommand::AskForDay { times, minutes, zone: zone.clone() });
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
    let place = view.rhythm.as_ref().and_then(|rhythm| rhythm.place.clone());
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
            onact: move |act| match act {
                DayQuestionAct::SendRound => house.perform(CalendarCommand::SendMarksRound),
                DayQuestionAct::Mark(marks) => house.perform(CalendarCommand::MarkDays(marks)),
                DayQuestionAct::Propose(time) => {
                    let (day, at) = (time.date(), time.time());
                    let wish = Wish::Meet(When { day, at, minutes, zone: zone.clone(), place: place.clone() });
                    let propose = AgreementsCommand::Propose { wish, review: None };
                    desk.perform(propose, CalendarPage::OnTheTable);
                }
                DayQuestionAct::Read(id) => desk.read(id),
                DayQuestionAct::Drop => desk.perform(CalendarCommand::DropDayQuestion, CalendarPage::All),
            },
            onback,
        }
    }
}

/// The phone goes from hand to hand; each page is read from its top.
#[component]
fn Marking(
    desk: CalendarDesk,
    question: DayQuestionView,
    today: NaiveDate,
    round: MarksRoundView,
) -> Element {
    let house = desk.house;
    let words = house.words();
    let hands = use_hands(house);
    let MarksRoundView { passed, of, here } = round;
    let handed = hands.handed(passed);
    use_effect(use_reactive!(|handed| {
        let _ = handed;
        shell::arrive();
    }));
    let onstop = move |()| house.perform(CalendarCommand::StopMarksRound);
    match handed {
        Handed::Before => rsx! {
            BeforeMarks { words, of, here, ontake: move |()| hands.take(0), onstop }
        },
        Handed::On(_, sealed) => rsx! {
            HandOver { words, sealed, ontake: move |()| hands.take(passed) }
        },
        Handed::Has(_) => rsx! {
            for place in [passed] {
                MarkDays {
                    key: "{place}",
                    words,
                    question: question.clone(),
                    today,
                    passed: (place, of),
                    trouble: house.told_trouble(),
                    onseal: move |marks| hands.seal(place, CalendarCommand::SealMarks(marks)),
                    onstop,
                }
            }
        },
    }
}
