//! A phone in one's hand, for the tests of this layer: a real vault, and clocks set by hand.

use std::sync::{Arc, Mutex};

use chrono::{NaiveDateTime, NaiveTime};

use super::open::OpenVault;
use super::{
    AgreementsCommand, Becomes, CalendarCommand, Clock, Command, Companion, DoorCommand, EntryId,
    FileKeyStore, Language, Made, PatternView, Reading, RemindMe, Reminder, Reminders, RhythmView,
    Setting, Slot, When, Wish,
};
use crate::domain::Day;

/// When a meeting is, by its first minute; without a place.
pub(super) fn when(begins: &str, minutes: u32, zone: &str) -> When {
    let begins = begins.parse::<NaiveDateTime>().unwrap();
    let (day, at, zone) = (begins.date(), begins.time(), zone.to_owned());
    When { day, at, minutes, zone, place: None }
}

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
        let to = to.parse::<NaiveDateTime>().unwrap();
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
        hand.perform(DoorCommand::StartGroup {
            name: String::new(),
            nicknames: ["Alma", "Bo", "Cleo"].map(str::to_owned).to_vec(),
            holder: 0,
            passphrase: None,
        });
        hand
    }

    /// Carries out a command, and gives what it made.
    pub(super) fn perform(&mut self, command: impl Into<Command>) -> Made {
        self.companion.perform(command).unwrap().made
    }

    /// What lies behind the handle.
    pub(super) fn opened(&mut self) -> &mut OpenVault {
        self.companion.opened()
    }

    pub(super) fn remind(&mut self, day_before: bool, hour_before: bool) {
        let remind_me = RemindMe { day_before, hour_before };
        self.perform(DoorCommand::Choose(Setting::RemindMe(remind_me)));
    }

    /// Something becomes of a meeting.
    pub(super) fn change(&mut self, meeting: Slot, becomes: Becomes) {
        self.perform(CalendarCommand::ChangeMeeting { meeting, becomes });
    }

    /// A meeting beside the rhythm, of two hours.
    pub(super) fn extra(&mut self, on: &str, hour: u32, zone: &str) {
        let meeting = when(&format!("{on}T{hour:02}:00:00"), 120, zone);
        self.perform(CalendarCommand::AddMeeting(meeting));
    }

    /// The rhythm all agree on, in place of any other: every so many weeks at 19:00 in Copenhagen.
    pub(super) fn rhythm(&mut self, every: u32, first: &str) -> EntryId {
        let rhythm = RhythmView {
            pattern: PatternView::Weeks { every, first: first.parse().unwrap() },
            at: NaiveTime::from_hms_opt(19, 0, 0).unwrap(),
            minutes: 120,
            zone: "Europe/Copenhagen".to_owned(),
        };
        let wish = Wish::Rhythm { rhythm, place: "The library".to_owned() };
        let made = self.perform(AgreementsCommand::Propose { wish, review: None });
        let proposal = made.entry().unwrap();
        self.perform(AgreementsCommand::SendRound(proposal));
        for _ in 0..3 {
            self.perform(AgreementsCommand::Seal { no_objection: true });
        }
        self.perform(AgreementsCommand::StopGoingRound);
        proposal
    }
}
