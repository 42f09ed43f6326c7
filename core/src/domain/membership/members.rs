//! Who is a member (`core/docs/journal.md` §4.3).

use std::collections::BTreeSet;

use super::register::{Leaving, Register};
use crate::domain::causal::{CausalPast, Dot, Fact, Order, Scope};
use crate::domain::ids::{EntryId, MemberId};

/// The members in a scope, those being known whose removal is complete there.
pub(in crate::domain) struct Members<'a> {
    pub(in crate::domain) register: &'a Register,
    pub(in crate::domain) scope: Scope<'a>,
    pub(in crate::domain) removed: BTreeSet<MemberId>,
}

impl Members<'_> {
    /// All of them, in their order.
    pub(in crate::domain) fn all(&self) -> Vec<MemberId> {
        let founders = self.register.founders.iter().copied();
        let joins = self.register.joins.iter();
        let mut joined: Vec<(Order, MemberId)> = joins
            .filter_map(|(member, joins)| {
                let here = joins.iter().filter(|join| self.scope.contains(join.dot));
                Some((here.map(|join| join.order).min()?, *member))
            })
            .collect();
        joined.sort_unstable();
        let came = founders.chain(joined.into_iter().map(|(_, member)| member));
        came.filter(|member| !self.is_gone(*member)).collect()
    }

    /// Whether somebody is a member.
    pub(in crate::domain) fn contains(&self, member: MemberId) -> bool {
        let came = self.register.founders.contains(&member) || self.has_joined(member);
        came && !self.is_gone(member)
    }

    /// Whether somebody who was invited came in.
    pub(in crate::domain) fn has_joined(&self, member: MemberId) -> bool {
        let mut joins = self.register.joins.get(&member).into_iter().flatten();
        joins.any(|join| self.scope.contains(join.dot))
    }

    /// Whether somebody left or was removed.
    pub(in crate::domain) fn is_gone(&self, member: MemberId) -> bool {
        let holds = |leaving: &Leaving| {
            leaving.own
                || (!self.stayed(leaving.fact.id(), None)
                    && !self.gave_sign_without(member, leaving.fact.dot))
        };
        self.removed.contains(&member) || self.leavings(member).any(holds)
    }

    /// Whether somebody who is asked need not answer any more: gone, or left by another after what
    /// was known then, and a stay does not bring the question back.
    pub(in crate::domain) fn is_released(&self, member: MemberId, then: &CausalPast) -> bool {
        self.is_gone(member)
            || self.leavings(member).any(|leaving| {
                let dot = leaving.fact.dot;
                !leaving.own && !then.contains(dot) && !self.gave_sign_without(member, dot)
            })
    }

    /// The leaves of a member in this scope.
    pub(in crate::domain) fn leavings(
        &self,
        member: MemberId,
    ) -> impl Iterator<Item = &Leaving> + Clone {
        let all = self.register.leavings_of(member);
        all.filter(|leaving| self.scope.contains(leaving.fact.dot))
    }

    /// Whether somebody took a leave back; whoever is left out does not count.
    pub(in crate::domain) fn stayed(&self, leave: EntryId, left_out: Option<MemberId>) -> bool {
        let mut stays = self.register.stays.get(&leave).into_iter().flatten();
        stays.any(|stay| self.scope.contains(stay.dot) && Some(stay.author) != left_out)
    }

    /// Whether a member gave a sign of their own that did not know of the entry at `dot`.
    pub(in crate::domain) fn gave_sign_without(&self, member: MemberId, dot: Dot) -> bool {
        let mut signs = self.register.signs.get(&member).into_iter().flatten();
        signs.any(|(chain, signs)| {
            let first = Dot { chain: *chain, place: signs.first };
            self.scope.contains(first) && first != dot && !signs.past.contains(dot)
        })
    }

    /// Whether a rest holds: whoever rests has given no sign that they are here, and nobody said that
    /// they are back, but what was known when they were said to rest.
    pub(in crate::domain) fn holds(&self, member: MemberId, rest: &Fact) -> bool {
        let known = |dot: Dot| dot == rest.dot || rest.past.contains(dot);
        let mut signs = self.register.signs.get(&member).into_iter().flatten();
        let signs = signs.all(|(chain, signs)| {
            let last = signs.last_within(self.scope.length(*chain));
            last.is_none_or(|place| known(Dot { chain: *chain, place }))
        });
        let mut backs = self.register.backs.get(&member).into_iter().flatten();
        signs && backs.all(|back| !self.scope.contains(back.dot) || known(back.dot))
    }
}
