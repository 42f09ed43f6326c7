//! Random bytes of the system, and what is made of them; the layers below know none.

use zeroize::Zeroizing;

use crate::companion::ground::CompanionError;
use crate::domain::MemberId;
use crate::journal::DeviceKey;

fn fill(bytes: &mut [u8]) -> Result<(), CompanionError> {
    getrandom::fill(bytes).map_err(|_| CompanionError::NoRandomness)
}

/// One of so many, counted from 0, each as likely as the next; nothing out of none. Nothing is kept
/// of what was drawn.
///
/// # Errors
/// [`CompanionError::NoRandomness`] when the system gives no random bytes.
pub fn draw(among: usize) -> Result<Option<usize>, CompanionError> {
    let mut bytes = [0; 8];
    fill(&mut bytes)?;
    // with 64 bits and a few dozen to draw from, what is left over weighs nothing
    let drawn = u64::from_le_bytes(bytes).checked_rem(among as u64);
    Ok(drawn.and_then(|drawn| usize::try_from(drawn).ok()))
}

/// The salt of one entry's words.
pub(crate) fn salt() -> Result<[u8; 16], CompanionError> {
    let mut salt = [0; 16];
    fill(&mut salt)?;
    Ok(salt)
}

/// Thirty-two random bytes, for a secret or an order of its own.
pub(crate) fn chance() -> Result<Zeroizing<[u8; 32]>, CompanionError> {
    let mut bytes = Zeroizing::new([0_u8; 32]);
    fill(bytes.as_mut())?;
    Ok(bytes)
}

/// The id of a new member.
pub(crate) fn new_member_id() -> Result<MemberId, CompanionError> {
    Ok(MemberId::new(salt()?))
}

/// The key of a new device.
pub(crate) fn new_device_key() -> Result<DeviceKey, CompanionError> {
    Ok(DeviceKey::new(&*chance()?))
}
