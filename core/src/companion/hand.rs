//! A phone in one's hand, for the tests of this layer: a real vault, clocks set by hand, and acts
//! that no command writes yet.

use std::sync::{Arc, Mutex};

use super::{Choices, Clock, Command, Companion, FileKeyStore, Language, RemindMe};
use super::{Reminder, Reminders};
use crate::domain::{
    Act, Change, Day, EntryId, Every, Length, OneMeeting, Over, Pattern, Rhythm, TimeOfDay, Zone,
};
use crate::journal::Words;
use crate::vault::Reading;

/// The first day of the tests, a Tuesday.
pub(super) fn day(text: &str) -> Day {
    Day::of(text.parse().unwrap())
}

/// Clocks that show what they were set to.
#[derive(Clone)]
pub(super) struct Clocks(Arc<Mutex<i64>>);

impl Clocks {
    /// Sets the wall clock, in UTC.
    pub(super) fn set(&self, to: &str) {
        let to = to.parse::<chrono::NaiveDateTime>().unwrap();
        *self.0.lock().unwrap() = to.and_utc().timestamp_millis();
    }
}

impl Clock for Clocks {
    fn zone(&self) -> String {
        "Europe/Copenhagen".to_owned()
    }

    fn read(&self) -> Reading {
        let wall_millis = *self.0.lock().unwrap();
        Reading { boot: "one".to_owned(), boot_millis: 1_000, wall_millis }
    }
}

/// Keeps what was armed each time, the last one last.
#[derive(Clone, Default)]
pub(super) struct Armed(pub(super) Arc<Mutex<Vec<Vec<Reminder>>>>);

impl Reminders for Armed {
    fn arm(&self, all: &[Reminder]) {
        self.0.lock().unwrap().push(all.to_vec());
    }
}

/// A phone of a group of three, the other two without one, on Tuesday 13 October 2026 at noon.
pub(super) struct Hand {
    pub(super) companion: Companion,
    pub(super) clocks: Clocks,
    pub(super) armed: Armed,
    _folder: tempfile::TempDir,
}

impl Hand {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clocks = Clocks(Arc::new(Mutex::new(0)));
        clocks.set("2026-10-13T12:00:00");
        let armed = Armed::default();
        let keys = Box::new(FileKeyStore::new(folder.path().join("device.key")));
        let vault = folder.path().join("vault");
        let companion = Companion::new(vault, keys, Box::new(clocks.clone()), Language::English)
            .with_reminders(Box::new(armed.clone()));
        let mut hand = Self { companion, clocks, armed, _folder: folder };
        hand.perform(Command::StartGroup {
            name: String::new(),
            nicknames: ["Alma", "Bo", "Cleo"].map(str::to_owned).to_vec(),
            holder: 0,
            passphrase: None,
        });
        hand
    }

    pub(super) fn perform(&mut self, command: Command) {
        self.companion.perform(command).unwrap();
    }

    pub(super) fn remind(&mut self, day_before: bool, hour_before: bool) {
        let remind_me = RemindMe { day_before, hour_before };
        self.perform(Command::Choose(Choices { remind_me, ..self.companion.choices() }));
    }

    /// Writes an act, and tells what a command would have changed.
    pub(super) fn write(&mut self, act: Act, place: Option<&str>) -> EntryId {
        let today = self.companion.today_here();
        let open = self.companion.opened().unwrap();
        let words = place.map(|place| Words::Own(place.to_owned()));
        let written = open.write(vec![(act, words)], today).unwrap();
        let id = written.chapter().admitted[0].entry.id();
        open.keep_written(written).unwrap();
        self.companion.arm(&[super::Change::Agreements]);
        id
    }

    /// A meeting beside the rhythm, on this phone's word alone.
    pub(super) fn extra(&mut self, on: &str, at: u32, zone: &str, place: Option<&str>) -> EntryId {
        let one = OneMeeting {
            day: day(on),
            at: TimeOfDay::new(at).unwrap(),
            length: Length::new(120).unwrap(),
            zone: Zone::new(zone).unwrap(),
        };
        self.write(Act::Extra(one), place)
    }

    /// The rhythm all agree on, in place of another: every so many weeks at 19:00 in Copenhagen.
    pub(super) fn rhythm(&mut self, over: Option<EntryId>, every: u32, first: &str) -> EntryId {
        let rhythm = Rhythm {
            pattern: Pattern::Weeks { every: Every::new(every).unwrap(), first: day(first) },
            at: TimeOfDay::new(19 * 60).unwrap(),
            length: Length::new(120).unwrap(),
            zone: Zone::new("Europe/Copenhagen").unwrap(),
        };
        let change = Change::Rhythm(Over::new(over), rhythm);
        let proposal = self.write(Act::Propose { change, review: None }, Some("The library"));
        self.write(Act::Room { proposal, agreed: true }, None);
        proposal
    }
}
