//! A member: an id that stays and a nickname that may change.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::ids::MemberId;

/// What the others call a member: one to [`Nickname::LONGEST`] characters, trimmed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Nickname(String);

/// Why a nickname cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NicknameProblem {
    /// Nothing was written, or only spaces.
    #[error("a nickname needs at least one letter")]
    Empty,
    /// More than [`Nickname::LONGEST`] characters were written.
    #[error("a nickname has at most {} characters", Nickname::LONGEST)]
    TooLong,
}

impl Nickname {
    /// The most characters a nickname may have.
    pub const LONGEST: usize = 24;

    /// Trims what was written, folds inner white space, and checks its length.
    ///
    /// # Errors
    /// [`NicknameProblem`] when nothing is left, or too much.
    pub fn new(written: &str) -> Result<Self, NicknameProblem> {
        let trimmed = tidy(written);
        match trimmed.chars().count() {
            0 => Err(NicknameProblem::Empty),
            n if n > Self::LONGEST => Err(NicknameProblem::TooLong),
            _ => Ok(Self(trimmed)),
        }
    }

    /// The nickname as it is read.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether two nicknames would be taken for each other when called out in a room.
    #[must_use]
    pub fn sounds_like(&self, other: &Self) -> bool {
        self.0.to_lowercase() == other.0.to_lowercase()
    }
}

/// Trims, folds runs of white space into one space, and drops control characters.
pub(in crate::domain) fn tidy(written: &str) -> String {
    written
        .split_whitespace()
        .map(|word| word.chars().filter(|c| !c.is_control()).collect::<String>())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

impl TryFrom<String> for Nickname {
    type Error = NicknameProblem;

    fn try_from(written: String) -> Result<Self, Self::Error> {
        Self::new(&written)
    }
}

impl From<Nickname> for String {
    fn from(nickname: Nickname) -> Self {
        nickname.0
    }
}

/// Prints nothing of the name: what is said in the group stays out of every log.
impl fmt::Debug for Nickname {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Nickname(…)")
    }
}

/// One person of the group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Stays the same when the nickname changes.
    pub id: MemberId,
    /// What the others call them.
    pub nickname: Nickname,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nickname_is_trimmed_and_folded() {
        assert_eq!(Nickname::new("  Anna \n Marie ").unwrap().as_str(), "Anna Marie");
        assert_eq!(Nickname::new("Bo\u{7}").unwrap().as_str(), "Bo");
    }

    #[test]
    fn nothing_and_too_much_are_said_apart() {
        assert_eq!(Nickname::new(" \t"), Err(NicknameProblem::Empty));
        assert_eq!(Nickname::new(&"å".repeat(25)), Err(NicknameProblem::TooLong));
        assert!(Nickname::new(&"å".repeat(24)).is_ok());
    }

    #[test]
    fn a_nickname_never_shows_in_a_debug_print() {
        assert!(!format!("{:?}", Nickname::new("Ingrid").unwrap()).contains("Ingrid"));
    }
}
