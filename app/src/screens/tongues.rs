//! The languages, to choose from.

use dioxus::prelude::*;
use runde_core::companion::Language;

use crate::parts::{Choice, ChoiceGroup};
use crate::words::Words;

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
