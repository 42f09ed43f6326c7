//! The phones of the group: what they give each other, and a phone that is new.

mod act;
mod command;
mod view;

pub(crate) use act::act;
pub use command::PhonesCommand;
pub use view::PhonesView;
pub(crate) use view::{
    deliver, founding, is_alone, phones, seat_of, waiting_card, waiting_seat, words_to_give,
};
