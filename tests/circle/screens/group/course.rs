//! How the group goes on and ends, and what is written on this phone alone.

use chrono::Days;
use dioxus::prelude::*;
use runde::screens::{
    AnotherName, BeforeLookBack, Course, Ending, Gone, Horizon, InitiatorCards, InitiatorPage,
    KeepWords, LookBackAsk, LookBackRead, OwnNote, TimeToAsk,
};
use runde::words::Words;
use runde_core::companion::{CourseView, HorizonView, InitiatorView, NoteView, Person};

use super::{SIX, course, day, horizon, id, own, person};
use crate::screens::{Screen, pressed, screen};

pub(super) fn courses(words: Words) -> Vec<Screen> {
    let helper = |meetings_left| {
        Some(InitiatorView { id: id(7), person: person(1), meetings_left, offered: false })
    };
    let until = day() + Days::new(200);
    let helped = CourseView {
        horizon: horizon(HorizonView::Meetings(10), Some(1), false),
        initiator: helper(2),
        ..course()
    };
    let alone = CourseView {
        horizon: horizon(HorizonView::Until(until), None, false),
        initiator: helper(0),
        look_back_is_timely: true,
        ..course()
    };
    let reached =
        CourseView { horizon: horizon(HorizonView::Until(day()), None, true), ..course() };
    vec![
        going(words, "course", course(), 12),
        going(words, "course-helped", helped, 1),
        going(words, "course-alone", alone, 24),
        going(words, "course-reached", reached, 6),
        screen(
            "time-to-ask",
            move || rsx! { TimeToAsk { words, onopen: |_| (), onback: |()| () } },
        ),
        initiator(words, "initiator", None, &[]),
        initiator(words, "initiator-chosen", None, &[("change", 2), ("click", 1)]),
        initiator(words, "initiator-longer", helper(2), &[]),
        screen("initiator-cards", move || rsx! { InitiatorCards { words, onback: |()| () } }),
    ]
}

fn going(words: Words, name: &'static str, view: CourseView, keep_words: u32) -> Screen {
    screen(name, move || {
        rsx! {
            Course {
                words,
                view: view.clone(),
                today: day(),
                keep_words,
                onopen: |_| (),
                onback: |()| (),
            }
        }
    })
}

fn initiator(
    words: Words,
    name: &'static str,
    now: Option<InitiatorView>,
    presses: &[(&str, usize)],
) -> Screen {
    pressed(name, presses, move || {
        let members: Vec<Person> = (0..SIX.len()).map(person).collect();
        let now = now.clone();
        rsx! { InitiatorPage { words, members, now, onpropose: |_| (), onback: |()| () } }
    })
}

pub(super) fn changes(words: Words) -> Vec<Screen> {
    let horizon = move |name, presses: &[(&str, usize)]| {
        pressed(name, presses, move || {
            rsx! { Horizon { words, today: day(), onpropose: |_| (), onback: |()| () } }
        })
    };
    vec![
        horizon("horizon", &[]),
        horizon("horizon-half-a-year", &[("change", 2)]),
        horizon("horizon-meetings", &[("change", 4)]),
        screen("another-name", move || {
            rsx! { AnotherName { words, name: "Tuesdays", onpropose: |_| (), onback: |()| () } }
        }),
        screen("keep-words", move || {
            rsx! { KeepWords { words, now: 12, onpropose: |_| (), onback: |()| () } }
        }),
        screen("ending", move || rsx! { Ending { words, onpropose: |()| (), onback: |()| () } }),
    ]
}

pub(super) fn ends(words: Words) -> Vec<Screen> {
    let gone = move |name, ended, presses: &[(&str, usize)]| {
        pressed(name, presses, move || {
            rsx! { Gone { words, ended, onopen: |_| (), onerase: |()| (), onpage: |_| () } }
        })
    };
    vec![
        gone("gone-ended", true, &[]),
        gone("gone-left", false, &[]),
        screen("gone-only-phone", move || {
            rsx! { Gone { words, ended: false, only_phone: true, onopen: |_| (), onerase: |()| (), onpage: |_| () } }
        }),
        screen("gone-asked-to-go", move || {
            rsx! { Gone { words, ended: false, asked_to_go: true, onopen: |_| (), onerase: |()| (), onpage: |_| () } }
        }),
        gone("gone-erase", false, &[("click", 0)]),
    ]
}

pub(super) fn look_backs(words: Words) -> Vec<Screen> {
    let ask = move |name, passed: usize, presses: &[(&str, usize)]| {
        pressed(name, presses, move || {
            rsx! { LookBackAsk { words, passed, of: 5, onseal: |_| (), onstop: |()| () } }
        })
    };
    let read = move |name, marks: Vec<Option<Vec<u8>>>, written: Vec<String>| {
        screen(name, move || {
            let (marks, written) = (marks.clone(), written.clone());
            rsx! { LookBackRead { words, marks, written, onerase: |()| () } }
        })
    };
    let marks = [Some(vec![1, 3, 4]), Some(vec![2, 3, 4]), Some(vec![0, 2, 3]), None];
    let written = vec![
        own(words, "Jeg kommer gerne.", "Jeg kommer gjerne.", "I like to come."),
        own(words, "Pausen er for kort.", "Pausen er for kort for meg.", "The break is too short."),
    ];
    vec![
        screen("look-back-before", move || {
            rsx! { BeforeLookBack { words, of: 5, here: false, ontake: |()| (), onstop: |()| () } }
        }),
        ask("look-back-first", 0, &[]),
        ask("look-back-chosen", 2, &[("change", 3), ("change", 8)]),
        ask("look-back-taken-away", 2, &[("change", 3), ("change", 5)]),
        ask("look-back-last", 4, &[("change", 0)]),
        read("look-back-read", marks.to_vec(), written),
        read("look-back-read-marks-alone", vec![Some(vec![0, 2, 4]); 4], Vec::new()),
    ]
}

pub(super) fn notes(words: Words) -> Vec<Screen> {
    let text = own(words, "Husk at spørge.", "Husk å spørre.", "Remember to ask.");
    let note = |fades_on: Option<chrono::NaiveDate>| {
        let stays = if fades_on.is_some() {
            runde_core::companion::NoteStays::AMonth
        } else {
            runde_core::companion::NoteStays::UntilErased
        };
        Some(NoteView { text: text.clone(), fades_on, stays })
    };
    let draw = move |name, view: Option<NoteView>, presses: &[(&str, usize)]| {
        pressed(name, presses, move || {
            let (view, holder) = (view.clone(), person(0).nickname);
            let draft = use_signal(|| None);
            rsx! { OwnNote { words, holder, view, draft, today: day(), onkeep: |_| (), onback: |()| () } }
        })
    };
    vec![
        draw("own-note-none", None, &[]),
        draw("own-note-fades", note(Some(day() + Days::new(30))), &[]),
        draw("own-note-stays", note(None), &[]),
        draw("own-note-not-kept", note(None), &[("change", 0)]),
        draw("own-note-erase", note(None), &[("click", 1)]),
    ]
}
