//! The group: who is in it, how it goes on, a look back, the holder's own note.

mod act;
mod command;
mod view;

pub(crate) use act::{act, let_note_fade, saw_stepping_back};
pub use command::{GroupCommand, NoteStays};
pub use view::{
    CourseView, HorizonInForce, InitiatorView, LOOK_BACK_QUESTIONS, LookBackView, MemberView,
    MembersView, NamedEntry, NoteView, OutsideInitiatorView,
};
pub(crate) use view::{
    course, look_back, may_leave_here, members, note, sits_without_an_offer, stepped_back,
};
