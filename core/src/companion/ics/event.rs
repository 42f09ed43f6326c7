//! One event of a calendar file, as far as it tells when and where.

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarPeriod, ICalendarProperty,
    ICalendarRecurrenceRule, ICalendarValue,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};

use super::clock::FileClock;
use super::found::LeftOut;
use super::zones::FileClocks;
use crate::companion::ground::{folded, limits};
use crate::domain::tidy;

/// What an event of a file says.
#[derive(Clone, Debug)]
pub(super) struct FileEvent {
    /// Which one it is, whatever becomes of it.
    pub(super) uid: Option<String>,
    /// Grows with what is said later of the same (RFC 5546 §2.1.5).
    pub(super) edition: (i64, Option<NaiveDateTime>),
    /// It does not take place.
    pub(super) cancelled: bool,
    /// Whose civil times it tells.
    pub(super) clock: FileClock,
    /// When it begins, by its clock.
    pub(super) start: NaiveDateTime,
    /// How long it is, to the second, where it says so.
    pub(super) length: Option<TimeDelta>,
    /// The one of its series that it stands for.
    pub(super) instead_of: Option<Instance>,
    /// And for all after it.
    pub(super) onwards: bool,
    /// How it is repeated.
    pub(super) rule: Option<ICalendarRecurrenceRule>,
    /// Beside the rule, with lengths of their own where they say so.
    pub(super) more: Vec<(DateTime<Utc>, Option<TimeDelta>)>,
    /// Of all these, not on.
    pub(super) but: Vec<Instance>,
    /// Where it is.
    pub(super) place: Option<String>,
}

/// Which one of a series is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Instance {
    /// The one of that day.
    Day(NaiveDate),
    /// The one that begins then.
    Time(DateTime<Utc>),
}

impl FileEvent {
    /// Reads one. `called_off` where the whole calendar says so of all that is in it.
    pub(super) fn of(
        event: &ICalendarComponent,
        clocks: &FileClocks<'_>,
        called_off: bool,
    ) -> Result<Self, LeftOut> {
        let cancelled = called_off || is_cancelled(event);
        let names = event.entries.iter().filter_map(ICalendarEntry::tz_id);
        for name in names {
            clocks.called(Some(name)).ok_or(LeftOut::UnknownZone)?;
        }
        let begins = event.property(&ICalendarProperty::Dtstart);
        let replaced = event.property(&ICalendarProperty::RecurrenceId);
        let entry = begins.or(replaced).ok_or(LeftOut::Unclear)?;
        let Some(ICalendarValue::PartialDateTime(begins)) = entry.values.first() else {
            return Err(LeftOut::Unclear);
        };
        if !begins.has_time() && !cancelled {
            return Err(LeftOut::AllDay);
        }
        let clock = if begins.has_zone() {
            FileClock::world()
        } else {
            clocks.called(entry.tz_id()).ok_or(LeftOut::UnknownZone)?
        };
        let at = Times { event, clocks, clock: &clock };
        let start = at.instant(begins, entry.tz_id()).ok_or(LeftOut::Unclear)?;
        let told = Self {
            uid: event.uid().map(str::to_owned),
            edition: edition(event),
            cancelled,
            start: clock.civil(start).ok_or(LeftOut::Unclear)?,
            length: at.length(start),
            instead_of: replaced.and_then(|entry| at.moments(entry).next()),
            onwards: replaced.is_some_and(|entry| {
                entry.parameters(&ICalendarParameterName::Range).next().is_some()
            }),
            // one that stands for one of a series is one, whatever it carries along
            rule: if replaced.is_some() { None } else { rule(event)? },
            more: at.more(),
            but: event
                .properties(&ICalendarProperty::Exdate)
                .flat_map(|entry| at.moments(entry))
                .collect(),
            place: place(event),
            clock,
        };
        Ok(told)
    }
}

/// What tells times in one event.
struct Times<'a> {
    event: &'a ICalendarComponent,
    clocks: &'a FileClocks<'a>,
    clock: &'a FileClock,
}

impl Times<'_> {
    /// An instant, by its own zone or by the clock of the event.
    fn instant(&self, time: &PartialDateTime, zone: Option<&str>) -> Option<DateTime<Utc>> {
        if time.has_zone() {
            return Some(time.to_date_time_with_tz(Tz::UTC)?.to_utc());
        }
        let civil = time.to_date_time()?.date_time;
        match zone {
            Some(name) => self.clocks.called(Some(name))?.instant(civil),
            None => self.clock.instant(civil),
        }
    }

    fn moments<'a>(&'a self, entry: &'a ICalendarEntry) -> impl Iterator<Item = Instance> + 'a {
        entry.values.iter().filter_map(|value| match value {
            ICalendarValue::PartialDateTime(time) if time.has_time() => {
                Some(Instance::Time(self.instant(time, entry.tz_id())?))
            }
            ICalendarValue::PartialDateTime(day) => {
                Some(Instance::Day(day.to_date_time()?.date_time.date()))
            }
            _ => None,
        })
    }

    fn more(&self) -> Vec<(DateTime<Utc>, Option<TimeDelta>)> {
        let entries = self.event.properties(&ICalendarProperty::Rdate);
        let times = entries.flat_map(|entry| {
            entry.values.iter().filter_map(|value| self.one_more(value, entry.tz_id()))
        });
        times.collect()
    }

    fn one_more(
        &self,
        value: &ICalendarValue,
        zone: Option<&str>,
    ) -> Option<(DateTime<Utc>, Option<TimeDelta>)> {
        match value {
            ICalendarValue::PartialDateTime(time) if time.has_time() => {
                Some((self.instant(time, zone)?, None))
            }
            ICalendarValue::Period(ICalendarPeriod::Range { start, end }) => {
                let start = self.instant(start, zone)?;
                Some((start, Some(self.instant(end, zone)? - start)))
            }
            ICalendarValue::Period(ICalendarPeriod::Duration { start, duration }) => {
                Some((self.instant(start, zone)?, duration.to_time_delta()))
            }
            _ => None,
        }
    }

    /// How long it is from its start: the same for all of its series (RFC 5545 §3.8.5.3).
    fn length(&self, start: DateTime<Utc>) -> Option<TimeDelta> {
        if let Some(entry) = self.event.property(&ICalendarProperty::Dtend) {
            let ICalendarValue::PartialDateTime(end) = entry.values.first()? else { return None };
            return Some(self.instant(end, entry.tz_id())? - start);
        }
        match self.event.property(&ICalendarProperty::Duration)?.values.first()? {
            ICalendarValue::Duration(length) => length.to_time_delta(),
            _ => None,
        }
    }
}

/// One rule at most.
fn rule(event: &ICalendarComponent) -> Result<Option<ICalendarRecurrenceRule>, LeftOut> {
    let mut rules = event.properties(&ICalendarProperty::Rrule);
    let Some(entry) = rules.next() else { return Ok(None) };
    match entry.values.as_slice() {
        [ICalendarValue::RecurrenceRule(rule)] if rules.next().is_none() => {
            Ok(Some(rule.as_ref().clone()))
        }
        _ => Err(LeftOut::Rule),
    }
}

/// Said with one L or with two.
fn is_cancelled(event: &ICalendarComponent) -> bool {
    let status = event.property(&ICalendarProperty::Status);
    let said = status.and_then(|entry| entry.values.first()?.as_text());
    said.is_some_and(|said| {
        ["CANCELLED", "CANCELED"].iter().any(|no| said.eq_ignore_ascii_case(no))
    })
}

fn edition(event: &ICalendarComponent) -> (i64, Option<NaiveDateTime>) {
    let value = |name| event.property(name).and_then(|entry| entry.values.first());
    let sequence = match value(&ICalendarProperty::Sequence) {
        Some(ICalendarValue::Integer(sequence)) => *sequence,
        _ => 0,
    };
    let stamp = match value(&ICalendarProperty::Dtstamp) {
        Some(ICalendarValue::PartialDateTime(stamp)) => stamp.to_date_time(),
        _ => None,
    };
    (sequence, stamp.map(|stamp| stamp.date_time))
}

/// Where an event is, without what nobody sees.
fn place(event: &ICalendarComponent) -> Option<String> {
    match event.property(&ICalendarProperty::Location)?.values.first()? {
        ICalendarValue::Text(place) => folded(&tidy(place), limits::PLACE),
        _ => None,
    }
}
