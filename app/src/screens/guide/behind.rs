//! What every page behind the guide's first one has, and the quiet line that leads to one.

use dioxus::prelude::*;
use runde_core::companion::guide::{self, Topic};

use crate::parts::{Acts, Button, ButtonKind, Icon, Page, RunningHead, Title};
use crate::screens::founding::Trouble;
use crate::words::Words;

/// A page behind the guide's first one.
#[component]
pub(super) fn Behind(
    words: Words,
    title: String,
    #[props(default)] trouble: Option<String>,
    /// The buttons above the way back.
    #[props(default = rsx! {})]
    acts: Element,
    onback: EventHandler<()>,
    children: Element,
) -> Element {
    rsx! {
        Page {
            header { class: "not-printed", RunningHead { left: words.guide(), right: "" } }
            main { class: "guide",
                Title { text: title }
                {children}
                Trouble { told: trouble }
            }
            footer { class: "not-printed",
                Acts {
                    {acts}
                    Button { kind: ButtonKind::Quiet, label: words.back(), onpress: onback }
                }
            }
        }
    }
}

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
