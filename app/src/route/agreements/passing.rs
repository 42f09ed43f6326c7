//! The phone goes round with a proposal.

use dioxus::prelude::*;
use runde_core::companion::{Answer, Command};

use crate::keeper::House;
use crate::screens::{Asking, BeforePassing, Forgotten, HandOver, OutcomePage};
use crate::shell;

/// What is on the screen while the phone goes round.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// It went round when the phone was locked.
    Forgotten,
    /// Nobody has taken it yet.
    Before,
    /// Somebody has it and is asked; how many had sealed before.
    Asking(usize),
    /// It goes from hand to hand; how many have sealed, and whether the last of them did so on this
    /// page, and not before it was opened anew.
    HandOver(usize, bool),
    /// All have sealed.
    Outcome,
}

/// The phone goes round with a proposal.
#[component]
pub(in crate::route) fn Passing(house: House) -> Element {
    // who has the phone in hand, by how many sealed before them
    let mut taken = use_signal(|| None::<usize>);
    // whose answer is being sealed: a second tap must never seal for the next one
    let mut sealing = use_signal(|| None::<usize>);
    let step = use_memo(move || {
        house.passing.read().as_ref().map(|view| match (view.outcome, view.passed) {
            _ if view.forgotten => Step::Forgotten,
            (Some(_), _) => Step::Outcome,
            (None, passed) if taken() == Some(passed) => Step::Asking(passed),
            (None, 0) => Step::Before,
            (None, passed) => Step::HandOver(passed, *sealing.peek() == Some(passed - 1)),
        })
    });
    use_effect(move || {
        step();
        shell::arrive();
    });
    use_effect(move || {
        if house.trouble.read().is_some() {
            sealing.set(None);
        }
    });
    let (Some(view), Some(step)) = ((house.passing)(), step()) else {
        return rsx! {};
    };
    let words = house.words();
    let circle = house.circle.read();
    let Some(agreements) = circle.as_ref().map(|circle| &circle.agreements) else {
        return rsx! {};
    };
    let (today, id, passed) = (agreements.today, view.proposal.id, view.passed);
    let ontake = move |()| taken.set(Some(passed));
    let onstop = move |()| house.perform(Command::StopPassing);
    let onpass = move |()| house.perform(Command::PassRound(id));
    let onconsent = move |()| {
        house.perform(Command::Answer { proposal: id, answer: Answer::Consent });
    };
    let onseal = move |no_objection| {
        if *sealing.peek() != Some(passed) {
            house.forget_trouble();
            sealing.set(Some(passed));
            house.perform(Command::Seal { no_objection });
        }
    };
    // a double tap presses once in here
    rsx! {
        div { class: "once",
            match (step, view.outcome) {
                (Step::Outcome, Some(outcome)) => rsx! {
                    OutcomePage { words, view, outcome, today, trouble: house.told_trouble(), onconsent, ondone: onstop }
                },
                (Step::Asking(passed), _) => rsx! {
                    Asking { key: "{passed}", words, view, today, trouble: house.told_trouble(), onseal, onstop }
                },
                (Step::HandOver(_, sealed), _) => rsx! { HandOver { words, sealed, ontake } },
                (Step::Forgotten, _) => rsx! {
                    Forgotten { words, view, today, trouble: house.told_trouble(), onpass, ondone: onstop }
                },
                _ => rsx! { BeforePassing { words, view, ontake, onstop } },
            }
        }
    }
}
