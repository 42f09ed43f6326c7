//! A vault in a folder of its own, the file that stands in for the key store, and what lies there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use runde_core::domain::{Group, GroupName, Member, MemberId, Nickname};
use runde_core::round::{Ledger, Meeting, Moment, NextRound, Plan, Preset, Seated};
use runde_core::vault::{self, FileKeyStore, Live, Passphrase, Reading, SqliteStore, VaultError};
use tempfile::TempDir;

/// Where one phone keeps its vault. The key store's file lies outside the vault's folder.
pub struct Shelf {
    root: PathBuf,
    /// Removes everything when the test is over; none where somebody else does.
    _until_then: Option<TempDir>,
}

impl Shelf {
    /// An empty shelf that is gone after the test.
    #[must_use]
    pub fn new() -> Self {
        let made = tempfile::tempdir().unwrap();
        Self { root: made.path().to_owned(), _until_then: Some(made) }
    }

    /// A shelf in a folder that somebody else cleans up.
    #[must_use]
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_owned(), _until_then: None }
    }

    /// The vault's folder.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.root.join("vault")
    }

    /// The database.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.folder().join("vault.db")
    }

    /// The file of the key store.
    #[must_use]
    pub fn key_file(&self) -> PathBuf {
        self.keys_folder().join("device")
    }

    /// The key store.
    #[must_use]
    pub fn keys(&self) -> FileKeyStore {
        FileKeyStore::new(self.key_file())
    }

    /// Another shelf with the same files.
    #[must_use]
    pub fn copied(&self) -> Self {
        let copy = Self::new();
        copy_files(&self.folder(), &copy.folder());
        copy_files(&self.keys_folder(), &copy.keys_folder());
        copy
    }

    fn keys_folder(&self) -> PathBuf {
        self.root.join("keys")
    }

    /// Makes the vault.
    ///
    /// # Errors
    /// As [`vault::create`].
    pub fn create(&self, passphrase: Option<&str>) -> Result<SqliteStore, VaultError> {
        vault::create(&self.folder(), &self.keys(), passphrase.map(said).as_ref())
    }

    /// Opens the vault.
    ///
    /// # Errors
    /// As [`vault::open`].
    pub fn open(&self, passphrase: Option<&str>, now: &Reading) -> Result<SqliteStore, VaultError> {
        vault::open(&self.folder(), &self.keys(), passphrase.map(said).as_ref(), now)
    }

    /// Every file of the vault's folder by its name, byte for byte.
    ///
    /// Reading the database lets go of this process's own lock on it (POSIX), so a test that needs
    /// the lock lets another process hold it.
    #[must_use]
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.folder())
    }

    /// The key of the database, as any program that knows age would get it.
    #[must_use]
    pub fn raw_key(&self, passphrase: Option<&str>) -> [u8; 32] {
        raw_key(&self.folder(), &self.key_file(), passphrase)
    }

    /// A connection of our own to the database, past the vault.
    #[must_use]
    pub fn behind_the_vault(&self) -> rusqlite::Connection {
        behind_the_vault(&self.database(), &self.raw_key(None))
    }
}

impl Default for Shelf {
    fn default() -> Self {
        Self::new()
    }
}

/// A connection of our own to a database, past the vault.
///
/// # Panics
/// When it cannot be opened.
#[must_use]
pub fn behind_the_vault(database: &Path, key: &[u8; 32]) -> rusqlite::Connection {
    let key: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    let connection = rusqlite::Connection::open(database).unwrap();
    connection.execute_batch(&format!("PRAGMA key = \"x'{key}'\"")).unwrap();
    connection
}

/// Every file of a folder by its name, byte for byte.
///
/// # Panics
/// When one cannot be read.
#[must_use]
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let found = std::fs::read_dir(folder).unwrap().map(Result::unwrap);
    found
        .map(|file| {
            let name = file.file_name().into_string().unwrap();
            (name, std::fs::read(file.path()).unwrap())
        })
        .collect()
}

/// Copies every file of one folder into another, which is made.
///
/// # Panics
/// When one cannot be copied.
pub fn copy_files(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for file in std::fs::read_dir(from).into_iter().flatten().map(Result::unwrap) {
        std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
}

/// The key of the database in `folder`, as any program that knows age would get it.
///
/// # Panics
/// When the slot does not open so.
#[must_use]
pub fn raw_key(folder: &Path, key_file: &Path, passphrase: Option<&str>) -> [u8; 32] {
    let line = std::fs::read_to_string(key_file).unwrap();
    let device: age::x25519::Identity = line.trim().parse().unwrap();
    let hex = match passphrase {
        None => {
            let slot = std::fs::read(folder.join("device.age")).unwrap();
            age::decrypt(&device, &slot).unwrap()
        }
        Some(words) => {
            let slot = std::fs::read(folder.join("passphrase.age")).unwrap();
            let inner = age::decrypt(&device, &slot).unwrap();
            let words = age::scrypt::Identity::new(SecretString::from(words.to_owned()));
            age::decrypt(&words, &inner).unwrap()
        }
    };
    assert_eq!(hex.len(), 64);
    let digit = |at: usize| char::from(hex[at]).to_digit(16).unwrap();
    std::array::from_fn(|at| u8::try_from(digit(at * 2) * 16 + digit(at * 2 + 1)).unwrap())
}

/// What somebody typed.
#[must_use]
pub fn said(words: &str) -> Passphrase {
    Passphrase::from(words.to_owned())
}

/// One look at the clocks, with the wall clock an hour ahead of the boot clock.
#[must_use]
pub fn at(boot: &str, boot_millis: u64) -> Reading {
    let wall_millis = i64::try_from(boot_millis).unwrap() + 3_600_000;
    Reading { boot: boot.to_owned(), boot_millis, wall_millis }
}

/// A member whose id no other name has.
#[must_use]
pub fn member(nickname: &str) -> Member {
    let mut id = [0x5a; 16];
    for (place, byte) in nickname.bytes().enumerate() {
        id[place % 16] ^= byte.rotate_left(3).wrapping_add(u8::try_from(place).unwrap());
    }
    Member { id: MemberId::new(id), nickname: Nickname::new(nickname).unwrap() }
}

/// A group of these.
#[must_use]
pub fn group(name: &str, nicknames: &[&str]) -> Group {
    let members = nicknames.iter().map(|nickname| member(nickname)).collect();
    Group::new(GroupName::new(name), members).unwrap()
}

/// A meeting of these that began at `began` and was looked at `passed` milliseconds later.
#[must_use]
pub fn live(nicknames: &[&str], began: u64, passed: u64) -> Live {
    let circle = nicknames.iter().map(|nickname| member(nickname).id).collect();
    let plan = Plan::preset(Preset::Standard120);
    let start = Moment::from_millis(began);
    let seated = Seated { circle, without_offer: None };
    let meeting =
        Meeting::begin(start, seated, &plan, Ledger::default(), NextRound::default()).unwrap();
    let read = at("5d7a2c", began + passed);
    let meeting = meeting.at(Moment::from_millis(began + passed));
    Live { meeting, read, visitors: Vec::new() }
}
