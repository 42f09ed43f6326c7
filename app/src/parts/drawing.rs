//! Drawings of the guide, set as shapes.

use dioxus::prelude::*;
use runde_core::companion::guide::Shape;

/// Where a drawing stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DrawingPlace {
    /// Beside a page.
    #[default]
    Page,
    /// On a child's seat.
    Seat,
}

/// A drawing that says something; a screen reader hears it in words.
#[component]
pub fn Drawing(
    /// Its shapes, from the back to the front.
    shapes: &'static [Shape],
    /// The same in words.
    words: String,
    /// Where it stands.
    #[props(default)]
    place: DrawingPlace,
) -> Element {
    let (class, view_box) = match place {
        DrawingPlace::Page => ("drawing", "0 0 240 160"),
        DrawingPlace::Seat => ("drawing on-seat", "0 0 48 48"),
    };
    rsx! {
        svg { class, view_box, role: "img", "aria-label": words,
            for (place , shape) in shapes.iter().enumerate() {
                match shape {
                    Shape::Circle { x, y, r, pen } => rsx! {
                        circle { key: "{place}", class: pen.class(), cx: *x, cy: *y, r: *r }
                    },
                    Shape::Path { d, pen } => rsx! {
                        path { key: "{place}", class: pen.class(), d: *d }
                    },
                }
            }
        }
    }
}
