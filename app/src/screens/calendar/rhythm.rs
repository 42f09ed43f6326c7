//! Another rhythm, in plain choices, laid on the table.

use chrono::{Datelike, NaiveDate, NaiveTime};
use dioxus::prelude::*;
use runde_core::companion::{Nth, PatternView, RhythmView, limits};

use super::one::{ChosenDay, DayOf, TimeAndPlace};
use super::say;
use crate::begun::use_begun;
use crate::parts::{Button, ButtonKind, Choice, ChoiceGroup, Colophon, Note};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Often {
    Weeks(u32),
    Monthly,
    Chosen,
}

impl Often {
    const fn of(pattern: &PatternView) -> Self {
        match pattern {
            PatternView::Weeks { every, .. } => Self::Weeks(*every),
            PatternView::Monthly { .. } => Self::Monthly,
            PatternView::Chosen(_) => Self::Chosen,
        }
    }
}

/// The rhythm in force, from which one begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RhythmBefore {
    /// The rhythm.
    pub rhythm: RhythmView,
    /// Its place; empty where it has none.
    pub place: String,
    /// The next day on which it plans a meeting.
    pub next: Option<NaiveDate>,
}

/// What was chosen so far.
#[derive(Clone, Copy, PartialEq)]
struct Form {
    often: Signal<Option<Often>>,
    first: Signal<Option<NaiveDate>>,
    /// For a day that is the fourth and the last of its weekday: which of the two is meant.
    nth: Signal<Option<Nth>>,
    days: Signal<Vec<NaiveDate>>,
    at: Signal<Option<NaiveTime>>,
    minutes: Signal<u32>,
    place: Signal<String>,
}

/// A rhythm to choose.
#[component]
pub fn RhythmForm(
    /// The words.
    words: Words,
    /// The rhythm in force.
    before: Option<RhythmBefore>,
    /// The zone whose clock is meant.
    zone: String,
    /// The civil day it is.
    today: NaiveDate,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is laid on the table: the rhythm, and where; may be empty.
    onpropose: EventHandler<(RhythmView, String)>,
    /// Back.
    onback: EventHandler<()>,
) -> Element {
    let start = use_hook(|| Chosen::first(before.as_ref(), today));
    let form = use_form(&start);
    let begun = form.chosen() != start;
    let whole = {
        let zone = zone.clone();
        move || form.rhythm(today, &zone)
    };
    let whole_now = whole().filter(|_| begun);
    let waits_for = match (&whole_now, begun) {
        (Some(_), _) => None,
        (None, true) => Some(words.waits_when()),
        (None, false) => Some(words.waits_other_choice()),
    };
    let told = whole_now.as_ref().map(|rhythm| say::proposed(words, rhythm, today));
    rsx! {
        Behind {
            words,
            part: Section::Plan,
            title: if before.is_some() { words.change_rhythm() } else { words.choose_rhythm() },
            trouble,
            onback,
            acts: rsx! {
                p { class: "book centred", role: "status", {told} }
                Button {
                    kind: ButtonKind::Main,
                    label: words.lay_on_the_table(),
                    waits_for,
                    onpress: {
                        let whole = whole.clone();
                        move |()| if let Some(rhythm) = whole() {
                            onpropose.call((rhythm, form.place.peek().clone()));
                        }
                    },
                }
            },
            Present { words, before }
            section { class: "part fields",
                HowOften { words, form }
                if form.often.read().is_some() {
                    match form.often.read().as_ref() {
                        Some(Often::Chosen) => rsx! { ChosenDays { words, form, zone, today } },
                        _ => rsx! {
                            DayOf { words, chosen: form.first, today, zone, label: words.first_meeting() }
                            WhichOfMonth { words, form, today }
                        },
                    }
                    TimeAndPlace { words, at: form.at, minutes: form.minutes, place: form.place }
                }
            }
        }
    }
}

/// The rhythm as it is now, and what becomes of it.
#[component]
fn Present(words: Words, before: Option<RhythmBefore>) -> Element {
    let Some(RhythmBefore { rhythm, .. }) = before else {
        return rsx! {
            Note { text: words.all_have_to_agree() }
        };
    };
    let (often, span) =
        (say::rhythm(words, &rhythm.pattern), say::span(words, rhythm.at, rhythm.minutes));
    rsx! {
        Colophon { rows: vec![(words.rhythm_now(), format!("{often}, {span}"))] }
        Note { text: words.takes_its_place() }
    }
}

/// What stands in the form.
#[derive(Clone, Debug, PartialEq)]
struct Chosen {
    often: Option<Often>,
    first: Option<NaiveDate>,
    nth: Option<Nth>,
    days: Vec<NaiveDate>,
    at: Option<NaiveTime>,
    minutes: u32,
    place: String,
}

impl Chosen {
    /// What one begins from: the rhythm there is, from its next meeting on; else an evening.
    fn first(before: Option<&RhythmBefore>, today: NaiveDate) -> Self {
        let Some(RhythmBefore { rhythm, place, next }) = before else {
            let at = NaiveTime::from_hms_opt(19, 0, 0);
            let (often, place) = (None, String::new());
            return Self {
                often,
                first: None,
                nth: None,
                days: Vec::new(),
                at,
                minutes: 120,
                place,
            };
        };
        let (nth, days) = match &rhythm.pattern {
            PatternView::Weeks { .. } => (None, Vec::new()),
            PatternView::Monthly { nth, .. } => (Some(*nth), Vec::new()),
            PatternView::Chosen(days) => (None, days.clone()),
        };
        Self {
            often: Some(Often::of(&rhythm.pattern)),
            first: *next,
            nth,
            days: days.into_iter().filter(|day| *day >= today).collect(),
            at: Some(rhythm.at),
            minutes: rhythm.minutes,
            place: place.clone(),
        }
    }
}

fn use_form(start: &Chosen) -> Form {
    let Chosen { often, first, nth, days, at, minutes, place } = start;
    Form {
        often: use_begun("often", || *often),
        first: use_begun("first", || *first),
        nth: use_begun("nth", || *nth),
        days: use_begun("days", || days.clone()),
        at: use_begun("at", || *at),
        minutes: use_begun("minutes", || *minutes),
        place: use_begun("place", || place.clone()),
    }
}

impl Form {
    /// All of it as it stands now.
    fn chosen(&self) -> Chosen {
        Chosen {
            often: *self.often.read(),
            first: *self.first.read(),
            nth: *self.nth.read(),
            days: self.days.read().clone(),
            at: *self.at.read(),
            minutes: *self.minutes.read(),
            place: self.place.read().clone(),
        }
    }

    /// The rhythm, once all of it is chosen.
    fn rhythm(&self, today: NaiveDate, zone: &str) -> Option<RhythmView> {
        let first = (*self.first.read()).filter(|day| *day >= today);
        let pattern = match (*self.often.read())? {
            Often::Weeks(every) => PatternView::Weeks { every, first: first? },
            Often::Monthly => PatternView::Monthly {
                nth: self.which(first?)?,
                weekday: first?.weekday(),
                from: first?,
            },
            Often::Chosen => {
                let days = self.days.read().clone();
                PatternView::Chosen(Some(days).filter(|days| !days.is_empty())?)
            }
        };
        let (at, minutes) = ((*self.at.read())?, *self.minutes.read());
        Some(RhythmView { pattern, at, minutes, zone: zone.to_owned() })
    }

    /// Which of its weekday in the month a day is, where that is not left open.
    fn which(&self, day: NaiveDate) -> Option<Nth> {
        match *which_of_month(day).as_slice() {
            [one] => Some(one),
            ref several => (*self.nth.read()).filter(|nth| several.contains(nth)),
        }
    }
}

/// Which of its weekday in the month a day can be called: the fourth may be the last one too.
fn which_of_month(day: NaiveDate) -> Vec<Nth> {
    let nth = match day.day0() / 7 {
        0 => Some(Nth::First),
        1 => Some(Nth::Second),
        2 => Some(Nth::Third),
        3 => Some(Nth::Fourth),
        _ => None,
    };
    let week_later = day.checked_add_days(chrono::Days::new(7));
    let last = week_later.is_none_or(|later| later.month() != day.month());
    nth.into_iter().chain(last.then_some(Nth::Last)).collect()
}

#[component]
fn HowOften(words: Words, form: Form) -> Element {
    let mut often = form.often;
    let answers = [
        (Often::Weeks(1), words.every_week()),
        (Often::Weeks(2), words.every_second_week()),
        (Often::Weeks(3), words.every_third_week()),
        (Often::Weeks(4), words.every_fourth_week()),
        (Often::Monthly, words.once_a_month()),
        (Often::Chosen, words.days_one_by_one()),
    ];
    rsx! {
        ChoiceGroup { legend: words.how_often(), row: true,
            for (place , (answer , label)) in answers.into_iter().enumerate() {
                Choice {
                    key: "{place}",
                    group: "how-often",
                    value: "{place}",
                    label,
                    checked: often() == Some(answer),
                    onpick: move |()| often.set(Some(answer)),
                }
            }
        }
    }
}

/// Asked only where the first meeting is both the fourth and the last of its weekday.
#[component]
fn WhichOfMonth(words: Words, form: Form, today: NaiveDate) -> Element {
    let mut nth = form.nth;
    let monthly = *form.often.read() == Some(Often::Monthly);
    let Some(day) = (*form.first.read()).filter(|day| monthly && *day >= today) else {
        return rsx! {};
    };
    let several = which_of_month(day);
    if several.len() < 2 {
        return rsx! {};
    }
    rsx! {
        ChoiceGroup { legend: words.which_of_the_month(),
            for one in several {
                Choice {
                    key: "{one:?}",
                    group: "which",
                    value: "{one:?}",
                    label: say::rhythm(words, &PatternView::Monthly { nth: one, weekday: day.weekday(), from: day }),
                    checked: nth() == Some(one),
                    onpick: move |()| nth.set(Some(one)),
                }
            }
        }
    }
}

/// Days one by one: each stands there to be taken away again.
#[component]
fn ChosenDays(words: Words, form: Form, zone: String, today: NaiveDate) -> Element {
    let mut days = form.days;
    let mut next = use_begun("next-day", || None::<NaiveDate>);
    let mut round = use_signal(|| 0);
    let add = move |()| {
        let chosen = *next.peek();
        if let Some(day) = chosen.filter(|day| *day >= today) {
            let mut chosen = days.write();
            if !chosen.contains(&day) && chosen.len() < limits::CHOSEN_DAYS {
                chosen.push(day);
                chosen.sort_unstable();
            }
            next.set(None);
            // a fresh field for the next one
            round += 1;
        }
    };
    rsx! {
        if !days.read().is_empty() {
            ul { class: "sentences", role: "list",
                for day in days.read().clone() {
                    ChosenDay {
                        key: "{day}",
                        words,
                        text: words.day_on_first(day, today),
                        day,
                        zone: zone.clone(),
                        today,
                        ondrop: move |()| days.write().retain(|one| *one != day),
                    }
                }
            }
        }
        for turn in [round()] {
            DayOf { key: "{turn}", words, chosen: next, today, zone: zone.clone(), label: words.one_more_day() }
        }
        Button { label: words.add_this_day(), disabled: next().is_none_or(|day| day < today), onpress: add }
    }
}
