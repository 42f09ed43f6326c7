//! One delivery: who gives, and what of it is deferred (`core/docs/journal.md` §2.1).

use std::collections::{BTreeMap, BTreeSet};

use super::deferral::{GivenTogether, IntakeLimits, MemberLeads};
use super::entry::Entry;
use super::header::Header;
use super::refused::Refused;
use crate::domain::{CausalPast, DeviceId, EntryId, Fold, MemberId, Node};

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
    looked_at: BTreeSet<MemberId>,
    /// What was admitted of it.
    pub(super) fresh: BTreeMap<EntryId, Node>,
}

impl Session {
    pub(super) const fn trusted() -> Self {
        Self {
            together: None,
            giver: None,
            member: None,
            deferred: BTreeSet::new(),
            looked_at: BTreeSet::new(),
            fresh: BTreeMap::new(),
        }
    }

    pub(super) fn of(giver: Option<DeviceId>, together: GivenTogether) -> Self {
        Self { together: Some(together), giver, ..Self::trusted() }
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
        if self.looked_at.insert(author) {
            leads.look(author);
        }
        let ends = heads
            .values()
            .filter(|head| head.author == Some(author) && !entry.past.contains(head.dot));
        !leads.ahead(author).is_full(&limits.lead, entry.bytes) && ends.count() < limits.ends
    }
}
