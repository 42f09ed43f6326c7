//! Every chain there is, and where a device forked.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::node::Node;
use super::past::{CausalPast, Dot, Scope};
use crate::domain::ids::DeviceId;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Chain {
    device: DeviceId,
    first_seq: u32,
    length: u32,
    /// The entry its first one follows.
    after: Option<Dot>,
}

/// Entries of one device that follow the same one, where there are several: by their count and by
/// what they follow.
type Forks = BTreeMap<u32, BTreeMap<Option<Dot>, BTreeSet<Dot>>>;

/// All chains, by their numbers on this phone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Chains {
    chains: Vec<Chain>,
    /// The chains that begin after one entry, by the device.
    beginnings: BTreeMap<(DeviceId, Option<Dot>), Vec<u32>>,
    forks: BTreeMap<DeviceId, Forks>,
    /// The ancestors of each entry, by chain and place: put together again of what each follows.
    #[serde(skip)]
    pasts: Vec<Vec<CausalPast>>,
}

impl Chains {
    /// Gives an entry of a device its place after another one.
    pub(in crate::domain) fn place(
        &mut self,
        (device, seq): (DeviceId, u32),
        after: Option<Dot>,
        past: &CausalPast,
    ) -> Dot {
        let dot = self.placed(device, seq, after);
        self.remember(dot, past.clone());
        dot
    }

    /// All ancestors of an entry; none of one that is not here.
    pub(in crate::domain) fn past(&self, dot: Dot) -> CausalPast {
        let chain = usize::try_from(dot.chain).ok().and_then(|chain| self.pasts.get(chain));
        let past = usize::try_from(dot.place).ok().and_then(|place| chain?.get(place));
        past.cloned().unwrap_or_default()
    }

    /// Puts together again what came before an entry, of what it follows; ancestors come first.
    pub(in crate::domain) fn recall(&mut self, dot: Dot, follows: &[Dot]) {
        let mut past = CausalPast::default();
        for dot in follows {
            past.take_in(*dot, &self.past(*dot));
        }
        self.remember(dot, past);
    }

    fn remember(&mut self, dot: Dot, past: CausalPast) {
        // numbers that no chain here has come from a vault that is not whole
        let chain = usize::try_from(dot.chain).ok().filter(|chain| *chain < self.chains.len());
        let Some(chain) = chain else { return };
        if self.pasts.len() <= chain {
            self.pasts.resize(chain + 1, Vec::new());
        }
        if let Some(pasts) = self.pasts.get_mut(chain)
            && usize::try_from(dot.place) == Ok(pasts.len())
        {
            pasts.push(past);
        }
    }

    fn placed(&mut self, device: DeviceId, seq: u32, after: Option<Dot>) -> Dot {
        let grown = after.and_then(|after| {
            let at = usize::try_from(after.chain).ok()?;
            let chain = self.chains.get_mut(at).filter(|chain| chain.length == after.place + 1)?;
            chain.length += 1;
            Some(Dot { chain: after.chain, place: after.place + 1 })
        });
        grown.unwrap_or_else(|| self.begin(device, seq, after))
    }

    fn begin(&mut self, device: DeviceId, seq: u32, after: Option<Dot>) -> Dot {
        let dot = Dot { chain: u32::try_from(self.chains.len()).unwrap_or(u32::MAX), place: 0 };
        let beside = self.beginnings.entry((device, after)).or_default();
        let follows = after.map(|after| Dot { chain: after.chain, place: after.place + 1 });
        if follows.is_some() || !beside.is_empty() {
            let forks = self.forks.entry(device).or_default().entry(seq).or_default();
            let others = beside.iter().map(|chain| Dot { chain: *chain, place: 0 });
            match forks.entry(after) {
                Entry::Occupied(mut known) => known.get_mut().extend([dot]),
                Entry::Vacant(new) => new.insert(others.chain(follows).collect()).extend([dot]),
            }
        }
        beside.push(dot.chain);
        self.chains.push(Chain { device, first_seq: seq, length: 1, after });
        dot
    }

    /// Everything of a device that forked, apart by where.
    fn forks_of(&self, device: DeviceId) -> impl Iterator<Item = (u32, &BTreeSet<Dot>)> {
        let forks = self.forks.get(&device).into_iter().flatten();
        forks.flat_map(|(seq, forks)| forks.values().map(|fork| (*seq, fork)))
    }

    /// Whether the device of this entry forked in what the entry knows, itself among it.
    pub(in crate::domain) fn forked_with(&self, node: &Node) -> bool {
        let known = |dot: &&Dot| **dot == node.dot || node.past.contains(**dot);
        self.forks_of(node.device).any(|(_, fork)| fork.iter().filter(known).nth(1).is_some())
    }

    /// The least count at which this device forked in a scope.
    pub(in crate::domain) fn forked(&self, device: DeviceId, scope: Scope<'_>) -> Option<u32> {
        let seen = |(_, fork): &(u32, &BTreeSet<Dot>)| match scope {
            Scope::All => true,
            Scope::Before(past) => fork.iter().filter(|dot| past.contains(**dot)).nth(1).is_some(),
        };
        self.forks_of(device).find(seen).map(|(seq, _)| seq)
    }

    /// How many there are.
    pub(in crate::domain) const fn len(&self) -> usize {
        self.chains.len()
    }

    /// Every device that forked.
    pub(in crate::domain) fn all_forked(&self) -> impl Iterator<Item = DeviceId> + '_ {
        self.forks.keys().copied()
    }

    /// The device's own count at a dot.
    pub(in crate::domain) fn seq_at(&self, dot: Dot) -> Option<u32> {
        let chain = self.chains.get(usize::try_from(dot.chain).ok()?)?;
        Some(chain.first_seq.saturating_add(dot.place))
    }
}
