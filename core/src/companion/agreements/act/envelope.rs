//! Several proposals in one envelope, and who is still to be asked about each of them: nothing holds
//! for the time being because somebody was away (law 8).

use std::collections::BTreeSet;

use super::going_round::room_acts;
use crate::companion::agreements::view::{proposal_view, signs_for, waits_for_all, who_it_goes_to};
use crate::companion::going_round::GoingRound;
use crate::companion::ground::{CompanionError, Done, Now, ViewName, limits};
use crate::companion::open::{Acts, Envelope, OpenVault, Talks};
use crate::domain::{Act, Answer, Change, Class, EntryId, MemberId};
use crate::vault::{StillToAsk, VaultError};

/// At this closing nobody knows any more who is still to be asked: all are asked anew.
const LAST_CLOSING: u32 = 3;

pub(super) fn send(open: &mut OpenVault, ids: &[EntryId]) -> Result<Done, CompanionError> {
    open.may_decide()?;
    fit_together(open, ids)?;
    let proposals = ids.iter().map(|id| proposal_view(open, *id));
    let proposals: Vec<_> = proposals.collect::<Option<_>>().ok_or(CompanionError::Outdated)?;
    let to = who_has_it_in_hand(open, ids);
    let fewest = if are_seats(open, ids) { 1 } else { 2 };
    if to.len() < fewest || (are_seats(open, ids) && waits_for_all(open, &to)) {
        return Err(CompanionError::NotNow);
    }
    let round = GoingRound::to(to, Talks(vec![false; ids.len()]));
    open.set(|settings| settings.going_round = ids.first().copied())?;
    open.rounds.consent = None;
    open.rounds.envelope = Some(Envelope { proposals, round });
    Ok(Done::changed([ViewName::GoingRound]))
}

pub(super) fn seal(
    open: &mut OpenVault,
    no_objections: Vec<bool>,
    now: &Now,
) -> Result<Done, CompanionError> {
    open.may_decide()?;
    let envelope = open.rounds.envelope.as_ref().ok_or(CompanionError::NotNow)?;
    if no_objections.len() != envelope.proposals.len() {
        return Err(CompanionError::NotNow);
    }
    let ids: Vec<EntryId> = envelope.proposals.iter().map(|proposal| proposal.id).collect();
    let round = envelope.round.sealed(no_objections).ok_or(CompanionError::NotNow)?;
    let mut done = Done::changed([ViewName::GoingRound]);
    if let Some(Talks(talks)) = round.gathered().cloned() {
        still_goes_round(open, &ids, round.people())?;
        open_envelope(open, &ids, &talks, now)?;
        done = done.and(ViewName::BINDING);
    }
    if let Some(envelope) = &mut open.rounds.envelope {
        envelope.round = round;
    }
    Ok(done)
}

/// Writes what came of each proposal, and keeps who is still to be asked about the others.
fn open_envelope(
    open: &mut OpenVault,
    ids: &[EntryId],
    talks: &[bool],
    now: &Now,
) -> Result<(), CompanionError> {
    let (to, seats) = (who_has_it_in_hand(open, ids), are_seats(open, ids));
    let (mut acts, mut kept) = (Acts::new(), Vec::new());
    for (id, talk) in ids.iter().copied().zip(talks.iter().copied()) {
        // where a seat is taken, nobody is left to be asked in the room
        let still = if seats { BTreeSet::new() } else { still_to_ask(open, id, &to) };
        if talk || still.is_empty() {
            acts.extend(room_acts(open, id, talk)?);
        } else {
            acts.extend(room_acts(open, id, false)?.into_iter().skip(1));
            kept.push(to_keep(open, id, still)?);
        }
    }
    // whoever is asked about something else is asked anew where this is killed in between
    open.set(|settings| {
        settings.going_round = None;
        settings.still_to_ask.retain(|it| !ids.contains(&it.proposal));
        settings.still_to_ask.extend(kept);
    })?;
    if !acts.is_empty() {
        open.keep_acts(acts, now)?;
    }
    Ok(())
}

/// The holder signs for the seats in the envelope, all at once: what the room said of each was written
/// before the first of them is somebody's, for then the room no longer speaks for that one.
pub(super) fn sign(open: &mut OpenVault, now: &Now) -> Result<Done, CompanionError> {
    open.may_decide()?;
    let waiting = signs_for(open);
    if waiting.is_empty() {
        return Err(CompanionError::NotNow);
    }
    let consent = |proposal| (Act::Answer { proposal, answer: Answer::Consent }, None);
    open.keep_acts(waiting.into_iter().map(consent).collect(), now)?;
    Ok(Done::changed(ViewName::BINDING).and([ViewName::GoingRound]))
}

/// What is kept of a proposal that not all have been asked about.
fn to_keep(
    open: &OpenVault,
    id: EntryId,
    members: BTreeSet<MemberId>,
) -> Result<StillToAsk, CompanionError> {
    let doubts = open.state.proposals.get(&id).ok_or(CompanionError::Outdated)?.doubts;
    let closings = kept(open, id).map_or(0, |kept| kept.closings);
    let among = open.state.awake().into_iter().collect();
    Ok(StillToAsk { proposal: id, members, among, doubts, closings })
}

fn kept(open: &OpenVault, id: EntryId) -> Option<&StillToAsk> {
    open.settings.still_to_ask.iter().find(|kept| kept.proposal == id)
}

/// Those who were not asked yet, without who sits here now: whoever consented in their own hand, left
/// or rests need not be asked.
fn still_to_ask(open: &OpenVault, id: EntryId, sit: &[MemberId]) -> BTreeSet<MemberId> {
    let before = kept(open, id).map(|kept| &kept.members);
    let consented = |member: &MemberId| {
        let proposal = open.state.proposals.get(&id);
        proposal.is_some_and(|it| it.own.get(member) == Some(&Answer::Consent))
    };
    let all = open.state.awake().into_iter();
    all.filter(|member| before.is_none_or(|before| before.contains(member)))
        .filter(|member| !sit.contains(member) && !consented(member))
        .collect()
}

/// Whether it is asked anew, or not at all any more: settled, laid aside or covered, talked about,
/// somebody joined or is back, or it has waited long enough.
fn is_over(open: &OpenVault, kept: &StillToAsk) -> bool {
    let Some(proposal) = open.state.proposals.get(&kept.proposal) else { return true };
    let covers = |id: &EntryId| {
        open.changes(*id).is_some_and(|change| change.over().contains(&kept.proposal))
    };
    !open.state.table.contains(&kept.proposal)
        || open.state.in_force.iter().any(covers)
        || proposal.doubts != kept.doubts
        || open.state.awake().iter().any(|member| !kept.among.contains(member))
        || kept.closings >= LAST_CLOSING
}

/// Settles what all have been asked about by now, and forgets what is asked anew. Says whether there
/// was something to settle.
///
/// # Errors
/// [`CompanionError`], as for every act; it is tried again with the next command.
pub(crate) fn settle_what_was_asked(
    open: &mut OpenVault,
    now: &Now,
) -> Result<bool, CompanionError> {
    if open.settings.still_to_ask.is_empty() || open.state.frozen {
        return Ok(false);
    }
    let goes_on = open.passes_on();
    let (mut acts, mut still) = (Acts::new(), Vec::new());
    for kept in &open.settings.still_to_ask {
        if !goes_on || is_over(open, kept) {
            continue;
        }
        let members = still_to_ask(open, kept.proposal, &[]);
        if members.is_empty() {
            acts.push((Act::Room { proposal: kept.proposal, agreed: true }, None));
        }
        // who rests by now, and is back one day, was not asked
        let awake = open.state.awake();
        let among = kept.among.iter().copied().filter(|one| awake.contains(one)).collect();
        still.push(StillToAsk { members, among, ..kept.clone() });
    }
    let settles = !acts.is_empty();
    if settles {
        open.keep_acts(acts, now)?;
    }
    still.retain(|kept| !kept.members.is_empty());
    open.set(|settings| settings.still_to_ask = still)?;
    Ok(settles)
}

/// A meeting is closed: who is still to be asked is known for two more of them at the most.
pub(crate) fn count_closing(open: &mut OpenVault) -> Result<(), VaultError> {
    open.set(|settings| {
        settings.still_to_ask.iter_mut().for_each(|kept| kept.closings += 1);
        settings.still_to_ask.retain(|kept| kept.closings < LAST_CLOSING);
    })
}

/// Everyone at the table; without a meeting, all who do not rest.
fn who_sits(open: &OpenVault) -> Vec<MemberId> {
    let Some(live) = &open.live else { return open.state.awake() };
    let circle = live.meeting.circle().iter().copied();
    circle.filter(|one| open.state.members.contains(one)).collect()
}

/// To whom an envelope goes: everyone who sits, or for seats all who are asked and have no phone.
fn who_has_it_in_hand(open: &OpenVault, ids: &[EntryId]) -> Vec<MemberId> {
    if !are_seats(open, ids) {
        return who_sits(open);
    }
    let proposals = ids.iter().filter_map(|id| open.state.proposals.get(id));
    let asked: BTreeSet<MemberId> =
        proposals.flat_map(|proposal| who_it_goes_to(open, proposal)).collect();
    open.state.members.iter().copied().filter(|member| asked.contains(member)).collect()
}

fn are_seats(open: &OpenVault, ids: &[EntryId]) -> bool {
    ids.iter().all(|id| matches!(open.changes(*id), Some(Change::Device { .. })))
}

/// Standing proposals on the table, or the seats of others' phones; each once, not too many, and no two
/// of which only one can be in force.
fn fit_together(open: &OpenVault, ids: &[EntryId]) -> Result<(), CompanionError> {
    let changes = ids.iter().map(|id| open.changes(*id).filter(|_| open.state.table.contains(id)));
    let changes: Vec<&Change> = changes.collect::<Option<_>>().ok_or(CompanionError::Outdated)?;
    let standing = changes.iter().all(|change| change.class() == Class::Standing);
    let mut rest = ids.iter().zip(&changes);
    let mut collide = false;
    while let Some((id, change)) = rest.next() {
        collide |= rest.clone().any(|(other_id, other)| {
            id == other_id
                || change.over().iter().any(|over| over == other_id || other.over().contains(over))
                || other.over().contains(id)
                || (change.stands_alone()
                    && std::mem::discriminant(*change) == std::mem::discriminant(*other))
        });
    }
    let number = (1..=limits::IN_ENVELOPE).contains(&ids.len());
    let concerned: BTreeSet<MemberId> = changes.iter().filter_map(|it| it.concerned()).collect();
    // one phone each, and none of the holder's own: their phone writes nothing about it
    let seats = are_seats(open, ids)
        && concerned.len() == ids.len()
        && !concerned.contains(&open.own.member);
    if (standing || seats) && number && !collide { Ok(()) } else { Err(CompanionError::NotNow) }
}

/// The same people are here as when it set out, and all of it still lies on the table; else it has to
/// begin again.
fn still_goes_round(
    open: &mut OpenVault,
    ids: &[EntryId],
    people: &[MemberId],
) -> Result<(), CompanionError> {
    let lie_there = ids.iter().all(|id| open.state.table.contains(id));
    if who_has_it_in_hand(open, ids) == people && lie_there {
        return Ok(());
    }
    open.rounds.envelope = None;
    open.set(|settings| settings.going_round = None)?;
    Err(CompanionError::Outdated)
}
