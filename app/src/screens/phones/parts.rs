//! What is shown of codes: a text to send, and digits to compare.

use dioxus::prelude::*;
use runde_core::companion::Passphrase;

use crate::parts::{Button, Note, Switch};
use crate::screens::secret::{NewPassphrase, NewSecret, ShowTyped, use_new_secret};
use crate::words::Words;

/// A code as a text, to be sent or typed in elsewhere.
#[component]
pub(super) fn CodeText(
    words: Words,
    text: String,
    /// Whether it was copied.
    copied: bool,
    oncopy: EventHandler<()>,
) -> Element {
    rsx! {
        p { class: "code-text", "{text}" }
        Button { label: words.code_copy(), onpress: oncopy }
        p { class: "told", role: "status",
            if copied {
                {words.code_copied()}
            }
        }
    }
}

/// Twenty digits, four at a time.
#[component]
pub(super) fn Digits(label: String, digits: String) -> Element {
    let digits: Vec<char> = digits.chars().collect();
    rsx! {
        p { class: "digits", role: "group", "aria-label": label,
            for (place , four) in digits.chunks(4).enumerate() {
                span { key: "{place}", {four.iter().collect::<String>()} }
            }
        }
    }
}

/// Whether a phone that comes into a group is protected by a passphrase as well, and by which.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct ProtectedBy {
    wanted: Signal<bool>,
    written: NewSecret,
    shown: Signal<bool>,
}

/// Nothing is wanted yet.
pub(super) fn use_protected() -> ProtectedBy {
    ProtectedBy {
        wanted: use_signal(|| false),
        written: use_new_secret(),
        shown: use_signal(|| false),
    }
}

impl ProtectedBy {
    /// The passphrase, where one is wanted.
    pub(super) fn passphrase(self) -> Option<Passphrase> {
        (*self.wanted.peek()).then(|| self.written.passphrase())
    }

    /// What is still to be written before it can be used.
    pub(super) fn waits_for(self, words: Words) -> Option<String> {
        self.written.waits_for(words).filter(|_| (self.wanted)())
    }
}

/// Asks whether a passphrase is to open the phone as well.
#[component]
pub(super) fn Protected(words: Words, protected: ProtectedBy) -> Element {
    let ProtectedBy { mut wanted, written, shown } = protected;
    rsx! {
        section { class: "part",
            Switch { label: words.protect_passphrase(), on: wanted(), onflip: move |on| wanted.set(on) }
            if wanted() {
                Note { text: words.protect_passphrase_note() }
                NewPassphrase { words, label: words.passphrase(), written, shown: shown() }
                ShowTyped { words, shown }
            }
        }
    }
}
