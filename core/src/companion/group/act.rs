//! Coming, going, names; a look back; a note of one's own.

mod look_back;
mod note;

pub(crate) use note::let_note_fade;

use super::command::GroupCommand;
use super::view::stepped_back;
use crate::companion::ground::{CompanionError, Done, Now, ViewName, limits};
use crate::companion::open::OpenVault;
use crate::domain::Act;
use crate::journal::EntryWords;

/// Carries out what can be done with the group.
///
/// # Errors
/// [`CompanionError`], as for every command.
pub(crate) fn act(
    open: &mut OpenVault,
    command: GroupCommand,
    now: &Now,
) -> Result<Done, CompanionError> {
    match command {
        GroupCommand::ComeIn(invitation) => {
            open.decide(now, |_| Ok(vec![(Act::Join { invitation, device: None }, None)]))
        }
        GroupCommand::LeaveGroup(member) => {
            open.decide(now, |_| Ok(vec![(Act::Leave(member), None)]))
        }
        GroupCommand::StayAfterAll(leave) => {
            open.decide(now, |_| Ok(vec![(Act::Stay(leave), None)]))
        }
        GroupCommand::Rename { member, nickname } => open.decide(now, |open| {
            let nickname = open.nickname_words(&nickname, Some(member))?;
            Ok(vec![(Act::Nickname(member), Some(nickname))])
        }),
        GroupCommand::Rest(member) => open.decide(now, |open| {
            let resting = open.state.resting.ok_or(CompanionError::NotNow)?;
            Ok(vec![(Act::Rest { member, resting }, None)])
        }),
        GroupCommand::Back(member) => open.decide(now, |open| {
            let rest = open.state.rests.get(&member).ok_or(CompanionError::Outdated)?;
            Ok(vec![(Act::Back(*rest), None)])
        }),
        GroupCommand::Reach { member, written } => open.decide(now, |_| {
            let said = shortened(&written, limits::REACH)?;
            Ok(vec![(Act::Reach(member), said)])
        }),
        GroupCommand::SawSteppingBack => saw_stepping_back(open),
        GroupCommand::LookBack => look_back::begin(open),
        GroupCommand::SealLookBack { marks, written } => look_back::seal(open, marks, &written),
        GroupCommand::CloseLookBack => look_back::close(open),
        GroupCommand::KeepNote { text, stays } => note::keep(open, &text, stays, now),
    }
}

/// What was written, tidied; nothing where nothing was.
fn shortened(written: &str, most: usize) -> Result<Option<EntryWords>, CompanionError> {
    let written = written.trim();
    match written.chars().count() {
        0 => Ok(None),
        letters if letters > most => Err(CompanionError::Words),
        _ => Ok(Some(EntryWords::Own(written.to_owned()))),
    }
}

/// That the initiator has stepped back was seen, and need not be said again; kept by its agreement,
/// so that another one is told of again.
pub(crate) fn saw_stepping_back(open: &mut OpenVault) -> Result<Done, CompanionError> {
    if let Some(initiator) = stepped_back(open) {
        open.set(|settings| settings.stepped_back = Some(initiator.id))?;
    }
    Ok(Done::changed([ViewName::Today]))
}
