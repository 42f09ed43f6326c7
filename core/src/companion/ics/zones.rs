//! Whose clock a time in a calendar file is told by.
//!
//! A zone that the file tells itself is taken by its word (RFC 5545 §3.6.5), whatever it is called;
//! by its name where the file does not tell it, or not for that time.

use std::collections::BTreeMap;

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue,
};
use chrono::{FixedOffset, NaiveDate, NaiveDateTime};

use super::clock::{ClockChange, FileClock};
use super::rules::{Steps, times_of};

/// The clocks of one calendar, by what it calls them.
pub(super) struct FileClocks<'a> {
    told: BTreeMap<&'a str, FileClock>,
    here: FileClock,
}

impl<'a> FileClocks<'a> {
    /// Reads those that a calendar tells, as far as to a day.
    pub(super) fn of(
        calendar: &'a ICalendar,
        here: &str,
        last: NaiveDate,
        steps: &mut Steps,
    ) -> Self {
        let mut told = BTreeMap::new();
        for zone in calendar.timezones() {
            let name = zone
                .property(&ICalendarProperty::Tzid)
                .and_then(|entry| entry.values.first().and_then(ICalendarValue::as_text));
            let Some(name) = name else { continue };
            let parts = zone.component_ids.iter().filter_map(|id| calendar.component_by_id(*id));
            let changes = parts.map(|part| changes(part, last, steps)).collect::<Option<Vec<_>>>();
            let mut changes: Vec<ClockChange> = changes.unwrap_or_default().concat();
            changes.sort_unstable();
            let named = zone.timezone().map(|(_, zone)| zone).or_else(|| name.parse().ok());
            if named.is_some() || !changes.is_empty() {
                told.insert(name, FileClock { changes, named });
            }
        }
        Self { told, here: FileClock::here(here) }
    }

    /// The clock of a name, or of whoever reads where none is named; nothing where it is not known.
    pub(super) fn called(&self, name: Option<&str>) -> Option<FileClock> {
        let Some(name) = name else { return Some(self.here.clone()) };
        let named = || Some(FileClock { changes: Vec::new(), named: Some(name.parse().ok()?) });
        self.told.get(name).cloned().or_else(named)
    }
}

/// When one part of a zone sets the clock; nothing where it cannot be read.
fn changes(
    part: &ICalendarComponent,
    last: NaiveDate,
    steps: &mut Steps,
) -> Option<Vec<ClockChange>> {
    let kinds = [ICalendarComponentType::Standard, ICalendarComponentType::Daylight];
    if !kinds.contains(&part.component_type) {
        return Some(Vec::new());
    }
    let time = |name: &ICalendarProperty| match part.property(name)?.values.first()? {
        ICalendarValue::PartialDateTime(time) => Some(time.as_ref().clone()),
        _ => None,
    };
    let offset = |name: &ICalendarProperty| {
        let PartialDateTime { tz_hour, tz_minute, tz_minus, .. } = time(name)?;
        let seconds = i32::from(tz_hour?) * 3_600 + i32::from(tz_minute.unwrap_or(0)) * 60;
        FixedOffset::east_opt(if tz_minus { -seconds } else { seconds })
    };
    let before = offset(&ICalendarProperty::Tzoffsetfrom)?;
    let after = offset(&ICalendarProperty::Tzoffsetto)?;
    let start = time(&ICalendarProperty::Dtstart)?.to_date_time()?.date_time;
    let clock = FileClock::fixed(before);
    let rule = part.property(&ICalendarProperty::Rrule).and_then(|entry| entry.values.first());
    let mut onsets = match rule {
        Some(ICalendarValue::RecurrenceRule(rule)) => {
            times_of(rule, start, &clock, last, steps).ok()?
        }
        Some(_) => return None,
        None => vec![start],
    };
    let more = part.properties(&ICalendarProperty::Rdate).flat_map(|entry| &entry.values);
    onsets.extend(more.filter_map(|value| match value {
        ICalendarValue::PartialDateTime(time) => Some(time.to_date_time()?.date_time),
        _ => None,
    }));
    let change = |onset: NaiveDateTime| {
        Some(ClockChange {
            at: clock.instant(onset)?.naive_utc(),
            before: i64::from(before.local_minus_utc()),
            after: i64::from(after.local_minus_utc()),
        })
    };
    onsets.into_iter().map(change).collect()
}
