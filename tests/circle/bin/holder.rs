//! A second program on the same vault: it holds it, or does one thing and ends.
//!
//! `holder hold|open|unlock|create|reseal|close|erase|try FOLDER KEY_FILE [OLD NEW]`, where `-` is no
//! passphrase; `unlock` is what the app does. What only may fail is told: `done`, or why not.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops, and says where")]

use std::io::Read;
use std::path::Path;

use circle::shelf::{at, said};
use runde_core::companion::{Companion, DoorCommand, Language, SystemClock};
use runde_core::round::Direction;
use runde_core::vault::{self, FileKeyStore, KeptLedger, MeetingStore};

fn tell(done: Result<(), vault::VaultError>) {
    match done {
        Ok(()) => println!("done"),
        Err(error) => println!("{error:?}"),
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut arguments = arguments.iter().map(String::as_str);
    let mut next = || arguments.next().unwrap();
    let (what, folder) = (next(), Path::new(next()));
    let keys = FileKeyStore::new(next());
    let mut words = || Some(next()).filter(|words| *words != "-").map(said);
    let now = at("holder", 0);
    match what {
        "hold" => {
            let _held = vault::open(folder, &keys, None, &now).unwrap();
            println!("holding");
            std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
        }
        "open" => drop(vault::open(folder, &keys, None, &now).unwrap()),
        "unlock" => {
            let keys = Box::new(keys);
            let (clock, language) = (Box::new(SystemClock), Language::English);
            let mut companion = Companion::new(folder.to_owned(), keys, clock, language);
            companion.perform(DoorCommand::Unlock(None)).unwrap();
        }
        "create" => tell(vault::create(folder, &keys, None).map(drop)),
        "erase" => tell(vault::erase(folder, &keys)),
        "try" => tell(vault::open(folder, &keys, words().as_ref(), &now).map(drop)),
        "reseal" => {
            let (old, new) = (words(), words());
            vault::reseal(folder, &keys, old.as_ref(), new.as_ref(), &now).unwrap();
        }
        "close" => {
            let mut store = vault::open(folder, &keys, None, &now).unwrap();
            let counts = store.live().unwrap().unwrap().meeting.ledger().clone();
            let ledger = KeptLedger { counts, next_round: Some(Direction::Sunwise).into() };
            let day = "2026-03-08".parse().unwrap();
            store.close_meeting(day, &ledger, None).unwrap();
        }
        other => unreachable!("{other}"),
    }
}
