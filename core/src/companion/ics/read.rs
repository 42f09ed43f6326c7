//! Times out of a calendar file that somebody was given.

use std::collections::BTreeSet;

use calcard::common::timezone::Tz;
use calcard::icalendar::dates::TimeOrDelta;
use calcard::icalendar::timezone::TzResolver;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarStatus,
    ICalendarValue,
};
use calcard::{Entry, Parser};
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Timelike};

use super::rules::end_rule;
use crate::companion::ground::{When, folded, known_zone, limits};
use crate::domain::Schedule;

/// A larger file is not read.
const MOST_BYTES: usize = 1 << 20;
/// A longer file is not read.
const MOST_LINES: usize = 5_000;
/// More meetings are not told; a rhythm of chosen days has room for no more.
const MOST_MEETINGS: usize = 60;
/// So many days are looked at.
const DAYS_AHEAD: u64 = Schedule::AHEAD as u64;
/// So many events of a file may repeat themselves.
const MOST_RULES: usize = 20;
/// More times than all those rules can have, ten thousand days each.
const MOST_TIMES: usize = 400_000;
/// What a meeting is taken to last where the file does not say.
const USUAL_MINUTES: i64 = 120;
/// No meeting is shorter or longer.
const MINUTES: std::ops::RangeInclusive<i64> = 15..=720;

/// What a calendar file says of the next 400 days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundMeetings {
    /// One to sixty times, ascending, by the clock they were read by.
    pub meetings: Vec<When>,
    /// Why others in it are not among them; mostly nothing.
    pub left_out: BTreeSet<LeftOut>,
}

/// Why something in a calendar file is no time to propose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// It lasts all day.
    AllDay,
    /// It is in a time zone that is not known.
    UnknownZone,
    /// It repeats itself in a way that is not followed.
    Rule,
    /// It is longer than any meeting.
    TooLong,
    /// It is over, or more than 400 days ahead.
    NotSoon,
    /// There are more than sixty.
    More,
    /// Its time cannot be read.
    Unclear,
}

/// Why no time could be taken from a calendar file, and what helps. Nothing of it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarProblem {
    /// More than a mebibyte, or than 5,000 lines.
    #[error("the file is too large; choose fewer events or a shorter time when you export it")]
    TooLarge,
    /// No calendar is in it.
    #[error("this is no calendar file; choose one whose name ends in .ics")]
    NotACalendar,
    /// Every event in it lasts all day.
    #[error("the events in it last all day; give them a time in the calendar they come from")]
    AllDay,
    /// Every event in it is in a time zone that is not known.
    #[error("its time zone is not known; export it again with a time zone such as Europe/Oslo")]
    UnknownZone,
    /// Every event in it repeats itself in a way that is not followed.
    #[error(
        "the way its events repeat is not followed; write the days into the calendar one by one"
    )]
    Rule,
    /// Every event in it is longer than twelve hours.
    #[error("the events in it are longer than twelve hours; shorten them where they come from")]
    TooLong,
    /// No event in it is within the next 400 days.
    #[error("no event in it is within the next 400 days; choose another file")]
    NotSoon,
    /// The times in it cannot be read.
    #[error("the times in it cannot be read; export the file again")]
    Unclear,
}

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
    if bytes.len() > MOST_BYTES || bytes.iter().filter(|byte| **byte == b'\n').count() > MOST_LINES
    {
        return Err(CalendarProblem::TooLarge);
    }
    // times are ASCII, whatever the words around them are written in
    let text = String::from_utf8_lossy(bytes);
    let mut parser = Parser::new(&text);
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
    let until = from.checked_add_days(Days::new(DAYS_AHEAD)).unwrap_or(NaiveDate::MAX);
    let mut reading =
        Reading { from, until, here, rules: 0, found: BTreeSet::new(), left_out: BTreeSet::new() };
    for calendar in calendars {
        reading.take_in(calendar);
    }
    reading.told()
}

struct Reading<'a> {
    from: NaiveDate,
    until: NaiveDate,
    here: &'a str,
    /// How many rules were followed.
    rules: usize,
    found: BTreeSet<When>,
    left_out: BTreeSet<LeftOut>,
}

impl Reading<'_> {
    fn take_in(&mut self, mut calendar: ICalendar) {
        let zones = calendar.build_owned_tz_resolver();
        calendar.components.retain_mut(|component| match component.component_type {
            ICalendarComponentType::VTimezone => true,
            ICalendarComponentType::VEvent => match self.prepare(component, &zones) {
                Ok(()) => true,
                Err(why) => {
                    self.left_out.insert(why);
                    false
                }
            },
            _ => false,
        });
        let all = calendar.expand_dates(Tz::Floating, MOST_TIMES);
        if !all.errors.is_empty() {
            self.left_out.insert(LeftOut::Unclear);
        }
        for one in all.events {
            let id = usize::try_from(one.comp_id).unwrap_or(usize::MAX);
            let Some(event) = calendar.components.get(id) else { continue };
            if event.status() == Some(&ICalendarStatus::Cancelled) {
                continue;
            }
            match self.meeting(event, one.start, &one.end) {
                Ok(meeting) => drop(self.found.insert(meeting)),
                Err(why) => drop(self.left_out.insert(why)),
            }
        }
    }

    /// Whether an event can be read at all, and then so that its rule ends.
    fn prepare(
        &mut self,
        event: &mut ICalendarComponent,
        zones: &TzResolver<String>,
    ) -> Result<(), LeftOut> {
        let names = event.entries.iter().filter_map(|entry| entry.tz_id());
        for name in names {
            zones.resolve(name).ok_or(LeftOut::UnknownZone)?;
        }
        let Some(entry) = event.property(&ICalendarProperty::Dtstart) else {
            return Err(LeftOut::Unclear);
        };
        let Some(ICalendarValue::PartialDateTime(start)) = entry.values.first() else {
            return Err(LeftOut::Unclear);
        };
        if !start.has_time() {
            return Err(LeftOut::AllDay);
        }
        let civil = start.to_date_time().ok_or(LeftOut::Unclear)?.date_time;
        let zone = match entry.tz_id() {
            Some(name) => zones.resolve(name).unwrap_or(Tz::Floating),
            None => Tz::Floating,
        };
        if event.has_property(&ICalendarProperty::Rrule) {
            self.rules += 1;
            if self.rules > MOST_RULES {
                return Err(LeftOut::More);
            }
        }
        end_rule(event, civil, zone, self.until).ok_or(LeftOut::Rule)
    }

    fn meeting(
        &self,
        event: &ICalendarComponent,
        start: DateTime<Tz>,
        end: &TimeOrDelta<DateTime<Tz>, chrono::TimeDelta>,
    ) -> Result<When, LeftOut> {
        let length = match end {
            TimeOrDelta::Time(end) => end.signed_duration_since(start),
            TimeOrDelta::Delta(length) => *length,
        };
        let says = [ICalendarProperty::Dtend, ICalendarProperty::Duration];
        let minutes = match length.num_minutes() {
            minutes if minutes > 0 && says.iter().any(|name| event.has_property(name)) => minutes,
            _ => USUAL_MINUTES,
        };
        if minutes > *MINUTES.end() {
            return Err(LeftOut::TooLong);
        }
        let civil = self.by_the_clock_here(start)?;
        let at = civil.time().with_second(0).and_then(|at| at.with_nanosecond(0));
        if !(self.from..=self.until).contains(&civil.date()) {
            return Err(LeftOut::NotSoon);
        }
        Ok(When {
            day: civil.date(),
            at: at.unwrap_or_default(),
            minutes: u32::try_from(minutes.max(*MINUTES.start())).unwrap_or_default(),
            zone: self.here.to_owned(),
            place: place(event),
        })
    }

    /// The civil time by the clock here: a screen tells a time without its zone.
    fn by_the_clock_here(&self, start: DateTime<Tz>) -> Result<NaiveDateTime, LeftOut> {
        if start.timezone().is_floating() {
            return Ok(start.naive_local());
        }
        let zone = known_zone(self.here).ok_or(LeftOut::UnknownZone)?;
        Ok(start.with_timezone(&zone).naive_local())
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

/// Where an event is.
fn place(event: &ICalendarComponent) -> Option<String> {
    match event.property(&ICalendarProperty::Location)?.values.first()? {
        ICalendarValue::Text(place) => folded(place, limits::PLACE),
        _ => None,
    }
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
