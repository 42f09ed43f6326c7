//! Something seldom wanted that unfolds in its place, so that it is never done by one tap alone.

use dioxus::prelude::*;

use super::button::{Button, ButtonKind};
use super::icon::Icon;
use super::leaf::Leaf;

/// A line to press, and under it what it unfolds; pressed again it folds away.
#[component]
pub fn Unfold(
    /// The words of the line.
    label: String,
    /// Whether it lies open at first.
    #[props(default)]
    open: bool,
    /// What is inside.
    children: Element,
) -> Element {
    let mut open = use_signal(|| open);
    rsx! {
        div { class: "unfold",
            Button {
                kind: ButtonKind::Quiet,
                label,
                icon: Icon::On,
                expanded: open(),
                onpress: move |()| open.toggle(),
            }
            if open() {
                Leaf { {children} }
            }
        }
    }
}

/// What is seldom wanted on a page, one line under the other.
#[component]
pub fn Lines(
    /// Quiet buttons, and what unfolds.
    children: Element,
) -> Element {
    rsx! {
        div { class: "lines", {children} }
    }
}
