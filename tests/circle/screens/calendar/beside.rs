//! What stands beside the plan: finding a day, duties, and the way to a member's own calendar.

use dioxus::prelude::*;
use runde::screens::{
    AskForDay, BeforeMarks, DayQuestion, DutiesPage, FilePage, MarkDays, ReadFile, calendar_problem,
};
use runde::words::Words;
use runde_core::companion::{CalendarProblem, DayFound, DayQuestionView, FoundMeeting, RemindMe};

use super::{Screen, at, day, duties, pressed, screen, today};

fn question(found: DayFound) -> DayQuestionView {
    DayQuestionView {
        times: vec![(day(2026, 10, 14), at(19, 0)), (day(2026, 10, 16), at(17, 30))],
        minutes: 90,
        zone: "Europe/Copenhagen".to_owned(),
        mine: Some(vec![true, false]),
        pass_to: 3,
        round: None,
        found,
    }
}

pub(super) fn finding(words: Words) -> Vec<Screen> {
    let asked = move |name, found: DayFound, presses: &[(&str, usize)]| {
        let question = question(found);
        pressed(name, presses, move || {
            rsx! {
                DayQuestion {
                    words,
                    question: question.clone(),
                    holder: Some("Anna".to_owned()),
                    open: true,
                    onpass: |()| (),
                    onmark: |_| (),
                    onpropose: |_| (),
                    ondrop: |()| (),
                    onback: |()| (),
                }
            }
        })
    };
    let works = DayFound::Works(vec![(day(2026, 10, 16), at(17, 30))]);
    vec![
        screen("find-a-day", move || {
            rsx! {
                AskForDay {
                    words,
                    usual: (at(19, 0), 120),
                    today: today(),
                    onask: |_| (),
                    onback: |()| (),
                }
            }
        }),
        asked("day-question", DayFound::Open, &[]),
        asked("day-question-own", DayFound::Open, &[("click", 0)]),
        asked("day-question-works", works, &[]),
        asked("day-question-none", DayFound::NoneWorks, &[]),
        screen("marks-before", move || {
            rsx! { BeforeMarks { words, of: 3, here: true, ontake: |()| (), onstop: |()| () } }
        }),
        pressed("marks", &[("change", 1)], move || {
            rsx! {
                MarkDays {
                    words,
                    question: question(DayFound::Open),
                    passed: (2, 3),
                    onseal: |_| (),
                    onstop: |()| (),
                }
            }
        }),
    ]
}

/// Duties, and the way to a member's own calendar.
pub(super) fn taking_along(words: Words) -> Vec<Screen> {
    let file = move |name, reminds: bool, read: Option<Result<ReadFile, String>>| {
        screen(name, move || {
            rsx! {
                FilePage {
                    words,
                    remind: RemindMe { day_before: true, hour_before: false },
                    reminds,
                    today: today(),
                    read: read.clone(),
                    onfile: |_| (),
                    onread: |()| (),
                    onpropose: |_| (),
                    onremind: |_| (),
                    onback: |()| (),
                }
            }
        })
    };
    let meeting = FoundMeeting {
        day: day(2026, 10, 20),
        at: at(18, 0),
        minutes: 120,
        zone: "Europe/Copenhagen".to_owned(),
    };
    let read = ReadFile { meetings: vec![meeting], more: true };
    let problem = calendar_problem(words, CalendarProblem::NotACalendar);
    vec![
        file("calendar-file", false, None),
        file("calendar-file-read", true, Some(Ok(read))),
        file("calendar-file-problem", true, Some(Err(problem))),
        screen("duties", move || {
            rsx! {
                DutiesPage {
                    words,
                    duties: duties(),
                    open: true,
                    onadd: |_| (),
                    onletgo: |_| (),
                    onback: |()| (),
                }
            }
        }),
        screen("duties-over", move || {
            rsx! {
                DutiesPage {
                    words,
                    duties: duties(),
                    open: false,
                    onadd: |_| (),
                    onletgo: |_| (),
                    onback: |()| (),
                }
            }
        }),
    ]
}
