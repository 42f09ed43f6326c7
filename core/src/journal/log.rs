//! The journal of one group: admits entries, keeps those that wait, and writes new ones.

use std::collections::BTreeMap;

use super::deferral::{GivenTogether, IntakeLimits, MemberLeads};
use super::entry::Entry;
use super::header::Header;
use super::lookup::{Found, NodeLookup, ancestors_of};
use super::parents;
use super::refused::Refused;
use super::session::{Candidate, NotTaken, Session};
use super::signer::DeviceKey;
use super::unkept::Unkept;
use super::waiting::{WaitingRoom, size};
use super::words::{EntryWords, SaltedWords};
use crate::domain::{
    Act, Ancestors, Arrival, Day, DeviceId, EntryId, Fold, Node, Reason, State, Taken, Verdict,
};

/// An entry that was admitted just now, for the vault to keep.
#[derive(Clone, Debug)]
pub struct Admitted {
    /// The entry.
    pub entry: Entry,
    /// Its place among all others.
    pub node: Node,
    /// What became of it.
    pub verdict: Verdict,
}

/// What came of taking entries in.
#[derive(Clone, Debug, Default)]
pub struct Intake {
    /// Admitted, ancestors first.
    pub admitted: Vec<Admitted>,
    /// Refused for good.
    pub refused: Vec<Refused>,
    /// How many are not looked at now, and are to come again.
    pub deferred: usize,
    /// How often an entry that is here already came again.
    pub repeated: usize,
    /// Words that came with such an entry, for where they are not here.
    pub words: BTreeMap<EntryId, SaltedWords>,
}

/// What an entry is to say.
#[derive(Clone, Debug)]
pub struct Draft<'a> {
    /// What is done.
    pub act: Act,
    /// What people read of it.
    pub words: Option<&'a EntryWords>,
    /// The civil day of the writer.
    pub day: Day,
}

/// Everything known of one group, and what still waits for its ancestors.
#[derive(Clone, Debug, Default)]
pub struct Journal {
    pub(super) founding: Option<EntryId>,
    pub(super) fold: Fold,
    /// What nothing known follows yet.
    pub(super) heads: BTreeMap<EntryId, Node>,
    /// The last entry of each device that this phone writes with.
    pub(super) tips: BTreeMap<DeviceId, Node>,
    pub(super) waiting: WaitingRoom,
    pub(super) leads: MemberLeads,
    pub(super) limits: IntakeLimits,
    pub(super) unkept: Unkept,
}

impl Journal {
    /// A journal in which nothing is written yet; the first founding entry makes it a group's.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A journal that takes in nothing but the group of this founding entry.
    #[must_use]
    pub fn of(founding: EntryId) -> Self {
        Self { founding: Some(founding), ..Self::default() }
    }

    /// The founding entry; its id names the group.
    #[must_use]
    pub const fn founding(&self) -> Option<EntryId> {
        self.founding
    }

    /// Looks at what came since this was done last: then [`Journal::state`] looks at nothing again.
    pub fn look_again(&mut self) {
        self.fold.look_again();
    }

    /// What the group is.
    #[must_use]
    pub fn state(&self) -> State {
        self.fold.state()
    }

    /// Everything the entries say.
    #[must_use]
    pub const fn fold(&self) -> &Fold {
        &self.fold
    }

    /// How many entries wait for an ancestor.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// What waited when the journal was kept waits again, but for what is refused by now: that leaves,
    /// as does what waits for nothing any more, which comes again.
    ///
    /// # Errors
    /// What the vault says.
    pub fn wait_again<K: NodeLookup>(
        &mut self,
        entries: Vec<Entry>,
        mut leave: Vec<EntryId>,
        known: &K,
    ) -> Result<(), K::Error> {
        for entry in entries {
            if let Found::Missing(missing) = ancestors_of(&entry, |id| known.node(id))? {
                let bound = self.fold.member_of(entry.header().device).is_some();
                self.waiting.admit(missing, entry, bound, &self.limits.waiting);
            } else {
                leave.push(entry.id());
            }
        }
        self.waiting.take_changes();
        self.waiting.let_go_of(leave);
        Ok(())
    }

    /// Lets go of what waits.
    pub fn forget_waiting(&mut self) {
        self.waiting = WaitingRoom::default();
    }

    /// Keeps no more of what others give than this.
    #[must_use]
    pub const fn within(mut self, limits: IntakeLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Takes entries in that come from nobody else, in whatever order: nothing of them is deferred.
    ///
    /// # Errors
    /// What the vault says; nothing of these entries is to be kept then, and the journal is to be
    /// read again.
    pub fn take_in<K: NodeLookup>(
        &mut self,
        entries: impl IntoIterator<Item = Entry>,
        known: &K,
    ) -> Result<Intake, K::Error> {
        let mut intake = Intake::default();
        let mut session = Session::trusted();
        for entry in entries {
            self.take_one(entry, known, &mut session, &mut intake)?;
        }
        Ok(intake)
    }

    /// Takes in what a device gives, or somebody unknown, in whatever order it came; what is too much
    /// is deferred (`core/docs/journal.md` §2.1).
    ///
    /// # Errors
    /// As [`Journal::take_in`].
    pub fn receive<K: NodeLookup>(
        &mut self,
        entries: Vec<Entry>,
        giver: Option<DeviceId>,
        known: &K,
    ) -> Result<Intake, K::Error> {
        if self.tips.is_empty() {
            return self.take_in(entries, known);
        }
        self.unkept.given();
        let mut intake = Intake::default();
        let together = GivenTogether::of(&entries, |device| self.fold.member_of(device));
        let mut beneath = BTreeMap::new();
        for id in together.followed() {
            if let Some(node) = known.node(id)? {
                beneath.insert(id, (node.dot, self.fold.past(node.dot)));
            }
        }
        let mut session = Session::of(giver, together, beneath);
        for entry in entries {
            session.judge(&self.fold);
            self.take_one(entry, known, &mut session, &mut intake)?;
            if session.member.is_none() && intake.not_taken() >= self.limits.not_taken {
                break;
            }
        }
        Ok(intake)
    }

    /// Takes in one entry, and all that waited for it.
    fn take_one<K: NodeLookup>(
        &mut self,
        entry: Entry,
        known: &K,
        session: &mut Session,
        intake: &mut Intake,
    ) -> Result<(), K::Error> {
        let mut ready = vec![entry];
        while let Some(entry) = ready.pop() {
            let id = entry.id();
            if look(known, session, id)?.is_some() {
                intake.repeated += 1;
                intake.words.extend(entry.words().cloned().map(|words| (id, words)));
                continue;
            }
            if let Err(refused) = self.is_ours(&entry) {
                intake.refused.push(refused);
                continue;
            }
            if session.follows_deferred(&entry) {
                session.deferred.insert(id);
                intake.deferred += 1;
                continue;
            }
            let ancestors = match ancestors_of(&entry, |id| look(known, session, id))? {
                Found::All(mut ancestors) => {
                    let nodes = ancestors.prev.iter_mut().chain(&mut ancestors.parents);
                    nodes.for_each(|node| node.past = self.fold.past(node.dot));
                    ancestors
                }
                Found::Wrong => {
                    intake.refused.push(Refused::Chain);
                    continue;
                }
                Found::Missing(_) if !session.may_wait() => {
                    intake.deferred += 1;
                    continue;
                }
                Found::Missing(missing) => {
                    let bound = self.fold.member_of(entry.header().device).is_some();
                    self.waiting.admit(missing, entry, bound, &self.limits.waiting);
                    continue;
                }
            };
            match self.admit(entry, &ancestors, session) {
                Ok(admitted) => {
                    ready.extend(self.waiting.wake(id));
                    session.admitted(id, admitted.node.clone());
                    intake.admitted.push(admitted);
                }
                Err(NotTaken::Refused(refused)) => intake.refused.push(refused),
                Err(NotTaken::Deferred) => {
                    session.deferred.insert(id);
                    intake.deferred += 1;
                }
            }
        }
        Ok(())
    }

    /// Whether it belongs to this group.
    fn is_ours(&mut self, entry: &Entry) -> Result<(), Refused> {
        let named = entry.header().group;
        let ours = match self.founding {
            Some(founding) => named.unwrap_or(entry.id()) == founding,
            None => named.is_none(),
        };
        if !ours {
            return Err(Refused::OtherGroup);
        }
        self.founding.get_or_insert(entry.id());
        Ok(())
    }

    fn admit(
        &mut self,
        entry: Entry,
        ancestors: &Ancestors,
        session: &mut Session,
    ) -> Result<Admitted, NotTaken> {
        let Header { device, seq, day, act, commit, prev, parents, .. } = entry.header();
        let (id, device, seq, day, commit) = (entry.id(), *device, *seq, *day, *commit);
        let arrival = Arrival { id, device, seq, day, act, commit };
        let Self { fold, leads, heads, limits, .. } = self;
        let bytes = size(&entry);
        let taken = fold.take(&arrival, ancestors, |author, past| {
            session.admits(&Candidate { id, author, past, bytes }, leads, heads, limits)
        });
        let (node, verdict) = match taken {
            Taken::Admitted(node, verdict) => (node, verdict),
            Taken::Nobodys => return Err(NotTaken::Refused(Refused::Nobodys)),
            Taken::Deferred => return Err(NotTaken::Deferred),
        };
        self.unkept.admitted();
        let understood = verdict != Verdict::SetAside(Reason::NotUnderstood);
        let written = Node { author: node.author.filter(|_| understood), ..node.clone() };
        let followed = session.is_followed(id, written.author);
        self.leads.admitted(&written, bytes, session.member, followed);
        // what is not understood is carried, and not followed
        if understood {
            for parent in prev.iter().chain(parents) {
                self.heads.remove(parent);
            }
            self.heads.insert(id, node.clone());
        }
        if let Some(tip) = self.tips.get_mut(&device)
            && tip.seq < node.seq
        {
            *tip = node.clone();
        }
        Ok(Admitted { entry, node, verdict })
    }

    /// Writes with this device from now on.
    pub fn write_with(&mut self, device: DeviceId, last: Option<Node>) {
        if let Some(last) = last {
            let past = self.fold.past(last.dot);
            self.tips.entry(device).or_insert(Node { past, ..last });
        }
    }

    /// Signs the next entry of a device; taking it in is another step. `salt` is sixteen random
    /// bytes, used where there are words.
    #[must_use]
    pub fn write(&self, key: &DeviceKey, draft: Draft<'_>, salt: [u8; 16]) -> Entry {
        let Draft { act, words, day } = draft;
        let device = key.device();
        let tip = self.tips.get(&device);
        let named = self.fold.named_by(&act);
        let parents = parents::to_follow(self.heads.values(), tip, &named, &self.fold);
        let words = words.map(|words| SaltedWords { salt, body: words.write() });
        let header = Header {
            group: self.founding,
            device,
            seq: tip.map_or(0, |tip| tip.seq.saturating_add(1)),
            prev: tip.map(|tip| tip.order.id),
            parents,
            act,
            commit: words.as_ref().map(SaltedWords::commit),
            day,
        };
        Entry::sign(key, header, words)
    }

    /// Notes that this device has written an entry, so that the next one follows it.
    pub fn wrote(&mut self, admitted: &Admitted) {
        self.tips.insert(admitted.node.device, admitted.node.clone());
    }
}

impl Intake {
    /// How many did not find their way in.
    #[must_use]
    pub fn not_taken(&self) -> usize {
        self.deferred + self.refused.len()
    }
}

/// An entry that is here, or came just now.
fn look<K: NodeLookup>(
    known: &K,
    session: &Session,
    id: EntryId,
) -> Result<Option<Node>, K::Error> {
    match session.fresh(id) {
        Some(node) => Ok(Some(node.clone())),
        None => known.node(id),
    }
}
