//! What could not be done.

use std::rc::Rc;

use dioxus::html::{ScrollLogicalPosition, ScrollToOptions};
use dioxus::prelude::*;

/// What went wrong and what to do; read aloud when it appears and brought into sight, and without room
/// while there is none.
#[component]
pub fn Trouble(
    /// What is said of it.
    told: Option<String>,
) -> Element {
    rsx! {
        div { role: "alert", class: "trouble",
            if let Some(told) = told {
                p { key: "{told}", onmounted: move |event| into_sight(event.data()), {told} }
            }
        }
    }
}

/// The button at the foot, which was just pressed, may lie over it.
async fn into_sight(told: Rc<MountedData>) {
    let nearest = ScrollToOptions {
        vertical: ScrollLogicalPosition::Nearest,
        horizontal: ScrollLogicalPosition::Nearest,
        ..ScrollToOptions::default()
    };
    // a renderer that cannot scroll shows it where it is
    let _ = told.scroll_to_with_options(nearest).await;
}
