//! Who the group is, as far as it is shown before anything else.

use crate::domain::Group;
use crate::vault::error::VaultError;

/// Keeps who the group is.
pub trait GroupStore {
    /// The group, if one was started.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn group(&self) -> Result<Option<Group>, VaultError>;

    /// Keeps the group in place of what was known of it. Counts of members who stay, stay; who is
    /// new begins with the least of them.
    ///
    /// # Errors
    /// [`VaultError`] when nothing could be written.
    fn keep_group(&mut self, group: &Group) -> Result<(), VaultError>;
}
