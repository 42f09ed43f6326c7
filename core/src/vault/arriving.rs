//! The key of a phone that waits for its seat in a group: sealed to this phone's secret alone, beside
//! the place where the vault will lie, for there is no vault before there is a group.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::disk;
use super::error::VaultError;
use super::key::DeviceSecret;
use super::seal;
use super::store::OwnDevice;
use crate::domain::{EntryId, MemberId};
use crate::journal::DeviceKey;

/// A phone that was introduced to a group, and has not arrived there yet; it may wait for weeks.
#[derive(Clone, Debug)]
pub struct Arriving {
    /// The name of the group.
    pub founding: EntryId,
    /// Its key, and whose phone it is to be.
    pub own: OwnDevice,
}

/// The name of the group, the member, and the secret, one after the other.
const LENGTHS: [usize; 3] = [32, 16, 32];

impl Arriving {
    pub(super) fn file(folder: &Path) -> PathBuf {
        folder.join("arriving.age")
    }

    pub(super) fn read(folder: &Path, secret: &DeviceSecret) -> Result<Option<Self>, VaultError> {
        let Some(sealed) = disk::read(&Self::file(folder))? else { return Ok(None) };
        // one that was sealed to another secret, or is not whole, opens nothing any more
        let Ok(plain) = seal::from_device(secret, &sealed) else { return Ok(None) };
        Ok(Self::parts(&plain))
    }

    fn parts(plain: &[u8]) -> Option<Self> {
        let [founding, member, secret] = LENGTHS;
        let (named, secret) =
            plain.split_at_checked(founding + member).filter(|(_, it)| it.len() == secret)?;
        let (founding, member) = named.split_at_checked(founding)?;
        let secret = Zeroizing::new(<[u8; 32]>::try_from(secret).ok()?);
        Some(Self {
            founding: EntryId::new(founding.try_into().ok()?),
            own: OwnDevice {
                key: DeviceKey::new(&secret),
                member: MemberId::new(member.try_into().ok()?),
            },
        })
    }

    pub(super) fn write(&self, folder: &Path, secret: &DeviceSecret) -> Result<(), VaultError> {
        let Self { founding, own: OwnDevice { key, member } } = self;
        let named: [&[u8]; 2] = [founding.bytes(), member.bytes()];
        let mut plain = Zeroizing::new(Vec::with_capacity(LENGTHS.iter().sum()));
        named.iter().for_each(|part| plain.extend_from_slice(part));
        plain.extend_from_slice(&*key.reveal());
        disk::write_whole(&Self::file(folder), &seal::to_device(secret, &plain)?)
    }

    pub(super) fn forget(folder: &Path) -> Result<(), VaultError> {
        let file = Self::file(folder);
        disk::shred(&file).and(disk::shred(&disk::beside(&file, disk::UNFINISHED)))
    }
}
