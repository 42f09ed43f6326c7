//! Asked a second time, for what cannot be taken back.

use dioxus::prelude::*;

use crate::parts::{Acts, Asked, Button, ButtonKind, Note};
use crate::words::Words;

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
