//! Before the phone goes round: to whom it goes, and what becomes of the answers.

use dioxus::prelude::*;

use crate::parts::{Acts, Button, ButtonKind, Envelope, Note, Page, RunningHead, Title};
use crate::words::Words;

/// The page from which the first one takes the phone, whatever it goes round with.
#[component]
pub(super) fn BeforeRound(
    /// The words.
    words: Words,
    /// What it goes round with, in the running head.
    head: String,
    /// To whom it goes.
    goes: String,
    /// What there is to know.
    notes: Vec<String>,
    /// The words of not going round.
    stop: String,
    /// Somebody has taken the phone.
    ontake: EventHandler<()>,
    /// The phone does not go round.
    onstop: EventHandler<()>,
    /// What stands below what there is to know.
    #[props(default = rsx! {})]
    children: Element,
) -> Element {
    rsx! {
        Page {
            header { RunningHead { left: head, right: "" } }
            main { class: "hush-page",
                Envelope { sealed: false }
                Title { text: goes, centred: true }
                p { class: "book", {words.goes_how()} }
                for (place , note) in notes.into_iter().enumerate() {
                    Note { key: "{place}", text: note, centred: true }
                }
                {children}
            }
            footer {
                Acts {
                    Note { text: words.whoever_begins(), centred: true }
                    Button { kind: ButtonKind::Main, label: words.have_the_phone(), onpress: ontake }
                    Button { kind: ButtonKind::Quiet, label: stop, onpress: onstop }
                }
            }
        }
    }
}

/// To all of us, or in a meeting to all who are here.
pub(super) fn goes_to_all(words: Words, people: usize, here: bool) -> String {
    let people = people as u64;
    if here { words.goes_to_each_here(people) } else { words.goes_to_each(people) }
}
