//! The way to a member's own calendar and back: a file to take along, and times out of one.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::When;

use super::say;
use crate::begun::use_begun;
use crate::parts::{Button, ButtonKind, Leaf, Note, Switch};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// What came of reading a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadFile {
    /// The times in it.
    pub meetings: Vec<When>,
    /// Whether more was in it than is told.
    pub more: bool,
}

/// What came of making a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileMade {
    /// It is there.
    Made,
    /// There is nothing to tell in one.
    NothingPlanned,
}

/// What can be done on the page of the calendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileAct {
    /// A file is to be made.
    Make {
        /// With the place.
        place: bool,
        /// With a reminder.
        alarm: bool,
    },
    /// A file is to be chosen and read.
    Read,
    /// One of the times is proposed.
    Propose(When),
}

/// A calendar file to take along, and times out of one.
#[component]
pub fn FilePage(
    /// The words.
    words: Words,
    /// The civil day it is.
    today: NaiveDate,
    /// What came of making a file, once somebody asked for one.
    #[props(default)]
    made: Option<FileMade>,
    /// What was read out of a file, or why not.
    read: Option<Result<ReadFile, String>>,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Something is done here.
    onact: EventHandler<FileAct>,
    /// Back to all.
    onback: EventHandler<()>,
) -> Element {
    let mut place = use_begun("with-place", || false);
    let mut alarm = use_begun("with-reminder", || false);
    let said = made.map(|made| match made {
        FileMade::Made => words.file_is_made(),
        FileMade::NothingPlanned => words.nothing_is_planned(),
    });
    rsx! {
        Behind {
            words,
            part: Section::Plan,
            title: words.add_to_calendar(),
            trouble,
            acts: rsx! {
                Button { kind: ButtonKind::Main, label: words.make_the_file(), onpress: move |()| onact.call(FileAct::Make { place: place(), alarm: alarm() }) }
            },
            onback,
            Note { text: words.calendar_file_note() }
            section { class: "part",
                Switch { label: words.with_the_place(), note: words.with_the_place_note(), on: place(), onflip: move |on| place.set(on) }
                Switch { label: words.with_a_reminder(), note: words.with_a_reminder_note(), on: alarm(), onflip: move |on| alarm.set(on) }
                p { class: "told", role: "status", {said} }
            }
            section { class: "part", "aria-labelledby": "from-file",
                h2 { id: "from-file", {words.times_from_a_file()} }
                Note { text: words.times_from_a_file_note() }
                Button { label: words.choose_a_file(), onpress: move |()| onact.call(FileAct::Read) }
                match read {
                    Some(Ok(read)) => rsx! { Times { words, read, today, onpropose: move |one| onact.call(FileAct::Propose(one)) } },
                    Some(Err(why)) => rsx! {
                        p { class: "trouble", role: "alert", {why} }
                    },
                    None => rsx! {},
                }
            }
        }
    }
}

/// A time out of a file, and its place.
fn found(words: Words, one: &When, today: NaiveDate) -> String {
    let when = say::when(words, one.begins(), one.minutes, today);
    say::at_place(when, one.place.as_deref())
}

#[component]
fn Times(words: Words, read: ReadFile, today: NaiveDate, onpropose: EventHandler<When>) -> Element {
    rsx! {
        Leaf {
            Note { text: words.propose_one_of_them() }
            div { class: "days-to-press",
                for one in read.meetings.clone() {
                    Button {
                        key: "{one:?}",
                        label: words.propose_day(found(words, &one, today)),
                        onpress: move |()| onpropose.call(one.clone()),
                    }
                }
            }
            if read.more {
                Note { text: words.more_was_in_it() }
            }
        }
    }
}
