//! A place that waits for this phone.

use crate::domain::EntryId;
use crate::vault::OwnDevice;

/// A place that waits for this phone: in which group, and by which key.
#[derive(Clone, Debug)]
pub(crate) struct WaitingPlace {
    /// The name of the group.
    pub(crate) founding: EntryId,
    /// The key, and whose phone it is to be.
    pub(crate) own: OwnDevice,
}
