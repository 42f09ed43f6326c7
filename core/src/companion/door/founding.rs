//! What can be said of a group while its nicknames are being written.

use crate::domain::{Group, GroupProblem, Nickname, NicknameProblem, SizeAdvice};

/// What is worth saying about nicknames that are still being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundingView {
    /// One entry a written line: why it cannot be used, or nothing.
    pub problems: Vec<Option<FoundingProblem>>,
    /// How many nicknames were written.
    pub people: usize,
    /// What is worth saying about so many.
    pub advice: SizeAdvice,
    /// Whether a group can be started with them.
    pub ready: bool,
}

/// Why one line cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundingProblem {
    /// It is too long.
    TooLong,
    /// It sounds like a line above it.
    SameAsAbove,
}

/// Looks at nicknames as they are being written; empty lines are nobody.
#[must_use]
pub fn found(written: &[String]) -> FoundingView {
    let mut known: Vec<Nickname> = Vec::new();
    let problems: Vec<_> = written.iter().map(|line| problem(line, &mut known)).collect();
    let people = known.len();
    let whole = problems.iter().all(Option::is_none);
    FoundingView {
        problems,
        people,
        advice: Group::size_advice(people),
        ready: whole && (Group::FEWEST..=Group::MOST).contains(&people),
    }
}

fn problem(line: &str, known: &mut Vec<Nickname>) -> Option<FoundingProblem> {
    match Nickname::new(line) {
        Err(NicknameProblem::Empty) => None,
        Err(NicknameProblem::TooLong) => Some(FoundingProblem::TooLong),
        Ok(nickname) if known.iter().any(|other| other.sounds_like(&nickname)) => {
            Some(FoundingProblem::SameAsAbove)
        }
        Ok(nickname) => {
            known.push(nickname);
            None
        }
    }
}

impl FoundingView {
    /// The most lines there can be.
    pub const MOST: usize = Group::MOST;

    /// Why the group as a whole cannot be made, if it cannot.
    #[must_use]
    pub fn group_problem(&self) -> Option<GroupProblem> {
        match self.people {
            n if n < Group::FEWEST => Some(GroupProblem::TooFew),
            n if n > Group::MOST => Some(GroupProblem::TooMany),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(written: &[&str]) -> Vec<String> {
        written.iter().map(|line| (*line).to_owned()).collect()
    }

    #[test]
    fn empty_lines_are_nobody_and_no_fault() {
        let view = found(&lines(&["Anna", "", " ", "Bo"]));
        assert_eq!((view.people, view.ready, view.advice), (2, true, SizeAdvice::Few));
    }

    #[test]
    fn the_second_of_two_that_sound_the_same_is_told() {
        let view = found(&lines(&["Anna", "Bo", "anna "]));
        assert_eq!(view.problems, [None, None, Some(FoundingProblem::SameAsAbove)]);
        assert!(!view.ready);
    }
}
