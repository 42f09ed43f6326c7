//! What came before what, small enough to keep for every entry.
//!
//! The entries of one device that follow each other by `prev` are a *chain*; a fork begins another
//! one. A [`CausalPast`] is how far it reaches into each chain, which tells exactly whether one entry is
//! before another. The numbers of chains are this phone's own; no other phone needs them.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// Where an entry stands: its chain, and its place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Dot {
    /// The chain.
    pub chain: u32,
    /// The place in it, from 0.
    pub place: u32,
}

/// All ancestors of an entry, as the length of each chain that is among them, by chain.
///
/// It is a tree of sixteen branches at each height, and pasts that differ little share what they have
/// in common: an entry of a group that has forked a thousand times costs as much as any other one.
#[derive(Clone, Debug, Default)]
pub struct CausalPast {
    root: Option<Branch>,
    /// How many steps there are from the root to a leaf.
    height: u32,
}

const BRANCHES: usize = 16;
const BITS: u32 = BRANCHES.trailing_zeros();

#[derive(Clone, Debug)]
enum Branch {
    /// The lengths of sixteen chains, 0 for one that is not among them.
    Leaf(Arc<[u32; BRANCHES]>),
    Inner(Arc<[Option<Branch>; BRANCHES]>),
}

impl Branch {
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Leaf(one), Self::Leaf(other)) => Arc::ptr_eq(one, other),
            (Self::Inner(one), Self::Inner(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }

    /// The greatest of both, which is one of them wherever that holds all of the other.
    fn joined(one: &Self, other: &Self) -> Self {
        match (one, other) {
            _ if one.is(other) => one.clone(),
            (Self::Leaf(ours), Self::Leaf(theirs)) => {
                let mut both = **ours;
                both.iter_mut()
                    .zip(theirs.iter())
                    .for_each(|(our, their)| *our = (*our).max(*their));
                match both {
                    both if both == **ours => one.clone(),
                    both if both == **theirs => other.clone(),
                    both => Self::Leaf(Arc::new(both)),
                }
            }
            (Self::Inner(ours), Self::Inner(theirs)) => {
                let mut both = (**ours).clone();
                for (our, their) in both.iter_mut().zip(theirs.iter()) {
                    *our = match (our.take(), their) {
                        (Some(our), Some(their)) => Some(Self::joined(&our, their)),
                        (our, their) => our.or_else(|| their.clone()),
                    };
                }
                let same = |all: &[Option<Self>; BRANCHES]| {
                    both.iter().zip(all).all(|pair| match pair {
                        (Some(one), Some(other)) => one.is(other),
                        (one, other) => one.is_none() && other.is_none(),
                    })
                };
                match (same(ours), same(theirs)) {
                    (true, _) => one.clone(),
                    (_, true) => other.clone(),
                    _ => Self::Inner(Arc::new(both)),
                }
            }
            // both are of one height
            _ => one.clone(),
        }
    }

    /// With this chain as long as that at the least.
    fn raised(branch: Option<&Self>, height: u32, dot: Dot) -> Self {
        let at = place_at(dot.chain, height);
        if height == 0 {
            let mut leaf = match branch {
                Some(Self::Leaf(leaf)) => **leaf,
                _ => [0; BRANCHES],
            };
            if let Some(length) = leaf.get_mut(at) {
                *length = (*length).max(dot.place.saturating_add(1));
            }
            return Self::Leaf(Arc::new(leaf));
        }
        let mut inner = match branch {
            Some(Self::Inner(inner)) => (**inner).clone(),
            _ => [const { None }; BRANCHES],
        };
        if let Some(below) = inner.get_mut(at) {
            *below = Some(Self::raised(below.as_ref(), height - 1, dot));
        }
        Self::Inner(Arc::new(inner))
    }

    fn lengths(&self, before: u32, all: &mut Vec<(u32, u32)>) {
        match self {
            Self::Leaf(leaf) => {
                let chains = (0..).zip(leaf.iter()).filter(|(_, length)| **length > 0);
                all.extend(chains.map(|(at, length)| (chain_of(before, at), *length)));
            }
            Self::Inner(inner) => {
                for (at, below) in (0..).zip(inner.iter()) {
                    below.iter().for_each(|below| below.lengths(chain_of(before, at), all));
                }
            }
        }
    }
}

/// The number of a chain, or the beginning of it, that lies at a branch.
const fn chain_of(before: u32, at: u32) -> u32 {
    before.wrapping_shl(BITS) | at
}

/// Which branch at this height leads to a chain.
const fn place_at(chain: u32, height: u32) -> usize {
    (chain.unbounded_shr(height * BITS) as usize) % BRANCHES
}

impl CausalPast {
    /// Whether the entry at `dot` is among them.
    #[must_use]
    pub fn contains(&self, dot: Dot) -> bool {
        self.length(dot.chain) > dot.place
    }

    /// How many entries of a chain are among them.
    #[must_use]
    pub fn length(&self, chain: u32) -> u32 {
        #[cfg(test)]
        counted::count();
        if chain.unbounded_shr((self.height + 1) * BITS) > 0 {
            return 0;
        }
        let (mut branch, mut height) = (self.root.as_ref(), self.height);
        while let Some(found) = branch {
            let at = place_at(chain, height);
            match found {
                Branch::Leaf(leaf) => return leaf.get(at).copied().unwrap_or(0),
                Branch::Inner(inner) => branch = inner.get(at).and_then(Option::as_ref),
            }
            height = height.saturating_sub(1);
        }
        0
    }

    /// Takes in all that another past holds.
    pub fn take_all(&mut self, past: &Self) {
        self.grow_to(past.height);
        let mut theirs = past.clone();
        theirs.grow_to(self.height);
        self.root = match (self.root.take(), theirs.root) {
            (Some(ours), Some(theirs)) => Some(Branch::joined(&ours, &theirs)),
            (ours, theirs) => ours.or(theirs),
        };
    }

    /// Takes in an entry and all its ancestors.
    pub fn take_in(&mut self, dot: Dot, past: &Self) {
        self.take_all(past);
        if !self.contains(dot) {
            let mut fits = self.height;
            while dot.chain.unbounded_shr((fits + 1) * BITS) > 0 {
                fits += 1;
            }
            self.grow_to(fits);
            self.root = Some(Branch::raised(self.root.as_ref(), self.height, dot));
        }
    }

    /// Each chain that is among them, with its length, in ascending order.
    #[must_use]
    pub fn lengths(&self) -> Vec<(u32, u32)> {
        let mut all = Vec::new();
        self.root.iter().for_each(|root| root.lengths(0, &mut all));
        all
    }

    fn grow_to(&mut self, height: u32) {
        while self.height < height {
            if let Some(root) = self.root.take() {
                let mut above = [const { None }; BRANCHES];
                above[0] = Some(root);
                self.root = Some(Branch::Inner(Arc::new(above)));
            }
            self.height += 1;
        }
    }
}

impl PartialEq for CausalPast {
    fn eq(&self, other: &Self) -> bool {
        self.lengths() == other.lengths()
    }
}

impl Eq for CausalPast {}

/// How often it was asked what is before what: everything that the fold judges asks it.
#[cfg(test)]
pub(in crate::domain) mod counted {
    use std::cell::Cell;

    thread_local! {
        static COUNTED: Cell<u64> = const { Cell::new(0) };
    }

    pub(super) fn count() {
        COUNTED.set(COUNTED.get() + 1);
    }

    /// So often since this program began, on this thread.
    pub(in crate::domain) fn taken() -> u64 {
        COUNTED.get()
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
        #[cfg(test)]
        counted::count();
        match self {
            Self::All => true,
            Self::Before(past) => past.contains(dot),
        }
    }

    /// How many entries of a chain are in it.
    #[must_use]
    pub fn length(self, chain: u32) -> u32 {
        #[cfg(test)]
        counted::count();
        match self {
            Self::All => u32::MAX,
            Self::Before(past) => past.length(chain),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

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
    fn a_past_of_many_chains_says_the_same_as_a_list_of_them() {
        let (mut past, mut list) = (CausalPast::default(), BTreeMap::new());
        let mut other = past.clone();
        for number in 0..2_000_u32 {
            let (chain, place) = (number.wrapping_mul(7_919) % 5_000, number % 7);
            let one = dot(chain, place);
            if number % 3 == 0 {
                other.take_in(one, &CausalPast::default());
            } else {
                past.take_in(one, &other);
            }
            let length: &mut u32 = list.entry(chain).or_default();
            *length = (*length).max(place + 1);
        }
        past.take_in(dot(0, 0), &other);
        let length = list.entry(0).or_default();
        *length = (*length).max(1);
        assert_eq!(past.lengths(), list.clone().into_iter().collect::<Vec<_>>());
        for chain in 0..6_000 {
            assert_eq!(past.length(chain), list.get(&chain).copied().unwrap_or(0), "{chain}");
        }
    }

    #[test]
    fn pasts_share_what_they_have_in_common() {
        let mut wide = CausalPast::default();
        (0..4_000).for_each(|chain| wide.take_in(dot(chain, 0), &CausalPast::default()));
        let mut after = CausalPast::default();
        after.take_in(dot(0, 5), &CausalPast::default());
        after.take_in(dot(4_000, 0), &wide);
        let (Some(Branch::Inner(wide)), Some(Branch::Inner(after))) = (&wide.root, &after.root)
        else {
            panic!("both are high");
        };
        let shared = wide.iter().zip(after.iter());
        let shared = shared.filter(|(one, other)| match (one, other) {
            (Some(one), Some(other)) => one.is(other),
            _ => false,
        });
        assert_eq!(shared.count(), 14, "all but what holds the first chain and the new one");
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
