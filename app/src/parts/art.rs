//! Drawings that stand alone. None carries a meaning, so screen readers pass over all of them.

use super::wood::{Pool, Wood};
use dioxus::prelude::*;

/// Where the six chairs of a still table stand, and where their backs do.
const CHAIRS: [((f64, f64), (f64, f64)); 6] = [
    ((0.0, -150.0), (0.0, -158.0)),
    ((129.9, -75.0), (136.8, -79.0)),
    ((129.9, 75.0), (136.8, 79.0)),
    ((0.0, 150.0), (0.0, 158.0)),
    ((-129.9, 75.0), (-136.8, 79.0)),
    ((-129.9, -75.0), (-136.8, -79.0)),
];

/// A table with six free chairs; lines and shapes for inside an `svg`.
#[component]
fn FreeTable() -> Element {
    rsx! {
        Wood {}
        for ((x , y) , (back_x , back_y)) in CHAIRS {
            circle { class: "back", cx: "{back_x}", cy: "{back_y}", r: "30" }
            circle { class: "stool", cx: "{x}", cy: "{y}", r: "31" }
        }
    }
}

/// The picture on the cover: a table with a light in its middle, and every chair free.
#[component]
pub fn CoverArt() -> Element {
    rsx! {
        div { class: "cover-art", style: "--reach:0.92", "aria-hidden": "true",
            svg { class: "still", view_box: "-196 -196 392 392", FreeTable {} }
            Pool {}
        }
    }
}

/// The empty table at the edge of a chapter head; for inside a `.plate`.
#[component]
pub fn Vignette() -> Element {
    rsx! {
        svg { class: "still vignette", view_box: "-196 -196 392 392", "aria-hidden": "true",
            FreeTable {}
        }
    }
}

/// A candle that has just been put out.
#[component]
pub fn Candle() -> Element {
    rsx! {
        svg { class: "snuff", view_box: "0 0 140 124", "aria-hidden": "true",
            path { class: "smoke", d: "M71 56C65 47 80 41 73 30C67 20 79 14 72 1" }
            path { class: "smoke thin", d: "M72.5 53C77 46 69 40 73 33" }
            path {
                class: "stub",
                d: "M58 75c0-3 5-4.5 12-4.5s12 1.5 12 4.5v37H58Z",
            }
            path { class: "lip", d: "M58 75c0 2.5 5 4 12 4s12-1.5 12-4" }
            path { class: "stub", d: "M58 80c0 6-.5 12 1.5 14s3.5-1 3.5-5v-8" }
            path { class: "wick", d: "M70 75c0-5 .5-8 1.5-11" }
            path { class: "dish", d: "M36 112h68c-3 7-14 10-34 10s-31-3-34-10Z" }
            circle { class: "loop", cx: "110", cy: "113", r: "6.5" }
        }
    }
}
