//! The pages before something ends: somebody's time in the group, or the group's own.

use dioxus::prelude::*;

use super::GroupPage;
use super::behind::Behind;
use crate::parts::{ActsPair, Button, Note};
use crate::words::Words;

/// Somebody is asked to go: what that takes, said before it is proposed.
#[component]
pub fn AskToGo(
    /// The words.
    words: Words,
    /// Whom it is about.
    nickname: String,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is laid on the table.
    onpropose: EventHandler<()>,
    /// Back to the member.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind {
            words,
            head: nickname.clone(),
            title: words.ask_to_go(nickname.clone()),
            trouble,
            onback,
            acts: rsx! {
                Button { label: words.lay_on_the_table(), onpress: onpropose }
            },
            ul { class: "part sentences", role: "list",
                li { class: "book", {words.to_go_talk(nickname.clone())} }
                li { class: "book", {words.to_go_all(nickname)} }
                li { class: "book", {words.to_go_for_good()} }
            }
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
    /// Back to how we go on.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind {
            words,
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
    /// Back to how we go on.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind {
            words,
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
        }
    }
}
