//! What a platform rings with.

/// Rings at the times it is told, with the app closed too.
pub trait Reminders: Send + Sync {
    /// Arms these in place of everything that was armed before.
    fn arm(&self, all: &[Reminder]);
}

/// That something is to be remembered at a time, and nothing of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The same for the same meeting each time it is armed; nobody can tell which meeting it is.
    pub id: u64,
    /// When, in milliseconds of the wall clock since 1970-01-01 UTC.
    pub at_wall_millis: i64,
    /// Whether it is about tomorrow; else about the next hour.
    pub day_before: bool,
}
