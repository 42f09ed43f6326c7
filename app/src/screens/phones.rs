//! The phones of the group: parcels between them, a backup of this one, and a phone that begins from
//! one.
//!
//! [`Phones`] is the first of them and leads to the others.

mod back_up;
mod first;
mod hearing;
mod invite;
mod join;
mod moving;
mod new_phone;
mod own_phone;
mod pages;
mod parcel;
mod parts;
mod restore;
mod table;

pub use back_up::BackUp;
pub use first::{Phones, PhonesAct};
pub use hearing::{HearAct, Hearing};
pub use invite::{Invite, InviteAct, InviteStep};
pub use join::{Join, JoinAct};
pub use moving::{MoveAct, MoveStep, MovedHere, Moving};
pub use new_phone::{NewPhone, NewPhoneAct, NewPhoneStep};
pub use own_phone::{OwnPhone, OwnPhoneAct};
pub use pages::PhonesPage;
pub use parcel::{OpenParcel, ParcelOpened, SendParcel};
pub use restore::{Restore, RestoreStep};
pub use table::GiveTable;
