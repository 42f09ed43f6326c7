//! One delivery: who gives, and what of it is deferred (`core/docs/journal.md` §2.1).

use std::collections::{BTreeMap, BTreeSet};

use super::deferral::{GivenTogether, IntakeLimits, MemberLeads};
use super::entry::Entry;
use super::header::Header;
use super::refused::Refused;
use crate::domain::{CausalPast, DeviceId, Dot, EntryId, Fold, MemberId, Node};

/// Why an entry was not taken in.
pub(super) enum NotTaken {
    Refused(Refused),
    Deferred,
}

/// An entry that may be deferred.
pub(super) struct Candidate<'a> {
    pub(super) id: EntryId,
    /// Its author, where it is understood.
    pub(super) author: Option<MemberId>,
    pub(super) past: &'a CausalPast,
    pub(super) bytes: usize,
}

/// What is given together, and by whom.
pub(super) struct Session {
    /// What is given; nothing where nothing is deferred.
    together: Option<GivenTogether>,
    /// The device that gives, where it is known.
    giver: Option<DeviceId>,
    /// Whose device that is, once it is a member's.
    pub(super) member: Option<MemberId>,
    pub(super) deferred: BTreeSet<EntryId>,
    /// How much of others was admitted when each member was looked at last.
    looked_at: BTreeMap<MemberId, usize>,
    /// How much was admitted of each member.
    admitted: BTreeMap<Option<MemberId>, usize>,
    /// Entries that were here before, and are followed by what is given.
    beneath: BTreeMap<EntryId, (Dot, CausalPast)>,
    /// What was admitted of it.
    fresh: BTreeMap<EntryId, Node>,
}

impl Session {
    pub(super) const fn trusted() -> Self {
        Self {
            together: None,
            giver: None,
            member: None,
            deferred: BTreeSet::new(),
            looked_at: BTreeMap::new(),
            admitted: BTreeMap::new(),
            beneath: BTreeMap::new(),
            fresh: BTreeMap::new(),
        }
    }

    pub(super) fn of(
        giver: Option<DeviceId>,
        together: GivenTogether,
        beneath: BTreeMap<EntryId, (Dot, CausalPast)>,
    ) -> Self {
        Self { together: Some(together), giver, beneath, ..Self::trusted() }
    }

    /// Whose device gives, by all that came before.
    pub(super) fn judge(&mut self, fold: &Fold) {
        self.member = self.giver.and_then(|giver| fold.member_of(giver));
    }

    pub(super) fn may_wait(&self) -> bool {
        self.together.is_none() || self.member.is_some()
    }

    pub(super) fn follows_deferred(&self, entry: &Entry) -> bool {
        let Header { prev, parents, .. } = entry.header();
        prev.iter().chain(parents).any(|id| self.deferred.contains(id))
    }

    /// Whether an entry of another author than its own is given with it, and follows it.
    pub(super) fn is_followed(&self, entry: EntryId, author: Option<MemberId>) -> bool {
        let together = self.together.as_ref().zip(author);
        together.is_some_and(|(together, author)| together.is_followed(entry, author))
    }

    /// An entry that was admitted just now.
    pub(super) fn fresh(&self, id: EntryId) -> Option<&Node> {
        self.fresh.get(&id)
    }

    /// Takes down an entry that was admitted.
    pub(super) fn admitted(&mut self, id: EntryId, node: Node) {
        *self.admitted.entry(node.author).or_default() += 1;
        self.fresh.insert(id, node);
    }

    /// How much of others than this member was admitted.
    fn of_others(&self, member: MemberId) -> usize {
        let others = self.admitted.iter().filter(|(author, _)| **author != Some(member));
        others.map(|(_, many)| many).sum()
    }

    /// Whether there is room for an entry.
    pub(super) fn admits(
        &mut self,
        entry: &Candidate<'_>,
        leads: &mut MemberLeads,
        heads: &BTreeMap<EntryId, Node>,
        limits: &IntakeLimits,
    ) -> bool {
        let Some(together) = &self.together else { return true };
        let Some(author) = entry.author else {
            let room = |member| !leads.puzzles(member).is_full(&limits.puzzles, entry.bytes);
            return self.member.is_some_and(room);
        };
        if self.member.is_some_and(|member| member != author)
            || together.is_followed(entry.id, author)
        {
            return true;
        }
        // what others wrote since may have taken up what the member was ahead; their own did not
        let others = self.of_others(author);
        if leads.ahead(author).is_full(&limits.lead, entry.bytes)
            && self.looked_at.insert(author, others) != Some(others)
        {
            let beneath = self.beneath.iter().map(|(id, (dot, past))| (id, (*dot, past)));
            let fresh = self.fresh.iter().map(|(id, node)| (id, (node.dot, &node.past)));
            let followed =
                beneath.chain(fresh).filter(|(id, _)| together.is_followed(**id, author));
            leads.look(author, followed.map(|(_, it)| it));
        }
        let ends = heads
            .values()
            .filter(|head| head.author == Some(author) && !entry.past.contains(head.dot));
        !leads.ahead(author).is_full(&limits.lead, entry.bytes) && ends.count() < limits.ends
    }
}
