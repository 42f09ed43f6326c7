//! Coming, going, names; a look back; a note of one's own.

mod look_back;
mod note;

pub(crate) use note::let_note_fade;

use super::command::GroupCommand;
use super::view::stepped_back;
use crate::companion::ground::{CompanionError, Done, Now, ViewName};
use crate::companion::open::OpenVault;
use crate::domain::Act;

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
        GroupCommand::SawSteppingBack => saw_stepping_back(open),
        GroupCommand::LookBack => look_back::begin(open),
        GroupCommand::SealLookBack { marks, written } => look_back::seal(open, marks, &written),
        GroupCommand::CloseLookBack => look_back::close(open),
        GroupCommand::KeepNote { text, stays } => note::keep(open, &text, stays, now),
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
