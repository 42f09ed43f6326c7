//! Who is here, in the order they sit.

use dioxus::prelude::*;
use runde_core::companion::{MemberId, Person};

use crate::parts::{
    Acts, Button, ButtonKind, ChoiceSeat, CircleChoice, Note, Page, Question, RunningHead, Trouble,
};
use crate::words::Words;

/// A table to tap: the first tap is the first seat, the next one its neighbour the way the sun goes.
#[component]
pub fn Seats(
    /// The words.
    words: Words,
    /// Everyone in the group.
    members: Vec<Person>,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Those who are here, in the order they sit.
    circle: Signal<Vec<MemberId>>,
    /// On to the plan.
    onnext: EventHandler<()>,
    /// Back to today.
    onback: EventHandler<()>,
) -> Element {
    let chosen = circle.read().clone();
    let seats = members
        .iter()
        .enumerate()
        .map(|(id, person)| ChoiceSeat {
            nick: person.nickname.clone(),
            chosen: chosen.iter().position(|c| *c == person.id).map(|place| place + 1),
            id,
        })
        .collect();
    let ids: Vec<MemberId> = members.iter().map(|person| person.id).collect();
    let (everyone, few) = (ids.clone(), chosen.len() < 2);
    let pick = move |place: usize| {
        if let Some(member) = ids.get(place) {
            let mut circle = circle.write();
            if circle.contains(member) {
                circle.retain(|seated| seated != member);
            } else {
                circle.push(*member);
            }
        }
    };
    let told = match chosen.len() {
        0 => words.seats_none(),
        1 => words.seats_one(),
        people => words.seats_some(people as u64),
    };
    rsx! {
        Page { room: true,
            header {
                RunningHead { left: words.start_meeting(), right: words.step_of(1, 2), back: words.back(), onback }
                Question { text: words.who_is_here() }
            }
            main {
                div { class: "stage",
                    CircleChoice { label: words.circle(), seats, onpick: pick }
                }
                div { class: "floor",
                    Note { text: words.seats_note() }
                    p { class: "note", role: "status", {told} }
                    Trouble { told: trouble }
                }
            }
            footer {
                Acts {
                    Button { kind: ButtonKind::Main, label: words.on_to_plan(), disabled: few, onpress: onnext }
                    if chosen.is_empty() {
                        Button {
                            kind: ButtonKind::Quiet,
                            label: words.all_are_here(),
                            onpress: move |()| circle.set(everyone.clone()),
                        }
                    }
                }
            }
        }
    }
}
