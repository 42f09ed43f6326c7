//! What one phone shows or gives another.

use crate::domain::{DeviceId, MemberId, Proof};

/// A new phone shows that it is to be a member's; nothing secret is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhoneCard {
    /// Whose it is to be.
    pub member: MemberId,
    /// The name of its key.
    pub device: DeviceId,
    /// Its proof.
    pub proof: Proof,
}

/// What became of a delivery.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delivered {
    /// New here.
    pub new: usize,
    /// Here already.
    pub known: usize,
    /// Not of this group, or not whole; nothing of them was kept.
    pub refused: usize,
}
