//! Whoever began an invitation shows what the group agreed, reads the answer, and lets the guest in.

use super::seat::is_new_for;
use crate::companion::ground::{CompanionError, Done, GuestRead, Made, Now, ViewName};
use crate::companion::open::OpenVault;
use crate::companion::ports::chance;
use crate::domain::{
    Act, Change, EntryId, Group, GroupProblem, NewDevice, Standing, guest as guest_of,
};
use crate::exchange::{
    ExchangeError, ExchangeLimits, StillCode, Welcome, WelcomeRhythm, twenty_digits,
};
use crate::journal::{EntryWords, proves_for_invitation};
use crate::vault::Welcomed;

/// Whether this invitation can be gone on with here, and if not, why.
fn is_open(open: &OpenVault, invitation: EntryId) -> Result<(), CompanionError> {
    open.may_decide()?;
    if open.state.members.contains(&guest_of(invitation)) {
        return Err(CompanionError::Outdated);
    }
    let proposal = open.state.proposals.get(&invitation).ok_or(CompanionError::Withdrawn)?;
    if proposal.change != Change::Invite {
        return Err(CompanionError::OtherCode);
    }
    if !open.state.expected.contains(&invitation) {
        let waits = open.state.table.contains(&invitation);
        let asked = waits && matches!(proposal.standing, Standing::Waiting | Standing::Talk);
        return Err(if asked { CompanionError::NotAgreed } else { CompanionError::Withdrawn });
    }
    if proposal.author == open.own.member { Ok(()) } else { Err(CompanionError::NotTheInviter) }
}

/// What the group agreed, for whoever reads it before they join.
fn welcome_of(open: &mut OpenVault, invitation: EntryId) -> Result<Welcome, CompanionError> {
    let founding = open.founding()?;
    let said = |id: &EntryId| open.words.get(id).cloned().ok_or(CompanionError::NotNow);
    let in_force = || {
        let all = open.state.in_force.iter();
        all.filter_map(|id| Some((id, &open.state.proposals.get(id)?.change)))
    };
    let pledge = in_force().rfind(|(_, change)| matches!(change, Change::Pledge(_)));
    let is_rule = |change: &Change| matches!(change, Change::Rule | Change::Amend(_));
    let rules = in_force().filter(|(_, change)| is_rule(change)).map(|(id, _)| said(id));
    let mut rhythms = in_force().filter_map(|(id, change)| match change {
        Change::Rhythm { rhythm, .. } => {
            Some(WelcomeRhythm { rhythm: rhythm.clone(), place: open.words.get(id).cloned() })
        }
        _ => None,
    });
    Ok(Welcome {
        founding,
        invitation,
        group_name: open.group.name().as_str().to_owned(),
        nickname: match said(&invitation)? {
            EntryWords::Own(nickname) => nickname,
            EntryWords::Card(_) | EntryWords::Ledger(_) => String::new(),
        },
        pledge: pledge.map(|(id, _)| said(id)).transpose()?,
        rules: rules.collect::<Result<_, _>>()?,
        rhythm: rhythms.next_back(),
    })
}

/// What the group agreed, locked for the phone whose code this is.
pub(super) fn show_agreed(
    open: &mut OpenVault,
    invitation: EntryId,
    text: &str,
) -> Result<Done, CompanionError> {
    is_open(open, invitation)?;
    let StillCode::GuestCard { device } = StillCode::of_text(text)? else {
        return Err(CompanionError::OtherCode);
    };
    is_new_for(open, device)?;
    let welcome = welcome_of(open, invitation)?;
    let file = welcome.give(device, &*chance()?, &ExchangeLimits::PAGE)?;
    let shown = Welcomed { invitation, digest: welcome.digest() };
    open.set(|settings| {
        settings.welcomed.retain(|it| it.invitation != invitation);
        settings.welcomed.push(shown);
    })?;
    Ok(Done::default().made(Made::File(file)))
}

/// Reads what the phone of the invited answered, before both compare digits.
pub(super) fn read_answer(
    open: &mut OpenVault,
    invitation: EntryId,
    text: &str,
) -> Result<Done, CompanionError> {
    is_open(open, invitation)?;
    let StillCode::GuestAnswer { device, proof } = StillCode::of_text(text)? else {
        return Err(CompanionError::OtherCode);
    };
    is_new_for(open, device)?;
    let founding = open.founding()?;
    if !proves_for_invitation(founding, invitation, NewDevice { device, proof }) {
        return Err(ExchangeError::OtherGroup.into());
    }
    let welcome = welcome_of(open, invitation)?;
    let shown = open.settings.welcomed.iter().find(|it| it.invitation == invitation);
    if shown.is_some_and(|shown| shown.digest != welcome.digest()) {
        return Err(CompanionError::AgreedSince);
    }
    let digits = twenty_digits(founding, invitation.bytes(), device, &welcome.item());
    let read = GuestRead { invitation, device, proof, digits };
    Ok(Done::default().made(Made::GuestRead(read)))
}

/// Whoever was invited is in, with their phone.
pub(super) fn let_in(
    open: &mut OpenVault,
    read: &GuestRead,
    now: &Now,
) -> Result<Done, CompanionError> {
    let GuestRead { invitation, device, proof, .. } = *read;
    is_open(open, invitation)?;
    if open.state.members.len() >= Group::MOST {
        return Err(GroupProblem::TooMany.into());
    }
    let guest = NewDevice { device, proof };
    if !proves_for_invitation(open.founding()?, invitation, guest) {
        return Err(ExchangeError::OtherGroup.into());
    }
    let join = Act::Join { invitation, device: Some(guest) };
    let made = open.keep_acts(vec![(join, None)], now)?;
    open.set(|settings| settings.welcomed.retain(|it| it.invitation != invitation))?;
    Ok(Done::changed(ViewName::BINDING).made(made))
}
