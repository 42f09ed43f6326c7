//! The quiet line that leads to a page of the guide.

use dioxus::prelude::*;
use runde_core::companion::guide::{self, Topic};

use crate::parts::{Button, ButtonKind, Icon};
use crate::words::Words;

/// A quiet line that leads to a page of the guide, by its title.
#[component]
pub fn GuideLink(
    /// The words.
    words: Words,
    /// The page.
    topic: Topic,
    /// It is to be read.
    onread: EventHandler<Topic>,
) -> Element {
    rsx! {
        div { class: "guide-link",
            Button {
                kind: ButtonKind::Quiet,
                icon: Icon::Book,
                label: guide::page(words.language(), topic).title,
                onpress: move |()| onread.call(topic),
            }
        }
    }
}
