//! The store on disk.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::Connection;
use zeroize::Zeroizing;

use super::database;
use super::disk::FileId;
use super::error::VaultError;
use super::key::DatabaseKey;
use super::rows;
use super::store::{
    Batch, DeviceStore, FileStore, GroupStore, JournalStore, KeptEntry, KeptFold, KeptHeardFrom,
    KeptLedger, KeptWaiting, KeptWords, Live, MeetingStore, Note, NoteStore, OwnDevice,
    PassingStore, PhonesStore, Refold, Settings, SettingsStore,
};
use crate::domain::{EntryId, Group, Node, WordId};
use crate::journal::PassedOn;

/// A vault in one SQLCipher file.
///
/// Dropping it lets go of the file; the key leaves memory with it.
pub struct SqliteStore {
    path: PathBuf,
    key: DatabaseKey,
    connection: Option<Connection>,
    /// The file that is open.
    file: Option<FileId>,
}

impl std::fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SqliteStore(…)")
    }
}

impl SqliteStore {
    pub(super) fn create(path: &Path, key: DatabaseKey) -> Result<Self, VaultError> {
        let connection = Some(database::create(path, &key)?);
        Ok(Self { path: path.to_owned(), key, connection, file: FileId::of(path) })
    }

    pub(super) fn connect(path: &Path, key: DatabaseKey) -> Result<Self, VaultError> {
        let connection = Some(database::connect(path, &key)?);
        Ok(Self { path: path.to_owned(), key, connection, file: FileId::of(path) })
    }

    pub(super) const fn key(&self) -> &DatabaseKey {
        &self.key
    }

    fn read(&self) -> Result<&Connection, VaultError> {
        self.connection.as_ref().ok_or(VaultError::PAUSED)
    }

    /// Does `work` in one transaction. A file that was taken away takes it as before, and it would be
    /// gone with the program: that is told.
    fn write(
        &mut self,
        work: impl FnOnce(&Connection) -> Result<(), VaultError>,
    ) -> Result<&Connection, VaultError> {
        let connection = self.connection.as_mut().ok_or(VaultError::PAUSED)?;
        let transaction = connection.transaction()?;
        work(&transaction)?;
        transaction.commit()?;
        if FileId::of(&self.path) != self.file {
            return Err(VaultError::TakenAway);
        }
        Ok(connection)
    }
}

impl GroupStore for SqliteStore {
    fn group(&self) -> Result<Option<Group>, VaultError> {
        rows::group::group(self.read()?)
    }

    fn keep_group(&mut self, group: &Group) -> Result<(), VaultError> {
        let connection = self.write(|all| rows::group::keep_group(all, group))?;
        // whoever is gone from the group is gone from the log
        database::settle(connection)
    }
}

impl MeetingStore for SqliteStore {
    fn live(&self) -> Result<Option<Live>, VaultError> {
        rows::live::live(self.read()?)
    }

    fn keep_live(&mut self, live: &Live) -> Result<(), VaultError> {
        self.write(|all| rows::live::keep_live(all, live)).map(|_| ())
    }

    fn close_meeting(
        &mut self,
        day: NaiveDate,
        ledger: &KeptLedger,
        batch: Option<&Batch<'_>>,
    ) -> Result<(), VaultError> {
        let connection = self.write(|all| {
            if let Some(batch) = batch {
                rows::journal::keep_batch(all, batch)?;
            }
            rows::ledger::keep_day(all, day)?;
            rows::ledger::keep_ledger(all, ledger)?;
            rows::live::forget_live(all)
        })?;
        database::settle(connection)
    }

    fn ledger(&self) -> Result<KeptLedger, VaultError> {
        rows::ledger::ledger(self.read()?)
    }

    fn keep_ledger(&mut self, ledger: &KeptLedger) -> Result<(), VaultError> {
        self.write(|all| rows::ledger::keep_ledger(all, ledger)).map(|_| ())
    }

    fn days_met(&self) -> Result<Vec<NaiveDate>, VaultError> {
        rows::ledger::days_met(self.read()?)
    }
}

impl JournalStore for SqliteStore {
    fn keep_batch(&mut self, batch: &Batch<'_>) -> Result<(), VaultError> {
        let connection = self.write(|all| rows::journal::keep_batch(all, batch))?;
        // what was erased, and a key that was given up, are gone from the log as well
        let goes = !batch.erased.is_empty() || batch.own.is_some();
        if goes { database::settle(connection) } else { Ok(()) }
    }

    fn begin_anew(
        &mut self,
        own: &OwnDevice,
        batch: &Batch<'_>,
        settings: &Settings,
    ) -> Result<(), VaultError> {
        let connection = self.write(|all| {
            rows::empty(all)?;
            rows::device::keep_device(all, own)?;
            rows::journal::keep_batch(all, batch)?;
            rows::settings::keep(all, settings)
        })?;
        database::settle(connection)
    }

    fn keep_refold(&mut self, refold: &Refold<'_>) -> Result<(), VaultError> {
        let connection = self.write(|all| rows::journal::keep_refold(all, refold))?;
        database::settle(connection)
    }

    fn node(&self, id: EntryId) -> Result<Option<Node>, VaultError> {
        rows::journal::node(self.read()?, id)
    }

    fn waiting(&self) -> Result<Vec<KeptWaiting>, VaultError> {
        rows::journal::waiting(self.read()?)
    }

    fn entries_after(&self, place: u32) -> Result<Vec<KeptEntry>, VaultError> {
        rows::journal::entries_after(self.read()?, place)
    }

    fn entries_from(&self, first: EntryId) -> Result<Vec<KeptEntry>, VaultError> {
        rows::journal::entries_from(self.read()?, first)
    }

    fn words(&self, entries: &[EntryId]) -> Result<Vec<KeptWords>, VaultError> {
        rows::journal::words(self.read()?, entries)
    }

    fn all_words(&self) -> Result<Vec<EntryId>, VaultError> {
        rows::journal::all_words(self.read()?)
    }

    fn state(&self) -> Result<Option<Vec<u8>>, VaultError> {
        rows::journal::state(self.read()?)
    }

    fn fold(&self) -> Result<Option<KeptFold>, VaultError> {
        rows::journal::fold(self.read()?)
    }

    fn settled(&self) -> Result<BTreeMap<EntryId, NaiveDate>, VaultError> {
        rows::journal::settled(self.read()?)
    }
}

impl DeviceStore for SqliteStore {
    fn device(&self) -> Result<Option<OwnDevice>, VaultError> {
        rows::device::device(self.read()?)
    }

    fn keep_device(&mut self, own: &OwnDevice) -> Result<(), VaultError> {
        self.write(|all| rows::device::keep_device(all, own)).map(|_| ())
    }
}

impl PassingStore for SqliteStore {
    fn passing_words(&self) -> Result<Vec<Vec<u8>>, VaultError> {
        rows::passing::all(self.read()?)
    }

    fn keep_passing_words(
        &mut self,
        fresh: &[&PassedOn],
        gone: &BTreeSet<WordId>,
    ) -> Result<(), VaultError> {
        let connection = self.write(|all| rows::passing::keep(all, fresh, gone))?;
        if gone.is_empty() { Ok(()) } else { database::settle(connection) }
    }
}

impl PhonesStore for SqliteStore {
    fn receiving(&self) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError> {
        rows::phones::receiving(self.read()?)
    }

    fn keep_receiving(&mut self, secrets: &[u8]) -> Result<(), VaultError> {
        let connection = self.write(|all| rows::phones::keep_receiving(all, secrets))?;
        database::settle(connection)
    }

    fn heard_from(&self) -> Result<Vec<KeptHeardFrom>, VaultError> {
        rows::phones::heard_from(self.read()?)
    }

    fn keep_heard_from(&mut self, heard: &KeptHeardFrom) -> Result<(), VaultError> {
        self.write(|all| rows::phones::keep_heard_from(all, heard)).map(|_| ())
    }
}

impl SettingsStore for SqliteStore {
    fn settings(&self) -> Result<Settings, VaultError> {
        rows::settings::settings(self.read()?)
    }

    fn keep_settings(&mut self, settings: &Settings) -> Result<(), VaultError> {
        let connection = self.write(|all| rows::settings::keep(all, settings))?;
        database::settle(connection)
    }
}

impl NoteStore for SqliteStore {
    fn note(&self) -> Result<Option<Note>, VaultError> {
        rows::note::note(self.read()?)
    }

    fn keep_note(&mut self, note: Option<&Note>) -> Result<(), VaultError> {
        let connection = self.write(|all| rows::note::keep_note(all, note))?;
        database::settle(connection)
    }
}

impl FileStore for SqliteStore {
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
            self.connection = Some(database::connect(&self.path, &self.key)?);
            self.file = FileId::of(&self.path);
        }
        Ok(())
    }
}
