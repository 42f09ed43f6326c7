//! The key store port: what keeps this phone's secret, and how its failures reach the core.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use runde_core::companion as core;
use zeroize::Zeroizing;

/// Why a key store could not answer. None of these deletes or replaces anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum KeyStoreError {
    /// It keeps another secret already.
    #[error("the key store keeps a secret already")]
    AlreadyThere,
    /// What it keeps is no secret of ours.
    #[error("what the key store keeps is not a secret of ours")]
    NotASecret,
    /// The system let go of the key to what it keeps, for good: a new finger, no screen lock any more.
    #[error("the system let go of the key")]
    Invalidated,
    /// The system refused, and it may be otherwise another time.
    #[error("the key store refused")]
    Refused,
    /// The implementation threw something it should not have.
    #[error("the key store failed unexpectedly")]
    Unexpected,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for KeyStoreError {
    // why may carry anything, a secret too, so it goes no further
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unexpected
    }
}

impl From<KeyStoreError> for core::KeyStoreError {
    fn from(error: KeyStoreError) -> Self {
        match error {
            KeyStoreError::AlreadyThere => Self::AlreadyThere,
            // to the core both are a secret that is not to be had
            KeyStoreError::NotASecret | KeyStoreError::Invalidated => Self::NotASecret,
            KeyStoreError::Refused => Self::Io(io::ErrorKind::PermissionDenied),
            KeyStoreError::Unexpected => Self::Io(io::ErrorKind::Other),
        }
    }
}

/// Keeps one secret on this phone, as well as the platform can. Must not call the companion.
#[uniffi::export(foreign)]
pub trait KeyStore: Send + Sync {
    /// The secret as it was given to `keep`; nothing where none is kept, and only then.
    ///
    /// # Errors
    /// [`KeyStoreError`] when the key store cannot be asked: never answer 'nothing' instead.
    fn read(&self) -> Result<Option<Vec<u8>>, KeyStoreError>;

    /// Keeps a secret where none is kept, in full or not at all. It is a line of ASCII.
    ///
    /// # Errors
    /// [`KeyStoreError`] when one is kept already, or nothing could be written.
    fn keep(&self, secret: Vec<u8>) -> Result<(), KeyStoreError>;

    /// Forgets the secret; nothing sealed to it opens again.
    ///
    /// # Errors
    /// [`KeyStoreError`] when the key store still has it.
    fn forget(&self) -> Result<(), KeyStoreError>;
}

/// The core's key store over a foreign one; remembers why that one failed last.
#[derive(Clone)]
pub(crate) struct Asked {
    keys: Arc<dyn KeyStore>,
    failed: Arc<Mutex<Option<KeyStoreError>>>,
}

impl Asked {
    pub(crate) fn new(keys: Arc<dyn KeyStore>) -> Self {
        Self { keys, failed: Arc::default() }
    }

    /// Why it failed since this was asked last, if it did.
    pub(crate) fn failed(&self) -> Option<KeyStoreError> {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn heard<T>(&self, answer: Result<T, KeyStoreError>) -> Result<T, core::KeyStoreError> {
        answer.map_err(|error| {
            *self.failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
            error.into()
        })
    }
}

impl core::KeyStore for Asked {
    fn read(&self) -> Result<Option<core::DeviceSecret>, core::KeyStoreError> {
        let Some(kept) = self.heard(self.keys.read())?.map(Zeroizing::new) else {
            return Ok(None);
        };
        let line = std::str::from_utf8(&kept).map_err(|_| KeyStoreError::NotASecret);
        let secret = line
            .and_then(|line| core::DeviceSecret::read(line).map_err(|_| KeyStoreError::NotASecret));
        self.heard(secret).map(Some)
    }

    fn keep(&self, secret: &core::DeviceSecret) -> Result<(), core::KeyStoreError> {
        // lowering it copies it; that copy is the other side's to wipe
        self.heard(self.keys.keep(secret.reveal().as_bytes().to_vec()))
    }

    fn forget(&self) -> Result<(), core::KeyStoreError> {
        self.heard(self.keys.forget())
    }
}
