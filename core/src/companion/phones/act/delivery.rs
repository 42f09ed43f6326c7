//! What another phone gives: entries and passing words, however they came.

use super::hearing::was_set_back;
use super::ledger::take_over_ledger;
use crate::companion::ground::{CompanionError, Delivered, Done, Made, Now, ViewName};
use crate::companion::open::OpenVault;
use crate::domain::{DeviceId, Hearing};
use crate::journal::{Entry, Intake, PassedOn};

/// Takes in envelopes of entries; bad ones are refused one by one.
pub(super) fn receive(
    open: &mut OpenVault,
    from: Option<DeviceId>,
    envelopes: &[Vec<u8>],
    now: &Now,
) -> Result<Done, CompanionError> {
    let mut bad = 0;
    let mut taken = Entry::open_each(envelopes, |opened| {
        let good = opened.filter_map(|entry| entry.map_err(|_| bad += 1).ok());
        take_entries(open, good, from, now)
    })?;
    taken.refused += bad;
    Ok(Done::changed(ViewName::BINDING).made(Made::Delivered(taken)))
}

/// Takes in envelopes of passing words; bad ones are refused one by one.
pub(super) fn take_words(
    open: &mut OpenVault,
    envelopes: &[Vec<u8>],
    now: &Now,
) -> Result<Done, CompanionError> {
    open.may_say()?;
    let group = open.founding()?;
    let opened = envelopes.iter().map(|envelope| PassedOn::open(envelope, group));
    let (words, bad): (Vec<_>, Vec<_>) = opened.partition(Result::is_ok);
    let mut taken = Delivered { refused: bad.len(), ..Delivered::default() };
    hear(open, words.into_iter().flatten().collect(), &mut taken, now)?;
    Ok(Done::changed([ViewName::Calendar]).made(Made::Delivered(taken)))
}

/// Takes in entries that a device gives, and keeps them; with the last meeting comes the ledger.
pub(super) fn take_entries(
    open: &mut OpenVault,
    entries: impl Iterator<Item = Entry>,
    giver: Option<DeviceId>,
    now: &Now,
) -> Result<Delivered, CompanionError> {
    let (written, intake) = open.take_in(entries, giver, now.today)?;
    let new = written.batch().admitted.len();
    let last = written.last_held();
    let set_back = written.holds_some_of(open.own.key.device());
    open.keep_written(written)?;
    take_over_ledger(open, last)?;
    if set_back {
        was_set_back(open, now)?;
    }
    let Intake { repeated: known, deferred, refused, .. } = intake;
    Ok(Delivered { new, known, refused: refused.len(), deferred, ..Delivered::default() })
}

/// Hears passing words, and counts what became of them.
pub(super) fn hear(
    open: &mut OpenVault,
    words: Vec<PassedOn>,
    taken: &mut Delivered,
    now: &Now,
) -> Result<(), CompanionError> {
    for hearing in open.hear(words, now)? {
        match hearing {
            Hearing::New => taken.new += 1,
            Hearing::Known => taken.known += 1,
            Hearing::Refused => taken.refused += 1,
        }
    }
    Ok(())
}
