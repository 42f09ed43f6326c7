//! What the fold keeps of the entries that are valid.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::act::Answer;
use crate::domain::causal::{Dot, Order, Past};
use crate::domain::consent::Change;
use crate::domain::ids::{Day, DeviceId, EntryId};
use crate::domain::membership::MemberId;

/// One valid entry: where it stands, and who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Fact {
    pub(in crate::domain) order: Order,
    pub(in crate::domain) dot: Dot,
    pub(in crate::domain) past: Past,
    pub(in crate::domain) device: DeviceId,
    pub(in crate::domain) author: MemberId,
    pub(in crate::domain) day: Day,
}

impl Fact {
    pub(in crate::domain) const fn id(&self) -> EntryId {
        self.order.id
    }

    /// Whether this came before the other.
    pub(in crate::domain) fn before(&self, other: &Self) -> bool {
        other.past.contains(self.dot)
    }
}

/// How a device came to a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) enum Bound {
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
pub(in crate::domain) struct Binding {
    pub(in crate::domain) member: MemberId,
    pub(in crate::domain) by: Bound,
}

/// A leave, and whether the member signed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Leaving {
    pub(in crate::domain) fact: Fact,
    pub(in crate::domain) own: bool,
}

/// One answer to a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Answered {
    pub(in crate::domain) fact: Fact,
    pub(in crate::domain) answer: Answer,
    pub(in crate::domain) voice: Voice,
}

/// For whom an answer speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) enum Voice {
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
    pub(in crate::domain) fact: Fact,
    pub(in crate::domain) change: Change,
    pub(in crate::domain) review: Option<Day>,
    /// The members when it was made, without the one it concerns.
    pub(in crate::domain) asked: Vec<MemberId>,
    /// For a final change: how many of them must consent at the least.
    pub(in crate::domain) fewest: usize,
    pub(in crate::domain) said: Vec<Answered>,
    pub(in crate::domain) asides: Vec<Fact>,
    pub(in crate::domain) extends: Vec<(Fact, Day)>,
}

impl Dossier {
    /// The members one answer speaks for in a standing change.
    pub(in crate::domain) fn speaks_for(said: &Answered, member: MemberId) -> bool {
        match &said.voice {
            Voice::Own => said.fact.author == member,
            Voice::Room { members, .. } => members.contains(&member),
        }
    }

    /// Everything that carries a final change: the proposal and every consent to it.
    pub(in crate::domain) fn roots(&self) -> impl Iterator<Item = &Fact> {
        let consents = self.said.iter().filter(|said| said.answer == Answer::Consent);
        std::iter::once(&self.fact).chain(consents.map(|said| &said.fact))
    }
}

/// Everything about members and devices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Register {
    /// Where each chain of a member begins, and what gave them a device: signs of their own.
    pub(in crate::domain) signs: BTreeMap<MemberId, Vec<(Dot, Past)>>,
    pub(in crate::domain) bindings: BTreeMap<DeviceId, Vec<Binding>>,
    pub(in crate::domain) drops: BTreeMap<DeviceId, Vec<Fact>>,
    /// Valid joins by the member they bring.
    pub(in crate::domain) joins: BTreeMap<MemberId, Vec<Fact>>,
    pub(in crate::domain) leavings: BTreeMap<MemberId, Vec<Leaving>>,
    /// Valid stays by the leave they take back.
    pub(in crate::domain) stays: BTreeMap<EntryId, Vec<Fact>>,
    /// Invitations by the member they would bring.
    pub(in crate::domain) invitations: BTreeMap<MemberId, EntryId>,
    /// Proposals by the member they would remove, or give a device.
    pub(in crate::domain) removals: BTreeMap<MemberId, Vec<EntryId>>,
    pub(in crate::domain) devices: BTreeMap<MemberId, Vec<EntryId>>,
    pub(in crate::domain) ends: Vec<EntryId>,
}
