//! A passphrase as it is written: twice where it is new, hidden unless it is asked to be seen.

use dioxus::prelude::*;
use runde_core::companion::{Passphrase, limits};
use zeroize::Zeroizing;

use crate::parts::{Button, ButtonKind, Field};
use crate::words::Words;

/// What is being written and must not stay in memory.
pub(super) type Secret = Zeroizing<String>;

/// A new passphrase that is written twice, for nobody sees it.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct NewSecret {
    first: Signal<Secret>,
    second: Signal<Secret>,
}

/// Nothing is written yet, and nothing of it is kept as begun.
pub(super) fn use_new_secret() -> NewSecret {
    NewSecret { first: use_signal(Secret::default), second: use_signal(Secret::default) }
}

impl NewSecret {
    /// The passphrase.
    pub(super) fn passphrase(self) -> Passphrase {
        Passphrase::from(self.first.peek().to_string())
    }

    /// What is still to be written before it can be used.
    pub(super) fn waits_for(self, words: Words) -> Option<String> {
        let (first, second) = (self.first.read(), self.second.read());
        match first.chars().count() {
            0 => Some(words.passphrase_twice()),
            letters if letters < *limits::PASSPHRASE.start() => Some(words.passphrase_hint()),
            _ => (*first != *second).then(|| words.passphrase_twice()),
        }
    }
}

/// The two fields of a new passphrase.
#[component]
pub(super) fn NewPassphrase(
    /// The words.
    words: Words,
    /// What the first field is called.
    label: String,
    /// What is written.
    written: NewSecret,
    /// Whether it is seen.
    shown: bool,
) -> Element {
    let NewSecret { mut first, mut second } = written;
    let again = second.read();
    let differ = !again.is_empty() && *again != *first.read();
    rsx! {
        Field {
            id: "passphrase",
            label,
            hint: words.passphrase_hint(),
            secret: !shown,
            next: true,
            max: *limits::PASSPHRASE.end(),
            oninput: move |text| first.set(Secret::new(text)),
        }
        Field {
            id: "passphrase-again",
            label: words.passphrase_again(),
            problem: differ.then(|| words.passphrase_differs()),
            secret: !shown,
            max: *limits::PASSPHRASE.end(),
            oninput: move |text| second.set(Secret::new(text)),
        }
    }
}

/// The field of the passphrase there is.
#[component]
pub(super) fn OldPassphrase(
    /// The words.
    words: Words,
    /// What is written.
    written: Signal<Secret>,
    /// Whether it is seen.
    shown: bool,
    /// What the enter key does; without it, it leads on to the field below.
    #[props(default)]
    onenter: Option<EventHandler<()>>,
) -> Element {
    let mut written = written;
    rsx! {
        Field {
            id: "passphrase-old",
            label: words.passphrase_until_now(),
            secret: !shown,
            next: onenter.is_none(),
            max: *limits::PASSPHRASE.end(),
            oninput: move |text| written.set(Secret::new(text)),
            onenter: move |()| if let Some(onenter) = onenter { onenter.call(()) },
        }
    }
}

/// Shows what is typed, or hides it again.
#[component]
pub(super) fn ShowTyped(
    /// The words.
    words: Words,
    /// Whether it is seen.
    shown: Signal<bool>,
) -> Element {
    let mut shown = shown;
    rsx! {
        Button { kind: ButtonKind::Quiet, label: words.passphrase_show(), pressed: shown(), onpress: move |()| shown.toggle() }
    }
}
