//! Entries from phone to phone, and a phone that is new.

mod arriving;
mod backup;
mod ledger;
mod parcel;
mod seat;

use arriving::{arrive, introduce, welcome};
use ledger::take_over_ledger;

use super::command::PhonesCommand;
use super::view::card_of;
use crate::companion::ground::{CompanionError, Delivered, Done, Made, Now, ViewName};
use crate::companion::open::{Given, OpenVault, Phone};
use crate::domain::{Act, DeviceId, Hearing};
use crate::journal::{Entry, Intake, PassedOn};

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
        PhonesCommand::Receive { from, envelopes } => receive(phone, from, &envelopes, now),
        PhonesCommand::TakeWords(envelopes) => take_words(phone, &envelopes, now),
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

fn receive(
    phone: &mut Phone,
    from: Option<DeviceId>,
    envelopes: &[Vec<u8>],
    now: &Now,
) -> Result<Done, CompanionError> {
    let open = phone.opened()?;
    let mut refused = 0;
    let (written, intake) = Entry::open_each(envelopes, |opened| {
        let good = opened.filter_map(|entry| entry.map_err(|_| refused += 1).ok());
        open.take_in(good, from, now.today)
    })?;
    let new = written.batch().admitted.len();
    let last = written.last_held();
    open.keep_written(written)?;
    take_over_ledger(open, last)?;
    let refused = refused + intake.refused.len();
    let Intake { repeated: known, deferred, .. } = intake;
    let delivered = Delivered { new, known, refused, deferred };
    Ok(Done::changed(ViewName::BINDING).made(Made::Delivered(delivered)))
}

fn take_words(phone: &mut Phone, envelopes: &[Vec<u8>], now: &Now) -> Result<Done, CompanionError> {
    let open = phone.opened()?;
    open.may_say()?;
    let group = open.founding()?;
    let opened = envelopes.iter().map(|envelope| PassedOn::open(envelope, group));
    let (words, bad): (Vec<_>, Vec<_>) = opened.partition(Result::is_ok);
    let mut taken = Delivered { refused: bad.len(), ..Delivered::default() };
    for hearing in open.hear(words.into_iter().flatten().collect(), now)? {
        match hearing {
            Hearing::New => taken.new += 1,
            Hearing::Known => taken.known += 1,
            Hearing::Refused => taken.refused += 1,
        }
    }
    Ok(Done::changed([ViewName::Calendar]).made(Made::Delivered(taken)))
}
