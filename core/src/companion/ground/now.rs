//! One look at the clocks of this phone, and what is reckoned from it.

use chrono::{DateTime, Local, NaiveDate, NaiveDateTime};

use crate::vault::Reading;

/// What the clocks of this phone say while one command is carried out, or one view read.
#[derive(Clone, Debug)]
pub(crate) struct Now {
    /// Both clocks.
    pub(crate) reading: Reading,
    /// The civil day it is here.
    pub(crate) today: NaiveDate,
    /// The zone this phone shows its time in.
    pub(crate) zone: String,
}

impl Now {
    pub(crate) fn new(reading: Reading, zone: String) -> Self {
        Self { today: civil_day(reading.wall_millis), reading, zone }
    }
}

/// The civil time here of a wall clock in milliseconds.
pub(crate) fn civil(wall_millis: i64) -> NaiveDateTime {
    DateTime::from_timestamp_millis(wall_millis)
        .map_or(NaiveDateTime::default(), |utc| utc.with_timezone(&Local).naive_local())
}

/// The civil day here of a wall clock in milliseconds.
pub(crate) fn civil_day(wall_millis: i64) -> NaiveDate {
    civil(wall_millis).date()
}

/// Milliseconds from `earlier` to `now`: by the boot clock, or by the wall clock across a restart.
///
/// After a restart at least the time since it has passed, even where the wall clock was set back.
pub(crate) fn millis_between(earlier: &Reading, now: &Reading) -> u64 {
    if earlier.boot == now.boot && earlier.boot_millis <= now.boot_millis {
        now.boot_millis - earlier.boot_millis
    } else {
        let by_wall = now.wall_millis.saturating_sub(earlier.wall_millis);
        u64::try_from(by_wall).unwrap_or(0).max(now.boot_millis)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(boot: &str, boot_millis: u64, wall_millis: i64) -> Reading {
        Reading { boot: boot.to_owned(), boot_millis, wall_millis }
    }

    #[test]
    fn a_wall_clock_that_is_set_changes_nothing() {
        let (before, after) = (at("a", 1_000, 500_000), at("a", 61_000, -9));
        assert_eq!(millis_between(&before, &after), 60_000);
    }

    #[test]
    fn a_restart_of_the_phone_is_bridged_by_the_wall_clock() {
        let (before, after) = (at("a", 900_000, 500_000), at("b", 50_000, 620_000));
        assert_eq!(millis_between(&before, &after), 120_000);
    }

    #[test]
    fn a_restart_with_the_wall_clock_set_back_counts_the_time_since() {
        assert_eq!(millis_between(&at("a", 9, 500), &at("b", 70, 400)), 70);
    }

    #[test]
    fn a_boot_clock_that_went_back_is_a_restart_too() {
        assert_eq!(millis_between(&at("", 900, 500), &at("", 100, 700)), 200);
    }
}
