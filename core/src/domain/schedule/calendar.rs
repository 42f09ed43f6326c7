//! What the entries say about single meetings, pauses and duties (`core/docs/journal.md` §4.9).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::meetings::{Holding, Schedule, Told};
use super::slot::{OneMeeting, Pause, Slot, What};
use crate::domain::act::Act;
use crate::domain::causal::Scope;
use crate::domain::consent::Change;
use crate::domain::fold::{Dossier, Fact, Fold};
use crate::domain::ids::{Day, EntryId};

/// One entry about a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Said {
    fact: Fact,
    what: What,
    commit: Option<[u8; 32]>,
}

/// Every valid entry of these kinds, by what it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Calendar {
    extras: BTreeMap<EntryId, (Fact, OneMeeting)>,
    said: BTreeMap<Slot, Vec<Said>>,
    pauses: BTreeMap<EntryId, (Fact, Pause)>,
    /// By the pause they end.
    resumes: BTreeMap<EntryId, Vec<Fact>>,
    duties: BTreeMap<EntryId, Fact>,
    /// By the duty that is none any more.
    no_duties: BTreeMap<EntryId, Vec<Fact>>,
}

impl Calendar {
    /// Takes down a valid entry, if it is one of these kinds.
    pub(in crate::domain) fn note(&mut self, fact: Fact, act: &Act, commit: Option<[u8; 32]>) {
        let id = fact.id();
        match act {
            Act::Extra(one) => drop(self.extras.insert(id, (fact, one.clone()))),
            Act::Meeting { slot, what } => {
                let said = Said { fact, what: *what, commit };
                self.said.entry(*slot).or_default().push(said);
            }
            Act::Pause(pause) => drop(self.pauses.insert(id, (fact, *pause))),
            Act::Resume(pause) => self.resumes.entry(*pause).or_default().push(fact),
            Act::Duty => drop(self.duties.insert(id, fact)),
            Act::NoDuty(duty) => self.no_duties.entry(*duty).or_default().push(fact),
            _ => {}
        }
    }

    /// Everything taken down.
    pub(in crate::domain) fn facts(&self) -> impl Iterator<Item = &Fact> {
        let extras = self.extras.values().map(|(fact, _)| fact);
        let pauses = self.pauses.values().map(|(fact, _)| fact);
        let said = self.said.values().flatten().map(|said| &said.fact);
        let ends = self.resumes.values().chain(self.no_duties.values()).flatten();
        extras.chain(pauses).chain(said).chain(self.duties.values()).chain(ends)
    }

    /// The pause with this id, if it is in a scope.
    pub(in crate::domain) fn has_pause(&self, id: EntryId, scope: Scope<'_>) -> bool {
        self.pauses.get(&id).is_some_and(|(fact, _)| scope.contains(fact.dot))
    }

    /// Whether this is a duty, be it let go.
    pub(in crate::domain) fn is_duty(&self, id: EntryId) -> bool {
        self.duties.contains_key(&id)
    }

    /// The duty with this id, if it is in a scope.
    pub(in crate::domain) fn has_duty(&self, id: EntryId, scope: Scope<'_>) -> bool {
        self.duties.get(&id).is_some_and(|fact| scope.contains(fact.dot))
    }
}

/// Those that are before none of the others, in order. What is before one that is not among them is
/// before one that is, so each is held against those alone.
fn last<'a>(said: impl Iterator<Item = &'a Said>) -> Vec<&'a Said> {
    let mut all: Vec<&Said> = said.collect();
    all.sort_unstable_by_key(|said| std::cmp::Reverse(said.fact.order));
    let mut last: Vec<&Said> = Vec::new();
    for one in all {
        if !last.iter().any(|later| one.fact.before(&later.fact)) {
            last.push(one);
        }
    }
    last.reverse();
    last
}

impl Fold {
    /// Whether there is such a meeting in a scope.
    pub(in crate::domain) fn is_slot(&self, slot: Slot, scope: Scope<'_>) -> bool {
        let proposal =
            |id: EntryId| self.dossiers.get(&id).filter(|dossier| scope.contains(dossier.fact.dot));
        match slot {
            Slot::Planned { rhythm, day } => proposal(rhythm).is_some_and(|dossier| {
                matches!(&dossier.change, Change::Rhythm(_, rhythm) if rhythm.pattern.has(day))
            }),
            Slot::Single(id) => {
                let extra = self.calendar.extras.get(&id);
                extra.is_some_and(|(fact, _)| scope.contains(fact.dot))
                    || proposal(id).is_some_and(|it| matches!(it.change, Change::Meet(_)))
            }
        }
    }

    /// When the group meets, these standing changes being all that is agreed.
    pub(in crate::domain) fn schedule(&self, agreed: &[EntryId]) -> Schedule {
        let dossiers = || agreed.iter().filter_map(|id| self.dossiers.get(id));
        let rhythms = dossiers().filter_map(|dossier| match &dossier.change {
            Change::Rhythm(_, rhythm) => Some((dossier.fact.id(), rhythm.clone())),
            _ => None,
        });
        let calendar = &self.calendar;
        let counted = calendar.extras.iter().filter(|(_, (fact, _))| self.counts(fact));
        let extras = counted.map(|(id, (_, one))| (*id, one.clone()));
        let agreed = dossiers().filter_map(|dossier| Some((dossier.fact.id(), meet(dossier)?)));
        let holding = calendar.said.iter().filter_map(|(slot, said)| {
            Some((*slot, holding(said.iter().filter(|said| self.counts(&said.fact)))?))
        });
        let pauses = calendar.pauses.iter().filter(|(id, (fact, _))| {
            self.counts(fact) && !self.is_over(calendar.resumes.get(*id))
        });
        Schedule::new(
            rhythms.collect(),
            extras.chain(agreed).collect(),
            holding.collect(),
            pauses.map(|(id, (_, pause))| (*id, *pause)).collect(),
        )
    }

    /// The duties there are, in order.
    pub(in crate::domain) fn duties(&self) -> Vec<EntryId> {
        let mut duties: Vec<&Fact> = self
            .calendar
            .duties
            .iter()
            .filter(|(id, fact)| {
                self.counts(fact) && !self.is_over(self.calendar.no_duties.get(*id))
            })
            .map(|(_, fact)| fact)
            .collect();
        duties.sort_unstable_by_key(|fact| fact.order);
        duties.into_iter().map(Fact::id).collect()
    }

    fn is_over(&self, ends: Option<&Vec<Fact>>) -> bool {
        ends.into_iter().flatten().any(|end| self.counts(end))
    }

    /// Entries whose words are about a meeting or a pause the last day of which is over.
    pub fn bygone(&self, is_over: impl Fn(Day) -> bool) -> Vec<EntryId> {
        let calendar = &self.calendar;
        let meets = self.dossiers.values().filter_map(|it| Some((it.fact.id(), meet(it)?)));
        let extras = calendar.extras.iter().map(|(id, (_, one))| (*id, one.clone()));
        let singles: BTreeMap<EntryId, Day> =
            meets.chain(extras).map(|(id, one)| (id, one.day)).collect();
        let moved_to = |slot: &Slot| {
            let said = calendar.said.get(slot).into_iter().flatten();
            said.filter_map(|said| match said.what {
                What::Moved { day, .. } => Some(day),
                What::AsPlanned | What::CalledOff => None,
            })
        };
        let last = |slot: &Slot| {
            let planned = match slot {
                Slot::Planned { day, .. } => Some(*day),
                Slot::Single(id) => singles.get(id).copied(),
            };
            moved_to(slot).chain(planned).max()
        };
        let over = |slot: &Slot| last(slot).is_some_and(&is_over);
        let said = calendar.said.iter().filter(|(slot, _)| over(slot));
        let singles = singles.keys().filter(|id| over(&Slot::Single(**id)));
        let pauses = calendar.pauses.iter().filter(|(_, (_, pause))| is_over(pause.until()));
        said.flat_map(|(_, said)| said.iter().map(|said| said.fact.id()))
            .chain(singles.copied())
            .chain(pauses.map(|(id, _)| *id))
            .collect()
    }
}

/// What holds for a slot, of all that counts about it.
fn holding<'a>(said: impl Iterator<Item = &'a Said>) -> Option<Holding> {
    let last = last(said);
    let holds = last.last()?;
    let same = last.iter().all(|one| (one.what, one.commit) == (holds.what, holds.commit));
    let told = |said: &&Said| Told { entry: said.fact.id(), what: said.what };
    Some(Holding {
        what: holds.what,
        by: holds.fact.id(),
        tells_place: holds.commit.is_some(),
        torn: if same { Vec::new() } else { last.iter().map(told).collect() },
    })
}

fn meet(dossier: &Dossier) -> Option<OneMeeting> {
    match &dossier.change {
        Change::Meet(one) => Some(one.clone()),
        _ => None,
    }
}
