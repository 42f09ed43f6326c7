//! From one word to another along a line: a question to answer, and what came of it.

use dioxus::prelude::*;

/// How far apart the places on the line are drawn.
const APART: usize = 60;

/// A question with plain words along a line for its answers; none is chosen beforehand, and what was
/// chosen can be taken away again.
#[component]
pub fn Scale(
    /// The name its answers share; another for every question of a page.
    group: String,
    /// The question.
    question: String,
    /// The words of the answers, from one end to the other.
    words: Vec<String>,
    /// The words for leaving it open.
    open: String,
    /// The place of the chosen one; none while it is open.
    chosen: Option<usize>,
    /// Told the place of what was chosen, or none.
    onpick: EventHandler<Option<usize>>,
) -> Element {
    rsx! {
        fieldset { class: "scale",
            legend { class: "book", "{question}" }
            div { class: "scale-words",
                for (place , word) in words.into_iter().enumerate() {
                    label { key: "{place}", class: "scale-word",
                        input {
                            r#type: "radio",
                            name: "{group}",
                            value: "{place}",
                            checked: chosen == Some(place),
                            onchange: move |_| onpick.call(Some(place)),
                        }
                        span { "{word}" }
                    }
                }
            }
            label { class: "scale-open",
                input {
                    r#type: "radio",
                    name: "{group}",
                    value: "open",
                    checked: chosen.is_none(),
                    onchange: move |_| onpick.call(None),
                }
                span { "{open}" }
            }
        }
    }
}

/// All answers to one question as plain marks along the same line, and in words for those who listen.
#[component]
pub fn Marks(
    /// The words of the answers, from one end to the other.
    words: Vec<String>,
    /// The places that were chosen, in ascending order and each once.
    marks: Vec<u8>,
) -> Element {
    let (wide, line) = (words.len() * APART, 28);
    let dots = marks.iter().map(|place| usize::from(*place) * APART + APART / 2);
    let said: Vec<&str> =
        marks.iter().filter_map(|mark| Some(words.get(usize::from(*mark))?.as_str())).collect();
    rsx! {
        div { class: "marks",
            svg { view_box: "0 0 {wide} {line + 10}", "aria-hidden": "true",
                path { class: "marks-line", d: "M8 {line}H{wide - 8}" }
                for place in 0..words.len() {
                    path { class: "marks-line", d: "M{place * APART + APART / 2} {line}v6" }
                }
                for x in dots {
                    circle { class: "mark", cx: "{x}", cy: "{line - 12}", r: "7" }
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
