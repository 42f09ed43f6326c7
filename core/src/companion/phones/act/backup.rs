//! A backup of all that this phone is, and a phone that begins from one.

use super::ledger::take_over_ledger;
use crate::companion::door::hard_to_guess;
use crate::companion::ground::{BackupRead, CompanionError, Done, Made, Now, ViewName};
use crate::companion::open::{Given, OpenVault, PendingBatch, Phone};
use crate::companion::ports::{chance, new_device_key};
use crate::domain::{Act, Day, Group, GroupName, MemberId, Node};
use crate::exchange::{Backup, ExchangeLimits, News};
use crate::journal::Entry;
use crate::vault::{
    self, DeviceStore, JournalStore, MemoryStore, OwnDevice, Passphrase, PhonesStore, VaultError,
};

/// Makes a backup; it was opened again before this says so.
pub(super) fn back_up(
    open: &mut OpenVault,
    passphrase: &Passphrase,
    now: &Now,
) -> Result<Done, CompanionError> {
    // whoever left has no place that could be kept
    if !open.is_here() {
        return Err(CompanionError::NotNow);
    }
    hard_to_guess(Some(passphrase), &open.group)?;
    let receiving = open.receiving(now)?;
    let announced = receiving.announced().ok_or(VaultError::Damaged)?;
    let news = open.news(announced, Given::Everything, &[], 0)?;
    let OwnDevice { key, member } = open.own.clone();
    let backup = Backup { key, receiving, member, news };
    let file = backup.seal(&passphrase.words(), &ExchangeLimits::PAGE)?;
    open.set(|settings| settings.backed_up = Some(now.today))?;
    Ok(Done::changed([ViewName::Phones, ViewName::Today]).made(Made::File(file)))
}

/// Opens a backup, and tells what it is of.
pub(super) fn read(
    phone: &Phone,
    file: &[u8],
    words: &Passphrase,
    now: &Now,
) -> Result<Done, CompanionError> {
    phone.holds_no_group()?;
    let backup = Backup::open(file, &words.words(), &ExchangeLimits::PAGE)?;
    let last = backup.news.entries().map(|entry| entry.header().day).max();
    let old = OwnDevice { key: backup.key, member: backup.member };
    let open = as_it_was(&old, &backup.news, now)?;
    Ok(Done::default().made(Made::BackupRead(BackupRead {
        group_name: open.group.name().as_str().to_owned(),
        day: last.map_or(now.today, Day::date),
        others_have_phones: others_have_phones(&open, old.member),
    })))
}

fn others_have_phones(open: &OpenVault, member: MemberId) -> bool {
    open.state.devices.iter().any(|(it, all)| *it != member && !all.is_empty())
}

/// Makes a vault of a backup: the member's place moves to a new key, and the old one signs no more.
pub(super) fn restore(
    phone: &mut Phone,
    file: &[u8],
    words: &Passphrase,
    protection: Option<&Passphrase>,
    now: &Now,
) -> Result<Done, CompanionError> {
    phone.holds_no_group()?;
    let backup = Backup::open(file, &words.words(), &ExchangeLimits::PAGE)?;
    let own = OwnDevice { key: new_device_key()?, member: backup.member };
    let old = OwnDevice { key: backup.key, member: backup.member };
    let mut moved = as_it_was(&old, &backup.news, now)?;
    hard_to_guess(protection, &moved.group)?;
    move_to(&mut moved, &old, &own, now)?;
    let mut receiving = backup.receiving;
    receiving.leap(&*chance()?, Day::of(now.today));
    let entries = moved.store.entries_after(0)?.into_iter();
    let entries: Vec<Entry> = entries.filter_map(|kept| Entry::read(&kept.envelope).ok()).collect();
    let written = OpenVault::arrived(&own, entries.into_iter(), now.today)?;
    begin_with(phone, &own, written, protection, |store| store.keep_receiving(&receiving.kept()))
}

/// Makes the vault of a phone that comes into its group with all of this, or of one that is restored.
pub(super) fn begin_with(
    phone: &mut Phone,
    own: &OwnDevice,
    written: PendingBatch,
    protection: Option<&Passphrase>,
    more: impl FnOnce(&mut vault::SqliteStore) -> Result<(), VaultError>,
) -> Result<Done, CompanionError> {
    let keys = phone.keys.as_ref();
    vault::keep_language(&phone.folder, keys, phone.language.tag())?;
    let store = vault::create_with(&phone.folder, keys, protection, |store| {
        store.keep_device(own)?;
        store.keep_batch(&written.batch())?;
        more(store)
    })?;
    let last = written.last_held();
    let mut open = OpenVault::read(Box::new(store))?;
    take_over_ledger(&mut open, last)?;
    phone.open = Some(open);
    Ok(Done::changed(ViewName::ALL))
}

/// The group in memory, as the phone had it that the backup is of.
fn as_it_was(old: &OwnDevice, news: &News, now: &Now) -> Result<OpenVault, CompanionError> {
    let nobody = Group::gathered(GroupName::default(), Vec::new());
    let mut open = OpenVault::found(Box::new(MemoryStore::new()), old.clone(), nobody);
    let (written, _) = open.take_in(news.entries(), None, now.today)?;
    open.keep_written(written)?;
    let device = old.key.device();
    let is_theirs = open.state.devices.get(&old.member).is_some_and(|all| all.contains(&device));
    if !is_theirs {
        return Err(CompanionError::CountsNoLonger);
    }
    let nodes = open.store.fold()?.map(|fold| fold.nodes).unwrap_or_default();
    let last: Option<Node> =
        nodes.into_iter().filter(|node| node.device == device).max_by_key(|node| node.seq);
    let mut journal = open.take_journal()?;
    journal.write_with(device, last);
    open.journal = Some(journal);
    Ok(open)
}

/// The old key brings the new one. Where others have phones, the new one drops the old one, so that
/// what is found of it counts no longer; where nobody has, that is left to the holder's hand: one
/// backup that was restored twice must not end the group.
fn move_to(
    open: &mut OpenVault,
    old: &OwnDevice,
    own: &OwnDevice,
    now: &Now,
) -> Result<(), CompanionError> {
    let founding = open.founding()?;
    let (member, device) = (own.member, own.key.device());
    let proof = own.key.proof_for_member(founding, member);
    open.keep_acts(vec![(Act::Device { member, device, proof }, None)], now)?;
    open.own = own.clone();
    if others_have_phones(open, member) {
        open.keep_acts(vec![(Act::Drop(old.key.device()), None)], now)?;
    }
    Ok(())
}
