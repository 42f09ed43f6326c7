//! How large the letters are, which they are, and whether the page is light or dark.

use dioxus::prelude::*;
use runde_core::companion::{Looks, TextSize, Theme};

use crate::parts::{Choice, ChoiceGroup, Leaf, Note, Stepper, Switch};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// Text size, letters and theme, with a sentence to see them by; each holds at once.
#[component]
pub fn LettersAndLight(
    /// The words.
    words: Words,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// How they are.
    looks: Looks,
    /// They are to be so.
    onchoose: EventHandler<Looks>,
    /// Back to all settings.
    onback: EventHandler<()>,
) -> Element {
    let Looks { text_size, plain_letters, theme } = looks;
    let at = TextSize::ALL.iter().position(|size| *size == text_size).unwrap_or_default();
    let less = at.checked_sub(1).and_then(|less| TextSize::ALL.get(less)).copied();
    let more = TextSize::ALL.get(at + 1).copied();
    let resize = move |size: Option<TextSize>| {
        if let Some(text_size) = size {
            onchoose.call(Looks { text_size, ..looks });
        }
    };
    rsx! {
        Behind { words, part: Section::Settings, head: words.this_phone(), title: words.letters_and_light(), trouble, onback,
            Leaf { p { class: "book", {words.sample_sentence()} } }
            section { class: "part close",
                Stepper {
                    label: words.text_size(),
                    value: size_words(words, text_size),
                    less: words.text_smaller(),
                    more: words.text_larger(),
                    at_least: less.is_none(),
                    at_most: more.is_none(),
                    onless: move |()| resize(less),
                    onmore: move |()| resize(more),
                }
                Switch {
                    label: words.plain_letters(),
                    note: words.plain_letters_note(),
                    on: plain_letters,
                    onflip: move |plain_letters| onchoose.call(Looks { plain_letters, ..looks }),
                }
                ChoiceGroup { legend: words.light_or_dark(), row: true,
                    for one in Theme::ALL {
                        Choice {
                            key: "{one:?}",
                            group: "theme",
                            value: "{one:?}",
                            label: theme_words(words, one),
                            checked: theme == one,
                            onpick: move |()| onchoose.call(Looks { theme: one, ..looks }),
                        }
                    }
                }
                Note { text: words.holds_at_once() }
            }
        }
    }
}

pub(super) fn size_words(words: Words, size: TextSize) -> String {
    match size {
        TextSize::AsThePhone => words.as_the_phone(),
        TextSize::Larger => words.size_larger(),
        TextSize::Large => words.size_large(),
        TextSize::Largest => words.size_largest(),
    }
}

pub(super) fn theme_words(words: Words, theme: Theme) -> String {
    match theme {
        Theme::AsThePhone => words.as_the_phone(),
        Theme::Light => words.theme_light(),
        Theme::Dark => words.theme_dark(),
    }
}
