//! The phone's clocks, behind a trait so that a test can set them by hand.

use crate::vault::Reading;

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
    millis_since_1970(std::time::SystemTime::now())
}

/// A clock may say that it is long ago; it has no battery, or somebody set it.
fn millis_since_1970(wall: std::time::SystemTime) -> i64 {
    let millis = |passed: std::time::Duration| i64::try_from(passed.as_millis());
    match wall.duration_since(std::time::UNIX_EPOCH) {
        Ok(since) => millis(since).unwrap_or(i64::MAX),
        Err(before) => millis(before.duration()).map_or(i64::MIN, |before| -before),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_before_1970_is_read_like_any_other() {
        let (then, hour) = (std::time::UNIX_EPOCH, std::time::Duration::from_secs(3_600));
        assert_eq!(millis_since_1970(then + hour), 3_600_000);
        assert_eq!(millis_since_1970(then - hour), -3_600_000);
    }

    #[test]
    fn the_real_clocks_run_forward() {
        let (first, second) = (SystemClock.read(), SystemClock.read());
        assert!(first.boot_millis <= second.boot_millis);
        assert_eq!(first.boot, second.boot);
    }
}
