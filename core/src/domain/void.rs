//! What a removed member or a lost phone wrote beside it (`core/docs/journal.md` §4.6).

use super::authority::Removed;
use super::fact::{Bound, Dossier, Fact};
use super::fold::Fold;
use super::past::Part;

impl Fold {
    /// Whether a valid entry that is not about a final change counts.
    pub(super) fn counts(&self, fact: &Fact) -> bool {
        self.nobody_to_void() || !self.void(fact, &self.removed(Part::All))
    }

    /// Nobody was removed and no phone was dropped: nothing can be void.
    fn nobody_to_void(&self) -> bool {
        let register = &self.register;
        register.removals.is_empty() && register.drops.is_empty() && register.devices.is_empty()
    }

    fn void(&self, fact: &Fact, removed: &Removed) -> bool {
        let author = fact.author;
        self.void_by_removal(fact, removed)
            || self
                .register
                .drops
                .get(&fact.device)
                .is_some_and(|drops| drops.iter().any(|drop| !fact.before(drop)))
            || self
                .losses(fact.device, author, Part::All, removed)
                .any(|dossier| unseen_by(fact, dossier))
            || self.came_by_void_device(fact, removed)
    }

    fn void_by_removal(&self, fact: &Fact, removed: &Removed) -> bool {
        let proposals = self.register.removals.get(&fact.author);
        proposals.into_iter().flatten().filter_map(|id| self.dossiers.get(id)).any(|dossier| {
            unseen_by(fact, dossier) && self.complete_with(dossier, Part::All, removed)
        })
    }

    fn came_by_void_device(&self, fact: &Fact, removed: &Removed) -> bool {
        let then = Part::Before(&fact.past);
        match self.bound(fact.device, then, &self.removed(then)).map(|binding| &binding.by) {
            Some(Bound::Device(bound)) => self.void(bound, removed),
            _ => false,
        }
    }
}

/// Whether nobody who carried a change had seen this entry.
fn unseen_by(fact: &Fact, dossier: &Dossier) -> bool {
    !dossier.roots().any(|root| fact.before(root))
}
