//! Where entries stand that are here already.

use std::collections::BTreeMap;

use crate::domain::{EntryId, Node};
use crate::journal::NodeLookup;
use crate::vault::{Store, VaultError};

/// Looks entries up in the vault, and among those written just now.
pub(super) struct InVault<'a> {
    pub(super) store: &'a dyn Store,
    pub(super) fresh: &'a BTreeMap<EntryId, Node>,
}

impl NodeLookup for InVault<'_> {
    type Error = VaultError;

    fn node(&self, id: EntryId) -> Result<Option<Node>, VaultError> {
        match self.fresh.get(&id) {
            Some(node) => Ok(Some(node.clone())),
            None => self.store.node(id),
        }
    }
}
