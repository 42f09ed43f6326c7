//! Every chain there is, and where a device forked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::past::{Ancestors, CausalPast, Dot, Node, Order, Scope};
use crate::domain::ids::{DeviceId, EntryId};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Chain {
    device: DeviceId,
    first_seq: u32,
    length: u32,
    /// The entry its first one follows.
    after: Option<Dot>,
}

/// Two or more entries of one device with the same count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Fork {
    seq: u32,
    entries: Vec<Dot>,
}

/// All chains, by their numbers on this phone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Chains {
    chains: Vec<Chain>,
    forks: BTreeMap<DeviceId, Vec<Fork>>,
}

impl Chains {
    /// Gives an entry its place after its ancestors.
    pub(in crate::domain) fn place(
        &mut self,
        id: EntryId,
        device: DeviceId,
        seq: u32,
        ancestors: &Ancestors,
    ) -> Node {
        let Ancestors { prev, parents } = ancestors;
        let mut past = CausalPast::default();
        let mut depth = 0;
        for node in prev.iter().chain(parents) {
            past.take_in(node.dot, &node.past);
            depth = depth.max(node.order.depth.saturating_add(1));
        }
        let dot = self.next(device, seq, prev.as_ref().map(|prev| prev.dot));
        Node { order: Order { depth, id }, dot, past, device, seq }
    }

    fn next(&mut self, device: DeviceId, seq: u32, after: Option<Dot>) -> Dot {
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
        let follows = after.map(|after| Dot { chain: after.chain, place: after.place + 1 });
        let beside: Vec<Dot> = (0..)
            .zip(&self.chains)
            .filter(|(_, chain)| chain.device == device && chain.after == after)
            .map(|(chain, _)| Dot { chain, place: 0 })
            .chain(follows)
            .collect();
        if !beside.is_empty() {
            let entries: Vec<Dot> = beside.into_iter().chain([dot]).collect();
            let forks = self.forks.entry(device).or_default();
            // the same fork with one entry more takes the place of the one known
            forks.retain(|fork| {
                fork.seq != seq || !fork.entries.iter().all(|e| entries.contains(e))
            });
            forks.push(Fork { seq, entries });
        }
        self.chains.push(Chain { device, first_seq: seq, length: 1, after });
        dot
    }

    /// Whether the device of this entry forked in what the entry knows, itself among it.
    pub(in crate::domain) fn forked_with(&self, node: &Node) -> bool {
        let known = |dot: &&Dot| **dot == node.dot || node.past.contains(**dot);
        self.forks
            .get(&node.device)
            .into_iter()
            .flatten()
            .any(|fork| fork.entries.iter().filter(known).nth(1).is_some())
    }

    /// The least count at which this device forked in a scope.
    pub(in crate::domain) fn forked(&self, device: DeviceId, scope: Scope<'_>) -> Option<u32> {
        let forks = self.forks.get(&device)?.iter();
        let seen =
            |fork: &&Fork| fork.entries.iter().filter(|dot| scope.contains(**dot)).nth(1).is_some();
        forks.filter(seen).map(|fork| fork.seq).min()
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
