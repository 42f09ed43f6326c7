//! What a lost phone or a removed member wrote beside it (`core/docs/journal.md` §4.6).

use super::apply::Fold;
use super::authority::Removed;
use super::fact::{Bound, Dossier, Fact};
use crate::domain::causal::Scope;
use crate::domain::consent::Change;

impl Fold {
    /// Whether a valid entry that is not about a final change counts.
    pub(in crate::domain) fn counts(&self, fact: &Fact) -> bool {
        if !self.in_doubt(fact) {
            return true;
        }
        let removed = self.removed(Scope::All);
        !self.severed(fact, Scope::All, &removed) && !self.left_behind(fact, &removed)
    }

    /// Whether anything at all was said against its author or its phone, or against one that may
    /// have brought that phone.
    fn in_doubt(&self, fact: &Fact) -> bool {
        let register = &self.register;
        let mut bound = register.bindings.get(&fact.device).into_iter().flatten();
        let proposed = register.devices.get(&fact.author).into_iter().flatten();
        let mut proposed = proposed.filter_map(|id| self.dossiers.get(id));
        register.removals.contains_key(&fact.author)
            || register.drops.contains_key(&fact.device)
            || bound.any(|binding| matches!(binding.by, Bound::Device(_)))
            || proposed.any(|dossier| matches!(dossier.change, Change::Device { lost: true, .. }))
    }

    /// Whether the phone that wrote it was dropped or lost in a scope, and nobody who did that had
    /// seen the entry.
    pub(in crate::domain) fn severed(
        &self,
        fact: &Fact,
        scope: Scope<'_>,
        removed: &Removed,
    ) -> bool {
        let drops = self.register.drops.get(&fact.device).into_iter().flatten();
        drops.into_iter().any(|drop| scope.contains(drop.dot) && !fact.before(drop))
            || self
                .losses(fact.device, fact.author, scope, removed)
                .any(|dossier| unseen_by(fact, dossier, scope))
            || self.came_by_severed_device(fact, scope, removed)
    }

    fn came_by_severed_device(&self, fact: &Fact, scope: Scope<'_>, removed: &Removed) -> bool {
        let then = Scope::Before(&fact.past);
        match self.bound(fact.device, then, &self.removed(then)).map(|binding| &binding.by) {
            Some(Bound::Device(bound)) => self.severed(bound, scope, removed),
            _ => false,
        }
    }

    /// Whether its author was removed, and nobody who did that had seen the entry.
    fn left_behind(&self, fact: &Fact, removed: &Removed) -> bool {
        let proposals = self.register.removals.get(&fact.author);
        proposals.into_iter().flatten().filter_map(|id| self.dossiers.get(id)).any(|dossier| {
            unseen_by(fact, dossier, Scope::All) && self.complete_with(dossier, Scope::All, removed)
        })
    }
}

/// Whether nobody who carried a change in a scope had seen this entry.
fn unseen_by(fact: &Fact, dossier: &Dossier, scope: Scope<'_>) -> bool {
    !dossier.roots().any(|root| scope.contains(root.dot) && fact.before(root))
}
