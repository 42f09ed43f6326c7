//! Who the group is: its members, their nicknames and its name.
//!
//! Nobody in these types can do more than anybody else; there is no field that could say so.

mod group;
mod member;

pub use group::{Group, GroupName, GroupProblem, SizeAdvice};
pub use member::{Member, MemberId, Nickname, NicknameProblem};
