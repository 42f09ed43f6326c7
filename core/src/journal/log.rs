//! The journal of one group: admits entries, keeps those that wait, and writes new ones.

use std::collections::BTreeMap;

use super::entry::Entry;
use super::header::Header;
use super::limits::MOST_PARENTS;
use super::refused::Refused;
use super::signer::DeviceKey;
use super::waiting::WaitingRoom;
use super::words::{EntryWords, SaltedWords};
use crate::domain::{Act, Ancestors, Day, DeviceId, EntryId, Fold, Node, Reason, State, Verdict};

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
    /// How often an entry that is here already came again.
    pub repeated: usize,
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

    /// Takes entries in, in whatever order they came.
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
        let mut fresh = BTreeMap::new();
        for entry in entries {
            let mut ready = vec![entry];
            while let Some(entry) = ready.pop() {
                let look = |id: EntryId| match fresh.get(&id) {
                    Some(node) => Ok(Some(Node::clone(node))),
                    None => known.node(id),
                };
                if look(entry.id())?.is_some() {
                    intake.repeated += 1;
                } else if let Err(refused) = self.is_ours(&entry) {
                    intake.refused.push(refused);
                } else {
                    match ancestors_of(&entry, look)? {
                        Found::Missing(id) => self.waiting.admit(id, entry),
                        Found::Wrong => intake.refused.push(Refused::Chain),
                        Found::All(ancestors) => {
                            let admitted = self.admit(entry, &ancestors);
                            ready.extend(self.waiting.wake(admitted.entry.id()));
                            fresh.insert(admitted.entry.id(), admitted.node.clone());
                            intake.admitted.push(admitted);
                        }
                    }
                }
            }
        }
        Ok(intake)
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

    fn admit(&mut self, entry: Entry, ancestors: &Ancestors) -> Admitted {
        let header = entry.header();
        let node = self.fold.place(entry.id(), header.device, header.seq, ancestors);
        let verdict = self.fold.apply(&node, header.day, &header.act, header.commit);
        // what is not understood is carried, and not followed
        if verdict != Verdict::SetAside(Reason::NotUnderstood) {
            for parent in header.prev.iter().chain(&header.parents) {
                self.heads.remove(parent);
            }
            self.heads.insert(entry.id(), node.clone());
        }
        if let Some(tip) = self.tips.get_mut(&header.device)
            && tip.seq < node.seq
        {
            *tip = node.clone();
        }
        Admitted { entry, node, verdict }
    }

    /// Writes with this device from now on.
    pub fn write_with(&mut self, device: DeviceId, last: Option<Node>) {
        if let Some(last) = last {
            self.tips.entry(device).or_insert(last);
        }
    }

    /// Signs the next entry of a device; taking it in is another step. `salt` is sixteen random
    /// bytes, used where there are words.
    #[must_use]
    pub fn write(&self, key: &DeviceKey, draft: Draft<'_>, salt: [u8; 16]) -> Entry {
        let Draft { act, words, day } = draft;
        let device = key.device();
        let tip = self.tips.get(&device);
        let mut others: Vec<&Node> = self
            .heads
            .values()
            .filter(|head| Some(head.order.id) != tip.map(|t| t.order.id))
            .collect();
        // the deepest ones where there are more than fit: what is left out stays a head
        others.sort_unstable_by_key(|head| std::cmp::Reverse(head.order));
        others.truncate(MOST_PARENTS);
        let mut parents: Vec<EntryId> = others.into_iter().map(|head| head.order.id).collect();
        parents.sort_unstable();
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

/// What came of looking.
enum Found {
    All(Ancestors),
    Missing(EntryId),
    Wrong,
}

/// Looks up what an entry follows.
fn ancestors_of<E>(
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
