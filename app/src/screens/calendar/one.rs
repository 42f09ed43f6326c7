//! A day, a time, a length and a place: for a meeting that is moved, or for one more.

use chrono::{NaiveDate, NaiveTime};
use dioxus::prelude::*;
use runde_core::companion::{When, limits};

use crate::begun::use_begun;
use crate::holidays::told_holiday;
use crate::parts::{Button, ButtonKind, DayField, Field, Note, Stepper, TimeField};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// The shortest and the longest meeting that can be chosen here, and the step between two, in
/// minutes.
const LENGTHS: (u32, u32, u32) = (30, 240, 15);

/// What a form begins with: when a meeting is, but for a day that is still to be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhenDraft {
    /// On which day; nothing where none is chosen beforehand.
    pub day: Option<NaiveDate>,
    /// When in the day, by the clock of the zone.
    pub at: NaiveTime,
    /// How many minutes.
    pub minutes: u32,
    /// Whose clock is meant.
    pub zone: String,
    /// Where.
    pub place: Option<String>,
}

impl WhenDraft {
    /// A meeting that has its day.
    #[must_use]
    pub fn of(when: When) -> Self {
        let When { day, at, minutes, zone, place } = when;
        Self { day: Some(day), at, minutes, zone, place }
    }
}

/// The fields of one meeting.
#[component]
pub fn OneForm(
    /// The words.
    words: Words,
    /// The title of the page.
    title: String,
    /// What to know about it.
    note: String,
    /// What the button says.
    done: String,
    /// What stands there at first.
    first: WhenDraft,
    /// The civil day it is.
    today: NaiveDate,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is done.
    ondone: EventHandler<When>,
    /// Back.
    onback: EventHandler<()>,
) -> Element {
    let first = use_hook(|| first.clone());
    let chosen_day = use_begun("day", || first.day);
    let chosen_at = use_begun("at", || Some(first.at));
    let chosen_minutes = use_begun("minutes", || first.minutes);
    let written = use_begun("place", || first.place.clone().unwrap_or_default());
    let zone = first.zone.clone();
    let whole = move || {
        let (day, at, minutes) = (chosen_day()?, chosen_at()?, chosen_minutes());
        let (zone, place) = (first.zone.clone(), Some(written()));
        (day >= today).then_some(When { day, at, minutes, zone, place })
    };
    rsx! {
        Behind {
            words,
            part: Section::Plan,
            title,
            trouble,
            onback,
            acts: rsx! {
                Button {
                    kind: ButtonKind::Main,
                    label: done,
                    waits_for: whole().is_none().then(|| words.waits_when()),
                    onpress: move |()| if let Some(written) = whole() { ondone.call(written) },
                }
            },
            Note { text: note }
            section { class: "part fields",
                DayOf { words, chosen: chosen_day, today, zone, label: words.which_day() }
                TimeAndPlace { words, at: chosen_at, minutes: chosen_minutes, place: written }
            }
        }
    }
}

/// A day from today on; what is chosen is said in words, and that it is a public holiday.
#[component]
pub(super) fn DayOf(
    words: Words,
    chosen: Signal<Option<NaiveDate>>,
    today: NaiveDate,
    /// Whose holidays are told; none of them where it is empty.
    #[props(default)]
    zone: String,
    label: String,
    #[props(default = "day".to_owned())] id: String,
) -> Element {
    let told = match chosen() {
        Some(day) if day < today => Some(words.day_is_over()),
        Some(day) => {
            let holiday = told_holiday(words, day, &zone);
            let lines: Vec<String> =
                [Some(words.day_on_first(day, today)), holiday].into_iter().flatten().collect();
            Some(lines.join("\n"))
        }
        None => None,
    };
    rsx! {
        DayField {
            id,
            label,
            value: *chosen.peek(),
            from: today,
            told,
            onpick: move |day| chosen.set(day),
        }
    }
}

/// A day that was chosen, and the way to take it away again.
#[component]
pub(super) fn ChosenDay(
    words: Words,
    /// What it reads.
    text: String,
    day: NaiveDate,
    zone: String,
    today: NaiveDate,
    /// It is not wanted after all.
    ondrop: EventHandler<()>,
) -> Element {
    rsx! {
        li { class: "chosen-day",
            div {
                p { class: "book", {text} }
                if let Some(holiday) = told_holiday(words, day, &zone) {
                    Note { text: holiday }
                }
            }
            Button {
                kind: ButtonKind::Quiet,
                label: words.not_this_day(words.date(day, today)),
                onpress: ondrop,
            }
        }
    }
}

/// How long a meeting is, in hours and minutes.
fn length(words: Words, minutes: u32) -> String {
    match (u64::from(minutes / 60), u64::from(minutes % 60)) {
        (0, minutes) => words.minutes(minutes),
        (hours, 0) => words.hours(hours),
        (hours, minutes) => words.hours_and(words.hours(hours), words.minutes(minutes)),
    }
}

/// When in the day, how long, and where.
#[component]
pub(super) fn TimeAndPlace(
    words: Words,
    at: Signal<Option<NaiveTime>>,
    minutes: Signal<u32>,
    place: Signal<String>,
) -> Element {
    let told = at().map(|at| super::say::span(words, at, minutes()));
    rsx! {
        TimeField {
            id: "at",
            label: words.which_time(),
            value: *at.peek(),
            told,
            onpick: move |chosen| at.set(chosen),
        }
        HowLong { words, minutes }
        Field {
            id: "place",
            label: words.where_we_meet(),
            hint: words.where_we_meet_hint(),
            value: place.peek().clone(),
            max: limits::PLACE,
            oninput: move |text| place.set(text),
        }
    }
}

/// How long a meeting is, a quarter of an hour at a time.
#[component]
pub(super) fn HowLong(words: Words, minutes: Signal<u32>) -> Element {
    let (least, most, step) = LENGTHS;
    rsx! {
        Stepper {
            label: words.how_long_a_meeting(),
            value: length(words, minutes()),
            less: words.shorter(),
            more: words.longer(),
            at_least: minutes() <= least,
            at_most: minutes() >= most,
            onless: move |()| minutes -= step,
            onmore: move |()| minutes += step,
        }
    }
}
