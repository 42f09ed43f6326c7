//! The year as it went: the picture, the same in a sentence, and the same in numbers.

use chrono::{Datelike, Months, NaiveDate};
use dioxus::prelude::*;
use runde_core::companion::{Mark, MonthView, YearView};

use crate::parts::{Colophon, Quarter, Unfold, Year, YearDay, YearMark};
use crate::words::Words;

/// The months of a quarter.
const QUARTER: usize = 3;
/// The quarters on one stave, while there is room.
const BESIDE: usize = 2;

/// The group's year; of the group alone.
#[component]
pub(super) fn OurYear(words: Words, year: YearView, today: NaiveDate) -> Element {
    let months = month_by_month(words, &year);
    rsx! {
        section { class: "part", "aria-labelledby": "year",
            h2 { id: "year", {words.our_year()} }
            figure { class: "year",
                Year { quarters: quarters(words, &year, today), key_words: key_words(words, &year) }
                figcaption { class: "book", {sentences(words, &year)} }
            }
            Unfold { label: words.month_by_month(),
                Colophon { rows: months }
            }
        }
    }
}

/// From the first day of the first of these months until the end of the last one.
fn span(months: &[MonthView]) -> Option<(NaiveDate, NaiveDate)> {
    let end = months.last()?.first.checked_add_months(Months::new(1))?;
    Some((months.first()?.first, end))
}

fn quarters(words: Words, year: &YearView, today: NaiveDate) -> Vec<Quarter> {
    let staves = year.months.chunks(QUARTER * BESIDE);
    let quarters =
        staves.flat_map(|stave| stave.chunks(QUARTER).map(move |months| (stave, months)));
    let told = quarters.filter_map(|(stave, months)| {
        let ((first, end), (from, until)) = (span(months)?, span(stave)?);
        let within = |day: &NaiveDate| (first..end).contains(day);
        let on_stave = |day: &NaiveDate| (from..until).contains(day);
        let along = |day: NaiveDate| along(first, end, day);
        let marks = year.marks.iter().filter(|mark| within(&mark.day)).map(|mark| YearDay {
            along: along(mark.day),
            mark: shape(mark.mark),
            moved_from: mark.moved_from.filter(on_stave).map(along),
        });
        let now = within(&today).then(|| YearDay {
            along: along(today),
            mark: YearMark::Today,
            moved_from: None,
        });
        let starts = months.iter().map(|month| {
            let name: String = words.month(month.first).chars().take(3).collect();
            (month_start(first, end, month.first), name)
        });
        Some(Quarter { months: starts.collect(), marks: marks.chain(now).collect() })
    });
    told.collect()
}

/// How far along a quarter the middle of a day is.
fn along(first: NaiveDate, end: NaiveDate, day: NaiveDate) -> f32 {
    (days(first, day) + 0.5) / days(first, end)
}

fn month_start(first: NaiveDate, end: NaiveDate, month: NaiveDate) -> f32 {
    // the first line would be cut off at the edge
    (days(first, month) / days(first, end)).max(0.002)
}

fn days(from: NaiveDate, until: NaiveDate) -> f32 {
    f32::from(i16::try_from(until.signed_duration_since(from).num_days()).unwrap_or(i16::MAX))
}

const fn shape(mark: Mark) -> YearMark {
    match mark {
        Mark::Met => YearMark::Met,
        Mark::ToCome => YearMark::ToCome,
        Mark::CalledOff => YearMark::CalledOff,
        Mark::Paused => YearMark::Paused,
    }
}

/// The shapes that are there, and today's.
fn key_words(words: Words, year: &YearView) -> Vec<(YearMark, String)> {
    let has = |wanted: Mark| year.marks.iter().any(|mark| mark.mark == wanted);
    [
        (has(Mark::Met), YearMark::Met, words.key_met()),
        (has(Mark::ToCome), YearMark::ToCome, words.key_planned()),
        (has(Mark::CalledOff), YearMark::CalledOff, words.key_called_off()),
        (has(Mark::Paused), YearMark::Paused, words.key_paused()),
        (true, YearMark::Today, words.key_today()),
    ]
    .into_iter()
    .filter_map(|(there, mark, said)| there.then_some((mark, said)))
    .collect()
}

/// The picture in sentences: how often the group met, and how that goes with what was agreed.
fn sentences(words: Words, year: &YearView) -> String {
    let sum = |of: fn(&MonthView) -> u32| -> u64 {
        year.months.iter().map(|month| u64::from(of(month))).sum()
    };
    let since = year.months.first().map_or_else(String::new, |month| {
        words.month_and_year(words.month(month.first), month.first.year().to_string())
    });
    let (met, called_off) = (sum(|month| month.met), sum(|month| month.called_off));
    let mut said = Vec::new();
    if met > 0 {
        said.push(words.year_met(met, since));
    }
    if let Some(gap) = year.gap {
        said.push(words.year_gap(about(words, gap)));
    }
    if let Some(agreed) = year.agreed_gap.filter(|agreed| year.gap != Some(*agreed)) {
        said.push(words.year_agreed(about(words, agreed)));
    }
    if called_off > 0 {
        said.push(words.year_called_off(called_off));
    }
    said.join(" ")
}

/// So many days between meetings, in weeks where that is nearly so.
fn about(words: Words, days: u32) -> String {
    if days < 6 {
        words.every_days(u64::from(days))
    } else {
        words.every_weeks(u64::from((days + 3) / 7))
    }
}

/// Month by month, for whoever reads rather than looks; a month of which there is nothing to say is
/// left out.
fn month_by_month(words: Words, year: &YearView) -> Vec<(String, String)> {
    let told = |month: &MonthView| {
        let said =
            |many: u32, say: &dyn Fn(u64) -> String| (many > 0).then(|| say(u64::from(many)));
        let all = [
            said(month.met, &|many| words.month_met(many)),
            said(month.to_come, &|many| words.month_planned(many)),
            said(month.moved, &|many| words.month_moved(many)),
            said(month.called_off, &|many| words.month_called_off(many)),
        ];
        let told: Vec<String> = all.into_iter().flatten().collect();
        (!told.is_empty()).then(|| (words.month(month.first), words.list(&told)))
    };
    year.months.iter().filter_map(told).collect()
}
