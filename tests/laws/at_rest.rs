//! Laws 6 and 11 on the disk: what is not there cannot be found.

use circle::pages::{contains, decrypted};
use circle::shelf::{Shelf, at, group, live, member};
use runde_core::round::{Counts, Direction, Event, Ledger, Moment};
use runde_core::vault::{
    self, FileStore, GroupStore, KeptLedger, Live, MeetingStore, Settings, SettingsStore,
    SqliteStore,
};

const WORDS: &str = "gulerødder i månelys";
const LANGUAGE: &str = "nb-x-havremel";

const NICKNAMES: [&str; 11] = [
    "Alfhild",
    "Bendik",
    "Cathrine",
    "Dagfinn",
    "Eyvind",
    "Frydenlund",
    "Gunnhild",
    "Halvard",
    "Ingeborg",
    "Jørgine",
    "Kåremann",
];

/// Comes to the meeting and does not belong to the group.
const VISITOR: &str = "Laurits";

fn is_in(canary: &[u8], texts: &[Vec<u8>]) -> bool {
    texts.iter().any(|text| contains(text, canary))
}

/// Which canaries stand anywhere in `texts`.
fn found(canaries: &[Vec<u8>], texts: &[Vec<u8>]) -> Vec<String> {
    let seen = canaries.iter().filter(|canary| is_in(canary, texts));
    seen.map(|canary| String::from_utf8_lossy(canary).into_owned()).collect()
}

/// Which canaries do not stand anywhere in `texts`.
fn missing(canaries: &[Vec<u8>], texts: &[Vec<u8>]) -> Vec<String> {
    let unseen = canaries.iter().filter(|canary| !is_in(canary, texts));
    unseen.map(|canary| String::from_utf8_lossy(canary).into_owned()).collect()
}

/// Every name and every byte in the vault's folder.
fn raw(shelf: &Shelf) -> Vec<Vec<u8>> {
    shelf.files().into_iter().flat_map(|(name, bytes)| [name.into_bytes(), bytes]).collect()
}

/// An id as the live meeting writes it.
fn in_json(nickname: &str) -> Vec<u8> {
    serde_json::to_vec(member(nickname).id.bytes()).unwrap()
}

/// These counts, after a round that went sunwise.
fn sunwise(counts: &Ledger) -> KeptLedger {
    KeptLedger { counts: counts.clone(), next_round: Some(Direction::Sunwise).into() }
}

/// Settings that know a page of the guide by this name.
fn offered(page: &str) -> Settings {
    Settings { offered: [page.to_owned()].into(), ..Settings::default() }
}

fn fill(store: &mut SqliteStore) -> Vec<Vec<u8>> {
    let mut all = NICKNAMES.to_vec();
    store.keep_group(&group("Lanternegruppen", &NICKNAMES)).unwrap();
    for day in ["2026-03-01", "2026-03-08"] {
        let counted = Counts { opened: 3, closed: 2 };
        let ledger = NICKNAMES.iter().map(|name| (member(name).id, counted)).collect();
        store.close_meeting(day.parse().unwrap(), &sunwise(&ledger), None).unwrap();
    }
    store.keep_settings(&offered("page-of-lanterns")).unwrap();
    all.push(VISITOR);
    store.keep_live(&live(&all, 712_345_678, 613_131)).unwrap();
    let texts = ["Lanternegruppen", "2026-03-01", "2026-03-08", "lock_after", "page-of-lanterns"];
    let numbers = ["712345678", "712958809", "613131", "\"ahead\"", "\"circle\""];
    let ids = NICKNAMES.iter().map(|name| member(name).id.bytes().to_vec());
    let named = texts.iter().chain(&numbers).chain(&NICKNAMES).map(|text| text.as_bytes().to_vec());
    named.chain(ids).chain(all.iter().map(|name| in_json(name))).collect()
}

#[test]
fn law_11_nothing_readable_at_rest() {
    let shelf = Shelf::new();
    vault::keep_language(&shelf.folder(), &shelf.keys(), LANGUAGE).unwrap();
    let tag = vec![LANGUAGE.as_bytes().to_vec()];
    assert_eq!(found(&tag, &raw(&shelf)), [""; 0], "before there is a vault");
    let mut store = shelf.create(Some(WORDS)).unwrap();
    assert_eq!(vault::lock_state(&shelf.folder(), &shelf.keys()).language(), Some(LANGUAGE));
    let canaries = fill(&mut store);
    let key = shelf.raw_key(Some(WORDS));

    let inside = decrypted(&shelf.database(), &key);
    assert_eq!(missing(&canaries, &inside), [""; 0], "all of it is in the vault");

    let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut secrets = canaries;
    secrets.extend([WORDS.into(), LANGUAGE.into(), hex.into_bytes(), key.to_vec()]);
    secrets.extend(["SQLite format 3", "CREATE TABLE", "AGE-SECRET"].map(|text| text.into()));
    assert!(shelf.files().contains_key("vault.db-wal"), "the log lies beside the open vault");
    assert_eq!(found(&secrets, &raw(&shelf)), [""; 0], "while it is open");
    store.pause().unwrap();
    assert_eq!(found(&secrets, &raw(&shelf)), [""; 0], "while it is paused");
    drop(store);
    assert_eq!(found(&secrets, &raw(&shelf)), [""; 0], "when it is closed");
    shelf.open(Some("gulerødder"), &at("boot", 1)).unwrap_err();
    assert_eq!(found(&secrets, &raw(&shelf)), [""; 0], "after a wrong passphrase");
    let names: Vec<String> = shelf.files().into_keys().collect();
    assert_eq!(names, ["door.age", "passphrase.age", "vault.db"]);
}

/// Lives through a meeting, saving after every event, and gives what it must not leave behind.
fn hold_a_meeting(store: &mut SqliteStore) -> (Live, Vec<Vec<u8>>) {
    let mut present = NICKNAMES.to_vec();
    present.push(VISITOR);
    let mut canaries: Vec<Vec<u8>> = present.iter().map(|name| in_json(name)).collect();
    let began = 712_345_678;
    let mut now = live(&present, began, 0);
    store.keep_live(&now).unwrap();
    let mut longest = 0;
    let turns = [Event::Begin, Event::Done].iter().cycle().take(24);
    for (event, step) in std::iter::once(&Event::Next).chain(turns).zip(1_u64..) {
        let millis = began + step * 83_357 + step * step;
        let meeting = now.meeting.after(Moment::from_millis(millis), event).unwrap();
        now = Live { meeting, read: at("5d7a2c", millis), visitors: Vec::new() };
        store.keep_live(&now).unwrap();
        longest = longest.max(serde_json::to_vec(&now).unwrap().len());
        canaries.push(millis.to_string().into_bytes());
        canaries.push((millis - began).to_string().into_bytes());
        canaries.push(now.read.wall_millis.to_string().into_bytes());
    }
    for word in ["\"waiting\"", "\"speaker\"", "\"circle\"", "\"began\"", "5d7a2c"] {
        canaries.push(word.into());
    }
    (now, canaries)
}

#[test]
fn law_6_a_closed_meeting_is_gone_from_every_page_and_file() {
    let shelf = Shelf::new();
    let mut store = shelf.create(None).unwrap();
    let key = shelf.raw_key(None);
    store.keep_group(&group("Lanternegruppen", &NICKNAMES)).unwrap();
    for day in ["2026-03-01", "2026-03-08", "2026-03-15"] {
        let (last, canaries) = hold_a_meeting(&mut store);
        assert!(canaries.len() >= 40);
        let before = decrypted(&shelf.database(), &key);
        assert_eq!(missing(&canaries, &before), [""; 0], "they can be found at all");

        let ledger = last.meeting.ledger();
        store.close_meeting(day.parse().unwrap(), &sunwise(ledger), None).unwrap();
        assert_eq!(found(&canaries, &decrypted(&shelf.database(), &key)), [""; 0], "in pages");
        assert_eq!(found(&canaries, &raw(&shelf)), [""; 0], "in files");
        assert_eq!(shelf.files()["vault.db-wal"], b"", "the log is empty");
    }
    assert_eq!(store.days_met().unwrap().len(), 3);
    assert_eq!(store.live(), Ok(None));
    drop(store);
    assert!(!shelf.files().contains_key("vault.db-wal"));
}

#[test]
fn law_6_a_meeting_that_went_through_a_pause_is_gone_as_well() {
    let shelf = Shelf::new();
    let mut store = shelf.create(None).unwrap();
    let key = shelf.raw_key(None);
    let (last, canaries) = hold_a_meeting(&mut store);
    store.pause().unwrap();
    assert!(!found(&canaries, &decrypted(&shelf.database(), &key)).is_empty());
    drop(store);
    let mut store = shelf.open(None, &at("boot", 1)).unwrap();
    assert_eq!(store.live(), Ok(Some(last.clone())));
    let day = "2026-03-08".parse().unwrap();
    store.close_meeting(day, &sunwise(last.meeting.ledger()), None).unwrap();
    assert_eq!(found(&canaries, &decrypted(&shelf.database(), &key)), [""; 0]);
}

#[test]
fn law_6_what_is_set_anew_leaves_nothing_of_what_was_set_before() {
    let shelf = Shelf::new();
    let mut store = shelf.create(None).unwrap();
    let key = shelf.raw_key(None);
    let gone = [b"page-of-lanterns".to_vec()];
    store.keep_settings(&offered("page-of-lanterns")).unwrap();
    assert_eq!(missing(&gone, &decrypted(&shelf.database(), &key)), [""; 0]);
    store.keep_settings(&offered("page-of-rivers")).unwrap();
    assert_eq!(found(&gone, &decrypted(&shelf.database(), &key)), [""; 0]);
}

#[test]
fn law_6_who_leaves_the_group_leaves_no_name_behind() {
    let shelf = Shelf::new();
    let mut store = shelf.create(None).unwrap();
    let key = shelf.raw_key(None);
    store.keep_group(&group("Lanternegruppen", &NICKNAMES)).unwrap();
    let gone =
        [b"Lanternegruppen".to_vec(), "Kåremann".into(), member("Kåremann").id.bytes().to_vec()];
    assert_eq!(missing(&gone, &decrypted(&shelf.database(), &key)), [""; 0]);
    store.keep_group(&group("Fyrtårnet", &NICKNAMES[..10])).unwrap();
    assert_eq!(found(&gone, &decrypted(&shelf.database(), &key)), [""; 0]);
}
