//! What a tap at the table reads from the disk (B16): nothing. The event is written, and the table
//! is shown out of memory.
//!
//! `cargo run -q -p runde-bench --bin bench_reads` prints a line as the other figures do; the figure
//! is no ratio but how many statements read the database.
#![allow(clippy::unwrap_used, reason = "a bench that cannot go on stops, and says where")]

use std::process::ExitCode;

use runde_core::companion::{
    Companion, DoorCommand, Event, FileKeyStore, Language, MeetingCommand, Plan, Preset, StageView,
    SystemClock,
};
use runde_core::vault::measure::reads;

const LIMIT: usize = 0;

fn main() -> ExitCode {
    let folder = tempfile::tempdir().unwrap();
    let keys = FileKeyStore::new(folder.path().join("key/device.key"));
    let vault = folder.path().join("vault");
    let mut companion =
        Companion::new(vault, Box::new(keys), Box::new(SystemClock), Language::English);
    let nicknames = ["Alma", "Bo", "Cleo"].map(str::to_owned).to_vec();
    let start =
        DoorCommand::StartGroup { name: String::new(), nicknames, holder: 0, passphrase: None };
    companion.perform(start).unwrap();
    assert!(reads() > 0, "reads are counted at all");
    let circle = companion.today().unwrap().members.iter().map(|person| person.id).collect();
    let plan = Plan::preset(Preset::Standard120);
    companion.perform(MeetingCommand::Start { circle, plan }).unwrap();
    for event in [Event::Next, Event::Begin] {
        companion.perform(MeetingCommand::Happened(event)).unwrap();
    }
    assert_eq!(companion.meeting().map(|table| table.stage), Some(StageView::Turn));

    let before = reads();
    companion.perform(MeetingCommand::Happened(Event::Done)).unwrap();
    let table = companion.meeting().unwrap();
    let read = reads() - before;

    assert_eq!(table.stage, StageView::Between);
    let word = if read == LIMIT { "ok" } else { "over" };
    println!("B16 ratio {read} limit {LIMIT} {word}");
    if read == LIMIT { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
