//! Names of entries, devices and members: bytes made elsewhere and only compared here; and days.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Names one entry of the journal: the hash of its header (`core/docs/journal.md` §1.2).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EntryId([u8; 32]);

/// Names one device by the key it signs with. Devices hold keys, members do not.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DeviceId([u8; 32]);

/// Names one passing word: the hash of its bytes (`core/docs/passing-words.md` §1).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct WordId([u8; 32]);

macro_rules! thirty_two_bytes {
    ($($name:ident),*) => {$(
        impl $name {
            /// Wraps bytes made elsewhere.
            #[must_use]
            pub const fn new(bytes: [u8; 32]) -> Self {
                Self(bytes)
            }

            /// The bytes.
            #[must_use]
            pub const fn bytes(&self) -> &[u8; 32] {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let [first, second, third, ..] = self.0;
                write!(f, concat!(stringify!($name), "({:02x}{:02x}{:02x}…)"), first, second, third)
            }
        }
    )*};
}

thirty_two_bytes!(EntryId, DeviceId, WordId);

/// Names one member for as long as the group lasts.
///
/// Sixteen random bytes, drawn by the companion; they say nothing about the person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MemberId([u8; 16]);

impl MemberId {
    /// Wraps sixteen bytes drawn elsewhere.
    #[must_use]
    pub const fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The sixteen bytes, for the vault.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for MemberId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second, ..] = self.0;
        write!(f, "MemberId({first:02x}{second:02x}…)")
    }
}

/// A civil day as the writer's phone showed it, in days since 1970-01-01. Shown, never compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Day(u32);

impl Day {
    /// So many days after 1970-01-01.
    #[must_use]
    pub const fn new(days: u32) -> Self {
        Self(days)
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub const fn days(self) -> u32 {
        self.0
    }

    /// The day of a calendar; what lies before 1970 is its first day.
    #[must_use]
    pub fn of(date: chrono::NaiveDate) -> Self {
        let days = date.signed_duration_since(chrono::NaiveDate::default()).num_days();
        Self(u32::try_from(days.max(0)).unwrap_or(u32::MAX))
    }

    /// The day in a calendar; the last one a calendar has for anything beyond it.
    #[must_use]
    pub fn date(self) -> chrono::NaiveDate {
        chrono::NaiveDate::default()
            .checked_add_days(chrono::Days::new(u64::from(self.0)))
            .unwrap_or(chrono::NaiveDate::MAX)
    }
}
