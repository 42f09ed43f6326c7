//! Everything said to one proposal, with the last word of each chain at hand.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::{Answer, AnswerRecord, Voice, last_of};
use crate::domain::causal::{ByChain, Scope};
use crate::domain::ids::MemberId;

/// Everything said to one proposal, by author and chain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Answers(BTreeMap<MemberId, ByChain<AnswerRecord>>);

impl Answers {
    pub(in crate::domain) fn push(&mut self, given: AnswerRecord) {
        self.0.entry(given.fact.author).or_default().push(given);
    }

    /// All of them, in no order.
    pub(in crate::domain) fn iter(&self) -> impl Iterator<Item = &AnswerRecord> {
        self.0.values().flat_map(ByChain::iter)
    }

    /// All of them, to be changed.
    pub(in crate::domain) fn iter_mut(&mut self) -> impl Iterator<Item = &mut AnswerRecord> {
        self.0.values_mut().flat_map(ByChain::iter_mut)
    }

    /// What each chain says in a scope.
    pub(in crate::domain) fn within(
        &self,
        scope: Scope<'_>,
    ) -> impl Iterator<Item = &[AnswerRecord]> {
        self.0.values().flat_map(move |theirs| theirs.within(scope))
    }

    /// The same of one author.
    pub(in crate::domain) fn of(
        &self,
        author: MemberId,
        scope: Scope<'_>,
    ) -> impl Iterator<Item = &[AnswerRecord]> {
        self.0.get(&author).into_iter().flat_map(move |theirs| theirs.within(scope))
    }

    /// The last in order that anybody gave.
    pub(in crate::domain) fn last(&self) -> Option<&AnswerRecord> {
        let ends = self.within(Scope::All).filter_map(<[_]>::last);
        ends.max_by_key(|given| given.fact.order)
    }

    /// What a member said last in their own hand, in order.
    pub(in crate::domain) fn last_own(&self, member: MemberId) -> Option<Answer> {
        let own = |given: &&AnswerRecord| given.voice == Voice::Own;
        let ends = self.of(member, Scope::All).filter_map(|all| all.iter().rfind(own));
        ends.max_by_key(|given| given.fact.order).map(|given| given.answer)
    }

    /// The last words of a member's own hand that hold and that `room` knew: those that are before
    /// none of the others.
    pub(super) fn own_before<'a, H: Fn(&AnswerRecord) -> bool>(
        &'a self,
        member: MemberId,
        room: &AnswerRecord,
        holds: &H,
    ) -> impl Iterator<Item = &'a AnswerRecord> + use<'a, H> {
        let known = self.of(member, Scope::Before(&room.fact.past));
        let ends = known
            .filter_map(|all| all.iter().rfind(|given| given.voice == Voice::Own && holds(given)));
        last_of(&ends.collect::<Vec<_>>())
    }
}
