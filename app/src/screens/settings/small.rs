//! The language, and when this phone reminds.

use dioxus::prelude::*;
use runde_core::companion::{Language, RemindMe};

use crate::parts::{Note, Switch};
use crate::screens::behind::{Behind, Section};
use crate::screens::tongues::Tongues;
use crate::words::Words;

/// The language of the screens.
#[component]
pub fn LanguageChoice(
    /// The words.
    words: Words,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// A language was chosen.
    onspeak: EventHandler<Language>,
    /// Back to all settings.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind { words, part: Section::Settings, head: words.this_phone(), title: words.language_legend(), trouble, onback,
            section { class: "part close",
                Tongues { words, onspeak }
                Note { text: words.holds_at_once() }
            }
        }
    }
}

/// When this phone reminds of a meeting; shown where something can.
#[component]
pub fn ReminderChoice(
    /// The words.
    words: Words,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// When it reminds.
    remind: RemindMe,
    /// It is to remind so.
    onchoose: EventHandler<RemindMe>,
    /// Back to all settings.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind { words, part: Section::Settings, head: words.this_phone(), title: words.reminders(), trouble, onback,
            section { class: "part close",
                Switch {
                    label: words.the_day_before(),
                    on: remind.day_before,
                    onflip: move |day_before| onchoose.call(RemindMe { day_before, ..remind }),
                }
                Switch {
                    label: words.an_hour_before(),
                    on: remind.hour_before,
                    onflip: move |hour_before| onchoose.call(RemindMe { hour_before, ..remind }),
                }
                Note { text: words.reminders_note() }
            }
        }
    }
}
