//! When the group meets: its rhythm, the meetings that come, and what stands beside them.

use chrono::{NaiveDate, NaiveTime};

use super::agreements::{AgreedView, ChangeView};
use super::day_question::DayQuestionView;
use super::duties::{DutyView, TurnView};
use super::rhythm::{RhythmView, rhythm_view};
use super::today::Person;
use super::year::YearView;
use crate::companion::coming::Come;
use crate::companion::command::{Becomes, Change as Changed};
use crate::companion::error::CompanionError;
use crate::companion::handle::Companion;
use crate::companion::holidays::{Holiday, country_of, holiday};
use crate::companion::open::Open;
use crate::domain::{
    Change, Day, EntryId, How, Planned, Schedule, Slot, Told, What, Zone, elsewhere,
};
use crate::vault::Reading;

/// So many of the meetings that come are told.
const COMING: usize = 6;

/// The page of when the group meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarView {
    /// The civil day it is.
    pub today: NaiveDate,
    /// The rhythm all agreed on, and since when.
    pub rhythm: Option<(AgreedView, RhythmView)>,
    /// The next meetings, ascending; what was called off among them.
    pub coming: Vec<MeetingOn>,
    /// Whether more are planned after these: [`Companion::later_meetings`].
    pub later: bool,
    /// As many of those that take place, whatever was called off between them.
    pub take_place: Vec<MeetingOn>,
    /// A rhythm or a meeting that lies on the table, the first one.
    pub on_the_table: Option<(EntryId, ChangeView)>,
    /// Stretches of days on which the rhythm rests, which are not over; no two of them touch.
    pub pauses: Vec<PauseView>,
    /// The last twelve months, or the first ones of a young group.
    pub year: YearView,
    /// Whether to ask, once, if the group would like to talk about its rhythm: it has met in another
    /// one for a while.
    pub asks_about_rhythm: bool,
    /// What there is to do that takes turns.
    pub duties: Vec<DutyView>,
    /// For whom this phone can say that they can't come, and mark days.
    pub speaks_for: Vec<Person>,
    /// The question for a day that is asked.
    pub question: Option<DayQuestionView>,
    /// The zone this phone is in.
    pub zone: String,
}

/// One meeting, as a page tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingOn {
    /// Its name.
    pub slot: Slot,
    /// On which day; where it was planned, if it does not take place.
    pub day: NaiveDate,
    /// When in the day, by the clock of its zone.
    pub at: NaiveTime,
    /// How many minutes.
    pub minutes: u32,
    /// Whose clock: a name of the time zone database.
    pub zone: String,
    /// Where.
    pub place: Option<String>,
    /// How it comes to be there.
    pub how: How,
    /// The day and time that were planned.
    pub planned: (NaiveDate, NaiveTime),
    /// What it is again when it is put back; nothing where nothing was changed, or where the rhythm
    /// plans nothing there any more.
    pub put_back: Option<PutBack>,
    /// Where it was changed in several ways by people who did not know of each other: what each
    /// made of it, in order; the last one holds until somebody chooses.
    pub torn: Vec<(Becomes, Option<String>)>,
    /// The day and time by the clock of this phone, where it shows another one.
    pub here: Option<(NaiveDate, NaiveTime)>,
    /// The public holiday it falls on.
    pub holiday: Option<Holiday>,
    /// Who can't come.
    pub cant_come: Vec<Person>,
    /// Whether enough are coming, as far as anybody said.
    pub come: Come,
    /// Whose turn each duty is.
    pub turns: Vec<TurnView>,
}

/// A meeting as it was planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutBack {
    /// On which day.
    pub day: NaiveDate,
    /// When in the day.
    pub at: NaiveTime,
    /// How many minutes.
    pub minutes: u32,
    /// Where.
    pub place: Option<String>,
}

/// Days on which the rhythm rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PauseView {
    /// The pauses it is made of.
    pub ids: Vec<EntryId>,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

impl CalendarView {
    /// The meeting that takes place next.
    #[must_use]
    pub fn next(&self) -> Option<&MeetingOn> {
        self.take_place.first()
    }
}

impl Companion {
    /// When the group meets; nothing while locked.
    #[must_use]
    pub fn calendar(&self) -> Option<CalendarView> {
        let open = self.open.as_ref()?;
        let (today, now) = (self.today_here(), self.clock.read());
        let next = open.coming_until(Day::of(today), ahead(today), &now);
        let later = next.len() > COMING;
        let mut coming = self.meetings_on(up_to_the_last_told(&next));
        let taking_place = coming.iter().filter(|one| one.how.takes_place()).take(COMING);
        let take_place = taking_place.cloned().collect();
        coming.truncate(COMING);
        Some(CalendarView {
            today,
            rhythm: open.rhythm_in_force(today),
            coming,
            later,
            take_place,
            on_the_table: open.meetings_on_the_table(),
            pauses: open.pauses(today),
            asks_about_rhythm: open.asks_about_rhythm(today),
            year: open.year(today, &now),
            duties: self.duties(),
            speaks_for: self.speaks_for(),
            question: self.day_question(),
            zone: self.clock.zone(),
        })
    }

    /// Whether to talk about the rhythm was answered, and is not asked again while it is in force.
    pub(in crate::companion) fn saw_rhythm_differs(
        &mut self,
    ) -> Result<Vec<Changed>, CompanionError> {
        let open = self.opened()?;
        if let Some((id, _)) = open.state.schedule.rhythm() {
            open.set(|settings| settings.rhythm_talked = Some(id))?;
        }
        Ok(vec![Changed::Agreements])
    }

    /// One meeting that can still be spoken of; nothing where there is none.
    #[must_use]
    pub fn meeting_on(&self, slot: Slot) -> Option<MeetingOn> {
        let open = self.open.as_ref()?;
        let planned = open.state.schedule.meeting(slot)?;
        let (today, now) = (Day::of(self.today_here()), self.clock.read());
        if planned.day < today || open.is_over(&planned, &now) {
            return None;
        }
        // whose turn it is hangs on the meetings before it
        let until = open.coming_until(today, planned.day, &now);
        self.meetings_on(&until).into_iter().find(|one| one.slot == slot)
    }

    /// The meetings after the next ones, for a little more than a year; none while locked.
    #[must_use]
    pub fn later_meetings(&self) -> Vec<MeetingOn> {
        let Some(open) = &self.open else { return Vec::new() };
        let today = self.today_here();
        let coming = open.coming_until(Day::of(today), ahead(today), &self.clock.read());
        self.meetings_on(&coming).split_off(COMING.min(coming.len()))
    }

    /// The next meetings, in their order.
    fn meetings_on(&self, next: &[Planned]) -> Vec<MeetingOn> {
        let Some(open) = &self.open else { return Vec::new() };
        let slots: Vec<Slot> = next.iter().map(|one| one.slot).collect();
        let here = Zone::new(&self.clock.zone());
        let told = next.iter().zip(self.turns(&slots)).map(|(planned, turns)| MeetingOn {
            cant_come: self.cant_come_to(planned.slot),
            come: self.come_to(planned.slot),
            turns,
            ..open.meeting_on(planned, here.as_ref())
        });
        told.collect()
    }
}

/// The next meetings, so that as many of them are told as can be, and as many take place.
fn up_to_the_last_told(next: &[Planned]) -> &[Planned] {
    let mut take_place = next.iter().enumerate().filter(|(_, one)| one.how.takes_place());
    let last = take_place.nth(COMING - 1).map_or(next.len(), |(place, _)| place + 1);
    next.get(..last.max(COMING)).unwrap_or(next)
}

fn ahead(today: NaiveDate) -> Day {
    Day::new(Day::of(today).days().saturating_add(Schedule::AHEAD))
}

impl Open {
    fn rhythm_in_force(&self, today: NaiveDate) -> Option<(AgreedView, RhythmView)> {
        let id = self
            .state
            .in_force
            .iter()
            .find(|id| matches!(self.changes(**id), Some(Change::Rhythm(..))))?;
        let proposal = self.state.proposals.get(id)?;
        let Change::Rhythm(_, rhythm) = &proposal.change else { return None };
        Some((self.agreed_view(*id, proposal, today), rhythm_view(rhythm)))
    }

    fn meetings_on_the_table(&self) -> Option<(EntryId, ChangeView)> {
        let table = self.state.table.iter();
        let ours = |change: &&Change| matches!(change, Change::Rhythm(..) | Change::Meet(_));
        table.copied().find_map(|id| {
            self.changes(id).filter(ours).map(|change| (id, self.change_view(change)))
        })
    }

    /// The meetings of these days that are not over; those called off among them.
    fn coming_until(&self, from: Day, until: Day, now: &Reading) -> Vec<Planned> {
        let mut coming = self.state.schedule.meetings(from, until);
        coming.retain(|one| one.how != How::Paused && !self.is_over(one, now));
        coming
    }

    /// Whether to ask if the group would like to talk about its rhythm: it differs, and nobody here
    /// has answered yet for the one in force.
    pub(super) fn asks_about_rhythm(&self, today: NaiveDate) -> bool {
        self.is_here()
            && !self.state.frozen
            && self.rhythm_differs(today)
            && !self.talked_of_rhythm()
    }

    /// Whether it was answered, for the rhythm in force, if the group would like to talk about it.
    pub(super) fn talked_of_rhythm(&self) -> bool {
        let rhythm = self.state.schedule.rhythm().map(|(id, _)| id);
        rhythm.is_none() || self.settings.rhythm_talked == rhythm
    }

    /// Whether the group has met in another rhythm than the agreed one, within the last months.
    pub(super) fn rhythm_differs(&self, today: NaiveDate) -> bool {
        let (from, until) = (Day::of(self.first_month(today)), Day::of(today));
        self.state.frequency(from, until).differs
    }

    fn meeting_on(&self, planned: &Planned, here: Option<&Zone>) -> MeetingOn {
        let (day, at) = planned.planned;
        let zone = &planned.zone;
        let here = here.and_then(|here| elsewhere(planned.day, planned.at, zone, here));
        MeetingOn {
            slot: planned.slot,
            day: planned.day.date(),
            at: planned.at.time(),
            minutes: planned.length.minutes(),
            zone: zone.as_str().to_owned(),
            here: here.map(|(day, at)| (day.date(), at.time())),
            holiday: country_of(zone.as_str()).and_then(|it| holiday(planned.day.date(), it)),
            cant_come: Vec::new(),
            come: Come::Enough,
            turns: Vec::new(),
            place: self.place_of(planned.place),
            how: planned.how,
            planned: (day.date(), at.time()),
            put_back: self.put_back(planned),
            torn: planned.torn.iter().map(|told| self.torn(told)).collect(),
        }
    }

    /// What a meeting is again when it is put back.
    fn put_back(&self, planned: &Planned) -> Option<PutBack> {
        let (Slot::Planned { rhythm: usual, .. } | Slot::Single(usual)) = planned.slot;
        let place = self.place_of(usual);
        let as_planned = matches!(planned.how, How::AsPlanned | How::Extra | How::Paused);
        if as_planned && place == self.place_of(planned.place) {
            return None;
        }
        let (day, at, length) = self.state.schedule.plans(planned.slot)?;
        Some(PutBack { day: day.date(), at: at.time(), minutes: length.minutes(), place })
    }

    fn torn(&self, told: &Told) -> (Becomes, Option<String>) {
        let becomes = match told.what {
            What::AsPlanned => Becomes::AsPlanned,
            What::CalledOff => Becomes::CalledOff,
            What::Moved { day, at, length } => {
                Becomes::Moved { day: day.date(), at: at.time(), minutes: length.minutes() }
            }
        };
        (becomes, self.place_of(told.entry))
    }

    fn pauses(&self, today: NaiveDate) -> Vec<PauseView> {
        let all = self.state.schedule.pauses().iter();
        let mut ascending: Vec<_> =
            all.filter(|(_, pause)| pause.until().date() >= today).collect();
        ascending.sort_unstable_by_key(|(_, pause)| **pause);
        let mut pauses = Vec::<PauseView>::new();
        for (id, pause) in ascending {
            let (from, until) = (pause.from().date(), pause.until().date());
            match pauses.last_mut() {
                // what overlaps, or begins on the day after, is one rest
                Some(last) if last.until.succ_opt().is_none_or(|next| from <= next) => {
                    last.ids.push(*id);
                    last.until = last.until.max(until);
                }
                _ => pauses.push(PauseView { ids: vec![*id], from, until }),
            }
        }
        pauses
    }
}
