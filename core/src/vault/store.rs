//! What can be kept, and what is dropped without a trace: one trait a concern.

mod device;
mod file;
mod group;
mod journal;
mod meeting;
mod note;
mod passing;
mod phones;
mod settings;

pub use device::{DeviceStore, OwnDevice};
pub use file::FileStore;
pub use group::GroupStore;
pub use journal::{Batch, JournalStore, KeptEntry, KeptFold, KeptWaiting, KeptWords, Refold};
pub use meeting::{KeptLedger, Live, MeetingStore};
pub use note::{Note, NoteStore};
pub use passing::PassingStore;
pub use phones::{KeptHeardFrom, PhonesStore};
pub use settings::{
    Goodbye, LockAfter, Loudness, MeetsAnyway, NewsLine, RemindMe, Settings, SettingsStore, Signs,
    StartUpSettings, StillToAsk, ToldMeeting, Welcomed,
};

/// The vault as the companion sees it. Every call is one transaction: all of it happened, or none.
///
/// While it is paused every call but `pause` and `resume` answers
/// [`VaultError::Io`](super::VaultError::Io) with
/// [`NotConnected`](std::io::ErrorKind::NotConnected).
pub trait Store:
    GroupStore
    + MeetingStore
    + JournalStore
    + DeviceStore
    + PassingStore
    + PhonesStore
    + SettingsStore
    + NoteStore
    + FileStore
    + Send
{
}

impl<S> Store for S where
    S: GroupStore
        + MeetingStore
        + JournalStore
        + DeviceStore
        + PassingStore
        + PhonesStore
        + SettingsStore
        + NoteStore
        + FileStore
        + Send
{
}
