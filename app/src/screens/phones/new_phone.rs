//! A new phone is taken in, by texts that go to and fro: whose it is, its code, the digits to compare.

use dioxus::prelude::*;
use runde_core::companion::{AnswerRead, MemberId, Person, limits};

use super::parts::{CodeText, Digits};
use crate::parts::{ActsPair, Button, ButtonKind, Field, Note};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// How far the new phone has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewPhoneStep {
    /// Whose it is, is to be chosen.
    Whose,
    /// Its code is shown, and its answer is awaited.
    Shown {
        /// Whose it is.
        person: Person,
        /// The code, as a text to send.
        text: String,
    },
    /// The digits are to be compared.
    Compare(AnswerRead),
    /// They were not the same: nothing was written.
    Differ,
    /// It is in.
    Added,
}

/// What can be done on the page of a new phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewPhoneAct {
    /// It is this member's.
    Whose(MemberId),
    /// The text is to be copied.
    Copy(String),
    /// This came back from the new phone.
    Answer(MemberId, String),
    /// Whether the digits are the same.
    Same(bool),
    /// Everything is to be sent.
    SendAll,
}

/// A new phone is taken in, or one takes the place of a lost one.
#[component]
pub fn NewPhone(
    /// The words.
    words: Words,
    /// Whether another one was lost.
    #[props(default)]
    lost: bool,
    /// How far it has come.
    step: NewPhoneStep,
    /// Whose it can be.
    members: Vec<Person>,
    /// Whether the text was copied.
    #[props(default)]
    copied: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Something is done here.
    onact: EventHandler<NewPhoneAct>,
    /// Back to the phones.
    onback: EventHandler<()>,
) -> Element {
    let written = use_signal(String::new);
    let answer = use_memo(move || written.read().trim().to_owned());
    let acts = match &step {
        NewPhoneStep::Shown { person, .. } => {
            let id = person.id;
            rsx! {
                Button {
                    kind: ButtonKind::Main,
                    label: words.digits_title(),
                    waits_for: answer.read().is_empty().then(|| words.code_first()),
                    onpress: move |()| onact.call(NewPhoneAct::Answer(id, answer.peek().clone())),
                }
            }
        }
        NewPhoneStep::Compare(_) => rsx! {
            ActsPair {
                Button { label: words.digits_same(), onpress: move |()| onact.call(NewPhoneAct::Same(true)) }
                Button { label: words.digits_differ(), onpress: move |()| onact.call(NewPhoneAct::Same(false)) }
            }
        },
        NewPhoneStep::Added => rsx! {
            Button { kind: ButtonKind::Main, label: words.parcel_everything(), onpress: move |()| onact.call(NewPhoneAct::SendAll) }
        },
        NewPhoneStep::Whose | NewPhoneStep::Differ => rsx! {},
    };
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: words.phones_title(),
            title: if lost { words.lost_phone() } else { words.new_phone() },
            trouble,
            onback,
            acts,
            match step {
                NewPhoneStep::Whose => rsx! { Whose { words, lost, members, onact } },
                NewPhoneStep::Shown { person, text } => rsx! {
                    Shown { words, person, text, copied, written, onact }
                },
                NewPhoneStep::Compare(read) => rsx! {
                    Note { text: words.digits_note() }
                    Digits { label: words.digits_title(), digits: read.digits }
                    Note { text: words.phone_send_all() }
                },
                NewPhoneStep::Differ => rsx! {
                    p { class: "told", role: "status", {words.digits_differ_told()} }
                },
                NewPhoneStep::Added => rsx! {
                    p { class: "told", role: "status", {words.phone_added()} }
                },
            }
        }
    }
}

/// Whose phone it is.
#[component]
fn Whose(
    words: Words,
    lost: bool,
    members: Vec<Person>,
    onact: EventHandler<NewPhoneAct>,
) -> Element {
    rsx! {
        if lost {
            Note { text: words.lost_phone_note() }
            Note { text: words.lost_phone_soon() }
        } else {
            Note { text: words.own_phone_note() }
        }
        section { class: "part", "aria-labelledby": "whose",
            h2 { id: "whose", {words.new_phone_whose()} }
            div { class: "names-to-press",
                for person in members {
                    Button {
                        key: "{person.id:?}",
                        label: person.nickname.clone(),
                        onpress: move |()| onact.call(NewPhoneAct::Whose(person.id)),
                    }
                }
            }
        }
    }
}

/// The code that goes to the new phone, and what comes back.
#[component]
fn Shown(
    words: Words,
    person: Person,
    text: String,
    copied: bool,
    written: Signal<String>,
    onact: EventHandler<NewPhoneAct>,
) -> Element {
    let copy = text.clone();
    rsx! {
        section { class: "part", "aria-labelledby": "code",
            h2 { id: "code", {words.code_for(person.nickname)} }
            Note { text: words.code_send() }
            CodeText { words, text, copied, oncopy: move |()| onact.call(NewPhoneAct::Copy(copy.clone())) }
            Note { text: words.code_no_secret() }
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
