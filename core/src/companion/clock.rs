//! The phone's clocks, behind a trait so that a test can set them by hand.

use crate::round::Moment;
use crate::vault::{Live, Reading};

/// Reads the phone's clocks.
pub trait Clock: Send + Sync {
    /// One look at both clocks.
    fn read(&self) -> Reading;

    /// The zone this phone shows its time in, as the time zone database names it.
    fn zone(&self) -> String;
}

/// The real clocks of this phone.
///
/// `std::time::Instant` stops while a phone sleeps (rust-lang/rust#71860), so the boot clock is
/// asked instead: `CLOCK_BOOTTIME` on Linux and Android; on Apple systems `CLOCK_MONOTONIC`, which
/// there counts what `mach_continuous_time` counts.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn read(&self) -> Reading {
        Reading {
            boot: system::boot(),
            boot_millis: system::boot_millis(),
            wall_millis: wall_millis(),
        }
    }

    fn zone(&self) -> String {
        iana_time_zone::get_timezone().unwrap_or_else(|_| "Etc/UTC".to_owned())
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the wall clock")]
fn wall_millis() -> i64 {
    chrono::Utc::now().timestamp_millis()
}

fn millis(of: rustix::time::Timespec) -> u64 {
    let seconds = u64::try_from(of.tv_sec).unwrap_or(0);
    let nanos = u64::try_from(of.tv_nsec).unwrap_or(0);
    seconds.saturating_mul(1_000).saturating_add(nanos / 1_000_000)
}

#[cfg(not(target_vendor = "apple"))]
mod system {
    use rustix::time::{ClockId, clock_gettime};

    /// The kernel's id of this start; empty where it cannot be read, and then a boot clock that
    /// went back is the only sign of a restart.
    pub(super) fn boot() -> String {
        std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
            .map(|id| id.trim().to_owned())
            .unwrap_or_default()
    }

    pub(super) fn boot_millis() -> u64 {
        super::millis(clock_gettime(ClockId::Boottime))
    }
}

#[cfg(target_vendor = "apple")]
mod system {
    use rustix::time::{ClockId, clock_gettime};
    use sysctl::Sysctl;

    pub(super) fn boot() -> String {
        sysctl::Ctl::new("kern.bootsessionuuid")
            .and_then(|name| name.value_string())
            .unwrap_or_default()
    }

    pub(super) fn boot_millis() -> u64 {
        super::millis(clock_gettime(ClockId::Monotonic))
    }
}

/// Milliseconds from `earlier` to `now`: by the boot clock, or by the wall clock across a restart.
///
/// After a restart at least the time since it has passed, even where the wall clock was set back.
pub(super) fn millis_between(earlier: &Reading, now: &Reading) -> u64 {
    if earlier.boot == now.boot && earlier.boot_millis <= now.boot_millis {
        now.boot_millis - earlier.boot_millis
    } else {
        let by_wall = now.wall_millis.saturating_sub(earlier.wall_millis);
        u64::try_from(by_wall).unwrap_or(0).max(now.boot_millis)
    }
}

/// The moment of a live meeting's own clock at which `now` was read.
pub(super) fn moment(live: &Live, now: &Reading) -> Moment {
    let passed = millis_between(&live.read, now);
    live.meeting.seen().after(crate::round::Span::from_millis(passed))
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

    #[test]
    fn the_real_clocks_run_forward() {
        let (first, second) = (SystemClock.read(), SystemClock.read());
        assert!(first.boot_millis <= second.boot_millis);
        assert_eq!(first.boot, second.boot);
    }
}
