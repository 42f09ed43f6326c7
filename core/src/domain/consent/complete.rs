//! Final changes: done once all who are asked have consented (`core/docs/journal.md` §4.5).

use std::collections::BTreeSet;

use super::answer::{AnswerRecord, Voice};
use super::record::{ProposalRecord, Proposals};
use crate::domain::causal::{Scope, first_from};
use crate::domain::ids::MemberId;
use crate::domain::membership::{Leaving, Members, Register};

/// The members in a scope. One removal may complete another, so it is looked at again until nobody
/// is added to those removed.
pub(in crate::domain) fn members_in<'a>(
    register: &'a Register,
    proposals: &Proposals,
    scope: Scope<'a>,
) -> Members<'a> {
    let mut members = Members { register, scope, removed: BTreeSet::new() };
    loop {
        let waiting = register.removals.iter();
        let more: Vec<MemberId> = waiting
            .filter(|(member, _)| !members.removed.contains(*member))
            .filter(|(_, removals)| {
                let mut removals = removals.iter().filter_map(|id| proposals.get(id));
                removals.any(|proposal| is_complete(proposal, &members))
            })
            .map(|(member, _)| *member)
            .collect();
        if more.is_empty() {
            return members;
        }
        members.removed.extend(more);
    }
}

/// Whether all who are asked about a final change consented in some scope, or may be gone there: what
/// is not ripe is complete nowhere.
pub(in crate::domain) fn is_ripe(proposal: &ProposalRecord, register: &Register) -> bool {
    let speaks = |member: MemberId| {
        proposal.consents().any(|given| match &given.voice {
            Voice::Own => given.fact.author == member,
            Voice::Room { without_device, .. } => without_device.contains(&member),
        })
    };
    let mut asked = proposal.asked.iter();
    asked.all(|member| register.may_be_gone.contains(member) || speaks(*member))
}

/// Whether a final change is complete among these members.
pub(in crate::domain) fn is_complete(proposal: &ProposalRecord, members: &Members<'_>) -> bool {
    let ripe = members.register.ripe.contains(&proposal.id());
    if !ripe || !members.scope.contains(proposal.fact.dot) {
        return false;
    }
    let asked = proposal.asked.iter().copied();
    let (yes, others): (Vec<MemberId>, Vec<MemberId>) =
        asked.partition(|member| consents(proposal, *member, members));
    yes.len() >= proposal.fewest
        && others.iter().all(|member| members.is_released(*member, &proposal.fact.past))
}

/// Whether a member consents to a final change, by hand or by the room.
pub(in crate::domain) fn consents(
    proposal: &ProposalRecord,
    member: MemberId,
    members: &Members<'_>,
) -> bool {
    let mut consents = proposal.consents().filter(|given| members.scope.contains(given.fact.dot));
    consents.any(|given| speaks_for(given, member, members))
}

/// The room speaks only for those without a device, and for nobody who has since shown that they
/// had one beside it.
fn speaks_for(given: &AnswerRecord, member: MemberId, members: &Members<'_>) -> bool {
    match &given.voice {
        Voice::Own => given.fact.author == member,
        Voice::Room { without_device, .. } => {
            without_device.contains(&member) && !members.gave_sign_without(member, given.fact.dot)
        }
    }
}

/// Whether somebody was told to have left, and is here after all: since a proposal was made, or
/// while it was made without them.
pub(in crate::domain) fn came_back(
    proposal: &ProposalRecord,
    member: MemberId,
    members: &Members<'_>,
) -> bool {
    let concerned = proposal.change.concerned();
    let (asked, past) = (proposal.asked.contains(&member), &proposal.fact.past);
    let told = members.leavings(member);
    // nobody puts off their own removal by telling who left and who did not
    let by_another = |leaving: &Leaving| !leaving.own && concerned != Some(leaving.fact.author);
    let mut since =
        told.clone().filter_map(|all| all.first().zip(Some(all))).filter(|(one, all)| {
            let then = all.split_at(first_from(all, past.length(one.fact.dot.chain)));
            (if asked { then.1 } else { then.0 }).iter().any(by_another)
        });
    let stays = |leaving: &Leaving| {
        leaving.own
            || members.stayed(leaving.fact.id(), concerned)
            || members.gave_sign_without(member, leaving.fact.dot)
    };
    let stays_in = |all: &[Leaving]| match concerned {
        // the last was written because those before it held no more
        None => all.last().is_none_or(stays),
        Some(_) => all.iter().all(stays),
    };
    concerned != Some(member)
        && since.next().is_some()
        && told.clone().all(stays_in)
        && members.contains(member)
}

/// Whether anybody came back to a proposal.
pub(in crate::domain) fn somebody_came_back(
    proposal: &ProposalRecord,
    members: &Members<'_>,
) -> bool {
    members.register.leavings.keys().any(|member| came_back(proposal, *member, members))
}
