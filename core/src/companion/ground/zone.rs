//! What a civil time somewhere is on the world's clock, as far as the phone itself has to help.

use chrono::{DateTime, Local, NaiveDateTime, TimeZone, Timelike, Utc};
use chrono_tz::Tz;

use crate::domain::{self, Day, TimeOfDay, Zone};

/// The zone of this name, if the database has it.
pub(crate) fn known_zone(zone: &str) -> Option<Tz> {
    zone.parse().ok()
}

/// When it is this civil time in a zone ([`domain::instant`]); by this phone's own clock, where the
/// database does not know the zone.
pub(crate) fn world_instant(civil: NaiveDateTime, zone: &str) -> DateTime<Utc> {
    let in_zone = || {
        let at = TimeOfDay::new(civil.num_seconds_from_midnight() / 60)?;
        let seconds = domain::instant(Day::of(civil.date()), at, &Zone::new(zone)?)?;
        DateTime::from_timestamp(seconds, 0)
    };
    let here = || Some(Local.from_local_datetime(&civil).earliest()?.to_utc());
    in_zone().or_else(here).unwrap_or_else(|| civil.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_at_the_end_of_all_days_or_in_no_known_zone_is_still_one() {
        let noon: NaiveDateTime = "2026-12-01T12:00:00".parse().unwrap();
        assert_eq!(world_instant(noon, "Europe/Oslo").format("%H:%M").to_string(), "11:00");
        assert_eq!(world_instant(noon, "Mars/Olympus").with_timezone(&Local).naive_local(), noon);
        let _ = world_instant(NaiveDateTime::MAX, "Pacific/Kiritimati");
        let _ = world_instant(NaiveDateTime::MIN, "America/Adak");
        assert!(known_zone("Mars/Olympus").is_none() && known_zone("Europe/Oslo").is_some());
    }
}
