//! The whole screen and the page that lies on it.

use dioxus::prelude::*;

use runde_core::companion::{Looks, TextSize, Theme};

use super::icon::{Glyph, Icon};

/// The light in which a screen stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WorldState {
    /// The phone's own light or dark.
    #[default]
    Day,
    /// Dusk: the same room while nobody speaks.
    Silence,
}

/// The whole screen; there is one, and every other part is inside it.
///
/// Keep its children in place when the state changes: nodes that are built anew break the slow
/// dusk and the ring.
#[component]
pub fn World(
    /// The light of the moment.
    state: WorldState,
    /// The tag of the language all words are in.
    lang: String,
    /// How letters and light are; on all of the document.
    #[props(default)]
    looks: Looks,
    /// What is on the screen.
    children: Element,
) -> Element {
    let state = match state {
        WorldState::Day => "day",
        WorldState::Silence => "silence",
    };
    let theme = match looks.theme {
        Theme::AsThePhone => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    };
    let size = match looks.text_size {
        TextSize::AsThePhone => None,
        TextSize::Larger => Some("larger"),
        TextSize::Large => Some("large"),
        TextSize::Largest => Some("largest"),
    };
    rsx! {
        div {
            class: "world",
            "data-state": state,
            "data-theme": theme,
            "data-face": looks.plain_letters.then_some("plain"),
            "data-size": size,
            lang,
            {children}
        }
    }
}

/// One page: a `header`, a `main`, then [`Acts`](super::Acts) or [`Nav`](super::Nav).
#[component]
pub fn Page(
    /// Whether the page holds the circle, so that it fills the screen and may grow on a tablet.
    #[props(default)]
    room: bool,
    /// Whether the page is a cover with a stamped frame.
    #[props(default)]
    cover: bool,
    /// The page's contents.
    children: Element,
) -> Element {
    let class = match (room, cover) {
        (true, _) => "page room",
        (false, true) => "page cover-page",
        (false, false) => "page",
    };
    rsx! {
        div { class, {children} }
    }
}

/// The small line at the top of a page, as in a printed book.
#[component]
pub fn RunningHead(
    /// The words on the left.
    left: String,
    /// The words on the right; may be empty.
    right: String,
    /// Whether a change of the words on the right is said aloud.
    #[props(default)]
    told: bool,
    /// What a screen reader is told of the way back, on a page that has one.
    #[props(default)]
    back: Option<String>,
    /// Back to where one came from.
    #[props(default)]
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        p { class: "running",
            if let Some(back) = back {
                button { class: "back", r#type: "button", onclick: move |_| onback.call(()),
                    Glyph { icon: Icon::Before }
                    span { class: "vh", "{back}: " }
                    span { "{left}" }
                }
            } else {
                span { "{left}" }
            }
            span { role: told.then_some("status"), "{right}" }
        }
    }
}
