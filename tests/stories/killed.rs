//! Killed just before each single change to the disk, one after another: nothing is half done.

use circle::kill::killed_everywhere;
use circle::pages::{contains, decrypted};
use circle::shelf::{Shelf, at, group, live};
use runde_core::vault::{self, FileStore, GroupStore, MeetingStore, Protection, VaultError};

const HOLDER: &str = env!("CARGO_BIN_EXE_holder");

#[test]
fn killed_while_a_vault_is_made_there_is_all_of_it_or_none() {
    killed_everywhere(HOLDER, "create", &[], &Shelf::new(), |shelf| {
        let now = at("a", 0);
        if vault::protection(&shelf.folder()).is_none() {
            assert_eq!(shelf.open(None, &now).map(|_| ()), Err(VaultError::NoVault));
            drop(shelf.create(None).unwrap());
        }
        let store = shelf.open(None, &now).unwrap();
        assert_eq!((store.group(), store.check()), (Ok(None), Ok(())));
    });
}

#[test]
fn killed_while_a_passphrase_is_added_or_removed_one_way_opens_and_stays_the_only_one() {
    const WORDS: &str = "is på fjorden";
    for (old, new) in [(None, Some(WORDS)), (Some(WORDS), None)] {
        let words = [old.unwrap_or("-"), new.unwrap_or("-")];
        let begun = Shelf::new();
        drop(begun.create(old).unwrap());
        killed_everywhere(HOLDER, "reseal", &words, &begun, |shelf| {
            let kind = vault::protection(&shelf.folder()).unwrap();
            let (way, other) = match kind {
                Protection::WithPassphrase => (Some(WORDS), "device.age"),
                Protection::KeyStoreAlone => (None, "passphrase.age"),
            };
            assert_eq!(shelf.open(way, &at("a", 0)).unwrap().check(), Ok(()));
            let left = shelf.files().into_keys().find(|name| name.starts_with(other));
            assert_eq!(left, None, "only {kind:?} is left");
            assert_eq!(vault::protection(&shelf.folder()), Some(kind));
        });
    }
}

#[test]
fn killed_while_a_meeting_is_closed_it_is_still_under_way_or_forgotten() {
    let present = ["Alma", "Bo", "Cleo"];
    let under_way = live(&present, 712_345_678, 613_131);
    let begun = Shelf::new();
    let mut store = begun.create(None).unwrap();
    store.keep_group(&group("Onsdag", &present)).unwrap();
    store.keep_live(&under_way).unwrap();
    drop(store);
    killed_everywhere(HOLDER, "close", &[], &begun, |shelf| {
        let store = shelf.open(None, &at("a", 0)).unwrap();
        assert_eq!(store.check(), Ok(()));
        if let Some(live) = store.live().unwrap() {
            assert_eq!((live, store.days_met()), (under_way.clone(), Ok(Vec::new())));
        } else {
            assert_eq!(store.days_met().unwrap().len(), 1);
            let pages = decrypted(&shelf.database(), &shelf.raw_key(None));
            for trace in ["712345678", "613131", "\"circle\""] {
                assert!(!pages.iter().any(|page| contains(page, trace.as_bytes())), "{trace}");
            }
        }
    });
}
