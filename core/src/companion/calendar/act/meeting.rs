//! What any member may do by themselves about a meeting; everyone sees it and can undo it.

use chrono::NaiveDate;

use crate::companion::calendar::command::Becomes;
use crate::companion::calendar::view::is_over;
use crate::companion::ground::{
    CompanionError, Now, When, civil_day, limits, not_before, one_meeting, place_words, still_ahead,
};
use crate::companion::open::{Acts, OpenVault, began};
use crate::domain::{Act, Day, EntryId, OneMeeting, Pause, Planned, Slot, What};
use crate::journal::EntryWords;

pub(super) fn adding(open: &OpenVault, when: &When, now: &Now) -> Result<Acts, CompanionError> {
    let one = one_meeting(when)?;
    still_ahead(&one, now)?;
    is_free(open, None, &one)?;
    Ok(vec![(Act::Extra(one), when.place.as_deref().and_then(place_words))])
}

pub(super) fn changing(
    open: &OpenVault,
    meeting: Slot,
    becomes: &Becomes,
    now: &Now,
) -> Result<Acts, CompanionError> {
    let planned = still_to_come(open, meeting, now)?;
    let (what, place) = match becomes {
        Becomes::AsPlanned { place } => (What::AsPlanned, place.clone()),
        Becomes::CalledOff => (What::CalledOff, open.place_of(planned.place)),
        Becomes::Moved(when) => (moved(open, &planned, when, now)?, when.place.clone()),
    };
    let words = place.as_deref().and_then(|place| other_place(open, &planned, place));
    Ok(vec![(Act::Meeting { slot: meeting, what }, words)])
}

/// A day that is over, not too long ago, and not known as one on which the group met.
pub(super) fn noting(open: &OpenVault, day: NaiveDate, now: &Now) -> Result<Acts, CompanionError> {
    let (day, today) = (Day::of(day), Day::of(now.today));
    let back = today.days().saturating_sub(day.days());
    if !(1..=limits::DAYS_NOTED_BACK).contains(&back) {
        return Err(CompanionError::Time);
    }
    if open.state.met.contains(&day) {
        return Err(CompanionError::Outdated);
    }
    Ok(vec![(Act::Noted(day), None)])
}

pub(super) fn pausing(
    from: NaiveDate,
    until: NaiveDate,
    now: &Now,
) -> Result<Acts, CompanionError> {
    let pause = Pause::new(Day::of(from), Day::of(until)).ok_or(CompanionError::Time)?;
    not_before(Day::of(now.today), pause.until())?;
    Ok(vec![(Act::Pause(pause), None)])
}

pub(super) fn resuming(pauses: Vec<EntryId>) -> Acts {
    pauses.into_iter().map(|pause| (Act::Resume(pause), None)).collect()
}

/// A meeting that is not over.
fn still_to_come(open: &OpenVault, slot: Slot, now: &Now) -> Result<Planned, CompanionError> {
    let planned = open.state.schedule.meeting(slot);
    let planned =
        planned.filter(|one| one.when.day >= Day::of(now.today) && !is_over(open, one, now));
    match planned {
        // the group sits there
        Some(one) if is_on(open, one.when.day, now) => Err(CompanionError::NotNow),
        planned => planned.ok_or(CompanionError::Outdated),
    }
}

/// Whether a meeting that began on this day is under way.
fn is_on(open: &OpenVault, day: Day, now: &Now) -> bool {
    open.live.as_ref().is_some_and(|live| Day::of(civil_day(began(live, &now.reading))) == day)
}

/// What was moved to where it was planned is as planned.
fn moved(
    open: &OpenVault,
    planned: &Planned,
    when: &When,
    now: &Now,
) -> Result<What, CompanionError> {
    let one = one_meeting(when)?;
    if one.zone != planned.when.zone {
        return Err(CompanionError::Time);
    }
    if open.state.schedule.plans(planned.slot).as_ref() == Some(&one) {
        return Ok(What::AsPlanned);
    }
    still_ahead(&one, now)?;
    is_free(open, Some(planned.slot), &one)?;
    Ok(What::Moved { day: one.day, at: one.at, length: one.length })
}

/// No other meeting is at that very time.
fn is_free(open: &OpenVault, slot: Option<Slot>, one: &OneMeeting) -> Result<(), CompanionError> {
    let mut there = open.state.schedule.meetings(one.day, one.day).into_iter();
    let taken =
        there.any(|it| it.how.takes_place() && it.when.at == one.at && Some(it.slot) != slot);
    if taken { Err(CompanionError::Taken) } else { Ok(()) }
}

/// The words of a place, where it is not the usual one of that meeting.
fn other_place(open: &OpenVault, planned: &Planned, place: &str) -> Option<EntryWords> {
    let (Slot::Planned { rhythm: usual, .. } | Slot::Single(usual)) = planned.slot;
    let words = place_words(place)?;
    (open.words.get(&usual) != Some(&words)).then_some(words)
}
