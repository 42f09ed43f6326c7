//! The phone goes round for a look back.

use dioxus::prelude::*;
use runde_core::companion::{Command, LookBackView};

use crate::keeper::House;
use crate::route::Route;
use crate::route::guide::read_on;
use crate::screens::{BeforeLookBack, HandOver, LookBackAsk, LookBackRead};
use crate::shell;

/// What is on the screen while the phone goes round.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Nobody has taken it yet.
    Before,
    /// Somebody has it and is asked; how many had sealed before.
    Asking(usize),
    /// It goes from hand to hand.
    HandOver,
    /// All have sealed, and it is read.
    Read,
}

/// What is on the screen while the one who has the phone took it after so many had sealed.
fn step(view: &LookBackView, taken: Option<usize>) -> Step {
    match view {
        LookBackView::Asking { passed, .. } if taken == Some(*passed) => Step::Asking(*passed),
        LookBackView::Asking { passed: 0, .. } => Step::Before,
        LookBackView::Asking { .. } => Step::HandOver,
        LookBackView::Read { .. } => Step::Read,
    }
}

/// Asked, passed on, asked, and read in the end; each page is read from its top.
#[component]
pub(in crate::route) fn LookingBack(house: House, route: Signal<Route>) -> Element {
    // who has the phone in hand, by how many sealed before them
    let mut taken = use_signal(|| None::<usize>);
    // whose answer is being sealed: a second tap must never seal for the next one
    let mut sealing = use_signal(|| None::<usize>);
    let step = use_memo(move || house.look_back.read().as_ref().map(|view| step(view, taken())));
    use_effect(move || {
        step();
        shell::arrive();
    });
    use_effect(move || {
        if house.trouble.read().is_some() {
            sealing.set(None);
        }
    });
    let (Some(view), Some(step)) = ((house.look_back)(), step()) else {
        return rsx! {};
    };
    let words = house.words();
    let onstop = move |()| house.perform(Command::CloseLookBack);
    let onread = move |topic| read_on(route, topic);
    // a double tap presses once in here
    rsx! {
        div { class: "once",
            match (step, view) {
                (Step::Before, LookBackView::Asking { of, here, .. }) => rsx! {
                    BeforeLookBack { words, of, here, ontake: move |()| taken.set(Some(0)), onread, onstop }
                },
                (Step::Asking(passed), LookBackView::Asking { of, .. }) => rsx! {
                    LookBackAsk {
                        key: "{passed}",
                        words,
                        passed,
                        of,
                        trouble: house.told_trouble(),
                        onseal: move |(marks, written)| {
                            if *sealing.peek() != Some(passed) {
                                house.forget_trouble();
                                sealing.set(Some(passed));
                                house.perform(Command::SealLookBack { marks, written });
                            }
                        },
                        onstop,
                    }
                },
                (Step::HandOver, LookBackView::Asking { passed, .. }) => rsx! {
                    HandOver { words, sealed: sealing().is_some(), ontake: move |()| taken.set(Some(passed)) }
                },
                (_, LookBackView::Read { marks, written }) => rsx! {
                    LookBackRead { words, marks, written, onread, onerase: onstop }
                },
                _ => rsx! {},
            }
        }
    }
}
