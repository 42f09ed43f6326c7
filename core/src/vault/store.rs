//! What can be kept, and what is dropped without a trace.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

use super::chapter::{Chapter, KeptEntry, KeptFold, Note, OwnDevice, WordsOf};
use super::error::VaultError;
use super::settings::Settings;
use crate::domain::{EntryId, Group, Node, WordId};
use crate::journal::PassedOn;
use crate::round::{Ledger, Meeting, NextRound};

/// One look at the phone's clocks.
///
/// The boot clock runs on while the phone sleeps and nobody can set it; the wall clock bridges a
/// restart of the phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Which start of the phone this is.
    pub boot: String,
    /// Milliseconds since that start, sleep included.
    pub boot_millis: u64,
    /// Milliseconds of the wall clock since 1970-01-01 UTC.
    pub wall_millis: i64,
}

/// A meeting under way, and the clocks when it was last written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Live {
    /// The meeting.
    pub meeting: Meeting,
    /// The clocks at the meeting's last moment.
    pub read: Reading,
}

/// The vault as the companion sees it. Every call is one transaction: all of it happened, or none.
///
/// While it is paused every call but `pause` and `resume` answers [`VaultError::Io`] with
/// [`NotConnected`](std::io::ErrorKind::NotConnected).
pub trait Store: Send {
    /// The group, if one was started.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn group(&self) -> Result<Option<Group>, VaultError>;

    /// Keeps the group in place of what was known of it. Counts of members who stay, stay; who is
    /// new begins with the least of them.
    ///
    /// # Errors
    /// [`VaultError`] when nothing could be written.
    fn keep_group(&mut self, group: &Group) -> Result<(), VaultError>;

    /// Who opened and closed how often, and which way the last round went.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn ledger(&self) -> Result<(Ledger, NextRound), VaultError>;

    /// Takes over the counts of a meeting that another phone held. Counts of people who are not in
    /// the group are not kept.
    ///
    /// # Errors
    /// [`VaultError`] when nothing could be written.
    fn keep_ledger(&mut self, ledger: &Ledger, next: NextRound) -> Result<(), VaultError>;

    /// The days the group met, the last one first.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn days_met(&self) -> Result<Vec<NaiveDate>, VaultError>;

    /// The meeting under way.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn live(&self) -> Result<Option<Live>, VaultError>;

    /// Writes the meeting under way over what was written of it before.
    ///
    /// # Errors
    /// [`VaultError`] when nothing could be written.
    fn keep_live(&mut self, live: &Live) -> Result<(), VaultError>;

    /// Closes and forgets: keeps the day, the ledger and the direction, and erases the meeting from
    /// every page and from the write-ahead log (law 6). Counts of people who are not in the group
    /// are not kept. A day kept twice is one day.
    ///
    /// # Errors
    /// [`VaultError`] when the meeting is still under way, or when it is closed and traces of it are
    /// left because there was no room to erase them. Closing again with the same values is right
    /// in both cases; so is opening the vault again.
    fn close_meeting(
        &mut self,
        day: NaiveDate,
        ledger: &Ledger,
        next_round: NextRound,
        chapter: Option<&Chapter<'_>>,
    ) -> Result<(), VaultError>;

    /// Keeps what an act or a delivery changed, all of it or nothing. Words that are erased leave
    /// every page and the log.
    ///
    /// # Errors
    /// [`VaultError`] when nothing could be written, or when it is written and traces of erased
    /// words are left because there was no room to erase them; opening the vault again mends that.
    fn keep_chapter(&mut self, chapter: &Chapter<'_>) -> Result<(), VaultError>;

    /// The place of an admitted entry among all others.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn node(&self, id: EntryId) -> Result<Option<Node>, VaultError>;

    /// Every entry kept after this place, ancestors first; 0 for all.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn entries_after(&self, place: u32) -> Result<Vec<KeptEntry>, VaultError>;

    /// The words of these entries, where they are here.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn words(&self, entries: &[EntryId]) -> Result<WordsOf, VaultError>;

    /// Every entry whose words are here.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn all_words(&self) -> Result<Vec<EntryId>, VaultError>;

    /// What the group is, as the last snapshot says it.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn state(&self) -> Result<Option<Vec<u8>>, VaultError>;

    /// The whole fold, as the last snapshot says it.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn fold(&self) -> Result<Option<KeptFold>, VaultError>;

    /// Since when proposals are settled and duties let go, as this phone saw it.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn settled(&self) -> Result<BTreeMap<EntryId, NaiveDate>, VaultError>;

    /// This phone's own key in the journal.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn device(&self) -> Result<Option<OwnDevice>, VaultError>;

    /// Keeps this phone's own key.
    ///
    /// # Errors
    /// [`VaultError`] when nothing could be written.
    fn keep_device(&mut self, own: &OwnDevice) -> Result<(), VaultError>;

    /// The holder's own note.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn note(&self) -> Result<Option<Note>, VaultError>;

    /// Keeps the holder's own note, or erases it from every page.
    ///
    /// # Errors
    /// [`VaultError`] as [`Store::keep_chapter`].
    fn keep_note(&mut self, note: Option<&Note>) -> Result<(), VaultError>;

    /// The envelopes of all passing words that are here.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn passing_words(&self) -> Result<Vec<Vec<u8>>, VaultError>;

    /// Keeps passing words and erases others, those from every page and from the log (law 6).
    /// Keeping one that is here changes nothing; nor does erasing one that is not.
    ///
    /// # Errors
    /// [`VaultError`] when nothing could be written, or as [`Store::keep_chapter`].
    fn keep_passing_words(
        &mut self,
        fresh: &[&PassedOn],
        gone: &BTreeSet<WordId>,
    ) -> Result<(), VaultError>;

    /// What is set on this phone; the defaults where nothing was.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn settings(&self) -> Result<Settings, VaultError>;

    /// Keeps the settings in place of those before, which leave every page and the log (law 6).
    ///
    /// # Errors
    /// [`VaultError`] as [`Store::keep_chapter`].
    fn keep_settings(&mut self, settings: &Settings) -> Result<(), VaultError>;

    /// Reads every page and says whether all is whole.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] when something is not.
    fn check(&self) -> Result<(), VaultError>;

    /// Lets go of the file so that the system may sleep or end the app.
    ///
    /// # Errors
    /// [`VaultError`] when the log could not be settled into the database; what was kept is kept,
    /// and the file is let go of all the same.
    fn pause(&mut self) -> Result<(), VaultError>;

    /// Takes the file up again with the key still in memory.
    ///
    /// # Errors
    /// [`VaultError`] as on opening; the store stays paused then.
    fn resume(&mut self) -> Result<(), VaultError>;
}
