//! The phone goes round with a proposal: only what came of it is kept.

use crate::companion::agreements::view::{is_agreed, proposal_view, waits_for_all, who_it_goes_to};
use crate::companion::going_round::GoingRound;
use crate::companion::ground::{CompanionError, Done, Now, ViewName};
use crate::companion::open::{Acts, ConsentRound, Consents, OpenVault, Way};
use crate::domain::{Act, Answer, Class, EntryId, MemberId};

pub(super) fn send_round(open: &mut OpenVault, id: EntryId) -> Result<Done, CompanionError> {
    open.may_decide()?;
    let view = proposal_view(open, id).ok_or(CompanionError::Outdated)?;
    match (view.goes_to, view.goes_later) {
        (0, 0) => return Err(CompanionError::Outdated),
        (0, _) => return Err(CompanionError::NotNow),
        _ => {}
    }
    let proposal = open.state.proposals.get(&id).ok_or(CompanionError::Outdated)?;
    let to = who_it_goes_to(open, proposal);
    let sets_out = sets_out(open, id, to).ok_or(CompanionError::Outdated)?;
    open.set(|settings| settings.going_round = Some(id))?;
    (open.rounds.consent, open.rounds.envelope) = (Some(sets_out), None);
    Ok(Done::changed([ViewName::GoingRound]))
}

pub(super) fn seal(
    open: &mut OpenVault,
    no_objection: bool,
    now: &Now,
) -> Result<Done, CompanionError> {
    open.may_decide()?;
    let consent = open.rounds.consent.as_ref().ok_or(CompanionError::NotNow)?;
    let Way::Goes(round) = &consent.way else { return Err(CompanionError::NotNow) };
    let (id, round) = (consent.proposal.id, round.sealed(no_objection));
    let round = round.ok_or(CompanionError::NotNow)?;
    let mut done = Done::changed([ViewName::GoingRound]);
    if let Some(consents) = round.gathered().cloned() {
        still_goes_round(open, id, round.people())?;
        // what is written is never told as forgotten
        open.set(|settings| settings.going_round = None)?;
        let acts = room_acts(open, id, consents.talk)?;
        open.keep_acts(acts, now)?;
        done = done.and(ViewName::BINDING);
    }
    if let Some(consent) = &mut open.rounds.consent {
        consent.way = Way::Goes(round);
    }
    Ok(done)
}

pub(super) fn stop(open: &mut OpenVault) -> Result<Done, CompanionError> {
    (open.rounds.consent, open.rounds.envelope) = (None, None);
    open.set(|settings| settings.going_round = None)?;
    Ok(Done::changed([ViewName::GoingRound]))
}

fn sets_out(open: &OpenVault, id: EntryId, to: Vec<MemberId>) -> Option<ConsentRound> {
    let (proposal, again) = (proposal_view(open, id)?, open.state.in_force.contains(&id));
    let way = Way::Goes(GoingRound::to(to, Consents::default()));
    Some(ConsentRound { proposal, again, way })
}

/// What the holder is about to sign where it may be the last word: coming, going and ending are
/// told as what came of a round is, for nothing takes them back.
pub(super) fn signing(open: &OpenVault, id: EntryId) -> Option<ConsentRound> {
    let proposal = open.state.proposals.get(&id)?;
    let alone = open.rounds.consent.is_none() && proposal.change.class() == Class::Final;
    if alone { sets_out(open, id, Vec::new()) } else { None }
}

/// Tells what came of it, where it is done.
pub(super) fn signed(open: &mut OpenVault, signing: Option<ConsentRound>) {
    if let Some(signed) = signing.filter(|it| is_agreed(open, it.proposal.id)) {
        open.rounds.consent = Some(signed);
    }
}

/// The round that was under way when the vault was closed, to be told once.
pub(crate) fn forgotten_round(open: &mut OpenVault) {
    let Some(id) = open.settings.going_round else { return };
    let Some(proposal) = open.state.proposals.get(&id) else { return };
    let to = Some(who_it_goes_to(open, proposal)).filter(|to| !waits_for_all(open, to));
    let of = to.unwrap_or_default().len();
    let round = sets_out(open, id, Vec::new());
    open.rounds.consent = round.map(|round| ConsentRound { way: Way::Forgotten { of }, ..round });
}

/// The phone goes to the same people as when it set out, and all of them are still here; else it
/// has to begin again.
fn still_goes_round(
    open: &mut OpenVault,
    id: EntryId,
    people: &[MemberId],
) -> Result<(), CompanionError> {
    let proposal = open.state.proposals.get(&id);
    let to = proposal.map(|proposal| who_it_goes_to(open, proposal)).unwrap_or_default();
    if to != people || waits_for_all(open, &to) {
        open.rounds.consent = None;
        open.set(|settings| settings.going_round = None)?;
        return Err(CompanionError::Outdated);
    }
    Ok(())
}

/// What is written when the last one has sealed: the room's answer, and where the holder said
/// otherwise before about what can be taken back, that they consent now.
pub(super) fn room_acts(open: &OpenVault, id: EntryId, talk: bool) -> Result<Acts, CompanionError> {
    let proposal = open.state.proposals.get(&id).ok_or(CompanionError::Outdated)?;
    let mut acts = vec![(Act::Room { proposal: id, agreed: !talk }, None)];
    let own = proposal.own.get(&open.own.member);
    let otherwise = own.is_some_and(|said| *said != Answer::Consent);
    if !talk && otherwise && proposal.change.class() == Class::Standing {
        acts.push((Act::Answer { proposal: id, answer: Answer::Consent }, None));
    }
    Ok(acts)
}
