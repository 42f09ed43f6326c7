//! Everything said to one proposal, with the last word of each chain at hand.

use serde::{Deserialize, Serialize};

use super::answer::{Answer, AnswerRecord, Voice, last_of};
use crate::domain::causal::{Scope, within};
use crate::domain::ids::MemberId;

/// Everything said to one proposal, by author and chain, in one row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Answers(Vec<AnswerRecord>);

/// Whose it is, and in which chain.
const fn chain(given: &AnswerRecord) -> (MemberId, u32) {
    (given.fact.author, given.fact.dot.chain)
}

impl Answers {
    pub(in crate::domain) fn push(&mut self, given: AnswerRecord) {
        let place = |given: &AnswerRecord| (given.fact.author, given.fact.dot);
        let at = self.0.partition_point(|other| place(other) < place(&given));
        self.0.insert(at, given);
    }

    /// All of them, in no order.
    pub(in crate::domain) fn iter(&self) -> impl Iterator<Item = &AnswerRecord> {
        self.0.iter()
    }

    /// All of them, to be changed.
    pub(in crate::domain) fn iter_mut(&mut self) -> impl Iterator<Item = &mut AnswerRecord> {
        self.0.iter_mut()
    }

    /// What each chain says in a scope.
    pub(in crate::domain) fn within(
        &self,
        scope: Scope<'_>,
    ) -> impl Iterator<Item = &[AnswerRecord]> {
        within(&self.0, chain, scope)
    }

    /// The same of one author.
    pub(in crate::domain) fn of(
        &self,
        author: MemberId,
        scope: Scope<'_>,
    ) -> impl Iterator<Item = &[AnswerRecord]> {
        let theirs = self.0.split_at(self.0.partition_point(|it| it.fact.author < author)).1;
        let theirs = theirs.split_at(theirs.partition_point(|it| it.fact.author <= author)).0;
        within(theirs, chain, scope)
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
