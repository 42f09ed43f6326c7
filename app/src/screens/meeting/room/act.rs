//! What can be done at the table, and what is being asked of the group there.

use runde_core::companion::{Event, MemberId};

use crate::screens::guide::GuidePage;

/// What somebody did at the table.
#[derive(Clone, Debug, PartialEq)]
pub enum RoomAct {
    /// Something that belongs to the meeting.
    Event(Event),
    /// How long is left?
    HowLong,
    /// What is seldom wanted.
    More,
    /// Read what is agreed, and agree.
    Agreements,
    /// When the group meets.
    Calendar,
    /// Who is in the group, and how it goes on.
    Group,
    /// Something is to be read.
    Guide(GuidePage),
    /// One card is drawn, to be read aloud.
    OneCard,
    /// Somebody leaves the group.
    LeaveGroup(MemberId),
    /// Something is asked of the group, or nothing any more.
    Ask(Panel),
    /// Lock the phone now.
    Lock,
}

/// What is being asked of the group just now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Panel {
    /// Nothing.
    #[default]
    None,
    /// Does the group give more time?
    MoreTime,
    /// Who has come?
    Arrive,
    /// Who goes home?
    Leave,
    /// Who leaves the group?
    LeaveGroup,
    /// Who wishes to speak again?
    SecondRound,
    /// Does the meeting end here?
    End,
}
