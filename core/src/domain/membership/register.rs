//! What was taken down about members and their phones.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::causal::{CausalPast, Dot, Fact};
use crate::domain::ids::{DeviceId, EntryId, MemberId};

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

/// Something by which a member showed that they are there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct OwnSign {
    pub(in crate::domain) dot: Dot,
    pub(in crate::domain) past: CausalPast,
}

/// Everything valid about members and devices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Register {
    /// Everyone in the founding entry, in its order.
    pub(in crate::domain) founders: Vec<MemberId>,
    /// Where each chain of a member begins, and what gave them a device.
    pub(in crate::domain) signs: BTreeMap<MemberId, Vec<OwnSign>>,
    pub(in crate::domain) bindings: BTreeMap<DeviceId, Vec<Binding>>,
    pub(in crate::domain) drops: BTreeMap<DeviceId, Vec<Fact>>,
    /// Joins by the member they bring.
    pub(in crate::domain) joins: BTreeMap<MemberId, Vec<Fact>>,
    pub(in crate::domain) leavings: BTreeMap<MemberId, Vec<Leaving>>,
    /// Stays by the leave they take back.
    pub(in crate::domain) stays: BTreeMap<EntryId, Vec<Fact>>,
    /// Invitations by the member they would bring.
    pub(in crate::domain) invitations: BTreeMap<MemberId, EntryId>,
    /// Proposals by the member they would remove, or give a device.
    pub(in crate::domain) removals: BTreeMap<MemberId, Vec<EntryId>>,
    pub(in crate::domain) devices: BTreeMap<MemberId, Vec<EntryId>>,
    pub(in crate::domain) ends: Vec<EntryId>,
}

impl Register {
    /// Takes down that a device may belong to a member.
    pub(in crate::domain) fn bind(&mut self, device: DeviceId, member: MemberId, by: Bound) {
        self.bindings.entry(device).or_default().push(Binding { member, by });
    }

    /// Takes down a sign of a member's own: the first of every chain is enough, for the later ones
    /// know more.
    pub(in crate::domain) fn sign(&mut self, member: MemberId, fact: &Fact) {
        let signs = self.signs.entry(member).or_default();
        let known =
            |sign: &OwnSign| sign.dot.chain == fact.dot.chain && sign.dot.place <= fact.dot.place;
        if !signs.iter().any(known) {
            signs.push(OwnSign { dot: fact.dot, past: fact.past.clone() });
        }
    }

    /// Takes down that somebody left.
    pub(in crate::domain) fn leave(&mut self, member: MemberId, fact: Fact) {
        let own = fact.author == member;
        self.leavings.entry(member).or_default().push(Leaving { fact, own });
    }

    /// Every leave of a member.
    pub(in crate::domain) fn leavings_of(
        &self,
        member: MemberId,
    ) -> impl Iterator<Item = &Leaving> + Clone {
        self.leavings.get(&member).into_iter().flatten()
    }
}
