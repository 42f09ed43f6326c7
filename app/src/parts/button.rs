//! Things to press, and how they stand under the thumb.

use super::icon::{Glyph, Icon};
use dioxus::prelude::*;

/// How much weight a button has on its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing most likely wanted: a bookplate. At most one a page.
    Main,
    /// Anything else that may be pressed.
    #[default]
    Plain,
    /// A line of text, for what is seldom wanted.
    Quiet,
}

/// A button with its words and perhaps a drawing.
#[component]
pub fn Button(
    /// How much weight it has.
    #[props(default)]
    kind: ButtonKind,
    /// The words on it.
    label: String,
    /// The drawing before the words.
    #[props(default)]
    icon: Option<Icon>,
    /// The name for screen readers where it says more than the words.
    #[props(default)]
    name: Option<String>,
    /// Whether it is held down, for a button that stays.
    #[props(default)]
    pressed: Option<bool>,
    /// Whether what it unfolds lies open, for a button that unfolds something.
    #[props(default)]
    expanded: Option<bool>,
    /// Whether it cannot be pressed now.
    #[props(default)]
    disabled: bool,
    /// What is still to be done before it can be pressed; said beside it. At most one button of a
    /// page waits so.
    #[props(default)]
    waits_for: Option<String>,
    /// Told of every press.
    onpress: EventHandler<()>,
) -> Element {
    let class = match kind {
        ButtonKind::Main => "btn btn-main",
        ButtonKind::Plain => "btn",
        ButtonKind::Quiet => "btn btn-quiet",
    };
    let waits = waits_for.is_some();
    rsx! {
        if let Some(waits_for) = waits_for {
            p { id: "waits-for", class: "note centred", {waits_for} }
        }
        button {
            class,
            r#type: "button",
            disabled: disabled || waits,
            "aria-describedby": waits.then_some("waits-for"),
            "aria-label": name,
            "aria-pressed": pressed.map(|held| if held { "true" } else { "false" }),
            "aria-expanded": expanded.map(|open| if open { "true" } else { "false" }),
            onclick: move |_| onpress.call(()),
            if let Some(icon) = icon {
                Glyph { icon }
            }
            span { "{label}" }
        }
    }
}

/// The actions of a page, one under the other at its foot.
#[component]
pub fn Acts(
    /// The buttons.
    children: Element,
) -> Element {
    rsx! {
        div { class: "acts", {children} }
    }
}

/// Up to three actions side by side, each with its drawing above its words.
#[component]
pub fn Abreast(
    /// The buttons.
    children: Element,
) -> Element {
    rsx! {
        div { class: "abreast", {children} }
    }
}

/// Two or three actions side by side while there is room.
#[component]
pub fn ActsPair(
    /// The buttons.
    children: Element,
) -> Element {
    rsx! {
        div { class: "acts-pair", {children} }
    }
}
