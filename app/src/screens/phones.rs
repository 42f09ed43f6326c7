//! The phones of the group: parcels between them, a backup of this one, and a phone that begins from
//! one.
//!
//! [`Phones`] is the first of them and leads to the others.

mod back_up;
mod first;
mod pages;
mod parcel;
mod restore;

pub use back_up::BackUp;
pub use first::{Phones, PhonesAct};
pub use pages::PhonesPage;
pub use parcel::{OpenParcel, ParcelOpened, SendParcel};
pub use restore::{Restore, RestoreStep};
