//! What every page behind the group's first one has: its head, its title, and the way back.

use dioxus::prelude::*;

use crate::parts::{Acts, Asked, Button, ButtonKind, Note, Page, RunningHead, Title};
use crate::screens::founding::Trouble;
use crate::words::Words;

/// A page behind the group's first one.
#[component]
pub(super) fn Behind(
    /// The words.
    words: Words,
    /// The words on the right of the running head.
    #[props(default)]
    head: String,
    /// The title.
    title: String,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// The buttons above the way back.
    #[props(default = rsx! {})]
    acts: Element,
    /// Back to where one came from.
    onback: EventHandler<()>,
    /// What stands on the page.
    children: Element,
) -> Element {
    rsx! {
        Page {
            header { RunningHead { left: words.app_page_group(), right: head } }
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

/// Asked a second time, for what cannot be taken back.
///
/// The question comes into sight and is read. The button that was pressed stays where it is and becomes
/// the way out of it, so a double tap does nothing.
#[component]
pub(super) fn Twice(
    /// The words.
    words: Words,
    /// The first button.
    label: String,
    /// The question.
    question: String,
    /// The answer that it was meant.
    yes: String,
    /// What to know before answering.
    #[props(default)]
    note: Option<String>,
    /// It was meant.
    onyes: EventHandler<()>,
) -> Element {
    let mut asking = use_signal(|| false);
    let (kind, label) =
        if asking() { (ButtonKind::Quiet, words.never_mind()) } else { (ButtonKind::Plain, label) };
    let meant = move |()| {
        asking.set(false);
        onyes.call(());
    };
    rsx! {
        section { class: "panel",
            if asking() {
                Acts {
                    Asked { text: question }
                    if let Some(note) = note {
                        Note { text: note }
                    }
                    Button { label: yes, onpress: meant }
                }
            }
        }
        Button { kind, label, onpress: move |()| asking.toggle() }
    }
}
