//! What an entry follows, looked up.

use super::entry::Entry;
use crate::domain::{Ancestors, EntryId, Node};

/// Where entries that were admitted earlier are looked up: the vault.
pub trait NodeLookup {
    /// Why it could not be looked up.
    type Error;

    /// The place of an admitted entry; nothing for one that was never admitted.
    ///
    /// # Errors
    /// When the vault cannot be read.
    fn node(&self, id: EntryId) -> Result<Option<Node>, Self::Error>;
}

/// What came of looking.
pub(super) enum Found {
    All(Ancestors),
    Missing(EntryId),
    Wrong,
}

/// Looks up what an entry follows.
pub(super) fn ancestors_of<E>(
    entry: &Entry,
    look: impl Fn(EntryId) -> Result<Option<Node>, E>,
) -> Result<Found, E> {
    let header = entry.header();
    let mut nodes = Vec::with_capacity(header.parents.len() + 1);
    for id in header.prev.iter().chain(&header.parents) {
        match look(*id)? {
            Some(node) => nodes.push(node),
            None => return Ok(Found::Missing(*id)),
        }
    }
    let prev = header.prev.is_some().then(|| nodes.remove(0));
    let follows = prev.as_ref().is_none_or(|prev| {
        prev.device == header.device && prev.seq.checked_add(1) == Some(header.seq)
    });
    Ok(if follows { Found::All(Ancestors { prev, parents: nodes }) } else { Found::Wrong })
}
