//! The page of agreements: ink for what is agreed, a stitched outline for what is not yet.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::guide::Topic;
use runde_core::companion::{AgreedView, AgreementsView, ChangeView, PledgeAgain, ProposalView};

use super::also::AlsoAgreed;
use super::pages::{AgreementsPage, Wording};
use super::{Deciding, Still, say};
use crate::cards::Card;
use crate::parts::{
    Acts, Button, ButtonKind, CardFace, Cards, Icon, LeafLink, Note, Ornament, Page, RuleList,
    RunningHead, Title, Trouble,
};
use crate::screens::guide::GuideLink;
use crate::screens::ribbon::Pages;
use crate::words::Words;

/// The pledge, the rules, what lies on the table, and the cards to choose from.
#[component]
pub fn AgreementsList(
    /// The words.
    words: Words,
    /// What is agreed and proposed.
    view: AgreementsView,
    /// Whether anything can be decided here.
    deciding: Deciding,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// A page is to be opened.
    onturn: EventHandler<AgreementsPage>,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// Back to the meeting, where one is on.
    #[props(default)]
    onmeeting: Option<EventHandler<()>>,
    /// Another page of the ribbon was chosen.
    onpage: EventHandler<usize>,
) -> Element {
    let (today, open) = (view.today, deciding == Deciding::Open);
    let name = if view.group_name.is_empty() { words.our_group() } else { view.group_name.clone() };
    let also: Vec<_> = view.also.iter().map(|one| one.agreed.id).collect();
    let any = view.pledge.is_some() || !view.rules.is_empty();
    let proposed = view.table.iter().any(|proposal| proposal.change == ChangeView::Pledge);
    rsx! {
        Page {
            header { RunningHead { left: name, right: words.app_page_agreements() } }
            main { class: "agreements",
                Title { text: words.agreed_title() }
                Still { words, deciding }
                Trouble { told: trouble }
                // what waits comes first; what was never decided waits for nobody any more
                if deciding != Deciding::Over {
                    Table { words, today, table: view.table.clone(), onturn }
                }
                if let Some(pledge) = view.pledge.clone() {
                    PledgeLeaf { words, today, pledge, again: view.pledge_again, onturn }
                } else if open && !proposed {
                    LeafLink { open: true, onpress: move |()| onturn.call(AgreementsPage::Pledge),
                        span { class: "book", {words.begin_with_pledge()} }
                        span { class: "note", " ", {words.begin_with_pledge_note()} }
                    }
                }
                Rules { words, today, rules: view.rules.clone(), onturn }
                if !view.also.is_empty() {
                    AlsoAgreed {
                        words,
                        today,
                        also: view.also.clone(),
                        onpick: move |place: usize| {
                            if let Some(id) = also.get(place) {
                                onturn.call(AgreementsPage::Also(*id));
                            }
                        },
                    }
                }
                if any {
                    Button {
                        label: words.read_aloud(),
                        icon: Icon::Book,
                        onpress: move |()| onturn.call(AgreementsPage::Aloud(0)),
                    }
                }
                if open {
                    Ornament {}
                }
                GuideLink { words, topic: Topic::AgreeingOnGroundRules, onread }
                if open {
                    Offered { words, in_use: view.cards_in_use.clone(), onturn }
                    OwnRule { words, onturn }
                }
            }
            Pages { words, current: 1, onmeeting, onpage }
        }
    }
}

/// A rule that stands on no card.
#[component]
fn OwnRule(words: Words, onturn: EventHandler<AgreementsPage>) -> Element {
    rsx! {
        Acts {
            Button {
                kind: ButtonKind::Main,
                label: words.propose_a_rule(),
                onpress: move |()| onturn.call(AgreementsPage::Propose(Wording::Rule)),
            }
            Note { text: words.in_your_own_words(), centred: true }
        }
    }
}

/// The pledge on a leaf of its own, before all rules.
#[component]
fn PledgeLeaf(
    words: Words,
    today: NaiveDate,
    pledge: AgreedView,
    again: Option<PledgeAgain>,
    onturn: EventHandler<AgreementsPage>,
) -> Element {
    let mut notes: Vec<String> =
        again.map(|why| say::again_words(words, why)).into_iter().collect();
    let line = say::line(words, &pledge, today);
    notes.extend(line.notes);
    rsx! {
        section { class: "pledge", "aria-labelledby": "pledge",
            h2 { class: "vh", id: "pledge", {words.pledge()} }
            LeafLink { onpress: move |()| onturn.call(AgreementsPage::Pledge),
                span { class: "promise", {line.sentence} }
                span { class: "date", " ", {line.days} }
                for note in notes {
                    span { class: "rule-note", " {note}" }
                }
            }
        }
    }
}

#[component]
fn Rules(
    words: Words,
    today: NaiveDate,
    rules: Vec<AgreedView>,
    onturn: EventHandler<AgreementsPage>,
) -> Element {
    let lines = rules.iter().map(|rule| say::line(words, rule, today)).collect();
    let ids: Vec<_> = rules.iter().map(|rule| rule.id).collect();
    rsx! {
        section { class: "part", "aria-labelledby": "rules",
            h2 { id: "rules", {words.ground_rules()} }
            if rules.is_empty() {
                Note { text: words.no_rules_yet() }
            } else {
                RuleList {
                    rules: lines,
                    onpick: move |place: usize| {
                        if let Some(id) = ids.get(place) {
                            onturn.call(AgreementsPage::Rule(*id));
                        }
                    },
                }
            }
        }
    }
}

/// What waits for the group, each on a stitched slip.
#[component]
fn Table(
    words: Words,
    today: NaiveDate,
    table: Vec<ProposalView>,
    onturn: EventHandler<AgreementsPage>,
) -> Element {
    if table.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "part", "aria-labelledby": "table",
            h2 { id: "table", {words.on_the_table()} }
            for (place, proposal) in table.into_iter().enumerate() {
                LeafLink {
                    key: "{place}",
                    open: true,
                    onpress: move |()| onturn.call(AgreementsPage::Proposal(proposal.id)),
                    span { class: "slip-kind", {say::kind(words, &proposal.change)} }
                    span { class: "book", " ", {say::proposed(words, &proposal, today)} }
                    span { class: "date",
                        " "
                        {words.proposed_on(words.date(proposal.proposed_on, today))}
                        " "
                        {say::state(words, proposal.state)}
                    }
                }
            }
        }
    }
}

/// The cards that are not in use yet.
#[component]
fn Offered(words: Words, in_use: Vec<String>, onturn: EventHandler<AgreementsPage>) -> Element {
    let cards: Vec<CardFace> = Card::ALL
        .into_iter()
        .enumerate()
        .filter(|(_, card)| !in_use.iter().any(|slug| slug == card.slug()))
        .map(|(id, card)| CardFace {
            title: card.title(words),
            sentence: card.rule(words),
            foot: String::new(),
            id,
        })
        .collect();
    rsx! {
        section { class: "part", "aria-labelledby": "cards",
            h2 { id: "cards", {words.choose_from_cards()} }
            Note { text: words.choose_from_cards_note() }
            if !cards.is_empty() {
                Cards {
                    cards,
                    onpick: move |place: usize| {
                        if let Some(card) = Card::ALL.get(place) {
                            onturn.call(AgreementsPage::Card { card: *card, among_all: false });
                        }
                    },
                }
            }
            Button {
                kind: ButtonKind::Quiet,
                label: words.all_cards(),
                onpress: move |()| onturn.call(AgreementsPage::Cards),
            }
        }
    }
}
