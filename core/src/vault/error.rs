//! What can go wrong with the vault; nothing here repeats what the group wrote.

use std::io;

use rusqlite::ErrorCode;

/// Why the vault could not do what it was asked. None of these deletes or overwrites anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// There is no vault here, or its creation was never finished.
    #[error("there is no vault here")]
    NoVault,
    /// A vault is here already.
    #[error("a vault is here already")]
    AlreadyThere,
    /// The passphrase is another one.
    #[error("the passphrase is another one")]
    WrongPassphrase,
    /// Too many tries; the next one counts only after a while.
    #[error("the next try counts in {millis} ms")]
    WaitBeforeTrying {
        /// How long still, in milliseconds.
        millis: u64,
    },
    /// The vault opens with a passphrase, and none was given.
    #[error("a passphrase is needed")]
    PassphraseNeeded,
    /// The vault was written by a newer version of the app.
    #[error("the vault has version {found}, and {known} is the newest known here")]
    NewerVersion {
        /// The version of the vault.
        found: u32,
        /// The newest version this program knows.
        known: u32,
    },
    /// A file of the vault is not whole.
    #[error("the vault is damaged")]
    Damaged,
    /// Another program holds the vault.
    #[error("the vault is in use")]
    InUse,
    /// Nothing can be written where the vault lies.
    #[error("nothing can be written here")]
    ReadOnly,
    /// There is no room left.
    #[error("there is no room left")]
    DiskFull,
    /// The vault is here, and the phone's key store has no key for it, or another one.
    #[error("the key store has lost the key")]
    KeyStoreLost,
    /// The folder of the vault belongs to another account, or is meant for many.
    #[error("the folder belongs to somebody else, or to many")]
    NotPrivate,
    /// The vault's file is not where it was when it was opened: nothing can be kept any more.
    #[error("the vault's file was taken away")]
    TakenAway,
    /// The system refused a file; [`io::ErrorKind::NotConnected`] means that the store is paused.
    #[error("the system said: {0}")]
    Io(io::ErrorKind),
}

impl VaultError {
    /// What every call but `resume` answers while a store is paused.
    pub(super) const PAUSED: Self = Self::Io(io::ErrorKind::NotConnected);
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        Self::from(error.kind())
    }
}

impl From<io::ErrorKind> for VaultError {
    fn from(kind: io::ErrorKind) -> Self {
        match kind {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            other => Self::Io(other),
        }
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error as Sql;
        let code = match &error {
            Sql::SqliteFailure(failure, _) | Sql::SqlInputError { error: failure, .. } => {
                failure.code
            }
            // what was read is not what this program wrote
            Sql::FromSqlConversionFailure(..)
            | Sql::IntegralValueOutOfRange(..)
            | Sql::InvalidColumnType(..)
            | Sql::Utf8Error(..)
            | Sql::QueryReturnedNoRows => return Self::Damaged,
            _ => return Self::Io(io::ErrorKind::Other),
        };
        match code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::InUse,
            ErrorCode::ReadOnly => Self::ReadOnly,
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => Self::Damaged,
            ErrorCode::CannotOpen | ErrorCode::PermissionDenied => {
                Self::Io(io::ErrorKind::PermissionDenied)
            }
            ErrorCode::OutOfMemory => Self::Io(io::ErrorKind::OutOfMemory),
            _ => Self::Io(io::ErrorKind::Other),
        }
    }
}

/// Why a key store could not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyStoreError {
    /// What it keeps is no secret of ours.
    #[error("what the key store keeps is not a secret of ours")]
    NotASecret,
    /// It keeps another secret already.
    #[error("the key store keeps a secret already")]
    AlreadyThere,
    /// The system refused.
    #[error("the key store said: {0}")]
    Io(io::ErrorKind),
}

impl From<KeyStoreError> for VaultError {
    fn from(error: KeyStoreError) -> Self {
        match error {
            KeyStoreError::NotASecret | KeyStoreError::AlreadyThere => Self::KeyStoreLost,
            KeyStoreError::Io(kind) => Self::from(kind),
        }
    }
}

impl From<VaultError> for KeyStoreError {
    fn from(error: VaultError) -> Self {
        Self::Io(match error {
            VaultError::Io(kind) => kind,
            VaultError::DiskFull => io::ErrorKind::StorageFull,
            VaultError::ReadOnly => io::ErrorKind::ReadOnlyFilesystem,
            _ => io::ErrorKind::Other,
        })
    }
}
