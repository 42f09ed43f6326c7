//! A phone that begins from a backup, or was set back, hears from another one before it writes.

use dioxus::prelude::*;

use crate::parts::{Button, ButtonKind, Lines, Note, Unfold};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// What can be done while a phone has to hear from another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HearAct {
    /// A parcel is to be handed over, by which the others know this phone.
    Send,
    /// The parcel that came back is to be chosen.
    Open,
    /// Nobody can be heard from.
    GoOn,
}

/// A phone hears from another one before it writes.
#[component]
pub fn Hearing(
    /// The words.
    words: Words,
    /// Whether a parcel was handed over just now.
    #[props(default)]
    made: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Something is done here.
    onact: EventHandler<HearAct>,
    /// Back to where one came from.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: words.phones_title(),
            title: words.hear_first_title(),
            trouble,
            onback,
            acts: rsx! {
                Button { kind: ButtonKind::Main, label: words.send_parcel(), onpress: move |()| onact.call(HearAct::Send) }
                Button { label: words.open_parcel(), onpress: move |()| onact.call(HearAct::Open) }
            },
            p { class: "told", role: "status",
                if made {
                    {words.parcel_ready()}
                }
            }
            Note { text: words.hear_first() }
            Note { text: words.hear_first_how() }
            Lines {
                Unfold { label: words.hear_nobody(),
                    Note { text: words.restore_lost_acts() }
                    Button { label: words.hear_nobody(), onpress: move |()| onact.call(HearAct::GoOn) }
                }
            }
        }
    }
}
