//! The store on disk.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::chapter::{Chapter, KeptEntry, KeptFold, Note, OwnDevice, WordsOf};
use super::database;
use super::error::VaultError;
use super::journal_rows;
use super::key::DatabaseKey;
use super::passing_rows;
use super::rows;
use super::settings::Settings;
use super::settings_rows;
use super::store::{Live, Store};
use crate::domain::{EntryId, Group, Node, WordId};
use crate::journal::PassedOn;
use crate::round::{Ledger, NextRound};

/// A vault in one SQLCipher file.
///
/// Dropping it lets go of the file; the key leaves memory with it.
pub struct SqliteStore {
    path: PathBuf,
    key: DatabaseKey,
    connection: Option<Connection>,
}

impl std::fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SqliteStore(…)")
    }
}

impl SqliteStore {
    pub(super) fn create(path: &Path, key: DatabaseKey) -> Result<Self, VaultError> {
        let connection = Some(database::create(path, &key)?);
        Ok(Self { path: path.to_owned(), key, connection })
    }

    pub(super) fn open(path: &Path, key: DatabaseKey) -> Result<Self, VaultError> {
        let connection = Some(database::open(path, &key)?);
        Ok(Self { path: path.to_owned(), key, connection })
    }

    pub(super) const fn key(&self) -> &DatabaseKey {
        &self.key
    }

    fn read(&self) -> Result<&Connection, VaultError> {
        self.connection.as_ref().ok_or(VaultError::PAUSED)
    }

    /// Does `work` in one transaction.
    fn write(
        &mut self,
        work: impl FnOnce(&Connection) -> Result<(), VaultError>,
    ) -> Result<&Connection, VaultError> {
        let connection = self.connection.as_mut().ok_or(VaultError::PAUSED)?;
        let transaction = connection.transaction()?;
        work(&transaction)?;
        transaction.commit()?;
        Ok(connection)
    }
}

impl Store for SqliteStore {
    fn group(&self) -> Result<Option<Group>, VaultError> {
        rows::group(self.read()?)
    }

    fn keep_group(&mut self, group: &Group) -> Result<(), VaultError> {
        let connection = self.write(|all| rows::keep_group(all, group))?;
        // whoever is gone from the group is gone from the log
        database::settle(connection)
    }

    fn ledger(&self) -> Result<(Ledger, NextRound), VaultError> {
        let connection = self.read()?;
        Ok((rows::ledger(connection)?, rows::next_round(connection)?))
    }

    fn keep_ledger(&mut self, ledger: &Ledger, next: NextRound) -> Result<(), VaultError> {
        self.write(|all| {
            rows::keep_ledger(all, ledger)?;
            rows::keep_next_round(all, next)
        })
        .map(|_| ())
    }

    fn days_met(&self) -> Result<Vec<NaiveDate>, VaultError> {
        rows::days_met(self.read()?)
    }

    fn live(&self) -> Result<Option<Live>, VaultError> {
        rows::live(self.read()?)
    }

    fn keep_live(&mut self, live: &Live) -> Result<(), VaultError> {
        self.write(|all| rows::keep_live(all, live)).map(|_| ())
    }

    fn close_meeting(
        &mut self,
        day: NaiveDate,
        ledger: &Ledger,
        next_round: NextRound,
        chapter: Option<&Chapter<'_>>,
    ) -> Result<(), VaultError> {
        let connection = self.write(|all| {
            if let Some(chapter) = chapter {
                journal_rows::keep_chapter(all, chapter)?;
            }
            rows::keep_day(all, day)?;
            rows::keep_ledger(all, ledger)?;
            rows::keep_next_round(all, next_round)?;
            rows::forget_live(all)
        })?;
        database::settle(connection)
    }

    fn keep_chapter(&mut self, chapter: &Chapter<'_>) -> Result<(), VaultError> {
        let connection = self.write(|all| journal_rows::keep_chapter(all, chapter))?;
        if chapter.erased.is_empty() { Ok(()) } else { database::settle(connection) }
    }

    fn node(&self, id: EntryId) -> Result<Option<Node>, VaultError> {
        journal_rows::node(self.read()?, id)
    }

    fn entries_after(&self, place: u32) -> Result<Vec<KeptEntry>, VaultError> {
        journal_rows::entries_after(self.read()?, place)
    }

    fn words(&self, entries: &[EntryId]) -> Result<WordsOf, VaultError> {
        journal_rows::words(self.read()?, entries)
    }

    fn all_words(&self) -> Result<Vec<EntryId>, VaultError> {
        journal_rows::all_words(self.read()?)
    }

    fn state(&self) -> Result<Option<Vec<u8>>, VaultError> {
        journal_rows::state(self.read()?)
    }

    fn fold(&self) -> Result<Option<KeptFold>, VaultError> {
        journal_rows::fold(self.read()?)
    }

    fn settled(&self) -> Result<BTreeMap<EntryId, NaiveDate>, VaultError> {
        journal_rows::settled(self.read()?)
    }

    fn device(&self) -> Result<Option<OwnDevice>, VaultError> {
        journal_rows::device(self.read()?)
    }

    fn keep_device(&mut self, own: &OwnDevice) -> Result<(), VaultError> {
        self.write(|all| journal_rows::keep_device(all, own)).map(|_| ())
    }

    fn note(&self) -> Result<Option<Note>, VaultError> {
        journal_rows::note(self.read()?)
    }

    fn keep_note(&mut self, note: Option<&Note>) -> Result<(), VaultError> {
        let connection = self.write(|all| journal_rows::keep_note(all, note))?;
        database::settle(connection)
    }

    fn passing_words(&self) -> Result<Vec<Vec<u8>>, VaultError> {
        passing_rows::all(self.read()?)
    }

    fn keep_passing_words(
        &mut self,
        fresh: &[&PassedOn],
        gone: &BTreeSet<WordId>,
    ) -> Result<(), VaultError> {
        let connection = self.write(|all| passing_rows::keep(all, fresh, gone))?;
        if gone.is_empty() { Ok(()) } else { database::settle(connection) }
    }

    fn settings(&self) -> Result<Settings, VaultError> {
        settings_rows::settings(self.read()?)
    }

    fn keep_settings(&mut self, settings: &Settings) -> Result<(), VaultError> {
        let connection = self.write(|all| settings_rows::keep(all, settings))?;
        database::settle(connection)
    }

    fn check(&self) -> Result<(), VaultError> {
        database::check(self.read()?)
    }

    fn pause(&mut self) -> Result<(), VaultError> {
        let Some(connection) = self.connection.take() else {
            return Ok(());
        };
        let settled = database::settle(&connection);
        // the system will not wait: the file is let go of even where settling failed
        drop(connection);
        settled
    }

    fn resume(&mut self) -> Result<(), VaultError> {
        if self.connection.is_none() {
            self.connection = Some(database::open(&self.path, &self.key)?);
        }
        Ok(())
    }
}
