//! The clock port: read once before each command and each view, then handed on to the core.

use std::sync::{Arc, Mutex, PoisonError};

use runde_core::companion as core;

/// Why the clocks could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum ClockError {
    /// The system would not say.
    #[error("the clocks cannot be read")]
    Unreadable,
    /// The implementation threw something it should not have.
    #[error("the clock failed unexpectedly")]
    Unexpected,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for ClockError {
    // why may carry anything, so it goes no further
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unexpected
    }
}

/// One look at the phone's clocks.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ClockReading {
    /// Which start of the phone this is; empty where the system does not tell.
    pub boot: String,
    /// Milliseconds since that start, sleep included.
    pub boot_millis: u64,
    /// Milliseconds of the wall clock since 1970-01-01 UTC.
    pub wall_millis: i64,
    /// The zone this phone shows its time in, as the time zone database names it.
    pub zone: String,
}

/// Reads the phone's clocks.
#[uniffi::export(foreign)]
pub trait Clock: Send + Sync {
    /// One look at both clocks and at the zone. Must not call the companion.
    ///
    /// # Errors
    /// [`ClockError`]; what the reading was for is refused then, and nothing has changed.
    fn read(&self) -> Result<ClockReading, ClockError>;
}

/// The core's clock: it shows what was read last, so it cannot fail.
#[derive(Clone)]
pub(crate) struct Shown(Arc<Mutex<ClockReading>>);

impl Shown {
    pub(crate) fn nothing_yet() -> Self {
        let (boot, zone) = (String::new(), "Etc/UTC".to_owned());
        Self(Arc::new(Mutex::new(ClockReading { boot, boot_millis: 0, wall_millis: 0, zone })))
    }

    pub(crate) fn show(&self, reading: ClockReading) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = reading;
    }

    fn now(&self) -> ClockReading {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl core::Clock for Shown {
    fn read(&self) -> core::Reading {
        let ClockReading { boot, boot_millis, wall_millis, .. } = self.now();
        core::Reading { boot, boot_millis, wall_millis }
    }

    fn zone(&self) -> String {
        self.now().zone
    }
}

/// The core's clock over a foreign one; where that one fails, the system is asked as the core knows it.
#[cfg(feature = "app")]
pub(crate) struct Ticking(Arc<dyn Clock>);

#[cfg(feature = "app")]
impl Ticking {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self(clock)
    }
}

#[cfg(feature = "app")]
impl core::Clock for Ticking {
    fn read(&self) -> core::Reading {
        self.0.read().map_or_else(
            |_| core::Clock::read(&core::SystemClock),
            |ClockReading { boot, boot_millis, wall_millis, .. }| core::Reading {
                boot,
                boot_millis,
                wall_millis,
            },
        )
    }

    fn zone(&self) -> String {
        self.0.read().map_or_else(|_| core::Clock::zone(&core::SystemClock), |reading| reading.zone)
    }
}
