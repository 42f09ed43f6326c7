//! Words to write and small numbers to set.

use super::icon::{Glyph, Icon};
use dioxus::prelude::*;

/// One line to write on.
///
/// What is written stays in the field: the first value is set once, so that nothing is written back
/// while a letter is still being composed. Another `key` makes a fresh field.
#[component]
pub fn Field(
    /// Its name on this page, to tie hint and problem to it.
    id: String,
    /// What is asked for.
    label: String,
    /// What stands there at first.
    #[props(default)]
    value: String,
    /// A helpful line under it.
    #[props(default)]
    hint: Option<String>,
    /// What is not right yet; said aloud when it appears.
    #[props(default)]
    problem: Option<String>,
    /// Whether what is written stays hidden.
    #[props(default)]
    secret: bool,
    /// Whether the enter key leads on to the field below.
    #[props(default)]
    next: bool,
    /// How many signs fit.
    max: usize,
    /// Told all that is written, at every change.
    oninput: EventHandler<String>,
    /// Told when the enter key is pressed.
    #[props(default)]
    onenter: EventHandler<()>,
) -> Element {
    let first = use_hook(|| value.clone());
    let (hint_id, problem_id) = (format!("{id}-hint"), format!("{id}-problem"));
    let described: Vec<&str> = [
        hint.is_some().then_some(hint_id.as_str()),
        problem.is_some().then_some(problem_id.as_str()),
    ]
    .into_iter()
    .flatten()
    .collect();
    rsx! {
        div { class: "field",
            label { r#for: "{id}", "{label}" }
            input {
                id: "{id}",
                r#type: if secret { "password" } else { "text" },
                initial_value: first,
                maxlength: "{max}",
                autocomplete: "off",
                autocapitalize: if secret { "none" } else { "sentences" },
                spellcheck: "false",
                enterkeyhint: if next { "next" } else { "done" },
                "autocorrect": "off",
                "aria-invalid": problem.is_some().then_some("true"),
                "aria-describedby": (!described.is_empty()).then(|| described.join(" ")),
                oninput: move |event| oninput.call(event.value()),
                onkeydown: move |event| {
                    if event.key() == Key::Enter && !event.is_composing() {
                        onenter.call(());
                    }
                },
            }
            if let Some(hint) = &hint {
                p { id: "{hint_id}", class: "note", "{hint}" }
            }
            if let Some(problem) = &problem {
                p { id: "{problem_id}", class: "problem", role: "alert", "{problem}" }
            }
        }
    }
}

/// A small number or another value with one less and one more.
#[component]
pub fn Stepper(
    /// What is set.
    label: String,
    /// The value now, with its unit in words.
    value: String,
    /// The name of the button for less, for screen readers.
    less: String,
    /// The name of the button for more, for screen readers.
    more: String,
    /// Told of a press on less.
    onless: EventHandler<()>,
    /// Told of a press on more.
    onmore: EventHandler<()>,
    /// Whether there is no less.
    #[props(default)]
    at_least: bool,
    /// Whether there is no more.
    #[props(default)]
    at_most: bool,
) -> Element {
    rsx! {
        div { class: "stepper", role: "group", "aria-label": "{label}",
            span { class: "stepper-label", "aria-hidden": "true", "{label}" }
            span { class: "stepper-set",
                Step { name: less, icon: Icon::Minus, ended: at_least, onpress: onless }
                output { class: "stepper-value", "{value}" }
                Step { name: more, icon: Icon::Plus, ended: at_most, onpress: onmore }
            }
        }
    }
}

/// A button of a stepper; at the end it keeps the focus and does nothing.
#[component]
fn Step(
    /// Its name for screen readers.
    name: String,
    /// Its drawing.
    icon: Icon,
    /// Whether there is nothing further this way.
    ended: bool,
    /// Told of a press that means something.
    onpress: EventHandler<()>,
) -> Element {
    rsx! {
        button {
            class: "btn step",
            r#type: "button",
            "aria-label": name,
            "aria-disabled": ended.then_some("true"),
            onclick: move |_| {
                if !ended {
                    onpress.call(());
                }
            },
            Glyph { icon }
        }
    }
}
