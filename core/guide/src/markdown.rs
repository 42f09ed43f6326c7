//! From Markdown to the few kinds of blocks that the guide needs.

use pulldown_cmark::{Event, Options, Parser, Tag};
use runde_guide_types::{Block, Phrase};

use crate::flaw::Flaw;
use crate::read::Place;

/// A page as it is written.
pub(crate) struct Text {
    /// What stands before the text, as it is written.
    pub(crate) front: String,
    pub(crate) blocks: &'static [Block],
}

/// Reads a page.
pub(crate) fn read(text: &str, at: &Place<'_>) -> Result<Text, Flaw> {
    let options =
        Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut reader = Reader { events: Parser::new_ext(text, options), at };
    let mut front = String::new();
    let mut blocks = Vec::new();
    while let Some(event) = reader.events.next() {
        match event {
            Event::Start(Tag::MetadataBlock(_)) => front = reader.words()?,
            Event::Start(Tag::Paragraph) => blocks.push(Block::Paragraph(reader.phrases()?)),
            Event::Start(Tag::List(None)) => blocks.push(Block::List(reader.items()?)),
            Event::Start(Tag::Heading { level, id, .. }) => {
                let id = id.map(|id| id.into_string()).unwrap_or_default().leak();
                let text = reader.words()?.leak();
                blocks.push(Block::Heading { level: level as u8, id, text });
            }
            other => return Err(reader.no_place(&other, "in the guide")),
        }
    }
    Ok(Text { front, blocks: blocks.leak() })
}

struct Reader<'a> {
    events: Parser<'a>,
    at: &'a Place<'a>,
}

impl Reader<'_> {
    fn items(&mut self) -> Result<&'static [&'static [Phrase]], Flaw> {
        let mut items = Vec::new();
        loop {
            match self.events.next() {
                Some(Event::Start(Tag::Item)) => items.push(self.phrases()?),
                Some(Event::End(_)) | None => return Ok(items.leak()),
                Some(other) => return Err(self.no_place(&other, "in a list")),
            }
        }
    }

    /// What is said until the block ends.
    fn phrases(&mut self) -> Result<&'static [Phrase], Flaw> {
        let mut phrases = Vec::new();
        let mut text = String::new();
        loop {
            match self.events.next() {
                Some(Event::Text(more)) => text.push_str(&more),
                Some(Event::SoftBreak) => text.push(' '),
                Some(Event::Start(Tag::Link { dest_url, .. })) => {
                    if !text.is_empty() {
                        phrases.push(Phrase::Text(std::mem::take(&mut text).leak()));
                    }
                    let text = self.words()?.leak();
                    phrases.push(Phrase::Link { text, to: self.at.page(&dest_url)? });
                }
                Some(Event::End(_)) | None => {
                    if !text.is_empty() {
                        phrases.push(Phrase::Text(text.leak()));
                    }
                    return Ok(phrases.leak());
                }
                Some(other) => return Err(self.no_place(&other, "in a sentence")),
            }
        }
    }

    /// Nothing but words until the end.
    fn words(&mut self) -> Result<String, Flaw> {
        let mut words = String::new();
        loop {
            match self.events.next() {
                Some(Event::Text(more)) => words.push_str(&more),
                Some(Event::End(_)) | None => return Ok(words),
                Some(other) => return Err(self.no_place(&other, "where only words may stand")),
            }
        }
    }

    fn no_place(&self, event: &Event<'_>, here: &str) -> Flaw {
        self.at.unreadable(format!("{event:?} has no place {here}"))
    }
}
