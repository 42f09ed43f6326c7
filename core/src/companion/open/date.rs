//! Whether the date of this phone can be right. While it cannot, nothing is let go because of it.

use chrono::NaiveDate;

use super::vault::OpenVault;
use crate::companion::ground::{Now, civil_day};
use crate::vault::{Reading, VaultError};

const A_DAY: i64 = 86_400_000;
const A_MINUTE: u64 = 60_000;
/// Before this, no Runde was built.
const EARLIEST: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 1, 1);
/// So many days a phone may have lain there, switched off, before its date is asked about.
const AHEAD: i64 = 100;

/// Whether this date can be, after what was seen last. While the phone runs, the boot clock knows how
/// long that was; across a restart, the date may not be earlier, nor more than [`AHEAD`] days later.
fn is_likely(seen: Option<&Reading>, now: &Reading) -> bool {
    let is_too_early = EARLIEST.is_none_or(|earliest| civil_day(now.wall_millis) < earliest);
    let follows = seen.is_none_or(|seen| {
        let passed = now.wall_millis.saturating_sub(seen.wall_millis);
        let runs_on = !now.boot.is_empty() && seen.boot == nameless(&now.boot);
        let most = match now.boot_millis.checked_sub(seen.boot_millis).filter(|_| runs_on) {
            Some(by_boot) => i64::try_from(by_boot).unwrap_or(i64::MAX).saturating_add(A_DAY),
            None => A_DAY.saturating_mul(AHEAD),
        };
        (-A_DAY..=most).contains(&passed)
    });
    !is_too_early && follows
}

/// The clocks as they were when this day began, or the phone did: that is all that is kept of when it
/// was used.
fn day_of(now: &Reading) -> Reading {
    let into_day = u64::try_from(now.wall_millis.rem_euclid(A_DAY)).unwrap_or(0);
    let back = into_day.min(now.boot_millis);
    Reading {
        boot: nameless(&now.boot),
        boot_millis: now.boot_millis - back,
        wall_millis: now.wall_millis.saturating_sub(i64::try_from(back).unwrap_or(0)),
    }
}

/// Whether this is the day that was seen: the two clocks are read one after the other and tick a little
/// apart, and one writing a day is enough.
fn is_same_day(seen: &Reading, day: &Reading) -> bool {
    seen.boot == day.boot && seen.wall_millis.abs_diff(day.wall_millis) < A_MINUTE
}

/// Which start of the phone this is, without its name: nobody reads off it when a meeting was held.
fn nameless(boot: &str) -> String {
    blake3::hash(boot.as_bytes()).to_hex().to_string()
}

impl OpenVault {
    /// Looks at the date before something is done, and keeps the day where it can be right.
    pub(crate) fn look_at_date(&mut self, now: &Now) -> Result<(), VaultError> {
        if !is_likely(self.settings.seen.as_ref(), &now.reading) {
            let seen = self.settings.seen.as_ref().map(|seen| civil_day(seen.wall_millis));
            self.held_back = seen.or(EARLIEST);
            return Ok(());
        }
        self.held_back = None;
        self.take_date(now)
    }

    /// Whether the holder may say that the date is right, and then it is.
    pub(crate) fn date_is_right(&mut self, now: &Now) -> Result<bool, VaultError> {
        if !is_likely(None, &now.reading) {
            return Ok(false);
        }
        self.take_date(now)?;
        self.held_back = None;
        Ok(true)
    }

    fn take_date(&mut self, now: &Now) -> Result<(), VaultError> {
        let day = day_of(&now.reading);
        if self.settings.seen.as_ref().is_some_and(|seen| is_same_day(seen, &day)) {
            return Ok(());
        }
        self.set(|settings| settings.seen = Some(day))
    }

    /// The day by which what is over is let go: this one, or the last likely one.
    pub(crate) fn let_go_by(&self, today: NaiveDate) -> NaiveDate {
        self.held_back.unwrap_or(today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(boot: &str, day: i64) -> Reading {
        Reading { boot: nameless(boot), ..at(boot, day) }
    }

    fn at(boot: &str, day: i64) -> Reading {
        let boot_millis = u64::try_from(day * A_DAY).unwrap();
        // 1 October 2026 is the first day
        Reading { boot: boot.to_owned(), boot_millis, wall_millis: (20_727 + day) * A_DAY }
    }

    #[test]
    fn clocks_that_are_read_a_moment_apart_are_of_one_day() {
        // a phone that was started three hours ago, at nine in the morning
        let three_hours = 10_800_000;
        let wall_millis = at("a", 10).wall_millis + 9 * 3_600_000 + three_hours;
        let read = |apart| Reading {
            boot: "a".to_owned(),
            boot_millis: u64::try_from(three_hours).unwrap() + 1_000,
            wall_millis: wall_millis + 1_000 + apart,
        };
        assert!(is_same_day(&day_of(&read(0)), &day_of(&read(40))));
        assert!(!is_same_day(&day_of(&read(0)), &day_of(&read(3_600_000))), "a clock that was set");
        assert!(!is_same_day(
            &day_of(&read(0)),
            &day_of(&Reading { boot: "b".to_owned(), ..read(0) })
        ));
    }

    #[test]
    fn while_the_phone_runs_the_boot_clock_knows_what_day_it_can_be() {
        let seen = seen("a", 10);
        assert!(is_likely(Some(&seen), &at("a", 10)) && is_likely(Some(&seen), &at("a", 700)));
        let set = |days: i64| Reading { wall_millis: at("a", days).wall_millis, ..at("a", 12) };
        assert!(is_likely(Some(&seen), &set(11)) && is_likely(Some(&seen), &set(13)));
        assert!(!is_likely(Some(&seen), &set(8)) && !is_likely(Some(&seen), &set(14)));
    }

    #[test]
    fn after_a_restart_it_can_be_later_and_not_much_later() {
        let seen = seen("a", 10);
        assert!(is_likely(Some(&seen), &at("b", 9)) && is_likely(Some(&seen), &at("b", 110)));
        assert!(!is_likely(Some(&seen), &at("b", 8)) && !is_likely(Some(&seen), &at("b", 111)));
        let long_ago = Reading { wall_millis: -1, ..at("b", 0) };
        assert!(!is_likely(None, &long_ago) && is_likely(None, &at("b", 5_000)));
    }

    #[test]
    fn of_a_day_only_the_day_is_kept() {
        let evening = Reading { wall_millis: at("a", 3).wall_millis + 70_000_000, ..at("a", 3) };
        let kept = day_of(&evening);
        assert_eq!(kept.wall_millis, at("a", 3).wall_millis);
        assert_eq!(kept.boot_millis, evening.boot_millis - 70_000_000);
        let started = Reading { boot_millis: 9, ..evening.clone() };
        assert_eq!(day_of(&started).wall_millis, evening.wall_millis - 9);
    }
}
