//! The door: founding, unlocking, protection, settings, erasing.

mod act;
mod command;
mod founding;
mod view;

pub(crate) use act::{act, hard_to_guess};
pub use command::DoorCommand;
pub use founding::{FoundingProblem, FoundingView, found};
pub use view::DoorView;
pub(crate) use view::{door, settings};
