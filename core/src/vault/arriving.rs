//! What a phone waits with that is to come into a group: sealed to this phone's secret alone, beside the
//! place where the vault will lie, for there is no vault before there is a group.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::disk;
use super::error::VaultError;
use super::key::DeviceSecret;
use super::seal;
use super::store::OwnDevice;
use crate::domain::{EntryId, MemberId};
use crate::journal::DeviceKey;
use crate::journal::cbor::{self, Reader};

/// A phone that is to come into a group, and has not arrived there yet; it may wait for weeks.
#[derive(Clone, Debug)]
pub enum Arriving {
    /// It takes the place of a member.
    Seat {
        /// The name of the group.
        founding: EntryId,
        /// Its key, and whose phone it is to be.
        own: OwnDevice,
    },
    /// It is the phone of somebody invited.
    Guest {
        /// Its key.
        key: DeviceKey,
        /// What they read before they join, as it came; nothing before it has.
        welcome: Option<Vec<u8>>,
        /// Whether they have said yes to it.
        says_yes: bool,
    },
}

impl Arriving {
    /// Where each of the two lies: whoever looks at one page does not lose what waits on the other.
    const NAMES: [&str; 2] = ["arriving.age", "guest.age"];

    fn file(&self, folder: &Path) -> PathBuf {
        let [seat, guest] = Self::NAMES;
        match self {
            Self::Seat { .. } => folder.join(seat),
            Self::Guest { .. } => folder.join(guest),
        }
    }

    /// All that waits here.
    pub(super) fn read(folder: &Path, secret: &DeviceSecret) -> Result<Vec<Self>, VaultError> {
        let read = |name: &str| Self::read_one(&folder.join(name), secret);
        Self::NAMES.into_iter().filter_map(|name| read(name).transpose()).collect()
    }

    fn read_one(file: &Path, secret: &DeviceSecret) -> Result<Option<Self>, VaultError> {
        let Some(sealed) = disk::read(file)? else { return Ok(None) };
        // one that was sealed to another secret, or is not whole, opens nothing any more
        let Ok(plain) = seal::from_device(secret, &sealed) else { return Ok(None) };
        Ok(Self::parts(&plain))
    }

    /// `[0, founding, member, secret]`, or `[1, secret, welcome, 0 or 1]`.
    fn parts(plain: &[u8]) -> Option<Self> {
        let mut reader = Reader::new(plain);
        reader.array_of(4).ok()?;
        let key = |reader: &mut Reader<'_>| {
            Some(DeviceKey::new(&Zeroizing::new(reader.exactly::<32>().ok()?)))
        };
        match reader.integer().ok()? {
            0 => Some(Self::Seat {
                founding: EntryId::new(reader.exactly().ok()?),
                own: OwnDevice {
                    member: MemberId::new(reader.exactly().ok()?),
                    key: key(&mut reader)?,
                },
            }),
            1 => Some(Self::Guest {
                key: key(&mut reader)?,
                welcome: Some(reader.bytes().ok()?.to_vec()).filter(|it| !it.is_empty()),
                says_yes: reader.integer().ok()? == 1,
            }),
            _ => None,
        }
    }

    pub(super) fn write(&self, folder: &Path, secret: &DeviceSecret) -> Result<(), VaultError> {
        let room = match self {
            Self::Guest { welcome: Some(welcome), .. } => welcome.len() + 128,
            Self::Guest { .. } | Self::Seat { .. } => 128,
        };
        let plain = Zeroizing::new(cbor::write(room, |writer| {
            writer.array(4)?;
            match self {
                Self::Seat { founding, own: OwnDevice { key, member } } => {
                    writer.u8(0)?.bytes(founding.bytes())?.bytes(member.bytes())?;
                    writer.bytes(&*key.reveal())?;
                }
                Self::Guest { key, welcome, says_yes } => {
                    writer.u8(1)?.bytes(&*key.reveal())?;
                    writer
                        .bytes(welcome.as_deref().unwrap_or_default())?
                        .u8(u8::from(*says_yes))?;
                }
            }
            Ok(())
        }));
        disk::write_whole(&self.file(folder), &seal::to_device(secret, &plain)?)
    }

    /// Erases all that waits here.
    pub(super) fn forget(folder: &Path) -> Result<(), VaultError> {
        let [seat, guest] = Self::NAMES;
        Self::forget_one(folder, seat).and(Self::forget_one(folder, guest))
    }

    /// Erases what a phone waits with whose holder declined.
    pub(super) fn forget_guest(folder: &Path) -> Result<(), VaultError> {
        let [_, guest] = Self::NAMES;
        Self::forget_one(folder, guest)
    }

    fn forget_one(folder: &Path, name: &str) -> Result<(), VaultError> {
        let file = folder.join(name);
        disk::shred(&file).and(disk::shred(&disk::beside(&file, disk::UNFINISHED)))
    }
}
