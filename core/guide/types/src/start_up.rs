//! The way to the third meeting.

use crate::language::Sentence;
use crate::topic::Topic;

/// One step from 'some of us want to start' to the third meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its name; it never changes.
    pub id: &'static str,
    /// When it comes.
    pub occasion: Occasion,
    /// Only for a group that comes from a course.
    pub from_course: bool,
    /// Where it is done.
    pub opens: Opens,
    /// What is to be done.
    pub label: Sentence,
    /// A word about it.
    pub note: Sentence,
}

/// When a step of the start-up comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Occasion {
    /// Before the first meeting.
    Before,
    /// At the first meeting.
    First,
    /// At the second.
    Second,
    /// At the third.
    Third,
}

/// Where a step is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// A page of the guide.
    Page(Topic),
    /// Who can help with a room.
    Support,
    /// A card that says what a group is, when and where, and nothing about anyone.
    StartCard,
    /// Cards for oneself.
    Expectations,
    /// A meeting: who is here, and the plan.
    Meeting,
    /// The pledge of confidentiality.
    Pledge,
    /// The cards of ground rules, and what is agreed.
    Rules,
    /// Day, hour, place, and how often.
    Rhythm,
    /// Help at the start.
    Initiator,
    /// Who brings coffee and key.
    Duties,
    /// How long the group means to meet.
    Horizon,
    /// How are we doing?
    LookBack,
}
