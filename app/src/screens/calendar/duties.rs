//! What there is to do around a meeting, and takes turns by itself.

use dioxus::prelude::*;
use runde_core::companion::{DUTY_CARDS, DutyView, EntryId, TurnView, WordsView, Written};

use super::coming::duty;
use crate::parts::{Button, Field, Note, Unfold};
use crate::screens::behind::{Behind, Part};
use crate::words::Words;

/// The most letters of a duty in one's own words.
const LONGEST: usize = 60;

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
    let mut written = use_signal(String::new);
    let mut fresh = use_signal(|| 0);
    let whose = |id: EntryId| {
        let turn = turns.iter().find(|turn| turn.duty == id)?;
        turn.whose.as_ref().map(|person| person.nickname.clone())
    };
    let there = |card: &str| duties.iter().any(|it| it.words == WordsView::Card(card.to_owned()));
    let cards: Vec<&str> = DUTY_CARDS.into_iter().filter(|card| !there(card)).collect();
    rsx! {
        Behind {
            words,
            part: Part::Plan,
            title: words.duties(),
            trouble,
            begun: !written.read().trim().is_empty(),
            onback,
            Note { text: words.duties_note() }
            if !duties.is_empty() {
                section { class: "part",
                    ul { class: "sentences", role: "list",
                        for one in duties.clone() {
                            li { key: "{one.id:?}",
                                span { class: "book", {duty(words, &one.words)} }
                                if let Some(name) = whose(one.id) {
                                    Note { text: words.duty_next_time(name) }
                                }
                                if open {
                                    Unfold { label: words.let_go_of(duty(words, &one.words)),
                                        Note { text: words.let_go_of_note() }
                                        Button { label: words.let_go_of_yes(), onpress: move |()| onletgo.call(one.id) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            if open {
                section { class: "part",
                    h2 { {words.one_more_duty()} }
                    div { class: "names-to-press",
                        for card in cards {
                            Button {
                                key: "{card}",
                                label: duty(words, &WordsView::Card(card.to_owned())),
                                onpress: move |()| onadd.call(Written::Card(card.to_owned())),
                            }
                        }
                    }
                    for turn in [fresh()] {
                        Field {
                            key: "{turn}",
                            id: "duty-{turn}",
                            label: words.duty_in_own_words(),
                            max: LONGEST,
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
    }
}
