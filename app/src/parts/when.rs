//! A day and a time of day, by the phone's own way to choose them.

use chrono::{NaiveDate, NaiveTime};
use dioxus::prelude::*;

/// A day to choose; what is chosen stands below in words, for the phone shows it in its own way.
#[component]
pub fn DayField(
    /// Its name on this page, to tie hint and problem to it.
    id: String,
    /// What is asked for.
    label: String,
    /// The day that stands there at first.
    #[props(default)]
    value: Option<NaiveDate>,
    /// The first day that can be chosen.
    #[props(default)]
    from: Option<NaiveDate>,
    /// The chosen day in words.
    #[props(default)]
    told: Option<String>,
    /// Told what was chosen; nothing while it is no day.
    onpick: EventHandler<Option<NaiveDate>>,
) -> Element {
    let first = use_hook(|| value.map(|day| day.to_string()).unwrap_or_default());
    rsx! {
        When {
            id,
            label,
            kind: "date",
            first,
            from: from.map(|day| day.to_string()),
            told,
            oninput: move |written: String| onpick.call(written.parse().ok()),
        }
    }
}

/// A time of day to choose.
#[component]
pub fn TimeField(
    /// Its name on this page.
    id: String,
    /// What is asked for.
    label: String,
    /// The time that stands there at first.
    #[props(default)]
    value: Option<NaiveTime>,
    /// The chosen time in words.
    #[props(default)]
    told: Option<String>,
    /// Told what was chosen; nothing while it is no time.
    onpick: EventHandler<Option<NaiveTime>>,
) -> Element {
    let first = use_hook(|| value.map(|at| at.format("%H:%M").to_string()).unwrap_or_default());
    let read = |written: String| {
        let hour_and_minute = written.get(..5)?;
        NaiveTime::parse_from_str(hour_and_minute, "%H:%M").ok()
    };
    rsx! {
        When { id, label, kind: "time", first, told, oninput: move |written| onpick.call(read(written)) }
    }
}

#[component]
fn When(
    id: String,
    label: String,
    kind: &'static str,
    first: String,
    #[props(default)] from: Option<String>,
    told: Option<String>,
    oninput: EventHandler<String>,
) -> Element {
    rsx! {
        div { class: "field when",
            label { r#for: "{id}", "{label}" }
            input {
                id: "{id}",
                r#type: kind,
                initial_value: first,
                min: from,
                required: true,
                "aria-describedby": "{id}-told",
                oninput: move |event| oninput.call(event.value()),
            }
            p { id: "{id}-told", class: "note", role: "status", {told} }
        }
    }
}
