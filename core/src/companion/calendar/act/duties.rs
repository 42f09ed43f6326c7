//! Duties: what there is to do, and who takes it this time.

use chrono::NaiveDate;

use crate::companion::calendar::view::{DUTY_CARDS, duty_counts};
use crate::companion::ground::{CompanionError, Done, Now, ViewName, Written, limits, own_words};
use crate::companion::open::{Acts, OpenVault};
use crate::domain::{Act, Day, DutyCounts, EntryId, MemberId, Saying, Slot, counts_after};
use crate::journal::EntryWords;
use crate::vault::VaultError;

pub(super) fn adding(open: &OpenVault, written: Written) -> Result<Acts, CompanionError> {
    let words = match written {
        Written::Card(card) if DUTY_CARDS.contains(&card.as_str()) => EntryWords::Card(card),
        Written::Card(_) => return Err(CompanionError::Words),
        Written::Own(text) => shortened(own_words(&text)?)?,
    };
    let there = open.state.duties.iter().any(|duty| open.words.get(duty) == Some(&words));
    if there || open.state.duties.len() >= limits::DUTIES {
        return Err(CompanionError::NotNow);
    }
    Ok(vec![(Act::Duty, Some(words))])
}

pub(super) fn letting_go(open: &OpenVault, duty: EntryId) -> Result<Acts, CompanionError> {
    if !open.state.duties.contains(&duty) {
        return Err(CompanionError::Outdated);
    }
    Ok(vec![(Act::NoDuty(duty), None)])
}

pub(super) fn take(
    open: &mut OpenVault,
    slot: Slot,
    duty: EntryId,
    member: MemberId,
    now: &Now,
) -> Result<Done, CompanionError> {
    open.may_say()?;
    open.may_speak_for(member, now)?;
    let day = open.day_of(slot).ok_or(CompanionError::Outdated)?;
    if open.heard.away(slot, day).contains(&member) {
        return Err(CompanionError::NotNow);
    }
    open.say(Saying::Takes { slot, day, duty, member }, now)?;
    Ok(Done::changed([ViewName::Calendar]))
}

/// The counts when the meeting under way, begun on this day, is closed. One that was not planned
/// has no turns, nor has a second one on a day.
pub(crate) fn counts_at_closing(
    open: &OpenVault,
    day: NaiveDate,
) -> Result<DutyCounts, VaultError> {
    let (day, counts) = (Day::of(day), duty_counts(open)?);
    let planned = open.state.schedule.meetings(day, day);
    let held = planned.into_iter().find(|one| one.how.takes_place());
    let held = held.filter(|_| !open.state.met.contains(&day));
    let (Some(held), Some(live)) = (held, &open.live) else { return Ok(counts) };
    // who rests and sits at the table all the same takes part
    let mut members = open.state.members.clone();
    let circle = live.meeting.circle();
    members.retain(|it| !open.state.rests.contains_key(it) || circle.contains(it));
    let (duties, members) = (&open.state.duties, &members);
    let coming = open.coming(held.slot);
    Ok(counts_after(duties, members, &counts, &coming, live.meeting.circle()))
}

fn shortened(words: EntryWords) -> Result<EntryWords, CompanionError> {
    match words {
        EntryWords::Own(text) if text.chars().count() <= limits::DUTY => Ok(EntryWords::Own(text)),
        _ => Err(CompanionError::Words),
    }
}
