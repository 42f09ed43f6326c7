//! Asked a second time: for what cannot be taken back, or was perhaps not meant.

use dioxus::prelude::*;

use crate::parts::{Acts, Asked, Button, ButtonKind, Note};
use crate::words::Words;

/// Asked a second time: for what cannot be taken back, or was perhaps not meant.
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
    /// How much weight the first button has.
    #[props(default)]
    kind: ButtonKind,
    /// Whether there is something to ask; else the first button is enough.
    #[props(default = true)]
    asks: bool,
    /// The answer that it was not meant.
    #[props(default)]
    no: Option<String>,
    /// It was meant.
    onyes: EventHandler<()>,
) -> Element {
    let mut asked = use_signal(|| false);
    // what there was to ask may be answered meanwhile by what stands above
    use_effect(use_reactive!(|(asks,)| {
        if !asks && *asked.peek() {
            asked.set(false);
        }
    }));
    let asking = asks && asked();
    let (kind, label) = match no {
        Some(no) if asking => (ButtonKind::Quiet, no),
        None if asking => (ButtonKind::Quiet, words.never_mind()),
        _ => (kind, label),
    };
    let meant = move |()| {
        asked.set(false);
        onyes.call(());
    };
    rsx! {
        section { class: "panel",
            if asking {
                Acts {
                    Asked { text: question }
                    if let Some(note) = note {
                        Note { text: note }
                    }
                    Button { label: yes, onpress: meant }
                }
            }
        }
        Button { kind, label, onpress: move |()| if asks { asked.toggle() } else { onyes.call(()) } }
    }
}
