//! The phones of the group: what they give each other, and a phone that is new.

mod act;
mod command;
mod place;
mod view;

pub(crate) use act::act;
pub use command::PhonesCommand;
pub use view::{PhoneView, PhonesView};
pub(crate) use view::{
    deliver, founding, is_alone, lost_acts, phones, seat_of, stands_there_twice, waiting_card,
    waiting_guest_view, waiting_seat, words_to_give,
};
