//! Ports that misbehave, as Rust sees them.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops, and says where")]

use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};

use runde_ffi::{
    Clock, ClockError, ClockReading, Command, CompanionError, CompanionHandle, DoorCommand,
    DoorView, KeyStore, KeyStoreError, Language, Passphrase, Reminder, Reminders, RemindersError,
    Showing, VaultError, ViewName,
};

struct Noon;

impl Clock for Noon {
    fn read(&self) -> Result<ClockReading, ClockError> {
        let (boot, zone) = ("one".to_owned(), "Europe/Oslo".to_owned());
        Ok(ClockReading { boot, boot_millis: 0, wall_millis: 1_796_040_000_000, zone })
    }
}

/// Rings nothing.
struct Quiet;

impl Reminders for Quiet {
    fn arm(&self, _: Vec<Reminder>) -> Result<(), RemindersError> {
        Err(RemindersError::Refused)
    }

    fn showing(&self) -> Result<Showing, RemindersError> {
        Ok(Showing::Off)
    }

    fn ask(&self) -> Result<(), RemindersError> {
        Err(RemindersError::Refused)
    }
}

/// Keeps whatever it is given, and calls the companion back while it is asked.
#[derive(Default)]
struct Keys {
    kept: Mutex<Option<Vec<u8>>>,
    calls: OnceLock<Arc<CompanionHandle>>,
    heard: Mutex<Vec<Result<DoorView, CompanionError>>>,
}

impl KeyStore for Keys {
    fn read(&self) -> Result<Option<Vec<u8>>, KeyStoreError> {
        if let Some(companion) = self.calls.get() {
            self.heard.lock().unwrap().push(companion.door());
        }
        Ok(self.kept.lock().unwrap().clone())
    }

    fn keep(&self, secret: Vec<u8>) -> Result<(), KeyStoreError> {
        *self.kept.lock().unwrap() = Some(secret);
        Ok(())
    }

    fn forget(&self) -> Result<(), KeyStoreError> {
        *self.kept.lock().unwrap() = None;
        Ok(())
    }
}

fn companion(folder: &Path, keys: &Arc<Keys>) -> Arc<CompanionHandle> {
    let folder = folder.to_str().unwrap().to_owned();
    CompanionHandle::new(folder, keys.clone(), Arc::new(Noon), Arc::new(Quiet), Language::Norwegian)
}

fn door(
    companion: &CompanionHandle,
    command: DoorCommand,
) -> Result<Vec<ViewName>, CompanionError> {
    companion.perform(Command::Door { command }).map(|done| done.changed)
}

fn found(companion: &CompanionHandle, passphrase: Option<&str>) {
    let nicknames = ["Alma", "Bo"].map(str::to_owned).to_vec();
    let passphrase = passphrase.map(|typed| Passphrase::new(typed.to_owned()));
    let start = DoorCommand::StartGroup { name: String::new(), nicknames, holder: 0, passphrase };
    door(companion, start).unwrap();
}

#[test]
fn a_port_that_calls_the_companion_is_refused_and_does_not_wait_for_itself() {
    let (folder, keys) = (tempfile::tempdir().unwrap(), Arc::new(Keys::default()));
    let companion = companion(folder.path(), &keys);
    assert!(keys.calls.set(companion.clone()).is_ok());
    found(&companion, None);
    let heard = keys.heard.lock().unwrap();
    assert!(!heard.is_empty());
    assert!(heard.iter().all(|answer| *answer == Err(CompanionError::CalledFromAPort)));
}

#[test]
fn what_is_no_secret_of_ours_is_told_of_and_stays() {
    let (folder, keys) = (tempfile::tempdir().unwrap(), Arc::new(Keys::default()));
    let companion = companion(folder.path(), &keys);
    found(&companion, None);
    door(&companion, DoorCommand::Lock).unwrap();
    let secret = keys.kept.lock().unwrap().clone();
    for other in [&b"nothing of ours"[..], b"", b"\xff\xfe"] {
        *keys.kept.lock().unwrap() = Some(other.to_vec());
        let unlocked = door(&companion, DoorCommand::Unlock { passphrase: None });
        assert_eq!(unlocked, Err(CompanionError::KeyStore { why: KeyStoreError::NotASecret }));
        assert_eq!(keys.kept.lock().unwrap().as_deref(), Some(other));
    }
    *keys.kept.lock().unwrap() = secret;
    door(&companion, DoorCommand::Unlock { passphrase: None }).unwrap();
}

#[test]
fn a_key_store_that_lost_the_key_is_no_key_store_that_failed() {
    let (folder, keys) = (tempfile::tempdir().unwrap(), Arc::new(Keys::default()));
    let companion = companion(folder.path(), &keys);
    found(&companion, None);
    door(&companion, DoorCommand::Lock).unwrap();
    keys.forget().unwrap();
    let unlocked = door(&companion, DoorCommand::Unlock { passphrase: None });
    assert_eq!(unlocked, Err(CompanionError::Vault { why: VaultError::KeyStoreLost }));
}

#[test]
fn a_passphrase_opens_what_it_closed_and_no_other_does() {
    let (folder, keys) = (tempfile::tempdir().unwrap(), Arc::new(Keys::default()));
    let companion = companion(folder.path(), &keys);
    found(&companion, Some("en lang setning"));
    door(&companion, DoorCommand::Lock).unwrap();
    let unlock = |typed: Option<&str>| {
        let passphrase = typed.map(|typed| Passphrase::new(typed.to_owned()));
        door(&companion, DoorCommand::Unlock { passphrase }).map(|changed| changed.len())
    };
    let vault = |why| Err(CompanionError::Vault { why });
    assert_eq!(unlock(None), vault(VaultError::PassphraseNeeded));
    assert_eq!(unlock(Some("en annen")), vault(VaultError::WrongPassphrase));
    assert!(unlock(Some("en lang setning")).is_ok());
}

#[test]
fn reminders_that_cannot_be_armed_stop_nothing_and_are_told_of() {
    let (folder, keys) = (tempfile::tempdir().unwrap(), Arc::new(Keys::default()));
    let companion = companion(folder.path(), &keys);
    assert_eq!(companion.reminders_failed(), None);
    found(&companion, None);
    assert_eq!(companion.reminders_failed(), Some(RemindersError::Refused));
}
