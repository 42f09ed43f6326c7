//! What the vault keeps, read: what opening needs, and the journal when it is needed for the first time.

use std::collections::{BTreeMap, BTreeSet};

use super::heard::heard;
use super::lookup::InVault;
use super::rounds::Rounds;
use super::vault::OpenVault;
use crate::domain::{EntryId, Node, State};
use crate::journal::{Entry, Journal, NodeLookup, state_of};
use crate::vault::{KeptFold, KeptWaiting, OwnDevice, Refold, Store, VaultError};

impl OpenVault {
    /// Reads what opening needs: the last snapshot and the words it shows, however long the journal.
    pub(crate) fn read(mut store: Box<dyn Store>) -> Result<Self, VaultError> {
        // a vault is made with its group, so one without is not whole
        let group = store.group()?.ok_or(VaultError::Damaged)?;
        let own = store.device()?.ok_or(VaultError::Damaged)?;
        let kept = store.state()?.and_then(|state| state_of(&state).ok());
        let (state, journal) = match kept {
            Some(state) => (state, None),
            // another version folded it: once more, out of the entries
            None => {
                let (mut journal, state) = refold(store.as_mut(), &own)?;
                wait_again(&mut journal, store.as_ref())?;
                (state, Some(journal))
            }
        };
        let mut open = Self {
            settings: store.settings()?,
            live: store.live()?,
            note: store.note()?,
            heard: heard(store.as_ref())?,
            words: BTreeMap::new(),
            rounds: Rounds::default(),
            held_back: None,
            store,
            group,
            own,
            state,
            journal,
        };
        let state = std::mem::take(&mut open.state);
        open.words = open.shown_words(&state, &[], &BTreeMap::new())?;
        Ok(Self { state, ..open })
    }

    /// Reads what is here now, where another group took the place of the one there was.
    pub(crate) fn read_again(self) -> Result<Self, VaultError> {
        Self::read(self.store)
    }

    /// The whole journal, taken out so that the store can be asked meanwhile.
    pub(crate) fn take_journal(&mut self) -> Result<Journal, VaultError> {
        if let Some(journal) = self.journal.take() {
            return Ok(journal);
        }
        let read = match self.store.fold()? {
            Some(kept) => read(kept, self.store.as_ref())?,
            None => None,
        };
        let mut journal = match read {
            Some(journal) => journal,
            None => refold(self.store.as_mut(), &self.own)?.0,
        };
        wait_again(&mut journal, self.store.as_ref())?;
        Ok(journal)
    }
}

/// The journal as the last frame left it, and what this phone wrote after it; nothing where another
/// version kept it.
fn read(kept: KeptFold, store: &dyn Store) -> Result<Option<Journal>, VaultError> {
    let KeptFold { frame, proposals, nodes } = kept;
    let Ok((mut journal, after)) = Journal::from_snapshot(&frame, proposals, &nodes) else {
        return Ok(None);
    };
    let Some(first) = after.first() else { return Ok(Some(journal)) };
    let mut known = Before {
        store,
        later: after.iter().map(|node| node.order.id).collect(),
        fresh: BTreeMap::new(),
    };
    for (kept, node) in store.entries_from(first.order.id)?.into_iter().zip(after) {
        let entry = Entry::read(&kept.envelope).map_err(|_| VaultError::Damaged)?;
        let mut intake = journal.take_in([entry], &known)?;
        match intake.admitted.pop().filter(|one| one.node.dot == node.dot) {
            Some(one) => {
                journal.wrote(&one);
                known.fresh.insert(one.entry.id(), one.node);
            }
            None => return Ok(None),
        }
    }
    Ok(Some(journal))
}

/// What stood in the vault before some entries, and those of them that were read already.
struct Before<'a> {
    store: &'a dyn Store,
    later: BTreeSet<EntryId>,
    fresh: BTreeMap<EntryId, Node>,
}

impl NodeLookup for Before<'_> {
    type Error = VaultError;

    fn node(&self, id: EntryId) -> Result<Option<Node>, VaultError> {
        match self.fresh.get(&id) {
            Some(node) => Ok(Some(node.clone())),
            None if self.later.contains(&id) => Ok(None),
            None => self.store.node(id),
        }
    }
}

/// The journal once more, out of the entries; their signatures were checked when they came in. What
/// this version of the page refuses is let go.
fn refold(store: &mut dyn Store, own: &OwnDevice) -> Result<(Journal, State), VaultError> {
    let mut journal = Journal::new();
    let mut nodes = BTreeMap::new();
    for kept in store.entries_after(0)? {
        let entry = Entry::read(&kept.envelope).map_err(|_| VaultError::Damaged)?;
        let intake = journal.take_in([entry], &InFold(&nodes)).unwrap_or_default();
        for one in intake.admitted {
            if one.node.device == own.key.device() {
                journal.wrote(&one);
            }
            nodes.insert(one.entry.id(), one.node);
        }
    }
    journal.forget_waiting();
    let state = journal.state();
    let snapshot = journal.snapshot(&state);
    store.keep_refold(&Refold { nodes: &nodes, snapshot: &snapshot })?;
    Ok((journal, state))
}

/// What waited for an ancestor when it was kept waits on; what this version of the page refuses is let
/// go with the next act.
fn wait_again(journal: &mut Journal, store: &dyn Store) -> Result<(), VaultError> {
    let (mut waits, mut refused) = (Vec::new(), Vec::new());
    for KeptWaiting { entry, envelope } in store.waiting()? {
        match Entry::read(&envelope) {
            Ok(read) => waits.push(read),
            Err(_) => refused.push(entry),
        }
    }
    journal.wait_again(waits, refused, &InVault { store, fresh: &BTreeMap::new() })
}

struct InFold<'a>(&'a BTreeMap<EntryId, Node>);

impl NodeLookup for InFold<'_> {
    type Error = std::convert::Infallible;

    fn node(&self, id: EntryId) -> Result<Option<Node>, Self::Error> {
        Ok(self.0.get(&id).cloned())
    }
}
