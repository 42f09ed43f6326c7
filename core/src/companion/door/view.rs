//! What stands between the holder of the phone and the group.

use crate::companion::ground::SettingsView;
use crate::companion::open::Phone;
use crate::vault::{self, Protection};

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

/// What stands between the holder and the group.
pub(crate) fn door(phone: &Phone) -> DoorView {
    match (&phone.open, vault::protection(&phone.folder)) {
        (Some(_), _) => DoorView::Open,
        (None, Some(protection)) => DoorView::Locked(protection),
        (None, None) => DoorView::NoGroup,
    }
}

/// What the holder chose; while locked the defaults, but for what the door itself shows.
pub(crate) fn settings(phone: &Phone) -> SettingsView {
    let (language, looks) = (phone.language, phone.looks);
    let protection = vault::protection(&phone.folder);
    let Some(open) = &phone.open else {
        return SettingsView { language, looks, protection, ..SettingsView::default() };
    };
    let kept = &open.settings;
    SettingsView {
        language,
        looks,
        signs: kept.signs,
        lock_after: kept.lock_after,
        remind_me: kept.remind_me,
        protection,
    }
}
