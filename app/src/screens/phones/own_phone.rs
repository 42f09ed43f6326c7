//! A member's own phone, still empty: it takes a place by a text, answers, and waits for everything.

use dioxus::prelude::*;
use runde_core::companion::{Passphrase, SeatText, limits};

use super::parts::{CodeText, Digits, Protected, use_protected};
use crate::parts::{Button, ButtonKind, Field, Note, Page, RunningHead, Title, Trouble};
use crate::words::Words;

/// What can be done on an empty phone that is to be a member's.
#[derive(Debug)]
pub enum OwnPhoneAct {
    /// This text came from the group's phone.
    Take(String),
    /// The text is to be copied.
    Copy(String),
    /// The parcel with everything is to be chosen; what is to open this phone.
    Arrive(Option<Passphrase>),
}

/// A member's own phone takes its place.
#[component]
pub fn OwnPhone(
    /// The words.
    words: Words,
    /// What it answered, once it has taken a place.
    #[props(default)]
    seat: Option<SeatText>,
    /// Whether the text was copied.
    #[props(default)]
    copied: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Something is done here.
    onact: EventHandler<OwnPhoneAct>,
    /// Back to the cover.
    onback: EventHandler<()>,
) -> Element {
    let mut written = use_signal(String::new);
    let take = move |()| onact.call(OwnPhoneAct::Take(written.peek().trim().to_owned()));
    let protected = use_protected();
    let waits = seat.is_some();
    rsx! {
        Page {
            header { RunningHead { left: "Runde", right: "", back: words.back(), onback } }
            main {
                Title { text: words.own_phone() }
                if let Some(SeatText { text, digits }) = seat {
                    section { class: "part close",
                        Note { text: words.own_phone_back() }
                        CodeText { words, text: text.clone(), copied, oncopy: move |()| onact.call(OwnPhoneAct::Copy(text.clone())) }
                    }
                    section { class: "part",
                        Note { text: words.digits_note() }
                        Digits { label: words.digits_title(), digits }
                    }
                    Note { text: words.own_phone_open() }
                    Protected { words, protected }
                } else {
                    Note { text: words.own_phone_note() }
                    section { class: "part",
                        Field {
                            id: "code",
                            label: words.code_type(),
                            hint: words.own_phone_paste(),
                            max: limits::CODE,
                            oninput: move |text| written.set(text),
                        }
                    }
                }
                Trouble { told: trouble }
            }
            footer {
                div { class: "acts",
                    if waits {
                        Button {
                            kind: ButtonKind::Main,
                            label: words.open_parcel(),
                            waits_for: protected.waits_for(words),
                            onpress: move |()| onact.call(OwnPhoneAct::Arrive(protected.passphrase())),
                        }
                    } else {
                        Button {
                            kind: ButtonKind::Main,
                            label: words.own_phone(),
                            waits_for: written.read().trim().is_empty().then(|| words.code_first()),
                            onpress: take,
                        }
                    }
                }
            }
        }
    }
}
