//! Erasing the group on this phone: whatever comes in between, it is erased or it opens.

use circle::kill::{killed_everywhere, refused_everywhere};
use circle::phone::Phone;
use circle::shelf::{Shelf, at};
use runde_core::companion::{CompanionError, DoorCommand, DoorView, Passphrase};
use runde_core::vault::{self, VaultError};

const HOLDER: &str = env!("CARGO_BIN_EXE_holder");

/// A closed vault, and the two ways a kill while it was sealed anew can leave it.
fn begun() -> Shelf {
    let shelf = Shelf::new();
    drop(shelf.create(None).unwrap());
    shelf
}

fn nothing_is_left(shelf: &Shelf, after: &str) {
    assert_eq!(shelf.files().into_keys().collect::<Vec<_>>(), Vec::<String>::new(), "{after}");
    assert!(!shelf.key_file().exists(), "{after}");
}

#[test]
fn killed_anywhere_while_erasing_the_next_start_erases_the_rest_or_it_opens_as_before() {
    killed_everywhere(HOLDER, "erase", &[], &begun(), |shelf| {
        let was_there = vault::protection(&shelf.folder()).is_some();
        vault::finish_erasing(&shelf.folder(), &shelf.keys()).unwrap();
        if was_there {
            assert_eq!(shelf.open(None, &at("a", 0)).map(|_| ()), Ok(()));
        } else {
            nothing_is_left(shelf, "a kill");
        }
    });
}

#[test]
fn whatever_the_system_refuses_while_erasing_it_opens_or_can_be_erased_and_is_told() {
    refused_everywhere(HOLDER, "erase", &begun(), |shelf, told, refused| {
        let is_there = vault::protection(&shelf.folder()).is_some();
        if is_there {
            assert!(told.starts_with("Io("), "{refused}: {told}");
            assert_eq!(shelf.open(None, &at("a", 0)).map(|_| ()), Ok(()), "{refused}");
            vault::erase(&shelf.folder(), &shelf.keys()).unwrap();
        } else if told != "done" {
            assert_eq!(
                vault::finish_erasing(&shelf.folder(), &shelf.keys()),
                Ok(true),
                "{refused}"
            );
        }
        nothing_is_left(shelf, refused);
    });
}

#[test]
fn what_was_cut_short_is_finished_before_anything_else_and_told() {
    let mut phone = Phone::of(&["Anna", "Bo"]);
    phone.perform(DoorCommand::Lock);
    let (slot, gone) = (phone.vault().join("device.age"), phone.vault().join("device.age.gone"));
    std::fs::rename(&slot, &gone).unwrap();
    phone.kill_and_start();
    assert!(phone.companion.was_erased());
    assert_eq!(phone.companion.door(), DoorView::NoGroup);
    assert_eq!(std::fs::read_dir(phone.vault()).unwrap().count(), 0);
    phone.kill_and_start();
    assert!(!phone.companion.was_erased(), "told once");
    phone.start_group(&["Cleo", "Dag"], None);
}

#[test]
fn the_group_is_erased_from_an_open_door_and_from_a_locked_one_and_nobody_is_asked() {
    for opened in [true, false] {
        let mut phone = Phone::new();
        phone.start_group(&["Anna", "Bo"], Some("is på fjorden i mars"));
        if !opened {
            phone.perform(DoorCommand::Lock);
        }
        phone.perform(DoorCommand::EraseHere);
        assert_eq!(phone.companion.door(), DoorView::NoGroup);
        assert_eq!(std::fs::read_dir(phone.vault()).unwrap().count(), 0);
        let again = phone.companion.perform(DoorCommand::EraseHere).map(drop);
        assert_eq!(again, Err(CompanionError::NotNow));
    }
}

#[test]
fn who_forgot_the_passphrase_or_lost_the_key_store_can_begin_anew() {
    let mut phone = Phone::new();
    phone.start_group(&["Anna", "Bo"], Some("is på fjorden i mars"));
    phone.perform(DoorCommand::Lock);
    std::fs::remove_file(phone.vault().with_file_name("key").join("device.key")).unwrap();
    let words = Passphrase::from("is på fjorden i mars".to_owned());
    let unlocked = phone.companion.perform(DoorCommand::Unlock(Some(words))).map(drop);
    assert_eq!(unlocked, Err(CompanionError::Vault(VaultError::KeyStoreLost)));
    phone.perform(DoorCommand::EraseHere);
    phone.start_group(&["Anna", "Bo"], None);
}
