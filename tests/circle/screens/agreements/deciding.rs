//! What lies on the table, and the phone that goes round with it.

use dioxus::prelude::*;
use runde::cards::Card;
use runde::screens::{
    Asking, BeforePassing, Deciding, Forgotten, HandOver, OutcomePage, ProposalPage, trouble,
};
use runde::words::Words;
use runde_core::companion::{
    Answer, ChangeView, CompanionError, Outcome, PassingView, ProposalView, TableState, VaultError,
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
    let final_one = |kind, pass_to| ProposalView { own_hand: true, pass_to, ..of(kind) };
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
        ("proposal-later", ProposalView { pass_to: 0, pass_later: 6, ..plain.clone() }),
        ("proposal-talk", talk),
        ("proposal-rhythm-talk", ProposalView { state: TableState::Talk, ..of(17) }),
        ("proposal-card", proposal(20, ChangeView::Rule, card(Card::NoAdvice))),
        ("proposal-amend", of(2)),
        ("proposal-retire", of(3)),
        ("proposal-pledge", of(5)),
        ("proposal-initiator", of(10)),
        ("proposal-invite", final_one(13, 2)),
        ("proposal-remove-me", concerned),
        ("proposal-end-later", ProposalView { pass_to: 0, pass_later: 2, ..final_one(17, 2) }),
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
    screens.push(on_table(words, "proposal-aside", &[("click", 2)], plain.clone(), Deciding::Open));
    screens.push(on_table(
        words,
        "proposal-one-of-us",
        &[("click", 1)],
        plain.clone(),
        Deciding::Open,
    ));
    screens.push(on_table(
        words,
        "proposal-end-one-of-us",
        &[("click", 0)],
        final_one(17, 2),
        Deciding::Open,
    ));
    for (name, mine) in [
        ("proposal-own-hand", None),
        ("proposal-consented", Some(Answer::Consent)),
        ("proposal-withdrawn", Some(Answer::Withdraw)),
        ("proposal-own-talk", Some(Answer::Talk)),
    ] {
        let said = ProposalView { mine, ..plain.clone() };
        screens.push(on_table(words, name, &[("click", 4)], said, Deciding::Open));
    }
    screens.push(on_table(words, "proposal-frozen", &[], plain, Deciding::Frozen));
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
                onpass: |()| (),
                onanswer: |_| (),
                onreword: |()| (),
                ontalk: |()| (),
                onaside: |()| (),
                onback: |()| (),
            }
        }
    })
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
    let view = |proposal: &ProposalView, passed, of| {
        let proposal = proposal.clone();
        PassingView {
            proposal,
            passed,
            of,
            here: false,
            outcome: None,
            holder_signs: None,
            again: false,
            forgotten: false,
        }
    };
    let affirmed = |passed| PassingView { again: true, ..view(&pledge, passed, 6) };
    let full = trouble(words, &CompanionError::Vault(VaultError::DiskFull));
    let (answer, seal) = (("change", 1), ("click", 0));
    let mut screens = vec![
        before(words, "passing-before", view(&rule, 0, 6)),
        before(words, "passing-before-here", PassingView { here: true, ..view(&rule, 0, 6) }),
        before(
            words,
            "passing-before-one",
            view(&ProposalView { own_hand: true, ..end.clone() }, 0, 1),
        ),
        before(words, "passing-before-gone", view(&gone, 0, 2)),
        asking(words, "passing-asking", &[], view(&rule, 3, 6), None),
        asking(words, "passing-answered", &[answer], view(&rule, 3, 6), None),
        asking(words, "passing-choose-first", &[seal], view(&rule, 3, 6), None),
        asking(words, "passing-trouble", &[answer], view(&rule, 3, 6), Some(full)),
        asking(words, "passing-last", &[], view(&end, 5, 6), None),
        asking(words, "passing-one-alone", &[], view(&end, 0, 1), None),
        asking(words, "passing-amend", &[], view(&amend, 0, 6), None),
        asking(words, "passing-long", &[], view(&long, 1, 6), None),
        asking(words, "passing-affirm-languages", &[("change", 0)], affirmed(0), None),
        asking(words, "passing-affirm", &[], affirmed(0), None),
        asking(words, "passing-stop", &[("click", 1)], view(&rule, 3, 6), None),
        screen("passing-hand-over", move || {
            rsx! { HandOver { words, sealed: true, ontake: |()| () } }
        }),
        screen("passing-opened-anew", move || {
            rsx! { HandOver { words, sealed: false, ontake: |()| () } }
        }),
        forgotten(words, "passing-forgotten", view(&rule, 0, 6)),
        forgotten(words, "passing-forgotten-later", view(&pledge, 0, 0)),
        outcome(words, "passing-all-agreed", view(&rule, 6, 6), Outcome::AllAgreed),
        outcome(words, "passing-affirmed", affirmed(6), Outcome::AllAgreed),
        outcome(words, "passing-agreed-here", view(&end, 2, 2), Outcome::AgreedHere),
        outcome(
            words,
            "passing-holder-signs",
            PassingView { holder_signs: Some("Anna".to_owned()), ..view(&end, 2, 2) },
            Outcome::AgreedHere,
        ),
        outcome(words, "passing-end-talk", view(&end, 2, 2), Outcome::Talk),
        outcome(words, "passing-affirm-talk", affirmed(6), Outcome::Talk),
        outcome(words, "passing-talk", view(&rule, 6, 6), Outcome::Talk),
        outcome(words, "passing-ended", view(&end, 2, 2), Outcome::AllAgreed),
    ];
    let names = ["passing-let-go", "passing-invited", "passing-gone", "passing-phone"];
    screens.extend(
        names.into_iter().zip(settled).map(|(name, proposal)| {
            outcome(words, name, view(&proposal, 2, 2), Outcome::AllAgreed)
        }),
    );
    screens
}

fn before(words: Words, name: &'static str, view: PassingView) -> Screen {
    screen(name, move || {
        let view = view.clone();
        rsx! { BeforePassing { words, view, ontake: |()| (), onstop: |()| () } }
    })
}

fn forgotten(words: Words, name: &'static str, view: PassingView) -> Screen {
    screen(name, move || {
        let view = view.clone();
        rsx! { Forgotten { words, view, today: today(), onpass: |()| (), ondone: |()| () } }
    })
}

fn asking(
    words: Words,
    name: &'static str,
    presses: &[(&str, usize)],
    view: PassingView,
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

fn outcome(words: Words, name: &'static str, view: PassingView, outcome: Outcome) -> Screen {
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
