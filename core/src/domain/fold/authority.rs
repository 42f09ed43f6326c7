//! Whose entry it is, and who is a member (`core/docs/journal.md` §4.2, §4.3).

use std::collections::BTreeSet;

use super::apply::Fold;
use super::fact::{Binding, Bound, Dossier, Leaving};
use crate::domain::causal::{Dot, Order, Past, Scope};
use crate::domain::consent::Change;
use crate::domain::ids::{DeviceId, EntryId};
use crate::domain::membership::MemberId;

/// Those whose removal is complete in a scope.
pub(in crate::domain) type Removed = BTreeSet<MemberId>;

impl Fold {
    /// The member whose device this is in a scope, if it still is.
    pub(in crate::domain) fn author(&self, device: DeviceId, scope: Scope<'_>) -> Option<MemberId> {
        let removed = self.removed(scope);
        let member = self.bound(device, scope, &removed)?.member;
        let is = !self.dropped(device, member, scope, &removed);
        (is && self.is_member_with(member, scope, &removed)).then_some(member)
    }

    /// What binds a device in a scope: the first in order.
    pub(in crate::domain) fn bound(
        &self,
        device: DeviceId,
        scope: Scope<'_>,
        removed: &Removed,
    ) -> Option<&Binding> {
        let all = self.register.bindings.get(&device)?.iter();
        let here = all.filter_map(|binding| {
            let order = self.since(binding, scope, removed)?;
            Some((order, binding))
        });
        here.min_by_key(|(order, _)| *order).map(|(_, binding)| binding)
    }

    /// Where in the order a binding holds from, if it does in this scope.
    fn since(&self, binding: &Binding, scope: Scope<'_>, removed: &Removed) -> Option<Order> {
        match &binding.by {
            Bound::Founding(fact) | Bound::Join(fact) => {
                scope.contains(fact.dot).then_some(fact.order)
            }
            Bound::Device(fact) => {
                let holds = scope.contains(fact.dot) && !self.severed(fact, scope, removed);
                holds.then_some(fact.order)
            }
            Bound::Proposal(id) => {
                let dossier = self.dossiers.get(id)?;
                self.complete_with(dossier, scope, removed).then_some(dossier.fact.order)
            }
        }
    }

    fn dropped(
        &self,
        device: DeviceId,
        member: MemberId,
        scope: Scope<'_>,
        removed: &Removed,
    ) -> bool {
        let by_hand = self.register.drops.get(&device).into_iter().flatten();
        by_hand.into_iter().any(|fact| scope.contains(fact.dot))
            || self.losses(device, member, scope, removed).next().is_some()
    }

    /// The proposals, complete in a scope, by which a device of this member was lost.
    pub(in crate::domain) fn losses(
        &self,
        device: DeviceId,
        member: MemberId,
        scope: Scope<'_>,
        removed: &Removed,
    ) -> impl Iterator<Item = &Dossier> {
        let proposals = self.register.devices.get(&member).into_iter().flatten();
        proposals.filter_map(|id| self.dossiers.get(id)).filter(move |dossier| {
            let lost = matches!(
                dossier.change,
                Change::Device { device: fresh, lost: true, .. } if fresh != device
            );
            lost && self.complete_with(dossier, scope, removed)
                && dossier
                    .roots()
                    .filter(|root| scope.contains(root.dot))
                    .any(|root| self.was_bound(device, member, &root.past))
        })
    }

    fn was_bound(&self, device: DeviceId, member: MemberId, past: &Past) -> bool {
        let then = Scope::Before(past);
        let bound = self.bound(device, then, &self.removed(then));
        bound.is_some_and(|binding| binding.member == member)
    }

    /// Whether this member has a device in a scope.
    pub(in crate::domain) fn has_device(&self, member: MemberId, scope: Scope<'_>) -> bool {
        self.devices_of(member, scope).next().is_some()
    }

    /// The devices of a member in a scope, in ascending order.
    pub(in crate::domain) fn devices_of(
        &self,
        member: MemberId,
        scope: Scope<'_>,
    ) -> impl Iterator<Item = DeviceId> {
        let removed = self.removed(scope);
        self.register.bindings.keys().copied().filter(move |device| {
            let bound = self.bound(*device, scope, &removed);
            bound.is_some_and(|binding| binding.member == member)
                && !self.dropped(*device, member, scope, &removed)
        })
    }

    /// The members in a scope, in their order.
    pub(in crate::domain) fn members_in(&self, scope: Scope<'_>) -> Vec<MemberId> {
        let removed = self.removed(scope);
        let founders = self.founders.iter().copied();
        let mut joined: Vec<(Order, MemberId)> = self
            .register
            .joins
            .iter()
            .filter_map(|(member, joins)| {
                let here = joins.iter().filter(|join| scope.contains(join.dot));
                Some((here.map(|join| join.order).min()?, *member))
            })
            .collect();
        joined.sort_unstable();
        let came = founders.chain(joined.into_iter().map(|(_, member)| member));
        came.filter(|member| !self.gone_with(*member, scope, &removed)).collect()
    }

    /// Whether somebody is a member in a scope.
    pub(in crate::domain) fn is_member(&self, member: MemberId, scope: Scope<'_>) -> bool {
        self.is_member_with(member, scope, &self.removed(scope))
    }

    fn is_member_with(&self, member: MemberId, scope: Scope<'_>, removed: &Removed) -> bool {
        let came = self.founders.contains(&member)
            || self
                .register
                .joins
                .get(&member)
                .is_some_and(|joins| joins.iter().any(|join| scope.contains(join.dot)));
        came && !self.gone_with(member, scope, removed)
    }

    /// Whether somebody left or was removed in a scope.
    pub(in crate::domain) fn gone_with(
        &self,
        member: MemberId,
        scope: Scope<'_>,
        removed: &Removed,
    ) -> bool {
        removed.contains(&member)
            || self.register.leavings.get(&member).into_iter().flatten().any(|leaving| {
                let fact = &leaving.fact;
                scope.contains(fact.dot)
                    && (leaving.own
                        || (!self.stayed(leaving.fact.id(), scope, None)
                            && !self.own_sign_without(member, fact.dot, scope)))
            })
    }

    /// Whether somebody who is asked need not answer any more: gone, or left by another since, and
    /// a stay does not bring the question back.
    pub(in crate::domain) fn released(
        &self,
        member: MemberId,
        dossier: &Dossier,
        scope: Scope<'_>,
        removed: &Removed,
    ) -> bool {
        self.gone_with(member, scope, removed)
            || self.register.leavings.get(&member).into_iter().flatten().any(|leaving| {
                let dot = leaving.fact.dot;
                !leaving.own
                    && scope.contains(dot)
                    && !dossier.fact.past.contains(dot)
                    && !self.own_sign_without(member, dot, scope)
            })
    }

    /// Whether somebody was told to have left, and is here after all: since a proposal was made, or
    /// while it was made without them.
    pub(in crate::domain) fn came_back(
        &self,
        member: MemberId,
        dossier: &Dossier,
        scope: Scope<'_>,
    ) -> bool {
        let concerned = dossier.change.concerned();
        let (asked, past) = (dossier.asked.contains(&member), &dossier.fact.past);
        let told = |leaving: &&Leaving| !leaving.own && scope.contains(leaving.fact.dot);
        let leavings = self.register.leavings.get(&member).into_iter().flatten().filter(told);
        // nobody puts off their own removal by telling who left and who did not
        let mut since = leavings.clone().filter(|leaving| {
            concerned != Some(leaving.fact.author) && past.contains(leaving.fact.dot) != asked
        });
        let stays = |leaving: &Leaving| {
            self.stayed(leaving.fact.id(), scope, concerned)
                || self.own_sign_without(member, leaving.fact.dot, scope)
        };
        since.next().is_some()
            && leavings.clone().all(stays)
            && concerned != Some(member)
            && self.is_member(member, scope)
    }

    /// Whether anybody came back to a proposal in a scope.
    pub(in crate::domain) fn somebody_came_back(
        &self,
        dossier: &Dossier,
        scope: Scope<'_>,
    ) -> bool {
        self.register.leavings.keys().any(|member| self.came_back(*member, dossier, scope))
    }

    /// Whether somebody took a leave back in a scope; whoever is left out does not count.
    fn stayed(&self, leave: EntryId, scope: Scope<'_>, left_out: Option<MemberId>) -> bool {
        let stays = self.register.stays.get(&leave).into_iter().flatten();
        stays.into_iter().any(|it| scope.contains(it.dot) && Some(it.author) != left_out)
    }

    /// Whether a member gave a sign of their own in a scope that did not know of `dot`.
    pub(in crate::domain) fn own_sign_without(
        &self,
        member: MemberId,
        dot: Dot,
        scope: Scope<'_>,
    ) -> bool {
        let signs = self.register.signs.get(&member).into_iter().flatten();
        signs
            .into_iter()
            .any(|(sign, past)| scope.contains(*sign) && *sign != dot && !past.contains(dot))
    }
}
