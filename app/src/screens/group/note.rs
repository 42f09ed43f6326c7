//! The holder's own note, on this phone alone.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::{NoteStays, NoteView};

use super::behind::{Behind, Twice};
use crate::parts::{Area, Button, ButtonKind, Choice, ChoiceGroup, Note};
use crate::words::Words;

/// The most signs a note has.
const MOST: usize = 2_000;

/// A note that nobody else's phone can read, and that goes by itself if one likes.
#[component]
pub fn OwnNote(
    /// The words.
    words: Words,
    /// What is kept; nothing where nothing was written.
    view: Option<NoteView>,
    /// The civil day it is.
    today: NaiveDate,
    /// Why it could not be kept.
    #[props(default)]
    trouble: Option<String>,
    /// It is to be kept; an empty one is erased.
    onkeep: EventHandler<(String, NoteStays)>,
    /// Back to the group.
    onback: EventHandler<()>,
) -> Element {
    let fades = view.as_ref().map(|note| note.fades_on);
    let stays = view.as_ref().map(|note| note.stays).unwrap_or_default();
    let first = view.map(|note| note.text).unwrap_or_default();
    let mut text = use_signal(|| first.clone());
    let stays = use_signal(|| stays);
    // whether what stands there is what is kept
    let mut kept = use_signal(|| fades.is_some());
    // another one after erasing, for what is written stays in the field
    let mut field = use_signal(|| 0);
    let empty = text.read().trim().is_empty();
    let told = fades.filter(|_| kept()).map(|fades| match fades {
        Some(day) => words.note_fades_on(words.date(day, today)),
        None => words.note_does_not_fade(),
    });
    let keep = move |()| {
        kept.set(true);
        onkeep.call((text.peek().clone(), *stays.peek()));
    };
    let erase = move |()| {
        text.set(String::new());
        field += 1;
        onkeep.call((String::new(), *stays.peek()));
    };
    rsx! {
        Behind {
            words,
            title: words.own_note(),
            trouble,
            onback,
            acts: rsx! {
                p { class: "note centred", role: "status", {told} }
                Button { kind: ButtonKind::Main, label: words.keep_note(), disabled: empty, onpress: keep }
                if fades.is_some() {
                    Twice {
                        words,
                        label: words.erase_my_note(),
                        question: words.erase_my_note_question(),
                        yes: words.erase_yes(),
                        onyes: erase,
                    }
                }
            },
            Note { text: words.own_note_where() }
            section { class: "part",
                for field in [field()] {
                    Area {
                        key: "{field}",
                        id: "own-note",
                        label: words.own_note_label(),
                        value: text.peek().clone(),
                        lines: 6,
                        max: MOST,
                        oninput: move |written| {
                            text.set(written);
                            kept.set(false);
                        },
                    }
                }
            }
            Stays { words, stays, kept }
        }
    }
}

/// How long it stays.
#[component]
fn Stays(words: Words, stays: Signal<NoteStays>, kept: Signal<bool>) -> Element {
    let answers = [
        (NoteStays::AWeek, words.note_a_week()),
        (NoteStays::AMonth, words.note_a_month()),
        (NoteStays::UntilErased, words.note_until_erased()),
    ];
    rsx! {
        section { class: "part",
            ChoiceGroup { legend: words.note_stays(),
                for (place , (answer , label)) in answers.into_iter().enumerate() {
                    Choice {
                        key: "{place}",
                        group: "stays",
                        value: "{place}",
                        label,
                        checked: stays() == answer,
                        onpick: move |()| {
                            stays.set(answer);
                            kept.set(false);
                        },
                    }
                }
            }
        }
    }
}
