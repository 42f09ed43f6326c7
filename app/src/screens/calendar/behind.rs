//! What every page behind the first one has: its head, its title, and the way back.

use dioxus::prelude::*;

use crate::parts::{Acts, Button, ButtonKind, Page, RunningHead, Title};
use crate::screens::founding::Trouble;
use crate::words::Words;

/// A page behind the first one of when the group meets.
#[component]
pub(super) fn Behind(
    words: Words,
    title: String,
    #[props(default)] trouble: Option<String>,
    /// The buttons above the way back.
    #[props(default = rsx! {})]
    acts: Element,
    onback: EventHandler<()>,
    children: Element,
) -> Element {
    rsx! {
        Page {
            header { RunningHead { left: words.app_page_plan(), right: "" } }
            main {
                Title { text: title }
                {children}
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    {acts}
                    Button { kind: ButtonKind::Quiet, label: words.back(), onpress: onback }
                }
            }
        }
    }
}
