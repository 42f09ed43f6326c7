//! How every proposal stood when anybody looked last.

use std::collections::{BTreeMap, BTreeSet};

use super::state::Proposal;
use crate::domain::causal::Order;
use crate::domain::consent::Standing;
use crate::domain::ids::{EntryId, MemberId};

/// What was found the last time anybody looked, so that an act that changes how one proposal stands does
/// not have all of them looked at. Nothing of it is kept.
#[derive(Clone, Debug, Default)]
pub(super) struct Standings {
    /// How often something came that says who is a member, whose each phone is or what is final, and how
    /// often a first sign of somebody's own.
    pub(super) turns: u64,
    /// Proposals that came since, or to which something was said.
    pub(super) stale: BTreeSet<EntryId>,
    pub(super) ground: Option<Ground>,
    pub(super) looked: Looked,
    /// Those that are told of, but for the meetings left.
    pub(super) views: BTreeMap<EntryId, Proposal>,
}

/// What every standing hangs on, beside what is said to the proposal itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ground {
    pub(super) turns: u64,
    /// How many chains there are: a fork begins one.
    pub(super) chains: usize,
    /// Hangs on the last sign of each chain, and those come with every act.
    pub(super) resting: Vec<MemberId>,
}

/// All proposals, in order.
pub(super) type Looked = BTreeMap<Order, LookedAt>;

/// What was found of one proposal.
#[derive(Clone, Copy, Debug)]
pub(super) struct LookedAt {
    pub(super) standing: Standing,
    pub(super) on_table: bool,
}

/// What becomes of proposals, each in order.
pub(super) struct Lists {
    pub(super) agreed: Vec<EntryId>,
    pub(super) complete: Vec<EntryId>,
    pub(super) in_force: Vec<EntryId>,
    pub(super) table: Vec<EntryId>,
    pub(super) expected: Vec<EntryId>,
}

impl Lists {
    /// Those that are told of.
    pub(super) fn wanted(&self) -> BTreeSet<EntryId> {
        self.in_force.iter().chain(&self.table).chain(&self.expected).copied().collect()
    }
}

impl Standings {
    /// What was found, where nothing changed since.
    pub(super) fn on(&self, ground: &Ground) -> Option<(&Looked, &BTreeMap<EntryId, Proposal>)> {
        let holds = self.stale.is_empty() && self.ground.as_ref() == Some(ground);
        holds.then_some((&self.looked, &self.views))
    }
}
