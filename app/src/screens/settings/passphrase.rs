//! A first passphrase, another one, or none any more.

use dioxus::prelude::*;
use runde_core::companion::Passphrase;

use super::SettingsPage;
use crate::parts::{Button, ButtonKind, Note};
use crate::screens::behind::{Behind, Section};
use crate::screens::secret::{NewPassphrase, OldPassphrase, Secret, ShowTyped, use_new_secret};
use crate::words::Words;

/// What is to become of the passphrase.
#[derive(Debug)]
pub struct PassphraseChange {
    /// The one there is.
    pub old: Option<Passphrase>,
    /// The one there is to be.
    pub new: Option<Passphrase>,
}

/// A first passphrase, or another one in the place of the one there is.
#[component]
pub fn ChangePassphrase(
    /// The words.
    words: Words,
    /// Whether there is one.
    there_is_one: bool,
    /// Whether it is being changed now.
    busy: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is to be changed.
    onchange: EventHandler<PassphraseChange>,
    /// Another page of the settings is to be opened.
    onopen: EventHandler<SettingsPage>,
    /// Back to all settings.
    onback: EventHandler<()>,
) -> Element {
    let old = use_signal(Secret::default);
    let written = use_new_secret();
    let shown = use_signal(|| false);
    let needs_old = there_is_one && old.read().is_empty();
    let waits_for = match needs_old {
        true => Some(words.passphrase_old_first()),
        false => written.waits_for(words),
    };
    let change = move |()| {
        if !busy {
            let old = there_is_one.then(|| Passphrase::from(old.peek().to_string()));
            onchange.call(PassphraseChange { old, new: Some(written.passphrase()) });
        }
    };
    let label = if there_is_one { words.passphrase_change() } else { words.passphrase_add() };
    rsx! {
        Behind {
            words,
            part: Section::Settings,
            head: words.this_phone(),
            title: words.passphrase(),
            trouble: trouble.filter(|_| !busy),
            onback,
            acts: rsx! {
                Button {
                    kind: ButtonKind::Main,
                    label: if busy { words.one_moment() } else { label },
                    waits_for,
                    onpress: change,
                }
                if there_is_one {
                    Button { kind: ButtonKind::Quiet, label: words.passphrase_remove(), onpress: move |()| onopen.call(SettingsPage::RemovePassphrase) }
                }
            },
            Note { text: if there_is_one { words.passphrase_there_is() } else { words.passphrase_what() } }
            section { class: "part",
                if there_is_one {
                    OldPassphrase { words, written: old, shown: shown() }
                }
                NewPassphrase {
                    words,
                    label: if there_is_one { words.passphrase_new() } else { words.passphrase() },
                    written,
                    shown: shown(),
                }
                ShowTyped { words, shown }
            }
        }
    }
}

/// The passphrase is to be taken away; only who knows it can.
#[component]
pub fn RemovePassphrase(
    /// The words.
    words: Words,
    /// Whether it is being taken away now.
    busy: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is to be taken away.
    onchange: EventHandler<PassphraseChange>,
    /// Back to the passphrase.
    onback: EventHandler<()>,
) -> Element {
    let old = use_signal(Secret::default);
    let shown = use_signal(|| false);
    let waits_for = old.read().is_empty().then(|| words.passphrase_old_first());
    let remove = move |()| {
        if !busy && !old.peek().is_empty() {
            let old = Some(Passphrase::from(old.peek().to_string()));
            onchange.call(PassphraseChange { old, new: None });
        }
    };
    rsx! {
        Behind {
            words,
            part: Section::Settings,
            head: words.this_phone(),
            title: words.passphrase_remove(),
            trouble: trouble.filter(|_| !busy),
            onback,
            acts: rsx! {
                Button {
                    kind: ButtonKind::Main,
                    label: if busy { words.one_moment() } else { words.passphrase_remove() },
                    waits_for,
                    onpress: remove,
                }
            },
            Note { text: words.passphrase_remove_note() }
            section { class: "part",
                OldPassphrase { words, written: old, shown: shown(), onenter: remove }
                ShowTyped { words, shown }
            }
        }
    }
}
