//! What a phone shows that is to come into a group.

use crate::companion::ground::{
    CompanionError, GuestView, PhoneCard, SeatText, WelcomeView, WordsView, rhythm_view,
};
use crate::companion::open::Phone;
use crate::companion::phones::place::WaitingPlace;
use crate::domain::guest as guest_of;
use crate::exchange::{StillCode, Welcome, WelcomeRhythm, twenty_digits};
use crate::journal::DeviceKey;
use crate::vault::{self, Arriving, OwnDevice};

fn waiting(phone: &Phone) -> Result<Vec<Arriving>, CompanionError> {
    Ok(vault::arriving(&phone.folder, phone.keys.as_ref())?)
}

/// The place of a member that this phone waits for.
pub(crate) fn waiting_seat_of(phone: &Phone) -> Result<Option<WaitingPlace>, CompanionError> {
    Ok(waiting(phone)?.into_iter().find_map(|it| match it {
        Arriving::Seat { founding, own } => Some(WaitingPlace { founding, own }),
        Arriving::Guest { .. } => None,
    }))
}

/// What this phone waits with for somebody invited.
pub(crate) fn waiting_guest(phone: &Phone) -> Result<Option<Arriving>, CompanionError> {
    Ok(waiting(phone)?.into_iter().find(|it| matches!(it, Arriving::Guest { .. })))
}

/// The place of whoever was invited and has said yes.
pub(crate) fn waiting_guest_key(phone: &Phone) -> Result<Option<WaitingPlace>, CompanionError> {
    let place = |waits| match waits {
        Arriving::Guest { key, welcome: Some(welcome), says_yes: true } => {
            let Welcome { founding, invitation, .. } = Welcome::read(&welcome).ok()?;
            Some(WaitingPlace { founding, own: OwnDevice { key, member: guest_of(invitation) } })
        }
        _ => None,
    };
    Ok(waiting_guest(phone)?.and_then(place))
}

/// What this phone shows for as long as it waits for somebody invited.
pub(crate) fn waiting_guest_view(phone: &Phone) -> Result<Option<GuestView>, CompanionError> {
    let Some(Arriving::Guest { key, welcome, says_yes }) = waiting_guest(phone)? else {
        return Ok(None);
    };
    let read = welcome.and_then(|item| Some((Welcome::read(&item).ok()?, item)));
    let answer = read.as_ref().filter(|_| says_yes).map(|(welcome, item)| {
        let Welcome { founding, invitation, .. } = welcome;
        answer_of(&key, (*founding, *invitation), item)
    });
    Ok(Some(GuestView {
        card: StillCode::GuestCard { device: key.device() }.text(),
        welcome: read.map(|(welcome, _)| welcome_view(welcome)),
        answer,
    }))
}

fn answer_of(
    key: &DeviceKey,
    (founding, invitation): (crate::domain::EntryId, crate::domain::EntryId),
    item: &[u8],
) -> SeatText {
    let (device, proof) = (key.device(), key.proof_for_invitation(founding, invitation));
    SeatText {
        text: StillCode::GuestAnswer { device, proof }.text(),
        digits: twenty_digits(founding, invitation.bytes(), device, item),
    }
}

fn welcome_view(welcome: Welcome) -> WelcomeView {
    let Welcome { group_name, nickname, pledge, rules, rhythm, .. } = welcome;
    let place = rhythm.as_ref().and_then(|WelcomeRhythm { place, .. }| place.clone());
    WelcomeView {
        group_name,
        nickname,
        pledge: pledge.map(|words| Some(&words).into()),
        rules: rules.iter().map(|words| Some(words).into()).collect(),
        rhythm: rhythm.map(|it| rhythm_view(&it.rhythm)),
        place: match place.as_ref().into() {
            WordsView::Own(place) => Some(place),
            WordsView::Card(_) | WordsView::Gone => None,
        },
    }
}

/// The card of a phone that waits for its seat.
pub(crate) fn card_of(place: &WaitingPlace) -> PhoneCard {
    let (key, member) = (&place.own.key, place.own.member);
    let proof = key.proof_for_member(place.founding, member);
    PhoneCard { member, device: key.device(), proof }
}

/// What a phone that waits for its place answers.
pub(crate) fn seat_text(place: &WaitingPlace) -> SeatText {
    let PhoneCard { member, device, proof } = card_of(place);
    SeatText {
        text: StillCode::SeatAnswer { device, proof }.text(),
        digits: twenty_digits(place.founding, member.bytes(), device, &[]),
    }
}

/// The same, for as long as this phone waits.
pub(crate) fn waiting_seat(phone: &Phone) -> Result<Option<SeatText>, CompanionError> {
    Ok(waiting_seat_of(phone)?.as_ref().map(seat_text))
}

/// The card that this phone shows while it waits for its seat in a group.
pub(crate) fn waiting_card(phone: &Phone) -> Result<Option<PhoneCard>, CompanionError> {
    Ok(waiting_seat_of(phone)?.as_ref().map(card_of))
}
