//! What the group has agreed, and what lies on the table.

use chrono::NaiveDate;

use crate::domain::{Answer, EntryId};

use super::rhythm::{OneMeetingView, RhythmView};
use super::today::Person;
use crate::companion::command::NoteStays;

/// What people read: their own words, or a card that each reads in their own language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordsView {
    /// As somebody wrote it.
    Own(String),
    /// The name of a rule card, such as `no-advice`.
    Card(String),
    /// Erased, or not here yet.
    Gone,
}

/// A sentence in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreedView {
    /// The proposal that all consented to.
    pub id: EntryId,
    /// What it says.
    pub words: WordsView,
    /// The day it was first proposed.
    pub proposed_on: NaiveDate,
    /// The day of the last answer that made it so.
    pub agreed_on: NaiveDate,
    /// When the group would look at it again.
    pub review: Option<NaiveDate>,
    /// Whether that day has come.
    pub review_is_due: bool,
    /// Whether another wording of the same was agreed beside it; the group keeps one.
    pub twofold: bool,
    /// Whether this phone's holder could still take back their consent here.
    pub can_withdraw: bool,
    /// Whether one of those in the room can open it again without a name.
    pub can_talk: bool,
    /// How many have to be here to affirm it, where a meeting is on and not all of them are; else 0.
    pub pass_later: usize,
}

/// Something else in force: how long the group meets, its initiator, its name, how long words are
/// kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlsoView {
    /// Since when, and what can be done about it.
    pub agreed: AgreedView,
    /// What is agreed.
    pub change: ChangeView,
    /// The meetings left, where it counts them.
    pub meetings_left: Option<u32>,
    /// Of a rhythm, the one before it: it plans the meetings while this one is open again.
    pub rhythm_before: Option<RhythmView>,
}

/// Why the pledge is shown again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PledgeAgain {
    /// A year has gone by.
    AYear,
    /// Somebody has joined.
    Newcomer,
}

/// What a proposal would change, as a screen says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeView {
    /// A new rule.
    Rule,
    /// Another wording; what it would take the place of.
    Amend(Vec<WordsView>),
    /// A rule is to be let go; which.
    Retire(Vec<WordsView>),
    /// The pledge.
    Pledge,
    /// The group's name.
    Name,
    /// How long the group means to meet.
    Horizon(HorizonView),
    /// An initiator.
    Initiator {
        /// Who.
        nickname: String,
        /// For how many meetings from then on.
        meetings: u32,
        /// Whether one is there already and would stay longer.
        longer: bool,
        /// Whether they are offered talking time like everyone; else they sit without an offer.
        offered: bool,
    },
    /// How many months the words of what is settled are kept.
    KeepWords(u32),
    /// Somebody is asked in; their nickname is in the words.
    Invite,
    /// Somebody is asked to go.
    Remove(String),
    /// A member gets a phone.
    Device {
        /// Whose.
        nickname: String,
        /// Whether their other phones are lost.
        lost: bool,
    },
    /// The group ends.
    End,
    /// How often the group meets.
    Rhythm(RhythmView),
    /// One meeting on a day that was found together.
    Meet(OneMeetingView),
}

/// How long the group means to meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HorizonView {
    /// As long as it likes.
    Open,
    /// Until a day.
    Until(NaiveDate),
    /// So many meetings.
    Meetings(u32),
}

/// How a proposal on the table stands. Never a number, never a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableState {
    /// It waits for the group.
    Waiting,
    /// There is something to talk about.
    Talk,
}

/// A proposal on the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposalView {
    /// Its id.
    pub id: EntryId,
    /// What it would change.
    pub change: ChangeView,
    /// What people read of it.
    pub words: WordsView,
    /// When it was proposed.
    pub proposed_on: NaiveDate,
    /// When the group would look at it again.
    pub review: Option<NaiveDate>,
    /// How it stands.
    pub state: TableState,
    /// What this phone's holder said last in their own hand.
    pub mine: Option<Answer>,
    /// Whether this phone's holder can answer now.
    pub asks_me: bool,
    /// Whether it concerns this phone's holder, who is not asked.
    pub concerns_me: bool,
    /// Whether it is answered when the meeting is over.
    pub after_meeting: bool,
    /// Whether all in the room have agreed already, and those who have a phone sign on it.
    pub room_agreed: bool,
    /// Whether those who have a phone must sign on it themselves: for coming, going and ending. The
    /// phone goes to the others, and nothing can be taken back once all have consented.
    pub own_hand: bool,
    /// How many people the phone would be passed to; 0 where it cannot be passed round.
    pub pass_to: usize,
    /// How many have to be here for that, where a meeting is on and not all of them are; else 0.
    pub pass_later: usize,
    /// Whether one of those in the room can say, without a name, that there is something to talk about.
    pub can_talk: bool,
    /// There was something to talk about, and so it can only be proposed anew.
    pub ended_by_talk: bool,
}

/// The page of agreements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementsView {
    /// What the group calls itself; may be empty.
    pub group_name: String,
    /// What the holder of this phone is called.
    pub holder: String,
    /// The civil day it is.
    pub today: NaiveDate,
    /// The pledge in force.
    pub pledge: Option<AgreedView>,
    /// Why the pledge is to be read aloud again, if it is.
    pub pledge_again: Option<PledgeAgain>,
    /// The rules in force, in the order they came.
    pub rules: Vec<AgreedView>,
    /// What else is in force, in the order it came.
    pub also: Vec<AlsoView>,
    /// What lies on the table: rules, and everything else that is proposed.
    pub table: Vec<ProposalView>,
    /// Cards that are neither in force nor on the table are offered; these are in use.
    pub cards_in_use: Vec<String>,
    /// How many months the words of what is settled are kept.
    pub keep_words: u32,
    /// A newer version wrote something: nothing can be decided here until the app is updated.
    pub frozen: bool,
}

/// The phone goes round. What was answered is nowhere but in memory, and in no view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassingView {
    /// The proposal.
    pub proposal: ProposalView,
    /// To how many it was passed and who sealed their answer.
    pub passed: usize,
    /// To how many it goes.
    pub of: usize,
    /// Whether a meeting is on, and all of them are here.
    pub here: bool,
    /// What came of it, once the last one has sealed.
    pub outcome: Option<Outcome>,
    /// What the holder of this phone is called, where all whom it went to agreed and the holder's own
    /// hand is still needed.
    pub holder_signs: Option<String>,
    /// Whether it was in force when the phone set out, and is promised once more.
    pub again: bool,
    /// It was going round when the vault was closed: the answers so far are forgotten, and it can
    /// only begin again.
    pub forgotten: bool,
}

/// What came of passing the phone round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All agreed.
    AllAgreed,
    /// All who were passed the phone agreed; those who have a phone of their own sign on it.
    AgreedHere,
    /// There is something to talk about.
    Talk,
}

/// A member as the members' page shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberView {
    /// Who.
    pub person: Person,
    /// Whether this phone is theirs.
    pub holds_this_phone: bool,
    /// Whether this phone may change their nickname: its holder's, and of those without a phone.
    pub can_rename: bool,
    /// Whether they are with the group without a phone.
    pub without_phone: bool,
    /// Whether this phone may write down that they leave.
    pub can_leave_here: bool,
}

/// The members' page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MembersView {
    /// Everyone, in order.
    pub members: Vec<MemberView>,
    /// Invited and agreed, and not here yet: the invitation, and the nickname.
    pub expected: Vec<(EntryId, String)>,
    /// Leaves that were written down for somebody without a phone and can be taken back.
    pub left: Vec<(EntryId, String)>,
    /// Whether somebody can be asked to go: only among three or more.
    pub can_ask_to_go: bool,
    /// Whether the only phone of the group is this one.
    pub only_phone: bool,
}

/// The initiator, until they step back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InitiatorView {
    /// The agreement.
    pub id: EntryId,
    /// Who.
    pub person: Person,
    /// Meetings left; it only goes down. 0: stepped back.
    pub meetings_left: u32,
    /// Whether they are offered talking time like everyone.
    pub offered: bool,
}

/// How long the group means to meet, and whether that point has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HorizonInForce {
    /// The agreement; none where nothing was agreed.
    pub id: Option<EntryId>,
    /// How long.
    pub horizon: HorizonView,
    /// Meetings left, where it counts meetings.
    pub meetings_left: Option<u32>,
    /// Whether it is time to ask: go on, or end?
    pub reached: bool,
}

/// How the group goes on, and how it ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseView {
    /// The horizon.
    pub horizon: HorizonInForce,
    /// The initiator, while there is one.
    pub initiator: Option<InitiatorView>,
    /// All consented to ending the group.
    pub ended: bool,
    /// This phone's holder left the group or was asked to go: this phone writes nothing more.
    pub left: bool,
    /// Whether the others asked this phone's holder to go.
    pub asked_to_go: bool,
    /// How often the group has met.
    pub times_met: u32,
    /// Whether there are enough for a look back that shows nobody's answer.
    pub can_look_back: bool,
    /// Whether a look back may be timely: about the sixth meeting, and every tenth after it.
    pub look_back_is_timely: bool,
}

/// The look back while the phone goes round, and what it gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LookBackView {
    /// Somebody answers.
    Asking {
        /// To how many it was passed.
        passed: usize,
        /// To how many it goes.
        of: usize,
        /// Whether a meeting is on, and it goes to those who are here.
        here: bool,
    },
    /// All have sealed: the marks that were given to each question, from 0 to 4, ascending and each
    /// once, and what was written, in the order of the alphabet. Nobody can tell whose is whose, nor
    /// how many left a question open.
    Read {
        /// The marks of every question; none where so few answered it that they could be guessed.
        marks: Vec<Option<Vec<u8>>>,
        /// What was written.
        written: Vec<String>,
    },
}

/// The holder's own note, on this phone alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteView {
    /// What it says.
    pub text: String,
    /// The day on which it is erased by itself.
    pub fades_on: Option<NaiveDate>,
    /// How long it stays, as near as its day tells.
    pub stays: NoteStays,
}
