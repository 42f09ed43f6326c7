//! What binds the group, as the vault keeps it: entries, their words, and the snapshot of the fold.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::{EntryId, Group, MemberId};
use crate::journal::{Admitted, DeviceKey, KeptProposal, SaltedWords, Snapshot};

/// Everything that one act, or one delivery of entries, changes; kept in one transaction.
#[derive(Clone, Copy, Debug)]
pub struct Chapter<'a> {
    /// Entries admitted just now, ancestors first.
    pub admitted: &'a [Admitted],
    /// The snapshot after them.
    pub snapshot: &'a Snapshot,
    /// Who the group is after them.
    pub group: &'a Group,
    /// Proposals settled, and duties let go, since this day, as this phone sees it.
    pub settled: &'a BTreeMap<EntryId, NaiveDate>,
    /// Entries whose words are erased for good.
    pub erased: &'a [EntryId],
}

/// This phone's own key in the journal, and whose phone it is.
#[derive(Clone, Debug)]
pub struct OwnDevice {
    /// The key.
    pub key: DeviceKey,
    /// The member.
    pub member: MemberId,
}

/// The whole snapshot of the fold, as it was kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptFold {
    /// Members, devices and heads.
    pub frame: Vec<u8>,
    /// Every proposal.
    pub proposals: Vec<KeptProposal>,
}

/// An entry as it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptEntry {
    /// Its place in the vault, from 1.
    pub place: u32,
    /// The envelope, with the words that are here.
    pub envelope: Vec<u8>,
}

/// The holder's own note.
#[derive(Clone, PartialEq, Eq)]
pub struct Note {
    /// What it says.
    pub text: String,
    /// The day on which it is erased.
    pub fades_on: Option<NaiveDate>,
}

/// Prints nothing of what was written.
impl std::fmt::Debug for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Note(…)")
    }
}

/// Words by the entry they belong to.
pub type WordsOf = BTreeMap<EntryId, SaltedWords>;
