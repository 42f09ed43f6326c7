//! One page, read and checked as far as it can be alone.

use std::collections::{BTreeMap, BTreeSet};

use runde_guide_types::{Block, Drawing, Language, Page, Phrase, Topic};
use toml::Value;

use crate::flaw::Flaw;
use crate::markdown;
use crate::numbers;
use crate::read::{Place, Read};

/// The field that a page's drawing is drawn on.
const FIELD: &str = "0 0 240 160";

/// Where each number in a text comes from: one of the page's sources, or `own`.
#[derive(Default)]
struct Numbers(BTreeMap<u32, String>);

impl Read for Numbers {
    fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw> {
        let Value::Table(table) = said else {
            return Err(at.unreadable(format!("`{said:?}` is no table")));
        };
        let each = table.into_iter().map(|(number, source)| {
            let why = || at.unreadable(format!("`{number}` is no number"));
            Ok((number.parse().map_err(|_| why())?, String::read(source, at)?))
        });
        Ok(Self(each.collect::<Result<_, Flaw>>()?))
    }

    fn unsaid() -> Option<Self> {
        Some(Self::default())
    }
}

/// Reads one page in one language; beside it, the numbers that it says.
pub(crate) fn read(
    language: Language,
    topic: Topic,
    at: Place<'_>,
) -> Result<(Page, BTreeSet<u32>), Flaw> {
    let text = markdown::read(at.files.get(at.path)?, &at)?;
    let mut front = at.table(&text.front)?;
    if front.take::<String>("id")? != topic.id()
        || front.take::<String>("language")? != language.tag()
    {
        return Err(Flaw::Misplaced(at.path.to_owned()));
    }
    let named: Vec<String> = front.take("sources")?;
    let page = Page {
        topic,
        title: front.take("title")?,
        blocks: text.blocks,
        drawing: Drawing { shapes: at.drawing(topic.id(), FIELD)?, words: front.take("drawing")? },
        next: front.take("next")?,
        sources: at.sources_of(&named)?,
        own: front.take("own")?,
        verified: front.take("verified")?,
        also: front.take("also")?,
    };
    let Numbers(sourced) = front.take("numbers")?;
    front.end()?;
    at.sourced(page.sources)?;
    check_headings(&page, &at)?;
    for source in sourced.values() {
        let own = source == "own" && page.own.is_some();
        if !own && !named.contains(source) {
            return Err(at.no_source(source.clone()));
        }
    }
    let said = numbers::said(language, &passages(&page).join("\n"));
    check_numbers(&said, &sourced, &at)?;
    Ok((page, said))
}

/// Every stretch of text on its own, as it is read: title, headings, paragraphs, items.
fn passages(page: &Page) -> Vec<String> {
    let title = std::iter::once(page.title.to_owned());
    title.chain(page.blocks.iter().flat_map(Block::passages)).collect()
}

/// The paragraphs and items alone, for titles are no sentences.
#[must_use]
pub fn prose(page: &Page) -> Vec<String> {
    let prose = page.blocks.iter().filter(|block| !matches!(block, Block::Heading { .. }));
    prose.flat_map(Block::passages).collect()
}

/// The pages it leads to.
fn links(page: &Page) -> BTreeSet<Topic> {
    let phrases = page.blocks.iter().flat_map(|block| match block {
        Block::Heading { .. } => Vec::new(),
        Block::Paragraph(phrases) => phrases.iter().collect(),
        Block::List(items) => items.iter().copied().flatten().collect(),
    });
    phrases
        .filter_map(|phrase| match phrase {
            Phrase::Link { to, .. } => Some(*to),
            Phrase::Text(_) => None,
        })
        .collect()
}

/// Level, name and text of each heading, in order.
fn headings(page: &Page) -> impl Iterator<Item = (u8, &'static str, &'static str)> {
    page.blocks.iter().filter_map(|block| match *block {
        Block::Heading { level, id, text } => Some((level, id, text)),
        Block::Paragraph(_) | Block::List(_) => None,
    })
}

/// Whether two pages have the same headings, links and fields, as two languages of one have.
pub(crate) fn alike(one: &Page, other: &Page) -> bool {
    let layout = |page: &Page| {
        let headings: Vec<_> = headings(page).map(|(level, id, _)| (level, id)).collect();
        (headings, links(page), page.next.is_some(), page.own.is_some())
    };
    layout(one) == layout(other)
}

fn check_headings(page: &Page, at: &Place<'_>) -> Result<(), Flaw> {
    let mut above = 1;
    let mut seen = BTreeSet::new();
    for (level, id, text) in headings(page) {
        let in_order = level > 1 && level <= above + 1;
        if !in_order || id.is_empty() || !seen.insert(id) {
            return Err(Flaw::Heading { path: at.path.to_owned(), heading: text.to_owned() });
        }
        above = level;
    }
    Ok(())
}

/// Every number that is said has a source, and every one that has a source is said.
fn check_numbers(
    said: &BTreeSet<u32>,
    sourced: &BTreeMap<u32, String>,
    at: &Place<'_>,
) -> Result<(), Flaw> {
    let path = at.path.to_owned();
    if let Some(&number) = said.iter().find(|number| !sourced.contains_key(number)) {
        return Err(Flaw::Unsourced { path, number });
    }
    if let Some(&number) = sourced.keys().find(|number| !said.contains(number)) {
        return Err(Flaw::Unsaid { path, number });
    }
    Ok(())
}
