//! What is known while the vault is open.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::rounds::Rounds;
use crate::companion::ground::CompanionError;
use crate::domain::{Change, EntryId, Group, Heard, State};
use crate::journal::{Admitted, EntryWords, Journal, SaltedWords};
use crate::vault::{Live, Note, OwnDevice, Settings, Store, VaultError};

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
        self.may_say()
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

    /// Whether this very phone still is one of its holder's, and has not moved away.
    pub(crate) fn counts_here(&self) -> bool {
        let bound = self.state.whose(self.own.key.device()) == Some(self.own.member);
        bound && !self.settings.moved_away
    }

    /// Whether this phone may write nothing before it has heard from another one: it begins from a
    /// backup, or was set back, and others know more of its own acts than it does.
    pub(crate) fn hears_first(&self) -> bool {
        self.settings.hears_first == Some(self.own.key.device())
    }

    /// Whether another member has a phone.
    pub(crate) fn others_have_phones(&self) -> bool {
        let mut others = self.state.devices.iter().filter(|(it, _)| **it != self.own.member);
        others.any(|(_, all)| !all.is_empty())
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

    /// The words of everything that is shown: those known already, out of the vault, or of what came
    /// just now. The vault is not asked again for what it did not have.
    pub(crate) fn shown_words(
        &self,
        state: &State,
        admitted: &[Admitted],
        late: &BTreeMap<EntryId, SaltedWords>,
    ) -> Result<BTreeMap<EntryId, EntryWords>, VaultError> {
        let (ids, before) = (Self::shown(state), Self::shown(&self.state));
        let known = ids.iter().filter_map(|id| Some((*id, self.words.get(id)?.clone())));
        let asked: Vec<EntryId> = ids.difference(&before).copied().collect();
        let kept = self.store.words(&asked)?;
        let fresh = admitted.iter().filter_map(|one| Some((one.entry.id(), one.entry.words()?)));
        let came = fresh.chain(late.iter().map(|(id, words)| (*id, words)));
        let came = came.filter(|(id, _)| ids.contains(id)).map(|(id, it)| (id, it.clone()));
        let all = kept.into_iter().map(|kept| (kept.entry, kept.words)).chain(came);
        let read = all.filter_map(|(id, words)| Some((id, SaltedWords::read(&words)?)));
        Ok(known.chain(read).collect())
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
