//! What there is to read, as far as this phone keeps something of it: the start-up, offered pages.

mod act;
mod command;
mod view;

pub use crate::guide::*;
pub(crate) use act::{act, take_offer};
pub use command::GuideCommand;
pub use view::{StartUpView, StepView};
pub(crate) use view::{offered_page, start_up_so_far};
