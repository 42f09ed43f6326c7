//! Entries from phone to phone, and a phone that is new.

mod arriving;
mod backup;
mod delivery;
mod guest;
mod hearing;
mod invite;
mod ledger;
mod moving;
mod parcel;
mod seat;
mod what_is_new;

use arriving::{arrive, arrive_by_parcel, introduce, welcome};
use delivery::{receive, take_words};

use super::command::PhonesCommand;
use super::view::card_of;
use crate::companion::ground::{CompanionError, Done, Made, Now, ViewName};
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
            let place = introduce(phone, founding, member)?;
            Ok(Done::default().made(Made::Card(card_of(&place))))
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
            arrive_by_parcel(phone, &file, passphrase.as_ref(), now)
        }
        PhonesCommand::JoinGroup => guest::show_code(phone),
        PhonesCommand::TakeWelcome(file) => guest::take_welcome(phone, &file),
        PhonesCommand::SayYes => guest::say_yes(phone),
        PhonesCommand::Decline => guest::decline(phone),
        PhonesCommand::ShowAgreed { invitation, code } => {
            invite::show_agreed(phone.opened()?, invitation, &code)
        }
        PhonesCommand::ReadGuest { invitation, code } => {
            invite::read_answer(phone.opened()?, invitation, &code)
        }
        PhonesCommand::LetIn(read) => invite::let_in(phone.opened()?, &read, now),
        PhonesCommand::MoveTo(card) => moving::move_to(phone.opened()?, card, now),
        PhonesCommand::GiveAll => moving::give(phone.opened()?, now),
        PhonesCommand::StayHere => moving::stay(phone.opened()?),
        PhonesCommand::ShowReceipt => moving::receipt(phone.opened()?, now),
        PhonesCommand::ReceiptWasSeen => moving::receipt_was_seen(phone.opened()?),
        PhonesCommand::ReadReceipt(code) => moving::read_receipt(phone.opened()?, &code),
        PhonesCommand::MakeParcel { everything } => {
            let given = if everything { Given::Everything } else { Given::New };
            parcel::make(phone.opened()?, given, now)
        }
        PhonesCommand::MakeGreeting => parcel::make_greeting(phone.opened()?, now),
        PhonesCommand::OpenParcel(file) => parcel::open(phone.opened()?, &file, now),
        PhonesCommand::BackUp(passphrase) => backup::back_up(phone.opened()?, &passphrase, now),
        PhonesCommand::ReadBackup { file, passphrase } => {
            backup::read(phone, &file, &passphrase, now)
        }
        PhonesCommand::Restore { file, passphrase, protection } => {
            backup::restore(phone, &file, &passphrase, protection.as_ref(), now)
        }
        PhonesCommand::GoOnUnheard => backup::go_on_unheard(phone.opened()?, now),
        PhonesCommand::Drop(device) => drop_phone(phone.opened()?, device, now),
        PhonesCommand::ReadNews => read_news(phone.opened()?),
        PhonesCommand::SawLostActs => saw_lost_acts(phone.opened()?),
    }
}

/// What others' phones brought was read: it is let go.
fn read_news(open: &mut OpenVault) -> Result<Done, CompanionError> {
    open.set(|settings| settings.news.clear())?;
    Ok(Done::changed([ViewName::Today]))
}

/// That something of an earlier key of this phone counts no longer was seen.
fn saw_lost_acts(open: &mut OpenVault) -> Result<Done, CompanionError> {
    let forked = open.state.forked.clone();
    open.set(|settings| settings.told_forks.extend(forked))?;
    Ok(Done::changed([ViewName::Today]))
}

/// A phone of the holder's own counts no longer.
fn drop_phone(open: &mut OpenVault, device: DeviceId, now: &Now) -> Result<Done, CompanionError> {
    if device == open.own.key.device() || open.state.whose(device) != Some(open.own.member) {
        return Err(CompanionError::Outdated);
    }
    open.decide(now, |_| Ok(vec![(Act::Drop(device), None)]))
}
