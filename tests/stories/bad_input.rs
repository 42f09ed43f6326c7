//! Whatever is wrong with the files: a clear word, and not one byte of them changed.

use circle::shelf::{Shelf, at, group, live};
use runde_core::vault::{
    FileStore, GroupStore, KeptLedger, MeetingStore, SettingsStore, SqliteStore, VaultError,
};
use rusqlite::config::DbConfig;

const PAGE: usize = 4096;

/// A closed vault with a group, a day and a meeting under way, and its files.
fn filled() -> Shelf {
    let shelf = Shelf::new();
    let mut store = shelf.create(None).unwrap();
    store.keep_group(&group("Onsdag", &["Alma", "Bo", "Cleo"])).unwrap();
    let day = "2026-03-08".parse().unwrap();
    store.close_meeting(day, &KeptLedger::default(), None).unwrap();
    store.keep_live(&live(&["Alma", "Bo", "Cleo"], 5_000, 70_000)).unwrap();
    shelf
}

fn open(shelf: &Shelf) -> Result<SqliteStore, VaultError> {
    shelf.open(None, &at("boot", 1))
}

/// Opens, and where that goes well, reads every page; nothing on disk may change.
fn looked_through(shelf: &Shelf) -> Result<(), VaultError> {
    let before = shelf.files();
    let said = open(shelf).and_then(|store| store.check());
    assert!(shelf.files() == before, "something was changed on disk");
    said
}

#[test]
fn a_whole_vault_is_whole() {
    assert_eq!(looked_through(&filled()), Ok(()));
}

#[test]
fn a_flipped_bit_in_any_page_is_damage() {
    let shelf = filled();
    let whole = std::fs::read(shelf.database()).unwrap();
    let pages = whole.len() / PAGE;
    assert!(pages > 10);
    for page in 0..pages {
        // the salt or the first words, the middle, the IV, the seal
        for place in [3, 2_000, PAGE - 70, PAGE - 1] {
            let mut flipped = whole.clone();
            flipped[page * PAGE + place] ^= 1;
            std::fs::write(shelf.database(), &flipped).unwrap();
            assert_eq!(looked_through(&shelf), Err(VaultError::Damaged), "{page}: {place}");
        }
    }
    std::fs::write(shelf.database(), &whole).unwrap();
    assert_eq!(looked_through(&shelf), Ok(()));
}

#[test]
fn whoever_reads_a_flipped_page_is_told_of_damage_and_nothing_else() {
    let shelf = filled();
    let whole = std::fs::read(shelf.database()).unwrap();
    let mut told = 0;
    for page in 0..whole.len() / PAGE {
        let mut flipped = whole.clone();
        flipped[page * PAGE + 2_000] ^= 1;
        std::fs::write(shelf.database(), &flipped).unwrap();
        let Ok(store) = open(&shelf) else { continue };
        let answers = [
            store.group().map(|_| ()),
            store.ledger().map(|_| ()),
            store.days_met().map(|_| ()),
            store.live().map(|_| ()),
            store.settings().map(|_| ()),
        ];
        for answer in answers {
            assert!(answer.is_ok() || answer == Err(VaultError::Damaged), "{page}: {answer:?}");
            told += usize::from(answer.is_err());
        }
    }
    assert!(told >= 5);
}

#[test]
fn a_database_cut_short_is_damaged_and_never_begun_anew() {
    let shelf = filled();
    let whole = std::fs::read(shelf.database()).unwrap();
    let end = whole.len();
    for length in [0, 1, 16, 100, 512, PAGE - 1, PAGE, PAGE + 1, end / 2, end - PAGE, end - 1] {
        std::fs::write(shelf.database(), &whole[..length]).unwrap();
        assert_eq!(looked_through(&shelf), Err(VaultError::Damaged), "{length} bytes");
    }
    std::fs::remove_file(shelf.database()).unwrap();
    assert_eq!(looked_through(&shelf), Err(VaultError::Damaged), "no file");
    std::fs::write(shelf.database(), &whole).unwrap();
    assert_eq!(looked_through(&shelf), Ok(()));
}

#[test]
fn a_lost_database_beside_its_log_is_damaged_and_the_log_stays() {
    let shelf = filled();
    for rest in [&b""[..], b"x"] {
        std::fs::write(shelf.database(), rest).unwrap();
        std::fs::write(shelf.folder().join("vault.db-wal"), [7; 5_000]).unwrap();
        assert_eq!(looked_through(&shelf), Err(VaultError::Damaged));
    }
}

#[test]
fn another_database_in_its_place_is_damage() {
    let (shelf, other) = (filled(), filled());
    std::fs::copy(other.database(), shelf.database()).unwrap();
    assert_eq!(looked_through(&shelf), Err(VaultError::Damaged));
    std::fs::remove_file(shelf.database()).unwrap();
    let plain = rusqlite::Connection::open(shelf.database()).unwrap();
    plain.execute_batch("CREATE TABLE migration (version INTEGER)").unwrap();
    plain.close().unwrap();
    assert_eq!(looked_through(&shelf), Err(VaultError::Damaged));
}

#[test]
fn a_newer_vault_is_told_apart_and_left_alone() {
    let newer = Err(VaultError::NewerVersion { found: 999, known: 8 });
    let shelf = filled();
    let behind = shelf.behind_the_vault();
    behind.execute("INSERT INTO migration (version) VALUES (999)", []).unwrap();
    behind.close().unwrap();
    assert_eq!(looked_through(&shelf), newer);
    assert!(!shelf.files().contains_key("vault.db-wal"));

    // the newer program was killed: its last words are still in the log
    let shelf = filled();
    let behind = shelf.behind_the_vault();
    behind.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    behind.execute_batch("PRAGMA locking_mode = EXCLUSIVE").unwrap();
    behind.execute("INSERT INTO migration (version) VALUES (999)", []).unwrap();
    behind.close().unwrap();
    assert!(!shelf.files()["vault.db-wal"].is_empty());
    assert_eq!(looked_through(&shelf), newer);
}

#[test]
fn a_flipped_bit_anywhere_in_the_slot_is_damage() {
    let shelf = filled();
    let slot = shelf.folder().join("device.age");
    let whole = std::fs::read(&slot).unwrap();
    for place in 0..whole.len() {
        let mut flipped = whole.clone();
        flipped[place] ^= 1;
        std::fs::write(&slot, &flipped).unwrap();
        assert_eq!(looked_through(&shelf), Err(VaultError::Damaged), "byte {place}");
    }
    for length in 0..whole.len() {
        std::fs::write(&slot, &whole[..length]).unwrap();
        assert_eq!(looked_through(&shelf), Err(VaultError::Damaged), "{length} bytes");
    }
}
