//! A backup of all that this phone is: one locked file.

use dioxus::prelude::*;
use runde_core::companion::Passphrase;

use crate::parts::{Button, ButtonKind, Note};
use crate::screens::behind::{Behind, Section};
use crate::screens::secret::{NewPassphrase, ShowTyped, use_new_secret};
use crate::words::Words;

/// A backup is made, with a passphrase of its own.
#[component]
pub fn BackUp(
    /// The words.
    words: Words,
    /// Whether it is being made now.
    busy: bool,
    /// Whether it was made just now.
    made: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is to be made.
    onmake: EventHandler<Passphrase>,
    /// Back to the phones.
    onback: EventHandler<()>,
) -> Element {
    let written = use_new_secret();
    let shown = use_signal(|| false);
    let make = move |()| {
        if !busy {
            onmake.call(written.passphrase());
        }
    };
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: words.phones_title(),
            title: words.back_up(),
            trouble: trouble.filter(|_| !busy),
            onback,
            acts: rsx! {
                Button {
                    kind: ButtonKind::Main,
                    label: if busy { words.one_moment() } else { words.back_up_make() },
                    waits_for: written.waits_for(words),
                    onpress: make,
                }
            },
            p { class: "told", role: "status",
                if busy {
                    {words.back_up_working()}
                } else if made {
                    {words.back_up_done()}
                }
            }
            Note { text: words.back_up_note() }
            section { class: "part",
                Note { text: words.back_up_passphrase() }
                NewPassphrase { words, label: words.passphrase(), written, shown: shown() }
                ShowTyped { words, shown }
            }
            section { class: "part",
                Note { text: words.back_up_careful() }
                Note { text: words.back_up_older() }
            }
        }
    }
}
