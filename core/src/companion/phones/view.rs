//! What this phone gives another one.

use crate::companion::ground::{CompanionError, Now, PhoneCard};
use crate::companion::open::{OpenVault, Phone};
use crate::domain::EntryId;
use crate::journal::Entry;
use crate::vault::{self, Arriving};

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

/// The card that this phone shows while it waits for its seat in a group.
pub(crate) fn waiting_card(phone: &Phone) -> Result<Option<PhoneCard>, CompanionError> {
    let waits = vault::arriving(&phone.folder, phone.keys.as_ref())?;
    Ok(waits.as_ref().map(card_of))
}
