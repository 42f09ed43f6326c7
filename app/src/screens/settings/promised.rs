//! What is promised about data, and what is not: `core/docs/promises.md` in plain words.

use dioxus::prelude::*;
use runde_core::companion::guide::Topic;

use crate::screens::behind::{Behind, Section};
use crate::screens::guide::GuideLink;
use crate::words::Words;

/// What is promised, and what is not.
#[component]
pub fn WhatIsPromised(
    /// The words.
    words: Words,
    /// Whether a file takes the place of a phone's own lock here.
    key_is_a_file: bool,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// Back to all settings.
    onback: EventHandler<()>,
) -> Element {
    let promised = [
        words.promise_by_itself(),
        words.promise_key(),
        words.promise_closed(),
        words.promise_not_closed(),
        words.promise_all_agree(),
        words.promise_sealed(),
        words.promise_passing(),
        words.promise_reading(),
        words.promise_own_note(),
        words.promise_turn(),
    ];
    let not = [
        words.not_promised_people(),
        words.not_promised_open(),
        words.not_promised_others(),
        words.not_promised_days(),
        words.not_promised_holder(),
        words.not_promised_erasing(),
        words.not_reached_storage(),
    ];
    let not = not.into_iter().chain(key_is_a_file.then(|| words.key_store_is_a_file()));
    rsx! {
        Behind { words, part: Section::Settings, head: words.this_phone(), title: words.what_is_promised(), onback,
            ul { class: "sentences", role: "list",
                for (place , line) in promised.into_iter().enumerate() {
                    li { key: "{place}", class: "book", {line} }
                }
            }
            section { class: "part", "aria-labelledby": "not-promised",
                h2 { id: "not-promised", {words.not_promised()} }
                ul { class: "sentences", role: "list",
                    for (place , line) in not.enumerate() {
                        li { key: "{place}", class: "book", {line} }
                    }
                }
            }
            GuideLink { words, topic: Topic::WhoSeesWhat, onread }
        }
    }
}
