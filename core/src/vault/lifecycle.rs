//! Making, opening, sealing anew and erasing a vault in a folder.

use std::path::Path;

use super::arriving::Arriving;
use super::database;
use super::disk;
use super::erasing::finish_erasing;
use super::error::{KeyStoreError, VaultError};
use super::key::{DatabaseKey, DeviceSecret};
use super::key_slot::{self, Protection, Unsealed};
use super::key_store::KeyStore;
use super::lock_state::LockState;
use super::looks::Looks;
use super::passphrase::Passphrase;
use super::reading::Reading;
use super::sqlite::SqliteStore;

/// What protects the vault in `folder`; `None` where no vault is, or its creation never finished.
#[must_use]
pub fn protection(folder: &Path) -> Option<Protection> {
    Protection::of(folder)
}

/// Makes a vault in `folder`; with a passphrase, it opens only with both.
///
/// The key slot is written last: without it there is no vault, and creating again begins anew.
///
/// # Errors
/// [`VaultError::AlreadyThere`] when one is here; [`VaultError`] when something could not be
/// written, and then there is no vault.
pub fn create(
    folder: &Path,
    keys: &dyn KeyStore,
    passphrase: Option<&Passphrase>,
) -> Result<SqliteStore, VaultError> {
    create_with(folder, keys, passphrase, |_| Ok(()))
}

/// Makes a vault as [`create`] does, with what `fill` puts in before there is a vault: killed at any
/// moment, there is none, or one that holds it.
///
/// # Errors
/// As [`create`], and what `fill` says.
pub fn create_with(
    folder: &Path,
    keys: &dyn KeyStore,
    passphrase: Option<&Passphrase>,
    fill: impl FnOnce(&mut SqliteStore) -> Result<(), VaultError>,
) -> Result<SqliteStore, VaultError> {
    finish_erasing(folder, keys)?;
    disk::private_folder(folder)?;
    let _alone = disk::alone_in(folder)?;
    if protection(folder).is_some() {
        return Err(VaultError::AlreadyThere);
    }
    let secret = kept_or_drawn(folder, keys)?;
    let mut store = SqliteStore::create(&database::file(folder), DatabaseKey::draw()?)?;
    fill(&mut store)?;
    LockState::read(folder, &secret).unwrap_or_default().opened().write(folder, &secret)?;
    key_slot::write(folder, &secret, store.key(), passphrase)?;
    Ok(store)
}

/// Keeps what a phone waits with that is to come into a group, until it arrives or is erased.
///
/// # Errors
/// [`VaultError::AlreadyThere`] when a vault is here; [`VaultError`] when nothing could be written.
pub fn keep_arriving(
    folder: &Path,
    keys: &dyn KeyStore,
    arriving: &Arriving,
) -> Result<(), VaultError> {
    if protection(folder).is_some() {
        return Err(VaultError::AlreadyThere);
    }
    disk::private_folder(folder)?;
    arriving.write(folder, &kept_or_drawn(folder, keys)?)
}

/// What waits here to come into a group; nothing where it has arrived.
///
/// # Errors
/// [`VaultError`] when a file or the key store cannot be read.
pub fn arriving(folder: &Path, keys: &dyn KeyStore) -> Result<Vec<Arriving>, VaultError> {
    match keys.read()?.filter(|_| protection(folder).is_none()) {
        Some(secret) => Arriving::read(folder, &secret),
        None => Ok(Vec::new()),
    }
}

/// Erases all that waits here to come into a group.
///
/// # Errors
/// [`VaultError`] when something of it is left.
pub fn forget_arriving(folder: &Path) -> Result<(), VaultError> {
    Arriving::forget(folder)
}

/// Erases what a guest's phone waits with, whose holder declined.
///
/// # Errors
/// [`VaultError`] when something of it is left.
pub fn forget_guest(folder: &Path) -> Result<(), VaultError> {
    Arriving::forget_guest(folder)
}

/// Opens the vault in `folder`; `now` tells whether a try counts yet.
///
/// # Errors
/// Every [`VaultError`] but `AlreadyThere`. None of them changes the vault; a wrong passphrase is
/// counted in the lock state.
pub fn open(
    folder: &Path,
    keys: &dyn KeyStore,
    passphrase: Option<&Passphrase>,
    now: &Reading,
) -> Result<SqliteStore, VaultError> {
    let kind = protection(folder).ok_or(VaultError::NoVault)?;
    disk::mend_folder(folder);
    let secret = keys.read()?.ok_or(VaultError::KeyStoreLost)?;
    let key = {
        // who tries at the same time waits, and is counted
        let _alone = disk::alone_in(folder)?;
        database_key(folder, kind, &secret, passphrase, now)?
    };
    let store = SqliteStore::connect(&database::file(folder), key)?;
    // What a killed `reseal` left over. Where it cannot be removed the vault opens all the same.
    let _ = key_slot::leave_only(folder, Some(kind));
    let _ = Arriving::forget(folder);
    Ok(store)
}

/// Changes what protects the vault: from `old` to `new`, where `None` is the key store alone.
///
/// The key of the database stays, so this is quick, and the vault may be open meanwhile. Killed at
/// any moment, the vault opens the old way or the new.
///
/// # Errors
/// [`VaultError`] as on opening, and when nothing could be written; then all is as before.
pub fn reseal(
    folder: &Path,
    keys: &dyn KeyStore,
    old: Option<&Passphrase>,
    new: Option<&Passphrase>,
    now: &Reading,
) -> Result<(), VaultError> {
    let _alone = disk::alone_in(folder)?;
    let kind = protection(folder).ok_or(VaultError::NoVault)?;
    let secret = keys.read()?.ok_or(VaultError::KeyStoreLost)?;
    let key = database_key(folder, kind, &secret, old, now)?;
    key_slot::write(folder, &secret, &key, new)
}

/// What is known while the vault is locked; as if fresh where nothing can be read.
#[must_use]
pub fn lock_state(folder: &Path, keys: &dyn KeyStore) -> LockState {
    let secret = keys.read().ok().flatten();
    secret.and_then(|secret| LockState::read(folder, &secret)).unwrap_or_default()
}

/// Keeps the language to ask in, also before there is a vault.
///
/// # Errors
/// [`VaultError::KeyStoreLost`] when a vault is here and the key store has no key for it, or another
/// one; [`VaultError`] when nothing could be written.
pub fn keep_language(folder: &Path, keys: &dyn KeyStore, tag: &str) -> Result<(), VaultError> {
    change_lock_state(folder, keys, |state| state.speaking(tag))
}

/// Keeps how letters and light are, for the locked door too.
///
/// # Errors
/// As [`keep_language`].
pub fn keep_looks(folder: &Path, keys: &dyn KeyStore, looks: Looks) -> Result<(), VaultError> {
    change_lock_state(folder, keys, |state| state.looking(looks))
}

fn change_lock_state(
    folder: &Path,
    keys: &dyn KeyStore,
    change: impl FnOnce(LockState) -> LockState,
) -> Result<(), VaultError> {
    finish_erasing(folder, keys)?;
    disk::private_folder(folder)?;
    let _alone = disk::alone_in(folder)?;
    let secret = kept_or_drawn(folder, keys)?;
    let state = match (LockState::read(folder, &secret), protection(folder)) {
        (Some(state), _) => state,
        // one sealed to a secret that is not the vault's would say that the key slot is damaged
        (None, Some(kind)) => {
            key_slot::unseal(folder, kind, &secret).map(|_| LockState::default())?
        }
        (None, None) => LockState::default(),
    };
    change(state).write(folder, &secret)
}

/// This phone's secret. A new one is drawn only where nothing is sealed to an old one.
fn kept_or_drawn(folder: &Path, keys: &dyn KeyStore) -> Result<DeviceSecret, VaultError> {
    if let Some(secret) = keys.read()? {
        return Ok(secret);
    }
    if protection(folder).is_some() {
        return Err(VaultError::KeyStoreLost);
    }
    let secret = DeviceSecret::draw();
    match keys.keep(&secret) {
        Ok(()) => Ok(secret),
        // another program was quicker: what it drew is this phone's
        Err(KeyStoreError::AlreadyThere) => keys.read()?.ok_or(VaultError::KeyStoreLost),
        Err(error) => Err(error.into()),
    }
}

fn database_key(
    folder: &Path,
    kind: Protection,
    secret: &DeviceSecret,
    passphrase: Option<&Passphrase>,
    now: &Reading,
) -> Result<DatabaseKey, VaultError> {
    let state = LockState::read(folder, secret);
    let sealed = match key_slot::unseal(folder, kind, secret) {
        Ok(Unsealed::Key(key)) => return Ok(key),
        Ok(Unsealed::Sealed(sealed)) => sealed,
        // the secret opens the lock state, so it is the right one, and the key slot's first lines
        // are not
        Err(VaultError::KeyStoreLost) if state.is_some() => return Err(VaultError::Damaged),
        Err(error) => return Err(error),
    };
    let passphrase = passphrase.ok_or(VaultError::PassphraseNeeded)?;
    let state = state.unwrap_or_default();
    match state.wait(now) {
        0 => {}
        millis => return Err(VaultError::WaitBeforeTrying { millis }),
    }
    // Counted before it is tried, so that ending the program does not undo a try. A full disk must
    // not lock out the one who knows the passphrase, and whoever can stop this write could as well
    // remove the file.
    let _ = state.tried(now).write(folder, secret);
    let (key, is_prepared) = unsealed(&sealed, passphrase)?;
    let _ = state.opened().write(folder, secret);
    if !is_prepared {
        // where it cannot be sealed anew, it is the next time
        let _ = key_slot::write(folder, secret, &key, Some(passphrase));
    }
    Ok(key)
}

/// Tries the passphrase as every keyboard types it, and then as older versions sealed it.
fn unsealed(sealed: &[u8], passphrase: &Passphrase) -> Result<(DatabaseKey, bool), VaultError> {
    let wrong = match key_slot::unseal_with(sealed, &passphrase.prepared()) {
        Err(VaultError::WrongPassphrase) => VaultError::WrongPassphrase,
        other => return other.map(|key| (key, true)),
    };
    let mut once = passphrase.once();
    let key = once.find_map(|passphrase| key_slot::unseal_with(sealed, &passphrase).ok());
    key.map(|key| (key, false)).ok_or(wrong)
}
