//! What the fold keeps of the entries that are valid.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::act::Answer;
use super::change::Change;
use super::ids::{Day, DeviceId, EntryId};
use super::member::MemberId;
use super::past::{Mark, Order, Past};

/// One valid entry: where it stands, and who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Fact {
    pub(super) order: Order,
    pub(super) mark: Mark,
    pub(super) past: Past,
    pub(super) device: DeviceId,
    pub(super) author: MemberId,
    pub(super) day: Day,
}

impl Fact {
    pub(super) const fn id(&self) -> EntryId {
        self.order.id
    }

    /// Whether this came before the other.
    pub(super) fn before(&self, other: &Self) -> bool {
        other.past.contains(self.mark)
    }
}

/// How a device came to a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Bound {
    /// It founded the group.
    Founding(Fact),
    /// It came in with a join.
    Join(Fact),
    /// Another device of the same member brought it.
    Device(Fact),
    /// All others consented to this proposal.
    Proposal(EntryId),
}

/// A device and the member it may belong to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Binding {
    pub(super) member: MemberId,
    pub(super) by: Bound,
}

/// A leave, and whether the member signed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Leaving {
    pub(super) fact: Fact,
    pub(super) own: bool,
}

/// One answer to a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Said {
    pub(super) fact: Fact,
    pub(super) answer: Answer,
    pub(super) voice: Voice,
}

/// For whom an answer speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Voice {
    /// For its author.
    Own,
    /// For everyone who was a member when the phone was passed round.
    Room {
        /// All members then.
        members: Vec<MemberId>,
        /// Those of them without a device.
        without_device: Vec<MemberId>,
    },
}

/// A proposal with everything said to it, as the fold keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dossier {
    pub(super) fact: Fact,
    pub(super) change: Change,
    pub(super) review: Option<Day>,
    /// The members when it was made, without the one it concerns.
    pub(super) asked: Vec<MemberId>,
    /// For a final change: how many of them must consent at the least.
    pub(super) fewest: usize,
    pub(super) said: Vec<Said>,
    pub(super) asides: Vec<Fact>,
    pub(super) extends: Vec<(Fact, Day)>,
}

impl Dossier {
    /// The members one answer speaks for in a standing change.
    pub(super) fn speaks_for(said: &Said, member: MemberId) -> bool {
        match &said.voice {
            Voice::Own => said.fact.author == member,
            Voice::Room { members, .. } => members.contains(&member),
        }
    }

    /// Everything that carries a final change: the proposal and every consent to it.
    pub(super) fn roots(&self) -> impl Iterator<Item = &Fact> {
        let consents = self.said.iter().filter(|said| said.answer == Answer::Consent);
        std::iter::once(&self.fact).chain(consents.map(|said| &said.fact))
    }
}

/// Everything about members and devices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Register {
    /// Where each chain of a member begins, and what gave them a device: signs of their own.
    pub(super) signs: BTreeMap<MemberId, Vec<(Mark, Past)>>,
    pub(super) bindings: BTreeMap<DeviceId, Vec<Binding>>,
    pub(super) drops: BTreeMap<DeviceId, Vec<Fact>>,
    /// Valid joins by the member they bring.
    pub(super) joins: BTreeMap<MemberId, Vec<Fact>>,
    pub(super) leavings: BTreeMap<MemberId, Vec<Leaving>>,
    /// Valid stays by the leave they take back.
    pub(super) stays: BTreeMap<EntryId, Vec<Fact>>,
    /// Invitations by the member they would bring.
    pub(super) invitations: BTreeMap<MemberId, EntryId>,
    /// Proposals by the member they would remove, or give a device.
    pub(super) removals: BTreeMap<MemberId, Vec<EntryId>>,
    pub(super) devices: BTreeMap<MemberId, Vec<EntryId>>,
    pub(super) ends: Vec<EntryId>,
}
