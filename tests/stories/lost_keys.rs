//! Passphrases forgotten, guessed and changed; a phone that lost its key store.

use std::process::Command;

use circle::shelf::{Shelf, at, group, live, said};
use runde_core::vault::{
    self, GroupStore, KeyStore, LockState, MeetingStore, Protection, Reading, VaultError,
};

const RIGHT: &str = "høst på Røros";
const WRONG: Result<(), VaultError> = Err(VaultError::WrongPassphrase);

fn try_with(shelf: &Shelf, words: &str, now: &Reading) -> Result<(), VaultError> {
    shelf.open(Some(words), now).map(|_| ())
}

fn wait(millis: u64) -> Result<(), VaultError> {
    Err(VaultError::WaitBeforeTrying { millis })
}

#[test]
fn each_wrong_passphrase_costs_more_and_no_restart_helps() {
    let shelf = Shelf::new();
    drop(shelf.create(Some(RIGHT)).unwrap());
    let database = std::fs::read(shelf.database()).unwrap();
    for second in 0..3 {
        assert_eq!(try_with(&shelf, "sommer", &at("a", second * 1_000)), WRONG);
    }
    // three were free; now even the right one waits
    assert_eq!(try_with(&shelf, RIGHT, &at("a", 2_500)), wait(1_500));
    assert_eq!(try_with(&shelf, "sommer", &at("a", 4_000)), WRONG);
    assert_eq!(try_with(&shelf, RIGHT, &at("a", 4_000)), wait(4_000));
    // the phone restarts: the wall clock tells how much has passed
    let mut restarted = at("b", 100);
    restarted.wall_millis = at("a", 5_000).wall_millis;
    assert_eq!(try_with(&shelf, RIGHT, &restarted), wait(3_000));
    restarted.wall_millis = 0;
    assert_eq!(try_with(&shelf, RIGHT, &restarted), wait(3_900), "set back, it shortens nothing");
    assert_eq!(vault::lock_state(&shelf.folder(), &shelf.keys()).wait(&restarted), 3_900);
    // changing the passphrase is no way around it
    let (old, new) = (said(RIGHT), said("vår"));
    let changed = vault::reseal(&shelf.folder(), &shelf.keys(), Some(&old), Some(&new), &restarted);
    assert_eq!(changed, wait(3_900));
    // a look without a passphrase is no try
    let looked = shelf.open(None, &restarted).map(|_| ());
    assert_eq!(looked, Err(VaultError::PassphraseNeeded));
    assert!(std::fs::read(shelf.database()).unwrap() == database);

    assert_eq!(try_with(&shelf, RIGHT, &at("b", 4_000)), Ok(()));
    assert_eq!(
        vault::lock_state(&shelf.folder(), &shelf.keys()),
        LockState::default(),
        "and it is forgotten"
    );
}

#[test]
fn a_spoiled_door_never_keeps_anyone_out() {
    let shelf = Shelf::new();
    drop(shelf.create(None).unwrap());
    for rest in [&b""[..], b"age-encryption.org/v1\n", &[0xff; 900]] {
        std::fs::write(shelf.folder().join("door.age"), rest).unwrap();
        assert_eq!(vault::lock_state(&shelf.folder(), &shelf.keys()), LockState::default());
        assert_eq!(shelf.open(None, &at("a", 0)).map(|_| ()), Ok(()));
    }
}

#[test]
fn the_language_is_known_before_there_is_a_vault_and_after_a_wrong_try() {
    let shelf = Shelf::new();
    let language = || {
        let door = vault::lock_state(&shelf.folder(), &shelf.keys());
        door.language().map(str::to_owned)
    };
    assert_eq!(language(), None);
    vault::keep_language(&shelf.folder(), &shelf.keys(), "nb").unwrap();
    assert_eq!(vault::protection(&shelf.folder()), None);
    drop(shelf.create(Some(RIGHT)).unwrap());
    assert_eq!(try_with(&shelf, "sommer", &at("a", 0)), WRONG);
    assert_eq!(language().as_deref(), Some("nb"));
    vault::keep_language(&shelf.folder(), &shelf.keys(), "da").unwrap();
    assert_eq!(try_with(&shelf, RIGHT, &at("a", 0)), Ok(()));
    assert_eq!(language().as_deref(), Some("da"));
}

#[test]
fn a_copied_folder_with_the_right_passphrase_does_not_open_without_the_key_store() {
    let (shelf, thief) = (Shelf::new(), Shelf::new());
    drop(shelf.create(Some(RIGHT)).unwrap());
    std::fs::create_dir_all(thief.folder()).unwrap();
    for (name, bytes) in shelf.files() {
        std::fs::write(thief.folder().join(name), bytes).unwrap();
    }
    let lost = Err(VaultError::KeyStoreLost);
    assert_eq!(try_with(&thief, RIGHT, &at("a", 0)), lost);
    thief.keys().keep(&vault::DeviceSecret::draw()).unwrap();
    assert_eq!(try_with(&thief, RIGHT, &at("a", 0)), lost);
    assert_eq!(vault::keep_language(&thief.folder(), &thief.keys(), "da"), lost);
    assert_eq!(try_with(&thief, RIGHT, &at("a", 0)), lost);
    assert!(thief.files() == shelf.files(), "something was changed on disk");
    assert_eq!(thief.create(None).map(|_| ()), Err(VaultError::AlreadyThere));
}

#[test]
fn a_key_store_that_lost_everything_gets_no_new_secret_over_a_vault() {
    let shelf = Shelf::new();
    drop(shelf.create(None).unwrap());
    let line = std::fs::read(shelf.key_file()).unwrap();
    shelf.keys().forget().unwrap();
    let tagged = vault::keep_language(&shelf.folder(), &shelf.keys(), "da");
    assert_eq!(tagged, Err(VaultError::KeyStoreLost));
    assert_eq!(shelf.open(None, &at("a", 0)).map(|_| ()), Err(VaultError::KeyStoreLost));
    std::fs::write(shelf.key_file(), line).unwrap();
    assert_eq!(shelf.open(None, &at("a", 0)).map(|_| ()), Ok(()));
}

#[test]
fn the_passphrase_comes_goes_and_changes_and_the_vault_stays_the_same() {
    let shelf = Shelf::new();
    let mut store = shelf.create(None).unwrap();
    let key = shelf.raw_key(None);
    store.keep_group(&group("Onsdag", &["Alma", "Bo"])).unwrap();
    store.keep_live(&live(&["Alma", "Bo"], 1_000, 2_000)).unwrap();
    let kept = store.live().unwrap();
    let now = at("a", 0);
    let reseal = |old: Option<&str>, new: Option<&str>| {
        let (old, new) = (old.map(said), new.map(said));
        vault::reseal(&shelf.folder(), &shelf.keys(), old.as_ref(), new.as_ref(), &now)
    };
    // while it is open
    assert_eq!(reseal(None, Some(RIGHT)), Ok(()));
    drop(store);
    assert_eq!(vault::protection(&shelf.folder()), Some(Protection::WithPassphrase));
    assert_eq!(shelf.raw_key(Some(RIGHT)), key);
    assert!(!shelf.files().contains_key("device.age"));
    assert_eq!(reseal(None, None), Err(VaultError::PassphraseNeeded));
    assert_eq!(reseal(Some("sommer"), None), WRONG);
    assert_eq!(reseal(Some(RIGHT), Some("vår")), Ok(()));
    assert_eq!(try_with(&shelf, RIGHT, &now), WRONG);
    assert_eq!(reseal(Some("vår"), None), Ok(()));
    assert_eq!(vault::protection(&shelf.folder()), Some(Protection::KeyStoreAlone));
    assert!(!shelf.files().contains_key("passphrase.age"));
    assert_eq!(shelf.open(None, &now).unwrap().live(), Ok(kept));
}

#[test]
fn an_erased_vault_leaves_nothing_and_a_new_one_can_begin() {
    let shelf = Shelf::new();
    let mut store = shelf.create(Some(RIGHT)).unwrap();
    store.keep_group(&group("Onsdag", &["Alma", "Bo"])).unwrap();
    drop(store);
    let copied = std::fs::read(shelf.folder().join("passphrase.age")).unwrap();
    vault::erase(&shelf.folder(), &shelf.keys()).unwrap();
    assert!(shelf.files().is_empty());
    assert!(!shelf.key_file().exists());
    assert_eq!(shelf.open(None, &at("a", 0)).map(|_| ()), Err(VaultError::NoVault));
    vault::erase(&shelf.folder(), &shelf.keys()).unwrap();

    assert_eq!(shelf.create(None).unwrap().group(), Ok(None));
    std::fs::write(shelf.folder().join("passphrase.age"), copied).unwrap();
    assert_eq!(try_with(&shelf, RIGHT, &at("a", 0)), Err(VaultError::Damaged), "the old slot");
}

#[test]
fn the_age_program_reads_the_slot() {
    let shelf = Shelf::new();
    drop(shelf.create(None).unwrap());
    let read = Command::new("age")
        .arg("--decrypt")
        .arg("--identity")
        .arg(shelf.key_file())
        .arg(shelf.folder().join("device.age"))
        .output()
        .expect("the age program is needed (Debian: age)");
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    let key = shelf.raw_key(None).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    assert_eq!(String::from_utf8(read.stdout).unwrap(), key);
}
