//! Duties and whose turn they are, as a screen says them.

use super::agreements::WordsView;
use super::today::Person;
use crate::domain::EntryId;

/// Something to be done that takes turns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyView {
    /// Its id.
    pub id: EntryId,
    /// What it is; a card is one of `DUTY_CARDS`.
    pub words: WordsView,
}

/// Whose turn a duty is at one meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnView {
    /// The duty.
    pub duty: EntryId,
    /// What it is.
    pub words: WordsView,
    /// Whose turn it is; nobody where nobody comes, or the meeting does not take place.
    pub whose: Option<Person>,
    /// Whether they said that they take it this time.
    pub taken: bool,
}
