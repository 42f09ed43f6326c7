//! Which rules of repetition are followed, and how far: plain ones, and no further than asked.

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendarComponent, ICalendarFrequency, ICalendarProperty, ICalendarRecurrenceRule,
    ICalendarValue,
};
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

/// A rule that began earlier is not followed: all its days would be counted one by one.
const YEARS_BACK: i32 = 30;

/// Ends the rule of an event with a day, if it has one.
///
/// Nothing where the rule is none that is followed: by the day at most, one at most, of this
/// century's calendar, and begun within [`YEARS_BACK`].
pub(super) fn end_rule(
    event: &mut ICalendarComponent,
    start: NaiveDateTime,
    zone: Tz,
    last: NaiveDate,
) -> Option<()> {
    let mut rules = event.properties_mut(&ICalendarProperty::Rrule);
    let Some(entry) = rules.next() else { return Some(()) };
    let [ICalendarValue::RecurrenceRule(rule)] = entry.values.as_mut_slice() else { return None };
    if rules.next().is_some() || !is_plain(rule) || start.year() < last.year() - YEARS_BACK {
        return None;
    }
    let end = last.and_time(NaiveTime::from_hms_opt(23, 59, 59)?);
    let until = match &rule.until {
        Some(until) => civil_end(until, zone)?.min(end),
        None => end,
    };
    rule.until = Some(floating(until));
    Some(())
}

fn is_plain(rule: &ICalendarRecurrenceRule) -> bool {
    let by_the_day = matches!(
        rule.freq,
        ICalendarFrequency::Daily
            | ICalendarFrequency::Weekly
            | ICalendarFrequency::Monthly
            | ICalendarFrequency::Yearly
    );
    let in_the_day = [&rule.byhour, &rule.byminute, &rule.bysecond];
    let is_ours = rule.rscale.is_none() && rule.skip.is_none();
    by_the_day && is_ours && in_the_day.iter().all(|times| times.is_empty())
}

/// The end of a rule by the clock of the zone it counts in; a day is meant to its end.
fn civil_end(until: &PartialDateTime, zone: Tz) -> Option<NaiveDateTime> {
    let read = until.to_date_time()?;
    match read.tz() {
        _ if !until.has_time() => read.date_time.date().and_hms_opt(23, 59, 59),
        Some(offset) if !zone.is_floating() => {
            let end = read.to_date_time_with_tz(offset)?;
            Some(end.with_timezone(&zone).naive_local())
        }
        _ => Some(read.date_time),
    }
}

fn floating(civil: NaiveDateTime) -> PartialDateTime {
    let small = |number: u32| u8::try_from(number).ok();
    PartialDateTime {
        year: u16::try_from(civil.year()).ok(),
        month: small(civil.month()),
        day: small(civil.day()),
        hour: small(civil.hour()),
        minute: small(civil.minute()),
        second: small(civil.second()),
        ..PartialDateTime::default()
    }
}
