//! What an entry may do, judged by its ancestors alone (`core/docs/journal.md` §4.4).

use super::authority::Authority;
use super::verdict::Reason;
use crate::domain::act::Act;
use crate::domain::causal::{Chains, Node, Scope};
use crate::domain::consent::{
    Answer, Change, Class, ProposalRecord, guest, is_complete, somebody_came_back,
};
use crate::domain::ids::{DeviceId, EntryId, MemberId};
use crate::domain::membership::Leaving;
use crate::domain::schedule::{Calendar, Slot};

/// A removal can be proposed among at least so many.
const FEWEST_FOR_REMOVAL: usize = 3;

type Judged = Result<(), Reason>;

fn hold(holds: bool, reason: Reason) -> Judged {
    if holds { Ok(()) } else { Err(reason) }
}

/// An entry, its author, and everything that came before it.
pub(super) struct Case<'a> {
    pub(super) author: MemberId,
    pub(super) node: &'a Node,
    pub(super) before: Authority<'a>,
    pub(super) calendar: &'a Calendar,
    pub(super) chains: &'a Chains,
}

impl Case<'_> {
    /// Whether the entry may do this.
    pub(super) fn judge(&self, act: &Act) -> Judged {
        let scope = self.before.members.scope;
        match act {
            Act::Found { .. } | Act::Here | Act::Held | Act::Unknown => Ok(()),
            Act::Extra(_) | Act::Pause(_) | Act::Duty => Ok(()),
            Act::Meeting { slot, .. } => hold(self.is_slot(*slot), Reason::NothingThere),
            Act::Resume(pause) => {
                hold(self.calendar.has_pause(*pause, scope), Reason::NothingThere)
            }
            Act::NoDuty(duty) => hold(self.calendar.has_duty(*duty, scope), Reason::NothingThere),
            Act::Nickname(member) | Act::Leave(member) => self.for_them(*member),
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
                hold(!self.is_bound(*device), Reason::NotPossible)
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
            Change::Device { member, device, .. } => {
                self.before.members.contains(*member) && !self.is_bound(*device)
            }
            Change::Initiator { member, .. } => self.before.members.contains(*member),
            _ => true,
        };
        hold(fits, Reason::NotPossible)
    }

    fn may_answer(&self, proposal: EntryId, answer: Answer) -> Judged {
        let proposal = self.proposal(proposal)?;
        hold(proposal.change.concerned() != Some(self.author), Reason::NotTheirs)?;
        if proposal.class() == Class::Final {
            let too_late =
                is_complete(proposal, &self.before.members) || self.came_to_a_device(proposal);
            hold(!too_late, Reason::NotPossible)?;
            let scope = self.before.members.scope;
            let mut others = proposal.answers.iter().filter(|it| it.answer != Answer::Consent);
            let doubted = others.any(|given| scope.contains(given.fact.dot));
            hold(answer != Answer::Consent || !doubted, Reason::TalkFirst)?;
            // who came back was not asked, so all of them are asked anew
            let anew =
                answer == Answer::Consent && somebody_came_back(proposal, &self.before.members);
            hold(!anew, Reason::NotPossible)?;
        }
        let forked = answer == Answer::Consent && self.chains.forked_with(self.node);
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
        hold(is_complete(proposal, members) && !joined && !taken, Reason::NotPossible)
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
                self.calendar.has_extra(id, self.before.members.scope)
                    || self.proposal(id).is_ok_and(|it| matches!(it.change, Change::Meet(_)))
            }
        }
    }

    fn is_bound(&self, device: DeviceId) -> bool {
        self.before.binding(device).is_some()
    }

    fn was_left_by_another(&self, leave: EntryId) -> bool {
        let scope: Scope<'_> = self.before.members.scope;
        let is_it = |leaving: &Leaving| {
            leaving.fact.id() == leave && !leaving.own && scope.contains(leaving.fact.dot)
        };
        self.before.members.register.leavings.values().flatten().any(is_it)
    }
}
