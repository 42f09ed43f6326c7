//! The cover: three languages in their own names, and one door.

use dioxus::prelude::*;
use runde_core::companion::Language;

use super::guide::GuidePage;
use crate::parts::{Acts, Button, ButtonKind, Choice, ChoiceGroup, CoverArt, Note, Page};
use crate::words::Words;

/// The first thing anyone sees.
#[component]
pub fn Welcome(
    /// The words.
    words: Words,
    /// Whether a group was erased here just now.
    #[props(default)]
    erased: bool,
    /// A language was chosen.
    onspeak: EventHandler<Language>,
    /// A group is to be started.
    onstart: EventHandler<()>,
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
                    if erased {
                        {words.it_is_erased()}
                    }
                }
                Tongues { words, onspeak }
            }
            footer {
                Acts {
                    Button { kind: ButtonKind::Main, label: words.start_a_group(), onpress: onstart }
                    Note { text: words.no_account(), centred: true }
                    div { class: "guide-doors",
                        Button { kind: ButtonKind::Quiet, label: words.start_up(), onpress: move |()| onguide.call(GuidePage::StartUp) }
                        Button { kind: ButtonKind::Quiet, label: words.guide(), onpress: move |()| onguide.call(GuidePage::All) }
                    }
                }
            }
        }
    }
}

/// The three languages, each in its own name.
#[component]
pub(super) fn Tongues(words: Words, onspeak: EventHandler<Language>) -> Element {
    rsx! {
        ChoiceGroup { legend: words.language_legend(), legend_hidden: true, row: true,
            for language in Language::ALL {
                Choice {
                    key: "{language.tag()}",
                    group: "language",
                    value: language.tag(),
                    lang: language.tag(),
                    label: own_name(language),
                    checked: words.language() == language,
                    onpick: move |()| onspeak.call(language),
                }
            }
        }
    }
}

/// A language by the name its speakers give it; the same on every screen, so not a Fluent message.
pub(super) const fn own_name(language: Language) -> &'static str {
    match language {
        Language::Danish => "Dansk",
        Language::Norwegian => "Norsk",
        Language::English => "English",
    }
}
