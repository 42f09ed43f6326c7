//! What this phone gives another one, and what is known of the phones of the group.

mod arriving;

pub(crate) use arriving::{
    card_of, seat_text, waiting_card, waiting_guest, waiting_guest_key, waiting_guest_view,
    waiting_seat, waiting_seat_of,
};

use chrono::NaiveDate;

use crate::companion::ground::{CompanionError, Now, Person, limits};
use crate::companion::open::OpenVault;
use crate::domain::{Day, DeviceId, EntryId, MemberId};
use crate::exchange::StillCode;
use crate::journal::Entry;

/// One phone of the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneView {
    /// Its name.
    pub device: DeviceId,
    /// Whose it is.
    pub whose: Person,
    /// The day of what brought it into the group.
    pub since: NaiveDate,
    /// Whether it is this one.
    pub this: bool,
    /// Whether the holder can say that it counts no longer: another one of theirs.
    pub can_drop: bool,
    /// Whether it stood under the holder's name when they came in with this one.
    pub not_mine: bool,
}

/// The phones of the group, and what was kept of this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhonesView {
    /// Every phone, in the order in which they came.
    pub all: Vec<PhoneView>,
    /// The holder's other phones, in the order in which they came.
    pub own_others: Vec<DeviceId>,
    /// Whether the only phone of the group is this one.
    pub only_phone: bool,
    /// Whether anything can be sent: the holder is a member, and the group goes on.
    pub can_send: bool,
    /// Whether the holder uses as many phones as one uses: one is dropped before another one comes.
    pub enough_phones: bool,
    /// The phone that the holder's place is moving to.
    pub moving_to: Option<DeviceId>,
    /// Whether the holder's place is on another phone now, and this one counts no longer.
    pub moved_away: bool,
    /// Whether the place has moved here, and the old phone has not seen yet that all of it came.
    pub moved_here: bool,
    /// Whether this phone hears from another one before it can write anything.
    pub hears_first: bool,
    /// The day of the last backup.
    pub backed_up: Option<NaiveDate>,
}

/// The phones of the group.
pub(crate) fn phones(open: &OpenVault) -> PhonesView {
    let this = open.own.key.device();
    let all: Vec<PhoneView> = open.state.since.iter().filter_map(|it| phone(open, it)).collect();
    let others = all.iter().filter(|phone| phone.whose.id == open.own.member && !phone.this);
    let own_others: Vec<DeviceId> = others.map(|phone| phone.device).collect();
    let moving_to = open.settings.moving_to.filter(|device| own_others.contains(device));
    PhonesView {
        only_phone: all.iter().all(|phone| phone.device == this),
        can_send: open.passes_on() && open.counts_here(),
        enough_phones: own_others.len() + 1 >= limits::PHONES,
        moving_to,
        moved_away: open.is_here() && !open.counts_here(),
        moved_here: open.settings.moved_from.is_some(),
        hears_first: open.hears_first(),
        backed_up: open.settings.backed_up,
        own_others,
        all,
    }
}

fn phone(open: &OpenVault, (device, since): &(DeviceId, Day)) -> Option<PhoneView> {
    let member = open.state.whose(*device)?;
    let this = *device == open.own.key.device();
    Some(PhoneView {
        device: *device,
        whose: open.person(member),
        since: since.date(),
        this,
        can_drop: member == open.own.member && !this && open.counts_here(),
        not_mine: open.settings.not_mine.contains(device),
    })
}

/// Whether a phone stands under the holder's name that is not theirs.
pub(crate) fn stands_there_twice(open: &OpenVault) -> bool {
    phones(open).all.iter().any(|phone| phone.not_mine)
}

/// Whether something that an earlier key of this phone wrote counts no longer, and that was not told.
pub(crate) fn lost_acts(open: &OpenVault) -> bool {
    let told = &open.settings.told_forks;
    let mut forked = open.state.forked.iter();
    forked.any(|device| open.settings.old_keys.contains(device) && !told.contains(device))
}

/// Whether the group is on this phone alone, without a backup; not said before it met once.
pub(crate) fn is_alone(open: &OpenVault) -> bool {
    let only = open.state.since.len() <= 1;
    only && open.settings.backed_up.is_none() && !open.state.met.is_empty()
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

/// The code of a member's place, as a text to send to their new phone.
pub(crate) fn seat_of(open: &OpenVault, member: MemberId) -> Option<String> {
    let founding = founding(open)?;
    let known = open.state.members.contains(&member);
    known.then(|| StillCode::Seat { founding, member }.text())
}
