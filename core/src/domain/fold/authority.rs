//! Whose entry it is, and whether it counts (`core/docs/journal.md` §4.2, §4.6).

use crate::domain::causal::{CausalPast, Dot, Fact, Order, Scope};
use crate::domain::consent::{Change, ProposalRecord, Proposals, is_complete, members_in};
use crate::domain::ids::{Day, DeviceId, MemberId};
use crate::domain::membership::{Binding, Bound, Members, Register};

/// So many members do not rest, or nobody does.
const FEWEST_AWAKE: usize = 2;

/// Whose each device is, and who is a member, in one scope of the journal.
pub(super) struct Authority<'a> {
    pub(super) members: Members<'a>,
    pub(super) proposals: &'a Proposals,
}

impl<'a> Authority<'a> {
    pub(super) fn new(register: &'a Register, proposals: &'a Proposals, scope: Scope<'a>) -> Self {
        Self { members: members_in(register, proposals, scope), proposals }
    }

    /// The same as it was before an entry with this past.
    pub(super) fn then<'b>(&self, past: &'b CausalPast) -> Authority<'b>
    where
        'a: 'b,
    {
        Authority::new(self.members.register, self.proposals, Scope::Before(past))
    }

    /// The member whose device this is, if it still is, and the entry by which another device of
    /// theirs brought it.
    pub(super) fn author(&self, device: DeviceId) -> Option<(MemberId, Option<Dot>)> {
        let Binding { member, by } = self.binding(device)?;
        let theirs = !self.is_dropped(device, *member) && self.members.contains(*member);
        let brought_by = match by {
            Bound::Device(fact) => Some(fact.dot),
            _ => None,
        };
        theirs.then_some((*member, brought_by))
    }

    /// What binds a device: the first in order.
    pub(super) fn binding(&self, device: DeviceId) -> Option<&'a Binding> {
        let all = self.members.register.bindings.get(&device)?.iter();
        let here = all.filter_map(|binding| Some((self.since(binding)?, binding)));
        here.min_by_key(|(order, _)| *order).map(|(_, binding)| binding)
    }

    /// Where in the order a binding holds from, if it does.
    fn since(&self, binding: &Binding) -> Option<Order> {
        let scope = self.members.scope;
        match &binding.by {
            Bound::Founding(fact) | Bound::Join(fact) => {
                scope.contains(fact.dot).then_some(fact.order)
            }
            Bound::Device(fact) => {
                let holds = scope.contains(fact.dot) && !self.is_severed(fact);
                holds.then_some(fact.order)
            }
            Bound::Proposal(id) => {
                let proposal = self.proposals.get(id)?;
                is_complete(proposal, &self.members).then_some(proposal.fact.order)
            }
        }
    }

    fn is_dropped(&self, device: DeviceId, member: MemberId) -> bool {
        self.drops(device).next().is_some() || self.losses(device, member).next().is_some()
    }

    /// Where the device was dropped by hand.
    fn drops(&self, device: DeviceId) -> impl Iterator<Item = &'a Fact> {
        let (all, scope) = (self.members.register.drops.get(&device), self.members.scope);
        all.into_iter().flatten().filter(move |drop| scope.contains(drop.dot))
    }

    /// The proposals that are complete and by which a device of this member was lost.
    fn losses(
        &self,
        device: DeviceId,
        member: MemberId,
    ) -> impl Iterator<Item = &'a ProposalRecord> {
        let proposals = self.members.register.devices.get(&member).into_iter().flatten();
        proposals.filter_map(|id| self.proposals.get(id)).filter(move |proposal| {
            let lost = matches!(
                proposal.change,
                Change::Device { device: fresh, lost: true, .. } if fresh != device
            );
            lost && is_complete(proposal, &self.members)
                && self.roots(proposal).any(|root| {
                    let then = self.then(&root.past);
                    then.binding(device).is_some_and(|binding| binding.member == member)
                })
        })
    }

    /// What carries a final change here.
    fn roots<'b>(&self, proposal: &'b ProposalRecord) -> impl Iterator<Item = &'b Fact> {
        let scope = self.members.scope;
        proposal.roots().filter(move |root| scope.contains(root.dot))
    }

    /// Who rests: at most half of the members, and so that two are left. Else nobody does.
    pub(super) fn resting(&self) -> Vec<MemberId> {
        if self.members.register.rests.is_empty() {
            return Vec::new();
        }
        let mut resting = self.members.all();
        let members = resting.len();
        resting.retain(|member| self.rest_of(*member).is_some());
        let enough = 2 * resting.len() <= members && members - resting.len() >= FEWEST_AWAKE;
        if enough { resting } else { Vec::new() }
    }

    /// The last rest of a member that counts and holds, in order.
    pub(super) fn rest_of(&self, member: MemberId) -> Option<&'a Fact> {
        let rests = self.members.register.rests.get(&member)?;
        // the last of a chain knows all that those before it know: where it does not hold, none does
        let ends = rests.within(self.members.scope);
        let ends = ends.filter_map(|all| all.iter().rfind(|rest| self.counts(rest)));
        ends.filter(|rest| self.members.holds(member, rest)).max_by_key(|rest| rest.order)
    }

    /// Whether this member has a device.
    pub(super) fn has_device(&self, member: MemberId) -> bool {
        self.devices_of(member).next().is_some()
    }

    /// The devices of a member, in ascending order.
    pub(super) fn devices_of(&self, member: MemberId) -> impl Iterator<Item = DeviceId> {
        let devices = self.members.register.may_be_theirs.get(&member).into_iter().flatten();
        devices.copied().filter(move |device| {
            self.binding(*device).is_some_and(|binding| binding.member == member)
                && !self.is_dropped(*device, member)
        })
    }

    /// The devices of these members in the order in which they came, with the day of what brought them.
    pub(super) fn since_when(
        &self,
        members: impl Iterator<Item = MemberId>,
    ) -> Vec<(DeviceId, Day)> {
        let bound = |device: DeviceId| {
            let binding = self.binding(device)?;
            let day = match &binding.by {
                Bound::Founding(fact) | Bound::Join(fact) | Bound::Device(fact) => fact.day,
                Bound::Proposal(id) => self.proposals.get(id)?.fact.day,
            };
            Some((self.since(binding)?, device, day))
        };
        let all = members.flat_map(|member| self.devices_of(member));
        let mut all: Vec<(Order, DeviceId, Day)> = all.filter_map(bound).collect();
        all.sort_unstable();
        all.into_iter().map(|(_, device, day)| (device, day)).collect()
    }

    /// Whether the phone that wrote it was dropped or lost, and nobody who did that had seen the
    /// entry.
    fn is_severed(&self, fact: &Fact) -> bool {
        self.drops(fact.device).any(|drop| !fact.before(drop))
            || self.losses(fact.device, fact.author).any(|loss| self.is_unseen(fact, loss))
            || self.came_by_severed_device(fact)
    }

    /// Whether its phone was brought by one that is severed. What bound it was looked up when the
    /// entry came, so that a row of phones, each brought by the one before, is gone through once.
    fn came_by_severed_device(&self, fact: &Fact) -> bool {
        let bindings = self.members.register.bindings.get(&fact.device).into_iter().flatten();
        let mut brought = bindings.filter_map(|binding| match &binding.by {
            Bound::Device(bound) => Some(bound).filter(|bound| fact.brought_by == Some(bound.dot)),
            _ => None,
        });
        brought.next().is_some_and(|bound| self.is_severed(bound))
    }

    /// Whether nobody who carried a change had seen this entry.
    fn is_unseen(&self, fact: &Fact, proposal: &ProposalRecord) -> bool {
        !self.roots(proposal).any(|root| fact.before(root))
    }

    /// Whether a valid entry that is not about a final change counts: neither its phone nor its
    /// author was put out beside it.
    pub(super) fn counts(&self, fact: &Fact) -> bool {
        !self.is_in_doubt(fact) || (!self.is_severed(fact) && !self.is_left_behind(fact))
    }

    /// Whether anything at all was said against its author or its phone, or against one that may
    /// have brought that phone.
    fn is_in_doubt(&self, fact: &Fact) -> bool {
        let register = self.members.register;
        let mut bound = register.bindings.get(&fact.device).into_iter().flatten();
        let proposed = register.devices.get(&fact.author).into_iter().flatten();
        let mut proposed = proposed.filter_map(|id| self.proposals.get(id));
        register.removals.contains_key(&fact.author)
            || register.drops.contains_key(&fact.device)
            || bound.any(|binding| matches!(binding.by, Bound::Device(_)))
            || proposed.any(|it| matches!(it.change, Change::Device { lost: true, .. }))
    }

    /// Whether its author was removed, and nobody who did that had seen the entry.
    fn is_left_behind(&self, fact: &Fact) -> bool {
        let removals = self.members.register.removals.get(&fact.author).into_iter().flatten();
        removals
            .filter_map(|id| self.proposals.get(id))
            .any(|removal| self.is_unseen(fact, removal) && is_complete(removal, &self.members))
    }
}
