//! The holder's place moves to another phone: the old one erases nothing before it has read what the new
//! one has.

use dioxus::prelude::*;
use runde_core::companion::{AnswerRead, limits};

use super::parts::{CodeText, Digits};
use crate::parts::{ActsPair, Button, ButtonKind, Field, Lines, Note, Unfold};
use crate::screens::behind::{Behind, Section};
use crate::screens::twice::Twice;
use crate::words::Words;

/// How far the old phone has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MoveStep {
    /// The text of the place is shown, and the new phone's answer is to come.
    Shown(String),
    /// The answer was read: the digits are to be compared.
    Compare(AnswerRead),
    /// The digits are not the same.
    Differ,
    /// The new phone is the holder's, and everything is to go there; whether it was just begun, or is
    /// gone on with.
    Give {
        /// Whether it is gone on with.
        halfway: bool,
        /// Whether the new phone was seen not to have all of it.
        not_all: bool,
    },
    /// The new phone has everything.
    Done,
}

/// What can be done on the old phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MoveAct {
    /// The text is to be copied.
    Copy(String),
    /// This text came back from the new phone.
    Answer(String),
    /// Whether the digits are the same.
    Same(bool),
    /// Everything is to be handed over.
    Give,
    /// The new phone shows this of what it has.
    Receipt(String),
    /// The place stays here after all.
    Stay,
    /// The group is to be erased on this phone.
    Erase,
}

/// The holder's place moves to another phone.
#[component]
pub fn Moving(
    /// The words.
    words: Words,
    /// How far it has come.
    step: MoveStep,
    /// Whether the text was copied.
    #[props(default)]
    copied: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Something is done here.
    onact: EventHandler<MoveAct>,
    /// Back to the phones.
    onback: EventHandler<()>,
) -> Element {
    let written = use_signal(String::new);
    let mut receipt = use_signal(String::new);
    let waits = |text: Signal<String>| text.read().trim().is_empty().then(|| words.code_first());
    let acts = match &step {
        MoveStep::Shown(_) => rsx! {
            Button {
                kind: ButtonKind::Main,
                label: words.digits_title(),
                waits_for: waits(written),
                onpress: move |()| onact.call(MoveAct::Answer(written.peek().clone())),
            }
        },
        MoveStep::Compare(_) => rsx! {
            ActsPair {
                Button { label: words.digits_same(), onpress: move |()| onact.call(MoveAct::Same(true)) }
                Button { label: words.digits_differ(), onpress: move |()| onact.call(MoveAct::Same(false)) }
            }
        },
        MoveStep::Give { .. } => rsx! {
            Button { kind: ButtonKind::Main, label: words.parcel_everything(), onpress: move |()| onact.call(MoveAct::Give) }
            Button {
                label: words.move_check(),
                waits_for: waits(receipt),
                onpress: move |()| onact.call(MoveAct::Receipt(receipt.peek().clone())),
            }
        },
        MoveStep::Done => rsx! {
            Twice {
                words,
                label: words.erase_here(),
                question: words.move_erase_question(),
                yes: words.erase_yes(),
                no: words.move_keep(),
                kind: ButtonKind::Main,
                onyes: move |()| onact.call(MoveAct::Erase),
            }
        },
        MoveStep::Differ => rsx! {},
    };
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: words.phones_title(),
            title: words.move_phone(),
            trouble,
            onback,
            acts,
            match step {
                MoveStep::Shown(text) => rsx! { Shown { words, text, copied, written, onact } },
                MoveStep::Compare(read) => rsx! {
                    Note { text: words.digits_note() }
                    Digits { label: words.digits_title(), digits: read.digits }
                },
                MoveStep::Differ => rsx! {
                    p { class: "told", role: "status", {words.digits_differ_told()} }
                },
                MoveStep::Give { halfway, not_all } => rsx! {
                    p { class: "told", role: "status",
                        if not_all {
                            {words.move_not_all()}
                        } else if halfway {
                            {words.move_halfway()}
                        }
                    }
                    Note { text: words.move_give() }
                    Field {
                        id: "receipt",
                        label: words.move_receipt(),
                        hint: words.code_type(),
                        max: limits::RECEIPT,
                        oninput: move |text| receipt.set(text),
                    }
                    Lines {
                        Unfold { label: words.move_stay(),
                            Note { text: words.move_stay_note() }
                            Button { label: words.move_stay(), onpress: move |()| onact.call(MoveAct::Stay) }
                        }
                    }
                },
                MoveStep::Done => rsx! {
                    p { class: "told", role: "status", {words.moved_from_here()} }
                },
            }
        }
    }
}

/// The text that goes to the new phone, and what comes back.
#[component]
fn Shown(
    words: Words,
    text: String,
    copied: bool,
    written: Signal<String>,
    onact: EventHandler<MoveAct>,
) -> Element {
    let copy = text.clone();
    rsx! {
        Note { text: words.move_note() }
        section { class: "part",
            Note { text: words.code_send() }
            CodeText { words, text, copied, oncopy: move |()| onact.call(MoveAct::Copy(copy.clone())) }
        }
        section { class: "part",
            Field {
                id: "code-answer",
                label: words.code_answer(),
                hint: words.code_type(),
                max: limits::CODE,
                oninput: move |text| written.set(text),
            }
        }
    }
}

/// On the phone that the place moved to: what it has, for the old one.
#[component]
pub fn MovedHere(
    /// The words.
    words: Words,
    /// What it shows; nothing while it is being made.
    text: String,
    /// Whether it was copied.
    #[props(default)]
    copied: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is to be copied.
    oncopy: EventHandler<()>,
    /// The old phone has read it.
    onseen: EventHandler<()>,
    /// Back to where one came from.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: words.phones_title(),
            title: words.move_phone(),
            trouble,
            onback,
            acts: rsx! {
                Button { kind: ButtonKind::Main, label: words.move_shown(), onpress: onseen }
            },
            Note { text: words.move_arrived() }
            CodeText { words, text, copied, oncopy }
        }
    }
}
