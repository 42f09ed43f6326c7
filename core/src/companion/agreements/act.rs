//! Proposing, answering, talking: commands become acts, and acts are written.

mod envelope;
mod going_round;

pub(crate) use envelope::{count_closing, settle_what_was_asked};
pub(crate) use going_round::forgotten_round;

use super::command::{AgreementsCommand, Wish};
use super::view::{can_talk, waits_for_the_end};
use crate::companion::ground::{
    CompanionError, Done, Now, Written, horizon, limits, not_before, one_meeting, own_words,
    place_words, rhythm, sentence,
};
use crate::companion::open::{Acts, OpenVault};
use crate::domain::{Act, Answer, Change, Day, EntryId, Group, GroupProblem, Over};

/// Carries out what can be done with what binds the group.
///
/// # Errors
/// [`CompanionError`], as for every command.
pub(crate) fn act(
    open: &mut OpenVault,
    command: AgreementsCommand,
    now: &Now,
) -> Result<Done, CompanionError> {
    match command {
        AgreementsCommand::Propose { wish, review } => {
            open.decide(now, |open| proposing(open, wish, review.map(Day::of), now))
        }
        AgreementsCommand::Reword { proposal, words, review } => {
            open.decide(now, |open| rewording(open, proposal, words, review.map(Day::of)))
        }
        AgreementsCommand::Answer { proposal, answer } => {
            answer_in_own_hand(open, proposal, answer, now)
        }
        AgreementsCommand::TalkAbout(proposal) => {
            open.decide(now, |open| talking_about(open, proposal))
        }
        AgreementsCommand::Extend { proposal, until } => {
            open.decide(now, |_| Ok(vec![(Act::Extend { proposal, until: Day::of(until) }, None)]))
        }
        AgreementsCommand::LayAside(proposal) => {
            open.decide(now, |_| Ok(vec![(Act::Aside(proposal), None)]))
        }
        AgreementsCommand::SendRound(proposal) => going_round::send_round(open, proposal),
        AgreementsCommand::Seal { no_objection } => going_round::seal(open, no_objection, now),
        AgreementsCommand::SendEnvelope(proposals) => envelope::send(open, &proposals),
        AgreementsCommand::SealEnvelope(no_objections) => envelope::seal(open, no_objections, now),
        AgreementsCommand::SignEnvelope => envelope::sign(open, now),
        AgreementsCommand::StopGoingRound => going_round::stop(open),
    }
}

/// Nobody is asked to go from the table: that waits until the meeting is over.
fn answer_in_own_hand(
    open: &mut OpenVault,
    proposal: EntryId,
    answer: Answer,
    now: &Now,
) -> Result<Done, CompanionError> {
    open.may_decide()?;
    if waits_for_the_end(open, proposal) {
        return Err(CompanionError::NotNow);
    }
    let signs = (answer == Answer::Consent).then(|| going_round::signing(open, proposal)).flatten();
    let done = open.decide(now, |_| Ok(vec![(Act::Answer { proposal, answer }, None)]))?;
    going_round::signed(open, signs);
    Ok(done)
}

fn talking_about(open: &OpenVault, proposal: EntryId) -> Result<Acts, CompanionError> {
    if !can_talk(open, proposal) {
        return Err(CompanionError::Outdated);
    }
    Ok(vec![(Act::Room { proposal, agreed: false }, None)])
}

fn proposing(
    open: &OpenVault,
    wish: Wish,
    review: Option<Day>,
    now: &Now,
) -> Result<Acts, CompanionError> {
    let over = |alike: fn(&Change) -> bool| {
        let in_force = open.state.in_force.iter();
        Over::new(in_force.filter(|id| open.changes(**id).is_some_and(alike)).copied())
    };
    let today = Day::of(now.today);
    let (change, words) = match wish {
        Wish::Rule(words) => (Change::Rule, Some(sentence(words)?)),
        Wish::Amend { rule, words } => (Change::Amend(Over::new([rule])), Some(sentence(words)?)),
        Wish::Retire(rule) => (Change::Retire(Over::new([rule])), None),
        Wish::Pledge(words) => {
            (Change::Pledge(over(|c| matches!(c, Change::Pledge(_)))), Some(sentence(words)?))
        }
        Wish::Name(name) => {
            (Change::Name(over(|c| matches!(c, Change::Name(_)))), Some(own_words(&name)?))
        }
        Wish::Horizon(wished) => (
            Change::Horizon {
                over: over(|c| matches!(c, Change::Horizon { .. })),
                horizon: horizon(wished),
            },
            None,
        ),
        Wish::Initiator { member, meetings, offered } => {
            let over = over(|c| matches!(c, Change::Initiator { .. }));
            (Change::Initiator { over, member, meetings, offered }, None)
        }
        Wish::OutsideInitiator { nickname, meetings, offered } => {
            let over = over(|c| matches!(c, Change::OutsideInitiator { .. }));
            let change = Change::OutsideInitiator { over, meetings, offered };
            (change, Some(open.nickname_words(&nickname, None)?))
        }
        Wish::Resting(may) => (resting(over(|c| matches!(c, Change::Resting { .. })), may), None),
        Wish::KeepWords(months) => {
            let months =
                months.clamp(*limits::MONTHS_OF_WORDS.start(), *limits::MONTHS_OF_WORDS.end());
            (
                Change::KeepWords { over: over(|c| matches!(c, Change::KeepWords { .. })), months },
                None,
            )
        }
        Wish::Rhythm { rhythm: wished, place } => {
            let rhythm = rhythm(&wished)?;
            not_before(today, rhythm.pattern.begins())?;
            let over = over(|c| matches!(c, Change::Rhythm { .. }));
            (Change::Rhythm { over, rhythm }, place_words(&place))
        }
        Wish::Meet(when) => {
            let one = one_meeting(&when)?;
            not_before(today, one.day)?;
            (Change::Meet(one), when.place.as_deref().and_then(place_words))
        }
        Wish::Invite(nickname) => {
            has_room(open)?;
            (Change::Invite, Some(open.nickname_words(&nickname, None)?))
        }
        Wish::Remove(member) => (Change::Remove(member), None),
        Wish::End => (Change::End, None),
    };
    Ok(vec![(Act::Propose { change, review }, words)])
}

const fn resting(over: Over, may: bool) -> Change {
    Change::Resting { over, may }
}

/// The new wording goes onto the table, and the former one off it.
fn rewording(
    open: &OpenVault,
    proposal: EntryId,
    words: Written,
    review: Option<Day>,
) -> Result<Acts, CompanionError> {
    let change = open.changes(proposal).ok_or(CompanionError::Outdated)?.clone();
    let words = match change {
        Change::Rule | Change::Amend(_) | Change::Pledge(_) => sentence(words)?,
        Change::Name(_) => match words {
            Written::Own(name) => own_words(&name)?,
            Written::Card(_) => return Err(CompanionError::Words),
        },
        _ => return Err(CompanionError::NotNow),
    };
    let propose = (Act::Propose { change, review }, Some(words));
    Ok(vec![propose, (Act::Aside(proposal), None)])
}

/// Whether there is room at the table for one more.
fn has_room(open: &OpenVault) -> Result<(), CompanionError> {
    let people = open.state.members.len() + open.state.expected.len();
    if people < Group::MOST { Ok(()) } else { Err(GroupProblem::TooMany.into()) }
}
