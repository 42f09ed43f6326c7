//! Entries from phone to phone, and a phone that is new.

mod arriving;
mod backup;
mod delivery;
mod ledger;
mod parcel;
mod seat;

use arriving::{arrive, introduce, welcome};
use delivery::{receive, take_words};

use super::command::PhonesCommand;
use super::view::card_of;
use crate::companion::ground::{CompanionError, Done, Made, Now};
use crate::companion::open::{Given, OpenVault, Phone};
use crate::domain::{Act, DeviceId};

/// Carries out what can be done with the phones of the group.
///
/// # Errors
/// [`CompanionError::NotNow`] while locked, where this phone is nobody's any more, where a group is
/// on it already, or where it was not introduced; what the vault says, and then nothing was kept.
pub(crate) fn act(
    phone: &mut Phone,
    command: PhonesCommand,
    now: &Now,
) -> Result<Done, CompanionError> {
    match command {
        PhonesCommand::Receive { from, envelopes } => {
            receive(phone.opened()?, from, &envelopes, now)
        }
        PhonesCommand::TakeWords(envelopes) => take_words(phone.opened()?, &envelopes, now),
        PhonesCommand::Introduce { founding, member } => {
            let arriving = introduce(phone, founding, member)?;
            Ok(Done::default().made(Made::Card(card_of(&arriving))))
        }
        PhonesCommand::Welcome { card, lost } => welcome(phone, card, lost, now),
        PhonesCommand::Arrive { envelopes, passphrase } => {
            arrive(phone, &envelopes, passphrase.as_ref(), now)
        }
        PhonesCommand::TakeSeat(text) => seat::take(phone, &text),
        PhonesCommand::ReadAnswer { member, text } => {
            seat::read_answer(phone.opened()?, member, &text)
        }
        PhonesCommand::ArriveByParcel { file, passphrase } => {
            let envelopes = parcel::for_arriving(phone, &file)?;
            arrive(phone, &envelopes, passphrase.as_ref(), now)
        }
        PhonesCommand::MakeParcel { everything } => {
            let given = if everything { Given::Everything } else { Given::New };
            parcel::make(phone.opened()?, given, now)
        }
        PhonesCommand::OpenParcel(file) => parcel::open(phone.opened()?, &file, now),
        PhonesCommand::BackUp(passphrase) => backup::back_up(phone.opened()?, &passphrase, now),
        PhonesCommand::ReadBackup { file, passphrase } => {
            backup::read(phone, &file, &passphrase, now)
        }
        PhonesCommand::Restore { file, passphrase, protection } => {
            backup::restore(phone, &file, &passphrase, protection.as_ref(), now)
        }
        PhonesCommand::Drop(device) => drop_phone(phone.opened()?, device, now),
    }
}

/// A phone of the holder's own counts no longer.
fn drop_phone(open: &mut OpenVault, device: DeviceId, now: &Now) -> Result<Done, CompanionError> {
    let own = open.state.devices.get(&open.own.member);
    if device == open.own.key.device() || !own.is_some_and(|all| all.contains(&device)) {
        return Err(CompanionError::Outdated);
    }
    open.decide(now, |_| Ok(vec![(Act::Drop(device), None)]))
}
