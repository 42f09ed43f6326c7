//! The key slot: an age file that holds the key of the database.
//!
//! `device.age` is sealed to this phone's secret alone. `passphrase.age` is sealed with the
//! passphrase, and that once more to the phone's secret, so that both are needed. What comes out
//! is the key as 64 hexadecimal digits. Exactly one of the two is there; where a kill left both,
//! `passphrase.age` rules, and the next opening takes `device.age` away: a passphrase that was
//! asked for is never less than it seems.

use std::path::{Path, PathBuf};

use super::disk;
use super::error::VaultError;
use super::key::{DatabaseKey, DeviceSecret};
use super::passphrase::Passphrase;
use super::seal::{self, Unopened};

const DEVICE: &str = "device.age";
const PASSPHRASE: &str = "passphrase.age";

/// What opens the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// The phone's key store alone.
    KeyStoreAlone,
    /// The phone's key store and a passphrase, both.
    WithPassphrase,
}

impl Protection {
    /// The stronger one first: where a kill left both, it rules.
    const BOTH: [Self; 2] = [Self::WithPassphrase, Self::KeyStoreAlone];

    /// What protects the vault in `folder`; `None` where no vault is.
    pub(super) fn of(folder: &Path) -> Option<Self> {
        Self::BOTH.into_iter().find(|kind| kind.key_slot(folder).exists())
    }

    /// Where the key slot of this kind lies.
    fn key_slot(self, folder: &Path) -> PathBuf {
        folder.join(match self {
            Self::KeyStoreAlone => DEVICE,
            Self::WithPassphrase => PASSPHRASE,
        })
    }
}

/// Writes the key slot, and only then removes the one of the other kind.
pub(super) fn write(
    folder: &Path,
    secret: &DeviceSecret,
    key: &DatabaseKey,
    passphrase: Option<&Passphrase>,
) -> Result<(), VaultError> {
    let hex = key.hex();
    let (kind, sealed) = match passphrase {
        None => (Protection::KeyStoreAlone, seal::to_device(secret, hex.as_slice())?),
        Some(passphrase) => {
            let inner = seal::with_passphrase(&passphrase.prepared(), hex.as_slice())?;
            (Protection::WithPassphrase, seal::to_device(secret, &inner)?)
        }
    };
    disk::write_whole(&kind.key_slot(folder), &sealed)?;
    leave_only(folder, Some(kind))
}

/// Removes every key slot but that of `kind`, whole or half written; without `kind`, every one.
pub(super) fn leave_only(folder: &Path, kind: Option<Protection>) -> Result<(), VaultError> {
    let mut first = Ok(());
    for each in Protection::BOTH {
        let slot = each.key_slot(folder);
        if kind != Some(each) {
            first = first.and(disk::shred(&slot));
        }
        first = first.and(disk::shred(&disk::beside(&slot, disk::UNFINISHED)));
    }
    first
}

/// Takes the key slots their names, so that there is no vault any more; what they held is still in
/// them. The weaker one goes first: a kill in between must not leave it alone.
///
/// # Errors
/// [`VaultError`] when one could not be; the vault opens as before then.
pub(super) fn put_out(folder: &Path) -> Result<(), VaultError> {
    Protection::BOTH.iter().rev().try_for_each(|each| disk::put_out(&each.key_slot(folder)))
}

/// Whether a key slot was put out, and the rest is still to be erased.
pub(super) fn is_put_out(folder: &Path) -> bool {
    Protection::BOTH.iter().any(|each| disk::is_put_out(&each.key_slot(folder)))
}

/// Writes zeros over every key slot that was put out; it stays where it is.
///
/// # Errors
/// The first [`VaultError`] met; the others are written over nevertheless.
pub(super) fn blank(folder: &Path) -> Result<(), VaultError> {
    let blanked = Protection::BOTH.iter().map(|each| disk::blank(&each.key_slot(folder)));
    blanked.fold(Ok(()), Result::and)
}

/// What the key slot of `kind` holds once the phone's secret has opened it.
pub(super) enum Unsealed {
    /// The key itself.
    Key(DatabaseKey),
    /// The key, still sealed with the passphrase.
    Sealed(zeroize::Zeroizing<Vec<u8>>),
}

/// Takes the outer seal off the key slot of `kind`.
///
/// # Errors
/// [`VaultError::KeyStoreLost`] when it was sealed to another secret, [`VaultError::Damaged`] when
/// it is not whole.
pub(super) fn unseal(
    folder: &Path,
    kind: Protection,
    secret: &DeviceSecret,
) -> Result<Unsealed, VaultError> {
    let sealed = disk::read(&kind.key_slot(folder))?.ok_or(VaultError::NoVault)?;
    let plain = seal::from_device(secret, &sealed).map_err(|why| match why {
        Unopened::OtherKey => VaultError::KeyStoreLost,
        Unopened::Damaged => VaultError::Damaged,
    })?;
    match kind {
        Protection::KeyStoreAlone => {
            DatabaseKey::from_hex(&plain).map(Unsealed::Key).ok_or(VaultError::Damaged)
        }
        Protection::WithPassphrase => Ok(Unsealed::Sealed(plain)),
    }
}

/// Takes the inner seal off with the passphrase.
pub(super) fn unseal_with(
    sealed: &[u8],
    passphrase: &Passphrase,
) -> Result<DatabaseKey, VaultError> {
    let hex = seal::by_passphrase(passphrase, sealed).map_err(|why| match why {
        Unopened::OtherKey => VaultError::WrongPassphrase,
        Unopened::Damaged => VaultError::Damaged,
    })?;
    DatabaseKey::from_hex(&hex).ok_or(VaultError::Damaged)
}
