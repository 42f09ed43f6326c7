//! When this phone locks the group by itself.

use dioxus::prelude::*;
use runde_core::companion::LockAfter;
use runde_core::companion::guide::Topic;

use crate::parts::{Button, ButtonKind, Choice, ChoiceGroup, Icon, Note};
use crate::screens::behind::{Behind, Section};
use crate::screens::guide::GuideLink;
use crate::words::Words;

/// When it locks by itself, and locking at once.
#[component]
pub fn LockChoice(
    /// The words.
    words: Words,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// When it locks.
    lock_after: LockAfter,
    /// Whether a passphrase is asked for.
    with_passphrase: bool,
    /// It is to lock then.
    onchoose: EventHandler<LockAfter>,
    /// Lock at once.
    onlock: EventHandler<()>,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// Back to all settings.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind {
            words,
            part: Section::Settings,
            head: words.this_phone(),
            title: words.lock_title(),
            trouble,
            onback,
            acts: rsx! {
                if !with_passphrase {
                    Note { text: words.lock_without_passphrase(), centred: true }
                }
                Button { kind: ButtonKind::Main, label: words.lock_now(), icon: Icon::Lock, onpress: onlock }
            },
            section { class: "part halves",
                ChoiceGroup { legend: words.lock_legend(), row: true,
                    for one in LockAfter::ALL {
                        Choice {
                            key: "{one.millis()}",
                            group: "lock-after",
                            value: "{one.millis()}",
                            label: lock_words(words, one),
                            checked: lock_after == one,
                            onpick: move |()| onchoose.call(one),
                        }
                    }
                }
                Note { text: words.lock_note() }
            }
            GuideLink { words, topic: Topic::ThePassphrase, onread }
        }
    }
}

pub(super) fn lock_words(words: Words, lock_after: LockAfter) -> String {
    match lock_after {
        LockAfter::AtOnce => words.lock_at_once(),
        LockAfter::OneMinute => words.lock_one_minute(),
        LockAfter::FiveMinutes => words.lock_five_minutes(),
        LockAfter::HalfAnHour => words.lock_half_an_hour(),
    }
}
