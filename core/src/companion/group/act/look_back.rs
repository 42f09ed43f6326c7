//! The look back: answers stay in memory, are read by the group together, and are gone.

use crate::companion::going_round::GoingRound;
use crate::companion::ground::{CompanionError, Done, ViewName, limits};
use crate::companion::group::view::{FEWEST_TO_SHOW, HIGHEST_MARK, LOOK_BACK_QUESTIONS};
use crate::companion::open::{LookedBack, OpenVault};

pub(super) fn begin(open: &mut OpenVault) -> Result<Done, CompanionError> {
    // in a meeting it goes to those who are here
    let here = open.live.as_ref().map(|live| live.meeting.circle().to_vec());
    let to = here.unwrap_or_else(|| open.state.members.clone());
    if to.len() < FEWEST_TO_SHOW || !open.is_here() {
        return Err(CompanionError::NotNow);
    }
    open.rounds.look_back = Some(GoingRound::to(to, LookedBack::default()));
    Ok(Done::changed([ViewName::LookBack]))
}

pub(super) fn seal(
    open: &mut OpenVault,
    marks: Vec<Option<u8>>,
    written: &str,
) -> Result<Done, CompanionError> {
    let round = open.rounds.look_back.as_ref().ok_or(CompanionError::NotNow)?;
    let known = marks.iter().flatten().all(|mark| *mark <= HIGHEST_MARK);
    if marks.len() != LOOK_BACK_QUESTIONS || !known {
        return Err(CompanionError::NotNow);
    }
    let sentence: String = written.trim().chars().take(limits::LOOK_BACK).collect();
    let round = round.sealed((marks, sentence)).ok_or(CompanionError::NotNow)?;
    open.rounds.look_back = Some(round);
    Ok(Done::changed([ViewName::LookBack]))
}

pub(super) fn close(open: &mut OpenVault) -> Result<Done, CompanionError> {
    let read = open.rounds.look_back.take().is_some_and(|round| round.gathered().is_some());
    if read {
        // so that it is not offered again until it is timely once more
        let met = u32::try_from(open.state.met.len()).unwrap_or(u32::MAX);
        open.set(|settings| settings.looked_back_at = met)?;
    }
    Ok(Done::changed([ViewName::LookBack, ViewName::Group, ViewName::Today]))
}
