//! What stands between the holder of the phone and the group.

use crate::vault::Protection;

/// The first thing a screen asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoorView {
    /// No group was started on this phone.
    NoGroup,
    /// There is a group, and it is locked.
    Locked(Protection),
    /// The vault is open.
    Open,
}
