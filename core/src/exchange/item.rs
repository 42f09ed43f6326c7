//! What is in a parcel, a code or a backup (`core/docs/exchange.md` §1).

use super::error::ExchangeError;
use crate::journal::cbor::Reader;

/// The kinds of items, as they are written.
pub(super) const NEWS: u64 = 1;
pub(super) const WELCOME: u64 = 2;
pub(super) const BACKUP: u64 = 3;

/// What an item is, by which one knows who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemKind {
    /// What a device says to all the others: [`News`](super::News).
    News,
    /// What a guest reads before joining: [`Welcome`](super::Welcome).
    Welcome,
    /// All that a phone is.
    Backup,
}

impl ItemKind {
    /// The kind of an item.
    ///
    /// # Errors
    /// [`ExchangeError::Newer`] for one that only a newer version knows, [`ExchangeError::Form`] for
    /// what is no item.
    pub fn of(item: &[u8]) -> Result<Self, ExchangeError> {
        let mut reader = Reader::new(item);
        reader.array()?;
        match reader.integer()? {
            0 => Err(ExchangeError::Form),
            NEWS => Ok(Self::News),
            WELCOME => Ok(Self::Welcome),
            BACKUP => Ok(Self::Backup),
            _ => Err(ExchangeError::Newer),
        }
    }
}
