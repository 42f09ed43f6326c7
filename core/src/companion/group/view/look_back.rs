//! The look back while the phone goes round, and what it gave.

use crate::companion::open::{LookedBack, OpenVault};

/// How many questions there are.
pub const LOOK_BACK_QUESTIONS: usize = 4;

/// The highest mark; the lowest is 0.
pub(crate) const HIGHEST_MARK: u8 = 4;

/// The fewest answers to a question that are shown: of two, each would know the other's.
pub(crate) const FEWEST_TO_SHOW: usize = 3;

/// When a look back is timely: about the sixth meeting (selvhjaelp-haderslev.dk), and every tenth
/// after it.
const FIRST: u32 = 6;

const EVERY: u32 = 10;

/// The look back while the phone goes round, and what it gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LookBackView {
    /// Somebody answers.
    Asking {
        /// To how many it was passed.
        passed: usize,
        /// To how many it goes.
        of: usize,
        /// Whether a meeting is on, and it goes to those who are here.
        here: bool,
    },
    /// All have sealed: the marks that were given to each question, from 0 to 4, ascending and each
    /// once, and what was written, in the order of the alphabet. Nobody can tell whose is whose, nor
    /// how many left a question open.
    Read {
        /// The marks of every question; none where so few answered it that they could be guessed.
        marks: Vec<Option<Vec<u8>>>,
        /// What was written.
        written: Vec<String>,
    },
}

/// The look back under way; nothing if there is none.
pub(crate) fn look_back(open: &OpenVault) -> Option<LookBackView> {
    let round = open.rounds.look_back.as_ref()?;
    let Some(LookedBack { answers }) = round.gathered() else {
        let here = open.live.is_some();
        return Some(LookBackView::Asking { passed: round.passed(), of: round.of(), here });
    };
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

/// Whether a look back may be timely after so many meetings, when the last one was at `looked`.
pub(crate) fn is_timely(met: u32, looked: u32) -> bool {
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
