//! Final changes: done once all who are asked have consented (`core/docs/journal.md` §4.5).

use super::change::{Change, Class};
use crate::domain::act::Answer;
use crate::domain::causal::Scope;
use crate::domain::fold::{Answered, Dossier, Fold, Removed, Voice};
use crate::domain::membership::MemberId;

/// A removal, or another device for somebody who has one, needs the consent of at least so many.
const FEWEST_AGAINST_ONE: usize = 2;

impl Fold {
    /// Those whose removal is complete in a scope. One removal may complete another, so it is looked
    /// at again until nobody is added.
    pub(in crate::domain) fn removed(&self, scope: Scope<'_>) -> Removed {
        let mut removed = Removed::new();
        loop {
            let waiting = self.register.removals.iter();
            let more: Vec<MemberId> = waiting
                .filter(|(member, _)| !removed.contains(*member))
                .filter(|(_, proposals)| {
                    proposals
                        .iter()
                        .filter_map(|id| self.dossiers.get(id))
                        .any(|dossier| self.complete_with(dossier, scope, &removed))
                })
                .map(|(member, _)| *member)
                .collect();
            if more.is_empty() {
                return removed;
            }
            removed.extend(more);
        }
    }

    /// How many must consent at the least, for a change proposed in a scope.
    pub(in crate::domain) fn fewest(&self, change: &Change, scope: Scope<'_>) -> usize {
        match change {
            Change::Remove(_) => FEWEST_AGAINST_ONE,
            Change::Device { member, lost, .. } if *lost || self.has_device(*member, scope) => {
                FEWEST_AGAINST_ONE
            }
            _ => 1,
        }
    }

    /// Whether a final change is complete in a scope.
    pub(in crate::domain) fn complete(&self, dossier: &Dossier, scope: Scope<'_>) -> bool {
        self.complete_with(dossier, scope, &self.removed(scope))
    }

    pub(in crate::domain) fn complete_with(
        &self,
        dossier: &Dossier,
        scope: Scope<'_>,
        removed: &Removed,
    ) -> bool {
        if dossier.change.class() != Class::Final || !scope.contains(dossier.fact.dot) {
            return false;
        }
        let asked = || dossier.asked.iter().copied();
        let (yes, others): (Vec<MemberId>, Vec<MemberId>) =
            asked().partition(|member| self.consents(dossier, *member, scope));
        yes.len() >= dossier.fewest
            && others.iter().all(|member| self.released(*member, dossier, scope, removed))
    }

    /// Whether the room has consented to a final change for everybody asked who has no phone, and for
    /// one at least.
    pub(in crate::domain) fn spoken_for(&self, dossier: &Dossier) -> bool {
        let removed = self.removed(Scope::All);
        let mut without = dossier.asked.iter().copied().filter(|member| {
            !self.has_device(*member, Scope::All) && !self.gone_with(*member, Scope::All, &removed)
        });
        let final_one = dossier.change.class() == Class::Final;
        let room = dossier
            .said
            .iter()
            .any(|said| matches!(said.voice, Voice::Room { .. }) && said.answer == Answer::Consent);
        final_one && room && without.all(|member| self.consents(dossier, member, Scope::All))
    }

    /// Whether a member consents to a final change, by hand or by the room.
    fn consents(&self, dossier: &Dossier, member: MemberId, scope: Scope<'_>) -> bool {
        dossier.said.iter().any(|said| {
            said.answer == Answer::Consent
                && scope.contains(said.fact.dot)
                && self.speaks_finally_for(said, member, scope)
        })
    }

    /// The room speaks only for those without a device, and for nobody who has since shown that
    /// they had one beside it.
    fn speaks_finally_for(&self, said: &Answered, member: MemberId, scope: Scope<'_>) -> bool {
        match &said.voice {
            Voice::Own => said.fact.author == member,
            Voice::Room { without_device, .. } => {
                without_device.contains(&member)
                    && !self.own_sign_without(member, said.fact.dot, scope)
            }
        }
    }
}
