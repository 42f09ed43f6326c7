//! Erasing the group on this phone, which its holder may do at any time and asks nobody for.

use dioxus::prelude::*;

use crate::parts::{ButtonKind, Leaf, Note};
use crate::screens::behind::{Behind, Section};
use crate::screens::twice::Twice;
use crate::words::Words;

/// The group is to be erased on this phone: what goes, what stays, and asked a second time.
#[component]
pub fn EraseCopy(
    /// The words.
    words: Words,
    /// Whether the only phone of the group is this one.
    only_phone: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// The group is to be erased on this phone.
    onerase: EventHandler<()>,
    /// Back to all settings.
    onback: EventHandler<()>,
) -> Element {
    let phones = (!only_phone).then(|| words.not_reached_phones());
    let stays = phones.into_iter().chain([
        words.not_reached_backups(),
        words.not_reached_paper(),
        words.not_reached_storage(),
    ]);
    rsx! {
        Behind {
            words,
            part: Section::Settings,
            head: words.this_phone(),
            title: words.erase_here(),
            trouble,
            onback,
            acts: rsx! {
                Twice {
                    words,
                    label: words.erase_here(),
                    question: words.erase_sure(),
                    note: words.erase_note(),
                    yes: words.erase_yes(),
                    kind: ButtonKind::Main,
                    onyes: onerase,
                }
            },
            if only_phone {
                Leaf { p { class: "book", {words.erase_only_copy()} } }
            } else {
                Note { text: words.erase_copy_note() }
                Note { text: words.erase_you_stay() }
            }
            section { class: "part", "aria-labelledby": "not-reached",
                h2 { id: "not-reached", {words.not_reached()} }
                ul { class: "sentences", role: "list",
                    for (place , line) in stays.enumerate() {
                        li { key: "{place}", {line} }
                    }
                }
            }
        }
    }
}
