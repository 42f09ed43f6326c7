//! The look back: answers stay in memory, are read by the group together, and are gone.

use super::command::Change;
use super::error::CompanionError;
use super::handle::Companion;
use super::view::agreements::LookBackView;

/// How many questions there are.
pub const LOOK_BACK_QUESTIONS: usize = 4;
/// The highest mark; the lowest is 0.
const HIGHEST: u8 = 4;
/// The most characters of a sentence.
const LONGEST: usize = 200;
/// The fewest answers to a question that are shown: of two, each would know the other's.
pub(super) const FEWEST_TO_SHOW: usize = 3;
/// When a look back is timely: about the sixth meeting (selvhjaelp-haderslev.dk), and every tenth
/// after it.
const FIRST: u32 = 6;
const EVERY: u32 = 10;

/// The answers so far, in no order that tells whose they are.
pub(super) struct LookBack {
    of: usize,
    answers: Vec<(Vec<Option<u8>>, String)>,
}

impl Companion {
    pub(super) fn begin_look_back(&mut self) -> Result<Vec<Change>, CompanionError> {
        let open = self.opened()?;
        // in a meeting it goes to those who are here
        let here = open.live.as_ref().map(|live| live.meeting.circle().len());
        let of = here.unwrap_or(open.state.members.len());
        if of < FEWEST_TO_SHOW || !open.is_here() {
            return Err(CompanionError::NotNow);
        }
        open.look_back = Some(LookBack { of, answers: Vec::new() });
        Ok(vec![Change::Agreements])
    }

    pub(super) fn seal_look_back(
        &mut self,
        marks: Vec<Option<u8>>,
        written: &str,
    ) -> Result<Vec<Change>, CompanionError> {
        let open = self.opened()?;
        let look_back = open.look_back.as_mut().ok_or(CompanionError::NotNow)?;
        let known = marks.iter().flatten().all(|mark| *mark <= HIGHEST);
        let whole = marks.len() == LOOK_BACK_QUESTIONS && known;
        if !whole || look_back.answers.len() == look_back.of {
            return Err(CompanionError::NotNow);
        }
        let sentence: String = written.trim().chars().take(LONGEST).collect();
        look_back.answers.push((marks, sentence));
        Ok(vec![Change::Agreements])
    }

    pub(super) fn close_look_back(&mut self) -> Result<Vec<Change>, CompanionError> {
        let open = self.opened()?;
        let read = open.look_back.take().is_some_and(|look| look.answers.len() == look.of);
        if read {
            // so that it is not offered again until it is timely once more
            let met = open.times_met();
            open.set(|settings| settings.looked_back_at = met)?;
        }
        Ok(vec![Change::Agreements])
    }

    /// The look back under way; nothing if there is none.
    #[must_use]
    pub fn look_back(&self) -> Option<LookBackView> {
        let LookBack { of, answers } = self.open.as_ref()?.look_back.as_ref()?;
        if answers.len() < *of {
            let here = self.open.as_ref().is_some_and(|open| open.live.is_some());
            return Some(LookBackView::Asking { passed: answers.len(), of: *of, here });
        }
        let marks = (0..LOOK_BACK_QUESTIONS).map(|question| {
            let given = answers.iter().filter_map(|(marks, _)| marks.get(question).copied()?);
            let mut marks: Vec<u8> = given.collect();
            marks.sort_unstable();
            let enough = marks.len() >= FEWEST_TO_SHOW;
            marks.dedup();
            enough.then_some(marks)
        });
        let mut written: Vec<String> =
            answers.iter().map(|(_, said)| said.clone()).filter(|said| !said.is_empty()).collect();
        written.sort_unstable();
        Some(LookBackView::Read { marks: marks.collect(), written })
    }
}

/// Whether a look back may be timely after so many meetings, when the last one was at `looked`.
pub(super) fn is_timely(met: u32, looked: u32) -> bool {
    let due = if met < FIRST { 0 } else { met - (met - FIRST) % EVERY };
    due > 0 && looked < due
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_back_is_timely_about_the_sixth_meeting_and_every_tenth_after_it() {
        let timely = |met, looked| is_timely(met, looked);
        assert!(!timely(5, 0) && timely(6, 0) && timely(9, 0));
        assert!(!timely(6, 6) && !timely(15, 7) && timely(16, 7) && !timely(20, 16));
    }
}
