//! The cover: three languages in their own names, and one door.

use dioxus::prelude::*;
use runde_core::companion::Language;

use crate::parts::{Acts, Button, ButtonKind, CoverArt, Note, Page};
use crate::screens::guide::GuidePage;
use crate::screens::tongues::Tongues;
use crate::words::Words;

/// What is said of a group that was here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erased {
    /// It was erased just now.
    JustNow,
    /// It was not fully erased last time, and was when the app began.
    Finished,
}

/// The first thing anyone sees.
#[component]
pub fn Welcome(
    /// The words.
    words: Words,
    /// Whether a group was erased here.
    #[props(default)]
    erased: Option<Erased>,
    /// A language was chosen.
    onspeak: EventHandler<Language>,
    /// A group is to be started.
    onstart: EventHandler<()>,
    /// A phone is to begin from a backup.
    #[props(default)]
    onrestore: EventHandler<()>,
    /// Somebody invited joins a group.
    #[props(default)]
    onjoin: EventHandler<()>,
    /// It is to be a member's own phone.
    #[props(default)]
    onown: EventHandler<()>,
    /// Something is to be read.
    #[props(default)]
    onguide: EventHandler<GuidePage>,
) -> Element {
    rsx! {
        Page { cover: true,
            main { class: "cover",
                CoverArt {}
                h1 { class: "wordmark", tabindex: "-1", "data-arrive": "", "Runde" }
                p { class: "book tagline", {words.tagline()} }
                p { class: "note", role: "status",
                    match erased {
                        Some(Erased::JustNow) => words.it_is_erased(),
                        Some(Erased::Finished) => words.erase_finished_now(),
                        None => String::new(),
                    }
                }
                Tongues { words, onspeak }
            }
            footer {
                Acts {
                    Button { kind: ButtonKind::Main, label: words.start_a_group(), onpress: onstart }
                    Note { text: words.no_account(), centred: true }
                    div { class: "guide-doors",
                        Button { kind: ButtonKind::Quiet, label: words.join_group(), onpress: onjoin }
                        Button { kind: ButtonKind::Quiet, label: words.own_phone(), onpress: onown }
                    }
                    div { class: "guide-doors",
                        Button { kind: ButtonKind::Quiet, label: words.restore(), onpress: onrestore }
                        Button { kind: ButtonKind::Quiet, label: words.start_up(), onpress: move |()| onguide.call(GuidePage::StartUp) }
                        Button { kind: ButtonKind::Quiet, label: words.guide(), onpress: move |()| onguide.call(GuidePage::All) }
                    }
                }
            }
        }
    }
}
