//! The pages of the phones by name.

use runde_core::companion::EntryId;

/// Which page of the phones is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PhonesPage {
    /// All of it.
    #[default]
    All,
    /// A parcel is to be sent.
    Send,
    /// A parcel is to be opened.
    Open,
    /// A phone for one of the group is to be taken in.
    New,
    /// A lost phone is to be replaced.
    Lost,
    /// A backup is to be made.
    BackUp,
    /// Somebody invited comes in with their own phone.
    Invite(EntryId),
    /// The holder's place moves to another phone.
    Move,
    /// What a phone has that the place moved to.
    MovedHere,
    /// This phone hears from another one first.
    Hear,
    /// Another phone is to lie on the table.
    Table,
}
