//! A device that comes to a member, and what shows that it does so itself.

use serde::{Deserialize, Serialize};

use crate::domain::ids::DeviceId;

/// A new device's signature that it takes part; the journal has checked it.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof([[u8; 32]; 2]);

impl Proof {
    /// Wraps the two halves of a signature.
    #[must_use]
    pub const fn new(halves: [[u8; 32]; 2]) -> Self {
        Self(halves)
    }

    /// The two halves of the signature.
    #[must_use]
    pub const fn halves(&self) -> &[[u8; 32]; 2] {
        &self.0
    }
}

impl std::fmt::Debug for Proof {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Proof(…)")
    }
}

/// The phone that somebody brings who comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewDevice {
    /// The phone.
    pub device: DeviceId,
    /// Its proof.
    pub proof: Proof,
}
