//! The phones of the group: what they give each other, and a phone that is new.

mod act;
mod command;
mod view;

pub(crate) use act::act;
pub use command::PhonesCommand;
pub(crate) use view::{deliver, founding, waiting_card, words_to_give};
