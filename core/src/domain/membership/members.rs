//! Who is a member (`core/docs/journal.md` §4.3).

use std::collections::BTreeSet;

use super::register::{Leaving, Register};
use crate::domain::causal::{CausalPast, Dot, Fact, Order, Scope, first_from};
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

    /// Whether somebody left or was removed. Of the leaves in one chain it is enough to look at the
    /// last: it could be written because none of those before it held any more.
    pub(in crate::domain) fn is_gone(&self, member: MemberId) -> bool {
        let holds = |leaving: &Leaving| {
            leaving.own
                || (!self.stayed(leaving.fact.id(), None)
                    && !self.gave_sign_without(member, leaving.fact.dot))
        };
        let mut ends = self.leavings(member).filter_map(<[_]>::last);
        self.removed.contains(&member) || ends.any(holds)
    }

    /// Whether somebody who is asked need not answer any more: gone, or left by another after what
    /// was known then, and a stay does not bring the question back. Of those in one chain the first
    /// since then is enough: whatever sign knows nothing of it knows nothing of the others.
    pub(in crate::domain) fn is_released(&self, member: MemberId, then: &CausalPast) -> bool {
        let first_since = |all: &'_ [Leaving]| {
            let chain = all.first()?.fact.dot.chain;
            let since = all.split_at(first_from(all, then.length(chain))).1;
            let told = since.iter().find(|leaving| !leaving.own)?;
            Some(told.fact.dot)
        };
        let mut firsts = self.leavings(member).filter_map(first_since);
        self.is_gone(member) || firsts.any(|dot| !self.gave_sign_without(member, dot))
    }

    /// The leaves of a member in this scope, by chain.
    pub(in crate::domain) fn leavings(
        &self,
        member: MemberId,
    ) -> impl Iterator<Item = &[Leaving]> + Clone {
        let all = self.register.leavings.get(&member).into_iter();
        all.flat_map(|all| all.within(self.scope))
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
        let backs = self.register.backs.get(&member).into_iter();
        let mut backs = backs.flat_map(|backs| backs.within(self.scope)).filter_map(<[_]>::last);
        signs && backs.all(|back| known(back.dot))
    }
}
