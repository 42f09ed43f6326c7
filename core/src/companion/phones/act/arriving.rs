//! A phone that is new in the group: it takes a place, is welcomed, and arrives.

use std::collections::BTreeSet;

use super::backup::{begin_with, hear_those};
use super::guest::take_welcome;
use crate::companion::ground::{CompanionError, Done, Now, PhoneCard, ViewName, limits};
use crate::companion::open::{Acts, OpenVault, Phone};
use crate::companion::phones::place::WaitingPlace;
use crate::companion::phones::view::{waiting_guest_key, waiting_seat_of};
use crate::companion::ports::{chance, new_device_key};
use crate::domain::{Act, Change, Day, DeviceId, EntryId, MemberId, Saying};
use crate::exchange::{
    Backup, ExchangeError, ExchangeLimits, ItemKind, News, ReceivingSecret, open_parcel,
};
use crate::journal::{Entry, proves_for_member};
use crate::vault::{self, Arriving, OwnDevice, Passphrase, PhonesStore};

const LIMITS: ExchangeLimits = ExchangeLimits::PAGE;

/// Draws a key of the phone's own for a place, or finds the one it waits with.
pub(super) fn introduce(
    phone: &mut Phone,
    founding: EntryId,
    member: MemberId,
) -> Result<WaitingPlace, CompanionError> {
    phone.holds_no_group()?;
    // shown again, it is the same card: the group may have agreed to it meanwhile
    let waits = waiting_seat_of(phone)?
        .filter(|waits| (waits.founding, waits.own.member) == (founding, member));
    if let Some(waits) = waits {
        return Ok(waits);
    }
    let own = OwnDevice { key: new_device_key()?, member };
    let arriving = Arriving::Seat { founding, own: own.clone() };
    vault::keep_arriving(&phone.folder, phone.keys.as_ref(), &arriving)?;
    Ok(WaitingPlace { founding, own })
}

/// A member's further phone is one at once, anybody else's is proposed to all others.
pub(super) fn welcome(
    phone: &mut Phone,
    card: PhoneCard,
    lost: bool,
    now: &Now,
) -> Result<Done, CompanionError> {
    let open = phone.opened()?;
    open.may_decide()?;
    let PhoneCard { member, device, proof } = card;
    // what is written of it is read by every other phone, and refused where the proof does not hold
    if !proves_for_member(open.founding()?, member, device, proof) {
        return Err(ExchangeError::OtherGroup.into());
    }
    if !lost && open.state.devices.get(&member).is_some_and(|all| all.len() >= limits::PHONES) {
        return Err(CompanionError::TooManyPhones);
    }
    let act = if member == open.own.member && !lost {
        Act::Device { member, device, proof }
    } else {
        let change = Change::Device { member, device, proof, lost };
        Act::Propose { change, review: None }
    };
    let made = open.keep_acts(vec![(act, None)], now)?;
    Ok(Done::changed(ViewName::BINDING).made(made))
}

/// Makes a vault of what a phone of the group delivered, and says that this one is here.
pub(super) fn arrive(
    phone: &mut Phone,
    envelopes: &[Vec<u8>],
    passphrase: Option<&Passphrase>,
    now: &Now,
) -> Result<Done, CompanionError> {
    let own = waiting_seat_of(phone)?.ok_or(CompanionError::NotNow)?.own;
    let written = Entry::open_each(envelopes, |opened| {
        OpenVault::arrived(&own, opened.filter_map(Result::ok), now.today)
    })?;
    let done = begin_with(phone, &own, written, passphrase, |_| Ok(()))?;
    is_here(phone, vec![(Act::Here, None)], now)?;
    Ok(done)
}

/// Makes a vault of a parcel with everything: for a place that waits, for the place of whoever was
/// invited, or of all that a phone was that somebody moves from.
pub(super) fn arrive_by_parcel(
    phone: &mut Phone,
    file: &[u8],
    passphrase: Option<&Passphrase>,
    now: &Now,
) -> Result<Done, CompanionError> {
    phone.holds_no_group()?;
    let (place, guest) = match (waiting_seat_of(phone)?, waiting_guest_key(phone)?) {
        (Some(place), Some(guest)) => {
            // two waits at once: the file tells which
            let opens = |place: &WaitingPlace| opened(file, place).is_ok();
            if opens(&place) { (place, false) } else { (guest, true) }
        }
        (Some(place), None) => (place, false),
        (None, Some(guest)) => (guest, true),
        (None, None) => return Err(CompanionError::NotNow),
    };
    let item = opened(file, &place)?;
    match ItemKind::of(&item)? {
        ItemKind::News => {
            let news = News::read(&item, Some(place.founding), &LIMITS)?;
            let written = OpenVault::arrived(&place.own, news.entries(), now.today)?;
            let done = begin_with(phone, &place.own, written, passphrase, |_| Ok(()))?;
            hear_those(phone.opened()?, &news, now)?;
            is_here(phone, vec![(Act::Here, None)], now)?;
            if guest {
                tell_phones_apart(phone.opened()?)?;
            }
            Ok(done)
        }
        ItemKind::Backup => arrive_by_moving(phone, &item, &place, passphrase, now),
        // what the group agreed changed, and is read again before anything else
        ItemKind::Welcome if guest => take_welcome(phone, file),
        ItemKind::Welcome => Err(CompanionError::OtherCode),
    }
}

fn opened(file: &[u8], place: &WaitingPlace) -> Result<zeroize::Zeroizing<Vec<u8>>, ExchangeError> {
    open_parcel(file, &[ReceivingSecret::of_device(&place.own.key)], &LIMITS)
}

/// The place moves here: what opens parcels of the old phone comes along, and it signs no more.
fn arrive_by_moving(
    phone: &mut Phone,
    item: &[u8],
    place: &WaitingPlace,
    passphrase: Option<&Passphrase>,
    now: &Now,
) -> Result<Done, CompanionError> {
    let Backup { key, receiving, member, news } = Backup::given(item, &LIMITS)?;
    if (news.founding(), member) != (place.founding, place.own.member) {
        return Err(ExchangeError::OtherGroup.into());
    }
    let receiving = receiving.moved_from(&key, &*chance()?, Day::of(now.today));
    let written = OpenVault::arrived(&place.own, news.entries(), now.today)?;
    let done = begin_with(phone, &place.own, written, passphrase, |store| {
        store.keep_receiving(&receiving.kept())
    })?;
    let open = phone.opened()?;
    let old = key.device();
    open.set(|settings| settings.moved_from = Some(old))?;
    hear_those(open, &news, now)?;
    is_here(phone, vec![(Act::Here, None), (Act::Drop(old), None)], now)?;
    say_again(phone.opened()?, &news, now)?;
    Ok(done)
}

/// What the old phone said for an occasion went with it, and is said again by this one: who can't come,
/// who takes a duty. A question for a day is asked anew by whoever wishes.
fn say_again(open: &mut OpenVault, news: &News, now: &Now) -> Result<(), CompanionError> {
    open.let_words_go(now)?;
    for word in news.words() {
        let word = word.word();
        let own = word.device == news.device();
        if own && matches!(word.said, Saying::Away { .. } | Saying::Takes { .. }) {
            // one that holds no longer is not said
            let _ = open.say(word.said.clone(), now);
        }
    }
    Ok(())
}

/// This phone says that it is here, and waits for nothing any more.
fn is_here(phone: &mut Phone, acts: Acts, now: &Now) -> Result<(), CompanionError> {
    phone.opened()?.keep_acts(acts, now)?;
    // where something of it is left, opening the vault takes it away
    let _ = vault::forget_arriving(&phone.folder);
    Ok(())
}

/// Whoever comes in as a guest has this phone alone: another one under their name is somebody else's.
fn tell_phones_apart(open: &mut OpenVault) -> Result<(), CompanionError> {
    let (own, this) = (open.own.member, open.own.key.device());
    let all = open.state.devices.get(&own).into_iter().flatten().copied();
    let others: BTreeSet<DeviceId> = all.filter(|device| *device != this).collect();
    Ok(open.set(|settings| settings.not_mine = others)?)
}
