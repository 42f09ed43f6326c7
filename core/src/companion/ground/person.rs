//! A member, as screens name them.

use crate::domain::{Member, MemberId};

/// One member, as screens name them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their id.
    pub id: MemberId,
    /// What the others call them.
    pub nickname: String,
}

impl From<&Member> for Person {
    fn from(member: &Member) -> Self {
        Self { id: member.id, nickname: member.nickname.as_str().to_owned() }
    }
}

/// What the others call this member.
pub(crate) fn nickname(members: &[Person], id: MemberId) -> Option<String> {
    members.iter().find(|person| person.id == id).map(|person| person.nickname.clone())
}
