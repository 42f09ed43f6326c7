//! What is not taken in now, and comes again (`core/docs/journal.md` §2.1). Nothing here changes what
//! the group is: it only decides when an entry is looked at.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::entry::Entry;
use crate::domain::{CausalPast, DeviceId, Dot, EntryId, MemberId, Node};

/// So much of each thing a phone keeps. Tests make it small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IntakeLimits {
    /// Entries, and their bytes, that one member is ahead of what all others follow.
    pub lead: Amount,
    /// Those of them that nothing follows.
    pub ends: usize,
    /// Entries that are not understood, given by one member.
    pub puzzles: Amount,
    /// Entries that wait for an ancestor.
    pub waiting: Amount,
    /// Entries not taken of what nobody known gives; there it ends.
    pub not_taken: usize,
}

/// A number of entries, and their bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// How many.
    pub entries: usize,
    /// How many bytes they have together, words included.
    pub bytes: usize,
}

impl Amount {
    const fn of(entries: usize, mebibytes: usize) -> Self {
        Self { entries, bytes: mebibytes * 1_024 * 1_024 }
    }

    pub(super) const fn add(&mut self, bytes: usize) {
        self.entries = self.entries.saturating_add(1);
        self.bytes = self.bytes.saturating_add(bytes);
    }

    pub(super) const fn take(&mut self, bytes: usize) {
        self.entries = self.entries.saturating_sub(1);
        self.bytes = self.bytes.saturating_sub(bytes);
    }

    /// Whether so many bytes more are too many.
    pub(super) const fn is_full(&self, most: &Self, bytes: usize) -> bool {
        self.entries >= most.entries || self.bytes.saturating_add(bytes) > most.bytes
    }

    /// The same share of the bytes for fewer entries.
    const fn shrunk_to(self, entries: usize) -> Self {
        if entries >= self.entries {
            return self;
        }
        Self { entries, bytes: self.bytes / self.entries * entries }
    }
}

impl Default for IntakeLimits {
    fn default() -> Self {
        Self {
            lead: Amount::of(8_192, 8),
            ends: 16,
            puzzles: Amount::of(4_096, 8),
            waiting: Amount::of(1_024, 4),
            not_taken: 4_096,
        }
    }
}

/// How far each member is ahead of the others, and what each gave that is not understood.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct MemberLeads {
    /// Everything that a member's entries follow.
    #[serde(skip)]
    follows: BTreeMap<MemberId, CausalPast>,
    /// The chains of each member, with their lengths.
    chains: BTreeMap<MemberId, BTreeMap<u32, u32>>,
    ahead: BTreeMap<MemberId, Amount>,
    puzzles: BTreeMap<MemberId, Amount>,
}

impl MemberLeads {
    /// Takes down an entry that was admitted, and whether it is given with what another follows; of one
    /// that is not understood, who gave it.
    pub(super) fn admitted(
        &mut self,
        node: &Node,
        bytes: usize,
        giver: Option<MemberId>,
        followed: bool,
    ) {
        let Some(author) = node.author else {
            if let Some(giver) = giver {
                self.puzzles.entry(giver).or_default().add(bytes);
            }
            return;
        };
        self.follow(author, node.dot, &node.past);
        let chains = self.chains.entry(author).or_default();
        chains.insert(node.dot.chain, node.dot.place.saturating_add(1));
        if !followed {
            self.ahead.entry(author).or_default().add(bytes);
        }
    }

    /// Takes down what a member's entry follows.
    pub(super) fn follow(&mut self, author: MemberId, dot: Dot, past: &CausalPast) {
        self.follows.entry(author).or_default().take_in(dot, past);
    }

    /// Looks at how far a member is ahead; `given` is what is here and followed by others in what is
    /// given together.
    pub(super) fn look<'n>(
        &mut self,
        member: MemberId,
        given: impl Iterator<Item = (Dot, &'n CausalPast)>,
    ) {
        let mut others = CausalPast::default();
        for (_, follows) in self.follows.iter().filter(|(author, _)| **author != member) {
            others.take_all(follows);
        }
        given.for_each(|(dot, past)| others.take_in(dot, past));
        let chains = self.chains.get(&member).into_iter().flatten();
        let alone = chains.map(|(chain, length)| length.saturating_sub(others.length(*chain)));
        let alone = usize::try_from(alone.map(u64::from).sum::<u64>()).unwrap_or(usize::MAX);
        if let Some(ahead) = self.ahead.get_mut(&member) {
            *ahead = ahead.shrunk_to(alone);
        }
    }

    pub(super) fn ahead(&self, member: MemberId) -> Amount {
        self.ahead.get(&member).copied().unwrap_or_default()
    }

    pub(super) fn puzzles(&self, member: MemberId) -> Amount {
        self.puzzles.get(&member).copied().unwrap_or_default()
    }
}

/// Entries of others, by what follows them in what is given together.
pub(super) struct GivenTogether(BTreeMap<EntryId, Followers>);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Followers {
    One(MemberId),
    Several,
}

impl GivenTogether {
    /// Looks through what is given, ancestors first. Only devices that are a member's already count
    /// as following: with a key that anybody draws nobody makes room for more.
    pub(super) fn of(given: &[Entry], member_of: impl Fn(DeviceId) -> Option<MemberId>) -> Self {
        let mut followed: BTreeMap<EntryId, Followers> = BTreeMap::new();
        let mut members: BTreeMap<DeviceId, Option<MemberId>> = BTreeMap::new();
        for entry in given.iter().rev() {
            let header = entry.header();
            let device = header.device;
            let member = *members.entry(device).or_insert_with(|| member_of(device));
            let by = [member.map(Followers::One), followed.get(&entry.id()).copied()];
            for by in by.into_iter().flatten() {
                for id in header.prev.iter().chain(&header.parents) {
                    let known = followed.entry(*id).or_insert(by);
                    if *known != by {
                        *known = Followers::Several;
                    }
                }
            }
        }
        Self(followed)
    }

    /// The entries that something here follows, given with it or not.
    pub(super) fn followed(&self) -> impl Iterator<Item = EntryId> {
        self.0.keys().copied()
    }

    /// Whether anybody but its author follows an entry here.
    pub(super) fn is_followed(&self, entry: EntryId, author: MemberId) -> bool {
        self.0.get(&entry).is_some_and(|by| *by != Followers::One(author))
    }
}
