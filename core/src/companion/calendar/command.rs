//! What can be done about when the group meets.

use chrono::{NaiveDate, NaiveDateTime};

use crate::companion::ground::{When, Written};
use crate::domain::{EntryId, MemberId, Slot};

/// What can be done about when the group meets. Nothing of it needs consent.
#[derive(Debug)]
pub enum CalendarCommand {
    /// The group meets once more. Makes the meeting.
    AddMeeting(When),
    /// Something becomes of one meeting that is not over.
    ChangeMeeting {
        /// Which.
        meeting: Slot,
        /// What.
        becomes: Becomes,
    },
    /// The group met on an earlier day, without a phone on the table. Makes the note.
    NoteMeeting(NaiveDate),
    /// The rhythm rests for some days. Makes the pause.
    Pause {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        until: NaiveDate,
    },
    /// These pauses are none after all.
    Resume(Vec<EntryId>),
    /// Whether to talk about the rhythm in force was answered, either way.
    SawRhythmDiffers,
    /// Say that a member can't come to a meeting, or comes after all: the holder, or somebody
    /// without a phone. It is gone when the meeting is over.
    CantCome {
        /// Which meeting.
        slot: Slot,
        /// Who.
        member: MemberId,
        /// Whether they can't come.
        away: bool,
    },
    /// A member says goodbye at a meeting before they leave, or not after all: the holder, or somebody
    /// without a phone. It is gone when the meeting is over.
    SayGoodbye {
        /// Which meeting.
        slot: Slot,
        /// Who.
        member: MemberId,
        /// Whether they do.
        says: bool,
    },
    /// A meeting takes place although few come; gone when the meeting is over, as who can't come is.
    MeetAnyway(Slot),
    /// A member takes a duty at one meeting; two who swap take each other's.
    TakeDuty {
        /// Which meeting.
        slot: Slot,
        /// Which duty.
        duty: EntryId,
        /// Who takes it.
        member: MemberId,
    },
    /// There is something more to be done that takes turns: a card of `DUTY_CARDS`, or own words.
    /// Makes the duty.
    AddDuty(Written),
    /// A duty is none any more.
    LetGoOfDuty(EntryId),
    /// Ask the group which of one to five times would do; it takes the place of an earlier question.
    AskForDay {
        /// The times, by the clock of the zone.
        times: Vec<NaiveDateTime>,
        /// How many minutes the meeting would be, 15 to 720.
        minutes: u32,
        /// A name of the time zone database.
        zone: String,
    },
    /// Mark which of the times work, in the holder's own hand.
    MarkDays(Vec<bool>),
    /// The phone goes round with the question for a day.
    SendMarksRound,
    /// Whoever has the phone seals which of the times work for them.
    SealMarks(Vec<bool>),
    /// The phone does not go on with the question; nothing of the marks is kept.
    StopMarksRound,
    /// The group does not look for that day any more.
    DropDayQuestion,
    /// Make a calendar file with the meetings of the next twelve months, each under this title.
    /// Those that earlier files told and that do not take place now are in it as called off. Makes
    /// its text, or nothing where there is nothing to tell.
    MakeFile {
        /// What a calendar shows of each meeting.
        title: String,
        /// Whether the place is in it: everything in a calendar is read by more people than the
        /// group.
        with_place: bool,
        /// Whether the other calendar is asked to remind of each, an hour before.
        with_alarm: bool,
    },
}

/// What becomes of one meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// It is at the time that was planned, after all.
    AsPlanned {
        /// Where; nothing, or the usual place, for no other one.
        place: Option<String>,
    },
    /// It is at another time or place. The zone stays; the usual place, or none, is no other one.
    Moved(When),
    /// It does not take place; what is known of its place stays.
    CalledOff,
}
