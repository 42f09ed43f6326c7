//! 'Good enough until': when the group would look at it again.

use chrono::{Months, NaiveDate};
use dioxus::prelude::*;

use crate::parts::{Button, Choice, ChoiceGroup};
use crate::words::Words;

/// So many months from today.
fn after(today: NaiveDate, months: u32) -> NaiveDate {
    today.checked_add_months(Months::new(months)).unwrap_or(today)
}

/// As long as nobody wants it changed, or one of three days; first the day that was chosen before,
/// where it is none of these.
#[component]
pub(super) fn Until(
    words: Words,
    today: NaiveDate,
    /// The day that stood there before.
    #[props(default)]
    before: Option<NaiveDate>,
    /// The day that is chosen.
    chosen: Signal<Option<NaiveDate>>,
) -> Element {
    let mut days = vec![
        (None, words.until_we_change_it()),
        (Some(after(today, 3)), words.three_months()),
        (Some(after(today, 6)), words.half_a_year()),
        (Some(after(today, 12)), words.a_year()),
    ];
    if !days.iter().any(|(day, _)| *day == before) {
        days.insert(0, (before, words.as_it_was()));
    }
    rsx! {
        div { class: "until",
            ChoiceGroup { legend: words.good_enough_legend(), row: true,
                for (place, (day, label)) in days.into_iter().enumerate() {
                    Choice {
                        key: "{place}",
                        group: "until",
                        value: "{place}",
                        label,
                        note: day.map(|day| words.date(day, today)),
                        checked: chosen() == day,
                        onpick: move |()| chosen.set(day),
                    }
                }
            }
        }
    }
}

/// The same three days, each to be pressed at once.
#[component]
pub(super) fn AnotherDay(
    words: Words,
    today: NaiveDate,
    onpick: EventHandler<NaiveDate>,
) -> Element {
    let days = [(3, words.in_three_months()), (6, words.in_half_a_year()), (12, words.in_a_year())];
    rsx! {
        div { class: "days-to-press",
            for (months, label) in days {
                Button { key: "{months}", label, onpress: move |()| onpick.call(after(today, months)) }
            }
        }
    }
}
