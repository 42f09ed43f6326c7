//! A phone in a program of its own, whose memory somebody else looks at.
//!
//! `evening FOLDER` starts a group with the passphrase and the nicknames that lie in `FOLDER/said`, a
//! line each; holds a meeting and closes it, locks, unlocks and locks again. It says each time how far
//! it is, and goes on when it is told a line.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops, and says where")]

use std::path::PathBuf;

use runde_core::companion::{
    Companion, DoorCommand, Event, FileKeyStore, Language, MeetingCommand, MemberId, Passphrase,
    Plan, Preset, SystemClock,
};

#[global_allocator]
static MEMORY: runde::memory::Wiping = zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// What lies in the folder: nothing of it is in the program before, nor after.
fn said(folder: &str) -> (Passphrase, Vec<String>) {
    let said = std::fs::read_to_string(PathBuf::from(folder).join("said")).unwrap();
    let mut lines = said.lines().map(str::to_owned);
    (Passphrase::from(lines.next().unwrap()), lines.collect())
}

fn stop(at: &str) {
    println!("{at}");
    std::io::stdin().read_line(&mut String::new()).unwrap();
}

fn main() {
    let folder = std::env::args().nth(1).unwrap();
    let mut companion = Companion::new(
        PathBuf::from(&folder).join("vault"),
        Box::new(FileKeyStore::new(PathBuf::from(&folder).join("key/device"))),
        Box::new(SystemClock),
        Language::English,
    );
    let (passphrase, nicknames) = said(&folder);
    let (name, passphrase) = ("Tuesdays".to_owned(), Some(passphrase));
    companion.perform(DoorCommand::StartGroup { name, nicknames, holder: 0, passphrase }).unwrap();
    stop("started");
    // they sit in another order than they were written down
    let members = companion.today().unwrap().members;
    let mut circle: Vec<MemberId> = members.iter().map(|person| person.id).collect();
    circle.rotate_left(1);
    circle.swap(0, 2);
    let plan = Plan::preset(Preset::Standard120);
    companion.perform(MeetingCommand::Start { circle, plan }).unwrap();
    for event in [Event::Next, Event::Begin, Event::Done] {
        companion.perform(MeetingCommand::Happened(event)).unwrap();
    }
    assert!(companion.meeting().is_some());
    stop("meeting");
    companion.perform(MeetingCommand::Happened(Event::End)).unwrap();
    companion.perform(MeetingCommand::CloseAndForget).unwrap();
    assert!(companion.meeting().is_none());
    stop("closed");
    companion.perform(DoorCommand::Lock).unwrap();
    drop(members);
    stop("locked");
    companion.perform(DoorCommand::Unlock(Some(said(&folder).0))).unwrap();
    assert!(companion.today().is_some());
    companion.perform(DoorCommand::Lock).unwrap();
    stop("locked again");
}
