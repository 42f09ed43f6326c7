//! The holder's own note, on this phone alone.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::guide::Topic;
use runde_core::companion::{NoteStays, NoteView, limits};

use crate::parts::{Area, Button, ButtonKind, Choice, ChoiceGroup, Note};
use crate::screens::behind::{Behind, Section};
use crate::screens::guide::GuideLink;
use crate::screens::twice::Twice;
use crate::words::Words;

/// What stands on the page and is not kept yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoteDraft {
    /// What is written.
    pub text: String,
    /// How long it is to stay.
    pub stays: NoteStays,
}

/// A note that nobody else's phone can read, and that goes by itself if one likes.
#[component]
pub fn OwnNote(
    /// The words.
    words: Words,
    /// Whose it is; nothing once they are no longer in the group.
    #[props(default)]
    holder: Option<String>,
    /// What is kept; nothing where nothing was written.
    view: Option<NoteView>,
    /// What was written and not kept; it outlives the page.
    draft: Signal<Option<NoteDraft>>,
    /// The civil day it is.
    today: NaiveDate,
    /// Why it could not be kept.
    #[props(default)]
    trouble: Option<String>,
    /// It is to be kept; an empty one is erased.
    onkeep: EventHandler<(String, NoteStays)>,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// Back to the group.
    onback: EventHandler<()>,
) -> Element {
    let fades = view.as_ref().map(|note| note.fades_on);
    let kept =
        view.map(|note| NoteDraft { text: note.text, stays: note.stays }).unwrap_or_default();
    let now = draft().unwrap_or_else(|| kept.clone());
    // another one after erasing, for what is written stays in the field
    let mut field = use_signal(|| 0);
    let empty = now.text.trim().is_empty();
    let told = if draft.read().is_some() {
        Some(words.note_not_kept()).filter(|_| !empty)
    } else {
        fades.map(|fades| how_long(words, fades, today))
    };
    let written = use_callback(move |now: NoteDraft| {
        // what stands there as it is kept is no draft
        draft.set(Some(now).filter(|now| *now != kept));
    });
    let NoteDraft { text, stays } = now;
    let (first, keeping) = (text.clone(), text.clone());
    let erase = move |()| {
        draft.set(None);
        field += 1;
        onkeep.call((String::new(), stays));
    };
    rsx! {
        Behind {
            words,
            part: Section::Group,
            title: words.own_note(),
            trouble,
            onback,
            acts: rsx! {
                p { class: "note centred", role: "status", {told} }
                Button {
                    kind: ButtonKind::Main,
                    label: words.keep_note(),
                    waits_for: empty.then(|| words.waits_words()),
                    onpress: move |()| onkeep.call((keeping.clone(), stays)),
                }
                if fades.is_some() {
                    Erase { words, onerase: erase }
                }
            },
            Note { text: note_of(words, holder) }
            Note { text: words.own_note_who_reads() }
            section { class: "part",
                for field in [field()] {
                    Area {
                        key: "{field}",
                        id: "own-note",
                        label: words.own_note_label(),
                        value: first.clone(),
                        lines: 6,
                        max: limits::NOTE,
                        oninput: move |text| written(NoteDraft { text, stays }),
                    }
                }
            }
            Stays { words, stays, onpick: move |stays| written(NoteDraft { text: text.clone(), stays }) }
            GuideLink { words, topic: Topic::BetweenMeetings, onread }
        }
    }
}

#[component]
fn Erase(words: Words, onerase: EventHandler<()>) -> Element {
    rsx! {
        Twice {
            words,
            label: words.erase_my_note(),
            question: words.erase_my_note_question(),
            yes: words.erase_yes(),
            onyes: onerase,
        }
    }
}

/// Whose note it is, and where.
pub(super) fn note_of(words: Words, holder: Option<String>) -> String {
    holder.map_or_else(|| words.own_note_where(), |holder| words.own_note_of(holder))
}

/// Until when what is kept stays.
fn how_long(words: Words, fades: Option<NaiveDate>, today: NaiveDate) -> String {
    fades.map_or_else(
        || words.note_does_not_fade(),
        |day| words.note_fades_on(words.date(day, today)),
    )
}

/// How long it stays.
#[component]
fn Stays(words: Words, stays: NoteStays, onpick: EventHandler<NoteStays>) -> Element {
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
                        checked: stays == answer,
                        onpick: move |()| onpick.call(answer),
                    }
                }
            }
        }
    }
}
