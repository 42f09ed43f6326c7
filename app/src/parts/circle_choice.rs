//! The same table with seats that can be pressed: who is here, and in which order.

use super::circle::crowd;
use super::seat::{Name, letters, too_long};
use super::wood::Table;
use dioxus::prelude::*;

/// One seat that can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChoiceSeat {
    /// The nickname.
    pub nick: String,
    /// The place in the order of choosing, counted from 1; nothing for one not chosen.
    pub chosen: Option<usize>,
    /// What the screen calls this one.
    pub id: usize,
}

/// A circle of buttons round the table.
#[component]
pub fn CircleChoice(
    /// The name of the circle for screen readers.
    label: String,
    /// Everyone who may be chosen, sunwise from the top.
    seats: Vec<ChoiceSeat>,
    /// Told whose seat was pressed.
    onpick: EventHandler<usize>,
) -> Element {
    let count = seats.len();
    let letters = letters(seats.iter().map(|seat| seat.nick.as_str()));
    rsx! {
        div {
            class: "circle choosing",
            style: "--seats:{count.max(1)}",
            role: "group",
            "aria-label": label,
            "data-crowd": crowd(count),
            Table {}
            ol { class: "seats", role: "list",
                for (place , (seat , letters)) in seats.into_iter().zip(letters).enumerate() {
                    Pick { key: "{seat.id}", seat, letters, place, crowded: count > 8, onpick }
                }
            }
        }
    }
}

/// One seat as a button.
#[component]
fn Pick(
    /// Whose seat it is.
    seat: ChoiceSeat,
    /// The letters that stand for the name.
    letters: String,
    /// Its place round the table, counted from 0.
    place: usize,
    /// Whether the seats are small because there are many.
    crowded: bool,
    /// Told whose seat was pressed.
    onpick: EventHandler<usize>,
) -> Element {
    let ChoiceSeat { nick, chosen, id } = seat;
    rsx! {
        li {
            class: "seat",
            style: "--i:{place}",
            "data-chosen": chosen.is_some().then_some("true"),
            "data-short": too_long(&nick, crowded).then_some("true"),
            button {
                class: "pick",
                r#type: "button",
                "aria-pressed": if chosen.is_some() { "true" } else { "false" },
                onclick: move |_| onpick.call(id),
                Name { nick: nick.clone(), letters }
                if let Some(order) = chosen {
                    span { class: "order", " {order}" }
                }
            }
        }
    }
}
