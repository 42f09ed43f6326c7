//! The rhythm rests for some days: holidays, summer.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::limits;

use super::one::DayOf;
use crate::begun::use_begun;
use crate::parts::{Button, ButtonKind, Note};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// From which day until which.
#[component]
pub fn PauseForm(
    /// The words.
    words: Words,
    /// The civil day it is.
    today: NaiveDate,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is done: the first day and the last one.
    ondone: EventHandler<(NaiveDate, NaiveDate)>,
    /// Back.
    onback: EventHandler<()>,
) -> Element {
    let (from, until) =
        (use_begun("from", || None::<NaiveDate>), use_begun("until", || None::<NaiveDate>));
    let days = move || {
        let (from, until) = (from()?, until()?);
        let long = until.signed_duration_since(from).num_days();
        (from >= today && (0..i64::from(limits::DAYS_OF_PAUSE)).contains(&long))
            .then_some((from, until))
    };
    let turned = from().zip(until()).is_some_and(|(from, until)| until < from);
    rsx! {
        Behind {
            words,
            part: Section::Plan,
            title: words.a_pause(),
            trouble,
            onback,
            acts: rsx! {
                Button {
                    kind: ButtonKind::Main,
                    label: words.rest_then(),
                    waits_for: days().is_none().then(|| words.waits_when()),
                    onpress: move |()| if let Some(days) = days() { ondone.call(days) },
                }
            },
            Note { text: words.a_pause_what() }
            section { class: "part fields",
                DayOf { words, chosen: from, today, label: words.first_day_of_pause(), id: "from" }
                DayOf { words, chosen: until, today, label: words.last_day_of_pause(), id: "until" }
                if turned {
                    p { class: "problem", role: "alert", {words.pause_is_turned()} }
                }
            }
        }
    }
}
