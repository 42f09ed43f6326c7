//! Who can't come to a meeting, and whose turn what is: said before it, and gone with it.

use dioxus::prelude::*;
use runde_core::companion::{EntryId, MeetingOn, MemberId, Person, TurnView, WordsView};

use crate::parts::{Button, Note, Unfold};
use crate::screens::agreements::sentence;
use crate::words::Words;

/// The name of a duty.
pub(in crate::screens) fn duty(words: Words, said: &WordsView) -> String {
    match said {
        WordsView::Card(card) if card == "host" => words.duty_host(),
        WordsView::Card(card) if card == "refreshments" => words.duty_refreshments(),
        WordsView::Card(card) if card == "timekeeper" => words.duty_timekeeper(),
        other => sentence(words, other),
    }
}

/// Who can't come to a meeting, as a line; nothing where nobody said so.
pub(super) fn away(words: Words, one: &MeetingOn) -> Option<(String, String)> {
    let names: Vec<String> = one.cant_come.iter().map(|it| it.nickname.clone()).collect();
    (!names.is_empty()).then(|| (words.cant_come(), words.list(&names)))
}

/// Who says goodbye at a meeting, as a line; nothing where nobody does.
pub(in crate::screens) fn goodbyes(words: Words, one: &MeetingOn) -> Option<(String, String)> {
    let names: Vec<String> = one.goodbyes.iter().map(|it| it.nickname.clone()).collect();
    (!names.is_empty()).then(|| (words.says_goodbye(), words.list(&names)))
}

/// Every duty of a meeting with whose turn it is, as lines.
pub(in crate::screens) fn turns(words: Words, one: &MeetingOn) -> Vec<(String, String)> {
    let told = one
        .turns
        .iter()
        .filter_map(|turn| Some((duty(words, &turn.words), turn.whose.as_ref()?.nickname.clone())));
    told.collect()
}

/// How to say that one can't come: the holder, and whoever has no phone.
#[component]
pub(super) fn CantCome(
    words: Words,
    meeting: MeetingOn,
    /// For whom this phone can speak; its holder is the first one where they are a member.
    speaks_for: Vec<Person>,
    holder: Option<MemberId>,
    /// Somebody can't come, or comes after all.
    onaway: EventHandler<(MemberId, bool)>,
) -> Element {
    let is_away = |id: MemberId| meeting.cant_come.iter().any(|person| person.id == id);
    let me = speaks_for.iter().find(|person| Some(person.id) == holder).cloned();
    let others: Vec<Person> =
        speaks_for.iter().filter(|person| Some(person.id) != holder).cloned().collect();
    rsx! {
        section { class: "part",
            if let Some(me) = me {
                if is_away(me.id) {
                    Button { label: words.i_come_after_all(), onpress: move |()| onaway.call((me.id, false)) }
                } else {
                    Button { label: words.i_cant_come(), onpress: move |()| onaway.call((me.id, true)) }
                }
                Note { text: words.cant_come_note() }
            }
            if !others.is_empty() {
                Unfold { label: words.one_without_a_phone(),
                    Note { text: words.one_without_a_phone_note() }
                    div { class: "names-to-press",
                        for person in others {
                            Button {
                                key: "{person.id:?}",
                                label: if is_away(person.id) { words.comes_after_all(person.nickname.clone()) } else { person.nickname.clone() },
                                onpress: {
                                    let gone = is_away(person.id);
                                    move |()| onaway.call((person.id, !gone))
                                },
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Somebody takes a duty this time; whoever had the turn has it the next time.
#[component]
pub(super) fn Swaps(
    words: Words,
    meeting: MeetingOn,
    speaks_for: Vec<Person>,
    ontake: EventHandler<(EntryId, MemberId)>,
) -> Element {
    let come = |person: &Person| meeting.cant_come.iter().all(|away| away.id != person.id);
    let may: Vec<Person> = speaks_for.iter().filter(|person| come(person)).cloned().collect();
    let others = |turn: &TurnView| -> Vec<Person> {
        let whose = turn.whose.as_ref().map(|person| person.id);
        may.iter().filter(|person| Some(person.id) != whose).cloned().collect()
    };
    let open: Vec<(TurnView, Vec<Person>)> = meeting
        .turns
        .iter()
        .map(|turn| (turn.clone(), others(turn)))
        .filter(|(_, others)| !others.is_empty())
        .collect();
    rsx! {
        for (turn , others) in open {
            Unfold { key: "{turn.duty:?}", label: words.somebody_else_takes(duty(words, &turn.words)),
                Note { text: words.swap_note() }
                div { class: "names-to-press",
                    for person in others {
                        Button {
                            key: "{person.id:?}",
                            label: person.nickname.clone(),
                            onpress: move |()| ontake.call((turn.duty, person.id)),
                        }
                    }
                }
            }
        }
    }
}
