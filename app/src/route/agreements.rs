//! The pages of what is agreed and what is proposed.

mod going_round;

use dioxus::prelude::*;
use runde_core::companion::{AgreementsCommand, AgreementsView, Answer, EntryId, Wish, Written};

use super::guide::read_on;
use super::place::Route;
use super::walk;
use crate::cards::Card;
use crate::keeper::{CircleViews, House};
use crate::screens::{
    Affirm, AgreementsList, AgreementsPage, AllCards, Aloud, AlsoPage, CardPage, Deciding,
    FirstPledge, ProposalAct, ProposalPage, ProposePage, Proposed, RuleAct, RulePage, ToMeeting,
    Wording,
};
pub(super) use going_round::GoingRound;

/// What every page of the agreements is drawn from.
#[derive(Clone, PartialEq)]
struct AgreementsDesk {
    house: House,
    route: Signal<Route>,
    page: AgreementsPage,
    view: AgreementsView,
    deciding: Deciding,
    /// Whether something that was asked for is being done: a second tap asks for nothing.
    waiting: Signal<bool>,
}

impl AgreementsDesk {
    fn turn(&self, page: AgreementsPage) {
        let mut route = self.route;
        route.set(Route::Agreements(page));
    }

    fn back(&self) {
        walk::back(Route::Agreements(self.page.before()));
    }

    fn propose(&self, wish: Wish, review: Option<chrono::NaiveDate>) {
        self.lay_on_the_table(AgreementsCommand::Propose { wish, review });
    }

    /// Proposes something, and turns to it, unless the holder has gone elsewhere meanwhile; where it
    /// could not be made the page stays, with all that was written on it.
    fn lay_on_the_table(&self, command: AgreementsCommand) {
        let (house, mut route, asked) = (self.house, self.route, *self.route.peek());
        // another wording takes the page it was written on away
        house.do_then_elsewhere(self.waiting, command, move |made| {
            let circle = house.circle.peek();
            let view = circle.as_ref().map(|circle| &circle.agreements);
            let page = made.entry().zip(view).and_then(|(id, view)| AgreementsPage::of(id, view));
            if let Some(page) = page.filter(|_| *route.peek() == asked) {
                route.set(Route::Agreements(page));
            }
        });
    }
}

/// What is agreed and what is proposed.
#[component]
pub(super) fn Agreements(house: House, page: AgreementsPage, mut route: Signal<Route>) -> Element {
    let waiting = use_signal(|| false);
    let circle = house.circle.read();
    let Some(CircleViews { agreements: view, course, .. }) = &*circle else {
        return rsx! {};
    };
    let deciding = match (view.frozen, course.left || course.ended) {
        (true, _) => Deciding::Frozen,
        (false, true) => Deciding::Over,
        (false, false) => Deciding::Open,
    };
    let desk = AgreementsDesk { house, route, page, view: view.clone(), deciding, waiting };
    // one is never further from the meeting than a tap; the page of all has its own way at the foot
    // (what is half written asks before it is left)
    let aside = house.meeting.read().is_some()
        && !matches!(page, AgreementsPage::All | AgreementsPage::Propose(_));
    // a double tap presses once in here
    rsx! {
        div { class: "once",
            if aside {
                ToMeeting { words: house.words(), onpress: move |()| route.set(Route::First) }
            }
            match page {
                AgreementsPage::All => rsx! { All { desk } },
                AgreementsPage::Cards | AgreementsPage::Card { .. } => rsx! { Choosing { desk } },
                AgreementsPage::Propose(wording) => rsx! { Proposing { desk, wording } },
                AgreementsPage::Rule(id) => rsx! { Rule { key: "{id:?}", desk, id } },
                AgreementsPage::Also(id) => rsx! { Also { key: "{id:?}", desk, id } },
                AgreementsPage::Proposal(id) => rsx! { Proposal { key: "{id:?}", desk, id } },
                AgreementsPage::Pledge | AgreementsPage::Affirm => rsx! { Pledge { desk } },
                AgreementsPage::Aloud(page) => rsx! { ReadingAloud { desk, page } },
            }
        }
    }
}

#[component]
fn All(desk: AgreementsDesk) -> Element {
    let AgreementsDesk { house, mut route, deciding, .. } = desk;
    rsx! {
        AgreementsList {
            words: house.words(),
            view: desk.view.clone(),
            deciding,
            trouble: house.told_trouble(),
            onturn: move |page| desk.turn(page),
            onread: move |topic| read_on(route, topic),
            onmeeting: house.meeting.read().is_some().then(|| {
                EventHandler::new(move |()| route.set(Route::First))
            }),
            onpage: move |page| route.set(Route::of_nav(page)),
        }
    }
}

/// The cards, spread out or one taken up.
#[component]
fn Choosing(desk: AgreementsDesk) -> Element {
    let AgreementsDesk { house, deciding, .. } = desk;
    let words = house.words();
    let in_use = desk.view.cards_in_use.clone();
    let back = desk.clone();
    let onback = move |()| back.back();
    let AgreementsPage::Card { card, .. } = desk.page else {
        let onpick = move |card| desk.turn(AgreementsPage::Card { card, among_all: true });
        return rsx! { AllCards { words, in_use, onpick, onback } };
    };
    rsx! {
        CardPage {
            words,
            card,
            today: desk.view.today,
            in_use: in_use.iter().any(|slug| slug == card.slug()),
            deciding,
            trouble: house.told_trouble(),
            onpropose: move |review| {
                let words = Written::Card(card.slug().to_owned());
                let is_pledge = card == Card::PLEDGE;
                let wish = if is_pledge { Wish::Pledge(words) } else { Wish::Rule(words) };
                desk.propose(wish, review);
            },
            onback,
        }
    }
}

/// Something in one's own words.
#[component]
fn Proposing(desk: AgreementsDesk, wording: Wording) -> Element {
    let AgreementsDesk { house, deciding, ref view, .. } = desk;
    let proposed = match wording {
        Wording::Rule => Some(Proposed::Rule),
        Wording::Pledge => {
            Some(Proposed::Pledge(view.pledge.as_ref().map(|pledge| pledge.words.clone())))
        }
        Wording::Amend(id) => {
            let rule = view.rules.iter().find(|rule| rule.id == id);
            rule.map(|rule| Proposed::Amend {
                now: rule.words.clone(),
                review: rule.review.filter(|_| !rule.review_is_due),
            })
        }
        Wording::Reword(id) => {
            let on_table = view.table.iter().find(|proposal| proposal.id == id);
            on_table.map(|proposal| Proposed::Reword {
                change: proposal.change.clone(),
                so_far: proposal.words.clone(),
                review: proposal.review,
            })
        }
    };
    let Some(proposed) = proposed else {
        return rsx! {};
    };
    let (today, back) = (view.today, desk.clone());
    rsx! {
        ProposePage {
            words: house.words(),
            proposed,
            today,
            deciding,
            trouble: house.told_trouble(),
            onpropose: move |(text, review)| {
                let words = Written::Own(text);
                match wording {
                    Wording::Rule => desk.propose(Wish::Rule(words), review),
                    Wording::Pledge => desk.propose(Wish::Pledge(words), review),
                    Wording::Amend(rule) => desk.propose(Wish::Amend { rule, words }, review),
                    Wording::Reword(proposal) => {
                        desk.lay_on_the_table(AgreementsCommand::Reword { proposal, words, review });
                    }
                }
            },
            onback: move |()| back.back(),
        }
    }
}

#[component]
fn Rule(desk: AgreementsDesk, id: EntryId) -> Element {
    let AgreementsDesk { house, deciding, ref view, .. } = desk;
    let Some(rule) = view.rules.iter().find(|rule| rule.id == id).cloned() else {
        return rsx! {};
    };
    let today = view.today;
    let (card, reword, retire) = (desk.clone(), desk.clone(), desk.clone());
    rsx! {
        RulePage {
            words: house.words(),
            rule,
            holder: view.holder.clone(),
            today,
            deciding,
            trouble: house.told_trouble(),
            onact: move |act| match act {
                RuleAct::Card(found) => card.turn(AgreementsPage::Card { card: found, among_all: false }),
                RuleAct::Reword => reword.turn(AgreementsPage::Propose(Wording::Amend(id))),
                RuleAct::Retire => retire.propose(Wish::Retire(id), None),
                RuleAct::Extend(until) => house.perform(AgreementsCommand::Extend { proposal: id, until }),
                RuleAct::Withdraw => house.perform(AgreementsCommand::Answer { proposal: id, answer: Answer::Withdraw }),
                RuleAct::Talk => house.perform(AgreementsCommand::TalkAbout(id)),
                RuleAct::Aloud => (),
            },
            onback: move |()| desk.back(),
        }
    }
}

/// Something else that is agreed.
#[component]
fn Also(desk: AgreementsDesk, id: EntryId) -> Element {
    let AgreementsDesk { house, deciding, ref view, .. } = desk;
    let Some(also) = view.also.iter().find(|also| also.agreed.id == id).cloned() else {
        return rsx! {};
    };
    rsx! {
        AlsoPage {
            words: house.words(),
            also,
            holder: view.holder.clone(),
            today: view.today,
            deciding,
            trouble: house.told_trouble(),
            onwithdraw: move |()| house.perform(AgreementsCommand::Answer { proposal: id, answer: Answer::Withdraw }),
            ontalk: move |()| house.perform(AgreementsCommand::TalkAbout(id)),
            onback: move |()| desk.back(),
        }
    }
}

/// The pledge: to begin with, in force, or to be affirmed.
#[component]
fn Pledge(desk: AgreementsDesk) -> Element {
    let AgreementsDesk { house, deciding, ref view, .. } = desk;
    let (words, trouble) = (house.words(), house.told_trouble());
    let own_words = desk.clone();
    let onwords = move |()| own_words.turn(AgreementsPage::Propose(Wording::Pledge));
    let back = desk.clone();
    let onback = move |()| back.back();
    let Some(pledge) = view.pledge.clone() else {
        let route = desk.route;
        let onread = move |topic| read_on(route, topic);
        let onpropose = move |()| {
            let card = Written::Card(Card::PLEDGE.slug().to_owned());
            desk.propose(Wish::Pledge(card), None);
        };
        return rsx! { FirstPledge { words, deciding, trouble, onpropose, onwords, onread, onback } };
    };
    let id = pledge.id;
    if desk.page == AgreementsPage::Affirm {
        let onpass = move |()| house.perform(AgreementsCommand::SendRound(id));
        return rsx! { Affirm { words, pledge, deciding, trouble, onpass, onback } };
    }
    let (today, again, card) = (view.today, view.pledge_again, desk.clone());
    rsx! {
        RulePage {
            words,
            rule: pledge,
            pledge: true,
            again,
            holder: view.holder.clone(),
            today,
            deciding,
            trouble,
            onact: move |act| match act {
                RuleAct::Card(found) => card.turn(AgreementsPage::Card { card: found, among_all: false }),
                RuleAct::Aloud => desk.turn(AgreementsPage::Affirm),
                RuleAct::Reword => onwords(()),
                RuleAct::Extend(until) => house.perform(AgreementsCommand::Extend { proposal: id, until }),
                RuleAct::Withdraw => house.perform(AgreementsCommand::Answer { proposal: id, answer: Answer::Withdraw }),
                RuleAct::Talk => house.perform(AgreementsCommand::TalkAbout(id)),
                RuleAct::Retire => (),
            },
            onback,
        }
    }
}

#[component]
fn Proposal(desk: AgreementsDesk, id: EntryId) -> Element {
    let AgreementsDesk { house, route, deciding, ref view, .. } = desk;
    let Some(proposal) = view.table.iter().find(|proposal| proposal.id == id).cloned() else {
        return rsx! {};
    };
    let (today, reword) = (view.today, desk.clone());
    rsx! {
        ProposalPage {
            words: house.words(),
            proposal,
            holder: view.holder.clone(),
            today,
            deciding,
            trouble: house.told_trouble(),
            onact: move |act| match act {
                ProposalAct::SendRound => house.perform(AgreementsCommand::SendRound(id)),
                ProposalAct::Answer(answer) => house.perform(AgreementsCommand::Answer { proposal: id, answer }),
                ProposalAct::Reword => reword.turn(AgreementsPage::Propose(Wording::Reword(id))),
                ProposalAct::Talk => house.perform(AgreementsCommand::TalkAbout(id)),
                ProposalAct::Read(topic) => read_on(route, topic),
                ProposalAct::LayAside => house.perform(AgreementsCommand::LayAside(id)),
            },
            onback: move |()| desk.back(),
        }
    }
}

#[component]
fn ReadingAloud(desk: AgreementsDesk, page: usize) -> Element {
    let close = desk.clone();
    rsx! {
        Aloud {
            words: desk.house.words(),
            view: desk.view.clone(),
            page,
            onturn: move |page| desk.turn(AgreementsPage::Aloud(page)),
            onclose: move |()| close.turn(AgreementsPage::All),
        }
    }
}
