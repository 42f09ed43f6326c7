//! A vault that an older version wrote: what was set on the phone is still set.

use circle::clock::HandClock;
use circle::kill::killed_everywhere;
use circle::pages::{contains, decrypted};
use circle::phone::Phone;
use circle::shelf::{Shelf, at, copy_files};
use circle::source::top;
use runde_core::companion::{
    Companion, DoorCommand, Language, LockAfter, Protection, RemindMe, SettingsView, Signs,
};
use runde_core::domain::{Day, EntryId, Slot};
use runde_core::vault::{
    FileStore, MeetsAnyway, Settings, SettingsStore, StartUpSettings, ToldMeeting,
};

const HOLDER: &str = env!("CARGO_BIN_EXE_holder");

/// Everything an older version could keep, each as it kept it.
const CHOICES: [(&str, &str); 16] = [
    ("light", "on"),
    ("sound", "off"),
    ("vibration", "off"),
    ("remind-the-day-before", "on"),
    ("remind-an-hour-before", "off"),
    ("lock-after", "30"),
    ("meets-anyway", MEETS_ANYWAY),
    ("rhythm-talked", "0101010101010101010101010101010101010101010101010101010101010101"),
    ("stepped-back", "abababababababababababababababababababababababababababababababab"),
    ("looked-back", "16"),
    ("going-round", ""),
    ("start-up-done", "room first-evening"),
    ("start-up-from-course", "on"),
    ("start-up-put-away", "off"),
    ("offered-when-fewer-come", "once"),
    ("calendar-file", CALENDAR_FILE),
];

const MEETS_ANYWAY: &str = "[[[{\"Single\":[7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,\
                            7,7,7,7]},20000],2]]";

const CALENDAR_FILE: &str = "{\"aa@calendar.invalid\":{\"sequence\":3,\"digest\":\"f00d\",\"day\":\
                             \"2026-10-20\",\"at\":\"18:30:00\",\"minutes\":120,\"zone\":\
                             \"Europe/Copenhagen\"}}";

/// The vault of the release 0.1.0 with these choices, of which it had none.
fn old_vault(choices: &[(&str, &str)]) -> Shelf {
    let (shelf, release) = (Shelf::new(), top().join("tests/fixtures/0.1.0"));
    copy_files(&release.join("vault"), &shelf.folder());
    copy_files(&release.join("key"), shelf.key_file().parent().unwrap());
    let key = shelf.key_file().with_file_name("device.key");
    std::fs::rename(key, shelf.key_file()).unwrap();
    let behind = shelf.behind_the_vault();
    behind.execute("DELETE FROM choice", []).unwrap();
    for choice in choices {
        behind
            .execute("INSERT INTO choice (name, value) VALUES (?1, ?2)", [choice.0, choice.1])
            .unwrap();
    }
    behind.close().unwrap();
    shelf
}

/// What the choices become.
fn settings() -> Settings {
    let slot = Slot::Single(EntryId::new([7; 32]));
    let told = ToldMeeting {
        sequence: 3,
        digest: "f00d".to_owned(),
        day: "2026-10-20".parse().unwrap(),
        at: "18:30:00".parse().unwrap(),
        minutes: 120,
        zone: "Europe/Copenhagen".to_owned(),
    };
    Settings {
        signs: Signs { light: true, sound: false, vibration: false, ..Signs::default() },
        lock_after: LockAfter::HalfAnHour,
        remind_me: RemindMe { day_before: true, hour_before: false },
        start_up: StartUpSettings {
            done: ["first-evening", "room"].map(str::to_owned).into(),
            from_course: true,
            put_away: false,
        },
        offered: ["when-fewer-come".to_owned()].into(),
        rhythm_talked: Some(EntryId::new([1; 32])),
        stepped_back: Some(EntryId::new([0xab; 32])),
        looked_back_at: 16,
        meets_anyway: vec![MeetsAnyway { slot, day: Day::new(20_000), come: 2 }],
        calendar_file: [("aa@calendar.invalid".to_owned(), told)].into(),
        ..Settings::default()
    }
}

#[test]
fn all_that_was_set_is_still_set_and_the_old_texts_are_gone() {
    let shelf = old_vault(&CHOICES);
    let store = shelf.open(None, &at("a", 0)).unwrap();
    assert_eq!(store.settings(), Ok(settings()));
    assert_eq!(store.check(), Ok(()));
    let pages = decrypted(&shelf.database(), &shelf.raw_key(None));
    for (name, _) in CHOICES.into_iter().filter(|(name, _)| name.len() > "lock-after".len()) {
        assert!(!pages.iter().any(|page| contains(page, name.as_bytes())), "{name}");
    }
    drop(store);
    assert_eq!(shelf.open(None, &at("a", 0)).unwrap().settings(), Ok(settings()));
}

#[test]
fn what_cannot_be_read_is_as_if_it_had_never_been_set_and_takes_nothing_with_it() {
    for (spoilt, instead) in [
        ("lock-after", Settings { lock_after: LockAfter::default(), ..settings() }),
        ("rhythm-talked", Settings { rhythm_talked: None, ..settings() }),
        ("stepped-back", Settings { stepped_back: None, ..settings() }),
        ("looked-back", Settings { looked_back_at: 0, ..settings() }),
        ("meets-anyway", Settings { meets_anyway: Vec::new(), ..settings() }),
        ("calendar-file", Settings { calendar_file: [].into(), ..settings() }),
    ] {
        for value in ["", "[{\"sequence\":\"æ\"}]", &"ø".repeat(32), &"+1".repeat(32)] {
            let mut choices: Vec<(&str, &str)> = CHOICES.to_vec();
            choices.iter_mut().filter(|one| one.0 == spoilt).for_each(|one| one.1 = value);
            let store = old_vault(&choices).open(None, &at("a", 0)).unwrap();
            assert_eq!(store.settings(), Ok(instead.clone()), "{spoilt}: {value}");
        }
    }
}

#[test]
fn the_vault_of_a_release_has_its_settings() {
    let mut phone = Phone::with_files_of(&top().join("tests/fixtures/0.1.0"));
    phone.unlock();
    let (language, protection) = (phone.companion.language(), Some(Protection::KeyStoreAlone));
    let fresh = SettingsView { language, protection, ..SettingsView::default() };
    assert_eq!(phone.companion.settings(), fresh);
    assert!(phone.companion.going_round().is_none());
    assert!(!phone.companion.start_up().unwrap().from_course);
}

#[test]
fn killed_while_an_old_vault_is_brought_up_to_date_it_opens_again_with_all_of_it() {
    killed_everywhere(HOLDER, "open", &[], &old_vault(&CHOICES), |shelf| {
        let store = shelf.open(None, &at("a", 0)).unwrap();
        assert_eq!((store.settings(), store.check()), (Ok(settings()), Ok(())));
    });
}

/// What the app tells of the group in a vault, and gives other phones of it.
fn told_by(shelf: &Shelf) -> (String, Vec<Vec<u8>>) {
    let (keys, clock) = (Box::new(shelf.keys()), Box::new(HandClock::default()));
    let mut companion = Companion::new(shelf.folder(), keys, clock, Language::English);
    companion.perform(DoorCommand::Unlock(None)).unwrap();
    let told = format!("{:?} {:?}", companion.agreements(), companion.members());
    (told, companion.deliver().unwrap())
}

#[test]
fn killed_while_an_old_journal_is_folded_once_more_the_group_is_the_same() {
    let begun = old_vault(&[]);
    let whole = told_by(&begun.copied());
    killed_everywhere(HOLDER, "unlock", &[], &begun, |shelf| {
        assert_eq!(told_by(shelf), whole);
        assert_eq!(shelf.open(None, &at("a", 0)).unwrap().check(), Ok(()));
    });
}
