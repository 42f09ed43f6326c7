//! What a civil time is on the world's clock: asked of the time zone database when it is shown, and
//! never kept (decision 0005).

use chrono::{NaiveDateTime, Offset, TimeDelta, TimeZone, Timelike};
use chrono_tz::Tz;

use super::rhythm::{DayTime, Pattern, TimeOfDay, Zone};
use crate::domain::ids::Day;

/// No clock was ever set forward by more than a day.
const LONGEST_GAP_HOURS: i64 = 25;

/// The moment at which it is this time on this day by a zone's clock, in seconds since 1970-01-01
/// 00:00 UTC. A time that the clock passes over is read with the offset before (RFC 5545 §3.3.5); one
/// that comes twice is the first. Nothing for a zone that is not known, or a day after
/// [`Pattern::LAST`].
#[must_use]
pub fn instant(day: Day, at: TimeOfDay, zone: &Zone) -> Option<i64> {
    utc(day, at, named(zone)?).map(|utc| utc.and_utc().timestamp())
}

/// The same moment by the clock of another zone; nothing where both clocks show the same, or one of
/// the zones is not known.
#[must_use]
pub fn elsewhere(day: Day, at: TimeOfDay, zone: &Zone, other: &Zone) -> Option<DayTime> {
    let there = named(other)?.from_utc_datetime(&utc(day, at, named(zone)?)?).naive_local();
    let time = TimeOfDay::new(there.time().num_seconds_from_midnight() / 60)?;
    let shown = DayTime { day: Day::of(there.date()), at: time };
    (shown != DayTime { day, at }).then_some(shown)
}

/// Whether the time zone database knows this name.
#[must_use]
pub fn is_known(zone: &Zone) -> bool {
    named(zone).is_some()
}

fn named(zone: &Zone) -> Option<Tz> {
    zone.as_str().parse().ok()
}

fn utc(day: Day, at: TimeOfDay, zone: Tz) -> Option<NaiveDateTime> {
    let civil = (day <= Pattern::LAST).then(|| day.date().and_time(at.time()))?;
    // the civil time itself, or the last whole hours before it that the clock shows
    let offset = (0..=LONGEST_GAP_HOURS).find_map(|hours| {
        let earlier = civil.checked_sub_signed(TimeDelta::hours(hours))?;
        let found = zone.offset_from_local_datetime(&earlier);
        if hours == 0 { found.earliest() } else { found.latest() }
    })?;
    civil.checked_sub_offset(offset.fix())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(name: &str) -> Zone {
        Zone::new(name).unwrap()
    }

    fn told(day: &str, at: (u32, u32), name: &str) -> String {
        let day = Day::of(day.parse().unwrap());
        let at = TimeOfDay::new(at.0 * 60 + at.1).unwrap();
        instant(day, at, &zone(name)).map_or_else(String::new, |seconds| {
            let utc = chrono::DateTime::from_timestamp(seconds, 0).unwrap();
            utc.format("%Y-%m-%d %H:%M").to_string()
        })
    }

    #[test]
    fn nineteen_stays_nineteen_when_summer_time_begins_and_ends() {
        let copenhagen = "Europe/Copenhagen";
        assert_eq!(told("2027-03-27", (19, 0), copenhagen), "2027-03-27 18:00");
        assert_eq!(told("2027-03-28", (19, 0), copenhagen), "2027-03-28 17:00");
        assert_eq!(told("2027-10-31", (19, 0), copenhagen), "2027-10-31 18:00");
    }

    #[test]
    fn a_time_that_is_passed_over_is_read_with_the_offset_before_it() {
        // the example of RFC 5545 §3.3.5
        assert_eq!(told("2007-03-11", (2, 30), "America/New_York"), "2007-03-11 07:30");
        assert_eq!(told("2027-03-28", (2, 0), "Europe/Oslo"), "2027-03-28 01:00");
        // half an hour, and a whole day
        assert_eq!(told("2026-10-04", (2, 15), "Australia/Lord_Howe"), "2026-10-03 15:45");
        assert_eq!(told("2011-12-30", (12, 0), "Pacific/Apia"), "2011-12-30 22:00");
    }

    #[test]
    fn a_time_that_comes_twice_is_the_first_one() {
        assert_eq!(told("2007-11-04", (1, 30), "America/New_York"), "2007-11-04 05:30");
        assert_eq!(told("2026-10-25", (2, 30), "Europe/Copenhagen"), "2026-10-25 00:30");
    }

    #[test]
    fn a_zone_or_a_day_that_nobody_knows_has_no_moment() {
        assert_eq!(told("2026-10-25", (2, 30), "Europe/Atlantis"), "");
        assert!(is_known(&zone("Europe/Oslo")) && !is_known(&zone("Europe/Atlantis")));
        let (noon, oslo) = (TimeOfDay::new(720).unwrap(), zone("Europe/Oslo"));
        assert!(instant(Pattern::LAST, noon, &oslo).is_some());
        assert_eq!(instant(Day::new(Pattern::LAST.days() + 1), noon, &oslo), None);
        assert_eq!(instant(Day::new(u32::MAX), noon, &oslo), None);
    }

    #[test]
    fn who_travels_sees_their_own_clock_only_where_it_differs() {
        let day = Day::of("2026-12-31".parse().unwrap());
        let at = TimeOfDay::new(19 * 60).unwrap();
        let oslo = zone("Europe/Oslo");
        let seen = |other: &str| elsewhere(day, at, &oslo, &zone(other));
        assert_eq!(seen("Europe/Copenhagen"), None);
        assert_eq!(seen("Europe/Atlantis"), None);
        assert_eq!(seen("Europe/London"), TimeOfDay::new(18 * 60).map(|at| DayTime { day, at }));
        let new_year = Day::new(day.days() + 1);
        assert_eq!(
            seen("Pacific/Auckland"),
            TimeOfDay::new(7 * 60).map(|at| DayTime { day: new_year, at })
        );
    }
}
