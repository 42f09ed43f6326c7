//! What is shown of codes: a text to send, and digits to compare.

use dioxus::prelude::*;

use crate::parts::Button;
use crate::words::Words;

/// A code as a text, to be sent or typed in elsewhere.
#[component]
pub(super) fn CodeText(
    words: Words,
    text: String,
    /// Whether it was copied.
    copied: bool,
    oncopy: EventHandler<()>,
) -> Element {
    rsx! {
        p { class: "code-text", "{text}" }
        Button { label: words.code_copy(), onpress: oncopy }
        p { class: "told", role: "status",
            if copied {
                {words.code_copied()}
            }
        }
    }
}

/// Twenty digits, four at a time.
#[component]
pub(super) fn Digits(label: String, digits: String) -> Element {
    let digits: Vec<char> = digits.chars().collect();
    rsx! {
        p { class: "digits", role: "group", "aria-label": label,
            for (place , four) in digits.chunks(4).enumerate() {
                span { key: "{place}", {four.iter().collect::<String>()} }
            }
        }
    }
}
