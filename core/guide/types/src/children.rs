//! The plan for a children's group.

use crate::drawing::Shape;
use crate::language::Sentence;
use crate::page::Source;

/// A plan for a children's group, held by two adults; no child's name has a place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChildrensPlan {
    /// How long a meeting is; as long as its parts together.
    pub minutes: u32,
    /// The parts of every meeting.
    pub parts: &'static [ChildrensPart],
    /// The meetings, in order.
    pub meetings: &'static [ChildrensMeeting],
    /// The seats.
    pub seats: &'static [ChildrensSeat],
    /// Where the form comes from.
    pub sources: &'static [Source],
}

/// A part that every meeting of the children has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChildrensPart {
    /// How long it is.
    pub minutes: u32,
    /// What it is called.
    pub name: Sentence,
    /// What happens.
    pub text: Sentence,
}

/// What one meeting of the children is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChildrensMeeting {
    /// What it is called.
    pub title: Sentence,
    /// The question that goes round.
    pub question: Sentence,
    /// Something to do with the hands.
    pub act: Sentence,
}

/// A seat, known by what is drawn on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChildrensSeat {
    /// Its name; it never changes.
    pub id: &'static str,
    /// What is drawn.
    pub name: Sentence,
    /// The drawing, on a field of 48 by 48.
    pub shapes: &'static [Shape],
}
