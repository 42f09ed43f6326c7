//! The phone that goes round with several proposals, as a screen shows it.

use super::asking::{is_agreed, waits_for_hand};
use crate::companion::ground::ProposalView;
use crate::companion::open::{Envelope, OpenVault, Talks};
use crate::domain::EntryId;

/// The phone goes round with an envelope. What was answered is nowhere but in memory, and in no view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnvelopeView {
    /// What is in it.
    pub proposals: Vec<EnvelopedView>,
    /// To how many it was passed and who sealed their answers.
    pub passed: usize,
    /// To how many it goes.
    pub of: usize,
    /// Whether a meeting is on.
    pub here: bool,
    /// What the holder of this phone is called, where it went round with phones and the holder's own
    /// hand is still needed.
    pub holder_signs: Option<String>,
}

/// One proposal in an envelope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnvelopedView {
    /// The proposal, as it was when the phone set out.
    pub proposal: ProposalView,
    /// What came of it, once the last one has sealed.
    pub came: Option<Enveloped>,
}

/// What came of one proposal in an envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enveloped {
    /// All agreed.
    Agreed,
    /// Nobody here had an objection, and it waits: for whom, nobody is told.
    Waits,
    /// There is something to talk about.
    Talk,
}

/// The phone that goes round with an envelope; nothing if it does not.
pub(crate) fn envelope(open: &OpenVault) -> Option<EnvelopeView> {
    let envelope = open.rounds.envelope.as_ref()?;
    let round = &envelope.round;
    let talks = round.gathered().map(|Talks(talks)| talks);
    let proposals = envelope.proposals.iter().enumerate().map(|(at, proposal)| {
        let came = talks.and_then(|talks| talks.get(at)).map(|talk| match *talk {
            true => Enveloped::Talk,
            false if is_agreed(open, proposal.id) => Enveloped::Agreed,
            false => Enveloped::Waits,
        });
        EnvelopedView { proposal: proposal.clone(), came }
    });
    Some(EnvelopeView {
        proposals: proposals.collect(),
        passed: round.passed(),
        of: round.of(),
        here: open.live.is_some(),
        holder_signs: (!signs_for(open).is_empty()).then(|| open.nickname_of(open.own.member)),
    })
}

/// The phones in the envelope to which nobody had an objection, and for which the holder has not signed.
pub(crate) fn signs_for(open: &OpenVault) -> Vec<EntryId> {
    let Some(Envelope { proposals, round }) = &open.rounds.envelope else { return Vec::new() };
    let Some(Talks(talks)) = round.gathered() else { return Vec::new() };
    let agreed = proposals.iter().zip(talks).filter(|(_, talk)| !**talk).map(|(it, _)| it.id);
    let waits = |id: &EntryId| {
        open.state.proposals.get(id).is_some_and(|proposal| waits_for_hand(open, proposal))
    };
    agreed.filter(waits).collect()
}
