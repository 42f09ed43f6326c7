//! Where an entry stands, and what it follows.

use serde::{Deserialize, Serialize};

use super::past::{CausalPast, Dot};
use crate::domain::ids::{DeviceId, EntryId, MemberId};

/// The order of entries on every phone: by depth, then by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Order {
    /// 0 for the founding entry, else one more than the deepest parent.
    pub depth: u32,
    /// The entry.
    pub id: EntryId,
}

/// Where an entry stands among all others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    /// Its place in the order.
    pub order: Order,
    /// Its place in its chain.
    pub dot: Dot,
    /// Those that it follows itself.
    pub follows: Vec<Dot>,
    /// All its ancestors: not kept with it, for those that each entry follows tell as much.
    #[serde(skip)]
    pub past: CausalPast,
    /// Who signed it.
    pub device: DeviceId,
    /// The device's own count.
    pub seq: u32,
    /// Whose it is; of what is not understood it may be nobody's.
    pub author: Option<MemberId>,
}

/// The entries that one follows.
#[derive(Clone, Debug, Default)]
pub struct Ancestors {
    /// The one of its own device, where there is one.
    pub prev: Option<Node>,
    /// The others.
    pub parents: Vec<Node>,
}

impl Ancestors {
    /// Where they stand.
    pub(in crate::domain) fn dots(&self) -> Vec<Dot> {
        self.nodes().map(|node| node.dot).collect()
    }

    /// All of them.
    pub(in crate::domain) fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.prev.iter().chain(&self.parents)
    }

    /// They and theirs, and how deep what follows them stands.
    pub(in crate::domain) fn past(&self) -> (CausalPast, u32) {
        let mut past = CausalPast::default();
        let mut depth = 0;
        for node in self.nodes() {
            past.take_in(node.dot, &node.past);
            depth = depth.max(node.order.depth.saturating_add(1));
        }
        (past, depth)
    }
}
