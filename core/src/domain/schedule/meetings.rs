//! When the group meets: from the rhythms, the meetings beside them and what was said of single
//! ones to a list of meetings (`core/docs/journal.md` §4.9).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::rhythm::{DayTime, Rhythm, TimeOfDay};
use super::slot::{OneMeeting, Pause, Slot, What};
use crate::domain::ids::{Day, EntryId};

/// What was said of a meeting by one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The entry; its words, where it has some, are the place.
    pub entry: EntryId,
    /// What it says.
    pub what: What,
}

/// What holds for a meeting of which something was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holding {
    /// What becomes of it.
    pub what: What,
    /// The entry that says so.
    pub by: EntryId,
    /// Whether that entry has words, which are the place then.
    pub tells_place: bool,
    /// Where several said different things without knowing of each other: what, in order. The last
    /// of them holds until somebody says which one does.
    pub torn: Vec<Told>,
}

/// How a meeting comes to be on its day, or does not take place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum How {
    /// As the rhythm says.
    AsPlanned,
    /// Beside the rhythm.
    Extra,
    /// Somebody moved it.
    Moved,
    /// It does not take place.
    CalledOff,
    /// It does not take place, for the rhythm rests.
    Paused,
}

impl How {
    /// Whether the group meets.
    #[must_use]
    pub const fn takes_place(self) -> bool {
        matches!(self, Self::AsPlanned | Self::Extra | Self::Moved)
    }
}

/// One meeting of the schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Its name, by which somebody can speak of it.
    pub slot: Slot,
    /// When it is; where it was planned, if it does not take place.
    pub when: OneMeeting,
    /// The day and the time that were planned.
    pub planned: DayTime,
    /// How it comes to be there.
    pub how: How,
    /// What was said beside each other where it is not the same, in order; mostly nothing.
    pub torn: Vec<Told>,
    /// The entry whose words tell the place.
    pub place: EntryId,
}

/// A rhythm that all have agreed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreedRhythm {
    /// The proposal that brought it.
    pub proposal: EntryId,
    /// The rhythm.
    pub rhythm: Rhythm,
}

/// When the group meets, as all that is known says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    rhythms: Vec<AgreedRhythm>,
    singles: BTreeMap<EntryId, OneMeeting>,
    said: BTreeMap<Slot, Holding>,
    pauses: BTreeMap<EntryId, Pause>,
    /// Every meeting that is not where a rhythm has it: single ones and moved ones, by their day.
    placed: BTreeMap<Day, BTreeSet<(TimeOfDay, Slot)>>,
    /// The days of all pauses, as stretches that do not overlap.
    rests: BTreeMap<Day, Day>,
}

impl Schedule {
    /// The most days that are looked at together: three years.
    pub const LONGEST: u32 = 3 * 366;
    /// So many days ahead single meetings are planned, told and spoken of.
    pub const AHEAD: u32 = 400;
    /// The most meetings that are told together, whatever somebody wrote down.
    pub const MOST: usize = 1_000;

    /// The last of the days that are looked at from a day on.
    pub(super) const fn last_of(from: Day) -> Day {
        Day::new(from.days().saturating_add(Self::LONGEST - 1))
    }

    /// The schedule of these: rhythms in order; and what was said, of which only what is about one of
    /// these rhythms or single meetings is kept.
    pub(in crate::domain) fn new(
        rhythms: Vec<AgreedRhythm>,
        singles: BTreeMap<EntryId, OneMeeting>,
        mut said: BTreeMap<Slot, Holding>,
        pauses: BTreeMap<EntryId, Pause>,
    ) -> Self {
        said.retain(|slot, _| match slot {
            Slot::Planned { rhythm, .. } => rhythms.iter().any(|it| it.proposal == *rhythm),
            Slot::Single(id) => singles.contains_key(id),
        });
        let mut placed = BTreeMap::<Day, BTreeSet<(TimeOfDay, Slot)>>::new();
        let moved = said.iter().filter_map(|(slot, holding)| match holding.what {
            What::Moved { day, at, .. } => Some((day, at, *slot)),
            What::AsPlanned | What::CalledOff => None,
        });
        let is_moved = |id: &EntryId| {
            let holding = said.get(&Slot::Single(*id));
            holding.is_some_and(|holding| matches!(holding.what, What::Moved { .. }))
        };
        let unmoved = singles.iter().filter(|(id, _)| !is_moved(id));
        let unmoved = unmoved.map(|(id, one)| (one.day, one.at, Slot::Single(*id)));
        for (day, at, slot) in moved.chain(unmoved) {
            placed.entry(day).or_default().insert((at, slot));
        }
        let rests = rests(pauses.values());
        Self { rhythms, singles, said, pauses, placed, rests }
    }

    /// The same without meetings and pauses that were over before a day, and rhythms that counted on
    /// no day since.
    pub(in crate::domain) fn since(&self, day: Day) -> Self {
        let counts: Vec<EntryId> = self
            .stretches()
            .filter(|stretch| stretch.ends.is_none_or(|ends| ends > day))
            .map(|stretch| stretch.agreed.proposal)
            .collect();
        let late = |slot: &Slot, planned: Day| {
            let moved = self.said.get(slot).and_then(|holding| match holding.what {
                What::Moved { day, .. } => Some(day),
                What::AsPlanned | What::CalledOff => None,
            });
            moved.into_iter().chain([planned]).any(|it| it >= day)
        };
        let singles = self.singles.iter().filter(|(id, one)| late(&Slot::Single(**id), one.day));
        let singles: BTreeMap<EntryId, OneMeeting> =
            singles.map(|(id, one)| (*id, one.clone())).collect();
        let said = self.said.iter().filter(|(slot, _)| match slot {
            Slot::Planned { day, .. } => late(slot, *day),
            Slot::Single(id) => singles.contains_key(id),
        });
        let said: BTreeMap<Slot, Holding> =
            said.map(|(slot, holding)| (*slot, holding.clone())).collect();
        let named = |id: &EntryId| {
            said.keys().any(|slot| matches!(slot, Slot::Planned { rhythm, .. } if rhythm == id))
        };
        let rhythms = self.rhythms.iter();
        let rhythms = rhythms.filter(|it| counts.contains(&it.proposal) || named(&it.proposal));
        let rhythms = rhythms.cloned().collect();
        let pauses = self.pauses.iter().filter(|(_, pause)| pause.until() >= day);
        let pauses = pauses.map(|(id, pause)| (*id, *pause)).collect();
        Self::new(rhythms, singles, said, pauses)
    }

    /// The rhythm in force: the last one all agreed on.
    #[must_use]
    pub fn rhythm(&self) -> Option<&AgreedRhythm> {
        self.rhythms.last()
    }

    /// All rhythms that are agreed, in order; later ones cut earlier ones.
    #[must_use]
    pub fn rhythms(&self) -> &[AgreedRhythm] {
        &self.rhythms
    }

    /// The meetings beside the rhythm, as they were planned.
    #[must_use]
    pub const fn singles(&self) -> &BTreeMap<EntryId, OneMeeting> {
        &self.singles
    }

    /// What holds for the meetings of which something was said.
    #[must_use]
    pub const fn said(&self) -> &BTreeMap<Slot, Holding> {
        &self.said
    }

    /// The pauses that hold.
    #[must_use]
    pub const fn pauses(&self) -> &BTreeMap<EntryId, Pause> {
        &self.pauses
    }

    /// Every entry that may tell a place, or what is said of a pause.
    pub fn told_by(&self) -> impl Iterator<Item = EntryId> {
        let torn =
            |holding: &Holding| holding.torn.iter().map(|told| told.entry).collect::<Vec<_>>();
        let rhythms = self.rhythms.iter().map(|it| it.proposal);
        let said = self.said.values().flat_map(move |it| torn(it).into_iter().chain([it.by]));
        rhythms.chain(self.singles.keys().chain(self.pauses.keys()).copied()).chain(said)
    }

    /// The meetings from a day until another, both among them, those that do not take place too:
    /// ascending by day and time. At most [`Schedule::LONGEST`] days are looked at and at most
    /// [`Schedule::MOST`] meetings told, the first ones.
    #[must_use]
    pub fn meetings(&self, from: Day, until: Day) -> Vec<Planned> {
        let until = until.min(Self::last_of(from));
        if from > until {
            return Vec::new();
        }
        let regular = self
            .regular(from, until)
            .filter_map(|regular| self.planned(regular.slot(), &regular.meeting()));
        let mut all: Vec<Planned> = regular.collect();
        let placed = self.placed.range(from..=until).flat_map(|(_, slots)| slots);
        all.extend(placed.take(Self::MOST).filter_map(|(_, slot)| self.placed(*slot)));
        all.sort_unstable_by_key(|one| (one.when.day, one.when.at, one.slot));
        all.truncate(Self::MOST);
        all
    }

    /// So many of the next meetings from a day on, those that do not take place too, as far as
    /// [`Schedule::LONGEST`] days go.
    #[must_use]
    pub fn next(&self, from: Day, many: usize) -> Vec<Planned> {
        let mut all = self.meetings(from, Day::new(u32::MAX));
        all.truncate(many);
        all
    }

    /// One meeting, wherever it is now; nothing where there is none.
    #[must_use]
    pub fn meeting(&self, slot: Slot) -> Option<Planned> {
        let moved = self.placed(slot);
        match slot {
            Slot::Planned { day, .. } if moved.is_none() => {
                self.meetings(day, day).into_iter().find(|one| one.slot == slot)
            }
            _ => moved,
        }
    }

    /// How a meeting was planned, where its rhythm still counts on that day; a single one always is.
    #[must_use]
    pub fn plans(&self, slot: Slot) -> Option<OneMeeting> {
        match slot {
            Slot::Planned { day, .. } => {
                let mut counts = self.regular(day, day).filter(|regular| regular.slot() == slot);
                counts.next().map(|regular| regular.meeting())
            }
            Slot::Single(id) => self.singles.get(&id).cloned(),
        }
    }

    /// The days on which the rhythm that counts plans a meeting, ascending.
    pub(super) fn regular(&self, from: Day, until: Day) -> impl Iterator<Item = Regular<'_>> {
        self.stretches().flat_map(move |Stretch { agreed, begins, ends }| {
            let counts = move |day: &Day| *day <= until && ends.is_none_or(|ends| *day < ends);
            let days = agreed.rhythm.pattern.days_from(from.max(begins)).take_while(counts);
            days.map(move |day| Regular { agreed, day })
        })
    }

    /// For how long each rhythm counts, the first one first: each cuts those before it in order.
    fn stretches(&self) -> impl Iterator<Item = Stretch<'_>> {
        let mut ends: Option<Day> = None;
        let mut stretches = Vec::new();
        for agreed in self.rhythms.iter().rev() {
            let begins = agreed.rhythm.pattern.begins();
            if ends.is_none_or(|ends| begins < ends) {
                stretches.push(Stretch { agreed, begins, ends });
                ends = Some(begins);
            }
        }
        stretches.into_iter().rev()
    }

    /// A meeting as a rhythm has it or as it was written down; nothing if it was moved.
    fn planned(&self, slot: Slot, one: &OneMeeting) -> Option<Planned> {
        let holding = self.said.get(&slot);
        let (how, place) = match slot {
            Slot::Planned { rhythm, .. } if holding.is_none() && self.rests_on(one.day) => {
                (How::Paused, rhythm)
            }
            Slot::Planned { rhythm, .. } => (How::AsPlanned, rhythm),
            Slot::Single(id) => (How::Extra, id),
        };
        let how = match holding.map(|holding| holding.what) {
            Some(What::Moved { .. }) => return None,
            Some(What::CalledOff) => How::CalledOff,
            Some(What::AsPlanned) | None => how,
        };
        Some(Planned {
            slot,
            when: one.clone(),
            planned: DayTime { day: one.day, at: one.at },
            how,
            torn: holding.map_or_else(Vec::new, |holding| holding.torn.clone()),
            place: holding.filter(|it| it.tells_place).map_or(place, |holding| holding.by),
        })
    }

    /// A meeting that was moved, or is beside the rhythm.
    fn placed(&self, slot: Slot) -> Option<Planned> {
        let (planned, zone) = match slot {
            Slot::Planned { rhythm, day } => {
                let agreed = self.rhythms.iter().find(|it| it.proposal == rhythm)?;
                (DayTime { day, at: agreed.rhythm.at }, &agreed.rhythm.zone)
            }
            Slot::Single(id) => {
                let one = self.singles.get(&id)?;
                let unmoved = self.planned(slot, one);
                if unmoved.is_some() {
                    return unmoved;
                }
                (DayTime { day: one.day, at: one.at }, &one.zone)
            }
        };
        let holding = self.said.get(&slot)?;
        let What::Moved { day, at, length } = holding.what else { return None };
        let place = match slot {
            _ if holding.tells_place => holding.by,
            Slot::Planned { rhythm: id, .. } | Slot::Single(id) => id,
        };
        let when = OneMeeting { day, at, length, zone: zone.clone() };
        let torn = holding.torn.clone();
        Some(Planned { slot, when, planned, how: How::Moved, torn, place })
    }

    fn rests_on(&self, day: Day) -> bool {
        self.rests.range(..=day).next_back().is_some_and(|(_, until)| *until >= day)
    }
}

/// A rhythm and the days on which it counts, from the one it begins on.
struct Stretch<'a> {
    agreed: &'a AgreedRhythm,
    begins: Day,
    /// The first day on which it counts no more.
    ends: Option<Day>,
}

/// A day on which a rhythm that counts plans a meeting.
pub(super) struct Regular<'a> {
    agreed: &'a AgreedRhythm,
    pub(super) day: Day,
}

impl Regular<'_> {
    const fn slot(&self) -> Slot {
        Slot::Planned { rhythm: self.agreed.proposal, day: self.day }
    }

    fn meeting(&self) -> OneMeeting {
        let Rhythm { at, length, zone, .. } = &self.agreed.rhythm;
        OneMeeting { day: self.day, at: *at, length: *length, zone: zone.clone() }
    }
}

/// The days of all pauses as stretches, so that many pauses of the same days cost what one does.
fn rests<'a>(pauses: impl Iterator<Item = &'a Pause>) -> BTreeMap<Day, Day> {
    let mut ascending: Vec<&Pause> = pauses.collect();
    ascending.sort_unstable();
    let mut rests = BTreeMap::<Day, Day>::new();
    for pause in ascending {
        match rests.last_entry() {
            Some(mut last) if *last.get() >= pause.from() => {
                let until = (*last.get()).max(pause.until());
                last.insert(until);
            }
            _ => drop(rests.insert(pause.from(), pause.until())),
        }
    }
    rests
}
