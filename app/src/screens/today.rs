//! The group between meetings.

use dioxus::prelude::*;
use runde_core::companion::TodayView;

use super::founding::Trouble;
use crate::parts::{
    Acts, Button, ButtonKind, Colophon, Eyebrow, Icon, LeafLink, Nav, NavItem, Note, Page,
    RunningHead, Vignette,
};
use crate::words::Words;

/// A chapter head with an empty table, and the way into a meeting.
#[component]
pub fn Today(
    /// The words.
    words: Words,
    /// The group.
    view: TodayView,
    /// Why the last thing asked was not done.
    trouble: Option<String>,
    /// Whether the pledge is to be read aloud again.
    #[props(default)]
    pledge_again: bool,
    /// Whether something lies on the table.
    #[props(default)]
    on_table: bool,
    /// A meeting is to be started.
    onstart: EventHandler<()>,
    /// The pledge is to be seen.
    #[props(default)]
    onpledge: EventHandler<()>,
    /// What lies on the table is to be seen.
    #[props(default)]
    ontable: EventHandler<()>,
    /// Another page was chosen.
    onpage: EventHandler<usize>,
) -> Element {
    let mut rows = Vec::new();
    if let Some(day) = view.met_last {
        rows.push((words.met_last(), words.day(day)));
    }
    if let Some(opener) = view.opens_next.clone() {
        rows.push((words.opens_next(), words.may_open(opener)));
    }
    let name = if view.group_name.is_empty() { words.our_group() } else { view.group_name.clone() };
    rsx! {
        Page {
            header { RunningHead { left: words.app_page_today(), right: words.day(view.today) } }
            main {
                section { class: "meet", "aria-labelledby": "group-name",
                    div { class: "plate",
                        Vignette {}
                        Eyebrow { text: words.table_is_laid() }
                        h1 { class: "title", id: "group-name", tabindex: "-1", "data-arrive": "", {name} }
                        p { class: "date", {words.people_in_group(view.members.len() as u64)} }
                    }
                    if !rows.is_empty() {
                        Colophon { rows }
                    }
                }
                Acts {
                    Button { kind: ButtonKind::Main, label: words.start_meeting(), onpress: onstart }
                    Note { text: words.start_meeting_note(), centred: true }
                }
                Trouble { told: trouble }
                if pledge_again || on_table {
                    div { class: "quiet-leaves",
                        if pledge_again {
                            LeafLink { onpress: onpledge, span { {words.pledge_at_the_opening()} } }
                        }
                        if on_table {
                            LeafLink { open: true, onpress: ontable, span { {words.something_on_the_table()} } }
                        }
                    }
                }
            }
            Pages { words, current: 0, onpage }
        }
    }
}

/// The ribbon of pages at the foot.
#[component]
pub(super) fn Pages(words: Words, current: usize, onpage: EventHandler<usize>) -> Element {
    let items = vec![
        NavItem { label: words.app_page_today(), icon: Icon::Candle, current: current == 0, id: 0 },
        NavItem {
            label: words.app_page_agreements(),
            icon: Icon::Book,
            current: current == 1,
            id: 1,
        },
        NavItem { label: words.app_page_group(), icon: Icon::Table, current: current == 2, id: 2 },
    ];
    rsx! {
        Nav { label: words.pages(), items, onpick: onpage }
    }
}
