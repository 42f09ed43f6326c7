//! The group's pages: who is in it, how it goes on and ends, and what this phone's holder chose.
//!
//! [`Group`] is the first of them and leads to the others; each is a file here.

mod anew;
mod change;
mod coming;
mod course;
mod ending;
mod first;
mod gone;
mod horizon;
mod initiator;
mod leaving;
mod look_back;
mod member;
mod note;
mod pages;

pub use anew::{Anew, BeginAnew};
pub use change::{AnotherName, KeepWords};
pub use coming::{AskIn, ComingIn};
pub use course::Course;
pub use ending::{AskToGo, Ending, SignedOn, TimeToAsk};
pub use first::{Group, GroupAct};
pub use gone::Gone;
pub use horizon::Horizon;
pub use initiator::{InitiatorCards, InitiatorPage};
pub use leaving::Leaving;
pub use look_back::{BeforeLookBack, LookBackAsk, LookBackRead};
pub use member::{MemberPage, Renaming};
pub use note::{NoteDraft, OwnNote};
pub use pages::GroupPage;
