//! Cards for oneself before joining.

use dioxus::prelude::*;
use runde_core::companion::guide::{Topic, expectations, otherwise};

use super::GuidePage;
use super::link::GuideLink;
use crate::parts::{Leaf, Note, Way, WayLook};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// Questions to oneself, answered by looking; at the end, other help for whom this is not the time.
#[component]
pub fn ExpectationCards(
    /// The words.
    words: Words,
    /// A page is to be opened.
    onopen: EventHandler<GuidePage>,
    /// Back to where one came from.
    onback: EventHandler<()>,
) -> Element {
    let language = words.language();
    let other = otherwise();
    rsx! {
        Behind { words, part: Section::Guide, title: words.cards_for_oneself(), onback,
            Note { text: words.cards_for_oneself_note() }
            div { class: "part slips",
                for (place , card) in expectations().iter().enumerate() {
                    Leaf { key: "{place}",
                        h2 { class: "book", {card.title.of(language)} }
                        p { class: "note", {card.text.of(language)} }
                    }
                }
            }
            section { class: "part",
                Way {
                    look: WayLook::Open,
                    label: other.title.of(language),
                    note: other.text.of(language),
                    onpress: move |()| onopen.call(GuidePage::Read(other.opens)),
                }
            }
            for topic in [Topic::WhatSelfHelpIs, Topic::ListeningWithoutAdvice, Topic::ThreeStories, Topic::WhatIsKnown] {
                GuideLink { key: "{topic.id()}", words, topic, onread: move |topic| onopen.call(GuidePage::Read(topic)) }
            }
        }
    }
}
