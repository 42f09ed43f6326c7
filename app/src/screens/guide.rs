//! What can be read: the pages of the guide, and what stands beside them.
//!
//! [`GuideFirst`] leads to all of it; each kind of page is a file here. What is read or looked for
//! stays in the page that shows it, and is gone with it.

mod beside;
mod cards;
mod children;
mod first;
mod link;
mod one_card;
mod questions;
mod read;
mod start_card;
mod start_up;
mod support;

use runde_core::companion::Language;
use runde_core::companion::guide::{self, Question, Topic};

use crate::cards::Card;

pub use cards::ExpectationCards;
pub use children::Children;
pub use first::GuideFirst;
pub use link::GuideLink;
pub use one_card::OneCard;
pub use questions::{DrawQuestion, QuestionPage};
pub use read::ReadPage;
pub use start_card::StartCardPage;
pub use start_up::{Leads, StartUp, ToStartUp};
pub use support::FindSupport;

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
