//! The ribbon of pages, which every page of the group has at its foot.

use dioxus::prelude::*;

use crate::parts::{Acts, Button, Icon, Nav, NavItem};
use crate::words::Words;

/// The ribbon of pages at the foot; while a meeting is on, the way back to it instead.
#[component]
pub(super) fn Pages(
    words: Words,
    current: usize,
    #[props(default)] onmeeting: Option<EventHandler<()>>,
    onpage: EventHandler<usize>,
) -> Element {
    if let Some(onmeeting) = onmeeting {
        return rsx! {
            footer {
                Acts {
                    Button { label: words.back_to_the_meeting(), icon: Icon::Table, onpress: onmeeting }
                }
            }
        };
    }
    let items = vec![
        NavItem { label: words.app_page_today(), icon: Icon::Candle, current: current == 0, id: 0 },
        NavItem {
            label: words.app_page_agreements(),
            icon: Icon::Book,
            current: current == 1,
            id: 1,
        },
        NavItem { label: words.app_page_plan(), icon: Icon::Plan, current: current == 2, id: 2 },
        NavItem { label: words.app_page_group(), icon: Icon::Table, current: current == 3, id: 3 },
    ];
    rsx! {
        Nav { label: words.pages(), items, onpick: onpage }
    }
}
