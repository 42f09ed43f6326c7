//! A place in the group by text: a phone of the group shows it, the new phone takes it and answers, and
//! both compare twenty digits.

use super::arriving::introduce;
use crate::companion::ground::{AnswerRead, CompanionError, Done, Made, PhoneCard};
use crate::companion::open::{OpenVault, Phone};
use crate::companion::phones::view::seat_text;
use crate::domain::{Change, DeviceId, MemberId};
use crate::exchange::{ExchangeError, StillCode, twenty_digits};
use crate::journal::proves_for_member;

/// The new phone takes a place, and answers.
pub(super) fn take(phone: &mut Phone, text: &str) -> Result<Done, CompanionError> {
    let StillCode::Seat { founding, member } = StillCode::of_text(text)? else {
        return Err(CompanionError::OtherCode);
    };
    let place = introduce(phone, founding, member)?;
    Ok(Done::default().made(Made::Seat(seat_text(&place))))
}

/// Whether a phone is none of the group's yet.
pub(super) fn is_new_for(open: &OpenVault, device: DeviceId) -> Result<(), CompanionError> {
    match open.state.whose(device) {
        Some(_) => Err(CompanionError::Outdated),
        None => Ok(()),
    }
}

/// Whether another phone was read first for a place that waits for it, and is asked about.
fn is_taken(open: &OpenVault, whose: MemberId, by: DeviceId) -> bool {
    let table = open.state.table.iter().filter_map(|id| open.changes(*id));
    table.into_iter().any(|change| match change {
        Change::Device { member, device, lost, .. } => !lost && *member == whose && *device != by,
        _ => false,
    })
}

/// A phone of the group reads what the new one answered; where its proof does not hold, that is told
/// before anybody compares digits.
pub(super) fn read_answer(
    open: &mut OpenVault,
    member: MemberId,
    text: &str,
) -> Result<Done, CompanionError> {
    let StillCode::SeatAnswer { device, proof } = StillCode::of_text(text)? else {
        return Err(CompanionError::OtherCode);
    };
    is_new_for(open, device)?;
    if is_taken(open, member, device) {
        return Err(CompanionError::PlaceTaken);
    }
    let founding = open.founding()?;
    if !proves_for_member(founding, member, device, proof) {
        return Err(ExchangeError::OtherGroup.into());
    }
    let digits = twenty_digits(founding, member.bytes(), device, &[]);
    let card = PhoneCard { member, device, proof };
    Ok(Done::default().made(Made::AnswerRead(AnswerRead { card, digits })))
}
