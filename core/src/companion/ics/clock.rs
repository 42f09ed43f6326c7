//! A clock of a calendar file: from what it shows to the world's time, and back.

use calcard::common::timezone::Tz;
use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeDelta, TimeZone, Utc};

use crate::companion::ground::known_zone;

/// No clock is set forward by more.
const LONGEST_GAP: TimeDelta = TimeDelta::hours(24);

/// A clock that shows civil times.
#[derive(Clone, Debug, Default)]
pub(super) struct FileClock {
    /// As the file tells it, ascending.
    pub(super) changes: Vec<ClockChange>,
    /// As its name tells it.
    pub(super) named: Option<Tz>,
}

/// The clock is set from one offset to another, in seconds east of the world's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ClockChange {
    pub(super) at: NaiveDateTime,
    pub(super) before: i64,
    pub(super) after: i64,
}

impl FileClock {
    /// The one of a place that the time zone database knows; the world's where it does not.
    pub(super) fn here(zone: &str) -> Self {
        Self { changes: Vec::new(), named: Some(known_zone(zone).map_or(Tz::UTC, Tz::Tz)) }
    }

    /// The world's own.
    pub(super) fn world() -> Self {
        Self { changes: Vec::new(), named: Some(Tz::UTC) }
    }

    /// One that is never set.
    pub(super) fn fixed(offset: FixedOffset) -> Self {
        Self { changes: Vec::new(), named: Some(Tz::Fixed(offset)) }
    }

    /// When it shows a time. One that is passed over is counted on from before; of one that comes
    /// twice the first is meant (RFC 5545 §3.3.5).
    pub(super) fn instant(&self, civil: NaiveDateTime) -> Option<DateTime<Utc>> {
        let told = self.changes.iter().rev().find(|change| change.at_by(change.before) <= civil);
        let Some(change) = told else {
            let Some(zone) = self.named else {
                return utc(civil, self.changes.first()?.before);
            };
            return in_zone(zone, civil);
        };
        let passed_over = civil < change.at_by(change.after);
        utc(civil, if passed_over { change.before } else { change.after })
    }

    /// What it shows at an instant.
    pub(super) fn civil(&self, at: DateTime<Utc>) -> Option<NaiveDateTime> {
        let told = self.changes.iter().rev().find(|change| change.at <= at.naive_utc());
        let offset = match (told, self.named) {
            (Some(change), _) => change.after,
            (None, Some(zone)) => return Some(at.with_timezone(&zone).naive_local()),
            (None, None) => self.changes.first()?.before,
        };
        at.naive_utc().checked_add_signed(TimeDelta::seconds(offset))
    }
}

impl ClockChange {
    fn at_by(&self, offset: i64) -> NaiveDateTime {
        self.at.checked_add_signed(TimeDelta::seconds(offset)).unwrap_or(self.at)
    }
}

fn utc(civil: NaiveDateTime, offset: i64) -> Option<DateTime<Utc>> {
    Some(civil.checked_sub_signed(TimeDelta::seconds(offset))?.and_utc())
}

fn in_zone(zone: Tz, civil: NaiveDateTime) -> Option<DateTime<Utc>> {
    if let Some(time) = zone.from_local_datetime(&civil).earliest() {
        return Some(time.to_utc());
    }
    let before = zone.from_local_datetime(&civil.checked_sub_signed(LONGEST_GAP)?).latest()?;
    before.to_utc().checked_add_signed(LONGEST_GAP)
}
