//! Every chain there is, and where a device forked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::past::{Mark, Node, Order, Part, Past};
use crate::domain::ids::{DeviceId, EntryId};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Chain {
    device: DeviceId,
    first_seq: u32,
    length: u32,
    /// The entry its first one follows.
    after: Option<Mark>,
}

/// Two or more entries of one device with the same count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Fork {
    seq: u32,
    entries: Vec<Mark>,
}

/// All chains, by their numbers on this phone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Chains {
    chains: Vec<Chain>,
    forks: BTreeMap<DeviceId, Vec<Fork>>,
}

impl Chains {
    /// Gives an entry its place, after `prev` and the other `parents`.
    pub(in crate::domain) fn place<'a>(
        &mut self,
        id: EntryId,
        device: DeviceId,
        seq: u32,
        prev: Option<&'a Node>,
        parents: impl IntoIterator<Item = &'a Node>,
    ) -> Node {
        let mut past = Past::default();
        let mut depth = 0;
        for node in prev.into_iter().chain(parents) {
            past.take_in(node.mark, &node.past);
            depth = depth.max(node.order.depth.saturating_add(1));
        }
        let mark = self.next(device, seq, prev.map(|prev| prev.mark));
        Node { order: Order { depth, id }, mark, past, device, seq }
    }

    fn next(&mut self, device: DeviceId, seq: u32, after: Option<Mark>) -> Mark {
        let grown = after.and_then(|after| {
            let at = usize::try_from(after.chain).ok()?;
            let chain = self.chains.get_mut(at).filter(|chain| chain.length == after.place + 1)?;
            chain.length += 1;
            Some(Mark { chain: after.chain, place: after.place + 1 })
        });
        grown.unwrap_or_else(|| self.begin(device, seq, after))
    }

    fn begin(&mut self, device: DeviceId, seq: u32, after: Option<Mark>) -> Mark {
        let mark = Mark { chain: u32::try_from(self.chains.len()).unwrap_or(u32::MAX), place: 0 };
        let follows = after.map(|after| Mark { chain: after.chain, place: after.place + 1 });
        let beside: Vec<Mark> = (0..)
            .zip(&self.chains)
            .filter(|(_, chain)| chain.device == device && chain.after == after)
            .map(|(chain, _)| Mark { chain, place: 0 })
            .chain(follows)
            .collect();
        if !beside.is_empty() {
            let entries: Vec<Mark> = beside.into_iter().chain([mark]).collect();
            let forks = self.forks.entry(device).or_default();
            // the same fork with one entry more takes the place of the one known
            forks.retain(|fork| {
                fork.seq != seq || !fork.entries.iter().all(|e| entries.contains(e))
            });
            forks.push(Fork { seq, entries });
        }
        self.chains.push(Chain { device, first_seq: seq, length: 1, after });
        mark
    }

    /// Whether the device of this entry forked in what the entry knows, itself among it.
    pub(in crate::domain) fn forked_with(&self, node: &Node) -> bool {
        let known = |mark: &&Mark| **mark == node.mark || node.past.contains(**mark);
        self.forks
            .get(&node.device)
            .into_iter()
            .flatten()
            .any(|fork| fork.entries.iter().filter(known).nth(1).is_some())
    }

    /// The least count at which this device forked in a part.
    pub(in crate::domain) fn forked(&self, device: DeviceId, part: Part<'_>) -> Option<u32> {
        let forks = self.forks.get(&device)?.iter();
        let seen = |fork: &&Fork| {
            fork.entries.iter().filter(|mark| part.contains(**mark)).nth(1).is_some()
        };
        forks.filter(seen).map(|fork| fork.seq).min()
    }

    /// Every device that forked.
    pub(in crate::domain) fn all_forked(&self) -> impl Iterator<Item = DeviceId> + '_ {
        self.forks.keys().copied()
    }

    /// The device and its count at a mark.
    pub(in crate::domain) fn at(&self, mark: Mark) -> Option<(DeviceId, u32)> {
        let chain = self.chains.get(usize::try_from(mark.chain).ok()?)?;
        Some((chain.device, chain.first_seq.saturating_add(mark.place)))
    }
}
