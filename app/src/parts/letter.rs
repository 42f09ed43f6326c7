//! A letter half in its envelope, and the envelope when it is sealed.

use dioxus::prelude::*;

/// A letter that is about to be sealed; its foot is in the [`Pocket`].
#[component]
pub fn Letter(
    /// What is written on it.
    children: Element,
) -> Element {
    rsx! {
        div { class: "leaf slip", {children} }
    }
}

/// The envelope at the foot of the page, with what can be done on it.
#[component]
pub fn Pocket(
    /// The buttons.
    children: Element,
) -> Element {
    rsx! {
        div { class: "acts pocket",
            svg {
                class: "fold",
                view_box: "0 0 100 100",
                preserve_aspect_ratio: "none",
                "aria-hidden": "true",
                path { d: "M-1 0L50 27L101 0V101H-1Z" }
            }
            {children}
        }
    }
}

/// An envelope: sealed, or with its flap open and nothing in it.
#[component]
pub fn Envelope(
    /// Whether it is sealed.
    sealed: bool,
) -> Element {
    rsx! {
        svg { class: "envelope", view_box: "0 0 200 150", "aria-hidden": "true",
            if sealed {
                path { class: "paper", d: "M20 30H180V132H20Z" }
                path { class: "crease", d: "M20 132L86 82M180 132L114 82" }
                path { class: "flap", d: "M20 30H180L100 94Z" }
                circle { class: "wax", cx: "100", cy: "90", r: "15" }
                circle { class: "stamp", cx: "100", cy: "90", r: "9.5" }
            } else {
                path { class: "flap", d: "M20 62L100 8L180 62Z" }
                path { class: "paper", d: "M20 62H180V140H20Z" }
                path { class: "crease", d: "M20 140L86 100M180 140L114 100M20 62L100 110L180 62" }
            }
        }
    }
}
