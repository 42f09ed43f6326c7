//! A folder nobody can write to, a full disk, and a second program.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use circle::disk::with_small_disk;
use circle::kill::refused_everywhere;
use circle::phone::Phone;
use circle::shelf::{Shelf, at, group, live};
use runde_core::companion::{CompanionError, DoorCommand};
use runde_core::vault::{
    self, FileStore, GroupStore, LockAfter, MeetingStore, Settings, SettingsStore, Store,
    VaultError,
};

const RIGHT: &str = "snø i mai";

#[test]
fn where_nothing_can_be_written_the_vault_says_so() {
    with_small_disk("disk_trouble::where_nothing_can_be_written_the_vault_says_so", 512, |disk| {
        let shelf = Shelf::at(disk.path());
        let bare = Shelf::at(&disk.path().join("elsewhere"));
        let mut store = shelf.create(Some(RIGHT)).unwrap();
        store.keep_group(&group("Onsdag", &["Alma", "Bo"])).unwrap();
        drop(store);
        let before = shelf.files();
        disk.make_read_only();

        let open = |words| shelf.open(Some(words), &at("a", 0)).map(|_| ());
        assert_eq!(open(RIGHT), Err(VaultError::ReadOnly));
        assert_eq!(open("regn"), Err(VaultError::WrongPassphrase));
        let language = vault::keep_language(&shelf.folder(), &shelf.keys(), "da");
        assert_eq!(language, Err(VaultError::ReadOnly));
        assert_eq!(bare.create(None).map(|_| ()), Err(VaultError::ReadOnly));
        assert!(shelf.files() == before, "something was changed on disk");
    });
}

#[test]
fn on_a_full_disk_nothing_kept_is_lost() {
    with_small_disk("disk_trouble::on_a_full_disk_nothing_kept_is_lost", 512, |disk| {
        let shelf = Shelf::at(disk.path());
        let mut store = shelf.create(Some(RIGHT)).unwrap();
        let three = group("Onsdag", &["Alma", "Bo", "Cleo"]);
        store.keep_group(&three).unwrap();
        let minute = |passed: u64| live(&["Alma", "Bo", "Cleo"], 9_000, passed);
        store.keep_live(&minute(1)).unwrap();
        let photographs = disk.fill();

        // the log has room for some more; then it has not
        let mut kept = 1;
        let refused = loop {
            match store.keep_live(&minute(kept + 1)) {
                Ok(()) => kept += 1,
                Err(error) => break error,
            }
        };
        assert_eq!(refused, VaultError::DiskFull);
        let all_there = |store: &dyn Store| {
            assert_eq!(store.live(), Ok(Some(minute(kept))));
            assert_eq!(store.group(), Ok(Some(three.clone())));
            assert_eq!(store.check(), Ok(()));
        };
        all_there(&store);
        let _ = store.pause();
        store.resume().unwrap();
        all_there(&store);
        drop(store);
        // the tries cannot be counted now, and that keeps nobody out
        let mut store = shelf.open(Some(RIGHT), &at("a", 0)).unwrap();
        all_there(&store);

        std::fs::remove_file(photographs).unwrap();
        store.keep_live(&minute(kept + 1)).unwrap();
        assert_eq!(store.live(), Ok(Some(minute(kept + 1))));
    });
}

#[test]
fn a_vault_that_did_not_fit_was_never_there() {
    with_small_disk("disk_trouble::a_vault_that_did_not_fit_was_never_there", 448, |disk| {
        let shelf = Shelf::at(disk.path());
        let photographs = disk.fill();
        for room in (0..448).step_by(4) {
            let file = std::fs::File::options().write(true).open(&photographs).unwrap();
            let length = file.metadata().unwrap().len();
            file.set_len(length.saturating_sub(4_096)).unwrap();
            match shelf.create(None) {
                Ok(store) => {
                    assert!(room > 20);
                    assert_eq!(store.check(), Ok(()));
                    return;
                }
                Err(error) => assert_eq!(error, VaultError::DiskFull, "with {room} KB of room"),
            }
            assert_eq!(vault::protection(&shelf.folder()), None);
            let opened = shelf.open(None, &at("a", 0)).map(|_| ());
            assert_eq!(opened, Err(VaultError::NoVault));
        }
        panic!("it never fitted");
    });
}

#[test]
fn a_second_program_is_told_that_the_vault_is_in_use() {
    let shelf = Shelf::new();
    shelf.create(None).unwrap().keep_group(&group("Onsdag", &["Alma", "Bo"])).unwrap();
    let mut holder = Command::new(env!("CARGO_BIN_EXE_holder"))
        .arg("hold")
        .args([shelf.folder(), shelf.key_file()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    BufReader::new(holder.stdout.take().unwrap()).read_line(&mut said).unwrap();
    assert_eq!(said, "holding\n");

    let before = shelf.files();
    assert!(!before.contains_key("vault.db-shm"), "nothing is shared");
    let open = || shelf.open(None, &at("a", 0)).map(|store| store.group().unwrap().is_some());
    assert_eq!(open(), Err(VaultError::InUse));
    assert_eq!(shelf.create(None).map(|_| ()), Err(VaultError::AlreadyThere));
    // the slot aside, this is how a creation under way looks
    let slot = shelf.folder().join("device.age");
    let away = shelf.folder().join("device.away");
    std::fs::rename(&slot, &away).unwrap();
    assert_eq!(shelf.create(None).map(|_| ()), Err(VaultError::InUse));
    std::fs::rename(&away, &slot).unwrap();
    assert!(shelf.files() == before, "something was changed on disk");

    holder.stdin.take().unwrap().flush().unwrap();
    assert!(holder.wait().unwrap().success());
    assert_eq!(open(), Ok(true));
}

#[test]
fn a_paused_vault_can_be_opened_by_another_and_comes_back_after_it() {
    let shelf = Shelf::new();
    let mut paused = shelf.create(None).unwrap();
    paused.pause().unwrap();
    let mut other = shelf.open(None, &at("a", 0)).unwrap();
    assert_eq!(paused.resume(), Err(VaultError::InUse));
    let settings = Settings { lock_after: LockAfter::AtOnce, ..Settings::default() };
    other.keep_settings(&settings).unwrap();
    drop(other);
    paused.resume().unwrap();
    assert_eq!(paused.settings(), Ok(settings));
}

#[test]
fn whatever_the_system_refuses_while_a_vault_is_made_it_is_told_as_it_is() {
    refused_everywhere(
        env!("CARGO_BIN_EXE_holder"),
        "create",
        &Shelf::new(),
        |shelf, told, refused| {
            let opened = shelf.open(None, &at("a", 0)).map(|_| ());
            if told == "done" {
                assert_eq!(opened, Ok(()), "{refused}");
            } else {
                assert_eq!(opened, Err(VaultError::NoVault), "{refused}: {told}");
                assert!(shelf.create(None).is_ok(), "{refused}");
            }
        },
    );
}

#[test]
fn a_file_taken_away_under_the_running_app_is_told_at_the_next_act() {
    let folder = |phone: &Phone| phone.vault();
    let file = |phone: &Phone| phone.vault().join("vault.db");
    let ways: [fn(&Phone) -> std::path::PathBuf; 2] = [folder, file];
    for way in ways {
        let mut phone = Phone::of(&["Anna", "Bo", "Cleo"]);
        std::fs::rename(way(&phone), way(&phone).with_file_name("elsewhere")).unwrap();
        let told = Err(CompanionError::Vault(VaultError::TakenAway));
        let speaks = runde_core::companion::GroupCommand::Rename {
            member: phone.member("Bo"),
            nickname: "Bodil".to_owned(),
        };
        assert_eq!(phone.companion.perform(speaks).map(drop), told);
        std::fs::rename(way(&phone).with_file_name("elsewhere"), way(&phone)).unwrap();
        phone.kill_and_start();
        phone.perform(DoorCommand::Unlock(None));
    }
}

#[cfg(unix)]
#[test]
fn only_the_owner_enters_the_folder_and_reads_any_file_in_it_however_it_was_before() {
    use std::os::unix::fs::PermissionsExt;
    let shelf = Shelf::new();
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o7777;
    let open_to_all = |path: &std::path::Path| {
        std::fs::create_dir_all(path).unwrap();
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o777)).unwrap();
    };
    let keys = shelf.key_file().parent().unwrap().to_owned();
    open_to_all(&shelf.folder());
    open_to_all(&keys);
    let store = shelf.create(None).unwrap();
    assert_eq!((mode(&shelf.folder()), mode(&keys)), (0o700, 0o700));
    for name in shelf.files().keys() {
        assert_eq!(mode(&shelf.folder().join(name)), 0o600, "{name}");
    }
    assert!(shelf.files().contains_key("vault.db-wal"), "while it is open");
    drop(store);
    // opened to others afterwards, it is closed again
    open_to_all(&shelf.folder());
    drop(shelf.open(None, &at("a", 0)).unwrap());
    assert_eq!(mode(&shelf.folder()), 0o700);
    // a folder that is meant for many is no place for a vault
    let shared = Shelf::new();
    std::fs::create_dir_all(shared.folder()).unwrap();
    std::fs::set_permissions(shared.folder(), std::fs::Permissions::from_mode(0o1777)).unwrap();
    assert_eq!(shared.create(None).map(drop), Err(VaultError::NotPrivate));
}
