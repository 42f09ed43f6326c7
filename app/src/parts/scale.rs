//! From one word to another along a line: a question to answer, and what came of it.

use dioxus::prelude::*;

/// How far apart the places on the line are drawn.
const APART: usize = 60;
/// How far one mark stands above the other.
const ABOVE: usize = 17;

/// A question with plain words along a line for its answers; none is chosen beforehand.
#[component]
pub fn Scale(
    /// The name its answers share; another for every question of a page.
    group: String,
    /// The question.
    question: String,
    /// The words of the answers, from one end to the other.
    words: Vec<String>,
    /// The place of the chosen one.
    chosen: Option<usize>,
    /// Whether it is the one still to be answered.
    #[props(default)]
    open: bool,
    /// Told the place of what was chosen.
    onpick: EventHandler<usize>,
) -> Element {
    rsx! {
        fieldset { class: "scale", "data-open": open.then_some("true"),
            legend { class: "book", "{question}" }
            div { class: "scale-words",
                for (place , word) in words.into_iter().enumerate() {
                    label { key: "{place}", class: "scale-word",
                        input {
                            r#type: "radio",
                            name: "{group}",
                            value: "{place}",
                            checked: chosen == Some(place),
                            onchange: move |_| onpick.call(place),
                        }
                        span { "{word}" }
                    }
                }
            }
        }
    }
}

/// All answers to one question as plain marks along the same line, and in words for those who listen.
#[component]
pub fn Marks(
    /// The words of the answers, from one end to the other.
    words: Vec<String>,
    /// The place of every answer, in ascending order.
    marks: Vec<u8>,
) -> Element {
    let at = |place: usize| marks.iter().filter(|mark| usize::from(**mark) == place).count();
    let highest = (0..words.len()).map(at).max().unwrap_or_default().max(1);
    let (wide, line) = (words.len() * APART, highest * ABOVE + 8);
    let dots: Vec<(usize, usize)> = (0..words.len())
        .flat_map(|place| {
            (0..at(place)).map(move |nth| (place * APART + APART / 2, line - 12 - nth * ABOVE))
        })
        .collect();
    let said: Vec<&str> =
        marks.iter().filter_map(|mark| Some(words.get(usize::from(*mark))?.as_str())).collect();
    rsx! {
        div { class: "marks",
            svg { view_box: "0 0 {wide} {line + 10}", "aria-hidden": "true",
                path { class: "marks-line", d: "M8 {line}H{wide - 8}" }
                for place in 0..words.len() {
                    path { class: "marks-line", d: "M{place * APART + APART / 2} {line}v6" }
                }
                for (x , y) in dots {
                    circle { class: "mark", cx: "{x}", cy: "{y}", r: "7" }
                }
            }
            p { class: "marks-ends", "aria-hidden": "true",
                span { {words.first().cloned()} }
                span { {words.last().cloned()} }
            }
            p { class: "vh", {said.join(", ")} }
        }
    }
}
