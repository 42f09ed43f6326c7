//! Who is in the group, how it goes on, a look back, and the holder's own note.

mod course;
mod look_back;
mod members;
mod note;

pub use course::{CourseView, HorizonInForce, InitiatorView, OutsideInitiatorView};
pub(crate) use course::{course, sits_without_an_offer, stepped_back};
pub(crate) use look_back::{FEWEST_TO_SHOW, HIGHEST_MARK, look_back};
pub use look_back::{LOOK_BACK_QUESTIONS, LookBackView};
pub use members::{MemberView, MembersView, NamedEntry};
pub(crate) use members::{may_leave_here, members};
pub use note::NoteView;
pub(crate) use note::{A_WEEK, note};
