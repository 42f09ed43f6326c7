//! What is agreed, and how it is chosen, put in words and read aloud.

mod deciding;
mod views;

use dioxus::prelude::*;
use runde::cards::Card;
use runde::screens::{
    Affirm, AgreementsList, AllCards, Aloud, AlsoPage, CardPage, Deciding, FirstPledge,
    ProposePage, Proposed, RulePage, ToMeeting, trouble,
};
use runde::words::Words;
use runde_core::companion::{
    AgreedView, AgreementsView, ChangeView, CompanionError, PledgeAgain, VaultError, WordsView,
};

use super::{Screen, pressed, screen};
pub(super) use views::something;
pub use views::{WRITTEN, agreed, id, nothing as nothing_agreed, proposal};
use views::{also, card, changes, day, nothing, own, today};

pub(super) fn screens(words: Words) -> Vec<Screen> {
    let mut screens = lists(words);
    screens.extend(cards(words));
    screens.extend(writing(words));
    screens.extend(in_force(words));
    screens.extend(deciding::proposals(words));
    screens.extend(deciding::passing(words));
    screens
}

fn lists(words: Words) -> Vec<Screen> {
    let again = AgreementsView { pledge_again: Some(PledgeAgain::AYear), ..something() };
    let all_kinds = AgreementsView { table: changes(), ..nothing() };
    let all_else = AgreementsView { also: also(), ..something() };
    let used = Card::ALL.map(|card| card.slug().to_owned()).into();
    let newcomer = AgreementsView {
        pledge_again: Some(PledgeAgain::Newcomer),
        cards_in_use: used,
        ..something()
    };
    let full = trouble(words, &CompanionError::Vault(VaultError::DiskFull));
    vec![
        list(words, "agreements-empty", nothing(), Deciding::Open, None),
        list(words, "agreements", something(), Deciding::Open, None),
        list(words, "agreements-a-year", again, Deciding::Open, Some(full)),
        list(words, "agreements-newcomer", newcomer, Deciding::Open, None),
        list(words, "agreements-every-kind", all_kinds, Deciding::Open, None),
        list(words, "agreements-all-else", all_else, Deciding::Open, None),
        list(words, "agreements-frozen", something(), Deciding::Frozen, None),
        list(words, "agreements-over", something(), Deciding::Over, None),
    ]
}

fn list(
    words: Words,
    name: &'static str,
    view: AgreementsView,
    deciding: Deciding,
    trouble: Option<String>,
) -> Screen {
    screen(name, move || {
        let (view, trouble) = (view.clone(), trouble.clone());
        rsx! { AgreementsList { words, view, deciding, trouble, onturn: |_| (), onpage: |_| () } }
    })
}

fn cards(words: Words) -> Vec<Screen> {
    let in_use = something().cards_in_use;
    vec![
        screen("cards", move || {
            rsx! { AllCards { words, in_use: in_use.clone(), onpick: |_| (), onback: |()| () } }
        }),
        one_card(words, "card", &[], Card::EqualOffer, (false, Deciding::Open)),
        one_card(
            words,
            "card-in-three-languages",
            &[("change", 4)],
            Card::NoAdvice,
            (false, Deciding::Open),
        ),
        one_card(
            words,
            "card-for-half-a-year",
            &[("change", 2)],
            Card::HereAndNow,
            (false, Deciding::Open),
        ),
        one_card(words, "card-in-use", &[], Card::NoAdvice, (true, Deciding::Open)),
        one_card(words, "card-frozen", &[], Card::NoJudging, (false, Deciding::Frozen)),
    ]
}

fn one_card(
    words: Words,
    name: &'static str,
    presses: &[(&str, usize)],
    card: Card,
    (in_use, deciding): (bool, Deciding),
) -> Screen {
    pressed(name, presses, move || {
        rsx! {
            CardPage {
                words,
                card,
                today: today(),
                in_use,
                deciding,
                onpropose: |_| (),
                onback: |()| (),
            }
        }
    })
}

fn writing(words: Words) -> Vec<Screen> {
    let reword = |change, so_far, review| Proposed::Reword { change, so_far, review };
    let full = WordsView::Own(WRITTEN[2].to_owned());
    let outdated = trouble(words, &CompanionError::Outdated);
    let nothing = trouble(words, &CompanionError::Words);
    let newer = trouble(words, &CompanionError::NeedsUpdate);
    vec![
        write(words, "propose-rule", Proposed::Rule, Deciding::Open, None),
        write(words, "propose-rule-nothing", Proposed::Rule, Deciding::Open, Some(nothing)),
        write(words, "propose-rule-frozen", Proposed::Rule, Deciding::Frozen, Some(newer)),
        write(words, "propose-pledge", Proposed::Pledge(None), Deciding::Open, None),
        write(
            words,
            "propose-pledge-again",
            Proposed::Pledge(Some(card(Card::PLEDGE))),
            Deciding::Open,
            None,
        ),
        write(
            words,
            "propose-amend",
            Proposed::Amend { now: card(Card::NoAdvice), review: Some(day(2027, 2, 1)) },
            Deciding::Open,
            Some(outdated),
        ),
        write(words, "propose-nearly-full", Proposed::Pledge(Some(full)), Deciding::Open, None),
        write(
            words,
            "propose-reword",
            reword(ChangeView::Rule, own(0), Some(day(2027, 2, 1))),
            Deciding::Open,
            None,
        ),
        write(
            words,
            "propose-reword-name",
            reword(ChangeView::Name, own(3), None),
            Deciding::Open,
            None,
        ),
        write(
            words,
            "propose-reword-gone",
            reword(ChangeView::Pledge, WordsView::Gone, None),
            Deciding::Open,
            None,
        ),
    ]
}

fn write(
    words: Words,
    name: &'static str,
    proposed: Proposed,
    deciding: Deciding,
    trouble: Option<String>,
) -> Screen {
    screen(name, move || {
        let (proposed, trouble) = (proposed.clone(), trouble.clone());
        rsx! {
            ProposePage {
                words,
                proposed,
                today: today(),
                deciding,
                trouble,
                onpropose: |_| (),
                onback: |()| (),
            }
        }
    })
}

fn in_force(words: Words) -> Vec<Screen> {
    let mut rules = something().rules.into_iter();
    let mut next = || rules.next().unwrap();
    let (plain, due, twofold, long) = (next(), next(), next(), next());
    let fixed = AgreedView { can_withdraw: false, ..plain.clone() };
    let pledge = agreed(1, card(Card::PLEDGE));
    let affirmed = AgreedView { proposed_on: day(2025, 3, 4), ..pledge.clone() };
    let year = Some(PledgeAgain::AYear);
    let every = [("click", 2), ("click", 3), ("click", 4), ("click", 5)];
    let mut screens = vec![
        rule(words, "rule", &[], plain.clone(), Deciding::Open),
        rule(words, "rule-unfolded", &every, plain.clone(), Deciding::Open),
        rule(words, "rule-to-look-at", &[], due, Deciding::Open),
        rule(words, "rule-twofold", &[], twofold, Deciding::Open),
        rule(words, "rule-long", &[], long, Deciding::Open),
        rule(words, "rule-fixed", &[], fixed, Deciding::Open),
        rule(words, "rule-frozen", &[], plain, Deciding::Frozen),
        pledge_page(words, "pledge", pledge.clone(), None),
        pledge_page(words, "pledge-again", affirmed, year),
    ];
    screens.extend(pledges(words));
    screens.extend(also_held(words));
    screens
}

fn pledges(words: Words) -> Vec<Screen> {
    let mut screens = Vec::new();
    screens.push(screen("pledge-first", move || {
        let deciding = Deciding::Open;
        rsx! { FirstPledge { words, deciding, onpropose: |()| (), onwords: |()| (), onback: |()| () } }
    }));
    screens.push(screen("pledge-affirm", move || {
        let (pledge, deciding) = (agreed(1, card(Card::PLEDGE)), Deciding::Open);
        rsx! { Affirm { words, pledge, deciding, onpass: |()| (), onback: |()| () } }
    }));
    screens.push(screen("pledge-affirm-later", move || {
        let pledge = AgreedView { goes_later: 6, ..agreed(1, card(Card::PLEDGE)) };
        let deciding = Deciding::Open;
        rsx! { Affirm { words, pledge, deciding, onpass: |()| (), onback: |()| () } }
    }));
    screens.push(screen("agreements-to-meeting", move || {
        rsx! {
            ToMeeting { words, onpress: |()| () }
            AllCards { words, in_use: Vec::new(), onpick: |_| (), onback: |()| () }
        }
    }));
    for (name, page) in [("aloud-pledge", 0), ("aloud-rule", 2), ("aloud-last", 4)] {
        screens.push(screen(name, move || {
            rsx! { Aloud { words, view: something(), page, onturn: |_| (), onclose: |()| () } }
        }));
    }
    screens
}

fn also_held(words: Words) -> Vec<Screen> {
    let mut screens = Vec::new();
    for (name, place, presses) in [
        ("also-initiator", 4, &[][..]),
        ("also-name", 0, &[("click", 0), ("click", 1)]),
        ("also-held", 5, &[]),
        ("also-rhythm", 7, &[("click", 0), ("click", 1)]),
        ("also-rhythm-again", 8, &[("click", 0), ("click", 1)]),
    ] {
        screens.push(pressed(name, presses, move || {
            let (also, deciding) = (also().swap_remove(place), Deciding::Open);
            rsx! {
                AlsoPage {
                    words,
                    also,
                    holder: "Anna",
                    today: today(),
                    deciding,
                    onwithdraw: |()| (),
                    ontalk: |()| (),
                    onback: |()| (),
                }
            }
        }));
    }
    screens
}

fn rule(
    words: Words,
    name: &'static str,
    presses: &[(&str, usize)],
    rule: AgreedView,
    deciding: Deciding,
) -> Screen {
    pressed(name, presses, move || {
        let rule = rule.clone();
        rsx! {
            RulePage {
                words,
                rule,
                holder: "Anna",
                today: today(),
                deciding,
                onact: |_| (),
                onback: |()| (),
            }
        }
    })
}

fn pledge_page(
    words: Words,
    name: &'static str,
    pledge: AgreedView,
    again: Option<PledgeAgain>,
) -> Screen {
    screen(name, move || {
        let rule = pledge.clone();
        rsx! {
            RulePage {
                words,
                rule,
                pledge: true,
                again,
                holder: "Anna",
                today: today(),
                deciding: Deciding::Open,
                onact: |_| (),
                onback: |()| (),
            }
        }
    })
}
