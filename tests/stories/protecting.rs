//! A passphrase is added, changed and taken away; it is the same on every keyboard, and not the first
//! that somebody tries.

use std::process::{Command, Stdio};

use age::secrecy::SecretString;
use circle::phone::Phone;
use circle::shelf::{Shelf, at};
use runde_core::companion::{
    CompanionError, DoorCommand, DoorView, Passphrase, PassphraseProblem, Protection,
};
use runde_core::vault::{LockState, VaultError};

const HOLDER: &str = env!("CARGO_BIN_EXE_holder");
const WORDS: &str = "is på fjorden i mars";
/// The same, as a keyboard types it that has the ring apart.
const APART: &str = "is pa\u{30a} fjorden i mars";

fn words(words: &str) -> Option<Passphrase> {
    Some(Passphrase::from(words.to_owned()))
}

#[test]
fn a_passphrase_is_added_changed_and_taken_away_while_the_vault_is_open() {
    let mut phone = Phone::of(&["Anna", "Bo"]);
    assert_eq!(phone.companion.settings().protection, Some(Protection::KeyStoreAlone));
    phone.perform(DoorCommand::Protect { old: None, new: words(WORDS) });
    assert_eq!(phone.companion.settings().protection, Some(Protection::WithPassphrase));
    let mut protect =
        |old, new| phone.companion.perform(DoorCommand::Protect { old, new }).map(drop);
    let vault = |error| Err(CompanionError::Vault(error));
    assert_eq!(protect(None, None), vault(VaultError::PassphraseNeeded));
    assert_eq!(protect(words("regn og rusk i april"), None), vault(VaultError::WrongPassphrase));
    assert_eq!(protect(words(WORDS), words("to ravne over fjeldet")), Ok(()));
    phone.kill_and_start();
    assert_eq!(phone.companion.door(), DoorView::Locked(Protection::WithPassphrase));
    let locked = DoorCommand::Protect { old: words("to ravne over fjeldet"), new: None };
    assert_eq!(phone.companion.perform(locked).map(drop), Err(CompanionError::NotNow));
    phone.perform(DoorCommand::Unlock(words("to ravne over fjeldet")));
    phone.perform(DoorCommand::Protect { old: words("to ravne over fjeldet"), new: None });
    phone.kill_and_start();
    phone.unlock();
}

#[test]
fn what_is_easy_to_guess_is_refused_with_the_reason_when_a_group_begins_and_later() {
    let mut phone = Phone::new();
    let begin = |passphrase| DoorCommand::StartGroup {
        name: "Havblik".to_owned(),
        nicknames: ["Ingeborg", "Torvald"].map(str::to_owned).to_vec(),
        holder: 0,
        passphrase,
    };
    let refused = |problem| Err(CompanionError::Passphrase(problem));
    for (tried, problem) in [
        ("            ", PassphraseProblem::Repeated),
        ("123456789012", PassphraseProblem::InARow),
        ("torvald ingeborg", PassphraseProblem::Easy),
        ("kort", PassphraseProblem::TooShort),
    ] {
        assert_eq!(phone.companion.perform(begin(words(tried))).map(drop), refused(problem));
        assert_eq!(phone.companion.door(), DoorView::NoGroup, "nothing was begun");
    }
    phone.perform(begin(None));
    let easy = DoorCommand::Protect { old: None, new: words("ingeborg torvald") };
    assert_eq!(phone.companion.perform(easy).map(drop), refused(PassphraseProblem::Easy));
    assert_eq!(phone.companion.settings().protection, Some(Protection::KeyStoreAlone));
}

#[test]
fn a_passphrase_opens_however_the_keyboard_composes_it() {
    for (sealed, typed) in [(WORDS, APART), (APART, WORDS)] {
        let mut phone = Phone::new();
        phone.start_group(&["Anna", "Bo"], Some(sealed));
        phone.perform(DoorCommand::Lock);
        phone.perform(DoorCommand::Unlock(words(typed)));
    }
}

#[test]
fn a_vault_that_an_older_version_sealed_as_it_was_typed_opens_and_is_sealed_anew() {
    for typed in [WORDS, APART] {
        let shelf = Shelf::new();
        drop(shelf.create(Some(WORDS)).unwrap());
        let key = shelf.raw_key(Some(WORDS));
        // as older versions did: the words just as they came
        let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut old = age::scrypt::Recipient::new(SecretString::from(APART.to_owned()));
        old.set_work_factor(10);
        let inner = age::encrypt(&old, hex.as_bytes()).unwrap();
        let line = std::fs::read_to_string(shelf.key_file()).unwrap();
        let device: age::x25519::Identity = line.trim().parse().unwrap();
        let slot = age::encrypt(&device.to_public(), &inner).unwrap();
        std::fs::write(shelf.folder().join("passphrase.age"), slot).unwrap();

        assert_eq!(shelf.open(Some(typed), &at("a", 0)).map(|_| ()), Ok(()));
        assert_eq!(shelf.raw_key(Some(WORDS)), key, "sealed anew, as every keyboard types it");
    }
}

#[test]
fn six_programs_that_try_at_once_have_no_more_tries_than_one() {
    let shelf = Shelf::new();
    drop(shelf.create(Some(WORDS)).unwrap());
    let tries: Vec<_> = (0..6)
        .map(|_| {
            let mut program = Command::new(HOLDER);
            program.arg("try").args([shelf.folder(), shelf.key_file()]).arg("sommer");
            program.stdout(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let told = tries.into_iter().map(|one| one.wait_with_output().unwrap().stdout);
    let tried = told.filter(|told| told.starts_with(b"WrongPassphrase")).count();
    assert_eq!(tried, usize::try_from(LockState::FREE_TRIES).unwrap());
}
