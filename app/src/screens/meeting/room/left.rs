//! How long is left of an offer.

use dioxus::prelude::*;
use runde_core::companion::{MeetingView, Span};

use super::act::RoomAct;
use super::say::left_words;
use crate::parts::Peek;
use crate::words::Words;

/// "How long is left?" answers in words, then hides again.
#[component]
pub(super) fn Left(
    words: Words,
    view: MeetingView,
    told: Option<Span>,
    onact: EventHandler<RoomAct>,
) -> Element {
    if view.silent || view.ring.is_none() {
        return rsx! {};
    }
    rsx! {
        Peek {
            ask: words.how_long_is_left(),
            tell: told.map(|left| left_words(words, left, view.ahead.end)),
            onpress: move |()| onact.call(RoomAct::HowLong),
        }
    }
}
