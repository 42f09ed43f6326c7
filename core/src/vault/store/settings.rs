//! What this phone keeps for its holder alone: how signs come, what was seen, what was told.
//!
//! All of it is one row, written over in one transaction. The names of the fields are what lies in
//! the vault: a field that a later version adds has its default here, and one that only a later
//! version knows is passed over.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::domain::{Day, DeviceId, EntryId, MemberId, Slot};
use crate::vault::error::VaultError;
use crate::vault::reading::Reading;

/// Everything that is set on this phone, but the language, which is known before the vault is open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// How signs come.
    pub signs: Signs,
    /// When the app locks by itself.
    pub lock_after: LockAfter,
    /// When this phone reminds of a meeting.
    pub remind_me: RemindMe,
    /// How far the start-up has come.
    pub start_up: StartUpSettings,
    /// The pages of the guide that were offered by themselves, by their ids.
    pub offered: BTreeSet<String>,
    /// The rhythm for which it was answered whether to talk about it.
    pub rhythm_talked: Option<EntryId>,
    /// The agreement under which an initiator stepped back, where that was seen.
    pub stepped_back: Option<EntryId>,
    /// How many meetings there were at the last look back.
    pub looked_back_at: u32,
    /// The proposal with which the phone goes round; never an answer.
    pub going_round: Option<EntryId>,
    /// Who is still to be asked about what all others had no objection to.
    pub still_to_ask: Vec<StillToAsk>,
    /// The meetings that take place although few come.
    pub meets_anyway: Vec<MeetsAnyway>,
    /// The day of the last backup that was opened again after it was made.
    pub backed_up: Option<NaiveDate>,
    /// What those who were invited were shown, while they are expected.
    pub welcomed: Vec<Welcomed>,
    /// The phone that the holder's place is moving to.
    pub moving_to: Option<DeviceId>,
    /// Whether that phone has everything, so that this one writes nothing any more.
    pub moved_away: bool,
    /// The phone that the holder's place has moved here from, until its receipt was seen there.
    pub moved_from: Option<DeviceId>,
    /// The key with which this phone may write nothing before it has heard from another one.
    pub hears_first: Option<DeviceId>,
    /// The keys that this phone had before.
    pub old_keys: BTreeSet<DeviceId>,
    /// Those of them of which it was told that some of what they wrote counts no longer.
    pub told_forks: BTreeSet<DeviceId>,
    /// Phones that stood under the holder's name when this one came in as a guest's.
    pub not_mine: BTreeSet<DeviceId>,
    /// What others' phones brought and was not read yet.
    pub news: Vec<NewsLine>,
    /// Who says goodbye at which meeting, before they leave.
    pub goodbyes: Vec<Goodbye>,
    /// The clocks when the last day began on which this phone was used and its date could be right.
    pub seen: Option<Reading>,
    /// What the last calendar file told, by the uid of the meeting.
    pub calendar_file: BTreeMap<String, ToldMeeting>,
}

/// How a gentle sign reaches the room; each on or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Signs {
    /// The light in the middle swells once.
    pub light: bool,
    /// A soft bell.
    pub sound: bool,
    /// The phone vibrates.
    pub vibration: bool,
    /// How loud the bell is.
    pub loudness: Loudness,
}

impl Default for Signs {
    fn default() -> Self {
        Self { light: true, sound: true, vibration: true, loudness: Loudness::default() }
    }
}

/// How loud the bell is, beside how loud the phone itself is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Loudness {
    /// For a small room.
    Soft,
    /// As the bowl was made.
    #[default]
    Middle,
    /// For those who hear less.
    Loud,
}

impl Loudness {
    /// All of them, the softest first.
    pub const ALL: [Self; 3] = [Self::Soft, Self::Middle, Self::Loud];
}

/// How long the app may lie in the background before it locks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LockAfter {
    /// As soon as it is left.
    AtOnce,
    /// After a minute.
    OneMinute,
    /// After five minutes.
    #[default]
    FiveMinutes,
    /// After half an hour.
    HalfAnHour,
}

impl LockAfter {
    /// All of them, the shortest first.
    pub const ALL: [Self; 4] = [Self::AtOnce, Self::OneMinute, Self::FiveMinutes, Self::HalfAnHour];

    /// The time in milliseconds.
    #[must_use]
    pub const fn millis(self) -> u64 {
        match self {
            Self::AtOnce => 0,
            Self::OneMinute => 60_000,
            Self::FiveMinutes => 5 * 60_000,
            Self::HalfAnHour => 30 * 60_000,
        }
    }
}

/// When this phone reminds of a meeting; not at all, unless it was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RemindMe {
    /// The day before, at the same time of the day.
    pub day_before: bool,
    /// An hour before.
    pub hour_before: bool,
}

/// How far the start-up has come: what is done, and nothing of when or by whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartUpSettings {
    /// The steps that are done, by their ids.
    pub done: BTreeSet<String>,
    /// Whether the group comes from a course.
    pub from_course: bool,
    /// Whether the start-up is put away.
    pub put_away: bool,
}

/// A proposal that nobody who was here had an objection to, and who was not here. No day is kept with
/// it, and no view and no other phone ever tells of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StillToAsk {
    /// The proposal.
    pub proposal: EntryId,
    /// Who is still to be asked.
    pub members: BTreeSet<MemberId>,
    /// Everyone it was about: who joins since, or is back, was not asked at all.
    pub among: BTreeSet<MemberId>,
    /// How often something else than consent had been said to it.
    pub doubts: usize,
    /// How many meetings were closed since.
    pub closings: u32,
}

/// A meeting that takes place on a day although few come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetsAnyway {
    /// The meeting.
    pub slot: Slot,
    /// The day it is on.
    pub day: Day,
    /// How many could come when that was said.
    pub come: usize,
}

/// What somebody invited was shown, so that it is told where something else is agreed since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Welcomed {
    /// The invitation.
    pub invitation: EntryId,
    /// A hash of all that was shown.
    pub digest: String,
}

/// One thing that another's phone brought; its words are looked up where they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum NewsLine {
    /// All agreed to this.
    Agreed(EntryId),
    /// There is something to talk about.
    Talk(EntryId),
    /// A meeting is on another day.
    Moved {
        /// The day it was on.
        before: Day,
        /// The day it is on.
        day: Day,
    },
    /// A meeting does not take place.
    CalledOff(Day),
    /// Somebody has joined.
    Joined(MemberId),
    /// A member has a new phone.
    Phone(MemberId),
}

/// A member says goodbye at a meeting, and then leaves the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Goodbye {
    /// The meeting.
    pub slot: Slot,
    /// Who.
    pub member: MemberId,
}

/// What a calendar file told of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldMeeting {
    /// How often something else was told of it (RFC 5545, SEQUENCE).
    pub sequence: u32,
    /// A hash of all that was told, the title and the place too.
    pub digest: String,
    /// The day it is on.
    pub day: NaiveDate,
    /// When in the day.
    pub at: NaiveTime,
    /// How long.
    pub minutes: u32,
    /// Whose clock, as an IANA name.
    pub zone: String,
}

/// Keeps what is set on this phone.
pub trait SettingsStore {
    /// What is set on this phone; the defaults where nothing was.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn settings(&self) -> Result<Settings, VaultError>;

    /// Keeps the settings in place of those before, which leave every page and the log (law 6).
    ///
    /// # Errors
    /// [`VaultError`] as [`JournalStore::keep_batch`](super::JournalStore::keep_batch).
    fn keep_settings(&mut self, settings: &Settings) -> Result<(), VaultError>;
}
