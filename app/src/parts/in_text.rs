//! Words in a sentence that lead to another page.

use dioxus::prelude::*;

/// A few words of a sentence, to be pressed.
#[component]
pub fn InText(
    /// The words.
    text: String,
    /// Told of every press.
    onpress: EventHandler<()>,
) -> Element {
    rsx! {
        button { class: "in-text", r#type: "button", onclick: move |_| onpress.call(()), "{text}" }
    }
}
