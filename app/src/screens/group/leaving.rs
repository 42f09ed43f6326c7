//! Leaving: at any time, with no reason, and with what stays behind said honestly.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::MemberView;
use runde_core::companion::guide::Topic;

use crate::parts::{Button, ButtonKind, Colophon, Leaf, Note};
use crate::screens::behind::{Behind, Section};
use crate::screens::guide::GuideLink;
use crate::screens::twice::Twice;
use crate::words::Words;

/// A member leaves; this phone's holder, or somebody without a phone who has it in hand now.
#[component]
pub fn Leaving(
    /// The words.
    words: Words,
    /// Who.
    member: MemberView,
    /// Whether the only phone of the group is this one.
    only_phone: bool,
    /// The day on which they say goodbye first.
    #[props(default)]
    goodbye: Option<NaiveDate>,
    /// The civil day it is.
    today: NaiveDate,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// They say goodbye in a last meeting first.
    ongoodbye: EventHandler<()>,
    /// They say no goodbye there after all.
    #[props(default)]
    onnogoodbye: EventHandler<()>,
    /// They leave now.
    onleave: EventHandler<()>,
    /// A page of the guide is to be read, where it can be: not while somebody has the floor.
    #[props(default)]
    onread: Option<EventHandler<Topic>>,
    /// Back to the member.
    onback: EventHandler<()>,
) -> Element {
    let name = member.person.nickname;
    let holder = member.holds_this_phone;
    let no_way_back = if only_phone { words.leave_no_way_back() } else { words.leave_way_back() };
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: name.clone(),
            title: words.leave_the_group(),
            trouble,
            onback,
            acts: rsx! {
                if let Some(day) = goodbye {
                    p { class: "book centred", role: "status",
                        {words.says_goodbye_on(name.clone(), words.date(day, today))}
                    }
                    Button { kind: ButtonKind::Quiet, label: words.no_goodbye_after_all(), onpress: onnogoodbye }
                } else {
                    Button { label: words.say_goodbye(), onpress: ongoodbye }
                    Note { text: words.say_goodbye_note(), centred: true }
                }
                Twice {
                    words,
                    label: words.leave_now(),
                    question: words.leave_question(),
                    // somebody without a phone can be said to be still with us, on the page that follows
                    note: holder.then_some(no_way_back),
                    yes: words.leave_yes(),
                    onyes: onleave,
                }
            },
            Note { text: words.leave_note() }
            p { class: "book part", {words.leave_for_good()} }
            section { class: "part",
                if holder {
                    WhatStays { words, only_phone }
                } else {
                    Leaf { p { class: "book", {words.give_them_the_phone(name.clone())} } }
                    Note { text: words.leave_on_paper_note(name) }
                }
            }
            if let Some(onread) = onread {
                GuideLink { words, topic: Topic::EndingWell, onread }
            }
        }
    }
}

/// What stays behind of the phone's holder, and where.
#[component]
fn WhatStays(words: Words, only_phone: bool) -> Element {
    let mut stays = vec![(words.leave_on_this_phone(), words.leave_stays_here())];
    if !only_phone {
        stays.push((words.leave_on_their_phones(), words.leave_stays_there()));
    }
    rsx! {
        Colophon { rows: stays }
        if only_phone {
            Leaf { p { {words.leave_only_phone()} } }
        }
    }
}
