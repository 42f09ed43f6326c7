//! Who the group is: its members, and what they and it are called.

mod group;
mod member;

pub use group::{Group, GroupName, GroupProblem, SizeAdvice};
pub use member::{Member, MemberId, Nickname, NicknameProblem};
