//! Who the group is: its members and their phones, and what they and it are called.

mod device;
mod group;
mod letters;
mod member;
mod members;
mod register;

pub use device::{NewDevice, Proof};
pub use group::{Group, GroupName, GroupProblem, SizeAdvice};
pub(crate) use letters::tidy;
pub use member::{Member, Nickname, NicknameProblem};
pub(super) use members::Members;
pub(super) use register::{Binding, Bound, Leaving, Register};
