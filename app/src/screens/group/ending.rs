//! The pages before something ends: somebody's time in the group, or the group's own.

use dioxus::prelude::*;
use runde_core::companion::guide::Topic;

use super::GroupPage;
use crate::parts::{ActsPair, Button, Note};
use crate::screens::behind::{Behind, Section};
use crate::screens::guide::GuideLink;
use crate::words::Words;

/// Where the others can sign that they ask somebody to go. A phone does not speak for the others
/// about the one whose it is (`core/docs/journal.md` §4.4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SignedOn {
    /// On this phone, passed round without the one it is about, and on their own.
    #[default]
    ThisPhone,
    /// On the other phones of the group alone, for this one belongs to the one it is about.
    OtherPhones,
    /// On none: this is the only one, and belongs to the one it is about.
    Paper,
}

/// Somebody is asked to go: what that takes, said before it is proposed.
#[component]
pub fn AskToGo(
    /// The words.
    words: Words,
    /// Whom it is about.
    nickname: String,
    /// Where the others can sign it.
    #[props(default)]
    signed_on: SignedOn,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is laid on the table.
    onpropose: EventHandler<()>,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// Back to the member.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: nickname.clone(),
            title: words.ask_to_go(nickname.clone()),
            trouble,
            onback,
            acts: rsx! {
                if signed_on != SignedOn::Paper {
                    Button { label: words.lay_on_the_table(), onpress: onpropose }
                }
            },
            ul { class: "part sentences", role: "list",
                li { class: "book", {words.to_go_talk(nickname.clone())} }
                match signed_on {
                    SignedOn::ThisPhone => rsx! {
                        li { class: "book", {words.to_go_all(nickname)} }
                        li { class: "book", {words.to_go_for_good()} }
                    },
                    SignedOn::OtherPhones => rsx! {
                        li { class: "book", {words.to_go_other_phones(nickname)} }
                        li { class: "book", {words.to_go_for_good()} }
                    },
                    SignedOn::Paper => rsx! {
                        li { class: "book", {words.to_go_on_paper(nickname)} }
                        li { class: "book", {words.to_go_anew()} }
                    },
                }
            }
            GuideLink { words, topic: Topic::WhenItIsHardBetweenUs, onread }
        }
    }
}

/// The time agreed on has come: a round, and two answers of equal size.
#[component]
pub fn TimeToAsk(
    /// The words.
    words: Words,
    /// Another page of the group is to be opened.
    onopen: EventHandler<GroupPage>,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// Back to how we go on.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: words.how_we_go_on(),
            title: words.time_to_ask(),
            onback,
            acts: rsx! {
                ActsPair {
                    Button { label: words.we_go_on(), onpress: move |()| onopen.call(GroupPage::Horizon) }
                    Button { label: words.we_end(), onpress: move |()| onopen.call(GroupPage::Ending) }
                }
            },
            Note { text: words.time_to_ask_note() }
            ul { class: "part sentences", role: "list",
                li { class: "book", {words.time_miss()} }
                li { class: "book", {words.time_given()} }
                li { class: "book", {words.time_wish()} }
            }
            GuideLink { words, topic: Topic::EndingWell, onread }
        }
    }
}

/// The group is to end: what that takes, and how it can be done well.
#[component]
pub fn Ending(
    /// The words.
    words: Words,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is laid on the table.
    onpropose: EventHandler<()>,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// Back to how we go on.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: words.how_we_go_on(),
            title: words.group_ends(),
            trouble,
            onback,
            acts: rsx! {
                Button { label: words.lay_on_the_table(), onpress: onpropose }
            },
            Note { text: words.ending_allowed() }
            section { class: "part", "aria-labelledby": "farewell",
                h2 { id: "farewell", {words.farewell_round()} }
                p { {words.ending_farewell()} }
                p { class: "book asked", {words.farewell_question()} }
            }
            ul { class: "part sentences", role: "list",
                li { {words.ending_contact()} }
                li { {words.ending_erase()} }
            }
            GuideLink { words, topic: Topic::EndingWell, onread }
        }
    }
}
