//! A round on a walk: nothing to look at, one large place to press, told by vibration alone.

use dioxus::prelude::*;
use runde_core::companion::{Event, MeetingView, Span};

use super::act::{Panel, RoomAct};
use super::acts::{Beneath, MainAct};
use super::left::Left;
use super::more::More;
use super::panels::Panels;
use super::say::{floor_line, floor_note, heading, way};
use crate::parts::{Acts, ActsPair, Button, Icon, Note, Page, RunningHead, Title, Trouble};
use crate::words::Words;

/// The turn as it is held in a hand while walking.
#[component]
pub(super) fn Walk(
    words: Words,
    view: MeetingView,
    told: Option<Span>,
    panel: Panel,
    asked: Option<String>,
    trouble: Option<String>,
    onact: EventHandler<RoomAct>,
) -> Element {
    let bell = if view.silent { Event::GoOn } else { Event::Ring };
    let bell_label = if view.silent { words.ring_and_go_on() } else { words.silence() };
    rsx! {
        Page { room: true,
            header { RunningHead { left: heading(words, &view), right: way(words, &view) } }
            main { class: "walk",
                if let Some(question) = asked {
                    p { class: "book", {question} }
                }
                div { role: "status", Title { text: floor_line(words, &view), centred: true } }
                if let Some(note) = floor_note(words, &view) {
                    Note { text: note }
                }
                Note { text: words.walk_note() }
                Left { words, view: view.clone(), told, onact }
                Trouble { told: trouble }
            }
            footer {
                if panel == Panel::None {
                    Acts {
                        if !view.silent {
                            div { class: "walk-main", MainAct { words, view: view.clone(), onact } }
                        }
                        ActsPair {
                            if !view.silent {
                                Button { label: words.pass(), icon: Icon::Pass, onpress: move |()| onact.call(RoomAct::Event(Event::Pass)) }
                            }
                            Button { label: bell_label, icon: Icon::Bell, onpress: move |()| onact.call(RoomAct::Event(bell.clone())) }
                        }
                        if !view.silent {
                            Beneath { words, can_undo: view.can_undo, onact }
                        }
                    }
                } else {
                    Panels { words, view: view.clone(), panel, onact }
                }
            }
        }
        if panel == Panel::None && !view.silent {
            More { words, view, start_up: false, onact }
        }
    }
}
