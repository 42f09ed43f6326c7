//! Where this phone keeps its secret: the platform's key store, or a file for its owner alone.

use std::io;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use zeroize::Zeroizing;

use super::disk;
use super::error::{KeyStoreError, VaultError};
use super::key::DeviceSecret;

/// Keeps one secret on this phone, as well as the platform can.
pub trait KeyStore: Send + Sync {
    /// The secret, if one is kept.
    ///
    /// # Errors
    /// [`KeyStoreError`] when the key store cannot be asked, or keeps something else.
    fn read(&self) -> Result<Option<DeviceSecret>, KeyStoreError>;

    /// Keeps a secret where none is kept, in full or not at all.
    ///
    /// # Errors
    /// [`KeyStoreError`] when one is kept already, or nothing could be written.
    fn keep(&self, secret: &DeviceSecret) -> Result<(), KeyStoreError>;

    /// Forgets the secret; nothing sealed to it opens again.
    ///
    /// # Errors
    /// [`KeyStoreError`] when the key store still has it.
    fn forget(&self) -> Result<(), KeyStoreError>;
}

/// A file only its owner can read, where the platform has no key store.
#[derive(Clone, Debug)]
pub struct FileKeyStore {
    path: PathBuf,
}

impl FileKeyStore {
    /// Keeps the secret at `path`, best outside the vault's folder; nothing is written yet.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }
}

impl KeyStore for FileKeyStore {
    fn read(&self) -> Result<Option<DeviceSecret>, KeyStoreError> {
        match std::fs::read_to_string(&self.path).map(Zeroizing::new) {
            Ok(line) => DeviceSecret::read(&line).map(Some),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                Err(KeyStoreError::NotASecret)
            }
            Err(error) => Err(KeyStoreError::Io(error.kind())),
        }
    }

    fn keep(&self, secret: &DeviceSecret) -> Result<(), KeyStoreError> {
        if let Some(folder) = self.path.parent() {
            disk::private_folder(folder)?;
        }
        let mut line = secret.reveal();
        line.push('\n');
        match disk::write_first(&self.path, line.as_bytes()) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                Err(KeyStoreError::AlreadyThere)
            }
            kept => Ok(kept.map_err(VaultError::from)?),
        }
    }

    fn forget(&self) -> Result<(), KeyStoreError> {
        disk::shred(&self.path)?;
        Ok(disk::remove_unfinished(&self.path)?)
    }
}

/// A key store in memory, for tests.
#[derive(Debug, Default)]
pub struct MemoryKeyStore {
    kept: Mutex<Option<DeviceSecret>>,
}

impl KeyStore for MemoryKeyStore {
    fn read(&self) -> Result<Option<DeviceSecret>, KeyStoreError> {
        Ok(self.kept.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }

    fn keep(&self, secret: &DeviceSecret) -> Result<(), KeyStoreError> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.is_some() {
            return Err(KeyStoreError::AlreadyThere);
        }
        *kept = Some(secret.clone());
        Ok(())
    }

    fn forget(&self) -> Result<(), KeyStoreError> {
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = None;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keeps_one_secret(store: &dyn KeyStore) {
        assert!(store.read().unwrap().is_none());
        let secret = DeviceSecret::draw();
        store.keep(&secret).unwrap();
        assert_eq!(*store.read().unwrap().unwrap().reveal(), *secret.reveal());
        assert_eq!(store.keep(&DeviceSecret::draw()), Err(KeyStoreError::AlreadyThere));
        assert_eq!(*store.read().unwrap().unwrap().reveal(), *secret.reveal());
        store.forget().unwrap();
        store.forget().unwrap();
        assert!(store.read().unwrap().is_none());
    }

    #[test]
    fn every_key_store_keeps_one_secret_and_never_writes_over_it() {
        keeps_one_secret(&MemoryKeyStore::default());
        let folder = tempfile::tempdir().unwrap();
        keeps_one_secret(&FileKeyStore::new(folder.path().join("mine/device")));
    }

    #[test]
    fn something_else_in_the_file_is_not_a_secret_and_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("device");
        for other in [&b"nothing of ours"[..], b"", b"\xff\xfe"] {
            std::fs::write(&path, other).unwrap();
            let read = FileKeyStore::new(&path).read();
            assert_eq!(read.map(|_| ()), Err(KeyStoreError::NotASecret));
            assert_eq!(std::fs::read(&path).unwrap(), other);
        }
    }

    #[test]
    fn of_many_who_draw_at_once_one_keeps_and_nobody_is_told_wrong() {
        for _ in 0..100 {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("device");
            let together = std::sync::Barrier::new(4);
            let draw = || {
                let (store, secret) = (FileKeyStore::new(&path), DeviceSecret::draw());
                together.wait();
                store.keep(&secret).map(|()| secret.reveal())
            };
            let told: Vec<_> = std::thread::scope(|scope| {
                let all: Vec<_> = (0..4).map(|_| scope.spawn(draw)).collect();
                all.into_iter().map(|one| one.join().unwrap()).collect()
            });
            let kept: Vec<_> = told.iter().filter_map(|one| one.as_ref().ok()).collect();
            assert_eq!(kept.len(), 1);
            let read = FileKeyStore::new(&path).read().unwrap().unwrap().reveal();
            assert_eq!(**kept[0], *read);
            assert_eq!(folder.path().read_dir().unwrap().count(), 1, "nothing lies about");
        }
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_reads_the_file_and_enters_its_folder() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mine/device");
        FileKeyStore::new(&path).keep(&DeviceSecret::draw()).unwrap();
        let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(path.parent().unwrap()), 0o700);
    }
}
