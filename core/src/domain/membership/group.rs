//! The group: a name that may stay empty, and its members.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::member::{Member, tidy};
use crate::domain::ids::MemberId;

/// What the group calls itself; it may stay empty.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupName(String);

impl GroupName {
    /// The most characters a group's name keeps.
    pub const LONGEST: usize = 40;

    /// Trims what was written and keeps its first [`GroupName::LONGEST`] characters.
    #[must_use]
    pub fn new(written: &str) -> Self {
        let kept: String = tidy(written).chars().take(Self::LONGEST).collect();
        Self(kept.trim_end().to_owned())
    }

    /// The name as it is read; empty when the group has none.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for GroupName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GroupName(…)")
    }
}

/// What is worth saying about how many sit in the circle.
///
/// Four to eight is the size that groups know (`core/docs/meeting.md`). The others are told, never
/// refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SizeAdvice {
    /// Two or three: it works, and it is fragile.
    Few,
    /// Four to eight.
    Fits,
    /// Nine or more: each is offered little; two groups may be kinder.
    Many,
}

/// Why a group cannot be made of these members.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GroupProblem {
    /// One alone is not a circle.
    #[error("a group has at least {} members", Group::FEWEST)]
    TooFew,
    /// More than fit around one table.
    #[error("a group has at most {} members", Group::MOST)]
    TooMany,
    /// Two nicknames would be taken for each other.
    #[error("two nicknames sound the same")]
    SameNickname,
}

/// The group as this phone knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    name: GroupName,
    members: Vec<Member>,
}

impl Group {
    /// The fewest people who can sit in a circle.
    pub const FEWEST: usize = 2;
    /// The most people one circle is drawn for.
    pub const MOST: usize = 12;

    /// Makes a group of two to twelve members whose nicknames can be told apart.
    ///
    /// # Errors
    /// [`GroupProblem`] when they are too few, too many, or two sound the same.
    pub fn new(name: GroupName, members: Vec<Member>) -> Result<Self, GroupProblem> {
        if members.len() < Self::FEWEST {
            return Err(GroupProblem::TooFew);
        }
        if members.len() > Self::MOST {
            return Err(GroupProblem::TooMany);
        }
        let mut rest = members.as_slice();
        while let Some((first, others)) = rest.split_first() {
            if others.iter().any(|o| o.nickname.sounds_like(&first.nickname) || o.id == first.id) {
                return Err(GroupProblem::SameNickname);
            }
            rest = others;
        }
        Ok(Self { name, members })
    }

    /// The group as it has become, by coming and going: even one who is left is it.
    #[must_use]
    pub const fn gathered(name: GroupName, members: Vec<Member>) -> Self {
        Self { name, members }
    }

    /// What the group calls itself.
    #[must_use]
    pub fn name(&self) -> &GroupName {
        &self.name
    }

    /// Everyone in the group, in the order they were written down.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// The member with this id.
    #[must_use]
    pub fn member(&self, id: MemberId) -> Option<&Member> {
        self.members.iter().find(|m| m.id == id)
    }

    /// What is worth saying about so many people.
    #[must_use]
    pub const fn size_advice(people: usize) -> SizeAdvice {
        match people {
            0..=3 => SizeAdvice::Few,
            4..=8 => SizeAdvice::Fits,
            _ => SizeAdvice::Many,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Nickname;

    fn members(nicknames: &[&str]) -> Vec<Member> {
        nicknames
            .iter()
            .enumerate()
            .map(|(i, n)| Member {
                id: MemberId::new([u8::try_from(i).unwrap(); 16]),
                nickname: Nickname::new(n).unwrap(),
            })
            .collect()
    }

    #[test]
    fn two_are_enough_and_one_is_not() {
        let name = GroupName::default();
        assert_eq!(Group::new(name.clone(), members(&["Anna"])), Err(GroupProblem::TooFew));
        assert!(Group::new(name, members(&["Anna", "Bo"])).is_ok());
    }

    #[test]
    fn nicknames_that_sound_the_same_are_told_apart_first() {
        let made = Group::new(GroupName::default(), members(&["Åse", "Bo", "ÅSE"]));
        assert_eq!(made, Err(GroupProblem::SameNickname));
    }

    #[test]
    fn size_is_advice_and_not_a_wall() {
        assert_eq!(Group::size_advice(3), SizeAdvice::Few);
        assert_eq!(Group::size_advice(4), SizeAdvice::Fits);
        assert_eq!(Group::size_advice(8), SizeAdvice::Fits);
        assert_eq!(Group::size_advice(9), SizeAdvice::Many);
    }
}
