//! What came before what, small enough to keep for every entry.
//!
//! The entries of one device that follow each other by `prev` are a *chain*; a fork begins another
//! one. A [`CausalPast`] is how far it reaches into each chain, which tells exactly whether one entry is
//! before another. The numbers of chains are this phone's own; no other phone needs them.

use serde::{Deserialize, Serialize};

use crate::domain::ids::{DeviceId, EntryId};

/// Where an entry stands: its chain, and its place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Dot {
    /// The chain.
    pub chain: u32,
    /// The place in it, from 0.
    pub place: u32,
}

/// All ancestors of an entry, as the length of each chain that is among them, by chain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CausalPast(Vec<(u32, u32)>);

impl CausalPast {
    /// Whether the entry at `dot` is among them.
    #[must_use]
    pub fn contains(&self, dot: Dot) -> bool {
        let found = self.0.binary_search_by_key(&dot.chain, |(chain, _)| *chain);
        found.ok().and_then(|at| self.0.get(at)).is_some_and(|(_, length)| *length > dot.place)
    }

    /// Takes in an entry and all its ancestors.
    pub fn take_in(&mut self, dot: Dot, past: &Self) {
        let mut merged = Vec::with_capacity(self.0.len().max(past.0.len()) + 1);
        let (mut ours, mut theirs) = (self.0.iter().peekable(), past.0.iter().peekable());
        loop {
            let next = match (ours.peek(), theirs.peek()) {
                (Some(our), Some(their)) if our.0 == their.0 => {
                    let both = (our.0, our.1.max(their.1));
                    ours.next();
                    theirs.next();
                    both
                }
                (Some(our), Some(their)) if our.0 > their.0 => {
                    let their = **their;
                    theirs.next();
                    their
                }
                (Some(our), _) => {
                    let our = **our;
                    ours.next();
                    our
                }
                (None, Some(their)) => {
                    let their = **their;
                    theirs.next();
                    their
                }
                (None, None) => break,
            };
            merged.push(next);
        }
        match merged.binary_search_by_key(&dot.chain, |(chain, _)| *chain) {
            Ok(at) => {
                if let Some((_, length)) = merged.get_mut(at) {
                    *length = (*length).max(dot.place.saturating_add(1));
                }
            }
            Err(at) => merged.insert(at, (dot.chain, dot.place.saturating_add(1))),
        }
        self.0 = merged;
    }
}

/// A part of the journal that holds the ancestors of each of its entries: what others call a
/// consistent cut.
#[derive(Clone, Copy, Debug)]
pub enum Scope<'a> {
    /// All that is admitted.
    All,
    /// What came before one entry.
    Before(&'a CausalPast),
}

impl Scope<'_> {
    /// Whether the entry at `dot` is in it.
    #[must_use]
    pub fn contains(self, dot: Dot) -> bool {
        match self {
            Self::All => true,
            Self::Before(past) => past.contains(dot),
        }
    }
}

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
    /// Its ancestors.
    pub past: CausalPast,
    /// Who signed it.
    pub device: DeviceId,
    /// The device's own count.
    pub seq: u32,
}

/// The entries that one follows.
#[derive(Clone, Debug, Default)]
pub struct Ancestors {
    /// The one of its own device, where there is one.
    pub prev: Option<Node>,
    /// The others.
    pub parents: Vec<Node>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dot(chain: u32, place: u32) -> Dot {
        Dot { chain, place }
    }

    #[test]
    fn a_past_holds_what_was_taken_in_and_nothing_beside_it() {
        let mut one = CausalPast::default();
        one.take_in(dot(2, 4), &CausalPast::default());
        let mut other = CausalPast::default();
        other.take_in(dot(0, 0), &CausalPast::default());
        other.take_in(dot(5, 1), &one);
        for (seen, expected) in
            [((2, 4), true), ((2, 0), true), ((2, 5), false), ((0, 0), true), ((1, 0), false)]
        {
            assert_eq!(other.contains(dot(seen.0, seen.1)), expected, "{seen:?}");
        }
        assert!(other.contains(dot(5, 1)) && !other.contains(dot(5, 2)));
    }

    #[test]
    fn taking_in_less_changes_nothing() {
        let mut past = CausalPast::default();
        past.take_in(dot(3, 7), &CausalPast::default());
        let before = past.clone();
        past.take_in(dot(3, 2), &CausalPast::default());
        assert_eq!(past, before);
    }
}
