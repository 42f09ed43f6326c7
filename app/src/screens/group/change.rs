//! What else the group can change: its name, and how long words are kept.

use dioxus::prelude::*;
use runde_core::companion::limits;

use super::course::months;
use crate::begun::use_begun;
use crate::parts::{Button, ButtonKind, Choice, ChoiceGroup, Field, Note};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// Another name for the group.
#[component]
pub fn AnotherName(
    /// The words.
    words: Words,
    /// What it is called now; may be empty.
    name: String,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is laid on the table.
    onpropose: EventHandler<String>,
    /// Back to how we go on.
    onback: EventHandler<()>,
) -> Element {
    let mut written = use_begun("name", || name.clone());
    let same = written.read().trim() == name || written.read().trim().is_empty();
    let problem = too_long(words, &written.read());
    let waits_for = same.then(|| words.waits_other_name()).or_else(|| problem.clone());
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: words.how_we_go_on(),
            title: words.another_name_question(),
            trouble,
            onback,
            acts: rsx! {
                Button {
                    kind: ButtonKind::Main,
                    label: words.lay_on_the_table(),
                    waits_for,
                    onpress: move |()| onpropose.call(written.peek().trim().to_owned()),
                }
            },
            Note { text: words.all_have_to_agree() }
            section { class: "part",
                Field {
                    id: "group-name",
                    label: words.group_name(),
                    value: written.peek().clone(),
                    problem,
                    max: limits::room_for(limits::GROUP_NAME),
                    oninput: move |text| written.set(text),
                }
            }
        }
    }
}

/// Why a group cannot be called this; it would be cut.
fn too_long(words: Words, name: &str) -> Option<String> {
    (!limits::is_whole_name(name)).then(|| words.group_name_too_long())
}

/// How many months the words of what is settled are kept.
#[component]
pub fn KeepWords(
    /// The words.
    words: Words,
    /// How many months they are kept now.
    now: u32,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is laid on the table.
    onpropose: EventHandler<u32>,
    /// Back to how we go on.
    onback: EventHandler<()>,
) -> Element {
    let mut chosen = use_begun("months", || now);
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: words.how_we_go_on(),
            title: words.keep_words_question(),
            trouble,
            onback,
            acts: rsx! {
                Button {
                    kind: ButtonKind::Main,
                    label: words.lay_on_the_table(),
                    waits_for: (chosen() == now).then(|| words.waits_other_choice()),
                    onpress: move |()| onpropose.call(*chosen.peek()),
                }
            },
            Note { text: words.keep_words_note() }
            section { class: "part",
                ChoiceGroup { legend: words.keep_words_question(), legend_hidden: true,
                    for long in [3, 6, 12, 24] {
                        Choice {
                            key: "{long}",
                            group: "keep-words",
                            value: "{long}",
                            label: months(words, long),
                            checked: chosen() == long,
                            onpick: move |()| chosen.set(long),
                        }
                    }
                }
            }
            section { class: "part", Note { text: words.all_have_to_agree() } }
        }
    }
}
