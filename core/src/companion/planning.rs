//! When the group meets: what needs no consent becomes acts, and a rhythm becomes a proposal.

use chrono::NaiveDate;

use super::command::{Becomes, Command};
use super::error::CompanionError;
use super::meeting::{began, civil_day};
use super::open::Open;
use super::view::agreements::WordsView;
use super::view::rhythm::{OneMeetingView, PatternView, RhythmView};
use crate::domain::{
    Act, ChosenDays, Day, DayOfWeek, EntryId, Every, Length, OneMeeting, Pattern, Pause, Planned,
    Rhythm, Schedule, Slot, TimeOfDay, What, Zone, instant,
};
use crate::journal::Words;
use crate::vault::Reading;

/// The most characters of a place.
const LONGEST_PLACE: usize = 100;

type Acts = Vec<(Act, Option<Words>)>;
/// On which day, when in it, and for how long.
pub(super) type When = (Day, TimeOfDay, Length);

impl Open {
    /// What any member may do by themselves about a meeting; everyone sees it and can undo it.
    pub(super) fn planning(
        &self,
        command: Command,
        today: NaiveDate,
        now: &Reading,
    ) -> Result<Acts, CompanionError> {
        let today = Day::of(today);
        let act = match command {
            Command::Resume(pauses) => {
                return Ok(pauses.into_iter().map(|pause| (Act::Resume(pause), None)).collect());
            }
            Command::AddMeeting { meeting, place } => {
                let one = one_meeting(&meeting)?;
                still_ahead((one.day, one.at, one.length), &one.zone, today, now)?;
                self.is_free(None, one.day, one.at)?;
                (Act::Extra(one), place_words(&place))
            }
            Command::ChangeMeeting { meeting, becomes, place } => {
                let planned = self.still_to_come(meeting, today, now)?;
                let what = self.as_planned(meeting, what(becomes)?);
                if let What::Moved { day, at, length } = what {
                    still_ahead((day, at, length), &planned.zone, today, now)?;
                    self.is_free(Some(meeting), day, at)?;
                }
                (Act::Meeting { slot: meeting, what }, self.other_place(&planned, &place))
            }
            Command::Pause { from, until } => {
                let pause = Pause::new(Day::of(from), Day::of(until));
                let pause = pause.ok_or(CompanionError::Time)?;
                not_before(today, pause.until())?;
                (Act::Pause(pause), None)
            }
            _ => return Err(CompanionError::NotNow),
        };
        Ok(vec![act])
    }

    /// A meeting that is not over.
    fn still_to_come(
        &self,
        slot: Slot,
        today: Day,
        now: &Reading,
    ) -> Result<Planned, CompanionError> {
        let planned = self.state.schedule.meeting(slot);
        let planned = planned.filter(|one| one.day >= today && !self.is_over(one, now));
        match planned {
            // the group sits there
            Some(one) if self.is_on(one.day, now) => Err(CompanionError::NotNow),
            planned => planned.ok_or(CompanionError::Outdated),
        }
    }

    /// Whether a meeting that began on this day is under way.
    fn is_on(&self, day: Day, now: &Reading) -> bool {
        self.live.as_ref().is_some_and(|live| Day::of(civil_day(began(live, now))) == day)
    }

    /// Whether it was held, or its end is past.
    pub(super) fn is_over(&self, one: &Planned, now: &Reading) -> bool {
        self.state.met.contains(&one.day) || is_past((one.day, one.at, one.length), &one.zone, now)
    }

    /// What was moved to where it was planned is as planned.
    fn as_planned(&self, slot: Slot, what: What) -> What {
        let What::Moved { day, at, length } = what else { return what };
        let planned = self.state.schedule.plans(slot);
        if planned == Some((day, at, length)) { What::AsPlanned } else { what }
    }

    /// No other meeting is at that very time.
    fn is_free(&self, slot: Option<Slot>, day: Day, at: TimeOfDay) -> Result<(), CompanionError> {
        let mut there = self.state.schedule.meetings(day, day).into_iter();
        let taken =
            there.any(|one| one.how.takes_place() && one.at == at && Some(one.slot) != slot);
        if taken { Err(CompanionError::Taken) } else { Ok(()) }
    }

    /// The words of a place, where it is not the usual one of that meeting.
    fn other_place(&self, planned: &Planned, place: &str) -> Option<Words> {
        let (Slot::Planned { rhythm: usual, .. } | Slot::Single(usual)) = planned.slot;
        let words = place_words(place)?;
        (self.words.get(&usual) != Some(&words)).then_some(words)
    }

    /// Where a meeting is; nothing where nobody said so.
    pub(super) fn place_of(&self, told: EntryId) -> Option<String> {
        match self.words_view(told) {
            WordsView::Own(place) => Some(place),
            WordsView::Card(_) | WordsView::Gone => None,
        }
    }
}

/// The words of a place.
pub(super) fn place_words(place: &str) -> Option<Words> {
    folded_place(place).map(Words::Own)
}

/// A place as it is kept: trimmed, white space folded, at most [`LONGEST_PLACE`] characters.
pub(super) fn folded_place(place: &str) -> Option<String> {
    let folded = place.split_whitespace().collect::<Vec<_>>().join(" ");
    let kept: String = folded.chars().filter(|it| !it.is_control()).take(LONGEST_PLACE).collect();
    (!kept.is_empty()).then_some(kept)
}

/// Whether the end of a meeting is past, by the clock of its zone.
fn is_past((day, at, length): When, zone: &Zone, now: &Reading) -> bool {
    let ends = instant(day, at, zone).map(|begins| begins + i64::from(length.minutes()) * 60);
    ends.is_some_and(|ends| ends * 1_000 < now.wall_millis)
}

/// Nothing is planned that is over, be it on the day it is, or farther ahead than meetings are told.
pub(super) fn still_ahead(
    when: When,
    zone: &Zone,
    today: Day,
    now: &Reading,
) -> Result<(), CompanionError> {
    not_before(today, when.0)?;
    if when.0 > Day::new(today.days().saturating_add(Schedule::AHEAD)) {
        return Err(CompanionError::TooFar);
    }
    if is_past(when, zone, now) { Err(CompanionError::Time) } else { Ok(()) }
}

/// Nothing is planned for a day that is over.
pub(super) fn not_before(today: Day, day: Day) -> Result<(), CompanionError> {
    if day < today { Err(CompanionError::Time) } else { Ok(()) }
}

pub(super) fn one_meeting(view: &OneMeetingView) -> Result<OneMeeting, CompanionError> {
    let read = || {
        Some(OneMeeting {
            day: Day::of(view.day),
            at: minute(view.at)?,
            length: Length::new(view.minutes)?,
            zone: Zone::new(&view.zone)?,
        })
    };
    read().ok_or(CompanionError::Time)
}

/// A rhythm as a screen says it, where there is one like it.
pub(super) fn rhythm(view: &RhythmView) -> Result<Rhythm, CompanionError> {
    let read = || {
        Some(Rhythm {
            pattern: pattern(&view.pattern)?,
            at: minute(view.at)?,
            length: Length::new(view.minutes)?,
            zone: Zone::new(&view.zone)?,
        })
    };
    read().ok_or(CompanionError::Time)
}

fn pattern(view: &PatternView) -> Option<Pattern> {
    Some(match view {
        PatternView::Weeks { every, first } => {
            Pattern::Weeks { every: Every::new(*every)?, first: Day::of(*first) }
        }
        PatternView::Monthly { nth, weekday, from } => Pattern::Monthly {
            nth: *nth,
            weekday: DayOfWeek::new(weekday.num_days_from_monday())?,
            from: Day::of(*from),
        },
        PatternView::Chosen(days) => {
            Pattern::Chosen(ChosenDays::new(days.iter().copied().map(Day::of))?)
        }
    })
}

fn what(becomes: Becomes) -> Result<What, CompanionError> {
    Ok(match becomes {
        Becomes::AsPlanned => What::AsPlanned,
        Becomes::CalledOff => What::CalledOff,
        Becomes::Moved { day, at, minutes } => {
            let at = minute(at).ok_or(CompanionError::Time)?;
            let length = Length::new(minutes).ok_or(CompanionError::Time)?;
            What::Moved { day: Day::of(day), at, length }
        }
    })
}

fn minute(at: chrono::NaiveTime) -> Option<TimeOfDay> {
    use chrono::Timelike;
    TimeOfDay::new(at.hour() * 60 + at.minute())
}
