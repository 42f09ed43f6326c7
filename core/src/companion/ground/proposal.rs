//! What is proposed, as every page that tells of it says it.

use chrono::NaiveDate;

use super::rhythm::RhythmView;
use super::when::When;
use super::words::WordsView;
use crate::domain::{Answer, Day, EntryId, Horizon};

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
    /// Whether members can take a break from the group and keep their place.
    Resting(bool),
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
    Meet(When),
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

pub(crate) fn horizon_view(horizon: Horizon) -> HorizonView {
    match horizon {
        Horizon::Open => HorizonView::Open,
        Horizon::Until(day) => HorizonView::Until(day.date()),
        Horizon::Meetings(meetings) => HorizonView::Meetings(meetings),
    }
}

/// The horizon a screen means.
pub(crate) fn horizon(horizon: HorizonView) -> Horizon {
    match horizon {
        HorizonView::Open => Horizon::Open,
        HorizonView::Until(day) => Horizon::Until(Day::of(day)),
        HorizonView::Meetings(meetings) => Horizon::Meetings(meetings),
    }
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
    pub goes_to: usize,
    /// How many have to be here for that, where a meeting is on and not all of them are; else 0.
    pub goes_later: usize,
    /// Whether one of those in the room can say, without a name, that there is something to talk about.
    pub can_talk: bool,
    /// There was something to talk about, and so it can only be proposed anew.
    pub ended_by_talk: bool,
}
