//! What this phone gives another one.

use chrono::NaiveDate;

use crate::companion::ground::{CompanionError, Now, PhoneCard, SeatText};
use crate::companion::open::{OpenVault, Phone};
use crate::domain::{DeviceId, EntryId, MemberId};
use crate::exchange::{StillCode, twenty_digits};
use crate::journal::Entry;
use crate::vault::{self, Arriving};

/// The phones of the group, and what was kept of this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhonesView {
    /// The holder's other phones, in the order of their keys.
    pub own_others: Vec<DeviceId>,
    /// Whether the only phone of the group is this one.
    pub only_phone: bool,
    /// Whether anything can be sent: the holder is a member, and the group goes on.
    pub can_send: bool,
    /// The day of the last backup.
    pub backed_up: Option<NaiveDate>,
}

/// The phones of the group.
pub(crate) fn phones(open: &OpenVault) -> PhonesView {
    let this = open.own.key.device();
    let own = open.state.devices.get(&open.own.member);
    let others = own.into_iter().flatten().filter(|device| **device != this);
    PhonesView {
        own_others: others.copied().collect(),
        only_phone: open.state.devices.values().flatten().all(|device| *device == this),
        can_send: open.passes_on(),
        backed_up: open.settings.backed_up,
    }
}

/// Whether the group is on this phone alone, without a backup; not said before it met once.
pub(crate) fn is_alone(open: &OpenVault) -> bool {
    let PhonesView { only_phone, backed_up, .. } = phones(open);
    only_phone && backed_up.is_none() && !open.state.met.is_empty()
}

/// Everything this phone knows, ancestors first, for another phone of the group.
pub(crate) fn deliver(open: &OpenVault) -> Result<Vec<Vec<u8>>, CompanionError> {
    let kept = open.store.entries_after(0)?;
    Ok(kept.into_iter().map(|kept| kept.envelope).collect())
}

/// The passing words that hold here, for another phone of the group.
pub(crate) fn words_to_give(open: &OpenVault, now: &Now) -> Result<Vec<Vec<u8>>, CompanionError> {
    open.may_say()?;
    open.words_that_hold(now).map_err(CompanionError::from)
}

/// The name of the group, for a phone that is to come in.
pub(crate) fn founding(open: &OpenVault) -> Option<EntryId> {
    let first = open.store.entries_after(0).ok()?.into_iter().next()?;
    Entry::read(&first.envelope).ok().map(|entry| entry.id())
}

/// The card of a phone that waits for its seat.
pub(super) fn card_of(arriving: &Arriving) -> PhoneCard {
    let (key, member) = (&arriving.own.key, arriving.own.member);
    let proof = key.proof_for_member(arriving.founding, member);
    PhoneCard { member, device: key.device(), proof }
}

/// The code of a member's place, as a text to send to their new phone.
pub(crate) fn seat_of(open: &OpenVault, member: MemberId) -> Option<String> {
    let founding = founding(open)?;
    let known = open.state.members.contains(&member);
    known.then(|| StillCode::Seat { founding, member }.text())
}

/// What a phone that waits for its place answers.
pub(super) fn seat_text(arriving: &Arriving) -> SeatText {
    let PhoneCard { member, device, proof } = card_of(arriving);
    SeatText {
        text: StillCode::SeatAnswer { device, proof }.text(),
        digits: twenty_digits(arriving.founding, member.bytes(), device, &[]),
    }
}

/// The same, for as long as this phone waits.
pub(crate) fn waiting_seat(phone: &Phone) -> Result<Option<SeatText>, CompanionError> {
    let waits = vault::arriving(&phone.folder, phone.keys.as_ref())?;
    Ok(waits.as_ref().map(seat_text))
}

/// The card that this phone shows while it waits for its seat in a group.
pub(crate) fn waiting_card(phone: &Phone) -> Result<Option<PhoneCard>, CompanionError> {
    let waits = vault::arriving(&phone.folder, phone.keys.as_ref())?;
    Ok(waits.as_ref().map(card_of))
}
