//! What there is to do around a meeting, and takes turns by itself.

use dioxus::prelude::*;
use runde_core::companion::{DUTY_CARDS, DutyView, EntryId, TurnView, WordsView, Written, limits};

use super::coming::duty as say_duty;
use crate::begun::use_begun;
use crate::parts::{Button, Field, Note, Unfold};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// The duties: what there are, more of them, fewer of them.
#[component]
pub fn DutiesPage(
    /// The words.
    words: Words,
    /// The duties there are.
    duties: Vec<DutyView>,
    /// Whose turn each is at the next meeting, where one is planned.
    turns: Vec<TurnView>,
    /// Whether anything can be changed here.
    open: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// There is one more.
    onadd: EventHandler<Written>,
    /// One is let go.
    onletgo: EventHandler<EntryId>,
    /// Back to all.
    onback: EventHandler<()>,
) -> Element {
    let written = use_begun("duty", String::new);
    let there = |card: &str| duties.iter().any(|it| it.words == WordsView::Card(card.to_owned()));
    let cards: Vec<&'static str> = DUTY_CARDS.into_iter().filter(|card| !there(card)).collect();
    rsx! {
        Behind {
            words,
            part: Section::Plan,
            title: words.duties(),
            trouble,
            onback,
            Note { text: words.duties_note() }
            if !duties.is_empty() {
                section { class: "part",
                    ul { class: "sentences", role: "list",
                        for one in duties {
                            Duty {
                                key: "{one.id:?}",
                                words,
                                whose: whose(&turns, one.id),
                                duty: one,
                                open,
                                onletgo,
                            }
                        }
                    }
                }
            }
            if open {
                OneMore { words, cards, written, onadd }
            }
        }
    }
}

/// The nickname of whose turn it is next time.
fn whose(turns: &[TurnView], duty: EntryId) -> Option<String> {
    let turn = turns.iter().find(|turn| turn.duty == duty)?;
    turn.whose.as_ref().map(|person| person.nickname.clone())
}

/// One that there is, and letting it go.
#[component]
fn Duty(
    words: Words,
    duty: DutyView,
    whose: Option<String>,
    open: bool,
    onletgo: EventHandler<EntryId>,
) -> Element {
    let said = say_duty(words, &duty.words);
    rsx! {
        li {
            span { class: "book", {said.clone()} }
            if let Some(name) = whose {
                Note { text: words.duty_next_time(name) }
            }
            if open {
                Unfold { label: words.let_go_of(said),
                    Note { text: words.let_go_of_note() }
                    Button { label: words.let_go_of_yes(), onpress: move |()| onletgo.call(duty.id) }
                }
            }
        }
    }
}

/// One more, from a card or in one's own words.
#[component]
fn OneMore(
    words: Words,
    cards: Vec<&'static str>,
    written: Signal<String>,
    onadd: EventHandler<Written>,
) -> Element {
    let mut fresh = use_signal(|| 0);
    rsx! {
        section { class: "part",
            h2 { {words.one_more_duty()} }
            div { class: "names-to-press",
                for card in cards {
                    Button {
                        key: "{card}",
                        label: say_duty(words, &WordsView::Card(card.to_owned())),
                        onpress: move |()| onadd.call(Written::Card(card.to_owned())),
                    }
                }
            }
            for turn in [fresh()] {
                Field {
                    key: "{turn}",
                    id: "duty-{turn}",
                    label: words.duty_in_own_words(),
                    value: written.peek().clone(),
                    max: limits::DUTY,
                    oninput: move |text| written.set(text),
                }
            }
            Button {
                label: words.add_duty(),
                // never disabled: it would take the focus with it
                onpress: move |()| if !written.peek().trim().is_empty() {
                    onadd.call(Written::Own(written.take()));
                    fresh += 1;
                },
            }
        }
    }
}
