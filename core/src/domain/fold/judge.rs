//! What an entry may do, judged by its ancestors alone (`core/docs/journal.md` §4.4).

use super::asking::KnownNow;
use super::authority::Authority;
use super::known::Fold;
use super::verdict::Reason;
use crate::domain::act::Act;
use crate::domain::causal::Node;
use crate::domain::consent::{
    Answer, AnswerRecord, Change, Class, ProposalRecord, guest, is_complete, last_of,
    somebody_came_back,
};
use crate::domain::ids::{DeviceId, EntryId, MemberId};
use crate::domain::membership::Group;
use crate::domain::schedule::Slot;

/// A removal can be proposed among at least so many.
const FEWEST_FOR_REMOVAL: usize = 3;
/// The most devices that a member has when another one comes; screens stop before, and a move needs
/// one more for a moment.
const MOST_DEVICES: usize = 5;
/// The most devices that a member ever brings by their own hand.
const MOST_BROUGHT: usize = 32;
/// The most consents that one member writes to a proposal, and as many other answers.
const MOST_ANSWERS: usize = 64;

type Judged = Result<(), Reason>;

fn hold(holds: bool, reason: Reason) -> Judged {
    if holds { Ok(()) } else { Err(reason) }
}

/// An entry, its author, and everything that came before it.
pub(super) struct Case<'a> {
    pub(super) author: MemberId,
    pub(super) node: &'a Node,
    pub(super) before: Authority<'a>,
    pub(super) fold: &'a Fold,
}

impl Case<'_> {
    /// Whether the entry may do this.
    pub(super) fn judge(&self, act: &Act) -> Judged {
        let scope = self.before.members.scope;
        match act {
            Act::Found { .. } | Act::Here | Act::Held | Act::Noted(_) | Act::Unknown => Ok(()),
            Act::Extra(_) | Act::Pause(_) | Act::Duty => Ok(()),
            Act::Meeting { slot, .. } => hold(self.is_slot(*slot), Reason::NothingThere),
            Act::Resume(pause) => {
                hold(self.fold.calendar.has_pause(*pause, scope), Reason::NothingThere)
            }
            Act::NoDuty(duty) => {
                hold(self.fold.calendar.has_duty(*duty, scope), Reason::NothingThere)
            }
            Act::Nickname(member) | Act::Leave(member) | Act::Reach(member) => {
                self.for_them(*member)
            }
            Act::Rest { member, resting } => {
                let here = self.before.members.contains(*member);
                hold(here && self.may_rest_by(*resting), Reason::NothingThere)
            }
            Act::Back(rest) => {
                let rest = self.before.members.register.rest(*rest);
                let there = rest.is_some_and(|(_, rest)| scope.contains(rest.dot));
                hold(there, Reason::NothingThere)
            }
            Act::Propose { change, .. } => self.may_propose(change),
            Act::Answer { proposal, answer } => self.may_answer(*proposal, *answer),
            Act::Room { proposal, agreed } => {
                self.may_answer(*proposal, if *agreed { Answer::Consent } else { Answer::Talk })
            }
            Act::Join { invitation, device } => {
                self.may_join(*invitation, device.map(|brought| brought.device))
            }
            Act::Stay(leave) => hold(self.was_left_by_another(*leave), Reason::NothingThere),
            Act::Device { member, device, .. } => {
                hold(*member == self.author, Reason::NotTheirs)?;
                hold(!self.is_bound(*device) && self.may_bring(*member), Reason::NotPossible)
            }
            Act::Drop(device) => {
                let binding = self.before.binding(*device);
                let theirs = binding.is_some_and(|binding| binding.member == self.author);
                hold(theirs, Reason::NothingThere)?;
                let other = self.before.devices_of(self.author).any(|other| other != *device);
                hold(other, Reason::NotPossible)
            }
            Act::Extend { proposal, .. } | Act::Aside(proposal) => {
                self.proposal(*proposal).map(|_| ())
            }
        }
    }

    /// For a member, by themselves or for one without a device.
    fn for_them(&self, member: MemberId) -> Judged {
        hold(self.before.members.contains(member), Reason::NothingThere)?;
        hold(self.author == member || !self.before.has_device(member), Reason::NotTheirs)
    }

    fn may_propose(&self, change: &Change) -> Judged {
        for id in change.over() {
            let replaced = self.proposal(*id)?;
            hold(change.may_replace(&replaced.change), Reason::NothingThere)?;
        }
        let fits = match change {
            Change::Remove(member) => {
                let members = self.before.members.all();
                members.contains(member) && members.len() >= FEWEST_FOR_REMOVAL
            }
            Change::Device { member, device, lost, .. } => {
                self.before.members.contains(*member)
                    && !self.is_bound(*device)
                    && (*lost || self.before.devices_of(*member).count() < MOST_DEVICES)
            }
            Change::Initiator { member, .. } => self.before.members.contains(*member),
            _ => true,
        };
        hold(fits, Reason::NotPossible)
    }

    /// Whether a member may bring one device more.
    fn may_bring(&self, member: MemberId) -> bool {
        let brought = self.before.members.register.brought.get(&member);
        let scope = self.before.members.scope;
        let brought = brought.into_iter().flatten().filter(|dot| scope.contains(**dot));
        self.before.devices_of(member).count() < MOST_DEVICES && brought.count() < MOST_BROUGHT
    }

    /// Whether the author has said as much to a proposal as one may. After a consent it can always
    /// be taken back, and something talked about.
    fn said_enough(&self, proposal: &ProposalRecord, answer: Answer) -> bool {
        let scope = self.before.members.scope;
        let theirs: Vec<&[AnswerRecord]> = proposal.answers.of(self.author, scope).collect();
        let all = || theirs.iter().copied().flatten();
        if answer == Answer::Consent {
            return all().filter(|it| it.answer == Answer::Consent).count() >= MOST_ANSWERS;
        }
        let ends: Vec<&AnswerRecord> = theirs.iter().filter_map(|all| all.last()).collect();
        all().filter(|it| it.answer != Answer::Consent).count() >= MOST_ANSWERS
            && last_of(&ends).all(|given| given.answer != Answer::Consent)
    }

    fn may_answer(&self, proposal: EntryId, answer: Answer) -> Judged {
        let proposal = self.proposal(proposal)?;
        hold(proposal.change.concerned() != Some(self.author), Reason::NotTheirs)?;
        hold(!self.said_enough(proposal, answer), Reason::NotPossible)?;
        if proposal.class() == Class::Final {
            let too_late =
                is_complete(proposal, &self.before.members) || self.came_to_a_device(proposal);
            hold(!too_late, Reason::NotPossible)?;
            let scope = self.before.members.scope;
            let doubted = proposal.doubts().any(|given| scope.contains(given.fact.dot));
            hold(answer != Answer::Consent || !doubted, Reason::TalkFirst)?;
            // who came back was not asked, so all of them are asked anew
            let anew =
                answer == Answer::Consent && somebody_came_back(proposal, &self.before.members);
            hold(!anew, Reason::NotPossible)?;
        }
        let forked = answer == Answer::Consent && self.fold.chains.forked_with(self.node);
        hold(!forked, Reason::Forked)
    }

    /// Whether somebody who had no device when one was proposed for them has one by now.
    fn came_to_a_device(&self, proposal: &ProposalRecord) -> bool {
        match &proposal.change {
            Change::Device { member, .. } => {
                self.before.has_device(*member)
                    && !self.before.then(&proposal.fact.past).has_device(*member)
            }
            _ => false,
        }
    }

    fn may_join(&self, invitation: EntryId, device: Option<DeviceId>) -> Judged {
        let proposal = self.proposal(invitation)?;
        hold(proposal.change == Change::Invite, Reason::NothingThere)?;
        // who invited vouches for the guest; two phones from two sides would share one name
        let (members, inviter) = (&self.before.members, proposal.fact.author);
        let welcomes = self.author == inviter || (device.is_none() && !members.contains(inviter));
        hold(welcomes, Reason::NotTheirs)?;
        let joined = members.has_joined(guest(invitation));
        let taken = device.is_some_and(|device| self.is_bound(device));
        let room = members.all().len() < Group::MOST;
        hold(is_complete(proposal, members) && room && !joined && !taken, Reason::NotPossible)
    }

    /// Whether it was agreed before that members can be said to rest, by this proposal.
    fn may_rest_by(&self, resting: EntryId) -> bool {
        let may = |it: &ProposalRecord| matches!(it.change, Change::Resting { may: true, .. });
        self.proposal(resting).is_ok_and(may)
            && KnownNow::of(self.fold, self.before.members.scope)
                .in_force_of(|change| matches!(change, Change::Resting { .. }))
                .contains(&resting)
    }

    /// The valid proposal with this id, if it came before.
    fn proposal(&self, id: EntryId) -> Result<&ProposalRecord, Reason> {
        let scope = self.before.members.scope;
        let found = self.before.proposals.get(&id).filter(|it| scope.contains(it.fact.dot));
        found.ok_or(Reason::NothingThere)
    }

    /// Whether there is such a meeting.
    fn is_slot(&self, slot: Slot) -> bool {
        match slot {
            Slot::Planned { rhythm, day } => self.proposal(rhythm).is_ok_and(|proposal| {
                matches!(&proposal.change, Change::Rhythm { rhythm, .. } if rhythm.pattern.has(day))
            }),
            Slot::Single(id) => {
                self.fold.calendar.has_extra(id, self.before.members.scope)
                    || self.proposal(id).is_ok_and(|it| matches!(it.change, Change::Meet(_)))
            }
        }
    }

    fn is_bound(&self, device: DeviceId) -> bool {
        self.before.binding(device).is_some()
    }

    fn was_left_by_another(&self, leave: EntryId) -> bool {
        let leave = self.before.members.register.leaving(leave);
        leave.is_some_and(|it| !it.own && self.before.members.scope.contains(it.fact.dot))
    }
}
