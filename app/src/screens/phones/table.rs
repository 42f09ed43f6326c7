//! Any phone of the group can lie on the table.

use dioxus::prelude::*;

use crate::parts::{Button, ButtonKind, Note};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// Another phone is to lie on the table next time.
#[component]
pub fn GiveTable(
    /// The words.
    words: Words,
    /// Whether something lies on the table of the group.
    proposals: bool,
    /// Whether a parcel was handed over just now.
    #[props(default)]
    made: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// A parcel is to be handed over.
    onsend: EventHandler<()>,
    /// Back to the phones.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: words.phones_title(),
            title: words.give_table(),
            trouble,
            onback,
            acts: rsx! {
                Button { kind: ButtonKind::Main, label: words.send_parcel(), onpress: onsend }
            },
            p { class: "told", role: "status",
                if made {
                    {words.parcel_ready()}
                }
            }
            Note { text: words.give_table_note() }
            if proposals {
                Note { text: words.give_table_anew() }
            }
        }
    }
}
