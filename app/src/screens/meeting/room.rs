//! The room: the circle as they sit, whose floor it is, and what can be done now.
//!
//! One layout serves every stage, so that nodes stay while the meeting moves on: the ring is not
//! redrawn when silence falls, and the thumb finds the main button where it was.

mod act;
mod acts;
mod left;
mod more;
mod panels;
mod say;
mod walk;

use dioxus::prelude::*;
use runde_core::companion::{MeetingView, SeatState, SeatView, Span, StageView};

use crate::parts::{
    AtTable, Circle, Floor, HandOn, Note, Page, Question, RingLook, RunningHead, SeatLook,
    SeatTurn as Look, Trouble,
};
use crate::words::Words;
pub use act::{Panel, RoomAct};
use acts::Acting;
use left::Left;
use more::More;
use panels::Panels;
pub(super) use say::part_name;
use say::{floor_line, floor_note, heading, question, way};
use walk::Walk;

/// The meeting on the table.
#[component]
pub fn Room(
    /// The words.
    words: Words,
    /// The meeting.
    view: MeetingView,
    /// What is left, while it has been asked for.
    told: Option<Span>,
    /// Counts how often the ring must be drawn anew.
    redraw: u64,
    /// What is being asked of the group.
    panel: Panel,
    /// The question that was drawn for the round under way.
    #[props(default)]
    asked: Option<String>,
    /// The question that was drawn for a round to come.
    #[props(default)]
    waits: Option<String>,
    /// Whether the group is on its way to the third meeting.
    #[props(default)]
    start_up: bool,
    /// Why the last thing was not done.
    trouble: Option<String>,
    /// Somebody did something.
    onact: EventHandler<RoomAct>,
) -> Element {
    if view.walks() && matches!(view.stage, StageView::Between | StageView::Turn) {
        return rsx! {
            Walk { words, view, told, panel, asked, trouble, onact }
        };
    }
    let mut pointed = use_signal(|| None::<AtTable>);
    let stage = view.stage;
    // what was asked about is answered for as long as nothing else happens
    use_effect(use_reactive!(|stage| {
        let _ = stage;
        pointed.set(None);
    }));
    let whole_name = match pointed() {
        Some(AtTable::Seat(place)) => {
            view.circle.get(place).map(|seat| seat.person.nickname.clone())
        }
        _ => None,
    };
    rsx! {
        Page { room: true,
            header {
                RunningHead { left: heading(words, &view), right: way(words, &view) }
                Question { text: asked.unwrap_or_else(|| question(words, &view)) }
            }
            main {
                div { class: "stage",
                    Circle {
                        label: words.circle(),
                        middle_name: whole_name.unwrap_or_else(|| words.the_middle()),
                        seats: view.circle.iter().map(|seat| seat_look(words, seat)).collect::<Vec<_>>(),
                        ring: ring_look(&view, redraw),
                        middle: Some(view.middle.fill).filter(|fill| *fill > 0.0),
                        hand_on: hand_on(&view),
                        still: view.silent,
                        onask: move |asked| pointed.set(Some(asked).filter(|asked| pointed() != Some(*asked))),
                    }
                }
                WhoseFloor { words, view: view.clone(), middle_asked: pointed() == Some(AtTable::Middle), told, waits, onact }
                Trouble { told: trouble }
            }
            footer {
                if panel == Panel::None {
                    Acting { words, view: view.clone(), onact }
                } else {
                    Panels { words, view: view.clone(), panel, onact }
                }
            }
        }
        if panel == Panel::None && !view.silent {
            More { words, view, start_up, onact }
        }
    }
}

/// Whose floor it is, how long is left, and what waits for a round to come.
#[component]
fn WhoseFloor(
    words: Words,
    view: MeetingView,
    /// Whether somebody asked what the middle is.
    middle_asked: bool,
    told: Option<Span>,
    waits: Option<String>,
    onact: EventHandler<RoomAct>,
) -> Element {
    let note = middle_asked.then(|| words.middle_belongs_to_all());
    rsx! {
        Floor { name: floor_line(words, &view), note: note.or_else(|| floor_note(words, &view)),
            Left { words, view, told, onact }
            if let Some(question) = waits {
                Note { text: words.waits_for_theme(question) }
            }
        }
    }
}

fn seat_look(words: Words, seat: &SeatView) -> SeatLook {
    let (state, said) = match seat.state {
        SeatState::Resting if seat.later => (Look::Resting, words.seat_later()),
        SeatState::Resting => (Look::Resting, String::new()),
        SeatState::Speaking => (Look::Speaking, words.seat_speaking()),
        SeatState::Offered => (Look::Offered, words.seat_offered()),
    };
    SeatLook { nick: seat.person.nickname.clone(), state, later: seat.later, said }
}

fn ring_look(view: &MeetingView, redraw: u64) -> Option<RingLook> {
    let ring = view.ring.filter(|_| view.stage == StageView::Turn)?;
    let (speaking, _) = view.floor()?;
    // another speaker, more time, or a page that slept: each makes another ring
    let stretch = (redraw << 40) ^ ((speaking as u64) << 32) ^ ring.whole.millis();
    Some(RingLook {
        stretch,
        turn_ms: ring.whole.millis(),
        elapsed_ms: ring.whole.minus(ring.left).millis(),
        speaking,
    })
}

fn hand_on(view: &MeetingView) -> Option<HandOn> {
    let (to, _) = view.floor().filter(|_| view.stage == StageView::Between)?;
    let from = view.round?.handed_on_by.filter(|from| *from != to)?;
    Some(HandOn { from, to })
}
