//! What stands beside the plan: finding a day, duties, and the way to a member's own calendar.

use dioxus::prelude::*;
use runde::screens::{
    AskForDay, BeforeMarks, DayQuestion, DutiesPage, FileMade, FilePage, MarkDays, ReadFile,
    WhenDraft, calendar_problem,
};
use runde::words::Words;
use runde_core::companion::{
    CalendarProblem, DayFound, DayQuestionView, ProposedTime, TurnView, When,
};

use super::{Screen, at, day, duties, id, pressed, screen, today, when, with_people};

fn question(found: DayFound) -> DayQuestionView {
    DayQuestionView {
        times: vec![day(2026, 10, 14).and_time(at(19, 0)), day(2026, 10, 16).and_time(at(17, 30))],
        minutes: 90,
        zone: "Europe/Copenhagen".to_owned(),
        mine: Some(vec![true, false]),
        goes_to: 3,
        round: None,
        found,
        on_the_table: Vec::new(),
    }
}

pub(super) fn finding(words: Words) -> Vec<Screen> {
    let asked = move |name, question: DayQuestionView, presses: &[(&str, usize)]| {
        pressed(name, presses, move || {
            rsx! {
                DayQuestion {
                    words,
                    question: question.clone(),
                    today: today(),
                    holder: Some("Anna".to_owned()),
                    open: true,
                    onact: |_| (),
                    onback: |()| (),
                }
            }
        })
    };
    let marks = move |name, presses: &[(&str, usize)]| {
        pressed(name, presses, move || {
            rsx! {
                MarkDays {
                    words,
                    question: question(DayFound::Open),
                    today: today(),
                    passed: (2, 3),
                    onseal: |_| (),
                    onstop: |()| (),
                }
            }
        })
    };
    let works = question(DayFound::Works(vec![day(2026, 10, 16).and_time(at(17, 30))]));
    let both = question(DayFound::Works(works.times.clone()));
    let lies = ProposedTime { proposal: id(7), time: works.times[0] };
    let proposed = DayQuestionView { on_the_table: vec![lies], ..both };
    vec![
        screen("find-a-day", move || {
            rsx! {
                AskForDay {
                    words,
                    usual: WhenDraft { day: None, ..WhenDraft::of(when(today(), 19, 0)) },
                    today: today(),
                    onask: |_| (),
                    onback: |()| (),
                }
            }
        }),
        asked("day-question", question(DayFound::Open), &[]),
        asked("day-question-own", question(DayFound::Open), &[("click", 0)]),
        asked("day-question-works", works, &[]),
        asked("day-question-proposed", proposed, &[]),
        asked("day-question-none", question(DayFound::NoneWorks), &[]),
        screen("marks-before", move || {
            rsx! { BeforeMarks { words, of: 3, here: true, ontake: |()| (), onstop: |()| () } }
        }),
        marks("marks", &[("change", 1)]),
        marks("marks-none", &[("click", 0)]),
    ]
}

/// Duties, and the way to a member's own calendar.
pub(super) fn taking_along(words: Words) -> Vec<Screen> {
    let file = move |name, made, read: Option<Result<ReadFile, String>>| {
        screen(name, move || {
            rsx! {
                FilePage {
                    words,
                    today: today(),
                    made,
                    read: read.clone(),
                    onact: |_| (),
                    onback: |()| (),
                }
            }
        })
    };
    let shown = move |name, turns: Vec<TurnView>, open, presses: &[(&str, usize)]| {
        pressed(name, presses, move || {
            rsx! {
                DutiesPage {
                    words,
                    duties: duties(),
                    turns: turns.clone(),
                    open,
                    onadd: |_| (),
                    onletgo: |_| (),
                    onback: |()| (),
                }
            }
        })
    };
    // as another program writes it: nowhere to break
    let link = "https://calls.example.invalid/l/join/19%3ameeting_NDQyYzg4ZTYtMWQyZi00YjM3LWFhZjQtZDk5ZjQ2";
    let place = Some(link.to_owned());
    let meeting = When { place, ..when(day(2026, 10, 20), 18, 0) };
    let read = ReadFile { meetings: vec![meeting], more: true };
    let problem = calendar_problem(words, CalendarProblem::NotACalendar);
    vec![
        file("calendar-file", None, None),
        file("calendar-file-made", Some(FileMade::Made), None),
        file("calendar-file-nothing", Some(FileMade::NothingPlanned), None),
        file("calendar-file-read", None, Some(Ok(read))),
        file("calendar-file-problem", None, Some(Err(problem))),
        shown("duties", with_people().turns, true, &[]),
        shown("duties-begun", Vec::new(), true, &[("input", 0)]),
        shown("duties-over", Vec::new(), false, &[]),
    ]
}
