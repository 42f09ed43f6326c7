//! What a civil time somewhere is on the world's clock, asked of `chrono-tz` (decision 0005).

use chrono::{DateTime, Local, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// The zone of this name, if the database has it.
pub(super) fn known(zone: &str) -> Option<Tz> {
    zone.parse().ok()
}

/// When it is this civil time in a zone; on this phone, where the database does not know the zone.
///
/// What comes twice, as summer time ends, is meant the first time; what is left out, as it begins,
/// is counted on from before (RFC 5545 §3.3.5).
pub(super) fn instant(civil: NaiveDateTime, zone: &str) -> DateTime<Utc> {
    match known(zone) {
        Some(zone) => instant_in(civil, &zone),
        None => instant_in(civil, &Local),
    }
}

/// No zone has moved its clocks by more than this.
const LONGEST_GAP: TimeDelta = TimeDelta::hours(25);

fn instant_in<Z: TimeZone>(civil: NaiveDateTime, zone: &Z) -> DateTime<Utc> {
    let at = |civil: &NaiveDateTime| Some(zone.from_local_datetime(civil).earliest()?.to_utc());
    let counted_on = || {
        let before = civil.checked_sub_signed(LONGEST_GAP)?;
        at(&before)?.checked_add_signed(LONGEST_GAP)
    };
    at(&civil).or_else(counted_on).unwrap_or_else(|| civil.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(civil: &str, zone: &str) -> String {
        instant(civil.parse().unwrap(), zone).format("%Y-%m-%dT%H:%M").to_string()
    }

    #[test]
    fn seven_in_the_evening_stays_seven_in_the_evening_across_summer_time() {
        assert_eq!(utc("2027-03-27T19:00:00", "Europe/Copenhagen"), "2027-03-27T18:00");
        assert_eq!(utc("2027-03-28T19:00:00", "Europe/Copenhagen"), "2027-03-28T17:00");
        assert_eq!(utc("2027-10-31T19:00:00", "Europe/Oslo"), "2027-10-31T18:00");
    }

    #[test]
    fn an_hour_that_is_left_out_is_counted_on_and_one_that_comes_twice_is_the_first() {
        assert_eq!(utc("2027-03-28T02:30:00", "Europe/Copenhagen"), "2027-03-28T01:30");
        assert_eq!(utc("2027-10-31T02:30:00", "Europe/Copenhagen"), "2027-10-31T00:30");
        // a whole day was left out in Samoa
        assert_eq!(utc("2011-12-30T12:00:00", "Pacific/Apia"), "2011-12-30T22:00");
    }

    #[test]
    fn a_time_at_the_end_of_all_days_or_in_no_known_zone_is_still_one() {
        let _ = instant(NaiveDateTime::MAX, "Pacific/Kiritimati");
        let _ = instant(NaiveDateTime::MIN, "America/Adak");
        let _ = instant(NaiveDateTime::MAX, "Mars/Olympus");
        assert!(known("Mars/Olympus").is_none() && known("Europe/Oslo").is_some());
    }
}
