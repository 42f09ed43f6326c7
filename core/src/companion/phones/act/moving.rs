//! A place moves to another phone: everything goes there, and the old one erases nothing before it has
//! seen that all of it came.

use super::seat::is_new_for;
use crate::companion::ground::{CompanionError, Done, Made, Now, PhoneCard, ViewName};
use crate::companion::open::{Given, OpenVault};
use crate::companion::ports::chance;
use crate::domain::{Act, Day, DeviceId};
use crate::exchange::{Backup, ExchangeError, ExchangeLimits, StillCode};
use crate::journal::proves_for_member;
use crate::vault::{OwnDevice, VaultError};

fn is_own(open: &OpenVault, device: DeviceId) -> bool {
    open.state.whose(device) == Some(open.own.member)
}

/// The phone that was read is to have this one's place; it is the holder's from now on.
pub(super) fn move_to(
    open: &mut OpenVault,
    card: PhoneCard,
    now: &Now,
) -> Result<Done, CompanionError> {
    open.may_decide()?;
    let PhoneCard { member, device, proof } = card;
    if member != open.own.member {
        return Err(CompanionError::Outdated);
    }
    if !proves_for_member(open.founding()?, member, device, proof) {
        return Err(ExchangeError::OtherGroup.into());
    }
    is_new_for(open, device)?;
    open.keep_acts(vec![(Act::Device { member, device, proof }, None)], now)?;
    open.set(|settings| settings.moving_to = Some(device))?;
    Ok(Done::changed(ViewName::BINDING))
}

/// Everything for that phone, and what opens what is still on its way to this one.
pub(super) fn give(open: &mut OpenVault, now: &Now) -> Result<Done, CompanionError> {
    open.may_say()?;
    let to = open.settings.moving_to.filter(|to| is_own(open, *to));
    let to = to.ok_or(CompanionError::Outdated)?;
    let receiving = open.receiving(now)?;
    let announced = receiving.announced().ok_or(VaultError::Damaged)?;
    let words = open.words_to_pass_on(now)?;
    let news = open.news(announced, Given::Everything, &words, Day::of(now.today).days())?;
    let OwnDevice { key, member } = open.own.clone();
    let file = Backup { key, receiving, member, news };
    let file = file.give(to, &*chance()?, &ExchangeLimits::PAGE)?;
    Ok(Done::default().made(Made::File(file)))
}

/// The place stays here after all; the other phone is one more of the holder's.
pub(super) fn stay(open: &mut OpenVault) -> Result<Done, CompanionError> {
    open.set(|settings| settings.moving_to = None)?;
    Ok(Done::changed([ViewName::Phones, ViewName::Today]))
}

/// On the new phone: what it has, for the old one to look at.
pub(super) fn receipt(open: &mut OpenVault, now: &Now) -> Result<Done, CompanionError> {
    let old = open.settings.moved_from.ok_or(CompanionError::NotNow)?;
    let mut done = Done::default();
    // the app was ended before that was written
    if is_own(open, old) {
        open.keep_acts(vec![(Act::Here, None), (Act::Drop(old), None)], now)?;
        done = Done::changed(ViewName::BINDING);
    }
    Ok(done.made(Made::Code(StillCode::Receipt(open.receipt()?).text())))
}

/// On the new phone: the old one has seen it.
pub(super) fn receipt_was_seen(open: &mut OpenVault) -> Result<Done, CompanionError> {
    open.set(|settings| settings.moved_from = None)?;
    Ok(Done::changed([ViewName::Phones, ViewName::Today]))
}

/// On the old phone: whether the new one has everything. From then on this one writes nothing.
pub(super) fn read_receipt(open: &mut OpenVault, text: &str) -> Result<Done, CompanionError> {
    let StillCode::Receipt(receipt) = StillCode::of_text(text)? else {
        return Err(CompanionError::OtherCode);
    };
    receipt.check(open.founding()?).map_err(|_| ExchangeError::OtherGroup)?;
    if open.settings.moving_to != Some(receipt.device()) {
        return Err(CompanionError::Outdated);
    }
    let whole = open.is_covered_by(&receipt)?;
    if whole {
        open.set(|settings| settings.moved_away = true)?;
    }
    Ok(Done::changed(ViewName::BINDING).made(Made::ReceiptRead(whole)))
}
