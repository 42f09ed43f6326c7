//! What an entry may do, judged by its ancestors alone (`core/docs/journal.md` §4.4).

use super::apply::Fold;
use super::fact::Dossier;
use super::verdict::Reason;
use crate::domain::act::{Act, Answer};
use crate::domain::causal::{Node, Scope};
use crate::domain::consent::{Change, Class, guest};
use crate::domain::ids::{DeviceId, EntryId};
use crate::domain::membership::MemberId;

/// A removal can be proposed among at least so many.
const FEWEST_FOR_REMOVAL: usize = 3;

type Judged = Result<(), Reason>;

fn hold(holds: bool, reason: Reason) -> Judged {
    if holds { Ok(()) } else { Err(reason) }
}

impl Fold {
    pub(in crate::domain) fn judge(&self, author: MemberId, node: &Node, act: &Act) -> Judged {
        let scope = Scope::Before(&node.past);
        match act {
            Act::Found { .. } | Act::Here | Act::Held | Act::Unknown => Ok(()),
            Act::Extra(_) | Act::Pause(_) | Act::Duty => Ok(()),
            Act::Meeting { slot, .. } => hold(self.is_slot(*slot, scope), Reason::NothingThere),
            Act::Resume(pause) => {
                hold(self.calendar.has_pause(*pause, scope), Reason::NothingThere)
            }
            Act::NoDuty(duty) => hold(self.calendar.has_duty(*duty, scope), Reason::NothingThere),
            Act::Nickname(member) | Act::Leave(member) => self.for_them(author, *member, scope),
            Act::Propose { change, .. } => self.may_propose(change, scope),
            Act::Answer { proposal, answer } => self.may_answer(author, *proposal, *answer, node),
            Act::Room { proposal, agreed } => {
                let answer = if *agreed { Answer::Consent } else { Answer::Talk };
                self.may_answer(author, *proposal, answer, node)
            }
            Act::Join { invitation, device } => {
                self.may_join(author, *invitation, device.map(|(device, _)| device), scope)
            }
            Act::Stay(leave) => hold(self.left_by_another(*leave, scope), Reason::NothingThere),
            Act::Device { member, device, .. } => {
                hold(*member == author, Reason::NotTheirs)?;
                hold(!self.is_bound(*device, scope), Reason::NotPossible)
            }
            Act::Drop(device) => {
                let bound = self.bound(*device, scope, &self.removed(scope));
                hold(bound.is_some_and(|b| b.member == author), Reason::NothingThere)?;
                let other = self.devices_of(author, scope).any(|other| other != *device);
                hold(other, Reason::NotPossible)
            }
            Act::Extend { proposal, .. } | Act::Aside(proposal) => {
                self.proposal_in(*proposal, scope).map(|_| ())
            }
        }
    }

    /// For a member, by themselves or for one without a device.
    fn for_them(&self, author: MemberId, member: MemberId, scope: Scope<'_>) -> Judged {
        hold(self.is_member(member, scope), Reason::NothingThere)?;
        hold(author == member || !self.has_device(member, scope), Reason::NotTheirs)
    }

    fn may_propose(&self, change: &Change, scope: Scope<'_>) -> Judged {
        for id in change.over() {
            let replaced = self.proposal_in(*id, scope)?;
            hold(change.may_replace(&replaced.change), Reason::NothingThere)?;
        }
        let fits = match change {
            Change::Remove(member) => {
                let members = self.members_in(scope);
                members.contains(member) && members.len() >= FEWEST_FOR_REMOVAL
            }
            Change::Device { member, device, .. } => {
                self.is_member(*member, scope) && !self.is_bound(*device, scope)
            }
            Change::Initiator { member, .. } => self.is_member(*member, scope),
            _ => true,
        };
        hold(fits, Reason::NotPossible)
    }

    fn may_answer(
        &self,
        author: MemberId,
        proposal: EntryId,
        answer: Answer,
        node: &Node,
    ) -> Judged {
        let scope = Scope::Before(&node.past);
        let dossier = self.proposal_in(proposal, scope)?;
        hold(dossier.change.concerned() != Some(author), Reason::NotTheirs)?;
        if dossier.change.class() == Class::Final {
            let too_late = self.complete(dossier, scope) || self.came_to_a_device(dossier, scope);
            hold(!too_late, Reason::NotPossible)?;
            let doubted = dossier
                .said
                .iter()
                .any(|said| said.answer != Answer::Consent && scope.contains(said.fact.dot));
            hold(answer != Answer::Consent || !doubted, Reason::TalkFirst)?;
            // who came back was not asked, so all of them are asked anew
            let anew = answer == Answer::Consent && self.somebody_came_back(dossier, scope);
            hold(!anew, Reason::NotPossible)?;
        }
        let forked = answer == Answer::Consent && self.chains.forked_with(node);
        hold(!forked, Reason::Forked)
    }

    /// Whether somebody who had no device when one was proposed for them has one by now.
    fn came_to_a_device(&self, dossier: &Dossier, scope: Scope<'_>) -> bool {
        match &dossier.change {
            Change::Device { member, .. } => {
                self.has_device(*member, scope)
                    && !self.has_device(*member, Scope::Before(&dossier.fact.past))
            }
            _ => false,
        }
    }

    fn may_join(
        &self,
        author: MemberId,
        invitation: EntryId,
        device: Option<DeviceId>,
        scope: Scope<'_>,
    ) -> Judged {
        let dossier = self.proposal_in(invitation, scope)?;
        hold(dossier.change == Change::Invite, Reason::NothingThere)?;
        // who invited vouches for the guest; two phones from two sides would share one name
        let inviter = dossier.fact.author;
        let welcomes = author == inviter || (device.is_none() && !self.is_member(inviter, scope));
        hold(welcomes, Reason::NotTheirs)?;
        let joins = self.register.joins.get(&guest(invitation)).into_iter().flatten();
        let joined = joins.into_iter().any(|join| scope.contains(join.dot));
        let taken = device.is_some_and(|device| self.is_bound(device, scope));
        hold(self.complete(dossier, scope) && !joined && !taken, Reason::NotPossible)
    }

    /// The valid proposal with this id, if it is in a scope.
    fn proposal_in(&self, id: EntryId, scope: Scope<'_>) -> Result<&Dossier, Reason> {
        let found = self.dossiers.get(&id).filter(|dossier| scope.contains(dossier.fact.dot));
        found.ok_or(Reason::NothingThere)
    }

    fn is_bound(&self, device: DeviceId, scope: Scope<'_>) -> bool {
        self.bound(device, scope, &self.removed(scope)).is_some()
    }

    fn left_by_another(&self, leave: EntryId, scope: Scope<'_>) -> bool {
        let mut leavings = self.register.leavings.values().flatten();
        leavings.any(|leaving| {
            leaving.fact.id() == leave && !leaving.own && scope.contains(leaving.fact.dot)
        })
    }
}
