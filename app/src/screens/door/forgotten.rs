//! The passphrase is forgotten: what can be done, and what cannot.

use dioxus::prelude::*;

use crate::parts::{Acts, Button, ButtonKind, Note, Page, RunningHead, Title, Trouble};
use crate::screens::twice::Twice;
use crate::words::Words;

/// Nobody finds it again; the group can be erased here and begun anew, asked twice.
#[component]
pub fn PassphraseForgotten(
    /// The words.
    words: Words,
    /// Why the last thing asked was not done.
    trouble: Option<String>,
    /// The group is to be erased on this phone.
    onerase: EventHandler<()>,
    /// Back to the locked door.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Page {
            header { RunningHead { left: words.locked_door(), right: "", back: words.back(), onback } }
            main {
                Title { text: words.passphrase_forgotten() }
                section { class: "part close",
                    p { class: "book", {words.passphrase_forgotten_note()} }
                    Note { text: words.passphrase_forgotten_ways() }
                    Note { text: words.erase_perhaps_only_copy() }
                }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    Button { kind: ButtonKind::Main, label: words.try_again(), onpress: onback }
                    Twice {
                        words,
                        label: words.erase_and_begin(),
                        question: words.erase_sure(),
                        note: words.erase_copy_note(),
                        yes: words.erase_yes(),
                        kind: ButtonKind::Quiet,
                        onyes: onerase,
                    }
                }
            }
        }
    }
}
