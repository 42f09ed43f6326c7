//! What a member can do, and what changed by it.

use chrono::{NaiveDate, NaiveTime};

use crate::domain::{Answer, EntryId, MemberId, Slot};
use crate::round::{Event, Plan};
use crate::vault::Passphrase;

use super::choices::Choices;
use super::view::rhythm::{OneMeetingView, RhythmView};
use crate::guide::{Language, Step, Topic};

/// Something the holder of the phone wants done.
#[derive(Debug)]
pub enum Command {
    /// Speak this language.
    Speak(Language),
    /// Start a group on this phone.
    StartGroup {
        /// What the group calls itself; may be empty.
        name: String,
        /// Two to twelve nicknames.
        nicknames: Vec<String>,
        /// Whose phone this is: the place of one of the nicknames, empty lines not counted.
        holder: usize,
        /// With the key store alone, or with a passphrase too.
        passphrase: Option<Passphrase>,
    },
    /// Unlock the vault.
    Unlock(Option<Passphrase>),
    /// Lock it at once.
    Lock,
    /// Choose signs and lock time.
    Choose(Choices),
    /// Begin a meeting of those who are here, in the order they sit.
    StartMeeting {
        /// Who is here, the way the sun goes.
        circle: Vec<MemberId>,
        /// The plan.
        plan: Plan,
    },
    /// Something happened in the room.
    InMeeting(Event),
    /// Close the meeting and forget it.
    CloseAndForget,
    /// Propose something to the group.
    Propose {
        /// What.
        wish: Wish,
        /// What people will read, where the wish has words.
        words: Option<Written>,
        /// 'Good enough until': when the group would look at it again.
        review: Option<NaiveDate>,
    },
    /// Another wording for what lies on the table; the former one is laid aside.
    Reword {
        /// The proposal.
        proposal: EntryId,
        /// The new wording.
        words: Written,
        /// When the group would look at it again.
        review: Option<NaiveDate>,
    },
    /// Answer a proposal in one's own hand.
    Answer {
        /// The proposal.
        proposal: EntryId,
        /// What the holder of this phone says.
        answer: Answer,
    },
    /// One of those in the room has something to talk about; no name is written.
    TalkAbout(EntryId),
    /// The phone goes round with this proposal.
    PassRound(EntryId),
    /// Whoever has the phone seals their answer: no objection, or something to talk about.
    Seal {
        /// Whether there is no objection.
        no_objection: bool,
    },
    /// The phone does not go on, or what came of it was read; nothing of it is kept.
    StopPassing,
    /// The group will look at this again another day.
    Extend {
        /// What.
        proposal: EntryId,
        /// The day.
        until: NaiveDate,
    },
    /// Take a proposal off the table.
    LayAside(EntryId),
    /// Somebody who was invited is here, has heard what is in force, and comes in.
    ComeIn(EntryId),
    /// A member leaves the group.
    LeaveGroup(MemberId),
    /// Somebody did not leave after all.
    StayAfterAll(EntryId),
    /// A member is called something else.
    Rename {
        /// Who.
        member: MemberId,
        /// The new nickname.
        nickname: String,
    },
    /// Whether to talk about the rhythm in force was answered, either way.
    SawRhythmDiffers,
    /// That the initiator has stepped back was seen.
    SawSteppingBack,
    /// A step of the start-up is done, or it is not after all.
    MarkStep {
        /// Which.
        step: &'static Step,
        /// Whether it is done.
        done: bool,
    },
    /// Whether the group comes from a course, and so has two more steps.
    FromCourse(bool),
    /// Put the start-up away, or take it out again.
    PutStartUpAway(bool),
    /// The page that was offered was opened.
    TakeOffer(Topic),
    /// Pass the phone round for a look back.
    LookBack,
    /// Whoever has the phone seals their look back.
    SealLookBack {
        /// A mark from 0 to 4 for every question; none for what stays open.
        marks: Vec<Option<u8>>,
        /// A sentence; may be empty.
        written: String,
    },
    /// The look back was read, or is not wanted after all; it is erased.
    CloseLookBack,
    /// The group meets once more; needs no consent, as the next three do.
    AddMeeting {
        /// When.
        meeting: OneMeetingView,
        /// Where; may be empty.
        place: String,
    },
    /// Something becomes of one meeting that is not over.
    ChangeMeeting {
        /// Which.
        meeting: Slot,
        /// What.
        becomes: Becomes,
        /// Where; empty, or the usual place, for no other one.
        place: String,
    },
    /// The rhythm rests for some days.
    Pause {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        until: NaiveDate,
    },
    /// These pauses are none after all.
    Resume(Vec<EntryId>),
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
    AddDuty(Written),
    /// A duty is none any more.
    LetGoOfDuty(EntryId),
    /// Ask the group which of one to five times would do; it takes the place of an earlier question.
    AskForDay {
        /// The times, by the clock of the zone.
        times: Vec<(NaiveDate, NaiveTime)>,
        /// How many minutes the meeting would be, 15 to 720.
        minutes: u32,
        /// A name of the time zone database.
        zone: String,
    },
    /// Mark which of the times work, in the holder's own hand.
    MarkDays(Vec<bool>),
    /// The phone goes round with the question for a day.
    PassMarksRound,
    /// Whoever has the phone seals which of the times work for them.
    SealMarks(Vec<bool>),
    /// The phone does not go on with the question; nothing of the marks is kept.
    StopMarksRound,
    /// The group does not look for that day any more.
    DropDayQuestion,
    /// Keep the holder's own note; an empty one is erased.
    KeepNote {
        /// What it says.
        text: String,
        /// How long it stays.
        stays: NoteStays,
    },
    /// Erase the group on this phone.
    EraseHere,
    /// Read every page of the vault and say whether it is whole; it takes a moment.
    Check,
    /// The app left the foreground.
    Leave,
    /// The app is still away: lock, if that has lasted long enough.
    StayAway,
    /// The app came back to the foreground.
    Return,
}

/// What a member would like to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// A new rule.
    Rule,
    /// Another wording of a rule in force.
    Amend(EntryId),
    /// A rule is let go.
    Retire(EntryId),
    /// The pledge of confidentiality, the first one or another one.
    Pledge,
    /// The group's name.
    Name,
    /// How long the group means to meet.
    Horizon(super::view::agreements::HorizonView),
    /// How often the group meets; the usual place is in the words.
    Rhythm(RhythmView),
    /// One more meeting, on a day that was found together; the place is in the words.
    Meet(OneMeetingView),
    /// An initiator for so many meetings, or longer.
    Initiator {
        /// Who.
        member: MemberId,
        /// For how many meetings from now.
        meetings: u32,
        /// Whether they are offered talking time like everyone; else they sit without an offer.
        offered: bool,
    },
    /// How many months the words of what is settled are kept.
    KeepWords(u32),
    /// Ask somebody in; the nickname is in the words.
    Invite,
    /// Ask somebody to go.
    Remove(MemberId),
    /// End the group.
    End,
}

/// What somebody wrote or chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// In their own words; at most 300 characters are kept.
    Own(String),
    /// A card, by its name.
    Card(String),
}

/// What becomes of one meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// It is as planned, after all.
    AsPlanned,
    /// It is at another time.
    Moved {
        /// On which day.
        day: NaiveDate,
        /// When in the day, by the clock of its zone.
        at: NaiveTime,
        /// How many minutes, 15 to 720.
        minutes: u32,
    },
    /// It does not take place.
    CalledOff,
}

/// How long the holder's own note stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoteStays {
    /// A week.
    AWeek,
    /// A month.
    #[default]
    AMonth,
    /// Until it is erased by hand.
    UntilErased,
}

/// The id of something that changed; read its view again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Whether there is a group, and whether it is locked.
    Door,
    /// The group and what is said of it today.
    Today,
    /// The meeting under way.
    Meeting,
    /// What is agreed, what is proposed, who is in the group, how long it goes on.
    Agreements,
    /// The phone that goes round.
    Passing,
    /// The holder's own note.
    Note,
    /// Who can't come, the duties and whose turn they are, the question for a day.
    Coming,
    /// The choices.
    Choices,
}
