//! The group: a name that may stay empty, and its members.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::letters::{first_letters, letters, tidy};
use super::member::{Member, Nickname};
use crate::domain::ids::MemberId;

/// What the group calls itself; it may stay empty.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupName(String);

impl GroupName {
    /// The most letters a group's name keeps.
    pub const LONGEST: usize = 40;

    /// Whether nothing of what was written would be cut.
    #[must_use]
    pub fn is_whole(written: &str) -> bool {
        letters(&tidy(written)) <= Self::LONGEST
    }

    /// Composes what was written, takes out what nobody sees, and keeps its first
    /// [`GroupName::LONGEST`] letters.
    #[must_use]
    pub fn new(written: &str) -> Self {
        Self(first_letters(&tidy(written), Self::LONGEST).trim_end().to_owned())
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

    /// The group as it has become, by coming and going: even one who is left is it. The second of two
    /// who look alike has a number after it (`core/docs/journal.md` §4.8).
    #[must_use]
    pub fn gathered(name: GroupName, members: Vec<Member>) -> Self {
        let mut apart: Vec<Member> = Vec::with_capacity(members.len());
        for (place, member) in members.iter().enumerate() {
            // a name that is somebody's own is nobody's with a number
            let later = members.iter().skip(place + 1);
            let is_taken = |nickname: &Nickname| {
                apart.iter().any(|other| other.nickname.sounds_like(nickname))
            };
            let is_own = |nickname: &Nickname| {
                later.clone().any(|other| other.nickname.sounds_like(nickname))
            };
            let nickname = match is_taken(&member.nickname) {
                false => Some(member.nickname.clone()),
                true => (2..)
                    .map(|number| member.nickname.numbered(number))
                    .find(|numbered| !is_taken(numbered) && !is_own(numbered)),
            };
            let nickname = nickname.unwrap_or_else(|| member.nickname.clone());
            apart.push(Member { id: member.id, nickname });
        }
        Self { name, members: apart }
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
    fn the_second_of_two_alike_has_a_number_that_nobody_has() {
        let shown = |nicknames: &[&str]| {
            let group = Group::gathered(GroupName::default(), members(nicknames));
            let names = group.members().iter().map(|one| one.nickname.as_str().to_owned());
            names.collect::<Vec<_>>()
        };
        assert_eq!(shown(&["Bo", "bo", "Anna", "B\u{43e}"]), ["Bo", "bo 2", "Anna", "B\u{43e} 3"]);
        assert_eq!(shown(&["Bo", "BO", "Bo 2"]), ["Bo", "BO 3", "Bo 2"]);
        assert_eq!(shown(&["Bo 2", "Bo", "Bo"]), ["Bo 2", "Bo", "Bo 3"]);
        // shown once more, it says the same
        assert_eq!(
            shown(&["Bo", "bo 2", "Anna", "B\u{43e} 3"]),
            ["Bo", "bo 2", "Anna", "B\u{43e} 3"]
        );
        let long = "å".repeat(24);
        assert_eq!(shown(&[&long, &long])[1], format!("{} 2", "å".repeat(22)));
    }

    #[test]
    fn size_is_advice_and_not_a_wall() {
        assert_eq!(Group::size_advice(3), SizeAdvice::Few);
        assert_eq!(Group::size_advice(4), SizeAdvice::Fits);
        assert_eq!(Group::size_advice(8), SizeAdvice::Fits);
        assert_eq!(Group::size_advice(9), SizeAdvice::Many);
    }
}
