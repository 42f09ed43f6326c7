//! The navigation at the foot of the page, with a ribbon on the open one.

use super::icon::{Glyph, Icon};
use dioxus::prelude::*;

/// One page that can be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavItem {
    /// Its name.
    pub label: String,
    /// Its drawing.
    pub icon: Icon,
    /// Whether it is the open one.
    pub current: bool,
    /// What the screen calls it.
    pub id: usize,
}

/// The pages of the app side by side.
#[component]
pub fn Nav(
    /// The name of the navigation for screen readers.
    label: String,
    /// The pages.
    items: Vec<NavItem>,
    /// Told which page was pressed.
    onpick: EventHandler<usize>,
) -> Element {
    rsx! {
        nav { class: "nav", "aria-label": label,
            for item in items {
                button {
                    key: "{item.id}",
                    r#type: "button",
                    "aria-current": item.current.then_some("page"),
                    onclick: move |_| onpick.call(item.id),
                    Glyph { icon: item.icon }
                    span { "{item.label}" }
                }
            }
        }
    }
}
