//! When the group meets.
//!
//! What was said of it is kept in `calendar`; [`Schedule`] makes meetings of it, how often it comes
//! to is [`Frequency`], whose turn a duty is [`turns`], and [`instant`] asks the world's clock.

mod calendar;
mod civil;
mod duty;
mod frequency;
mod meetings;
#[cfg(test)]
mod meetings_tests;
mod rhythm;
mod slot;

pub(super) use calendar::{AgreedTimes, Calendar};
pub use civil::{elsewhere, instant, is_known};
pub use duty::{Coming, DutyCounts, counts_after, turns};
pub use frequency::Frequency;
pub use meetings::{AgreedRhythm, Holding, How, Planned, Schedule, Told};
pub use rhythm::{
    ChosenDays, DayOfWeek, DayTime, Every, Length, Nth, Pattern, Rhythm, TimeOfDay, Zone,
};
pub use slot::{OneMeeting, Pause, Slot, What};
