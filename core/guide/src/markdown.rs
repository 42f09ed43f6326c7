//! From Markdown to the few kinds of blocks that the guide needs.

use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::page::{Block, Heading, Phrase};

/// The front matter as it is written, and the blocks after it; or what is neither.
pub(crate) fn read(text: &str) -> Result<(String, Vec<Block>), String> {
    let options =
        Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut events = Parser::new_ext(text, options);
    let mut front = String::new();
    let mut blocks = Vec::new();
    while let Some(event) = events.next() {
        match event {
            Event::Start(Tag::MetadataBlock(_)) => front = words(&mut events)?,
            Event::Start(Tag::Paragraph) => blocks.push(Block::Paragraph(phrases(&mut events)?)),
            Event::Start(Tag::List(None)) => blocks.push(Block::List(items(&mut events)?)),
            Event::Start(Tag::Heading { level, id, .. }) => {
                let id = id.map(|id| id.into_string()).unwrap_or_default();
                let text = words(&mut events)?;
                blocks.push(Block::Heading(Heading { level: level as u8, id, text }));
            }
            other => return Err(format!("{other:?} has no place in the guide")),
        }
    }
    Ok((front, blocks))
}

fn items(events: &mut Parser<'_>) -> Result<Vec<Vec<Phrase>>, String> {
    let mut items = Vec::new();
    loop {
        match events.next() {
            Some(Event::Start(Tag::Item)) => items.push(phrases(events)?),
            Some(Event::End(_)) | None => return Ok(items),
            Some(other) => return Err(format!("{other:?} has no place in a list")),
        }
    }
}

/// What is said until the block ends.
fn phrases(events: &mut Parser<'_>) -> Result<Vec<Phrase>, String> {
    let mut phrases = Vec::new();
    let mut text = String::new();
    loop {
        match events.next() {
            Some(Event::Text(more)) => text.push_str(&more),
            Some(Event::SoftBreak) => text.push(' '),
            Some(Event::Start(Tag::Link { dest_url, .. })) => {
                if !text.is_empty() {
                    phrases.push(Phrase::Text(std::mem::take(&mut text)));
                }
                phrases.push(Phrase::Link { text: words(events)?, to: dest_url.into_string() });
            }
            Some(Event::End(_)) | None => {
                if !text.is_empty() {
                    phrases.push(Phrase::Text(text));
                }
                return Ok(phrases);
            }
            Some(other) => return Err(format!("{other:?} has no place in a sentence")),
        }
    }
}

/// Nothing but words until the end.
fn words(events: &mut Parser<'_>) -> Result<String, String> {
    let mut words = String::new();
    loop {
        match events.next() {
            Some(Event::Text(more)) => words.push_str(&more),
            Some(Event::End(_)) | None => return Ok(words),
            Some(other) => return Err(format!("{other:?} stands where only words may")),
        }
    }
}
