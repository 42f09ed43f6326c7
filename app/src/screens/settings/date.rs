//! A date that does not look right.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::parts::{Button, ButtonKind, Note};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// What date this phone says, and a way to say that it is right.
#[component]
pub fn DateOfPhone(
    /// The words.
    words: Words,
    /// The civil day it is, as the phone says.
    today: NaiveDate,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is right.
    onright: EventHandler<()>,
    /// Back to where one came from.
    onback: EventHandler<()>,
) -> Element {
    let day = words.day_of_its_year(today);
    rsx! {
        Behind {
            words,
            part: Section::Settings,
            head: words.this_phone(),
            title: words.date_of_phone(),
            trouble,
            onback,
            acts: rsx! {
                Button { kind: ButtonKind::Main, label: words.date_is_right(), onpress: onright }
            },
            section { class: "part close",
                p { class: "book", {words.date_says(day)} }
                Note { text: words.date_is_right_note() }
            }
        }
    }
}
