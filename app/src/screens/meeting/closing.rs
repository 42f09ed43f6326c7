//! What stays, what is forgotten, and the one button that does it.

use dioxus::prelude::*;
use runde_core::companion::MeetingView;

use crate::parts::{
    Acts, Button, ButtonKind, Candle, Colophon, ForgetList, Page, RunningHead, Title, Trouble,
};
use crate::words::Words;

/// The last page of a meeting.
#[component]
pub fn Closing(
    /// The words.
    words: Words,
    /// The meeting that is over.
    view: MeetingView,
    /// The civil day the meeting was held.
    day: chrono::NaiveDate,
    /// Why it could not be closed.
    trouble: Option<String>,
    /// Close and forget.
    onclose: EventHandler<()>,
) -> Element {
    let mut rows = vec![(words.we_met(), words.day(day))];
    if let Some(opener) = view.ahead.opens_next_time {
        rows.push((words.opens_next(), words.may_open(opener)));
    }
    let forgotten = vec![
        words.forget_who(),
        words.forget_order(),
        words.forget_length(),
        words.forget_silence(),
    ];
    rsx! {
        Page {
            header { RunningHead { left: words.day(day), right: words.closing() } }
            main {
                Candle {}
                Title { text: words.thank_you(), centred: true }
                section { class: "part", "aria-labelledby": "stays",
                    h2 { id: "stays", {words.what_stays()} }
                    Colophon { rows }
                }
                section { class: "part", "aria-labelledby": "forgotten",
                    h2 { id: "forgotten", {words.what_is_forgotten()} }
                    ForgetList { lines: forgotten }
                }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    Button { kind: ButtonKind::Main, label: words.close_and_forget(), onpress: onclose }
                }
            }
        }
    }
}
