//! How long the group means to meet: plain choices, laid on the table.

use chrono::{Months, NaiveDate};
use dioxus::prelude::*;
use runde_core::companion::HorizonView;

use crate::begun::use_begun;
use crate::parts::{Button, ButtonKind, Choice, ChoiceGroup, Note, Stepper};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// The fewest and the most meetings that can be chosen here.
const MEETINGS: (u32, u32) = (1, 40);
/// Where the number of meetings begins: what many groups agree on.
const FIRST: u32 = 10;

/// One answer to how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum HorizonChoice {
    Open,
    Until(NaiveDate),
    Meetings,
}

/// How long the group would mean to meet from now on.
#[component]
pub fn Horizon(
    /// The words.
    words: Words,
    /// The civil day it is.
    today: NaiveDate,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is laid on the table.
    onpropose: EventHandler<HorizonView>,
    /// Back to how we go on.
    onback: EventHandler<()>,
) -> Element {
    let mut chosen = use_begun("chosen", || None::<HorizonChoice>);
    let mut meetings = use_begun("meetings", || FIRST);
    let propose = move |()| {
        let horizon = match *chosen.peek() {
            None => return,
            Some(HorizonChoice::Open) => HorizonView::Open,
            Some(HorizonChoice::Until(day)) => HorizonView::Until(day),
            Some(HorizonChoice::Meetings) => HorizonView::Meetings(*meetings.peek()),
        };
        onpropose.call(horizon);
    };
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: words.how_we_go_on(),
            title: words.how_long_question(),
            trouble,
            onback,
            acts: rsx! {
                Button { kind: ButtonKind::Main, label: words.lay_on_the_table(), waits_for: chosen().is_none().then(|| words.waits_choice()), onpress: propose }
            },
            Note { text: words.all_have_to_agree() }
            section { class: "part",
                ChoiceGroup { legend: words.how_long_question(), legend_hidden: true,
                    for (place , (answer , label , note)) in answers(words, today).into_iter().enumerate() {
                        Choice {
                            key: "{place}",
                            group: "how-long",
                            value: "{place}",
                            label,
                            note,
                            checked: chosen() == Some(answer),
                            onpick: move |()| chosen.set(Some(answer)),
                        }
                    }
                }
                if chosen() == Some(HorizonChoice::Meetings) {
                    Stepper {
                        label: words.how_many_meetings(),
                        value: words.count_meetings(u64::from(meetings())),
                        less: words.fewer_meetings(),
                        more: words.more_meetings(),
                        at_least: meetings() <= MEETINGS.0,
                        at_most: meetings() >= MEETINGS.1,
                        onless: move |()| meetings -= 1,
                        onmore: move |()| meetings += 1,
                    }
                }
            }
        }
    }
}

/// Every answer with its words, and its day where it has one.
fn answers(words: Words, today: NaiveDate) -> Vec<(HorizonChoice, String, Option<String>)> {
    let until = |months, label| {
        let day = today.checked_add_months(Months::new(months))?;
        let note = words.meet_until_day(words.date(day, today));
        Some((HorizonChoice::Until(day), label, Some(note)))
    };
    [
        Some((HorizonChoice::Open, words.as_long_as_we_like(), None)),
        until(3, words.for_three_months()),
        until(6, words.for_half_a_year()),
        until(12, words.for_a_year()),
        Some((HorizonChoice::Meetings, words.some_meetings(), None)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
