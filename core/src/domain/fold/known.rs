//! Everything the fold keeps of what was taken in.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::authority::Authority;
use super::standings::Standings;
use crate::domain::causal::{ByChain, Chains, Fact, Placed, Scope};
use crate::domain::consent::Proposals;
use crate::domain::ids::{Day, EntryId, MemberId};
use crate::domain::membership::Register;
use crate::domain::schedule::Calendar;

/// A meeting that was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct HeldRecord {
    pub(super) fact: Fact,
    /// The day, where it was noted afterwards.
    pub(super) noted: Option<Day>,
    /// Whether it came with words.
    pub(super) said: bool,
}

impl Placed for HeldRecord {
    fn fact(&self) -> &Fact {
        &self.fact
    }
}

impl HeldRecord {
    pub(super) fn day(&self) -> Day {
        self.noted.unwrap_or(self.fact.day)
    }
}

/// How somebody is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ReachRecord {
    pub(super) fact: Fact,
    /// Whether it came with words; without, it is taken back.
    pub(super) said: bool,
}

/// Everything known of a group, entry by entry.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Fold {
    pub(super) founding: Option<EntryId>,
    pub(super) chains: Chains,
    pub(super) register: Register,
    pub(super) nicknames: BTreeMap<MemberId, ByChain<Fact>>,
    pub(super) held: ByChain<HeldRecord>,
    pub(super) reach: BTreeMap<MemberId, Vec<ReachRecord>>,
    pub(super) calendar: Calendar,
    pub(super) unknown: Vec<Fact>,
    /// From where on each chain is not understood.
    pub(super) puzzles: BTreeMap<u32, u32>,
    #[serde(skip)]
    pub(super) proposals: Proposals,
    /// The proposals that changed since somebody asked which.
    #[serde(skip)]
    pub(super) changed: BTreeSet<EntryId>,
    #[serde(skip)]
    pub(super) standings: Standings,
}

impl Fold {
    /// Whose each device is, and who is a member, in a scope.
    pub(super) fn authority<'a>(&'a self, scope: Scope<'a>) -> Authority<'a> {
        Authority::new(&self.register, &self.proposals, scope)
    }
}
