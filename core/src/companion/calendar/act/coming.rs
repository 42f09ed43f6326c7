//! Who can't come to a meeting: said before it, and gone with it.

use crate::companion::calendar::view::{Come, come_to, how_many_come_to};
use crate::companion::ground::{CompanionError, Done, Now, ViewName};
use crate::companion::open::OpenVault;
use crate::domain::{MemberId, Saying, Slot};
use crate::vault::{Goodbye, MeetsAnyway};

pub(super) fn cant_come(
    open: &mut OpenVault,
    slot: Slot,
    member: MemberId,
    away: bool,
    now: &Now,
) -> Result<Done, CompanionError> {
    open.may_say()?;
    open.may_speak_for(member, now)?;
    let day = open.day_of(slot).ok_or(CompanionError::Outdated)?;
    // that somebody comes is not said where nothing else was
    if away || open.heard.away(slot, day).contains(&member) {
        open.say(Saying::Away { slot, day, member, away }, now)?;
    }
    Ok(Done::changed([ViewName::Calendar]))
}

/// A meeting takes place although few come. This phone alone keeps it, until nothing is left of
/// who can't come on that day.
pub(super) fn meet_anyway(open: &mut OpenVault, slot: Slot) -> Result<Done, CompanionError> {
    if come_to(open, slot) == Come::Enough {
        return Err(CompanionError::Outdated);
    }
    open.may_say()?;
    let day = open.day_of(slot).ok_or(CompanionError::Outdated)?;
    let come = how_many_come_to(open, slot, day);
    open.set(|settings| {
        settings.meets_anyway.retain(|it| (it.slot, it.day) != (slot, day));
        settings.meets_anyway.push(MeetsAnyway { slot, day, come });
        settings.meets_anyway.sort_unstable_by_key(|it| (it.slot, it.day));
    })?;
    Ok(Done::changed([ViewName::Calendar]))
}

/// A member says goodbye at a meeting, or not after all. This phone alone keeps it, until the meeting
/// is over.
pub(super) fn say_goodbye(
    open: &mut OpenVault,
    goodbye: Goodbye,
    says: bool,
    now: &Now,
) -> Result<Done, CompanionError> {
    open.may_say()?;
    open.may_speak_for(goodbye.member, now)?;
    open.day_of(goodbye.slot).ok_or(CompanionError::Outdated)?;
    open.set(|settings| {
        // one says goodbye once
        settings.goodbyes.retain(|it| it.member != goodbye.member);
        settings.goodbyes.extend(says.then_some(goodbye));
        settings.goodbyes.sort_unstable();
    })?;
    Ok(Done::changed([ViewName::Calendar]))
}
