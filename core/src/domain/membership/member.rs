//! A member: an id that stays and a nickname that may change.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::letters::{first_letters, letters, look_alike, tidy};
use crate::domain::ids::MemberId;

/// What the others call a member: one to [`Nickname::LONGEST`] letters as one sees them, composed, and
/// nothing in it that nobody sees.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Nickname(String);

/// Why a nickname cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NicknameProblem {
    /// Nothing was written, or only spaces.
    #[error("a nickname needs at least one letter")]
    Empty,
    /// More than [`Nickname::LONGEST`] letters were written.
    #[error("a nickname has at most {} letters", Nickname::LONGEST)]
    TooLong,
}

impl Nickname {
    /// The most letters a nickname may have.
    pub const LONGEST: usize = 24;

    /// Composes what was written, takes out what nobody sees, folds white space, and checks its length.
    ///
    /// # Errors
    /// [`NicknameProblem`] when nothing is left, or too much.
    pub fn new(written: &str) -> Result<Self, NicknameProblem> {
        let trimmed = tidy(written);
        match letters(&trimmed) {
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

    /// Whether two nicknames would be taken for each other, read or called out in a room.
    #[must_use]
    pub fn sounds_like(&self, other: &Self) -> bool {
        look_alike(&self.0, &other.0)
    }

    /// The same with a number after it, so that it can be told from one it looks like.
    pub(super) fn numbered(&self, number: u32) -> Self {
        let after = format!(" {number}");
        let room = Self::LONGEST.saturating_sub(letters(&after));
        Self(format!("{}{after}", first_letters(&self.0, room).trim_end()))
    }
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
