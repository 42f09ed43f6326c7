//! A few lines to write on.

use dioxus::prelude::*;

/// Room for some sentences; what is written stays in it, as in [`Field`](super::Field).
#[component]
pub fn NoteField(
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
    /// How many lines are seen.
    lines: u8,
    /// How many signs fit.
    max: usize,
    /// Told all that is written, at every change.
    oninput: EventHandler<String>,
) -> Element {
    let first = use_hook(|| value.clone());
    let hint_id = format!("{id}-hint");
    rsx! {
        div { class: "field",
            label { r#for: "{id}", "{label}" }
            textarea {
                id: "{id}",
                class: "lines-to-write",
                initial_value: first,
                style: "--lines:{lines}",
                maxlength: "{max}",
                autocomplete: "off",
                autocapitalize: "sentences",
                spellcheck: "false",
                "autocorrect": "off",
                "aria-describedby": hint.is_some().then(|| hint_id.clone()),
                oninput: move |event| oninput.call(event.value()),
            }
            if let Some(hint) = &hint {
                p { id: "{hint_id}", class: "note", "{hint}" }
            }
        }
    }
}
