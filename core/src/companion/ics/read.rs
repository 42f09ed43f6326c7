//! Times out of a calendar file that somebody was given.

use std::collections::BTreeSet;

use calcard::icalendar::{
    ICalendar, ICalendarComponentType, ICalendarMethod, ICalendarProperty, ICalendarValue,
};
use calcard::{Entry, Parser};
use chrono::{Datelike, Days, NaiveDate, Timelike};

use super::clock::FileClock;
use super::event::FileEvent;
use super::found::{CalendarProblem, FoundMeetings, LeftOut};
use super::rules::Steps;
use super::series::{FoundTime, times};
use super::text::concerned;
use super::zones::FileClocks;
use crate::companion::ground::When;
use crate::domain::Schedule;

/// A larger file is not read.
const MOST_BYTES: usize = 16 << 20;
/// Of what tells of the next 400 days, no more is read; neither bytes nor lines.
const MOST_SOON: usize = 1 << 20;
const MOST_LINES: usize = 5_000;
/// More meetings are not told; a rhythm of chosen days has room for no more.
const MOST_MEETINGS: usize = 60;
/// So many days are looked at.
const DAYS_AHEAD: u64 = Schedule::AHEAD as u64;
/// Nothing that began earlier is followed.
const YEARS_BACK: i32 = 30;
/// What a meeting is taken to last where the file does not say.
const USUAL_MINUTES: i64 = 120;
/// No meeting is shorter or longer.
const MINUTES: std::ops::RangeInclusive<i64> = 15..=720;

/// The times in a calendar file, from a day on, each told by the clock `here`; so is what has no
/// zone.
///
/// # Errors
/// [`CalendarProblem`] where there is none to tell.
pub fn read_calendar(
    bytes: &[u8],
    from: NaiveDate,
    here: &str,
) -> Result<FoundMeetings, CalendarProblem> {
    if bytes.len() > MOST_BYTES {
        return Err(CalendarProblem::TooLarge);
    }
    let until = from.checked_add_days(Days::new(DAYS_AHEAD)).unwrap_or(NaiveDate::MAX);
    let soon = concerned(bytes, from, until);
    if soon.lines > MOST_LINES || soon.text.len() > MOST_SOON {
        return Err(CalendarProblem::TooLarge);
    }
    let mut parser = Parser::new(&soon.text);
    let entries = (0..=MOST_LINES).map(|_| parser.entry()).take_while(|entry| *entry != Entry::Eof);
    let calendars: Vec<ICalendar> = entries
        .filter_map(|entry| match entry {
            Entry::ICalendar(calendar) => Some(calendar),
            _ => None,
        })
        .collect();
    if calendars.is_empty() {
        return Err(CalendarProblem::NotACalendar);
    }
    let mut left_out = BTreeSet::new();
    left_out.extend(soon.other_days.then_some(LeftOut::NotSoon));
    left_out.extend(soon.cut.then_some(LeftOut::Unclear));
    let clock = FileClock::here(here);
    let mut reading = Reading { from, until, here, clock, found: BTreeSet::new(), left_out };
    reading.take_in(&calendars);
    reading.told()
}

struct Reading<'a> {
    from: NaiveDate,
    until: NaiveDate,
    here: &'a str,
    clock: FileClock,
    found: BTreeSet<When>,
    left_out: BTreeSet<LeftOut>,
}

impl Reading<'_> {
    fn take_in(&mut self, calendars: &[ICalendar]) {
        let mut steps = Steps::all();
        let mut events = Vec::new();
        for calendar in calendars {
            let clocks = FileClocks::of(calendar, self.here, self.until, &mut steps);
            let called_off = is_calling_off(calendar);
            let all = calendar.components.iter();
            for one in all.filter(|one| one.component_type == ICalendarComponentType::VEvent) {
                match self.known(FileEvent::of(one, &clocks, called_off)) {
                    Ok(event) => events.push(event),
                    Err(why) => drop(self.left_out.insert(why)),
                }
            }
        }
        for one in times(&events, self.until, &mut steps, &mut self.left_out) {
            match self.meeting(one) {
                Ok(meeting) => drop(self.found.insert(meeting)),
                Err(why) => drop(self.left_out.insert(why)),
            }
        }
    }

    /// An event that can be followed from where it began.
    fn known(&self, event: Result<FileEvent, LeftOut>) -> Result<FileEvent, LeftOut> {
        let event = event?;
        let long_ago = self.until.year() - YEARS_BACK;
        match event.rule {
            Some(_) if event.start.year() < long_ago => Err(LeftOut::Rule),
            _ => Ok(event),
        }
    }

    fn meeting(&self, one: FoundTime<'_>) -> Result<When, LeftOut> {
        let minutes = match one.length.map(|length| length.num_minutes()) {
            Some(minutes) if minutes > 0 => minutes,
            _ => USUAL_MINUTES,
        };
        if minutes > *MINUTES.end() {
            return Err(LeftOut::TooLong);
        }
        let civil = self.clock.civil(one.at).ok_or(LeftOut::Unclear)?;
        let at = civil.time().with_second(0).and_then(|at| at.with_nanosecond(0));
        if !(self.from..=self.until).contains(&civil.date()) {
            return Err(LeftOut::NotSoon);
        }
        Ok(When {
            day: civil.date(),
            at: at.unwrap_or_default(),
            minutes: u32::try_from(minutes.max(*MINUTES.start())).unwrap_or_default(),
            zone: self.here.to_owned(),
            place: one.place.map(str::to_owned),
        })
    }

    fn told(mut self) -> Result<FoundMeetings, CalendarProblem> {
        if self.found.len() > MOST_MEETINGS {
            self.left_out.insert(LeftOut::More);
        }
        let meetings: Vec<When> = self.found.into_iter().take(MOST_MEETINGS).collect();
        if !meetings.is_empty() {
            return Ok(FoundMeetings { meetings, left_out: self.left_out });
        }
        let why = self.left_out.first().copied().unwrap_or(LeftOut::NotSoon);
        Err(match why {
            LeftOut::AllDay => CalendarProblem::AllDay,
            LeftOut::UnknownZone => CalendarProblem::UnknownZone,
            LeftOut::Rule => CalendarProblem::Rule,
            LeftOut::TooLong => CalendarProblem::TooLong,
            LeftOut::NotSoon | LeftOut::More => CalendarProblem::NotSoon,
            LeftOut::Unclear => CalendarProblem::Unclear,
        })
    }
}

/// Whether all that is in a calendar is called off (RFC 5546 §3.2.5).
fn is_calling_off(calendar: &ICalendar) -> bool {
    let method =
        calendar.components.first().and_then(|all| all.property(&ICalendarProperty::Method));
    let method = method.and_then(|entry| entry.values.first());
    method == Some(&ICalendarValue::Method(ICalendarMethod::Cancel))
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
