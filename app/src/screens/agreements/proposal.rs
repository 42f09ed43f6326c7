//! What lies on the table, and what each can say to it.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::guide::Topic;
use runde_core::companion::{Answer, ChangeView, ProposalView, TableState};

use super::card::InAllLanguages;
use super::{Deciding, Still, say};
use crate::parts::{
    Acts, ActsPair, Button, ButtonKind, Colophon, Eyebrow, Leaf, Lines, Note, Page, RunningHead,
    Saying, Trouble, Unfold,
};
use crate::screens::guide::GuideLink;
use crate::words::Words;

/// What can be done with a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposalAct {
    /// The phone goes round.
    SendRound,
    /// This phone's holder answers.
    Answer(Answer),
    /// It is to be put in other words.
    Reword,
    /// One of those in the room has something to talk about.
    Talk,
    /// It is taken off the table.
    LayAside,
    /// A page of the guide is to be read.
    Read(Topic),
}

/// A proposal on a stitched slip, how it stands, and the answers.
#[component]
pub fn ProposalPage(
    /// The words.
    words: Words,
    /// The proposal.
    proposal: ProposalView,
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
    onact: EventHandler<ProposalAct>,
    /// Back to all.
    onback: EventHandler<()>,
) -> Element {
    let open = deciding == Deciding::Open;
    let kind = say::kind(words, &proposal.change);
    let rewords = say::has_words(&proposal.change);
    let rewords_first = rewords_first(&proposal);
    rsx! {
        Page {
            header { RunningHead { left: kind, right: words.app_page_agreements(), back: words.back(), onback } }
            main {
                Slip { words, proposal: proposal.clone(), today }
                if let Some(card) = say::card_of(&proposal) {
                    InAllLanguages { words, card }
                }
                Standing { words, proposal: proposal.clone() }
                Still { words, deciding }
                Trouble { told: trouble }
                if open {
                    Lines {
                        if rewords && !rewords_first {
                            Button { kind: ButtonKind::Quiet, label: words.another_wording(), onpress: move |()| onact.call(ProposalAct::Reword) }
                        }
                        if proposal.can_talk {
                            Unfold { label: words.one_of_us(),
                                Note { text: if proposal.own_hand { words.one_of_us_ends() } else { words.one_of_us_note() } }
                                Button { label: words.one_of_us_yes(), onpress: move |()| onact.call(ProposalAct::Talk) }
                            }
                        }
                        Unfold { label: words.lay_aside(),
                            Note { text: words.lay_aside_note() }
                            Button { label: words.lay_aside_yes(), onpress: move |()| onact.call(ProposalAct::LayAside) }
                        }
                    }
                }
            }
            footer {
                Acts {
                    if open {
                        Answers { words, proposal, holder, onact }
                    }
                }
            }
        }
    }
}

/// Whether another wording comes before the phone goes round once more: there is something to talk about.
fn rewords_first(proposal: &ProposalView) -> bool {
    proposal.state == TableState::Talk
        && say::has_words(&proposal.change)
        && !proposal.ended_by_talk
}

/// What is proposed and when, on its slip.
#[component]
fn Slip(words: Words, proposal: ProposalView, today: NaiveDate) -> Element {
    let until = proposal.review.map(|day| words.good_enough_until_day(words.date(day, today)));
    let rows = say::former(words, &proposal.change);
    rsx! {
        div { class: "on-table",
            Leaf { open: true,
                Eyebrow { text: say::lead(words, &proposal.change) }
                Saying { text: say::proposed(words, &proposal, today) }
                if !rows.is_empty() {
                    Colophon { rows }
                }
                p { class: "date",
                    {words.proposed_on(words.date(proposal.proposed_on, today))}
                    if let Some(until) = until {
                        " {until}"
                    }
                }
            }
        }
    }
}

/// How it stands, and what there is to know before one answers.
#[component]
fn Standing(words: Words, proposal: ProposalView) -> Element {
    let talk = proposal.state == TableState::Talk;
    let mut notes = Vec::new();
    if matches!(proposal.change, ChangeView::Initiator { .. }) {
        notes.push(words.initiator_note());
    }
    if proposal.after_meeting {
        notes.push(words.after_the_meeting());
    } else if !proposal.ended_by_talk {
        notes.extend(say::asked_but(words, &proposal.change));
        match (proposal.own_hand, proposal.goes_to + proposal.goes_later) {
            (true, _) if proposal.room_agreed => {
                notes.extend([words.agreed_here(), words.agreed_here_note()]);
            }
            (true, 0) => notes.push(words.own_hand_alone()),
            (true, _) => notes.push(words.own_hand()),
            (false, _) => {}
        }
        if proposal.own_hand {
            notes.push(words.for_good());
        }
    }
    if proposal.concerns_me {
        notes.push(words.others_answer());
    }
    rsx! {
        section { class: "part standing",
            p { class: "book", role: "status", {say::state(words, proposal.state)} }
            if talk {
                Leaf {
                    if proposal.ended_by_talk {
                        p { class: "book", {words.talk_for_good()} }
                    } else {
                        p { class: "book", {words.talk_how()} }
                        Note { text: if say::has_words(&proposal.change) { words.talk_then() } else { words.talk_then_propose() } }
                    }
                }
            }
            for (place, note) in notes.into_iter().enumerate() {
                Note { key: "{place}", text: note }
            }
        }
    }
}

/// Passing the phone round, and folded away beneath it what the holder alone says.
#[component]
fn Answers(
    words: Words,
    proposal: ProposalView,
    holder: String,
    onact: EventHandler<ProposalAct>,
) -> Element {
    if proposal.ended_by_talk {
        return rsx! {};
    }
    // where nobody is handed the phone, the holder's own answer is all there is
    let alone = proposal.goes_to + proposal.goes_later == 0;
    let rewords_first = rewords_first(&proposal);
    let kind = if rewords_first { ButtonKind::Plain } else { ButtonKind::Main };
    rsx! {
        if rewords_first {
            Button { kind: ButtonKind::Main, label: words.another_wording(), onpress: move |()| onact.call(ProposalAct::Reword) }
        }
        if proposal.goes_to > 0 {
            Button { kind, label: words.pass_the_phone_round(), onpress: move |()| onact.call(ProposalAct::SendRound) }
            Note { text: words.pass_note(), centred: true }
        }
        if proposal.goes_later > 0 {
            Note { text: say::needs_all(words, &proposal), centred: true }
            GuideLink {
                words,
                topic: Topic::WhenNotEveryoneIsHere,
                onread: move |topic| onact.call(ProposalAct::Read(topic)),
            }
        }
        if proposal.asks_me {
            Unfold { label: words.own_hand_of(holder), open: alone,
                OwnHand {
                    words,
                    mine: proposal.mine,
                    ends: proposal.own_hand,
                    onanswer: move |answer| onact.call(ProposalAct::Answer(answer)),
                }
            }
        }
    }
}

/// What the holder said last, and the two answers: of equal size, and both stay in place. Nothing of
/// it is seen before it is unfolded, for whoever is handed the phone. What would end the proposal is
/// asked once more.
#[component]
fn OwnHand(
    words: Words,
    mine: Option<Answer>,
    ends: bool,
    onanswer: EventHandler<Answer>,
) -> Element {
    let said = mine.map(|mine| match mine {
        Answer::Consent => words.you_consented(),
        Answer::Withdraw => words.you_withdrew(),
        Answer::Talk => words.you_want_to_talk(),
    });
    let answers =
        [(Answer::Consent, words.give_consent()), (Answer::Talk, words.something_to_talk_about())];
    let here = if ends { 1 } else { 2 };
    rsx! {
        p { class: "note", role: "status", {said} }
        ActsPair {
            for (answer, label) in answers.into_iter().take(here) {
                Button {
                    key: "{answer:?}",
                    label,
                    pressed: mine == Some(answer),
                    onpress: move |()| {
                        // what was said already is not said once more
                        if mine != Some(answer) {
                            onanswer.call(answer);
                        }
                    },
                }
            }
        }
        if ends {
            Unfold { label: words.something_to_talk_about(),
                Note { text: words.own_talk_ends() }
                Button { label: words.one_of_us_yes(), onpress: move |()| onanswer.call(Answer::Talk) }
            }
        }
        if mine == Some(Answer::Consent) {
            Button { kind: ButtonKind::Quiet, label: words.withdraw(), onpress: move |()| onanswer.call(Answer::Withdraw) }
        }
    }
}
