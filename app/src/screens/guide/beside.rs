//! The text of a page, part by part, and another language's text laid beside it.

use dioxus::prelude::*;
use runde_core::companion::Language;
use runde_core::companion::guide::{Block, Page as Text, Phrase, Topic};

use crate::parts::InText;

/// A heading with what stands below it; the first part has none.
fn parts(page: &'static Text) -> Vec<&'static [Block]> {
    let mut parts = Vec::new();
    let mut rest = page.blocks;
    while let Some((_, others)) = rest.split_first() {
        let below = others.iter().position(|block| matches!(block, Block::Heading { .. }));
        let (part, after) = rest.split_at(below.map_or(rest.len(), |below| below + 1));
        parts.push(part);
        rest = after;
    }
    parts
}

/// The text of a page; with another language each part is followed by the same part in that one.
#[component]
pub(super) fn Written(
    page: &'static Text,
    other: Option<(Language, &'static Text)>,
    onread: EventHandler<Topic>,
) -> Element {
    let others = other.map(|(language, page)| (language, parts(page)));
    rsx! {
        for (place , blocks) in parts(page).into_iter().enumerate() {
            div { key: "{place}", class: if others.is_some() { "side-by-side" } else { "passage" },
                div { Blocks { blocks, onread } }
                if let Some((language, others)) = &others {
                    div { class: "other", lang: language.tag(),
                        Blocks { blocks: others.get(place).copied().unwrap_or_default(), onread }
                    }
                }
            }
        }
    }
}

#[component]
fn Blocks(blocks: &'static [Block], onread: EventHandler<Topic>) -> Element {
    rsx! {
        for (place , block) in blocks.iter().enumerate() {
            match block {
                Block::Heading { level: 2, text, .. } => rsx! {
                    h2 { key: "{place}", {*text} }
                },
                Block::Heading { text, .. } => rsx! {
                    h3 { key: "{place}", {*text} }
                },
                Block::Paragraph(phrases) => rsx! {
                    p { key: "{place}", Phrases { phrases: *phrases, onread } }
                },
                Block::List(items) => rsx! {
                    ul { key: "{place}", class: "dotted",
                        for (place , item) in items.iter().enumerate() {
                            li { key: "{place}", Phrases { phrases: *item, onread } }
                        }
                    }
                },
            }
        }
    }
}

#[component]
fn Phrases(phrases: &'static [Phrase], onread: EventHandler<Topic>) -> Element {
    rsx! {
        for (place , phrase) in phrases.iter().enumerate() {
            match *phrase {
                Phrase::Text(text) => rsx! {
                    Fragment { key: "{place}", {text} }
                },
                Phrase::Link { text, to } => rsx! {
                    InText { key: "{place}", text, onpress: move |()| onread.call(to) }
                },
            }
        }
    }
}
