//! What every page behind a first one has: its head, its title, and the way back.

use dioxus::prelude::*;

use crate::parts::{Acts, Page, RunningHead, Title, Trouble};
use crate::words::Words;

/// Of which part of the app a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    /// The group.
    Group,
    /// What holds for this phone.
    Settings,
    /// When it meets.
    Plan,
    /// What can be read.
    Guide,
}

/// A page behind the first one of its part.
#[component]
pub(super) fn Behind(
    /// The words.
    words: Words,
    /// Of which part it is.
    part: Section,
    /// The words on the right of the running head.
    #[props(default)]
    head: String,
    /// The title.
    title: String,
    /// Whether what the title names is not to be.
    #[props(default)]
    struck: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// The buttons at its foot.
    #[props(default = rsx! {})]
    acts: Element,
    /// Back to where one came from.
    onback: EventHandler<()>,
    /// What stands on the page.
    children: Element,
) -> Element {
    let (left, class) = match part {
        Section::Group => (words.app_page_group(), None),
        Section::Settings => (words.settings(), None),
        Section::Plan => (words.app_page_plan(), None),
        Section::Guide => (words.guide(), Some("guide")),
    };
    rsx! {
        Page {
            header { class: "not-printed", RunningHead { left, right: head, back: words.back(), onback } }
            main { class,
                Title { text: title, struck }
                {children}
                Trouble { told: trouble }
            }
            footer { class: "not-printed",
                Acts { {acts} }
            }
        }
    }
}
