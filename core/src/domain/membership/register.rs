//! What was taken down about members and their phones.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::domain::causal::{ByChain, CausalPast, Dot, Fact, Placed};
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

impl Placed for Leaving {
    fn fact(&self) -> &Fact {
        &self.fact
    }
}

/// What a member showed that they are there by, in one chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct OwnSigns {
    /// The place of the first one.
    pub(in crate::domain) first: u32,
    /// What came before it; those after it know more.
    #[serde(skip)]
    pub(in crate::domain) past: CausalPast,
    /// The places of all of them, as the first and the last of each row without a gap.
    rows: Vec<(u32, u32)>,
}

impl OwnSigns {
    fn add(&mut self, place: u32) {
        match self.rows.last_mut() {
            Some((_, last)) if *last + 1 == place => *last = place,
            Some((_, last)) if *last >= place => {}
            _ => self.rows.push((place, place)),
        }
    }

    /// The last one among the first entries of the chain.
    pub(in crate::domain) fn last_within(&self, length: u32) -> Option<u32> {
        let row = self.rows.partition_point(|(first, _)| *first < length).checked_sub(1)?;
        self.rows.get(row).map(|(_, last)| (*last).min(length.saturating_sub(1)))
    }
}

/// Everything valid about members and devices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Register {
    /// Everyone in the founding entry, in its order.
    pub(in crate::domain) founders: Vec<MemberId>,
    /// What a member wrote, and what gave them a device, by chain.
    pub(in crate::domain) signs: BTreeMap<MemberId, BTreeMap<u32, OwnSigns>>,
    /// When a member was said to rest.
    pub(in crate::domain) rests: BTreeMap<MemberId, ByChain<Fact>>,
    /// When a member who was said to rest was back.
    pub(in crate::domain) backs: BTreeMap<MemberId, ByChain<Fact>>,
    /// Where a member's devices brought others.
    pub(in crate::domain) brought: BTreeMap<MemberId, Vec<Dot>>,
    pub(in crate::domain) bindings: BTreeMap<DeviceId, Vec<Binding>>,
    pub(in crate::domain) drops: BTreeMap<DeviceId, Vec<Fact>>,
    /// Joins by the member they bring.
    pub(in crate::domain) joins: BTreeMap<MemberId, Vec<Fact>>,
    pub(in crate::domain) leavings: BTreeMap<MemberId, ByChain<Leaving>>,
    /// Whom a leave or a rest is about, and where it stands.
    whose: BTreeMap<EntryId, (MemberId, Dot)>,
    /// Stays by the leave they take back.
    pub(in crate::domain) stays: BTreeMap<EntryId, Vec<Fact>>,
    /// Invitations by the member they would bring.
    pub(in crate::domain) invitations: BTreeMap<MemberId, EntryId>,
    /// Final proposals that may be complete somewhere: all who were asked have consented in some
    /// scope, or may be gone there. No other one is ever looked at, however many there are.
    pub(in crate::domain) ripe: BTreeSet<EntryId>,
    /// Those of them by the member they would remove, or give a device.
    pub(in crate::domain) removals: BTreeMap<MemberId, Vec<EntryId>>,
    pub(in crate::domain) devices: BTreeMap<MemberId, Vec<EntryId>>,
    /// Members who may be gone somewhere.
    pub(in crate::domain) may_be_gone: BTreeSet<MemberId>,
    /// The devices that may be a member's.
    pub(in crate::domain) may_be_theirs: BTreeMap<MemberId, BTreeSet<DeviceId>>,
    pub(in crate::domain) ends: Vec<EntryId>,
}

impl Register {
    /// Takes down that a device may belong to a member.
    pub(in crate::domain) fn bind(&mut self, device: DeviceId, member: MemberId, by: Bound) {
        self.may_be_theirs.entry(member).or_default().insert(device);
        self.bindings.entry(device).or_default().push(Binding { member, by });
    }

    /// Everything taken down, to be changed.
    pub(in crate::domain) fn each_fact(&mut self, each: &mut impl FnMut(&mut Fact)) {
        let bound = self.bindings.values_mut().flatten().filter_map(|it| match &mut it.by {
            Bound::Founding(fact) | Bound::Join(fact) | Bound::Device(fact) => Some(fact),
            Bound::Proposal(_) => None,
        });
        let leavings = self.leavings.values_mut().flat_map(ByChain::iter_mut);
        let leavings = leavings.map(|leaving| &mut leaving.fact);
        let rests = self.rests.values_mut().chain(self.backs.values_mut());
        let rests = rests.flat_map(ByChain::iter_mut);
        let drops = self.drops.values_mut().chain(self.stays.values_mut()).flatten();
        let joins = self.joins.values_mut().flatten();
        bound.chain(leavings).chain(rests).chain(drops).chain(joins).for_each(each);
    }

    /// The first sign of each chain, with what came before it.
    pub(in crate::domain) fn each_sign(&mut self, mut each: impl FnMut(Dot, &mut CausalPast)) {
        for (chain, signs) in self.signs.values_mut().flatten() {
            each(Dot { chain: *chain, place: signs.first }, &mut signs.past);
        }
    }

    /// Takes down a sign of a member's own; says whether it is the first of its chain.
    pub(in crate::domain) fn sign(&mut self, member: MemberId, fact: &Fact) -> bool {
        let Dot { chain, place } = fact.dot;
        let signs = self.signs.entry(member).or_default().entry(chain);
        let first = matches!(signs, Entry::Vacant(_));
        let new = || OwnSigns { first: place, past: fact.past.clone(), rows: Vec::new() };
        signs.or_insert_with(new).add(place);
        first
    }

    /// Takes down that somebody is back; they are known by the rest.
    pub(in crate::domain) fn come_back(&mut self, rest: EntryId, fact: Fact) {
        if let Some((member, _)) = self.rest(rest) {
            self.backs.entry(member).or_default().push(fact);
        }
    }

    /// Takes down that a member was said to rest.
    pub(in crate::domain) fn rest_from(&mut self, member: MemberId, fact: Fact) {
        self.whose.insert(fact.id(), (member, fact.dot));
        self.rests.entry(member).or_default().push(fact);
    }

    /// A rest that is known, and whose it is.
    pub(in crate::domain) fn rest(&self, rest: EntryId) -> Option<(MemberId, &Fact)> {
        let (member, dot) = self.whose.get(&rest)?;
        Some((*member, self.rests.get(member)?.at(*dot)?))
    }

    /// A leave that is known.
    pub(in crate::domain) fn leaving(&self, leave: EntryId) -> Option<&Leaving> {
        let (member, dot) = self.whose.get(&leave)?;
        self.leavings.get(member)?.at(*dot)
    }

    /// Takes down that somebody left.
    pub(in crate::domain) fn leave(&mut self, member: MemberId, fact: Fact) {
        let own = fact.author == member;
        self.whose.insert(fact.id(), (member, fact.dot));
        self.leavings.entry(member).or_default().push(Leaving { fact, own });
    }
}
