//! The phone of somebody invited: it shows its code, gets what the group agreed to read, and answers.

use crate::companion::ground::{CompanionError, Done, ViewName};
use crate::companion::open::Phone;
use crate::companion::phones::view::waiting_guest;
use crate::companion::ports::new_device_key;
use crate::exchange::{ExchangeError, ExchangeLimits, ReceivingSecret, Welcome, open_parcel};
use crate::vault::{self, Arriving};

const LIMITS: ExchangeLimits = ExchangeLimits::PAGE;

/// Draws a key for whoever is invited; where one waits already, it is that.
pub(super) fn show_code(phone: &mut Phone) -> Result<Done, CompanionError> {
    phone.holds_no_group()?;
    if waiting_guest(phone)?.is_none() {
        let key = new_device_key()?;
        keep(phone, &Arriving::Guest { key, welcome: None, says_yes: false })?;
    }
    Ok(Done::default())
}

/// Takes what the group agreed, to be read before anything is answered; another one takes its place.
pub(super) fn take_welcome(phone: &mut Phone, file: &[u8]) -> Result<Done, CompanionError> {
    phone.holds_no_group()?;
    let Some(Arriving::Guest { key, .. }) = waiting_guest(phone)? else {
        return Err(CompanionError::NotNow);
    };
    let item = open_parcel(file, &[ReceivingSecret::of_device(&key)], &LIMITS)?;
    // anything else is told before what was here is let go
    Welcome::read(&item)?;
    keep(phone, &Arriving::Guest { key, welcome: Some(item.to_vec()), says_yes: false })?;
    Ok(Done::changed([ViewName::Door]))
}

/// Whoever is invited has read all of it, and says yes.
pub(super) fn say_yes(phone: &mut Phone) -> Result<Done, CompanionError> {
    phone.holds_no_group()?;
    match waiting_guest(phone)? {
        Some(Arriving::Guest { key, welcome: Some(welcome), .. }) => {
            Welcome::read(&welcome).map_err(|_| ExchangeError::Form)?;
            keep(phone, &Arriving::Guest { key, welcome: Some(welcome), says_yes: true })?;
            Ok(Done::changed([ViewName::Door]))
        }
        _ => Err(CompanionError::NotNow),
    }
}

/// Whoever is invited does not join: nothing of it stays here.
pub(super) fn decline(phone: &Phone) -> Result<Done, CompanionError> {
    phone.holds_no_group()?;
    vault::forget_guest(&phone.folder)?;
    Ok(Done::changed([ViewName::Door]))
}

fn keep(phone: &Phone, arriving: &Arriving) -> Result<(), CompanionError> {
    Ok(vault::keep_arriving(&phone.folder, phone.keys.as_ref(), arriving)?)
}
