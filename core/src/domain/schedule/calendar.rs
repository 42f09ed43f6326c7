//! What the entries say about single meetings, pauses and duties (`core/docs/journal.md` §4.9).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::meetings::{AgreedRhythm, Holding, Schedule, Told};
use super::slot::{OneMeeting, Pause, Slot, What};
use crate::domain::causal::{ByChain, Dot, Fact, Placed, Scope};
use crate::domain::ids::{Day, EntryId};

/// One entry about a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct MeetingNote {
    fact: Fact,
    what: What,
    commit: Option<[u8; 32]>,
}

impl Placed for MeetingNote {
    fn fact(&self) -> &Fact {
        &self.fact
    }
}

/// A meeting beside the rhythm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct ExtraNote {
    fact: Fact,
    one: OneMeeting,
}

/// A pause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct PauseNote {
    fact: Fact,
    pause: Pause,
}

/// What all have agreed on about when they meet.
#[derive(Default)]
pub(in crate::domain) struct AgreedTimes {
    /// In order.
    pub(in crate::domain) rhythms: Vec<AgreedRhythm>,
    /// By the proposal.
    pub(in crate::domain) meetings: BTreeMap<EntryId, OneMeeting>,
}

/// Every valid entry of these kinds, by what it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Calendar {
    extras: BTreeMap<EntryId, ExtraNote>,
    meetings: BTreeMap<Slot, ByChain<MeetingNote>>,
    pauses: BTreeMap<EntryId, PauseNote>,
    /// By the pause they end.
    resumes: BTreeMap<EntryId, Vec<Fact>>,
    duties: BTreeMap<EntryId, Fact>,
    /// By the duty that is none any more.
    no_duties: BTreeMap<EntryId, Vec<Fact>>,
}

impl Calendar {
    pub(in crate::domain) fn note_extra(&mut self, fact: Fact, one: &OneMeeting) {
        self.extras.insert(fact.id(), ExtraNote { fact, one: one.clone() });
    }

    pub(in crate::domain) fn note_meeting(
        &mut self,
        fact: Fact,
        slot: Slot,
        what: What,
        commit: Option<[u8; 32]>,
    ) {
        self.meetings.entry(slot).or_default().push(MeetingNote { fact, what, commit });
    }

    pub(in crate::domain) fn note_pause(&mut self, fact: Fact, pause: Pause) {
        self.pauses.insert(fact.id(), PauseNote { fact, pause });
    }

    pub(in crate::domain) fn note_resume(&mut self, fact: Fact, pause: EntryId) {
        self.resumes.entry(pause).or_default().push(fact);
    }

    pub(in crate::domain) fn note_duty(&mut self, fact: Fact) {
        self.duties.insert(fact.id(), fact);
    }

    pub(in crate::domain) fn note_no_duty(&mut self, fact: Fact, duty: EntryId) {
        self.no_duties.entry(duty).or_default().push(fact);
    }

    /// Everything taken down, to be changed.
    pub(in crate::domain) fn each_fact(&mut self, each: &mut impl FnMut(&mut Fact)) {
        let extras = self.extras.values_mut().map(|extra| &mut extra.fact);
        let pauses = self.pauses.values_mut().map(|pause| &mut pause.fact);
        let meetings = self.meetings.values_mut().flat_map(ByChain::iter_mut);
        let meetings = meetings.map(|note| &mut note.fact);
        let ends = self.resumes.values_mut().chain(self.no_duties.values_mut()).flatten();
        let duties = self.duties.values_mut();
        extras.chain(pauses).chain(meetings).chain(duties).chain(ends).for_each(each);
    }

    /// Everything taken down.
    pub(in crate::domain) fn facts(&self) -> impl Iterator<Item = &Fact> {
        let extras = self.extras.values().map(|extra| &extra.fact);
        let pauses = self.pauses.values().map(|pause| &pause.fact);
        let meetings = self.meetings.values().flat_map(ByChain::iter).map(|note| &note.fact);
        let ends = self.resumes.values().chain(self.no_duties.values()).flatten();
        extras.chain(pauses).chain(meetings).chain(self.duties.values()).chain(ends)
    }

    /// Where an extra, a pause or a duty stands.
    pub(in crate::domain) fn dot_of(&self, id: EntryId) -> Option<Dot> {
        let extra = || self.extras.get(&id).map(|extra| extra.fact.dot);
        let pause = || self.pauses.get(&id).map(|pause| pause.fact.dot);
        extra().or_else(pause).or_else(|| self.duties.get(&id).map(|fact| fact.dot))
    }

    /// Whether there is an extra with this id in a scope.
    pub(in crate::domain) fn has_extra(&self, id: EntryId, scope: Scope<'_>) -> bool {
        self.extras.get(&id).is_some_and(|extra| scope.contains(extra.fact.dot))
    }

    /// Whether there is a pause with this id in a scope.
    pub(in crate::domain) fn has_pause(&self, id: EntryId, scope: Scope<'_>) -> bool {
        self.pauses.get(&id).is_some_and(|pause| scope.contains(pause.fact.dot))
    }

    /// Whether this is a duty, be it let go.
    pub(in crate::domain) fn is_duty(&self, id: EntryId) -> bool {
        self.duties.contains_key(&id)
    }

    /// Whether there is a duty with this id in a scope.
    pub(in crate::domain) fn has_duty(&self, id: EntryId, scope: Scope<'_>) -> bool {
        self.duties.get(&id).is_some_and(|fact| scope.contains(fact.dot))
    }

    /// When the group meets, by what is agreed and what counts of the rest.
    pub(in crate::domain) fn schedule(
        &self,
        agreed: AgreedTimes,
        counts: impl Fn(&Fact) -> bool,
    ) -> Schedule {
        let counted = self.extras.iter().filter(|(_, extra)| counts(&extra.fact));
        let extras = counted.map(|(id, extra)| (*id, extra.one.clone()));
        let holding = self.meetings.iter().filter_map(|(slot, notes)| {
            // what one chain says last is found from its end
            let ends = notes.within(Scope::All);
            let ends = ends.filter_map(|all| all.iter().rfind(|note| counts(&note.fact)));
            Some((*slot, holding(ends)?))
        });
        let pauses = self
            .pauses
            .iter()
            .filter(|(id, pause)| counts(&pause.fact) && !is_over(self.resumes.get(*id), &counts));
        Schedule::new(
            agreed.rhythms,
            extras.chain(agreed.meetings).collect(),
            holding.collect(),
            pauses.map(|(id, note)| (*id, note.pause)).collect(),
        )
    }

    /// The duties there are, in order.
    pub(in crate::domain) fn duties(&self, counts: impl Fn(&Fact) -> bool) -> Vec<EntryId> {
        let there = self
            .duties
            .iter()
            .filter(|(id, fact)| counts(fact) && !is_over(self.no_duties.get(*id), &counts));
        let mut duties: Vec<&Fact> = there.map(|(_, fact)| fact).collect();
        duties.sort_unstable_by_key(|fact| fact.order);
        duties.into_iter().map(Fact::id).collect()
    }

    /// Entries whose words are about a meeting or a pause the last day of which is over; `agreed` are
    /// the single meetings that were ever proposed.
    pub(in crate::domain) fn bygone(
        &self,
        agreed: BTreeMap<EntryId, OneMeeting>,
        is_over: impl Fn(Day) -> bool,
    ) -> Vec<EntryId> {
        let extras = self.extras.iter().map(|(id, extra)| (*id, extra.one.day));
        let singles: BTreeMap<EntryId, Day> =
            agreed.into_iter().map(|(id, one)| (id, one.day)).chain(extras).collect();
        let moved_to = |slot: &Slot| {
            let notes = self.meetings.get(slot).into_iter().flat_map(ByChain::iter);
            notes.filter_map(|note| match note.what {
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
        let notes = self.meetings.iter().filter(|(slot, _)| over(slot));
        let singles = singles.keys().filter(|id| over(&Slot::Single(**id)));
        let pauses = self.pauses.iter().filter(|(_, note)| is_over(note.pause.until()));
        notes
            .flat_map(|(_, notes)| notes.iter().map(|note| note.fact.id()))
            .chain(singles.copied())
            .chain(pauses.map(|(id, _)| *id))
            .collect()
    }
}

fn is_over(ends: Option<&Vec<Fact>>, counts: impl Fn(&Fact) -> bool) -> bool {
    ends.into_iter().flatten().any(counts)
}

/// Those that are before none of the others, in order. What is before one that is not among them is
/// before one that is, so each is held against those alone.
fn last<'a>(notes: impl Iterator<Item = &'a MeetingNote>) -> Vec<&'a MeetingNote> {
    let mut all: Vec<&MeetingNote> = notes.collect();
    all.sort_unstable_by_key(|note| std::cmp::Reverse(note.fact.order));
    let mut last: Vec<&MeetingNote> = Vec::new();
    for one in all {
        if !last.iter().any(|later| one.fact.before(&later.fact)) {
            last.push(one);
        }
    }
    last.reverse();
    last
}

/// What holds for a slot, of all that counts about it.
fn holding<'a>(notes: impl Iterator<Item = &'a MeetingNote>) -> Option<Holding> {
    let last = last(notes);
    let holds = last.last()?;
    let same = last.iter().all(|one| (one.what, one.commit) == (holds.what, holds.commit));
    let told = |note: &&MeetingNote| Told { entry: note.fact.id(), what: note.what };
    Some(Holding {
        what: holds.what,
        by: holds.fact.id(),
        tells_place: holds.commit.is_some(),
        torn: if same { Vec::new() } else { last.iter().map(told).collect() },
    })
}
