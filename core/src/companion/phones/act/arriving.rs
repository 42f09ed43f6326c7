//! A phone that is new in the group: it shows its card, is welcomed, and arrives.

use super::backup::begin_with;
use crate::companion::ground::{CompanionError, Done, Now, PhoneCard, ViewName};
use crate::companion::open::{OpenVault, Phone};
use crate::companion::ports::new_device_key;
use crate::domain::{Act, Change, EntryId, MemberId};
use crate::exchange::ExchangeError;
use crate::journal::{Entry, proves_for_member};
use crate::vault::{self, Arriving, OwnDevice, Passphrase};

/// Draws a key of the phone's own for a place, or finds the one it waits with.
pub(super) fn introduce(
    phone: &mut Phone,
    founding: EntryId,
    member: MemberId,
) -> Result<Arriving, CompanionError> {
    phone.holds_no_group()?;
    // shown again, it is the same card: the group may have agreed to it meanwhile
    let waits = vault::arriving(&phone.folder, phone.keys.as_ref())?
        .filter(|waits| (waits.founding, waits.own.member) == (founding, member));
    let arriving = match waits {
        Some(arriving) => arriving,
        None => {
            let own = OwnDevice { key: new_device_key()?, member };
            let arriving = Arriving { founding, own };
            vault::keep_arriving(&phone.folder, phone.keys.as_ref(), &arriving)?;
            arriving
        }
    };
    Ok(arriving)
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
    let waits = vault::arriving(&phone.folder, phone.keys.as_ref())?;
    let own = waits.ok_or(CompanionError::NotNow)?.own;
    let written = Entry::open_each(envelopes, |opened| {
        OpenVault::arrived(&own, opened.filter_map(Result::ok), now.today)
    })?;
    let done = begin_with(phone, &own, written, passphrase, |_| Ok(()))?;
    phone.opened()?.keep_acts(vec![(Act::Here, None)], now)?;
    // where something of it is left, opening the vault takes it away
    let _ = vault::forget_arriving(&phone.folder);
    Ok(done)
}
