//! Cards and questions that stand beside the pages.

use crate::language::Sentence;
use crate::topic::Topic;

/// A card to show or print before the first meeting: what a group is, when and where, and nothing
/// about anyone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StartCard {
    /// What stands above it.
    pub title: Sentence,
    /// What a group is, line by line.
    pub lines: &'static [Sentence],
    /// Stands before the day and the hour.
    pub when: Sentence,
    /// Stands before the place.
    pub place: Sentence,
    /// Stands below it.
    pub last: Sentence,
}

/// A card for oneself before joining: answered by looking, kept nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// Its name; it never changes.
    pub id: &'static str,
    /// The question.
    pub title: Sentence,
    /// A word about it.
    pub text: Sentence,
}

/// What is said to whom a group is not the thing now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Otherwise {
    /// The page it leads to.
    pub opens: Topic,
    /// What it is called.
    pub title: Sentence,
    /// What it says.
    pub text: Sentence,
}

/// A question to begin a theme round with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its name; it never changes.
    pub id: &'static str,
    /// Whom it is for.
    pub kind: QuestionKind,
    /// The question.
    pub text: Sentence,
}

/// Whom a question is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuestionKind {
    /// Any group.
    Any,
    /// A round on a walk.
    Walk,
    /// A group of relatives.
    Relatives,
    /// A group of men.
    Men,
}
