//! A year on two staves, six months each, or on four where letters are large: quiet marks, and no
//! colour that judges.

use dioxus::prelude::*;

/// A quarter of the picture is so wide.
const WIDE: f32 = 182.0;
/// The line is so far down.
const DOWN: f32 = 12.0;

/// What one mark shows; each has its own shape, so that none rests on colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearMark {
    /// A full dot: met.
    Met,
    /// A ring: planned.
    ToCome,
    /// A stroke: called off.
    CalledOff,
    /// A short line on the stave: at rest.
    Paused,
    /// A ribbon: today.
    Today,
}

/// One mark of one quarter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearDay {
    /// How far along its quarter, from 0 to 1.
    pub along: f32,
    /// What it shows.
    pub mark: YearMark,
    /// From how far along it was moved there; beyond the ends where that was in the quarter beside it.
    pub moved_from: Option<f32>,
}

/// Three months; two quarters beside each other are one stave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quarter {
    /// The months: how far along each begins, and its short name.
    pub months: Vec<(f32, String)>,
    /// The marks, ascending.
    pub marks: Vec<YearDay>,
}

/// The quarters, two on a line while there is room, with what each mark means.
#[component]
pub fn Year(
    /// The quarters.
    quarters: Vec<Quarter>,
    /// Every shape that is used, with its words.
    key_words: Vec<(YearMark, String)>,
) -> Element {
    rsx! {
        div { class: "staves", "aria-hidden": "true",
            for (place , quarter) in quarters.into_iter().enumerate() {
                div { key: "{place}", class: "staff",
                    svg { view_box: "0 -8 {WIDE} 32",
                        path { class: "stave", d: "M0 {DOWN}H{WIDE}" }
                        for (along , _) in quarter.months.iter() {
                            path { class: "tick", d: "M{at(*along)} {DOWN}v12" }
                        }
                        for one in quarter.marks.iter() {
                            if let Some(from) = one.moved_from {
                                Moved { from, to: one.along }
                            }
                            Shape { mark: one.mark, across: at(one.along), down: DOWN }
                        }
                    }
                    div { class: "months",
                        for (place , (_ , name)) in quarter.months.iter().enumerate() {
                            span { key: "{place}", "{name}" }
                        }
                    }
                }
            }
        }
        ul { class: "key", "aria-hidden": "true",
            for (place , (mark , said)) in key_words.into_iter().enumerate() {
                li { key: "{place}",
                    svg { view_box: "0 0 14 14", Shape { mark, across: 7.0, down: 7.0 } }
                    "{said}"
                }
            }
        }
    }
}

/// Where on the stave, to a tenth.
fn at(along: f32) -> f32 {
    (along * WIDE * 10.0).round() / 10.0
}

/// The way of a meeting that was moved; one that leaves its quarter is drawn only beside the other.
#[component]
fn Moved(from: f32, to: f32) -> Element {
    let class = if (0.0..=1.0).contains(&from) { "moved" } else { "moved across" };
    rsx! {
        path { class, d: "M{at(from)} {DOWN}Q{at((from + to) / 2.0)} -7 {at(to)} {DOWN}" }
    }
}

#[component]
fn Shape(mark: YearMark, across: f32, down: f32) -> Element {
    match mark {
        YearMark::Met => rsx! {
            circle { class: "met", cx: "{across}", cy: "{down}", r: "4.8" }
        },
        YearMark::ToCome => rsx! {
            circle { class: "to-come", cx: "{across}", cy: "{down}", r: "4" }
        },
        YearMark::CalledOff => rsx! {
            path { class: "off", d: "M{across - 4.2} {down + 5.2}l8.4 -10.4" }
        },
        YearMark::Paused => rsx! {
            path { class: "rest", d: "M{across - 4.0} {down}h8" }
        },
        YearMark::Today => rsx! {
            path { class: "today-mark", d: "M{across - 4.0} {down - 17.0}h8v9l-4 -2.6l-4 2.6Z" }
        },
    }
}
