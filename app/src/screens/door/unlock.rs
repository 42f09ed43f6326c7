//! The locked door.

use dioxus::prelude::*;
use runde_core::companion::{Language, Passphrase, Protection, limits};

use crate::parts::{Acts, Button, ButtonKind, CoverArt, Field, Page, Trouble};
use crate::screens::secret::{Secret, ShowTyped};
use crate::screens::tongues::Tongues;
use crate::words::Words;

/// Asks for the passphrase where there is one.
#[component]
pub fn Unlock(
    /// The words.
    words: Words,
    /// What the vault is protected with.
    protection: Protection,
    /// Whether it is being opened now.
    busy: bool,
    /// Why it did not open.
    trouble: Option<String>,
    /// Open it.
    onunlock: EventHandler<Option<Passphrase>>,
    /// A language was chosen.
    onspeak: EventHandler<Language>,
    /// The passphrase is forgotten.
    onforgotten: EventHandler<()>,
) -> Element {
    let mut written = use_signal(Secret::default);
    let shown = use_signal(|| false);
    let wanted = protection == Protection::WithPassphrase;
    // a button that waits stays where it is, or the keyboard would lose its place
    let unlock = move |()| {
        if busy {
            return;
        }
        onunlock.call(wanted.then(|| Passphrase::from(written.peek().to_string())));
    };
    rsx! {
        Page { cover: true,
            main { class: "cover",
                CoverArt {}
                h1 { class: "wordmark", tabindex: "-1", "data-arrive": "", "Runde" }
                p { class: "book tagline", {words.locked()} }
                if wanted {
                    Field {
                        id: "passphrase",
                        label: words.passphrase(),
                        secret: !shown(),
                        max: *limits::PASSPHRASE.end(),
                        oninput: move |text| written.set(Secret::new(text)),
                        onenter: unlock,
                    }
                    ShowTyped { words, shown }
                }
                // what was said of the last try is not said of the next one
                Trouble { told: trouble.filter(|_| !busy) }
                Tongues { words, onspeak }
            }
            footer {
                Acts {
                    Button {
                        kind: ButtonKind::Main,
                        label: if busy { words.one_moment() } else { words.unlock() },
                        onpress: unlock,
                    }
                    if wanted {
                        Button { kind: ButtonKind::Quiet, label: words.passphrase_forgotten(), onpress: onforgotten }
                    }
                }
            }
        }
    }
}
