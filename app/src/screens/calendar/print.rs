//! The paper twin: what a member without a phone takes home.

use dioxus::prelude::*;
use runde_core::companion::{AgreedRhythmView, AgreementsView, CalendarView};

use super::say;
use crate::parts::{Acts, Button, ButtonKind, Note, Page, RunningHead, Title};
use crate::screens::agreements::sentence;
use crate::words::Words;

/// A sheet with the rhythm, the next dates, what is agreed and the round; nobody's name is on it.
#[component]
pub fn PrintPage(
    /// The words.
    words: Words,
    /// When the group meets.
    view: CalendarView,
    /// What it agreed.
    agreements: AgreementsView,
    /// The sheet is to be printed.
    onprint: EventHandler<()>,
    /// Back.
    onback: EventHandler<()>,
) -> Element {
    let rules: Vec<String> = agreements
        .pledge
        .iter()
        .chain(&agreements.rules)
        .map(|it| sentence(words, &it.words))
        .collect();
    let round = [
        words.card_line_time(),
        words.card_line_listen(),
        words.card_line_pass(),
        words.card_line_stays(),
    ];
    rsx! {
        Page {
            header { class: "not-printed", RunningHead { left: words.app_page_plan(), right: words.print(), back: words.back(), onback } }
            main { class: "sheet",
                Title { text: words.our_meetings() }
                div { class: "not-printed", Note { text: words.print_note() } }
                Dates { words, view }
                if !rules.is_empty() {
                    Lines { title: words.agreed_title(), lines: rules }
                }
                Lines { title: words.the_round(), lines: round.to_vec() }
            }
            footer { class: "not-printed",
                Acts {
                    Button { kind: ButtonKind::Main, label: words.print(), onpress: onprint }
                }
            }
        }
    }
}

/// The rhythm, and the meetings that take place next.
#[component]
fn Dates(words: Words, view: CalendarView) -> Element {
    let dates: Vec<String> = view
        .take_place
        .iter()
        .map(|one| {
            let when = say::when_first(words, one.when.begins(), one.when.minutes, view.today);
            say::at_place(when, one.when.place.as_deref())
        })
        .collect();
    rsx! {
        if let Some(AgreedRhythmView { rhythm, .. }) = view.rhythm {
            p { class: "book", {say::rhythm(words, &rhythm.pattern)} " · " {say::span(words, rhythm.at, rhythm.minutes)} }
        }
        if !dates.is_empty() {
            Lines { title: words.coming_meetings(), lines: dates }
        }
    }
}

#[component]
fn Lines(title: String, lines: Vec<String>) -> Element {
    rsx! {
        section { class: "part",
            h2 { {title} }
            ul { class: "sentences", role: "list",
                for (place , line) in lines.into_iter().enumerate() {
                    li { key: "{place}", class: "book", {line} }
                }
            }
        }
    }
}
