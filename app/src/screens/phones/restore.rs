//! A phone begins from a backup: the file, its passphrase, what it is of, and then the move.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::{BackupRead, Passphrase, limits};

use crate::parts::{Button, ButtonKind, Field, Note, Page, RunningHead, Switch, Title, Trouble};
use crate::screens::secret::{Secret, ShowTyped};
use crate::words::Words;

/// How far one has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RestoreStep {
    /// A file is to be chosen.
    NoFile,
    /// A file is chosen, and its passphrase is asked for.
    Chosen,
    /// It was opened, and is of this.
    Opened(BackupRead),
}

/// A phone begins from a backup.
#[component]
pub fn Restore(
    /// The words.
    words: Words,
    /// How far one has come.
    step: RestoreStep,
    /// The civil day it is.
    today: NaiveDate,
    /// Whether it is being opened now.
    busy: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// A file is to be chosen.
    onchoose: EventHandler<()>,
    /// It is to be opened with this passphrase.
    onopen: EventHandler<Passphrase>,
    /// The place is to move here; whether the same passphrase opens this phone as well.
    onmove: EventHandler<(Passphrase, bool)>,
    /// Back to the cover.
    onback: EventHandler<()>,
) -> Element {
    let mut written = use_signal(Secret::default);
    let shown = use_signal(|| false);
    let mut same = use_signal(|| true);
    let passphrase = move || Passphrase::from(written.peek().to_string());
    let main = match &step {
        RestoreStep::NoFile => rsx! {
            Button { kind: ButtonKind::Main, label: words.restore_choose(), onpress: onchoose }
        },
        RestoreStep::Chosen => rsx! {
            Button {
                kind: ButtonKind::Main,
                label: if busy { words.one_moment() } else { words.restore_look() },
                waits_for: written.read().is_empty().then(|| words.restore_passphrase_first()),
                onpress: move |()| if !busy { onopen.call(passphrase()) },
            }
            Button { kind: ButtonKind::Quiet, label: words.restore_choose(), onpress: onchoose }
        },
        RestoreStep::Opened(_) => rsx! {
            Button {
                kind: ButtonKind::Main,
                label: if busy { words.one_moment() } else { words.restore_yes() },
                onpress: move |()| if !busy { onmove.call((passphrase(), same())) },
            }
            Button { kind: ButtonKind::Quiet, label: words.restore_choose(), onpress: onchoose }
        },
    };
    rsx! {
        Page {
            header { RunningHead { left: "Runde", right: "", back: words.back(), onback } }
            main {
                Title { text: words.restore() }
                p { class: "told", role: "status",
                    if step == RestoreStep::Chosen {
                        {words.restore_chosen()}
                    }
                }
                match step {
                    RestoreStep::NoFile => rsx! { Note { text: words.back_up_note() } },
                    RestoreStep::Chosen => rsx! {
                        section { class: "part",
                            Field {
                                id: "backup-passphrase",
                                label: words.restore_passphrase(),
                                secret: !shown(),
                                max: *limits::PASSPHRASE.end(),
                                oninput: move |text| written.set(Secret::new(text)),
                            }
                            ShowTyped { words, shown }
                        }
                    },
                    RestoreStep::Opened(read) => rsx! { WhatItIs { words, read, today }
                        section { class: "part",
                            Switch { label: words.restore_same_passphrase(), on: same(), onflip: move |on| same.set(on) }
                        }
                    },
                }
                Trouble { told: trouble.filter(|_| !busy) }
            }
            footer { div { class: "acts", {main} } }
        }
    }
}

/// Of what the backup is, and what moving means.
#[component]
fn WhatItIs(words: Words, read: BackupRead, today: NaiveDate) -> Element {
    let BackupRead { group_name, day, others_have_phones } = read;
    let on = words.date(day, today);
    let what = if group_name.is_empty() {
        words.restore_what_unnamed(on)
    } else {
        words.restore_what(group_name, on)
    };
    let moves = if others_have_phones { words.restore_note() } else { words.restore_note_alone() };
    let hears = others_have_phones.then(|| words.hear_first());
    rsx! {
        p { class: "book", role: "status", {what} }
        Note { text: moves }
        if let Some(hears) = hears {
            Note { text: hears }
        }
    }
}
