//! What is agreed and proposed, in words.

use chrono::NaiveDate;
use runde_core::companion::{
    AgreedView, ChangeView, HorizonView, PledgeAgain, ProposalView, TableState, WordsView,
};

use crate::cards::Card;
use crate::parts::RuleLine;
use crate::screens::calendar::say as calendar;
use crate::words::Words;

/// What people read: their own words, or a card in the reader's language.
pub(in crate::screens) fn sentence(words: Words, said: &WordsView) -> String {
    match said {
        WordsView::Own(text) => text.clone(),
        WordsView::Card(slug) => {
            Card::of_slug(slug).map_or_else(|| words.card_of_a_newer(), |card| card.rule(words))
        }
        WordsView::Gone => words.words_gone(),
    }
}

/// The card, where it is one that is known.
pub(super) fn card(said: &WordsView) -> Option<Card> {
    match said {
        WordsView::Card(slug) => Card::of_slug(slug),
        _ => None,
    }
}

/// The card that a proposal is about, where it is one alone.
pub(super) fn card_of(proposal: &ProposalView) -> Option<Card> {
    match &proposal.change {
        ChangeView::Retire(former) => former.iter().find_map(card).filter(|_| former.len() == 1),
        _ => card(&proposal.words),
    }
}

/// Several wordings of the same, one under the other.
fn sentences(words: Words, said: &[WordsView]) -> String {
    let lines: Vec<String> = said.iter().map(|said| sentence(words, said)).collect();
    if lines.is_empty() { words.words_gone() } else { lines.join("\n") }
}

/// What kind of change it is, in a few words.
pub(super) fn kind(words: Words, change: &ChangeView) -> String {
    match change {
        ChangeView::Rule => words.kind_rule(),
        ChangeView::Amend(_) => words.kind_amend(),
        ChangeView::Retire(_) => words.kind_retire(),
        ChangeView::Pledge => words.pledge(),
        ChangeView::Name => words.group_name(),
        ChangeView::Horizon(_) => words.kind_horizon(),
        ChangeView::Initiator { .. } => words.kind_initiator(),
        ChangeView::Resting(_) => words.break_title(),
        ChangeView::KeepWords(_) => words.kind_keep_words(),
        ChangeView::Rhythm(_) => words.kind_rhythm(),
        ChangeView::Meet(_) => words.kind_meet(),
        ChangeView::Invite => words.kind_invite(),
        ChangeView::Remove(_) => words.kind_remove(),
        ChangeView::Device { .. } => words.kind_device(),
        ChangeView::End => words.kind_end(),
    }
}

/// The line that leads to what is proposed.
pub(super) fn lead(words: Words, change: &ChangeView) -> String {
    match change {
        ChangeView::Amend(_) => words.proposed_instead(),
        ChangeView::Retire(_) => words.proposed_to_let_go(),
        ChangeView::Pledge => words.proposed_to_promise(),
        ChangeView::Name => words.proposed_name(),
        _ => words.it_is_proposed(),
    }
}

/// What is proposed, as a sentence.
pub(super) fn proposed(words: Words, proposal: &ProposalView, today: NaiveDate) -> String {
    change(words, &proposal.change, &proposal.words, today)
}

/// What changes, as a sentence.
pub(in crate::screens) fn change(
    words: Words,
    change: &ChangeView,
    place: &WordsView,
    today: NaiveDate,
) -> String {
    let said = sentence(words, place);
    match change {
        ChangeView::Rule | ChangeView::Amend(_) | ChangeView::Pledge | ChangeView::Name => said,
        ChangeView::Retire(former) => sentences(words, former),
        ChangeView::Horizon(HorizonView::Open) => words.meet_open(),
        ChangeView::Horizon(HorizonView::Until(day)) => words.meet_until(words.date(*day, today)),
        ChangeView::Horizon(HorizonView::Meetings(meetings)) => {
            words.meet_times(u64::from(*meetings))
        }
        ChangeView::Initiator { nickname, meetings, longer, offered } => {
            let helps = if *longer { Words::initiator_longer } else { Words::initiator_for };
            let helps = helps(words, u64::from(*meetings), nickname.clone());
            format!("{helps} {}", turn(words, *offered))
        }
        ChangeView::Resting(true) => words.break_what(),
        ChangeView::Resting(false) => words.break_no_new_ones(),
        ChangeView::KeepWords(months) => words.words_are_kept(u64::from(*months)),
        ChangeView::Invite => words.asked_in(said),
        ChangeView::Remove(nickname) => words.asked_to_go(nickname.clone()),
        ChangeView::Device { nickname, lost: false } => words.gets_a_phone(nickname.clone()),
        ChangeView::Device { nickname, lost: true } => words.gets_a_new_phone(nickname.clone()),
        ChangeView::End => words.our_group_ends(),
        ChangeView::Rhythm(rhythm) => {
            and_place(calendar::proposed(words, rhythm, today), place, words, said)
        }
        ChangeView::Meet(one) => {
            let span = calendar::span(words, one.at, one.minutes);
            let told = words.meet_once(words.day_on(one.day, today), span);
            match &one.place {
                Some(place) => format!("{told} {}", words.at_place(place.clone())),
                None => told,
            }
        }
    }
}

/// When, and where if somebody said so.
fn and_place(when: String, place: &WordsView, words: Words, said: String) -> String {
    if *place == WordsView::Gone { when } else { format!("{when} {}", words.at_place(said)) }
}

/// Whether an initiator is offered the floor.
pub(super) fn turn(words: Words, offered: bool) -> String {
    if offered { words.initiator_with_turn() } else { words.initiator_without_turn() }
}

/// Why the pledge is to be read aloud again.
pub(in crate::screens) fn again_words(words: Words, why: PledgeAgain) -> String {
    match why {
        PledgeAgain::AYear => words.again_after_a_year(),
        PledgeAgain::Newcomer => words.again_for_newcomer(),
    }
}

/// What another wording would take the place of.
pub(super) fn former(words: Words, change: &ChangeView) -> Vec<(String, String)> {
    match change {
        ChangeView::Amend(former) if !former.is_empty() => {
            vec![(words.now_it_says(), sentences(words, former))]
        }
        _ => Vec::new(),
    }
}

/// Whether people wrote it, so that it can be put in other words.
pub(super) const fn has_words(change: &ChangeView) -> bool {
    matches!(
        change,
        ChangeView::Rule | ChangeView::Amend(_) | ChangeView::Pledge | ChangeView::Name
    )
}

/// What holds now that all have agreed.
pub(super) fn agreed(words: Words, proposal: &ProposalView) -> String {
    match &proposal.change {
        ChangeView::Retire(_) => words.no_longer_holds(),
        ChangeView::Invite => words.now_comes_in(sentence(words, &proposal.words)),
        ChangeView::Remove(nickname) => words.no_longer_here(nickname.clone()),
        ChangeView::Device { nickname, .. } => words.can_use_the_phone(nickname.clone()),
        ChangeView::End => words.now_ended(),
        ChangeView::Pledge => words.affirmed_note(),
        _ => words.all_agreed_note(),
    }
}

/// How it stands; never a number, never a name.
pub(super) fn state(words: Words, state: TableState) -> String {
    match state {
        TableState::Waiting => words.waiting_for_the_group(),
        TableState::Talk => words.there_is_something(),
    }
}

/// Who is asked, where it concerns one who is not.
pub(super) fn asked_but(words: Words, change: &ChangeView) -> Option<String> {
    match change {
        ChangeView::Remove(nickname) | ChangeView::Device { nickname, .. } => {
            Some(words.asked_but(nickname.clone()))
        }
        _ => None,
    }
}

/// Why the phone cannot go round now; never who is away.
pub(super) fn needs_all(words: Words, proposal: &ProposalView) -> String {
    if proposal.own_hand {
        words.needs_all_asked()
    } else {
        words.needs_all(proposal.goes_later as u64)
    }
}

/// Since when it holds, and until when it is good enough.
pub(super) fn days(words: Words, agreed: &AgreedView, today: NaiveDate) -> String {
    let since = words.date(agreed.agreed_on, today);
    match agreed.review {
        Some(review) => words.agreed_on_until(since, words.date(review, today)),
        None => words.agreed_on(since),
    }
}

/// A rule in force as a line among the others.
pub(super) fn line(words: Words, agreed: &AgreedView, today: NaiveDate) -> RuleLine {
    let due = agreed.review_is_due.then(|| words.look_again());
    let twofold = agreed.twofold.then(|| words.twofold());
    RuleLine {
        sentence: sentence(words, &agreed.words),
        days: days(words, agreed, today),
        notes: due.into_iter().chain(twofold).collect(),
    }
}
