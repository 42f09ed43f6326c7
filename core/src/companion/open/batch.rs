//! Acts are signed, prepared, and kept in one transaction; then they are shown.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, Months, NaiveDate};

use super::lookup::InVault;
use super::vault::{OpenVault, keep_words};
use crate::companion::ground::{CompanionError, Done, Now, ViewName};
use crate::companion::ports::salt;
use crate::domain::{
    Act, Day, DeviceId, EntryId, Group, GroupName, Member, MemberId, Nickname, Node, Reason, State,
    Verdict,
};
use crate::journal::{
    Admitted, DeviceKey, Draft, Entry, EntryWords, Intake, Journal, Refused, SaltedWords, Snapshot,
};
use crate::vault::{Batch, MemoryStore, OwnDevice, VaultError};

/// What is to be signed, one after another.
pub(crate) type Acts = Vec<(Act, Option<EntryWords>)>;

/// How long a name is kept after another's phone wrote down that its bearer left.
const KEEP_TOLD_NAME: Days = Days::new(30);

/// What was admitted, and words that came for what is here already.
struct Came {
    admitted: Vec<Admitted>,
    late: BTreeMap<EntryId, SaltedWords>,
}

/// What one act or one delivery changes, ready to be kept.
pub(crate) struct PendingBatch {
    admitted: Vec<Admitted>,
    snapshot: Snapshot,
    state: State,
    words: BTreeMap<EntryId, EntryWords>,
    group: Group,
    settled: BTreeMap<EntryId, NaiveDate>,
    erased: Vec<EntryId>,
    last_held: Option<EntryId>,
    /// Words of entries that are here already.
    late: BTreeMap<EntryId, SaltedWords>,
    /// The key that this phone has from then on, where it is another one.
    own: Option<OwnDevice>,
}

/// An act, and the key that signs it.
pub(crate) struct SignedWith {
    pub(crate) key: DeviceKey,
    pub(crate) act: Act,
    pub(crate) words: Option<EntryWords>,
}

impl PendingBatch {
    /// Whether a device wrote something of what was admitted just now.
    pub(crate) fn holds_some_of(&self, device: DeviceId) -> bool {
        self.admitted.iter().any(|one| one.node.device == device)
    }

    /// This phone has another key from then on.
    pub(crate) fn with_key(self, own: OwnDevice) -> Self {
        Self { own: Some(own), ..self }
    }

    /// The last meeting held, where it is among what was admitted just now.
    pub(crate) fn last_held(&self) -> Option<EntryId> {
        self.last_held.filter(|id| self.admitted.iter().any(|one| one.entry.id() == *id))
    }

    pub(crate) fn batch(&self) -> Batch<'_> {
        Batch {
            admitted: &self.admitted,
            snapshot: &self.snapshot,
            group: &self.group,
            settled: &self.settled,
            erased: &self.erased,
            late: &self.late,
            own: self.own.as_ref(),
            shown: self.words.keys().copied().collect(),
        }
    }
}

impl OpenVault {
    /// The first entries of a new group: the founding, a nickname for each, and what is laid into it.
    pub(crate) fn begin(
        own: &OwnDevice,
        group: &Group,
        laid_in: Acts,
        today: NaiveDate,
    ) -> Result<PendingBatch, CompanionError> {
        let name = group.name().as_str().to_owned();
        let members = group.members().iter().map(|member| member.id).collect();
        let found = Act::Found { holder: own.member, members };
        let mut acts = vec![(found, (!name.is_empty()).then_some(EntryWords::Own(name)))];
        acts.extend(group.members().iter().map(|member| {
            let nickname = EntryWords::Own(member.nickname.as_str().to_owned());
            (Act::Nickname(member.id), Some(nickname))
        }));
        acts.extend(laid_in);
        let store = Box::new(MemoryStore::new());
        Self::found(store, own.clone(), group.clone()).write(acts, today)
    }

    /// What a new phone keeps of what was delivered to it.
    pub(crate) fn arrived(
        own: &OwnDevice,
        entries: impl Iterator<Item = Entry>,
        today: NaiveDate,
    ) -> Result<PendingBatch, CompanionError> {
        let nobody = Group::gathered(GroupName::default(), Vec::new());
        let store = Box::new(MemoryStore::new());
        let mut open = Self::found(store, own.clone(), nobody);
        let (written, _) = open.take_in(entries, None, today)?;
        let is_theirs = written.state.whose(own.key.device()) == Some(own.member);
        if is_theirs { Ok(written) } else { Err(CompanionError::NotNow) }
    }

    /// Signs acts one after another and prepares them to be kept. Nothing is kept yet, and where one
    /// of them does not hold, nothing will be.
    pub(crate) fn write(
        &mut self,
        acts: Acts,
        today: NaiveDate,
    ) -> Result<PendingBatch, CompanionError> {
        let key = self.own.key.clone();
        let with = |(act, words)| SignedWith { key: key.clone(), act, words };
        self.write_with(acts.into_iter().map(with), today)
    }

    /// The same, each act with a key of its own.
    pub(crate) fn write_with(
        &mut self,
        acts: impl Iterator<Item = SignedWith>,
        today: NaiveDate,
    ) -> Result<PendingBatch, CompanionError> {
        let done = self.sign(acts, today);
        if done.is_err() {
            // what was written in memory alone is forgotten
            self.journal = None;
        }
        done
    }

    fn sign(
        &mut self,
        acts: impl Iterator<Item = SignedWith>,
        today: NaiveDate,
    ) -> Result<PendingBatch, CompanionError> {
        let mut journal = self.take_journal()?;
        let mut admitted = Vec::new();
        let mut fresh = BTreeMap::new();
        for SignedWith { key, act, words } in acts {
            let salt = salt()?;
            let entry = journal.write(
                &key,
                Draft { act, words: words.as_ref(), day: Day::of(today) },
                salt,
            );
            let known = InVault { store: self.store.as_ref(), fresh: &fresh };
            let intake = journal.take_in([entry], &known)?;
            let Some(one) = intake.admitted.into_iter().next() else {
                let nobodys = intake.refused.contains(&Refused::Nobodys);
                let why = if nobodys { CompanionError::NotNow } else { CompanionError::Outdated };
                return Err(why);
            };
            holds(one.verdict)?;
            journal.wrote(&one);
            fresh.insert(one.entry.id(), one.node.clone());
            admitted.push(one);
        }
        self.prepare(journal, Came { admitted, late: BTreeMap::new() }, today)
    }

    /// Takes in entries that a device gives, or somebody unknown.
    pub(crate) fn take_in(
        &mut self,
        entries: impl Iterator<Item = Entry>,
        giver: Option<DeviceId>,
        today: NaiveDate,
    ) -> Result<(PendingBatch, Intake), CompanionError> {
        let mut journal = self.take_journal()?;
        let known = InVault { store: self.store.as_ref(), fresh: &BTreeMap::new() };
        let mut intake = journal.receive(entries.collect(), giver, &known)?;
        let admitted = std::mem::take(&mut intake.admitted);
        let late = std::mem::take(&mut intake.words);
        Ok((self.prepare(journal, Came { admitted, late }, today)?, intake))
    }

    /// What came, with the words alone that are in use now: of what is settled or let go nothing
    /// comes back (`core/docs/journal.md` §1.3).
    fn with_words_in_use(
        &self,
        came: Came,
        journal: &Journal,
        state: &State,
        over: &BTreeSet<EntryId>,
    ) -> Result<Came, VaultError> {
        let mut used = Self::shown(state);
        used.extend(journal.fold().last_held());
        used.retain(|id| !over.contains(id));
        let puzzling = |node: &Node| journal.fold().is_puzzling(node.dot);
        let admitted = came.admitted.into_iter().map(|one| {
            let Admitted { entry, node, verdict } = one;
            let keeps = used.contains(&entry.id()) || puzzling(&node);
            let entry = if keeps { entry } else { entry.without_words() };
            Admitted { entry, node, verdict }
        });
        let admitted = admitted.collect();
        let mut late = came.late;
        let ids: Vec<EntryId> = late.keys().copied().collect();
        for kept in self.store.words(&ids)? {
            late.remove(&kept.entry);
        }
        for id in ids.into_iter().filter(|id| !used.contains(id)) {
            if !self.store.node(id)?.is_some_and(|node| puzzling(&node)) {
                late.remove(&id);
            }
        }
        Ok(Came { admitted, late })
    }

    fn prepare(
        &mut self,
        mut journal: Journal,
        came: Came,
        today: NaiveDate,
    ) -> Result<PendingBatch, CompanionError> {
        let today = self.let_go_by(today);
        journal.look_again();
        let state = journal.state();
        let here = self.store.all_words()?.into_iter();
        let came_with = came.admitted.iter().filter(|one| one.entry.words().is_some());
        let here: BTreeSet<EntryId> = here.chain(came_with.map(|one| one.entry.id())).collect();
        let settled = self.settled_since(&journal, &state, &here, today)?;
        let over: BTreeSet<EntryId> = over(&journal, &state, &settled, today).into_iter().collect();
        let Came { admitted, late } = self.with_words_in_use(came, &journal, &state, &over)?;
        let mut words = self.shown_words(&state, &admitted, &late)?;
        words.retain(|id, _| !over.contains(id));
        let group = gathered(&state, &words, &self.group);
        let mut erased: Vec<EntryId> = over.into_iter().collect();
        erased.retain(|id| here.contains(id));
        let settled = settled.into_iter().filter(|(id, _)| !erased.contains(id)).collect();
        let last_held = journal.fold().last_held();
        let snapshot = journal.snapshot(&state);
        self.journal = Some(journal);
        Ok(PendingBatch {
            admitted,
            snapshot,
            state,
            words,
            group,
            settled,
            erased,
            last_held,
            late,
            own: None,
        })
    }

    /// Signs acts, keeps them in one go and shows what came of them; whoever left the group goes home
    /// from its table. Gives the first entry.
    pub(crate) fn keep_acts(
        &mut self,
        acts: Acts,
        now: &Now,
    ) -> Result<Option<EntryId>, CompanionError> {
        let written = self.write(acts, now.today)?;
        let first = written.admitted.first().map(|one| one.entry.id());
        self.keep_written(written)?;
        self.only_members_sit(now)?;
        Ok(first)
    }

    /// Writes these acts, where something can be decided here.
    pub(crate) fn decide(
        &mut self,
        now: &Now,
        acts: impl FnOnce(&Self) -> Result<Acts, CompanionError>,
    ) -> Result<Done, CompanionError> {
        self.may_decide()?;
        let acts = acts(self)?;
        let made = self.keep_acts(acts, now)?;
        Ok(Done::changed(ViewName::BINDING).made(made))
    }

    /// Keeps what was written, and shows it.
    pub(crate) fn keep_written(&mut self, written: PendingBatch) -> Result<(), CompanionError> {
        let kept = self.store.keep_batch(&written.batch());
        if kept.is_err() {
            self.journal = None;
        }
        // kept, though traces of erased words are left: what is shown is what is kept
        if kept.is_ok() || self.store.state() == Ok(Some(written.snapshot.state.clone())) {
            self.show(written);
        }
        Ok(kept?)
    }

    pub(crate) fn show(&mut self, written: PendingBatch) {
        let PendingBatch { state, words, group, own, .. } = written;
        (self.state, self.words, self.group) = (state, words, group);
        if let Some(own) = own {
            self.own = own;
        }
    }

    /// What was prepared could not be kept: the journal in memory is ahead of the vault.
    pub(crate) fn forget_journal(&mut self) {
        self.journal = None;
    }

    /// Since when each proposal whose words are here is settled, and each duty let go; told leaves
    /// count as well.
    fn settled_since(
        &self,
        journal: &Journal,
        state: &State,
        here: &BTreeSet<EntryId>,
        today: NaiveDate,
    ) -> Result<BTreeMap<EntryId, NaiveDate>, VaultError> {
        let in_use = |id: &EntryId| {
            state.proposals.contains_key(id)
                || state.duties.contains(id)
                || state.group_name == Some(*id)
                || state.nicknames.values().any(|name| name == id)
        };
        let told = state.told_leaves.iter().filter_map(|told| told.nickname);
        let settled = here
            .iter()
            .copied()
            .filter(|id| journal.fold().is_proposal_or_duty(*id) && !in_use(id))
            .chain(told);
        let before = self.store.settled()?;
        let since = |id: EntryId| (id, before.get(&id).copied().unwrap_or(today));
        Ok(settled.map(since).collect())
    }
}

/// Entries whose words are over: what another took the place of, what was settled or told long ago,
/// and meetings long past.
fn over(
    journal: &Journal,
    state: &State,
    settled: &BTreeMap<EntryId, NaiveDate>,
    today: NaiveDate,
) -> Vec<EntryId> {
    let months = Months::new(keep_words(state));
    let told = |id: &EntryId| state.told_leaves.iter().any(|told| told.nickname == Some(*id));
    let is_over = |id: &EntryId, since: NaiveDate| {
        let end = if told(id) {
            since.checked_add_days(KEEP_TOLD_NAME)
        } else {
            since.checked_add_months(months)
        };
        end.is_some_and(|end| end <= today)
    };
    let mut over = journal.fold().outworn(state);
    over.extend(settled.iter().filter(|(id, day)| is_over(id, **day)).map(|(id, _)| *id));
    let past = |last: Day| last.date().checked_add_months(months).is_some_and(|end| end <= today);
    over.extend(journal.fold().bygone(past));
    over
}

/// Whether what this phone wrote holds; what it writes in ignorance of a newer version does.
fn holds(verdict: Verdict) -> Result<(), CompanionError> {
    match verdict {
        Verdict::Applied => Ok(()),
        Verdict::SetAside(Reason::NotUnderstood) => Err(CompanionError::NeedsUpdate),
        Verdict::SetAside(_) => Err(CompanionError::Outdated),
    }
}

/// Who the group is, by the words that are here; a name that is not, stays as it was known.
fn gathered(state: &State, words: &BTreeMap<EntryId, EntryWords>, before: &Group) -> Group {
    let said = |id: Option<&EntryId>| match id.and_then(|id| words.get(id)) {
        Some(EntryWords::Own(text)) => Some(text.as_str()),
        _ => None,
    };
    let nickname = |member: MemberId| {
        let written = said(state.nicknames.get(&member)).and_then(|n| Nickname::new(n).ok());
        let known = || before.member(member).map(|member| member.nickname.clone());
        written.or_else(known).or_else(|| Nickname::new("…").ok())
    };
    let name = said(state.group_name.as_ref()).map_or_else(GroupName::default, GroupName::new);
    let members = state.members.iter();
    let members =
        members.filter_map(|id| Some(Member { id: *id, nickname: nickname(*id)? })).collect();
    Group::gathered(name, members)
}
