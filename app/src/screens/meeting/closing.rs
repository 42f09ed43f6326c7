//! What stays and what comes, what is forgotten, and the one button that does it.

use dioxus::prelude::*;
use runde_core::companion::{MeetingOn, MeetingView};

use crate::parts::{
    Acts, Button, ButtonKind, Candle, Colophon, ForgetList, Icon, Page, RunningHead, Title, Trouble,
};
use crate::screens::calendar::coming::turns;
use crate::screens::calendar::say;
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
    /// The meeting that comes next.
    #[props(default)]
    next: Option<MeetingOn>,
    /// Why it could not be closed.
    trouble: Option<String>,
    /// When the group meets is to be seen, and changed.
    #[props(default)]
    onplan: EventHandler<()>,
    /// Close and forget.
    onclose: EventHandler<()>,
) -> Element {
    let mut rows = vec![(words.we_met(), words.day(day))];
    rows.extend(next.iter().flat_map(|next| what_comes(words, next)));
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
                    Button {
                        kind: ButtonKind::Quiet,
                        icon: Icon::Plan,
                        label: if next.is_some() { words.change_next_meeting() } else { words.plan_next_meeting() },
                        onpress: onplan,
                    }
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

/// The next meeting: its day and hours, its place, and whose turn each duty is.
fn what_comes(words: Words, next: &MeetingOn) -> Vec<(String, String)> {
    let hours = say::span(words, next.when.at, next.when.minutes);
    let when = (words.we_meet_next(), format!("{}\n{hours}", words.day(next.when.day)));
    let place = next.when.place.clone().map(|place| (words.place(), place));
    [when].into_iter().chain(place).chain(turns(words, next)).collect()
}
