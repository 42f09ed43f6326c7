//! Standing changes: in force while all consent (`core/docs/journal.md` §4.7).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::answer::{Answer, AnswerRecord, Voice, last_of};
use super::answers::Answers;
use super::change::Change;
use super::complete::is_complete;
use super::record::{ProposalRecord, Proposals};
use crate::domain::causal::Scope;
use crate::domain::ids::{EntryId, MemberId};
use crate::domain::membership::Members;

/// How a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// All who are asked consent; a final change is done.
    Agreed,
    /// It waits for the group.
    Waiting,
    /// There is something to talk about.
    Talk,
    /// Its author was removed beside it.
    Void,
}

/// What a member's last words on a proposal come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stance {
    /// Nothing said.
    Silent,
    /// Consents.
    For,
    /// Has something to talk about.
    Against,
    /// Took back what was said.
    Open,
}

/// How a standing proposal stands by the answers in a scope that hold, these members being all there
/// are.
pub(in crate::domain) fn standing_of(
    said: &Said<'_, impl Fn(&AnswerRecord) -> bool>,
    members: &[MemberId],
    is_asked: impl Fn(MemberId) -> bool,
) -> Standing {
    let (mut all, mut against) = (true, false);
    for member in members {
        let stance = said.stance(*member);
        all &= match stance {
            Stance::Silent => !is_asked(*member),
            Stance::For => true,
            Stance::Against | Stance::Open => false,
        };
        against |= stance == Stance::Against;
    }
    let somebody = said.holding().any(|given| given.answer == Answer::Consent);
    match (all && somebody, against) {
        (true, _) => Standing::Agreed,
        (false, true) => Standing::Talk,
        (false, false) => Standing::Waiting,
    }
}

/// How a final proposal stands.
pub(in crate::domain) fn standing_of_final(
    proposal: &ProposalRecord,
    members: &Members<'_>,
) -> Standing {
    if is_complete(proposal, members) {
        Standing::Agreed
    } else if proposal.doubts().next().is_some() {
        Standing::Talk
    } else {
        Standing::Waiting
    }
}

/// Every proposal that an agreed one takes the place of, however many steps away.
fn covered(proposals: &Proposals, agreed: &[EntryId]) -> BTreeSet<EntryId> {
    let over = |id: &EntryId| proposals.get(id).map_or(&[][..], |it| it.change.over());
    let mut covered = BTreeSet::new();
    let mut next: Vec<EntryId> = agreed.iter().flat_map(over).copied().collect();
    while let Some(id) = next.pop() {
        if covered.insert(id) {
            next.extend(over(&id));
        }
    }
    covered
}

/// Of what is agreed, in order, what is in force: not covered, about somebody who is still here, and
/// the last where only one can be.
pub(in crate::domain) fn in_force(
    proposals: &Proposals,
    agreed: &[EntryId],
    members: &[MemberId],
) -> Vec<EntryId> {
    let here = |proposal: &&ProposalRecord| match &proposal.change {
        Change::Initiator { member, .. } => members.contains(member),
        _ => true,
    };
    let covered = covered(proposals, agreed);
    let open: Vec<&ProposalRecord> = agreed
        .iter()
        .filter(|id| !covered.contains(*id))
        .filter_map(|id| proposals.get(id))
        .filter(here)
        .collect();
    let replaced = |at: usize, change: &Change| {
        let mut later = open.iter().skip(at + 1).map(|later| &later.change);
        if change.is_initiator() {
            // two where one of them is from outside: a member may step in beside them
            let outside = |change: &Change| matches!(change, Change::OutsideInitiator { .. });
            let later: Vec<&Change> = later.filter(|later| later.is_initiator()).collect();
            return match later.as_slice() {
                [] => false,
                [last] => !outside(last) && !outside(change),
                _ => true,
            };
        }
        let kind = std::mem::discriminant(change);
        change.stands_alone() && later.any(|later| std::mem::discriminant(later) == kind)
    };
    open.iter()
        .enumerate()
        .filter(|(at, proposal)| !replaced(*at, &proposal.change))
        .map(|(_, proposal)| proposal.id())
        .collect()
}

/// What is said to a standing proposal in a scope, and which of it holds.
pub(in crate::domain) struct Said<'a, H> {
    pub(in crate::domain) answers: &'a Answers,
    pub(in crate::domain) scope: Scope<'a>,
    pub(in crate::domain) holds: H,
}

impl<H: Fn(&AnswerRecord) -> bool> Said<'_, H> {
    /// Everything that holds.
    fn holding(&self) -> impl Iterator<Item = &AnswerRecord> {
        let here = self.answers.within(self.scope).flatten();
        here.filter(|given| (self.holds)(given))
    }

    /// Whether the room said yes over a member's own other word, which it does not.
    fn is_over_own_word(&self, room: &AnswerRecord, member: MemberId) -> bool {
        room.voice != Voice::Own
            && room.answer == Answer::Consent
            && self
                .answers
                .own_before(member, room, &self.holds)
                .any(|own| own.answer != Answer::Consent)
    }

    /// A member's stance: all of what they said last must be consent. What one chain says last is
    /// found from its end.
    fn stance(&self, member: MemberId) -> Stance {
        let theirs = |given: &&AnswerRecord| {
            given.speaks_for(member) && (self.holds)(given) && !self.is_over_own_word(given, member)
        };
        let ends = self.answers.within(self.scope).filter_map(|all| all.iter().rfind(theirs));
        let mut last = last_of(&ends.collect::<Vec<_>>());
        let Some(first) = last.next() else { return Stance::Silent };
        std::iter::once(first).chain(last).fold(Stance::For, |stance, given| {
            match (stance, given.answer) {
                (Stance::Against, _) | (_, Answer::Talk) => Stance::Against,
                (_, Answer::Withdraw) => Stance::Open,
                (stance, Answer::Consent) => stance,
            }
        })
    }
}
