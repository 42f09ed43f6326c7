//! The pages of what can be read by name.

use runde_core::companion::Language;
use runde_core::companion::guide::{self, Question, Topic};

use crate::cards::Card;

/// Which page of what can be read is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GuidePage {
    /// All of it, and the search.
    #[default]
    All,
    /// One page of the guide.
    Read(Topic),
    /// The way to the third meeting.
    StartUp,
    /// The card to show or print before the first meeting.
    StartCard,
    /// The cards for oneself before joining.
    Expectations,
    /// The questions for a theme round.
    Questions,
    /// One question, to be read from across a table.
    Question(AskedOf),
    /// One card, to be read aloud.
    OneCard(Card),
    /// Who can help from outside.
    Support,
    /// The plan for a children's group.
    Children,
}

/// A question that can be asked of the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedOf {
    /// One that was drawn or chosen.
    Written(&'static Question),
    /// The one at the end of a page.
    Next(Topic),
}

impl AskedOf {
    /// The question, in this language.
    #[must_use]
    pub fn text(self, language: Language) -> &'static str {
        match self {
            Self::Written(question) => question.text.of(language),
            Self::Next(topic) => {
                let page = guide::page(language, topic);
                page.next.unwrap_or(page.title)
            }
        }
    }
}
