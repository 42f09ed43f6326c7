//! What can be done at the table.

use crate::domain::MemberId;
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
    /// Something happened in the room.
    Happened(Event),
    /// Close the meeting and forget it.
    CloseAndForget,
}
