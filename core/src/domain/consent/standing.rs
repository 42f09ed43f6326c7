//! Standing changes: in force while all consent (`core/docs/journal.md` §4.7).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::change::{Change, Class};
use crate::domain::act::Answer;
use crate::domain::causal::Scope;
use crate::domain::fold::{Answered, Dossier, Fact, Fold, Voice};
use crate::domain::ids::EntryId;
use crate::domain::membership::MemberId;

/// How a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// All who are asked consent; a final change is done.
    Agreed,
    /// It waits for the group.
    Waiting,
    /// There is something to talk about.
    Talk,
    /// Its author was removed beside it.
    Void,
}

/// What a member's last words on a proposal come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::domain) enum Stance {
    /// Nothing said.
    Silent,
    /// Consents.
    For,
    /// Has something to talk about.
    Against,
    /// Took back what was said.
    Open,
}

impl Fold {
    /// How a proposal stands among these members, who are all there are.
    pub(in crate::domain) fn standing_among(
        &self,
        dossier: &Dossier,
        members: &[MemberId],
    ) -> Standing {
        if dossier.change.class() == Class::Final {
            return self.final_standing(dossier);
        }
        if !self.counts(&dossier.fact) {
            return Standing::Void;
        }
        let said = self.what_counts(dossier);
        let stances =
            members.iter().map(|member| (self.asks(dossier, *member), stance(&said, *member)));
        let (mut all, mut against) = (true, false);
        for (asked, stance) in stances {
            all &= match stance {
                Stance::Silent => !asked,
                Stance::For => true,
                Stance::Against | Stance::Open => false,
            };
            against |= stance == Stance::Against;
        }
        let somebody = said.iter().any(|said| said.answer == Answer::Consent);
        match (all && somebody, against) {
            (true, _) => Standing::Agreed,
            (false, true) => Standing::Talk,
            (false, false) => Standing::Waiting,
        }
    }

    /// Whether a standing proposal is put to a member: to all who were there, and to whoever was
    /// told to have left then and is here after all.
    pub(in crate::domain) fn asks(&self, dossier: &Dossier, member: MemberId) -> bool {
        dossier.asked.contains(&member) || self.came_back(member, dossier, Scope::All)
    }

    fn final_standing(&self, dossier: &Dossier) -> Standing {
        if self.complete(dossier, Scope::All) {
            Standing::Agreed
        } else if dossier.said.iter().any(|said| said.answer != Answer::Consent) {
            Standing::Talk
        } else {
            Standing::Waiting
        }
    }

    /// Everything said to a standing proposal that counts. Own consents of a forked device do not,
    /// until a fresh one gives them.
    pub(in crate::domain) fn what_counts<'a>(&self, dossier: &'a Dossier) -> Vec<&'a Answered> {
        let forked = |fact: &Fact| {
            let at = self.chains.at(fact.dot).map(|(_, seq)| seq);
            self.chains.forked(fact.device, Scope::All).is_some_and(|first| at >= Some(first))
        };
        dossier
            .said
            .iter()
            .filter(|said| self.counts(&said.fact))
            .filter(|said| {
                said.answer != Answer::Consent || said.voice != Voice::Own || !forked(&said.fact)
            })
            .collect()
    }

    /// Every proposal that an agreed one takes the place of, however many steps away.
    pub(in crate::domain) fn covered(&self, agreed: &[EntryId]) -> BTreeSet<EntryId> {
        let over = |id: &EntryId| self.dossiers.get(id).map_or(&[][..], |d| d.change.over());
        let mut covered = BTreeSet::new();
        let mut next: Vec<EntryId> = agreed.iter().flat_map(over).copied().collect();
        while let Some(id) = next.pop() {
            if covered.insert(id) {
                next.extend(over(&id));
            }
        }
        covered
    }

    /// Of what is agreed, in order, what is in force: not covered, about somebody who is still here,
    /// and the last where only one can be.
    pub(in crate::domain) fn in_force(
        &self,
        agreed: &[EntryId],
        members: &[MemberId],
    ) -> Vec<EntryId> {
        let here = |dossier: &&Dossier| match &dossier.change {
            Change::Initiator { member, .. } => members.contains(member),
            _ => true,
        };
        let covered = self.covered(agreed);
        let open: Vec<&Dossier> = agreed
            .iter()
            .filter(|id| !covered.contains(*id))
            .filter_map(|id| self.dossiers.get(id))
            .filter(here)
            .collect();
        let replaced = |at: usize, change: &Change| {
            change.stands_alone()
                && open.iter().skip(at + 1).any(|later| {
                    std::mem::discriminant(&later.change) == std::mem::discriminant(change)
                })
        };
        open.iter()
            .enumerate()
            .filter(|(at, dossier)| !replaced(*at, &dossier.change))
            .map(|(_, dossier)| dossier.fact.id())
            .collect()
    }
}

/// A member's stance: all of what they said last must be consent. The room does not say yes over a
/// member's own other word.
pub(in crate::domain) fn stance(said: &[&Answered], member: MemberId) -> Stance {
    let own = |said: &&&Answered| said.voice == Voice::Own && said.fact.author == member;
    let over_own_word = |room: &Answered| {
        let before: Vec<&&Answered> =
            said.iter().filter(own).filter(|own| own.fact.before(&room.fact)).collect();
        room.voice != Voice::Own
            && room.answer == Answer::Consent
            && last_of(&before).any(|own| own.answer != Answer::Consent)
    };
    let theirs: Vec<&&Answered> = said
        .iter()
        .filter(|said| Dossier::speaks_for(said, member) && !over_own_word(said))
        .collect();
    let mut last = last_of(&theirs);
    let Some(first) = last.next() else { return Stance::Silent };
    std::iter::once(first).chain(last).fold(Stance::For, |stance, said| {
        match (stance, said.answer) {
            (Stance::Against, _) | (_, Answer::Talk) => Stance::Against,
            (_, Answer::Withdraw) => Stance::Open,
            (stance, Answer::Consent) => stance,
        }
    })
}

/// Those that are before none of the others.
fn last_of<'a>(said: &'a [&'a &'a Answered]) -> impl Iterator<Item = &'a Answered> {
    let none_after = |one: &&&&Answered| !said.iter().any(|other| one.fact.before(&other.fact));
    said.iter().filter(none_after).map(|one| **one)
}
