//! The phone that goes round with a proposal, as a screen shows it.

use super::asking::{is_agreed, waits_for_hand};
use crate::companion::going_round::GoingRound;
use crate::companion::ground::ProposalView;
use crate::companion::open::{Consents, OpenVault, Way};
use crate::domain::EntryId;

/// The phone goes round. What was answered is nowhere but in memory, and in no view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoingRoundView {
    /// The proposal.
    pub proposal: ProposalView,
    /// To how many it was passed and who sealed their answer.
    pub passed: usize,
    /// To how many it goes.
    pub of: usize,
    /// Whether a meeting is on, and all of them are here.
    pub here: bool,
    /// What came of it, once the last one has sealed.
    pub outcome: Option<Outcome>,
    /// What the holder of this phone is called, where all whom it went to agreed and the holder's own
    /// hand is still needed.
    pub holder_signs: Option<String>,
    /// Whether it was in force when the phone set out, and is promised once more.
    pub again: bool,
    /// It was going round when the vault was closed: the answers so far are forgotten, and it can
    /// only begin again.
    pub forgotten: bool,
}

/// What came of passing the phone round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All agreed.
    AllAgreed,
    /// All who were passed the phone agreed; those who have a phone of their own sign on it.
    AgreedHere,
    /// There is something to talk about.
    Talk,
}

/// The phone that goes round; nothing if it does not.
pub(crate) fn going_round(open: &OpenVault) -> Option<GoingRoundView> {
    let consent = open.rounds.consent.as_ref()?;
    let id = consent.proposal.id;
    let (passed, of, outcome) = match &consent.way {
        Way::Goes(round) => (round.passed(), round.of(), outcome(open, id, round)),
        Way::Forgotten { of } => (0, *of, None),
    };
    Some(GoingRoundView {
        proposal: consent.proposal.clone(),
        passed,
        of,
        here: open.live.is_some(),
        outcome,
        holder_signs: (outcome == Some(Outcome::AgreedHere))
            .then(|| holder_signs(open, id))
            .flatten(),
        again: consent.again,
        forgotten: matches!(consent.way, Way::Forgotten { .. }),
    })
}

/// What came of a round, as it stands by now: the holder may sign after it.
fn outcome(open: &OpenVault, id: EntryId, round: &GoingRound<Consents>) -> Option<Outcome> {
    let consents = round.gathered()?;
    Some(match (consents.talk, is_agreed(open, id)) {
        (true, _) => Outcome::Talk,
        (false, true) => Outcome::AllAgreed,
        (false, false) => Outcome::AgreedHere,
    })
}

/// What the holder of this phone is called, where their own hand is still needed: for coming,
/// going and ending the room never speaks for them.
fn holder_signs(open: &OpenVault, id: EntryId) -> Option<String> {
    let proposal = open.state.proposals.get(&id)?;
    waits_for_hand(open, proposal).then(|| open.nickname_of(open.own.member))
}
