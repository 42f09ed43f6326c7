//! A phone in a program of its own, with the real clocks.
//!
//! `player found FOLDER KEY_FILE` starts a group; `player play FOLDER KEY_FILE SEED ACTS` unlocks it
//! and plays evenings by chance. Before each act it says what it will do, and after it that it did;
//! what it has said that it did must never be lost. `player close FOLDER KEY_FILE` ends the meeting
//! and closes it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops, and says where")]

use std::io::Write;
use std::sync::{Arc, Mutex};

use circle::chance::Chance;
use circle::script::{Act, Line};
use runde_core::companion::{
    Clock, Companion, DoorCommand, Event, FileKeyStore, Language, MeetingCommand, Reading,
    SystemClock,
};

/// The real clocks, remembering what they showed last.
#[derive(Clone, Default)]
struct Witness(Arc<Mutex<Option<Reading>>>);

impl Clock for Witness {
    fn zone(&self) -> String {
        "Europe/Copenhagen".to_owned()
    }

    fn read(&self) -> Reading {
        let read = SystemClock.read();
        *self.0.lock().unwrap() = Some(read.clone());
        read
    }
}

fn tell(line: &Line) {
    let mut out = std::io::stdout().lock();
    serde_json::to_writer(&mut out, line).unwrap();
    out.write_all(b"\n").unwrap();
    out.flush().unwrap();
}

fn play(companion: &mut Companion, witness: &Witness, seed: u64, acts: u64) {
    let mut chance = Chance::from_seed(seed);
    for _ in 0..acts {
        let act = Act::by_chance(companion, &mut chance);
        tell(&Line::Will(act.clone()));
        if companion.perform(act.command()).is_ok() {
            tell(&Line::Did(witness.0.lock().unwrap().clone().unwrap()));
        }
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut arguments = arguments.iter();
    let mut next = || arguments.next().unwrap();
    let (what, folder, keys) = (next(), next().into(), FileKeyStore::new(next()));
    let witness = Witness::default();
    let clock = Box::new(witness.clone());
    let mut companion = Companion::new(folder, Box::new(keys), clock, Language::English);
    if what == "found" {
        let nicknames = ["Anna", "Bo", "Marit", "Ove", "Ingrid", "Lars"].map(str::to_owned);
        let found = DoorCommand::StartGroup {
            name: "Tuesdays".to_owned(),
            nicknames: nicknames.to_vec(),
            holder: 0,
            passphrase: None,
        };
        companion.perform(found).unwrap();
        return;
    }
    companion.perform(DoorCommand::Unlock(None)).unwrap();
    if what == "close" {
        companion.perform(MeetingCommand::Happened(Event::End)).unwrap();
        companion.perform(MeetingCommand::CloseAndForget).unwrap();
    } else {
        let (seed, acts) = (next().parse().unwrap(), next().parse().unwrap());
        play(&mut companion, &witness, seed, acts);
    }
}
