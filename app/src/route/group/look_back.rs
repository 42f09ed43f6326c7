//! The phone goes round for a look back.

use dioxus::prelude::*;
use runde_core::companion::{GroupCommand, LookBackView};

use crate::keeper::House;
use crate::route::guide::read_on;
use crate::route::hands::{Handed, Hands, use_hands};
use crate::route::place::Route;
use crate::screens::{BeforeLookBack, HandOver, LookBackAsk, LookBackRead};
use crate::shell;

/// What is on the screen while the phone goes round.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// It goes from hand to hand.
    Round(Handed),
    /// All have sealed, and it is read.
    Read,
}

/// What a look back shows while the phone is in these hands.
fn step(view: &LookBackView, hands: Hands) -> Step {
    match view {
        LookBackView::Asking { passed, .. } => Step::Round(hands.handed(*passed)),
        LookBackView::Read { .. } => Step::Read,
    }
}

/// Asked, passed on, asked, and read in the end; each page is read from its top.
#[component]
pub(in crate::route) fn LookingBack(house: House, route: Signal<Route>) -> Element {
    let hands = use_hands(house);
    let step = use_memo(move || house.look_back.read().as_ref().map(|view| step(view, hands)));
    use_effect(move || {
        step();
        shell::arrive();
    });
    let (Some(view), Some(step)) = ((house.look_back)(), step()) else {
        return rsx! {};
    };
    let words = house.words();
    let onstop = move |()| house.perform(GroupCommand::CloseLookBack);
    let onread = move |topic| read_on(route, topic);
    // a double tap presses once in here
    rsx! {
        div { class: "once",
            match (step, view) {
                (Step::Round(Handed::Before), LookBackView::Asking { of, here, .. }) => rsx! {
                    BeforeLookBack { words, of, here, ontake: move |()| hands.take(0), onread, onstop }
                },
                (Step::Round(Handed::Has(passed)), LookBackView::Asking { of, .. }) => rsx! {
                    LookBackAsk {
                        key: "{passed}",
                        words,
                        passed,
                        of,
                        trouble: house.told_trouble(),
                        onseal: move |(marks, written)| {
                            hands.seal(passed, GroupCommand::SealLookBack { marks, written });
                        },
                        onstop,
                    }
                },
                (Step::Round(Handed::On(passed, sealed)), _) => rsx! {
                    HandOver { words, sealed, ontake: move |()| hands.take(passed) }
                },
                (_, LookBackView::Read { marks, written }) => rsx! {
                    LookBackRead { words, marks, written, onread, onerase: onstop }
                },
                _ => rsx! {},
            }
        }
    }
}
