//! Whose words may be erased: what does not count, what a later entry took the place of, and what is
//! over.

use std::collections::BTreeSet;

use super::asking::meeting_of;
use super::known::Fold;
use super::state::State;
use crate::domain::causal::{ByChain, Fact, Scope};
use crate::domain::consent::{Change, Class};
use crate::domain::ids::{Day, EntryId, MemberId};

impl Fold {
    /// Entries that are valid and void, in no order.
    #[must_use]
    pub fn void_entries(&self) -> Vec<EntryId> {
        let authority = self.authority(Scope::All);
        let proposals = || self.proposals.values();
        let standing = proposals().filter(|it| it.class() == Class::Standing);
        let about = standing.flat_map(|it| {
            std::iter::once(&it.fact).chain(it.answers.iter().map(|given| &given.fact))
        });
        let later = proposals().flat_map(|it| {
            it.asides.iter().chain(it.extensions.iter().map(|extension| &extension.fact))
        });
        self.nicknames
            .values()
            .flat_map(ByChain::iter)
            .chain(self.held.iter().map(|held| &held.fact))
            .chain(self.reach.values().flatten().map(|reach| &reach.fact))
            .chain(self.register.rests.values().flat_map(ByChain::iter))
            .chain(self.calendar.facts())
            .chain(about)
            .chain(later)
            .filter(|fact| !authority.counts(fact))
            .map(Fact::id)
            .collect()
    }

    /// Entries whose words are a nickname nobody bears any more, or a ledger that a later one took
    /// the place of.
    #[must_use]
    pub fn outworn(&self, state: &State) -> Vec<EntryId> {
        let told = state.told_leaves.iter();
        let borne: BTreeSet<EntryId> = state
            .nicknames
            .values()
            .chain(state.reach.values())
            .copied()
            .chain(told.filter_map(|told| told.nickname))
            .collect();
        let gone = |member: &MemberId| !state.members.contains(member);
        let invited = self
            .register
            .invitations
            .iter()
            .filter(|(member, _)| gone(member) && self.register.joins.contains_key(*member));
        let nicknames = self.nicknames.values().flat_map(ByChain::iter);
        let last = self.last_held();
        let held = self.held.iter().map(|held| &held.fact);
        let held = held.filter(|held| last.is_none_or(|last| last != held.id()));
        let reach = self.reach.values().flatten().map(|reach| reach.fact.id());
        // who came from outside is called by a name for the meetings agreed, and no longer
        let outside = state.proposals.iter().filter(|(_, it)| {
            matches!(it.change, Change::OutsideInitiator { .. }) && it.left == Some(0)
        });
        nicknames
            .map(Fact::id)
            .chain(held.map(Fact::id))
            .chain(reach)
            .chain(outside.map(|(id, _)| *id))
            .chain(invited.map(|(_, id)| *id))
            .filter(|id| !borne.contains(id))
            .collect()
    }

    /// Entries whose words are about a meeting or a pause the last day of which is over.
    pub fn bygone(&self, is_over: impl Fn(Day) -> bool) -> Vec<EntryId> {
        let meets = self.proposals.values().filter_map(|it| Some((it.id(), meeting_of(it)?)));
        self.calendar.bygone(meets.collect(), is_over)
    }

    /// Whether this is a proposal or a duty: when it is answered or let go, its words are kept a
    /// while.
    #[must_use]
    pub fn is_proposal_or_duty(&self, id: EntryId) -> bool {
        self.proposals.contains_key(&id) || self.calendar.is_duty(id)
    }
}
