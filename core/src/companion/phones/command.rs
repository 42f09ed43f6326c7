//! What can be done with the phones of the group.

use crate::companion::ground::PhoneCard;
use crate::domain::{DeviceId, EntryId, MemberId};
use crate::vault::Passphrase;

/// What can be done with the phones of the group.
#[derive(Debug)]
pub enum PhonesCommand {
    /// Take in what another phone knows; bad envelopes are refused one by one, and what is more than a
    /// phone takes at once comes again (`core/docs/journal.md` §2.1). Tells what became of them:
    /// [`Made::Delivered`](crate::companion::Made).
    Receive {
        /// The device that gives, where it is known.
        from: Option<DeviceId>,
        /// What it gives, ancestors first.
        envelopes: Vec<Vec<u8>>,
    },
    /// Take in passing words that another phone gives; what is not for here now is refused one by
    /// one: another group's, what nobody may say, what is about something over or unknown, what
    /// there is no room for.
    TakeWords(Vec<Vec<u8>>),
    /// On a new phone: draw a key of its own and show that it is to be this member's. Makes the card:
    /// [`Made::Card`](crate::companion::Made).
    Introduce {
        /// The name of the group.
        founding: EntryId,
        /// Whose phone it is to be.
        member: MemberId,
    },
    /// On a phone of the group: a member's further phone at once, anybody else's as a proposal to all
    /// others.
    Welcome {
        /// What the new phone shows.
        card: PhoneCard,
        /// Whether the member's other phones are lost.
        lost: bool,
    },
    /// On the new phone: make a vault of what a phone of the group delivered, and say that it is
    /// here.
    Arrive {
        /// What was delivered.
        envelopes: Vec<Vec<u8>>,
        /// With the key store alone, or with a passphrase too.
        passphrase: Option<Passphrase>,
    },
}
