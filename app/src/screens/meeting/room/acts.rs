//! What can be done now, under the thumb: the one thing most likely wanted, what lies beside it, and the
//! way out of a slip.

use dioxus::prelude::*;
use runde_core::companion::{Event, MeetingView, StageView};

use super::act::{Panel, RoomAct};
use super::say::onward;
use crate::parts::{Abreast, Acts, Button, ButtonKind, Icon};
use crate::words::Words;

/// The actions under the thumb.
#[component]
pub(super) fn Acting(words: Words, view: MeetingView, onact: EventHandler<RoomAct>) -> Element {
    let event = move |event: Event| onact.call(RoomAct::Event(event));
    if view.silent {
        return rsx! {
            Acts {
                Button { label: words.ring_and_go_on(), icon: Icon::Bell, onpress: move |()| event(Event::GoOn) }
            }
        };
    }
    let between = view.stage == StageView::Between;
    let again = view.stage == StageView::RoundOver && view.middle.second_round_each.is_some();
    rsx! {
        Acts {
            MainAct { words, view: view.clone(), onact }
            Abreast {
                if again {
                    Button { label: words.a_second_round(), icon: Icon::Table, onpress: move |()| onact.call(RoomAct::Ask(Panel::SecondRound)) }
                }
                if between && view.round.is_some_and(|round| round.can_come_later) {
                    Button {
                        label: words.later(),
                        name: words.later_name(),
                        icon: Icon::Back,
                        onpress: move |()| event(Event::Later),
                    }
                }
                if between {
                    Button { label: words.pass(), icon: Icon::Pass, onpress: move |()| event(Event::Pass) }
                }
                if matches!(view.stage, StageView::Shared(_)) {
                    Button { label: words.app_page_agreements(), icon: Icon::Book, onpress: move |()| onact.call(RoomAct::Agreements) }
                }
                Button { label: words.silence(), icon: Icon::Bell, onpress: move |()| event(Event::Ring) }
            }
            Beneath { words, can_undo: view.can_undo, onact }
        }
    }
}

/// The one thing most likely wanted; the same node from stage to stage, so the thumb and the
/// keyboard find it where it was.
#[component]
pub(super) fn MainAct(words: Words, view: MeetingView, onact: EventHandler<RoomAct>) -> Element {
    let (label, event) = match view.stage {
        StageView::Between => (words.begin(), Event::Begin),
        StageView::Turn => (words.done_speaking(), Event::Done),
        _ => (onward(words, &view), Event::Next),
    };
    rsx! {
        Button { kind: ButtonKind::Main, label, onpress: move |()| onact.call(RoomAct::Event(event.clone())) }
    }
}

/// The last line of the first screen: back from a slip, and on to what is seldom wanted.
#[component]
pub(super) fn Beneath(words: Words, can_undo: bool, onact: EventHandler<RoomAct>) -> Element {
    rsx! {
        div { class: "beneath",
            if can_undo {
                Button { kind: ButtonKind::Quiet, icon: Icon::Undo, label: words.undo(), onpress: move |()| onact.call(RoomAct::Event(Event::Undo)) }
            }
            Button { kind: ButtonKind::Quiet, label: words.at_the_table(), onpress: move |()| onact.call(RoomAct::More) }
        }
    }
}
