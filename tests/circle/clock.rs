//! A clock set by hand.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{Local, NaiveDate};
use runde_core::companion::{Clock, Reading};

/// A phone's clocks, moved by the test and by nothing else.
#[derive(Clone, Debug)]
pub struct HandClock(Arc<Mutex<Reading>>);

impl Default for HandClock {
    /// Tuesday 13 October 2026, 17:00, wherever the test runs; the phone was started an hour ago.
    fn default() -> Self {
        let evening = NaiveDate::from_ymd_opt(2026, 10, 13).unwrap().and_hms_opt(17, 0, 0).unwrap();
        Self(Arc::new(Mutex::new(Reading {
            boot: "first start".to_owned(),
            boot_millis: 3_600_000,
            wall_millis: evening.and_local_timezone(Local).unwrap().timestamp_millis(),
        })))
    }
}

impl HandClock {
    /// Lets milliseconds pass, awake or asleep.
    pub fn pass_millis(&self, millis: u64) {
        self.change(|clock| {
            clock.boot_millis += millis;
            clock.wall_millis += i64::try_from(millis).unwrap();
        });
    }

    /// Lets minutes and seconds pass.
    pub fn pass(&self, minutes: u64, seconds: u64) {
        self.pass_millis((minutes * 60 + seconds) * 1_000);
    }

    /// Somebody sets the wall clock, forward or back, in milliseconds.
    pub fn set_wall_by(&self, millis: i64) {
        self.change(|clock| clock.wall_millis += millis);
    }

    /// The phone is restarted, which takes so long.
    pub fn restart(&self, millis: u64) {
        self.pass_millis(millis);
        self.change(|clock| {
            clock.boot = format!("after {}", clock.boot);
            clock.boot_millis = 20_000;
        });
    }

    /// Another clock that shows the same now, and goes its own way.
    #[must_use]
    pub fn another(&self) -> Self {
        Self(Arc::new(Mutex::new(self.read())))
    }

    fn change(&self, change: impl FnOnce(&mut Reading)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Clock for HandClock {
    fn zone(&self) -> String {
        "Europe/Copenhagen".to_owned()
    }

    fn read(&self) -> Reading {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
