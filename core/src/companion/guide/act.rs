//! The start-up, and pages that were offered.

use super::command::GuideCommand;
use crate::companion::ground::{CompanionError, Done, ViewName};
use crate::companion::open::OpenVault;
use crate::guide::{Step, Topic};

/// Carries out what can be done with what there is to read.
///
/// # Errors
/// What the vault says.
pub(crate) fn act(open: &mut OpenVault, command: GuideCommand) -> Result<Done, CompanionError> {
    match command {
        GuideCommand::MarkStep { step, done } => mark_step(open, step, done),
        GuideCommand::FromCourse(from_course) => {
            open.set(|settings| settings.start_up.from_course = from_course)?;
            Ok(Done::changed([ViewName::StartUp]))
        }
        GuideCommand::PutStartUpAway(away) => {
            open.set(|settings| settings.start_up.put_away = away)?;
            Ok(Done::changed([ViewName::StartUp]))
        }
        GuideCommand::TakeOffer(topic) => take_offer(open, topic),
    }
}

fn mark_step(open: &mut OpenVault, step: &Step, done: bool) -> Result<Done, CompanionError> {
    open.set(|settings| {
        // an ordered set: it does not tell in which order they were done
        let steps = &mut settings.start_up.done;
        if done {
            steps.insert(step.id.to_owned())
        } else {
            steps.remove(step.id)
        };
    })?;
    Ok(Done::changed([ViewName::StartUp]))
}

/// A page that was offered is not offered again.
pub(crate) fn take_offer(open: &mut OpenVault, topic: Topic) -> Result<Done, CompanionError> {
    open.set(|settings| settings.offered.extend([topic.id().to_owned()]))?;
    Ok(Done::changed([ViewName::Today]))
}
