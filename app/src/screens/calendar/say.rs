//! Days, times and rhythms as sentences.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use runde_core::companion::{
    Becomes, CalendarProblem, How, MeetingOn, Nth, PatternView, RhythmView,
};

use crate::words::Words;

/// A rhythm as a title: every second Tuesday.
pub(in crate::screens) fn rhythm(words: Words, pattern: &PatternView) -> String {
    match pattern {
        PatternView::Weeks { every, first } => {
            words.every_weekday(u64::from(*every), words.weekday(first.weekday()))
        }
        PatternView::Monthly { nth, weekday, .. } => {
            words.weekday_of_month(number(*nth), words.weekday(*weekday))
        }
        PatternView::Chosen(_) => words.on_chosen_days(),
    }
}

/// Which of a weekday in a month, as the words choose by it; the last one is 5.
fn number(nth: Nth) -> u64 {
    match nth {
        Nth::First => 1,
        Nth::Second => 2,
        Nth::Third => 3,
        Nth::Fourth => 4,
        Nth::Last => 5,
    }
}

/// From when until when in the day.
pub(in crate::screens) fn span(words: Words, at: NaiveTime, minutes: u32) -> String {
    let (until, _) = at.overflowing_add_signed(TimeDelta::minutes(i64::from(minutes)));
    // never parted at the end of a line
    words.time_span(words.time(at), words.time(until)).replace('–', "\u{2060}–\u{2060}")
}

/// A rhythm as something to agree on: how often, when in the day, and from which day on.
pub(in crate::screens) fn proposed(words: Words, view: &RhythmView, today: NaiveDate) -> String {
    let (often, span) = (rhythm(words, &view.pattern), span(words, view.at, view.minutes));
    match &view.pattern {
        PatternView::Weeks { first: day, .. } | PatternView::Monthly { from: day, .. } => {
            words.rhythm_from(often, span, words.date(*day, today))
        }
        PatternView::Chosen(days) => {
            let days: Vec<String> = days.iter().map(|day| words.day_on(*day, today)).collect();
            words.rhythm_on(span, words.list(&days))
        }
    }
}

/// What is not as it was planned about a meeting; nothing where all is.
pub(in crate::screens) fn changed(
    words: Words,
    one: &MeetingOn,
    today: NaiveDate,
) -> Option<String> {
    match one.how {
        How::Moved if one.planned == one.when.begins() => None,
        How::Moved if one.planned.date() == one.when.day => {
            Some(words.moved_from_time(words.time(one.planned.time())))
        }
        How::Moved => Some(words.moved_from_day(words.date(one.planned.date(), today))),
        How::CalledOff => Some(words.is_called_off()),
        How::AsPlanned | How::Extra if one.put_back.is_some() => {
            Some(words.other_place_this_time())
        }
        How::AsPlanned | How::Extra | How::Paused => None,
    }
}

/// A day and a time, where a line begins with it.
pub(super) fn when_first(
    words: Words,
    begins: NaiveDateTime,
    minutes: u32,
    today: NaiveDate,
) -> String {
    let day = words.day_on_first(begins.date(), today);
    words.day_and_time(day, span(words, begins.time(), minutes))
}

/// The same in the middle of a sentence.
pub(super) fn when(words: Words, begins: NaiveDateTime, minutes: u32, today: NaiveDate) -> String {
    words.day_and_time(words.day_on(begins.date(), today), span(words, begins.time(), minutes))
}

/// With its place, where it has one.
pub(super) fn at_place(when: String, place: Option<&str>) -> String {
    place.into_iter().fold(when, |when, place| format!("{when} · {place}"))
}

/// What somebody made of a meeting, as something to press.
pub(super) fn becomes(
    words: Words,
    one: &MeetingOn,
    becomes: &Becomes,
    today: NaiveDate,
) -> String {
    match becomes {
        Becomes::AsPlanned { .. } => when_first(words, one.planned, one.when.minutes, today),
        Becomes::Moved(when) => when_first(words, when.begins(), when.minutes, today),
        Becomes::CalledOff => words.it_is_called_off(),
    }
}

/// Why no time could be taken from a calendar file, and what helps.
#[must_use]
pub fn problem(words: Words, problem: CalendarProblem) -> String {
    match problem {
        CalendarProblem::TooLarge => words.file_too_large(),
        CalendarProblem::NotACalendar => words.file_no_calendar(),
        CalendarProblem::AllDay => words.file_all_day(),
        CalendarProblem::UnknownZone => words.file_unknown_zone(),
        CalendarProblem::Rule => words.file_rule(),
        CalendarProblem::TooLong => words.file_too_long(),
        CalendarProblem::NotSoon => words.file_not_soon(),
        CalendarProblem::Unclear => words.file_unclear(),
    }
}

/// How far away a day is.
pub(in crate::screens) fn how_soon(words: Words, day: NaiveDate, today: NaiveDate) -> String {
    match day.signed_duration_since(today).num_days() {
        ..=0 => words.it_is_today(),
        1 => words.it_is_tomorrow(),
        days => words.in_days(days.unsigned_abs()),
    }
}
