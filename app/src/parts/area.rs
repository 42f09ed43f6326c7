//! A few lines to write on.

use dioxus::prelude::*;

/// So few signs before it is full, it is told.
const NEARLY: usize = 40;

/// Room for a sentence or two.
///
/// As with [`Field`](super::Field), what is written stays in it: the first value is set once, and
/// another `key` makes a fresh one.
#[component]
pub fn Area(
    /// Its name on this page, to tie the hint to it.
    id: String,
    /// What is asked for.
    label: String,
    /// What stands there at first.
    #[props(default)]
    value: String,
    /// A helpful line under it.
    #[props(default)]
    hint: Option<String>,
    /// What is told when it is nearly full.
    #[props(default)]
    nearly: Option<String>,
    /// How many lines are seen at first.
    #[props(default = 4)]
    lines: u8,
    /// How many signs fit.
    max: usize,
    /// Told all that is written, at every change.
    oninput: EventHandler<String>,
) -> Element {
    let first = use_hook(|| value.clone());
    let mut signs = use_signal(|| value.chars().count());
    let nearly = nearly.filter(|_| signs() + NEARLY >= max);
    let hint_id = format!("{id}-hint");
    rsx! {
        div { class: "field",
            label { r#for: "{id}", "{label}" }
            textarea {
                id: "{id}",
                initial_value: first,
                style: "--lines:{lines}",
                maxlength: "{max}",
                autocomplete: "off",
                autocapitalize: "sentences",
                spellcheck: "false",
                "autocorrect": "off",
                "aria-describedby": hint.is_some().then_some(hint_id.as_str()),
                oninput: move |event| {
                    signs.set(event.value().chars().count());
                    oninput.call(event.value());
                },
            }
            if let Some(hint) = &hint {
                p { id: "{hint_id}", class: "note", "{hint}" }
            }
            p { class: "note", role: "status", {nearly} }
        }
    }
}
