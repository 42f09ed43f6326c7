//! What binds the group: entries, their words, and the snapshot of the fold.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::device::OwnDevice;
use super::settings::Settings;
use crate::domain::{EntryId, Group, Node};
use crate::journal::{Admitted, KeptProposal, SaltedWords, Snapshot};
use crate::vault::error::VaultError;

/// Everything that one act, or one delivery of entries, changes; kept in one transaction.
#[derive(Clone, Debug)]
pub struct Batch<'a> {
    /// Entries admitted just now, ancestors first.
    pub admitted: &'a [Admitted],
    /// The snapshot after them.
    pub snapshot: &'a Snapshot,
    /// Who the group is after them.
    pub group: &'a Group,
    /// Proposals settled, and duties let go, since this day, as this phone sees it.
    pub settled: &'a BTreeMap<EntryId, NaiveDate>,
    /// Entries whose words are erased.
    pub erased: &'a [EntryId],
    /// Words that came for entries kept before, or erased since and in use again.
    pub late: &'a BTreeMap<EntryId, SaltedWords>,
    /// The key that this phone writes with from now on, where it is another one.
    pub own: Option<&'a OwnDevice>,
    /// Entries whose words are shown first, so that the vault keeps those at hand.
    pub shown: Vec<EntryId>,
}

/// The journal folded once more out of its entries, by another version of the page.
#[derive(Clone, Debug)]
pub struct Refold<'a> {
    /// Where each entry stands now.
    pub nodes: &'a BTreeMap<EntryId, Node>,
    /// The whole snapshot.
    pub snapshot: &'a Snapshot,
}

/// The whole snapshot of the fold, as it was kept with the last frame.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptFold {
    /// Members, devices and heads.
    pub frame: Vec<u8>,
    /// Every proposal.
    pub proposals: Vec<KeptProposal>,
    /// Where each entry stands, ancestors first; the last ones may have come after the frame.
    pub nodes: Vec<Node>,
}

/// An entry as it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptEntry {
    /// Its place in the vault, from 1.
    pub place: u32,
    /// The envelope, with the words that are here.
    pub envelope: Vec<u8>,
}

/// An entry that waits for an ancestor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptWaiting {
    /// The entry.
    pub entry: EntryId,
    /// Its envelope.
    pub envelope: Vec<u8>,
}

/// The words of an entry, apart from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptWords {
    /// The entry.
    pub entry: EntryId,
    /// Its words.
    pub words: SaltedWords,
}

/// Keeps the journal and the snapshot of its fold.
pub trait JournalStore {
    /// Keeps what an act or a delivery changed, all of it or nothing. Words that are erased leave
    /// every page and the log.
    ///
    /// # Errors
    /// [`VaultError`] when nothing could be written, or when it is written and traces of erased
    /// words are left because there was no room to erase them; opening the vault again mends that.
    fn keep_batch(&mut self, batch: &Batch<'_>) -> Result<(), VaultError>;

    /// Another group takes the place of the one that is here, in one go: all that was kept of that one
    /// leaves every page and the log, what opens the vault stays.
    ///
    /// # Errors
    /// As [`JournalStore::keep_batch`].
    fn begin_anew(
        &mut self,
        own: &OwnDevice,
        batch: &Batch<'_>,
        settings: &Settings,
    ) -> Result<(), VaultError>;

    /// Keeps what folding once more changed: entries that have no place any more are let go with
    /// their words.
    ///
    /// # Errors
    /// As [`JournalStore::keep_batch`].
    fn keep_refold(&mut self, refold: &Refold<'_>) -> Result<(), VaultError>;

    /// The place of an admitted entry among all others.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn node(&self, id: EntryId) -> Result<Option<Node>, VaultError>;

    /// The entries that wait for an ancestor, the longest waiting first.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn waiting(&self) -> Result<Vec<KeptWaiting>, VaultError>;

    /// Every entry kept after this place, ancestors first; 0 for all.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn entries_after(&self, place: u32) -> Result<Vec<KeptEntry>, VaultError>;

    /// This entry, and every one kept after it, ancestors first; none where it is not here.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn entries_from(&self, first: EntryId) -> Result<Vec<KeptEntry>, VaultError>;

    /// The words of these entries, where they are here.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn words(&self, entries: &[EntryId]) -> Result<Vec<KeptWords>, VaultError>;

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

    /// The whole fold, as the last frame says it.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn fold(&self) -> Result<Option<KeptFold>, VaultError>;

    /// Since when proposals are settled and duties let go, as this phone saw it.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn settled(&self) -> Result<BTreeMap<EntryId, NaiveDate>, VaultError>;
}
