//! Answers to choose from, and a switch.

use dioxus::prelude::*;

/// A question with answers of equal size, none of them chosen beforehand unless the screen says so.
#[component]
pub fn ChoiceGroup(
    /// The question.
    legend: String,
    /// Whether only screen readers are told the question.
    #[props(default)]
    legend_hidden: bool,
    /// Whether short answers stand side by side.
    #[props(default)]
    row: bool,
    /// The answers.
    children: Element,
) -> Element {
    rsx! {
        fieldset { class: if row { "choices row" } else { "choices" },
            legend { class: if legend_hidden { "vh" } else { "book" }, "{legend}" }
            div { class: "answers", {children} }
        }
    }
}

/// One answer.
#[component]
pub fn Choice(
    /// The name its group shares; another on every page.
    group: String,
    /// What it is called in its group.
    value: String,
    /// The words of the answer.
    label: String,
    /// The tag of its language, where that is not the page's.
    #[props(default)]
    lang: Option<String>,
    /// A second line.
    #[props(default)]
    note: Option<String>,
    /// Whether it is the chosen one.
    checked: bool,
    /// Told when it is chosen.
    onpick: EventHandler<()>,
) -> Element {
    rsx! {
        label { class: "choice",
            input {
                r#type: "radio",
                name: group,
                value,
                checked,
                onchange: move |_| onpick.call(()),
            }
            span { class: "said", lang,
                span { "{label}" }
                if let Some(note) = note {
                    span { class: "note", "{note}" }
                }
            }
        }
    }
}

/// Something that is on or off.
#[component]
pub fn Switch(
    /// What it is.
    label: String,
    /// A second line.
    #[props(default)]
    note: Option<String>,
    /// Whether it is on.
    on: bool,
    /// Told what it was turned to.
    onflip: EventHandler<bool>,
) -> Element {
    rsx! {
        label { class: "choice switch",
            span { class: "said",
                span { "{label}" }
                if let Some(note) = note {
                    span { class: "note", "{note}" }
                }
            }
            input {
                r#type: "checkbox",
                role: "switch",
                checked: on,
                onchange: move |event| onflip.call(event.checked()),
            }
        }
    }
}

/// Something that is done or not done.
#[component]
pub fn Tick(
    /// What it is.
    label: String,
    /// A second line.
    #[props(default)]
    note: Option<String>,
    /// Whether it is done.
    on: bool,
    /// Told what it was set to.
    onflip: EventHandler<bool>,
) -> Element {
    rsx! {
        label { class: "choice tick",
            input {
                r#type: "checkbox",
                checked: on,
                onchange: move |event| onflip.call(event.checked()),
            }
            span { class: "said",
                span { "{label}" }
                if let Some(note) = note {
                    span { class: "note", "{note}" }
                }
            }
        }
    }
}
