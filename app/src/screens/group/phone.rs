//! What this phone's holder chose: its language, its signs, and when it locks.

use dioxus::prelude::*;
use runde_core::companion::{Language, LockAfter, SettingsView, Signs};

use crate::parts::{Button, Choice, ChoiceGroup, Icon, Note, Switch};
use crate::screens::behind::{Behind, Section};
use crate::screens::tongues::Tongues;
use crate::words::Words;

/// How this phone speaks, signs and locks.
#[component]
pub fn ThisPhone(
    /// The words.
    words: Words,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// The choices.
    choices: SettingsView,
    /// Something was chosen.
    onchoose: EventHandler<SettingsView>,
    /// A language was chosen.
    onspeak: EventHandler<Language>,
    /// The signs are to be tried.
    ontry: EventHandler<()>,
    /// Lock at once.
    onlock: EventHandler<()>,
    /// Back to the group.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind { words, part: Section::Group, title: words.this_phone(), trouble, onback,
            section { class: "part", "aria-labelledby": "language",
                h2 { id: "language", {words.language_legend()} }
                Tongues { words, onspeak }
            }
            SignChoices { words, choices, onchoose, ontry }
            LockChoices { words, choices, onchoose, onlock }
        }
    }
}

#[component]
fn SignChoices(
    words: Words,
    choices: SettingsView,
    onchoose: EventHandler<SettingsView>,
    ontry: EventHandler<()>,
) -> Element {
    let signs = choices.signs;
    let choose = move |signs: Signs| onchoose.call(SettingsView { signs, ..choices });
    rsx! {
        section { class: "part", "aria-labelledby": "signs",
            h2 { id: "signs", {words.signs()} }
            Note { text: words.signs_note() }
            Switch { label: words.sign_light(), note: words.sign_light_note(), on: signs.light, onflip: move |light| choose(Signs { light, ..signs }) }
            Switch { label: words.sign_sound(), note: words.sign_sound_note(), on: signs.sound, onflip: move |sound| choose(Signs { sound, ..signs }) }
            Switch { label: words.sign_vibration(), note: words.sign_vibration_note(), on: signs.vibration, onflip: move |vibration| choose(Signs { vibration, ..signs }) }
            Button { label: words.try_signs(), icon: Icon::Bell, onpress: ontry }
        }
    }
}

#[component]
fn LockChoices(
    words: Words,
    choices: SettingsView,
    onchoose: EventHandler<SettingsView>,
    onlock: EventHandler<()>,
) -> Element {
    rsx! {
        section { class: "part", "aria-labelledby": "lock",
            h2 { id: "lock", {words.lock_title()} }
            ChoiceGroup { legend: words.lock_legend(), legend_hidden: false, row: false,
                for lock_after in LockAfter::ALL {
                    Choice {
                        key: "{lock_after.millis()}",
                        group: "lock-after",
                        value: "{lock_after.millis()}",
                        label: lock_words(words, lock_after),
                        checked: choices.lock_after == lock_after,
                        onpick: move |()| onchoose.call(SettingsView { lock_after, ..choices }),
                    }
                }
            }
            Note { text: words.lock_note() }
            Button { label: words.lock_now(), icon: Icon::Lock, onpress: onlock }
        }
    }
}

fn lock_words(words: Words, lock_after: LockAfter) -> String {
    match lock_after {
        LockAfter::AtOnce => words.lock_at_once(),
        LockAfter::OneMinute => words.lock_one_minute(),
        LockAfter::FiveMinutes => words.lock_five_minutes(),
        LockAfter::HalfAnHour => words.lock_half_an_hour(),
    }
}
