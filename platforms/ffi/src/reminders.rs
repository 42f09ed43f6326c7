//! The reminders port: rings at the times it is told, with the app closed too.

use std::sync::{Arc, Mutex, PoisonError};

use runde_core::companion as core;

/// Why reminders could not be armed, asked for or looked up. What was armed stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum RemindersError {
    /// The system refused.
    #[error("the system refused")]
    Refused,
    /// The implementation threw something it should not have.
    #[error("reminders failed unexpectedly")]
    Unexpected,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for RemindersError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unexpected
    }
}

/// That something is to be remembered at a time, and nothing of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Reminder {
    /// The same for the same meeting each time it is armed; nobody can tell which meeting it is.
    pub id: u64,
    /// When, in milliseconds of the wall clock since 1970-01-01 UTC.
    pub at_wall_millis: i64,
    /// Whether it is about the same time tomorrow; else about an hour later.
    pub day_before: bool,
}

impl From<&core::Reminder> for Reminder {
    fn from(reminder: &core::Reminder) -> Self {
        let core::Reminder { id, at_wall_millis, day_before } = *reminder;
        Self { id, at_wall_millis, day_before }
    }
}

/// What the system would do with a reminder now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Showing {
    /// It would show it.
    Shown,
    /// It has not been asked yet, and would not.
    NotAskedYet,
    /// It would not: the holder said so, here or in the phone's settings.
    Off,
}

/// Rings at the times it is told, with neutral words. Must not call the companion.
#[uniffi::export(foreign)]
pub trait Reminders: Send + Sync {
    /// Arms these in place of everything that was armed before; none of them is past.
    ///
    /// # Errors
    /// [`RemindersError`]; what was armed before may be armed still.
    fn arm(&self, all: Vec<Reminder>) -> Result<(), RemindersError>;

    /// What the system would do with one now; asked anew each time the app is looked at.
    ///
    /// # Errors
    /// [`RemindersError`].
    fn showing(&self) -> Result<Showing, RemindersError>;

    /// Lets the system ask the holder, where it has not yet; else opens the phone's settings. Does not
    /// wait for the answer.
    ///
    /// # Errors
    /// [`RemindersError`].
    fn ask(&self) -> Result<(), RemindersError>;
}

/// The core's reminders over foreign ones; remembers why those failed last.
#[derive(Clone)]
pub(crate) struct Ringing {
    of: Arc<dyn Reminders>,
    failed: Arc<Mutex<Option<RemindersError>>>,
}

impl Ringing {
    pub(crate) fn new(of: Arc<dyn Reminders>) -> Self {
        Self { of, failed: Arc::default() }
    }

    /// Why arming failed last, until it succeeds.
    pub(crate) fn failed(&self) -> Option<RemindersError> {
        *self.failed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl core::Reminders for Ringing {
    fn arm(&self, all: &[core::Reminder]) {
        let armed = self.of.arm(all.iter().map(Reminder::from).collect());
        *self.failed.lock().unwrap_or_else(PoisonError::into_inner) = armed.err();
    }
}
