//! How a gentle sign comes, and how loud the bell is.

use dioxus::prelude::*;
use runde_core::companion::{Loudness, Signs};

use crate::parts::{Button, ButtonKind, Choice, ChoiceGroup, Icon, Note, Switch};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// How a gentle sign comes, with a way to try it.
#[component]
pub fn GentleSigns(
    /// The words.
    words: Words,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// How they come.
    signs: Signs,
    /// They are to come so.
    onchoose: EventHandler<Signs>,
    /// They are to be tried.
    ontry: EventHandler<()>,
    /// Back to all settings.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind {
            words,
            part: Section::Settings,
            head: words.this_phone(),
            title: words.signs(),
            trouble,
            onback,
            acts: rsx! {
                Button { kind: ButtonKind::Main, label: words.try_signs(), icon: Icon::Bell, onpress: ontry }
            },
            Note { text: words.signs_note() }
            section { class: "part close",
                Switch { label: words.sign_light(), note: words.sign_light_note(), on: signs.light, onflip: move |light| onchoose.call(Signs { light, ..signs }) }
                Switch { label: words.sign_sound(), note: words.sign_sound_note(), on: signs.sound, onflip: move |sound| onchoose.call(Signs { sound, ..signs }) }
                Switch { label: words.sign_vibration(), note: words.sign_vibration_note(), on: signs.vibration, onflip: move |vibration| onchoose.call(Signs { vibration, ..signs }) }
                if signs.sound {
                    ChoiceGroup { legend: words.bell_loudness(), row: true,
                        for loudness in Loudness::ALL {
                            Choice {
                                key: "{loudness:?}",
                                group: "loudness",
                                value: "{loudness:?}",
                                label: loudness_words(words, loudness),
                                checked: signs.loudness == loudness,
                                onpick: move |()| onchoose.call(Signs { loudness, ..signs }),
                            }
                        }
                    }
                }
            }
        }
    }
}

fn loudness_words(words: Words, loudness: Loudness) -> String {
    match loudness {
        Loudness::Soft => words.bell_softly(),
        Loudness::Middle => words.bell_as_it_is(),
        Loudness::Loud => words.bell_loudly(),
    }
}
