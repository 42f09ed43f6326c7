//! One phone goes round: each answers alone and seals; the group learns only what came of it.
//!
//! Nothing of a former answer may be on any page here: the answer lives in [`Asking`] alone, and the
//! one who draws it gives it another key for everyone who takes the phone.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::{ChangeView, GoingRoundView, Outcome};

use super::card::InAllLanguages;
use super::say;
use crate::parts::{
    Acts, ActsPair, Button, ButtonKind, Choice, ChoiceGroup, Colophon, Envelope, Eyebrow, Letter,
    Note, Page, Pocket, RunningHead, Saying, Title, Trouble, Unfold,
};
use crate::screens::before::{BeforeRound, goes_to_all};
use crate::words::Words;

/// Before the first one takes the phone: what will happen.
#[component]
pub fn BeforeGoingRound(
    /// The words.
    words: Words,
    /// What goes round.
    view: GoingRoundView,
    /// Somebody has taken the phone.
    ontake: EventHandler<()>,
    /// The phone does not go round.
    onstop: EventHandler<()>,
) -> Element {
    let asked = say::asked_but(words, &view.proposal.change);
    let own_hand = view.proposal.own_hand.then(|| words.own_hand());
    rsx! {
        BeforeRound {
            words,
            head: say::kind(words, &view.proposal.change),
            goes: if view.proposal.own_hand { words.goes_to_some(view.of as u64) } else { goes_to_all(words, view.of, view.here) },
            notes: [Some(words.goes_note()), asked, own_hand].into_iter().flatten().collect::<Vec<_>>(),
            stop: words.stop_and_talk(),
            ontake,
            onstop,
        }
    }
}

/// Whoever has the phone is asked.
#[component]
pub fn Asking(
    /// The words.
    words: Words,
    /// What goes round.
    view: GoingRoundView,
    /// The civil day it is.
    today: NaiveDate,
    /// Why the answer could not be sealed.
    #[props(default)]
    trouble: Option<String>,
    /// The answer is sealed: whether there is no objection.
    onseal: EventHandler<bool>,
    /// The phone does not go on.
    onstop: EventHandler<()>,
) -> Element {
    let answer = use_signal(|| None::<bool>);
    let mut asked = use_signal(|| false);
    let place = view.passed + 1;
    let proposal = &view.proposal;
    let lead = if view.again { words.we_promise() } else { say::lead(words, &proposal.change) };
    let rows = say::former(words, &proposal.change);
    let seal = move |()| match *answer.peek() {
        Some(no_objection) => onseal.call(no_objection),
        None => asked.set(true),
    };
    rsx! {
        Page {
            header {
                RunningHead {
                    left: say::kind(words, &proposal.change),
                    right: words.passed_to(place as u64, view.of as u64),
                    told: true,
                }
            }
            main {
                Letter {
                    Eyebrow { text: lead }
                    Saying { text: say::proposed(words, proposal, today), centred: true }
                    if !rows.is_empty() {
                        Colophon { rows }
                    }
                    if let Some(card) = say::card_of(proposal) {
                        InAllLanguages { words, card, brief: true }
                    }
                    TwoAnswers { words, question: question(words, &view), answer }
                    // room is kept for it, so that the answers stay where they are
                    div { class: "gently", role: "alert",
                        if asked() && answer().is_none() {
                            p { class: "problem", {words.choose_then_seal()} }
                        }
                    }
                    // whose answer it is cannot be kept where one alone is asked
                    Note { text: if view.of > 2 { words.both_are_good() } else { words.both_are_good_one() }, centred: true }
                    Trouble { told: trouble }
                }
            }
            footer {
                Pocket {
                    Button {
                        kind: ButtonKind::Main,
                        label: if place == view.of { words.seal_the_last() } else { words.seal_and_pass_on() },
                        onpress: seal,
                    }
                    if view.passed == 0 {
                        Button { kind: ButtonKind::Quiet, label: words.stop_and_talk(), onpress: onstop }
                    } else {
                        Unfold { label: words.stop_and_talk(),
                            Note { text: words.forgotten_answers() }
                            Button { label: words.stop_yes(), onpress: onstop }
                        }
                    }
                }
            }
        }
    }
}

fn question(words: Words, view: &GoingRoundView) -> String {
    if view.again {
        words.speaks_against_again()
    } else if view.proposal.own_hand || view.proposal.change == ChangeView::Pledge {
        words.speaks_against()
    } else {
        words.speaks_against_trying()
    }
}

/// Two answers of equal size, none of them chosen beforehand.
#[component]
fn TwoAnswers(words: Words, question: String, answer: Signal<Option<bool>>) -> Element {
    rsx! {
        ChoiceGroup { legend: question,
            Choice {
                group: "answer",
                value: "no-objection",
                label: words.no_objection(),
                checked: answer() == Some(true),
                onpick: move |()| answer.set(Some(true)),
            }
            Choice {
                group: "answer",
                value: "talk",
                label: words.something_to_talk_about(),
                checked: answer() == Some(false),
                onpick: move |()| answer.set(Some(false)),
            }
        }
    }
}

/// Between two people: blank, so that nothing is handed on but the phone. What takes it stands high
/// on the page, where neither sealing nor an answer stands before or after it: a second tap that was
/// not meant takes nothing.
#[component]
pub fn HandOver(
    /// The words.
    words: Words,
    /// Whether somebody sealed just before; else the page was opened anew on the way.
    sealed: bool,
    /// The next one has taken the phone.
    ontake: EventHandler<()>,
) -> Element {
    let (title, note) = if sealed {
        (words.pass_it_on(), words.sealed_note())
    } else {
        (words.who_takes_it(), words.who_takes_it_note())
    };
    rsx! {
        Page {
            main { class: "hush-page hand-over",
                Title { text: title, centred: true }
                Button { kind: ButtonKind::Main, label: words.have_the_phone(), onpress: ontake }
                Note { text: note, centred: true }
                Envelope { sealed }
            }
        }
    }
}

/// The phone was going round when it was locked or the app was ended.
#[component]
pub fn Forgotten(
    /// The words.
    words: Words,
    /// What went round.
    view: GoingRoundView,
    /// The civil day it is.
    today: NaiveDate,
    /// Why it cannot begin again.
    #[props(default)]
    trouble: Option<String>,
    /// It begins again.
    onpass: EventHandler<()>,
    /// It was read.
    ondone: EventHandler<()>,
) -> Element {
    let proposal = &view.proposal;
    rsx! {
        Page {
            header { RunningHead { left: say::kind(words, &proposal.change), right: "" } }
            main { class: "hush-page",
                Envelope { sealed: false }
                Title { text: words.forgotten_round(), centred: true }
                p { class: "book", {words.forgotten_answers()} }
                Note { text: say::proposed(words, proposal, today), centred: true }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    if view.of > 0 {
                        Button { kind: ButtonKind::Main, label: words.begin_again(), onpress: onpass }
                    }
                    Button { kind: ButtonKind::Quiet, label: words.not_now(), onpress: ondone }
                }
            }
        }
    }
}

/// What came of it, for all to read together.
#[component]
pub fn OutcomePage(
    /// The words.
    words: Words,
    /// What went round.
    view: GoingRoundView,
    /// What came of it.
    outcome: Outcome,
    /// The civil day it is.
    today: NaiveDate,
    /// Why the holder's consent could not be written.
    #[props(default)]
    trouble: Option<String>,
    /// The holder of this phone consents in their own hand.
    onconsent: EventHandler<()>,
    /// It was read.
    ondone: EventHandler<()>,
) -> Element {
    let signs = view.holder_signs.clone();
    let (title, note) = match outcome {
        Outcome::AllAgreed if view.again => (words.all_agreed(), words.affirmed_note()),
        Outcome::AllAgreed => (words.all_agreed(), say::agreed(words, &view.proposal)),
        Outcome::AgreedHere => (words.agreed_here(), words.agreed_here_note()),
        Outcome::Talk if view.proposal.own_hand => {
            (words.there_is_something(), words.talk_for_good())
        }
        Outcome::Talk => (words.there_is_something(), words.talk_how()),
    };
    rsx! {
        Page {
            header { RunningHead { left: say::kind(words, &view.proposal.change), right: "" } }
            main { class: "hush-page",
                Title { text: title, centred: true }
                p { class: "book", {say::proposed(words, &view.proposal, today)} }
                // a promise that is talked about still holds for what was said under it
                if outcome == Outcome::Talk && view.again {
                    p { class: "book", {words.stays_here()} }
                }
                Note { text: note, centred: true }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    Note { text: words.read_it_together(), centred: true }
                    if let Some(holder) = signs {
                        Note { text: words.own_hand_of(holder), centred: true }
                        ActsPair {
                            Button { label: words.give_consent(), onpress: onconsent }
                            // said on the proposal's own page, for it would end the proposal
                            Button { label: words.something_to_talk_about(), onpress: ondone }
                        }
                        Button { kind: ButtonKind::Quiet, label: words.we_have_read_it(), onpress: ondone }
                    } else {
                        Button { kind: ButtonKind::Main, label: words.we_have_read_it(), onpress: ondone }
                    }
                }
            }
        }
    }
}
