//! This phone in the journal.

use crate::domain::MemberId;
use crate::journal::DeviceKey;
use crate::vault::error::VaultError;

/// This phone's own key in the journal, and whose phone it is.
#[derive(Clone, Debug)]
pub struct OwnDevice {
    /// The key.
    pub key: DeviceKey,
    /// The member.
    pub member: MemberId,
}

/// Keeps this phone's own key in the journal.
pub trait DeviceStore {
    /// This phone's own key in the journal.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn device(&self) -> Result<Option<OwnDevice>, VaultError>;

    /// Keeps this phone's own key.
    ///
    /// # Errors
    /// [`VaultError`] when nothing could be written.
    fn keep_device(&mut self, own: &OwnDevice) -> Result<(), VaultError>;
}
