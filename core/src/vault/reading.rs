//! What the phone's clocks say.

use serde::{Deserialize, Serialize};

/// One look at the phone's clocks.
///
/// The boot clock runs on while the phone sleeps and nobody can set it; the wall clock bridges a
/// restart of the phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Which start of the phone this is.
    pub boot: String,
    /// Milliseconds since that start, sleep included.
    pub boot_millis: u64,
    /// Milliseconds of the wall clock since 1970-01-01 UTC.
    pub wall_millis: i64,
}
