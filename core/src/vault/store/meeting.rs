//! The meeting under way, and what of meetings that are over stays.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::journal::Batch;
use crate::domain::Member;
use crate::round::{Ledger, Meeting, NextRound};
use crate::vault::error::VaultError;
use crate::vault::reading::Reading;

/// A meeting under way, and the clocks when it was last written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Live {
    /// The meeting.
    pub meeting: Meeting,
    /// The clocks at the meeting's last moment.
    pub read: Reading,
    /// Who sits in it and is no member, with what they are called; it goes with the meeting.
    #[serde(default)]
    pub visitors: Vec<Member>,
}

/// What the next round goes by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptLedger {
    /// Who opened and closed how often.
    pub counts: Ledger,
    /// Which way the last round went, and who was told that they may open the next one.
    pub next_round: NextRound,
}

/// Keeps the meeting under way, and what stays of it when it is closed.
pub trait MeetingStore {
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

    /// Closes and forgets: keeps the day and the ledger, and erases the meeting from every page and
    /// from the write-ahead log (law 6). Counts of people who are not in the group are not kept. A
    /// day kept twice is one day.
    ///
    /// # Errors
    /// [`VaultError`] when the meeting is still under way, or when it is closed and traces of it are
    /// left because there was no room to erase them. Closing again with the same values is right
    /// in both cases; so is opening the vault again.
    fn close_meeting(
        &mut self,
        day: NaiveDate,
        ledger: &KeptLedger,
        batch: Option<&Batch<'_>>,
    ) -> Result<(), VaultError>;

    /// Who opened and closed how often, and how the last round went.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn ledger(&self) -> Result<KeptLedger, VaultError>;

    /// Takes over the ledger of a meeting that another phone held. Counts of people who are not in
    /// the group are not kept.
    ///
    /// # Errors
    /// [`VaultError`] when nothing could be written.
    fn keep_ledger(&mut self, ledger: &KeptLedger) -> Result<(), VaultError>;

    /// The days the group met, the last one first.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn days_met(&self) -> Result<Vec<NaiveDate>, VaultError>;
}
