//! What lies on the table, and the phone that goes round with it.

use dioxus::prelude::*;
use runde::cards::Card;
use runde::screens::{
    Asking, BeforeGoingRound, Deciding, Forgotten, HandOver, OutcomePage, ProposalPage, trouble,
};
use runde::words::Words;
use runde_core::companion::{
    Answer, ChangeView, CompanionError, GoingRoundView, Outcome, ProposalView, TableState,
    VaultError,
};

use super::super::{Screen, pressed, screen};
use super::views::{card, changes, day, own, proposal, today};

pub(super) fn proposals(words: Words) -> Vec<Screen> {
    let plain = proposal(20, ChangeView::Rule, own(0));
    let until = ProposalView { review: Some(day(2027, 1, 1)), ..plain.clone() };
    let talk = ProposalView {
        state: TableState::Talk,
        mine: Some(Answer::Talk),
        can_talk: false,
        ..plain.clone()
    };
    let of = |kind: usize| changes().swap_remove(kind);
    let final_one = |kind, goes_to| ProposalView { own_hand: true, goes_to, ..of(kind) };
    let concerned =
        ProposalView { asks_me: false, concerns_me: true, can_talk: false, ..final_one(14, 2) };
    let ended = ProposalView {
        state: TableState::Talk,
        ended_by_talk: true,
        can_talk: false,
        ..final_one(17, 2)
    };
    let table = [
        ("proposal", plain.clone()),
        ("proposal-until", until),
        ("proposal-later", ProposalView { goes_to: 0, goes_later: 6, ..plain.clone() }),
        ("proposal-talk", talk),
        ("proposal-rhythm-talk", ProposalView { state: TableState::Talk, ..of(17) }),
        ("proposal-card", proposal(20, ChangeView::Rule, card(Card::NoAdvice))),
        ("proposal-amend", of(2)),
        ("proposal-retire", of(3)),
        ("proposal-pledge", of(5)),
        ("proposal-initiator", of(10)),
        ("proposal-invite", final_one(13, 2)),
        ("proposal-remove-me", concerned),
        ("proposal-end-later", ProposalView { goes_to: 0, goes_later: 2, ..final_one(17, 2) }),
        ("proposal-end", final_one(17, 0)),
        ("proposal-end-talk", ended),
        ("proposal-end-room-agreed", ProposalView { room_agreed: true, ..final_one(17, 0) }),
        (
            "proposal-remove-in-meeting",
            ProposalView { asks_me: false, after_meeting: true, ..final_one(14, 0) },
        ),
    ];
    let mut screens: Vec<Screen> =
        table.map(|(name, view)| on_table(words, name, &[], view, Deciding::Open)).into();
    screens.extend(answered(words, &plain, final_one(17, 2)));
    screens
}

/// What was pressed on a proposal, and what its answers leave there.
fn answered(words: Words, plain: &ProposalView, end: ProposalView) -> Vec<Screen> {
    let pressed = |name, presses: &[(&str, usize)], view: ProposalView| {
        on_table(words, name, presses, view, Deciding::Open)
    };
    let mut screens = vec![
        pressed("proposal-aside", &[("click", 2)], plain.clone()),
        pressed("proposal-one-of-us", &[("click", 1)], plain.clone()),
        pressed("proposal-end-one-of-us", &[("click", 0)], end),
    ];
    for (name, mine) in [
        ("proposal-own-hand", None),
        ("proposal-consented", Some(Answer::Consent)),
        ("proposal-withdrawn", Some(Answer::Withdraw)),
        ("proposal-own-talk", Some(Answer::Talk)),
    ] {
        screens.push(pressed(name, &[("click", 4)], ProposalView { mine, ..plain.clone() }));
    }
    screens.push(on_table(words, "proposal-frozen", &[], plain.clone(), Deciding::Frozen));
    screens
}

fn on_table(
    words: Words,
    name: &'static str,
    presses: &[(&str, usize)],
    proposal: ProposalView,
    deciding: Deciding,
) -> Screen {
    pressed(name, presses, move || {
        let proposal = proposal.clone();
        rsx! {
            ProposalPage {
                words,
                proposal,
                holder: "Anna",
                today: today(),
                deciding,
                onact: |_| (),
                onback: |()| (),
            }
        }
    })
}

/// A proposal on its way round.
fn view(proposal: &ProposalView, passed: usize, of: usize) -> GoingRoundView {
    GoingRoundView {
        proposal: proposal.clone(),
        passed,
        of,
        here: false,
        outcome: None,
        holder_signs: None,
        again: false,
        forgotten: false,
    }
}

pub(super) fn passing(words: Words) -> Vec<Screen> {
    let rule = proposal(20, ChangeView::Rule, own(0));
    let long = proposal(20, ChangeView::Rule, own(2));
    let mut kinds = changes();
    let gone = ProposalView { own_hand: true, ..kinds[14].clone() };
    let settled = [3, 13, 14, 16].map(|kind| kinds[kind].clone());
    let amend = kinds.swap_remove(2);
    let end = ProposalView { own_hand: true, ..kinds.pop().unwrap() };
    let pledge = proposal(1, ChangeView::Pledge, card(Card::PLEDGE));
    let affirmed = |passed| GoingRoundView { again: true, ..view(&pledge, passed, 6) };
    let full = trouble(words, &CompanionError::Vault(VaultError::DiskFull));
    let (answer, seal) = (("change", 1), ("click", 0));
    let mut screens = vec![
        before(words, "going-round-before", view(&rule, 0, 6)),
        before(
            words,
            "going-round-before-here",
            GoingRoundView { here: true, ..view(&rule, 0, 6) },
        ),
        before(
            words,
            "going-round-before-one",
            view(&ProposalView { own_hand: true, ..end.clone() }, 0, 1),
        ),
        before(words, "going-round-before-gone", view(&gone, 0, 2)),
        asking(words, "going-round-asking", &[], view(&rule, 3, 6), None),
        asking(words, "going-round-answered", &[answer], view(&rule, 3, 6), None),
        asking(words, "going-round-choose-first", &[seal], view(&rule, 3, 6), None),
        asking(words, "going-round-trouble", &[answer], view(&rule, 3, 6), Some(full)),
        asking(words, "going-round-last", &[], view(&end, 5, 6), None),
        asking(words, "going-round-one-alone", &[], view(&end, 0, 1), None),
        asking(words, "going-round-amend", &[], view(&amend, 0, 6), None),
        asking(words, "going-round-long", &[], view(&long, 1, 6), None),
        asking(words, "going-round-affirm-languages", &[("change", 0)], affirmed(0), None),
        asking(words, "going-round-affirm", &[], affirmed(0), None),
        asking(words, "going-round-stop", &[("click", 1)], view(&rule, 3, 6), None),
        screen("going-round-hand-over", move || {
            rsx! { HandOver { words, sealed: true, ontake: |()| () } }
        }),
        screen("going-round-opened-anew", move || {
            rsx! { HandOver { words, sealed: false, ontake: |()| () } }
        }),
        forgotten(words, "going-round-forgotten", view(&rule, 0, 6)),
        forgotten(words, "going-round-forgotten-later", view(&pledge, 0, 0)),
    ];
    screens.extend(outcomes(words, &rule, &end, &pledge));
    let names =
        ["going-round-let-go", "going-round-invited", "going-round-gone", "going-round-phone"];
    screens.extend(
        names.into_iter().zip(settled).map(|(name, proposal)| {
            outcome(words, name, view(&proposal, 2, 2), Outcome::AllAgreed)
        }),
    );
    screens
}

/// What came of a round.
fn outcomes(
    words: Words,
    rule: &ProposalView,
    end: &ProposalView,
    pledge: &ProposalView,
) -> Vec<Screen> {
    let affirmed = || GoingRoundView { again: true, ..view(pledge, 6, 6) };
    vec![
        outcome(words, "going-round-all-agreed", view(rule, 6, 6), Outcome::AllAgreed),
        outcome(words, "going-round-affirmed", affirmed(), Outcome::AllAgreed),
        outcome(words, "going-round-agreed-here", view(end, 2, 2), Outcome::AgreedHere),
        outcome(
            words,
            "going-round-holder-signs",
            GoingRoundView { holder_signs: Some("Anna".to_owned()), ..view(end, 2, 2) },
            Outcome::AgreedHere,
        ),
        outcome(words, "going-round-end-talk", view(end, 2, 2), Outcome::Talk),
        outcome(words, "going-round-affirm-talk", affirmed(), Outcome::Talk),
        outcome(words, "going-round-talk", view(rule, 6, 6), Outcome::Talk),
        outcome(words, "going-round-ended", view(end, 2, 2), Outcome::AllAgreed),
    ]
}

fn before(words: Words, name: &'static str, view: GoingRoundView) -> Screen {
    screen(name, move || {
        let view = view.clone();
        rsx! { BeforeGoingRound { words, view, ontake: |()| (), onstop: |()| () } }
    })
}

fn forgotten(words: Words, name: &'static str, view: GoingRoundView) -> Screen {
    screen(name, move || {
        let view = view.clone();
        rsx! { Forgotten { words, view, today: today(), onpass: |()| (), ondone: |()| () } }
    })
}

fn asking(
    words: Words,
    name: &'static str,
    presses: &[(&str, usize)],
    view: GoingRoundView,
    trouble: Option<String>,
) -> Screen {
    pressed(name, presses, move || {
        let (view, trouble) = (view.clone(), trouble.clone());
        rsx! {
            Asking {
                words,
                view,
                today: today(),
                trouble,
                onseal: |_| (),
                onstop: |()| (),
            }
        }
    })
}

fn outcome(words: Words, name: &'static str, view: GoingRoundView, outcome: Outcome) -> Screen {
    screen(name, move || {
        let view = view.clone();
        rsx! {
            OutcomePage {
                words,
                view,
                outcome,
                today: today(),
                onconsent: |()| (),
                ondone: |()| (),
            }
        }
    })
}
