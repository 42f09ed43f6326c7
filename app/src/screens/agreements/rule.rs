//! A sentence in force, and how the group can change it.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::{AgreedView, PledgeAgain};

use super::say::again_words;
use super::until::AnotherDay;
use super::{Deciding, Still, say};
use crate::cards::Card;
use crate::parts::{
    Acts, Button, ButtonKind, Eyebrow, Leaf, Lines, Note, Page, RunningHead, Saying, Trouble,
    Unfold,
};
use crate::words::Words;

/// What can be done with a rule or the pledge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleAct {
    /// The card it is from is to be seen.
    Card(Card),
    /// The pledge is to be read aloud and affirmed.
    Aloud,
    /// It is to be put in other words.
    Reword,
    /// It is proposed to let it go.
    Retire,
    /// The group looks at it again on another day.
    Extend(NaiveDate),
    /// This phone's holder takes back their consent.
    Withdraw,
    /// One of those in the room has something to talk about.
    Talk,
}

/// A rule or the pledge: what it says, since when, and what can be done about it.
#[component]
pub fn RulePage(
    /// The words.
    words: Words,
    /// The sentence.
    rule: AgreedView,
    /// Whether it is the pledge.
    #[props(default)]
    pledge: bool,
    /// Why the pledge is to be read aloud again.
    #[props(default)]
    again: Option<PledgeAgain>,
    /// What the holder of this phone is called.
    holder: String,
    /// The civil day it is.
    today: NaiveDate,
    /// Whether anything can be decided here.
    deciding: Deciding,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Something is done with it.
    onact: EventHandler<RuleAct>,
    /// Back to all.
    onback: EventHandler<()>,
) -> Element {
    let open = deciding == Deciding::Open;
    let head = if pledge { words.pledge() } else { words.a_ground_rule() };
    rsx! {
        Page {
            header { RunningHead { left: head, right: words.app_page_agreements(), back: words.back(), onback } }
            main {
                div { class: "in-force",
                    if pledge {
                        Eyebrow { text: words.we_promise() }
                    }
                    Saying { text: say::sentence(words, &rule.words) }
                    p { class: "date", {say::days(words, &rule, today)} }
                    if pledge && rule.proposed_on < rule.agreed_on {
                        p { class: "date", {words.first_proposed(words.date(rule.proposed_on, today))} }
                    }
                }
                Noticed { words, rule: rule.clone(), again }
                Still { words, deciding }
                Trouble { told: trouble }
                Lines {
                    if let Some(card) = say::card(&rule.words) {
                        Button { kind: ButtonKind::Quiet, label: words.why_and_languages(), onpress: move |()| onact.call(RuleAct::Card(card)) }
                    }
                    if open {
                        Button { kind: ButtonKind::Quiet, label: words.another_wording(), onpress: move |()| onact.call(RuleAct::Reword) }
                        Changes { words, rule, pledge, holder, today, onact }
                    }
                }
            }
            footer {
                Acts {
                    if pledge && open {
                        Button { kind: ButtonKind::Main, label: words.read_it_aloud_again(), onpress: move |()| onact.call(RuleAct::Aloud) }
                    }
                }
            }
        }
    }
}

/// What wants to be looked at, each on a leaf.
#[component]
fn Noticed(words: Words, rule: AgreedView, again: Option<PledgeAgain>) -> Element {
    let due = rule.review_is_due.then(|| words.look_again_note());
    let twofold = rule.twofold.then(|| words.twofold());
    let again = again.map(|why| again_words(words, why));
    rsx! {
        for (place, note) in again.into_iter().chain(due).chain(twofold).enumerate() {
            Leaf { key: "{place}", Note { text: note } }
        }
    }
}

/// What is seldom wanted: each says first what it does.
#[component]
fn Changes(
    words: Words,
    rule: AgreedView,
    pledge: bool,
    holder: String,
    today: NaiveDate,
    onact: EventHandler<RuleAct>,
) -> Element {
    let until = rule.review.map(|day| words.good_enough_until_day(words.date(day, today)));
    rsx! {
        Unfold { label: words.another_day(), open: rule.review_is_due,
            AnotherDay { words, today, onpick: move |day| onact.call(RuleAct::Extend(day)) }
            p { class: "note", role: "status", {until} }
        }
        if !pledge {
            Unfold { label: words.let_it_go(),
                Note { text: words.let_it_go_note() }
                Button { label: words.let_it_go_yes(), onpress: move |()| onact.call(RuleAct::Retire) }
            }
        }
        Opened {
            words,
            rule,
            holder,
            pledge,
            onwithdraw: move |()| onact.call(RuleAct::Withdraw),
            ontalk: move |()| onact.call(RuleAct::Talk),
        }
    }
}

/// How what is agreed is opened again: by one of those in the room, or in the holder's own hand.
#[component]
pub(super) fn Opened(
    words: Words,
    rule: AgreedView,
    holder: String,
    #[props(default)] pledge: bool,
    /// What holds until all agree again.
    #[props(default)]
    until_then: Option<String>,
    onwithdraw: EventHandler<()>,
    ontalk: EventHandler<()>,
) -> Element {
    let held = pledge.then(|| words.stays_here()).or(until_then);
    rsx! {
        if rule.can_talk {
            Unfold { label: words.one_of_us(),
                Note { text: words.one_of_us_note() }
                Note { text: words.withdraw_note() }
                if let Some(held) = held.clone() {
                    Note { text: held }
                }
                Button { label: words.one_of_us_yes(), onpress: ontalk }
            }
        }
        if rule.review_is_due || rule.can_withdraw {
            Unfold { label: words.withdraw(),
                Note { text: words.own_hand_here(holder) }
                Note { text: words.withdraw_note() }
                if let Some(held) = held.clone() {
                    Note { text: held }
                }
                Button { label: words.withdraw_yes(), onpress: onwithdraw }
            }
        }
    }
}
