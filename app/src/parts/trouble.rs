//! What could not be done.

use dioxus::prelude::*;

/// What went wrong and what to do; read aloud when it appears, and without room while there is none.
#[component]
pub fn Trouble(
    /// What is said of it.
    told: Option<String>,
) -> Element {
    rsx! {
        div { role: "alert", class: "trouble",
            if let Some(told) = told {
                p { {told} }
            }
        }
    }
}
