//! The phone goes round with a proposal.

use dioxus::prelude::*;
use runde_core::companion::{AgreementsCommand, Answer};

use crate::keeper::House;
use crate::route::hands::{Handed, use_hands};
use crate::screens::{Asking, BeforeGoingRound, Forgotten, HandOver, OutcomePage};
use crate::shell;

/// What is on the screen while the phone goes round.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// It went round when the phone was locked.
    Forgotten,
    /// It goes from hand to hand.
    Round(Handed),
    /// All have sealed.
    Outcome,
}

/// The phone goes round with a proposal.
#[component]
pub(in crate::route) fn GoingRound(house: House) -> Element {
    let hands = use_hands(house);
    let step = use_memo(move || {
        house.going_round.read().as_ref().map(|view| match (view.outcome, view.passed) {
            _ if view.forgotten => Step::Forgotten,
            (Some(_), _) => Step::Outcome,
            (None, passed) => Step::Round(hands.handed(passed)),
        })
    });
    use_effect(move || {
        step();
        shell::arrive();
    });
    let (Some(view), Some(step)) = ((house.going_round)(), step()) else {
        return rsx! {};
    };
    let words = house.words();
    let circle = house.circle.read();
    let Some(agreements) = circle.as_ref().map(|circle| &circle.agreements) else {
        return rsx! {};
    };
    let (today, id, passed) = (agreements.today, view.proposal.id, view.passed);
    let ontake = move |()| hands.take(passed);
    let onstop = move |()| house.perform(AgreementsCommand::StopGoingRound);
    let onpass = move |()| house.perform(AgreementsCommand::SendRound(id));
    let onconsent = move |()| {
        house.perform(AgreementsCommand::Answer { proposal: id, answer: Answer::Consent });
    };
    let onseal = move |no_objection| hands.seal(passed, AgreementsCommand::Seal { no_objection });
    // a double tap presses once in here
    rsx! {
        div { class: "once",
            match (step, view.outcome) {
                (Step::Outcome, Some(outcome)) => rsx! {
                    OutcomePage { words, view, outcome, today, trouble: house.told_trouble(), onconsent, ondone: onstop }
                },
                (Step::Round(Handed::Has(passed)), _) => rsx! {
                    Asking { key: "{passed}", words, view, today, trouble: house.told_trouble(), onseal, onstop }
                },
                (Step::Round(Handed::On(_, sealed)), _) => rsx! { HandOver { words, sealed, ontake } },
                (Step::Forgotten, _) => rsx! {
                    Forgotten { words, view, today, trouble: house.told_trouble(), onpass, ondone: onstop }
                },
                _ => rsx! { BeforeGoingRound { words, view, ontake, onstop } },
            }
        }
    }
}
