//! Parcels: an item sealed to phones, as one age file (`core/docs/exchange.md` §4).

use std::collections::BTreeSet;
use std::io::Read;

use age::{DecryptError, Decryptor, Encryptor, x25519};
use zeroize::Zeroizing;

use super::error::ExchangeError;
use super::keys::{ReceivingKey, ReceivingSecret};
use super::limits::ExchangeLimits;
use super::padding;

/// What carries something sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// A file: filled with recipients that nobody is, and up to a size that many files have.
    File,
    /// Codes that one phone shows another one: neither is seen by a stranger.
    Codes,
}

/// Seals an item. `chance` is 32 random bytes that put the recipients in an order of their own.
///
/// # Errors
/// [`ExchangeError::Nobody`] where no key is given, [`ExchangeError::TooLong`] where there are more
/// than a parcel has, or more is to be said than fits into the largest one.
pub fn seal_parcel(
    item: &[u8],
    to: &BTreeSet<ReceivingKey>,
    carrier: Carrier,
    chance: &[u8; 32],
    limits: &ExchangeLimits,
) -> Result<Vec<u8>, ExchangeError> {
    if to.is_empty() {
        return Err(ExchangeError::Nobody);
    }
    let room = limits.recipients.into_iter().find(|room| *room >= to.len());
    let room = room.ok_or(ExchangeError::TooLong)?;
    let all = match carrier {
        Carrier::File => room,
        Carrier::Codes => to.len(),
    };
    let mut recipients: Vec<x25519::Recipient> =
        to.iter().filter_map(ReceivingKey::recipient).collect();
    let random = || x25519::Identity::generate().to_public();
    recipients.extend((recipients.len()..all).map(|_| random()));
    recipients.sort_by_cached_key(|one| {
        *blake3::keyed_hash(chance, one.to_string().as_bytes()).as_bytes()
    });
    let encryptor = Encryptor::with_recipients(recipients.iter().map(|one| one as _));
    let encryptor = encryptor.map_err(|_| ExchangeError::Nobody)?;
    padding::write(encryptor, item, carrier == Carrier::File, limits)
}

/// Opens a parcel with whichever of these secrets it was sealed to, and gives the item. Nothing of it
/// is given before the last byte was checked.
///
/// # Errors
/// [`ExchangeError::TooLong`], [`ExchangeError::NotOurs`], [`ExchangeError::IsBackup`],
/// [`ExchangeError::NotForThisPhone`], [`ExchangeError::Damaged`], [`ExchangeError::Form`].
pub fn open_parcel(
    file: &[u8],
    secrets: &[ReceivingSecret],
    limits: &ExchangeLimits,
) -> Result<Zeroizing<Vec<u8>>, ExchangeError> {
    if sealed_by(file, limits)? != SealedBy::Keys {
        return Err(ExchangeError::IsBackup);
    }
    let identities: Vec<x25519::Identity> =
        secrets.iter().filter_map(ReceivingSecret::identity).collect();
    let decryptor = Decryptor::new_buffered(file).map_err(|_| ExchangeError::Damaged)?;
    let mut reader =
        decryptor.decrypt(identities.iter().map(|one| one as _)).map_err(|error| match error {
            DecryptError::NoMatchingKeys => ExchangeError::NotForThisPhone,
            _ => ExchangeError::Damaged,
        })?;
    // room for all of it at once: a vector that grows leaves copies behind
    let mut plain = Zeroizing::new(Vec::with_capacity(file.len()));
    reader.read_to_end(&mut plain).map_err(|_| ExchangeError::Damaged)?;
    padding::read(&plain)
}

/// What opens a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SealedBy {
    Keys,
    Passphrase,
}

const FIRST_LINE: &[u8] = b"age-encryption.org/v1";

/// What opens a file, by its header alone: before age reads on, for a header can ask for much work,
/// and go on for ever.
pub(super) fn sealed_by(file: &[u8], limits: &ExchangeLimits) -> Result<SealedBy, ExchangeError> {
    if file.len() > limits.largest {
        return Err(ExchangeError::TooLong);
    }
    let longest = file.split_at_checked(limits.header).map_or(file, |(header, _)| header);
    let mut lines = longest.split(|byte| *byte == b'\n');
    if lines.next() != Some(FIRST_LINE) {
        return Err(ExchangeError::NotOurs);
    }
    let mut by = SealedBy::Keys;
    for line in lines {
        if line.starts_with(b"---") {
            return Ok(by);
        }
        if line.starts_with(b"-> scrypt") {
            by = SealedBy::Passphrase;
        }
    }
    let cut = longest.len() == file.len();
    Err(if cut { ExchangeError::Damaged } else { ExchangeError::NotOurs })
}

#[cfg(test)]
#[path = "parcel_tests.rs"]
mod tests;
