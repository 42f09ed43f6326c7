//! A sentence that is the whole page.

use dioxus::prelude::*;

/// Up to so many letters a sentence is set as a title.
const SHORT: usize = 64;
/// Up to so many it is set a little smaller; a longer one smaller still.
const MIDDLING: usize = 150;

/// A sentence as the heading of its page, where a reader arrives; the longer, the smaller.
#[component]
pub fn Saying(
    /// The sentence.
    text: String,
    /// Whether it stands in the middle of the page.
    #[props(default)]
    centred: bool,
    /// Whether it is read from across a table.
    #[props(default)]
    aloud: bool,
) -> Element {
    let length = match text.chars().count() {
        signs if signs <= SHORT => "short",
        signs if signs <= MIDDLING => "middling",
        _ => "long",
    };
    let class = match (aloud, centred) {
        (true, _) => "saying aloud",
        (false, true) => "saying centred",
        (false, false) => "saying",
    };
    rsx! {
        h1 { class, "data-length": length, tabindex: "-1", "data-arrive": "", "{text}" }
    }
}
