//! Whoever began an invitation lets somebody in who has a phone of their own: their text, what the group
//! agreed, their answer, twenty digits, and then everything.

use dioxus::prelude::*;
use runde_core::companion::{GuestRead, limits};

use super::parts::Digits;
use crate::parts::{ActsPair, Button, ButtonKind, Field, Note};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// How far one has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InviteStep {
    /// Their text is to come.
    Asked,
    /// What the group agreed was handed over; their answer is to come.
    Shown,
    /// The answer was read: the digits are to be compared.
    Compare(GuestRead),
    /// The digits are not the same.
    Differ,
    /// They are in.
    In,
}

/// What can be done while somebody is let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InviteAct {
    /// This text came from their phone: what the group agreed is to be locked for it.
    Show(String),
    /// This text came back.
    Read(String),
    /// Whether the digits are the same.
    Same(bool),
    /// Everything is to be handed over.
    SendAll,
}

/// Somebody invited comes in with their own phone.
#[component]
pub fn Invite(
    /// The words.
    words: Words,
    /// What they are called.
    nickname: String,
    /// How far one has come.
    step: InviteStep,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Something is done here.
    onact: EventHandler<InviteAct>,
    /// Back to where one came from.
    onback: EventHandler<()>,
) -> Element {
    let mut card = use_signal(String::new);
    let mut answer = use_signal(String::new);
    let empty =
        move |text: Signal<String>| text.read().trim().is_empty().then(|| words.code_first());
    let name = nickname.clone();
    let acts = match &step {
        InviteStep::Asked => rsx! {
            Button {
                kind: ButtonKind::Main,
                label: words.invite_send_agreed(),
                waits_for: empty(card),
                onpress: move |()| onact.call(InviteAct::Show(card.peek().clone())),
            }
        },
        InviteStep::Shown => rsx! {
            Button {
                kind: ButtonKind::Main,
                label: words.digits_title(),
                waits_for: empty(answer),
                onpress: move |()| onact.call(InviteAct::Read(answer.peek().clone())),
            }
            Button { kind: ButtonKind::Quiet, label: words.invite_send_agreed(), onpress: move |()| onact.call(InviteAct::Show(card.peek().clone())) }
        },
        InviteStep::Compare(_) => rsx! {
            ActsPair {
                Button { label: words.digits_same(), onpress: move |()| onact.call(InviteAct::Same(true)) }
                Button { label: words.digits_differ(), onpress: move |()| onact.call(InviteAct::Same(false)) }
            }
        },
        InviteStep::In => rsx! {
            Button { kind: ButtonKind::Main, label: words.parcel_everything(), onpress: move |()| onact.call(InviteAct::SendAll) }
        },
        InviteStep::Differ => rsx! {},
    };
    rsx! {
        Behind { words, part: Section::Group, head: nickname, title: words.invite(), trouble, onback, acts,
            match step {
                InviteStep::Asked | InviteStep::Shown => rsx! {
                    if step == InviteStep::Shown {
                        Note { text: words.invite_no_hurry(name.clone()) }
                        Field {
                            id: "guest-answer",
                            label: words.invite_answer(name.clone()),
                            hint: words.code_type(),
                            max: limits::CODE,
                            oninput: move |text| answer.set(text),
                        }
                    } else {
                        Note { text: words.invite_ask(name.clone()) }
                        Field {
                            id: "guest-card",
                            label: words.invite_card(name.clone()),
                            hint: words.code_type(),
                            value: card.peek().clone(),
                            max: limits::CODE,
                            oninput: move |text| card.set(text),
                        }
                    }
                },
                InviteStep::Compare(read) => rsx! {
                    Note { text: words.digits_note() }
                    Digits { label: words.digits_title(), digits: read.digits }
                },
                InviteStep::Differ => rsx! {
                    p { class: "told", role: "status", {words.digits_differ_told()} }
                },
                InviteStep::In => rsx! {
                    p { class: "told", role: "status", {words.invite_done(name.clone())} }
                    Note { text: words.invite_send_all(name.clone()) }
                },
            }
        }
    }
}
