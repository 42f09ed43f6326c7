//! What the fold keeps of the entries that are valid.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::act::Answer;
use crate::domain::causal::{Mark, Order, Past};
use crate::domain::consent::Change;
use crate::domain::ids::{Day, DeviceId, EntryId};
use crate::domain::membership::MemberId;

/// One valid entry: where it stands, and who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fact {
    pub(crate) order: Order,
    pub(crate) mark: Mark,
    pub(crate) past: Past,
    pub(crate) device: DeviceId,
    pub(crate) author: MemberId,
    pub(crate) day: Day,
}

impl Fact {
    pub(crate) const fn id(&self) -> EntryId {
        self.order.id
    }

    /// Whether this came before the other.
    pub(crate) fn before(&self, other: &Self) -> bool {
        other.past.contains(self.mark)
    }
}

/// How a device came to a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Bound {
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
pub(crate) struct Binding {
    pub(crate) member: MemberId,
    pub(crate) by: Bound,
}

/// A leave, and whether the member signed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Leaving {
    pub(crate) fact: Fact,
    pub(crate) own: bool,
}

/// One answer to a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Said {
    pub(crate) fact: Fact,
    pub(crate) answer: Answer,
    pub(crate) voice: Voice,
}

/// For whom an answer speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Voice {
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
    pub(crate) fact: Fact,
    pub(crate) change: Change,
    pub(crate) review: Option<Day>,
    /// The members when it was made, without the one it concerns.
    pub(crate) asked: Vec<MemberId>,
    /// For a final change: how many of them must consent at the least.
    pub(crate) fewest: usize,
    pub(crate) said: Vec<Said>,
    pub(crate) asides: Vec<Fact>,
    pub(crate) extends: Vec<(Fact, Day)>,
}

impl Dossier {
    /// The members one answer speaks for in a standing change.
    pub(crate) fn speaks_for(said: &Said, member: MemberId) -> bool {
        match &said.voice {
            Voice::Own => said.fact.author == member,
            Voice::Room { members, .. } => members.contains(&member),
        }
    }

    /// Everything that carries a final change: the proposal and every consent to it.
    pub(crate) fn roots(&self) -> impl Iterator<Item = &Fact> {
        let consents = self.said.iter().filter(|said| said.answer == Answer::Consent);
        std::iter::once(&self.fact).chain(consents.map(|said| &said.fact))
    }
}

/// Everything about members and devices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Register {
    /// Where each chain of a member begins, and what gave them a device: signs of their own.
    pub(crate) signs: BTreeMap<MemberId, Vec<(Mark, Past)>>,
    pub(crate) bindings: BTreeMap<DeviceId, Vec<Binding>>,
    pub(crate) drops: BTreeMap<DeviceId, Vec<Fact>>,
    /// Valid joins by the member they bring.
    pub(crate) joins: BTreeMap<MemberId, Vec<Fact>>,
    pub(crate) leavings: BTreeMap<MemberId, Vec<Leaving>>,
    /// Valid stays by the leave they take back.
    pub(crate) stays: BTreeMap<EntryId, Vec<Fact>>,
    /// Invitations by the member they would bring.
    pub(crate) invitations: BTreeMap<MemberId, EntryId>,
    /// Proposals by the member they would remove, or give a device.
    pub(crate) removals: BTreeMap<MemberId, Vec<EntryId>>,
    pub(crate) devices: BTreeMap<MemberId, Vec<EntryId>>,
    pub(crate) ends: Vec<EntryId>,
}
