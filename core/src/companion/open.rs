//! What is known while the vault is open, and the one way in which an act is written.

use std::collections::BTreeMap;

use chrono::{Days, Months, NaiveDate};

use super::choices::{Choices, Language};
use super::error::CompanionError;
use super::look_back::LookBack;
use super::passing::Passing;
use crate::domain::{
    Act, Change, Day, EntryId, Group, GroupName, Member, MemberId, Nickname, Node, Reason, State,
    Verdict,
};
use crate::journal::{
    Admitted, Entry, Intake, Journal, Known, SaltedWords, Snapshot, Words, state_of,
};
use crate::vault::{Chapter, Live, MemoryStore, Note, OwnDevice, Store, VaultError};

/// How many months the words of what is settled are kept, where the group agreed nothing else.
pub(super) const KEEP_WORDS: u32 = 12;
/// How long a name is kept after another's phone wrote down that its bearer left.
const KEEP_TOLD_NAME: Days = Days::new(30);

/// What is known while the vault is open.
pub(super) struct Open {
    pub(super) store: Box<dyn Store>,
    pub(super) group: Group,
    pub(super) choices: Choices,
    pub(super) live: Option<Live>,
    pub(super) own: OwnDevice,
    /// What the group is.
    pub(super) state: State,
    /// The words of all that is shown.
    pub(super) words: BTreeMap<EntryId, Words>,
    /// Since when proposals are settled, as this phone saw it.
    settled: BTreeMap<EntryId, NaiveDate>,
    /// The whole journal; read when it is needed for the first time.
    journal: Option<Journal>,
    pub(super) note: Option<Note>,
    pub(super) passing: Option<Passing>,
    pub(super) look_back: Option<LookBack>,
}

/// Looks entries up in the vault, and among those written just now.
struct InVault<'a> {
    store: &'a dyn Store,
    fresh: &'a BTreeMap<EntryId, Node>,
}

impl Known for InVault<'_> {
    type Error = VaultError;

    fn node(&self, id: EntryId) -> Result<Option<Node>, VaultError> {
        match self.fresh.get(&id) {
            Some(node) => Ok(Some(node.clone())),
            None => self.store.node(id),
        }
    }
}

/// What one act or one delivery changes, ready to be kept.
pub(super) struct Written {
    admitted: Vec<Admitted>,
    snapshot: Snapshot,
    state: State,
    words: BTreeMap<EntryId, Words>,
    group: Group,
    settled: BTreeMap<EntryId, NaiveDate>,
    erased: Vec<EntryId>,
    last_held: Option<EntryId>,
}

impl Written {
    /// The last meeting held, where it is among what was admitted just now.
    pub(super) fn last_held(&self) -> Option<EntryId> {
        self.last_held.filter(|id| self.admitted.iter().any(|one| one.entry.id() == *id))
    }

    pub(super) fn chapter(&self) -> Chapter<'_> {
        Chapter {
            admitted: &self.admitted,
            snapshot: &self.snapshot,
            group: &self.group,
            settled: &self.settled,
            erased: &self.erased,
        }
    }
}

impl Open {
    /// Reads what opening needs: the last snapshot and the words it shows, however long the journal.
    pub(super) fn read(store: Box<dyn Store>, language: Language) -> Result<Self, VaultError> {
        // a vault is made with its group, so one without is not whole
        let group = store.group()?.ok_or(VaultError::Damaged)?;
        let own = store.device()?.ok_or(VaultError::Damaged)?;
        let kept = store.state()?.and_then(|state| state_of(&state).ok());
        let (state, journal) = match kept {
            Some(state) => (state, None),
            // another version folded it: once more, out of the entries
            None => {
                let journal = refold(store.as_ref(), &own)?;
                (journal.state(), Some(journal))
            }
        };
        let mut open = Self {
            choices: Choices::read(store.as_ref(), language)?,
            live: store.live()?,
            settled: store.settled()?,
            note: store.note()?,
            words: BTreeMap::new(),
            passing: None,
            look_back: None,
            store,
            group,
            own,
            state,
            journal,
        };
        open.words = open.shown_words(&open.state, &[])?;
        Ok(open)
    }

    /// The group as it begins: everyone by nickname, this phone its holder's.
    pub(super) fn found(
        store: Box<dyn Store>,
        own: OwnDevice,
        choices: Choices,
        group: Group,
    ) -> Self {
        Self {
            store,
            choices,
            own,
            group,
            live: None,
            state: State::default(),
            words: BTreeMap::new(),
            settled: BTreeMap::new(),
            journal: Some(Journal::new()),
            note: None,
            passing: None,
            look_back: None,
        }
    }

    /// The first entries of a new group: the founding, and a nickname for each.
    pub(super) fn begin(
        own: &OwnDevice,
        group: &Group,
        today: NaiveDate,
    ) -> Result<Written, CompanionError> {
        let name = group.name().as_str().to_owned();
        let members = group.members().iter().map(|member| member.id).collect();
        let found = Act::Found { holder: own.member, members };
        let mut acts = vec![(found, (!name.is_empty()).then_some(Words::Own(name)))];
        acts.extend(group.members().iter().map(|member| {
            let nickname = Words::Own(member.nickname.as_str().to_owned());
            (Act::Nickname(member.id), Some(nickname))
        }));
        let store = Box::new(MemoryStore::new());
        Self::found(store, own.clone(), Choices::default(), group.clone()).write(acts, today)
    }

    /// What a new phone keeps of what was delivered to it.
    pub(super) fn arrived(
        own: &OwnDevice,
        entries: Vec<Entry>,
        today: NaiveDate,
    ) -> Result<Written, CompanionError> {
        let nobody = Group::gathered(GroupName::default(), Vec::new());
        let store = Box::new(MemoryStore::new());
        let mut open = Self::found(store, own.clone(), Choices::default(), nobody);
        let (written, _) = open.take_in(entries, today)?;
        let devices = written.state.devices.get(&own.member);
        let is_theirs = devices.is_some_and(|all| all.contains(&own.key.device()));
        if is_theirs { Ok(written) } else { Err(CompanionError::NotNow) }
    }

    /// Whether this phone still is a member's: whether it can write anything.
    pub(super) fn is_here(&self) -> bool {
        self.state.members.contains(&self.own.member)
    }

    /// Signs acts one after another and prepares them to be kept. Nothing is kept yet, and where one
    /// of them does not hold, nothing will be.
    pub(super) fn write(
        &mut self,
        acts: Vec<(Act, Option<Words>)>,
        today: NaiveDate,
    ) -> Result<Written, CompanionError> {
        let done = self.sign(acts, today);
        if done.is_err() {
            // what was written in memory alone is forgotten
            self.journal = None;
        }
        done
    }

    fn sign(
        &mut self,
        acts: Vec<(Act, Option<Words>)>,
        today: NaiveDate,
    ) -> Result<Written, CompanionError> {
        let key = self.own.key.clone();
        let mut journal = self.take_journal()?;
        let mut admitted = Vec::new();
        let mut fresh = BTreeMap::new();
        for (act, words) in acts {
            let mut salt = [0; 16];
            getrandom::fill(&mut salt).map_err(|_| CompanionError::NoChance)?;
            let entry = journal.write(&key, act, words.as_ref(), Day::of(today), salt);
            let known = InVault { store: self.store.as_ref(), fresh: &fresh };
            let intake = journal.take_in([entry], &known)?;
            let Some(one) = intake.admitted.into_iter().next() else {
                return Err(CompanionError::Outdated);
            };
            holds(one.verdict)?;
            journal.wrote(&one);
            fresh.insert(one.entry.id(), one.node.clone());
            admitted.push(one);
        }
        self.prepare(journal, admitted, today)
    }

    /// Takes in entries from another phone.
    pub(super) fn take_in(
        &mut self,
        entries: Vec<Entry>,
        today: NaiveDate,
    ) -> Result<(Written, Intake), CompanionError> {
        let mut journal = self.take_journal()?;
        let known = InVault { store: self.store.as_ref(), fresh: &BTreeMap::new() };
        let mut intake = journal.take_in(entries, &known)?;
        let admitted = std::mem::take(&mut intake.admitted);
        Ok((self.prepare(journal, admitted, today)?, intake))
    }

    fn prepare(
        &mut self,
        mut journal: Journal,
        admitted: Vec<Admitted>,
        today: NaiveDate,
    ) -> Result<Written, CompanionError> {
        let state = journal.state();
        let words = self.shown_words(&state, &admitted)?;
        let group = gathered(&state, &words, &self.group);
        let settled = self.settle(&journal, &state, &admitted, today)?;
        let months = Months::new(keep_words(&state));
        let mut erased = journal.fold().outworn(&state);
        let told = |id: &EntryId| state.told_leaves.iter().any(|told| told.nickname == Some(*id));
        let is_over = |id: &EntryId, since: NaiveDate| {
            let end = if told(id) {
                since.checked_add_days(KEEP_TOLD_NAME)
            } else {
                since.checked_add_months(months)
            };
            end.is_some_and(|end| end <= today)
        };
        erased.extend(settled.iter().filter(|(id, day)| is_over(id, **day)).map(|(id, _)| *id));
        let here = self.store.all_words()?;
        let fresh = |id: &EntryId| admitted.iter().any(|one| one.entry.id() == *id);
        erased.retain(|id| here.contains(id) || fresh(id));
        let settled = settled.into_iter().filter(|(id, _)| !erased.contains(id)).collect();
        let last_held = journal.fold().last_held();
        let snapshot = journal.snapshot(&state);
        self.journal = Some(journal);
        Ok(Written { admitted, snapshot, state, words, group, settled, erased, last_held })
    }

    /// Keeps what was written, and shows it.
    pub(super) fn keep_written(&mut self, written: Written) -> Result<(), CompanionError> {
        let kept = self.store.keep_chapter(&written.chapter());
        if kept.is_err() {
            self.journal = None;
        }
        // kept, though traces of erased words are left: what is shown is what is kept
        if kept.is_ok() || self.store.state() == Ok(Some(written.snapshot.state.clone())) {
            self.show(written);
        }
        Ok(kept?)
    }

    pub(super) fn show(&mut self, written: Written) {
        let Written { state, words, group, settled, .. } = written;
        (self.state, self.words, self.group, self.settled) = (state, words, group, settled);
    }

    /// What was prepared could not be kept: the journal in memory is ahead of the vault.
    pub(super) fn forget_journal(&mut self) {
        self.journal = None;
    }

    /// The whole journal, taken out so that the store can be asked meanwhile.
    fn take_journal(&mut self) -> Result<Journal, VaultError> {
        if let Some(journal) = self.journal.take() {
            return Ok(journal);
        }
        let kept = self.store.fold()?;
        let read = kept.and_then(|kept| Journal::from_snapshot(&kept.frame, kept.dossiers).ok());
        match read {
            Some(journal) => Ok(journal),
            None => refold(self.store.as_ref(), &self.own),
        }
    }

    /// The words of everything that is shown: out of the vault, or of entries admitted just now.
    fn shown_words(
        &self,
        state: &State,
        admitted: &[Admitted],
    ) -> Result<BTreeMap<EntryId, Words>, VaultError> {
        let over = state.proposals.values().flat_map(|proposal| proposal.change.over());
        let told = state.told_leaves.iter().filter_map(|told| told.nickname.as_ref());
        let ids: Vec<EntryId> = state
            .nicknames
            .values()
            .chain(&state.group_name)
            .chain(state.proposals.keys())
            .chain(over)
            .chain(told)
            .copied()
            .collect();
        let kept = self.store.words(&ids)?;
        let fresh = admitted
            .iter()
            .filter(|one| ids.contains(&one.entry.id()))
            .filter_map(|one| Some((one.entry.id(), one.entry.words()?.clone())));
        let all = kept.into_iter().chain(fresh);
        Ok(all.filter_map(|(id, words)| Some((id, SaltedWords::read(&words)?))).collect())
    }

    /// Since when each proposal whose words are here is settled; told leaves count as well.
    fn settle(
        &self,
        journal: &Journal,
        state: &State,
        admitted: &[Admitted],
        today: NaiveDate,
    ) -> Result<BTreeMap<EntryId, NaiveDate>, VaultError> {
        let fresh = admitted.iter().filter(|one| one.entry.words().is_some());
        let here = self.store.all_words()?.into_iter().chain(fresh.map(|one| one.entry.id()));
        let in_use = |id: &EntryId| {
            state.proposals.contains_key(id)
                || state.group_name == Some(*id)
                || state.nicknames.values().any(|name| name == id)
        };
        let told = state.told_leaves.iter().filter_map(|told| told.nickname);
        let settled = here.filter(|id| journal.fold().is_proposal(*id) && !in_use(id)).chain(told);
        let since = |id: EntryId| (id, self.settled.get(&id).copied().unwrap_or(today));
        Ok(settled.map(since).collect())
    }
}

/// The journal once more, out of the entries; their signatures were checked when they came in.
fn refold(store: &dyn Store, own: &OwnDevice) -> Result<Journal, VaultError> {
    let mut journal = Journal::new();
    let mut fresh = BTreeMap::new();
    for kept in store.entries_after(0)? {
        let entry = Entry::read(&kept.envelope).map_err(|_| VaultError::Damaged)?;
        let intake = journal.take_in([entry], &InFold(&fresh)).unwrap_or_default();
        for one in intake.admitted {
            if one.node.device == own.key.device() {
                journal.wrote(&one);
            }
            fresh.insert(one.entry.id(), one.node);
        }
    }
    Ok(journal)
}

struct InFold<'a>(&'a BTreeMap<EntryId, Node>);

impl Known for InFold<'_> {
    type Error = std::convert::Infallible;

    fn node(&self, id: EntryId) -> Result<Option<Node>, Self::Error> {
        Ok(self.0.get(&id).cloned())
    }
}

/// Whether what this phone wrote holds; what it writes in ignorance of a newer version does.
fn holds(verdict: Verdict) -> Result<(), CompanionError> {
    match verdict {
        Verdict::Applied => Ok(()),
        Verdict::SetAside(Reason::NotUnderstood) => Err(CompanionError::NeedsUpdate),
        Verdict::SetAside(Reason::Nobodys) => Err(CompanionError::NotNow),
        Verdict::SetAside(_) => Err(CompanionError::Outdated),
    }
}

/// How many months the words of what is settled are kept.
pub(super) fn keep_words(state: &State) -> u32 {
    let agreed = state.in_force.iter().filter_map(|id| state.proposals.get(id));
    let months = agreed.filter_map(|proposal| match proposal.change {
        Change::KeepWords(_, months) => Some(months),
        _ => None,
    });
    months.last().unwrap_or(KEEP_WORDS)
}

/// Who the group is, by the words that are here; a name that is not, stays as it was known.
fn gathered(state: &State, words: &BTreeMap<EntryId, Words>, before: &Group) -> Group {
    let said = |id: Option<&EntryId>| match id.and_then(|id| words.get(id)) {
        Some(Words::Own(text)) => Some(text.as_str()),
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
