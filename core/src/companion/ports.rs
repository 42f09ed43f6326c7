//! What a platform gives: clocks, random bytes, reminders. Its key store is the vault's.

mod clock;
mod memory;
mod random;
mod reminders;

pub use clock::{Clock, SystemClock};
pub use memory::keep_memory_private;
pub use random::draw;
pub(crate) use random::{chance, new_device_key, new_member_id, salt};
pub use reminders::{Reminder, Reminders};
