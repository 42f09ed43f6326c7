//! What any member may do by themselves about a meeting; everyone sees it and can undo it.

use chrono::NaiveDate;

use crate::companion::calendar::command::Becomes;
use crate::companion::calendar::view::is_over;
use crate::companion::ground::{
    CompanionError, Now, OneMeetingView, civil_day, minute, not_before, one_meeting, place_words,
    still_ahead,
};
use crate::companion::open::{Acts, OpenVault, began};
use crate::domain::{Act, Day, EntryId, Length, Pause, Planned, Slot, TimeOfDay, What};
use crate::journal::EntryWords;

pub(super) fn adding(
    open: &OpenVault,
    meeting: &OneMeetingView,
    place: &str,
    now: &Now,
) -> Result<Acts, CompanionError> {
    let one = one_meeting(meeting)?;
    still_ahead((one.day, one.at, one.length), &one.zone, now)?;
    is_free(open, None, one.day, one.at)?;
    Ok(vec![(Act::Extra(one), place_words(place))])
}

pub(super) fn changing(
    open: &OpenVault,
    meeting: Slot,
    becomes: Becomes,
    place: &str,
    now: &Now,
) -> Result<Acts, CompanionError> {
    let planned = still_to_come(open, meeting, now)?;
    let what = as_planned(open, meeting, what(becomes)?);
    if let What::Moved { day, at, length } = what {
        still_ahead((day, at, length), &planned.zone, now)?;
        is_free(open, Some(meeting), day, at)?;
    }
    Ok(vec![(Act::Meeting { slot: meeting, what }, other_place(open, &planned, place))])
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
    let planned = planned.filter(|one| one.day >= Day::of(now.today) && !is_over(open, one, now));
    match planned {
        // the group sits there
        Some(one) if is_on(open, one.day, now) => Err(CompanionError::NotNow),
        planned => planned.ok_or(CompanionError::Outdated),
    }
}

/// Whether a meeting that began on this day is under way.
fn is_on(open: &OpenVault, day: Day, now: &Now) -> bool {
    open.live.as_ref().is_some_and(|live| Day::of(civil_day(began(live, &now.reading))) == day)
}

/// What was moved to where it was planned is as planned.
fn as_planned(open: &OpenVault, slot: Slot, what: What) -> What {
    let What::Moved { day, at, length } = what else { return what };
    let planned = open.state.schedule.plans(slot);
    let same = planned.is_some_and(|it| (it.day, it.at, it.length) == (day, at, length));
    if same { What::AsPlanned } else { what }
}

/// No other meeting is at that very time.
fn is_free(
    open: &OpenVault,
    slot: Option<Slot>,
    day: Day,
    at: TimeOfDay,
) -> Result<(), CompanionError> {
    let mut there = open.state.schedule.meetings(day, day).into_iter();
    let taken = there.any(|one| one.how.takes_place() && one.at == at && Some(one.slot) != slot);
    if taken { Err(CompanionError::Taken) } else { Ok(()) }
}

/// The words of a place, where it is not the usual one of that meeting.
fn other_place(open: &OpenVault, planned: &Planned, place: &str) -> Option<EntryWords> {
    let (Slot::Planned { rhythm: usual, .. } | Slot::Single(usual)) = planned.slot;
    let words = place_words(place)?;
    (open.words.get(&usual) != Some(&words)).then_some(words)
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
