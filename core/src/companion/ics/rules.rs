//! Which rules of repetition are followed, and how far: plain ones, and no further than asked.

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarFrequency, ICalendarProperty,
    ICalendarRecurrenceRule, ICalendarValue,
};
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::clock::FileClock;
use super::found::LeftOut;

/// What all rules of a file may cost together: one for every day, week, month or year looked at.
const MOST_STEPS: u32 = 200_000;
/// What a rule costs that comes true no more: so far the library looks for one more time.
const IN_VAIN: u32 = 100_000;

/// How much more may be looked for in a file.
pub(super) struct Steps(u32);

impl Steps {
    /// All that there is.
    pub(super) const fn all() -> Self {
        Self(MOST_STEPS)
    }

    fn take(&mut self, steps: u32) -> Result<(), LeftOut> {
        self.0 = self.0.checked_sub(steps).ok_or(LeftOut::More)?;
        Ok(())
    }
}

/// When a rule comes true, from its start to a last day, by the clock it counts in.
///
/// Followed is what is once a day at most, of this century's calendar.
pub(super) fn times_of(
    rule: &ICalendarRecurrenceRule,
    start: NaiveDateTime,
    clock: &FileClock,
    last: NaiveDate,
    steps: &mut Steps,
) -> Result<Vec<NaiveDateTime>, LeftOut> {
    let step = days_a_step(rule).ok_or(LeftOut::Rule)?;
    let mut end = last.and_time(NaiveTime::MIN).with_hour(23).unwrap_or_default();
    if let Some(until) = &rule.until {
        end = end.min(civil_end(until, clock).ok_or(LeftOut::Rule)?);
    }
    let days = u32::try_from((end - start).num_days()).unwrap_or(0);
    if end < start {
        return Ok(Vec::new());
    }
    steps.take(days / step + 1)?;
    let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
    let told = ICalendarRecurrenceRule { until: Some(floating(end)), ..rule.clone() };
    event.add_property(ICalendarProperty::Dtstart, ICalendarValue::from(floating(start)));
    event.add_property(ICalendarProperty::Rrule, ICalendarValue::RecurrenceRule(Box::new(told)));
    let limit = usize::try_from(days).unwrap_or(0) + 1;
    let all = ICalendar { components: vec![event] }.expand_dates(Tz::Floating, limit);
    if !all.errors.is_empty() {
        return Err(LeftOut::Rule);
    }
    let times: Vec<NaiveDateTime> =
        all.events.iter().map(|one| one.start.naive_local()).filter(|time| *time <= end).collect();
    let counted = rule.count.is_some_and(|count| usize::try_from(count) == Ok(times.len()));
    let latest = times.last().copied().unwrap_or(start);
    if !counted && (end - latest).num_days() > i64::from(step) * 2 {
        steps.0 = steps.0.saturating_sub(IN_VAIN);
    }
    if times.is_empty() { Err(LeftOut::Rule) } else { Ok(times) }
}

/// How many days a rule goes on by at a time; nothing where it is none that is followed.
fn days_a_step(rule: &ICalendarRecurrenceRule) -> Option<u32> {
    let days = match rule.freq {
        ICalendarFrequency::Daily => 1,
        ICalendarFrequency::Weekly => 7,
        ICalendarFrequency::Monthly => 31,
        ICalendarFrequency::Yearly => 366,
        _ => return None,
    };
    let in_the_day = [&rule.byhour, &rule.byminute, &rule.bysecond];
    let is_ours = rule.rscale.is_none() && rule.skip.is_none();
    (is_ours && in_the_day.iter().all(|times| times.is_empty()))
        .then(|| days * u32::from(rule.interval.unwrap_or(1)).max(1))
}

/// The end of a rule by the clock it counts in; a day is meant to its end.
fn civil_end(until: &PartialDateTime, clock: &FileClock) -> Option<NaiveDateTime> {
    let read = until.to_date_time()?;
    match read.offset {
        _ if !until.has_time() => read.date_time.date().and_hms_opt(23, 59, 59),
        Some(_) => clock.civil(read.to_date_time_with_tz(Tz::UTC)?.to_utc()),
        None => Some(read.date_time),
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
