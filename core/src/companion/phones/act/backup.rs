//! A backup of all that this phone is, and a phone that begins from one.

use super::hearing::renew_key;
use super::ledger::take_over_ledger;
use crate::companion::door::hard_to_guess;
use crate::companion::ground::{BackupRead, CompanionError, Done, Made, Now, ViewName};
use crate::companion::open::{Given, OpenVault, PendingBatch, Phone};
use crate::companion::ports::chance;
use crate::domain::{Day, Group, GroupName};
use crate::exchange::{Backup, ExchangeLimits, News};
use crate::vault::{
    self, DeviceStore, JournalStore, MemoryStore, OwnDevice, Passphrase, PhonesStore, Settings,
    SettingsStore, VaultError,
};

/// Makes a backup; it was opened again before this says so.
pub(super) fn back_up(
    open: &mut OpenVault,
    passphrase: &Passphrase,
    now: &Now,
) -> Result<Done, CompanionError> {
    // whoever left has no place that could be kept
    open.is_here().then_some(()).ok_or(CompanionError::NotNow)?;
    if !open.counts_here() || open.hears_first() {
        open.may_say()?;
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
        others_have_phones: open.others_have_phones(),
    })))
}

/// Makes a vault of a backup. Where nobody else has a phone, the member's place moves to a new key at
/// once; where others have, this phone hears first what they know of the old one.
pub(super) fn restore(
    phone: &mut Phone,
    file: &[u8],
    words: &Passphrase,
    protection: Option<&Passphrase>,
    now: &Now,
) -> Result<Done, CompanionError> {
    phone.holds_no_group()?;
    let backup = Backup::open(file, &words.words(), &ExchangeLimits::PAGE)?;
    let own = OwnDevice { key: backup.key, member: backup.member };
    let found = as_it_was(&own, &backup.news, now)?;
    hard_to_guess(protection, &found.group)?;
    let others = found.others_have_phones();
    let mut receiving = backup.receiving;
    receiving.leap(&*chance()?, Day::of(now.today));
    let written = OpenVault::arrived(&own, backup.news.entries(), now.today)?;
    let device = own.key.device();
    let settings = Settings { hears_first: Some(device), ..Settings::default() };
    let done = begin_with(phone, &own, written, protection, |store| {
        store.keep_receiving(&receiving.kept())?;
        store.keep_settings(&settings)
    })?;
    if !others {
        renew_key(phone.opened()?, now)?;
    }
    Ok(done)
}

/// The holder goes on without having heard from anybody: what the old phone wrote since, and nobody
/// gives, counts no longer.
pub(super) fn go_on_unheard(open: &mut OpenVault, now: &Now) -> Result<Done, CompanionError> {
    if !open.hears_first() {
        return Err(CompanionError::NotNow);
    }
    if !open.counts_here() {
        return Err(CompanionError::MovedAway);
    }
    renew_key(open, now)?;
    Ok(Done::changed(ViewName::ALL))
}

/// Hears the passing words that came with everything.
pub(super) fn hear_those(
    open: &mut OpenVault,
    news: &News,
    now: &Now,
) -> Result<(), CompanionError> {
    open.hear(news.words().collect(), now).map(drop)
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
    if open.state.whose(old.key.device()) != Some(old.member) {
        return Err(CompanionError::CountsNoLonger);
    }
    Ok(open)
}
