//! What a platform gives: clocks, random bytes, reminders. Its key store is the vault's.

mod clock;
mod random;
mod reminders;

pub use clock::{Clock, SystemClock};
pub use random::draw;
pub(crate) use random::{new_device_key, new_member_id, salt};
pub use reminders::{Reminder, Reminders};
