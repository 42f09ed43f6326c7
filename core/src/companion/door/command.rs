//! What can be done at the door.

use std::collections::BTreeSet;

use crate::companion::ground::Setting;
use crate::domain::{EntryId, MemberId};
use crate::guide::Language;
use crate::vault::Passphrase;

/// What can be done before the group, and with what stands between it and the holder.
#[derive(Debug)]
pub enum DoorCommand {
    /// Speak this language.
    Speak(Language),
    /// Start a group on this phone.
    StartGroup {
        /// What the group calls itself; may be empty.
        name: String,
        /// Two to twelve nicknames.
        nicknames: Vec<String>,
        /// Whose phone this is: the place of one of the nicknames, empty lines not counted.
        holder: usize,
        /// With the key store alone, or with a passphrase too.
        passphrase: Option<Passphrase>,
    },
    /// Those who are here start another group in the place of this one, which is erased on this phone
    /// and stays as it is on every other: what they take along is laid into it as proposals that each
    /// affirms.
    BeginAnew {
        /// Who is here, the holder among them, in the order they are to be written down.
        members: Vec<MemberId>,
        /// What they take along of what is in force, and of the duties.
        along: BTreeSet<EntryId>,
    },
    /// Unlock the vault.
    Unlock(Option<Passphrase>),
    /// Lock it at once.
    Lock,
    /// Choose one thing; what else was chosen, on another page too, stays.
    Choose(Setting),
    /// Add a passphrase, change it, or take it away; the vault is open.
    Protect {
        /// The one there is.
        old: Option<Passphrase>,
        /// The one there is to be; with none, the key store alone opens the vault.
        new: Option<Passphrase>,
    },
    /// Erase the group on this phone, open or locked; nobody is asked.
    EraseHere,
    /// The date of this phone is right, though it is long after the last one.
    DateIsRight,
    /// Read every page of the vault and say whether it is whole; it takes a moment.
    Check,
    /// The app left the foreground.
    Leave,
    /// The app is still away: lock, if that has lasted long enough.
    StayAway,
    /// The app came back to the foreground.
    Return,
}
