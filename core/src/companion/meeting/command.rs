//! What can be done at the table.

use crate::domain::{EntryId, MemberId};
use crate::round::{Event, Plan};

/// What can be done at the table.
#[derive(Debug)]
pub enum MeetingCommand {
    /// Begin a meeting of those who are here, in the order they sit.
    Start {
        /// Who is here, the way the sun goes.
        circle: Vec<MemberId>,
        /// The plan.
        plan: Plan,
    },
    /// Something happened in the room; visitors come as below.
    Happened(Event),
    /// Somebody who is no member would sit here tonight, under this nickname: the phone goes round among
    /// all who sit.
    AskAboutVisitor(String),
    /// Whoever has the phone seals whether they have no objection to the visitor. When the last one has,
    /// and nobody has one, the visitor sits.
    SealVisitor {
        /// Whether there is no objection.
        no_objection: bool,
    },
    /// The phone does not go on, or what came of it was read.
    StopAsking,
    /// The initiator from outside by this agreement sits down: all have agreed to that before.
    SeatInitiator(EntryId),
    /// Close the meeting and forget it.
    CloseAndForget,
}
