//! Whose entry it is, and who is a member (`core/docs/journal.md` §4.2, §4.3).

use std::collections::BTreeSet;

use super::apply::Fold;
use super::fact::{Binding, Bound, Dossier, Leaving};
use crate::domain::causal::{Mark, Order, Part, Past};
use crate::domain::consent::Change;
use crate::domain::ids::{DeviceId, EntryId};
use crate::domain::membership::MemberId;

/// Those whose removal is complete in a part.
pub(in crate::domain) type Removed = BTreeSet<MemberId>;

impl Fold {
    /// The member whose device this is in a part, if it still is.
    pub(in crate::domain) fn author(&self, device: DeviceId, part: Part<'_>) -> Option<MemberId> {
        let removed = self.removed(part);
        let member = self.bound(device, part, &removed)?.member;
        let is = !self.dropped(device, member, part, &removed);
        (is && self.is_member_with(member, part, &removed)).then_some(member)
    }

    /// What binds a device in a part: the first in order.
    pub(in crate::domain) fn bound(
        &self,
        device: DeviceId,
        part: Part<'_>,
        removed: &Removed,
    ) -> Option<&Binding> {
        let all = self.register.bindings.get(&device)?.iter();
        let here = all.filter_map(|binding| {
            let order = self.since(binding, part, removed)?;
            Some((order, binding))
        });
        here.min_by_key(|(order, _)| *order).map(|(_, binding)| binding)
    }

    /// Where in the order a binding holds from, if it does in this part.
    fn since(&self, binding: &Binding, part: Part<'_>, removed: &Removed) -> Option<Order> {
        match &binding.by {
            Bound::Founding(fact) | Bound::Join(fact) => {
                part.contains(fact.mark).then_some(fact.order)
            }
            Bound::Device(fact) => {
                let holds = part.contains(fact.mark) && !self.severed(fact, part, removed);
                holds.then_some(fact.order)
            }
            Bound::Proposal(id) => {
                let dossier = self.dossiers.get(id)?;
                self.complete_with(dossier, part, removed).then_some(dossier.fact.order)
            }
        }
    }

    fn dropped(
        &self,
        device: DeviceId,
        member: MemberId,
        part: Part<'_>,
        removed: &Removed,
    ) -> bool {
        let by_hand = self.register.drops.get(&device).into_iter().flatten();
        by_hand.into_iter().any(|fact| part.contains(fact.mark))
            || self.losses(device, member, part, removed).next().is_some()
    }

    /// The proposals, complete in a part, by which a device of this member was lost.
    pub(in crate::domain) fn losses(
        &self,
        device: DeviceId,
        member: MemberId,
        part: Part<'_>,
        removed: &Removed,
    ) -> impl Iterator<Item = &Dossier> {
        let proposals = self.register.devices.get(&member).into_iter().flatten();
        proposals.filter_map(|id| self.dossiers.get(id)).filter(move |dossier| {
            let lost = matches!(
                dossier.change,
                Change::Device { device: fresh, lost: true, .. } if fresh != device
            );
            lost && self.complete_with(dossier, part, removed)
                && dossier
                    .roots()
                    .filter(|root| part.contains(root.mark))
                    .any(|root| self.was_bound(device, member, &root.past))
        })
    }

    fn was_bound(&self, device: DeviceId, member: MemberId, past: &Past) -> bool {
        let then = Part::Before(past);
        let bound = self.bound(device, then, &self.removed(then));
        bound.is_some_and(|binding| binding.member == member)
    }

    /// Whether this member has a device in a part.
    pub(in crate::domain) fn has_device(&self, member: MemberId, part: Part<'_>) -> bool {
        self.devices_of(member, part).next().is_some()
    }

    /// The devices of a member in a part, in ascending order.
    pub(in crate::domain) fn devices_of(
        &self,
        member: MemberId,
        part: Part<'_>,
    ) -> impl Iterator<Item = DeviceId> {
        let removed = self.removed(part);
        self.register.bindings.keys().copied().filter(move |device| {
            let bound = self.bound(*device, part, &removed);
            bound.is_some_and(|binding| binding.member == member)
                && !self.dropped(*device, member, part, &removed)
        })
    }

    /// The members in a part, in their order.
    pub(in crate::domain) fn members_in(&self, part: Part<'_>) -> Vec<MemberId> {
        let removed = self.removed(part);
        let founders = self.founders.iter().copied();
        let mut joined: Vec<(Order, MemberId)> = self
            .register
            .joins
            .iter()
            .filter_map(|(member, joins)| {
                let here = joins.iter().filter(|join| part.contains(join.mark));
                Some((here.map(|join| join.order).min()?, *member))
            })
            .collect();
        joined.sort_unstable();
        let came = founders.chain(joined.into_iter().map(|(_, member)| member));
        came.filter(|member| !self.gone_with(*member, part, &removed)).collect()
    }

    /// Whether somebody is a member in a part.
    pub(in crate::domain) fn is_member(&self, member: MemberId, part: Part<'_>) -> bool {
        self.is_member_with(member, part, &self.removed(part))
    }

    fn is_member_with(&self, member: MemberId, part: Part<'_>, removed: &Removed) -> bool {
        let came = self.founders.contains(&member)
            || self
                .register
                .joins
                .get(&member)
                .is_some_and(|joins| joins.iter().any(|join| part.contains(join.mark)));
        came && !self.gone_with(member, part, removed)
    }

    /// Whether somebody left or was removed in a part.
    pub(in crate::domain) fn gone_with(
        &self,
        member: MemberId,
        part: Part<'_>,
        removed: &Removed,
    ) -> bool {
        removed.contains(&member)
            || self.register.leavings.get(&member).into_iter().flatten().any(|leaving| {
                let fact = &leaving.fact;
                part.contains(fact.mark)
                    && (leaving.own
                        || (!self.stayed(leaving.fact.id(), part, None)
                            && !self.own_sign_without(member, fact.mark, part)))
            })
    }

    /// Whether somebody who is asked need not answer any more: gone, or left by another since, and
    /// a stay does not bring the question back.
    pub(in crate::domain) fn released(
        &self,
        member: MemberId,
        dossier: &Dossier,
        part: Part<'_>,
        removed: &Removed,
    ) -> bool {
        self.gone_with(member, part, removed)
            || self.register.leavings.get(&member).into_iter().flatten().any(|leaving| {
                let mark = leaving.fact.mark;
                !leaving.own
                    && part.contains(mark)
                    && !dossier.fact.past.contains(mark)
                    && !self.own_sign_without(member, mark, part)
            })
    }

    /// Whether somebody was told to have left, and is here after all: since a proposal was made, or
    /// while it was made without them.
    pub(in crate::domain) fn came_back(
        &self,
        member: MemberId,
        dossier: &Dossier,
        part: Part<'_>,
    ) -> bool {
        let concerned = dossier.change.concerned();
        let (asked, past) = (dossier.asked.contains(&member), &dossier.fact.past);
        let told = |leaving: &&Leaving| !leaving.own && part.contains(leaving.fact.mark);
        let leavings = self.register.leavings.get(&member).into_iter().flatten().filter(told);
        // nobody puts off their own removal by telling who left and who did not
        let mut since = leavings.clone().filter(|leaving| {
            concerned != Some(leaving.fact.author) && past.contains(leaving.fact.mark) != asked
        });
        let stays = |leaving: &Leaving| {
            self.stayed(leaving.fact.id(), part, concerned)
                || self.own_sign_without(member, leaving.fact.mark, part)
        };
        since.next().is_some()
            && leavings.clone().all(stays)
            && concerned != Some(member)
            && self.is_member(member, part)
    }

    /// Whether anybody came back to a proposal in a part.
    pub(in crate::domain) fn somebody_came_back(&self, dossier: &Dossier, part: Part<'_>) -> bool {
        self.register.leavings.keys().any(|member| self.came_back(*member, dossier, part))
    }

    /// Whether somebody took a leave back in a part; whoever is left out does not count.
    fn stayed(&self, leave: EntryId, part: Part<'_>, left_out: Option<MemberId>) -> bool {
        let stays = self.register.stays.get(&leave).into_iter().flatten();
        stays.into_iter().any(|it| part.contains(it.mark) && Some(it.author) != left_out)
    }

    /// Whether a member gave a sign of their own in a part that did not know of `mark`.
    pub(in crate::domain) fn own_sign_without(
        &self,
        member: MemberId,
        mark: Mark,
        part: Part<'_>,
    ) -> bool {
        let signs = self.register.signs.get(&member).into_iter().flatten();
        signs
            .into_iter()
            .any(|(sign, past)| part.contains(*sign) && *sign != mark && !past.contains(mark))
    }
}
