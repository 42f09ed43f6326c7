//! One page of the guide, in one language.

use chrono::NaiveDate;

use crate::drawing::Drawing;
use crate::topic::Topic;

/// One page in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// What it is about; the same in every language.
    pub topic: Topic,
    /// What it is called.
    pub title: &'static str,
    /// Its text, without the title. Headings and what they are called come in the same order in every
    /// language, so that two can be laid side by side.
    pub blocks: &'static [Block],
    /// Its drawing.
    pub drawing: Drawing,
    /// A question to begin a round with next time, on the pages for when a group is in need of one.
    pub next: Option<&'static str>,
    /// Where what it says comes from.
    pub sources: &'static [Source],
    /// What in it is our own and has no other source.
    pub own: Option<&'static str>,
    /// The day on which the sources were last read.
    pub verified: NaiveDate,
    /// Other words that somebody may look for; for the search alone.
    pub also: &'static str,
}

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading below the title.
    Heading {
        /// 2 right below the title, 3 below that.
        level: u8,
        /// Its name, unique on the page and the same in every language.
        id: &'static str,
        /// What it says.
        text: &'static str,
    },
    /// Some sentences.
    Paragraph(&'static [Phrase]),
    /// A list without an order.
    List(&'static [&'static [Phrase]]),
}

/// A stretch of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// Words.
    Text(&'static str),
    /// Words that lead to another page.
    Link {
        /// The words.
        text: &'static str,
        /// Where they lead.
        to: Topic,
    },
}

/// Where something comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Who says it, in their own language.
    pub name: &'static str,
    /// Where it can be read, for copying: the app opens no page.
    pub address: Option<&'static str>,
}

impl Phrase {
    /// The words alone.
    #[must_use]
    pub const fn words(&self) -> &'static str {
        match self {
            Self::Text(text) | Self::Link { text, .. } => text,
        }
    }
}

impl Block {
    /// Each stretch of text in it on its own.
    #[must_use]
    pub fn passages(&self) -> Vec<String> {
        let plain = |phrases: &[Phrase]| phrases.iter().map(Phrase::words).collect();
        match self {
            Self::Heading { text, .. } => vec![(*text).to_owned()],
            Self::Paragraph(phrases) => vec![plain(phrases)],
            Self::List(items) => items.iter().map(|item| plain(item)).collect(),
        }
    }
}
