//! The round table with everyone at it: no head, no host's chair.

use super::ring::{Arrow, HandOn, Ring, RingLook};
use super::seat::{Seat, SeatLook, letters};
use super::wood::{Pool, Table};
use dioxus::prelude::*;

/// How close the seats stand: few, some or many.
pub(super) fn crowd(seats: usize) -> &'static str {
    match seats {
        0..=6 => "few",
        7..=8 => "some",
        _ => "many",
    }
}

/// What can be asked about at the table by pressing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtTable {
    /// Who sits there, counted from 0.
    Seat(usize),
    /// What the middle is.
    Middle,
}

/// The circle of a meeting, for two to twelve seats in the order in which people sit.
#[component]
pub fn Circle(
    /// The name of the circle for screen readers.
    label: String,
    /// The words in the middle of the table; may be empty.
    middle_name: String,
    /// Everyone's seat, sunwise from the top.
    seats: Vec<SeatLook>,
    /// The ring of the running turn.
    #[props(default)]
    ring: Option<RingLook>,
    /// How full the middle is, 0 to 1; nothing shows it empty.
    #[props(default)]
    middle: Option<f64>,
    /// An arrow that hands the floor on.
    #[props(default)]
    hand_on: Option<HandOn>,
    /// Whether nothing in it may move, for a round that waits.
    #[props(default)]
    still: bool,
    /// Something at the table is asked about.
    #[props(default)]
    onask: Option<EventHandler<AtTable>>,
) -> Element {
    let count = seats.len();
    let letters = letters(seats.iter().map(|seat| seat.nick.as_str()));
    let speaking = ring.map_or(0, |ring| ring.speaking);
    let full = middle.unwrap_or(0.0).clamp(0.0, 1.0);
    rsx! {
        section {
            class: "circle",
            style: "--seats:{count.max(1)};--speaking:{speaking};--middle:{full:.3}",
            "aria-label": label,
            "data-crowd": crowd(count),
            "data-middle": middle.is_none().then_some("empty"),
            "data-still": still.then_some("true"),
            Table {}
            Pool {}
            div { class: "glow", "aria-hidden": "true" }
            for ring in ring {
                Ring { key: "{ring.stretch}", look: ring }
            }
            if let Some(hand_on) = hand_on {
                Arrow { hand_on, seats: count }
            }
            p { class: "middle-name",
                if let Some(onask) = onask {
                    button { r#type: "button", onclick: move |_| onask.call(AtTable::Middle), "{middle_name}" }
                } else {
                    "{middle_name}"
                }
            }
            ol { class: "seats", role: "list",
                for (place , (look , letters)) in seats.into_iter().zip(letters).enumerate() {
                    Seat {
                        key: "{place}",
                        look,
                        letters,
                        place,
                        crowded: count > 8,
                        onask: onask.map(|onask| EventHandler::new(move |()| onask.call(AtTable::Seat(place)))),
                    }
                }
            }
        }
    }
}
