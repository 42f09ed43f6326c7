use std::collections::BTreeMap;

/// One page of the guide in one language, read and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its name, the same in all languages.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its text.
    pub blocks: Vec<Block>,
    /// Names of sources.
    pub sources: Vec<String>,
    /// What in it is our own, where something is.
    pub own: Option<String>,
    /// Year, month and day on which the sources were last read.
    pub verified: (u16, u8, u8),
    /// A question to begin a round with, next time.
    pub next: Option<String>,
    /// Other words that somebody may look for.
    pub also: String,
    /// The drawing in words.
    pub drawing: String,
    /// Where each number in the text comes from.
    pub(crate) numbers: BTreeMap<u32, String>,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(Heading),
    /// Some sentences.
    Paragraph(Vec<Phrase>),
    /// A list without an order.
    List(Vec<Vec<Phrase>>),
}

/// A heading inside a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 2 below the title, 3 below that.
    pub level: u8,
    /// Its name, the same in all languages; empty where none is given.
    pub id: String,
    /// What it says.
    pub text: String,
}

/// A stretch of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// Words.
    Text(String),
    /// Words that lead to another page.
    Link {
        /// The words.
        text: String,
        /// The name of the page.
        to: String,
    },
}

impl Phrase {
    /// The words alone.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Text(text) | Self::Link { text, .. } => text,
        }
    }
}

impl Block {
    fn passages(&self) -> Vec<String> {
        let plain = |phrases: &Vec<Phrase>| phrases.iter().map(Phrase::words).collect::<String>();
        match self {
            Self::Heading(heading) => vec![heading.text.clone()],
            Self::Paragraph(phrases) => vec![plain(phrases)],
            Self::List(items) => items.iter().map(plain).collect(),
        }
    }
}

impl Page {
    /// Every stretch of text on its own, as it is read: title, headings, paragraphs, items.
    #[must_use]
    pub fn passages(&self) -> Vec<String> {
        let title = std::iter::once(self.title.clone());
        title.chain(self.blocks.iter().flat_map(Block::passages)).collect()
    }

    /// The paragraphs and items alone, for titles are no sentences.
    #[must_use]
    pub fn prose(&self) -> Vec<String> {
        let prose = self.blocks.iter().filter(|block| !matches!(block, Block::Heading(_)));
        prose.flat_map(Block::passages).collect()
    }

    /// The names of the pages it leads to, in order.
    pub(crate) fn links(&self) -> Vec<&str> {
        let phrases = self.blocks.iter().flat_map(|block| match block {
            Block::Heading(_) => Vec::new(),
            Block::Paragraph(phrases) => phrases.iter().collect(),
            Block::List(items) => items.iter().flatten().collect(),
        });
        phrases
            .filter_map(|phrase| match phrase {
                Phrase::Link { to, .. } => Some(to.as_str()),
                Phrase::Text(_) => None,
            })
            .collect()
    }

    /// The headings, in order.
    pub(crate) fn headings(&self) -> Vec<&Heading> {
        self.blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading(heading) => Some(heading),
                Block::Paragraph(_) | Block::List(_) => None,
            })
            .collect()
    }
}
