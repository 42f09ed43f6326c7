//! What is known while the vault is open.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::heard::heard;
use super::lookup::InVault;
use super::rounds::Rounds;
use crate::companion::ground::CompanionError;
use crate::domain::{Change, EntryId, Group, Heard, Node, State};
use crate::journal::{Admitted, Entry, EntryWords, Journal, NodeLookup, SaltedWords, state_of};
use crate::vault::{
    KeptFold, KeptWaiting, Live, Note, OwnDevice, Refold, Settings, Store, VaultError,
};

/// How many months the words of what is settled are kept, where the group agreed nothing else.
pub(crate) const KEEP_WORDS: u32 = 12;

/// What is known while the vault is open.
pub(crate) struct OpenVault {
    pub(crate) store: Box<dyn Store>,
    pub(crate) group: Group,
    pub(crate) settings: Settings,
    pub(crate) live: Option<Live>,
    pub(crate) own: OwnDevice,
    /// What the group is.
    pub(crate) state: State,
    /// The words of all that is shown.
    pub(crate) words: BTreeMap<EntryId, EntryWords>,
    /// The whole journal; read when it is needed for the first time.
    pub(crate) journal: Option<Journal>,
    pub(crate) note: Option<Note>,
    /// The passing words that hold.
    pub(crate) heard: Heard,
    pub(crate) rounds: Rounds,
    /// While the date of this phone cannot be right: the last one that could.
    pub(crate) held_back: Option<NaiveDate>,
}

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
        open.words = open.shown_words(&open.state, &[], &BTreeMap::new())?;
        Ok(open)
    }

    /// The group as it begins: everyone by nickname, this phone its holder's.
    pub(crate) fn found(store: Box<dyn Store>, own: OwnDevice, group: Group) -> Self {
        Self {
            store,
            settings: Settings::default(),
            own,
            group,
            live: None,
            state: State::default(),
            words: BTreeMap::new(),
            journal: Some(Journal::new()),
            note: None,
            heard: Heard::default(),
            rounds: Rounds::default(),
            held_back: None,
        }
    }

    /// Whether something can be decided here: a member's phone, of a group that goes on, that
    /// understands all that was written.
    pub(crate) fn may_decide(&self) -> Result<(), CompanionError> {
        if self.state.frozen {
            return Err(CompanionError::NeedsUpdate);
        }
        if self.passes_on() { Ok(()) } else { Err(CompanionError::NotNow) }
    }

    /// Keeps the settings with this changed in them.
    pub(crate) fn set(&mut self, change: impl FnOnce(&mut Settings)) -> Result<(), VaultError> {
        let mut settings = self.settings.clone();
        change(&mut settings);
        if settings == self.settings {
            return Ok(());
        }
        let kept = self.store.keep_settings(&settings);
        // kept, though traces of what was set before are left: what is known is what is kept
        if kept.is_ok() || self.store.settings().as_ref() == Ok(&settings) {
            self.settings = settings;
        }
        kept
    }

    /// Whether this phone still is a member's: whether it can write anything.
    pub(crate) fn is_here(&self) -> bool {
        self.state.members.contains(&self.own.member)
    }

    /// The whole journal, taken out so that the store can be asked meanwhile.
    pub(crate) fn take_journal(&mut self) -> Result<Journal, VaultError> {
        if let Some(journal) = self.journal.take() {
            return Ok(journal);
        }
        let kept = self.store.fold()?;
        let read = kept.and_then(|KeptFold { frame, proposals, nodes }| {
            Journal::from_snapshot(&frame, proposals, &nodes).ok()
        });
        let mut journal = match read {
            Some(journal) => journal,
            None => refold(self.store.as_mut(), &self.own)?.0,
        };
        wait_again(&mut journal, self.store.as_ref())?;
        Ok(journal)
    }

    /// The entries whose words are shown.
    pub(crate) fn shown(state: &State) -> BTreeSet<EntryId> {
        // what a proposal would take the place of is shown while it lies on the table
        let table = state.table.iter().filter_map(|id| state.proposals.get(id));
        let over = table.flat_map(|proposal| proposal.change.over());
        let told = state.told_leaves.iter().filter_map(|told| told.nickname.as_ref());
        let named = state.nicknames.values().chain(&state.group_name).chain(state.reach.values());
        let ids = named.chain(state.proposals.keys()).chain(over).chain(told).chain(&state.duties);
        ids.copied().chain(state.schedule.told_by()).collect()
    }

    /// The words of everything that is shown: out of the vault, or of what came just now.
    pub(crate) fn shown_words(
        &self,
        state: &State,
        admitted: &[Admitted],
        late: &BTreeMap<EntryId, SaltedWords>,
    ) -> Result<BTreeMap<EntryId, EntryWords>, VaultError> {
        let ids = Self::shown(state);
        let kept = self.store.words(&ids.iter().copied().collect::<Vec<_>>())?;
        let fresh = admitted.iter().filter_map(|one| Some((one.entry.id(), one.entry.words()?)));
        let came = fresh.chain(late.iter().map(|(id, words)| (*id, words)));
        let came = came.filter(|(id, _)| ids.contains(id)).map(|(id, it)| (id, it.clone()));
        let all = kept.into_iter().map(|kept| (kept.entry, kept.words)).chain(came);
        Ok(all.filter_map(|(id, words)| Some((id, SaltedWords::read(&words)?))).collect())
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

/// How many months the words of what is settled are kept.
pub(crate) fn keep_words(state: &State) -> u32 {
    let agreed = state.in_force.iter().filter_map(|id| state.proposals.get(id));
    let mut months = agreed.filter_map(|proposal| match proposal.change {
        Change::KeepWords { months, .. } => Some(months),
        _ => None,
    });
    months.next_back().unwrap_or(KEEP_WORDS)
}
