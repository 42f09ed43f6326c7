//! Things of one kind, apart by the chain in which each was written.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::fact::Fact;
use super::past::{Dot, Scope};

/// What stands at one place of a chain.
pub(in crate::domain) trait Placed {
    /// The entry that says it.
    fn fact(&self) -> &Fact;
}

impl Placed for Fact {
    fn fact(&self) -> &Fact {
        self
    }
}

/// Things of one kind, by chain and in each by place: what is asked of the last of each chain does not
/// cost more the longer the chains are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct ByChain<T>(BTreeMap<u32, Vec<T>>);

impl<T> Default for ByChain<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Placed> ByChain<T> {
    /// Adds one; those before it in its chain are here already, for ancestors come first.
    pub(in crate::domain) fn push(&mut self, one: T) {
        self.0.entry(one.fact().dot.chain).or_default().push(one);
    }

    /// All of them, in no order.
    pub(in crate::domain) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.values().flatten()
    }

    /// All of them, to be changed.
    pub(in crate::domain) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.values_mut().flatten()
    }

    /// Those of each chain that are in a scope, where there are any.
    pub(in crate::domain) fn within(&self, scope: Scope<'_>) -> impl Iterator<Item = &[T]> + Clone {
        self.0.iter().filter_map(move |(chain, all)| {
            let length = scope.length(*chain);
            Some(all.split_at(first_from(all, length)).0).filter(|here| !here.is_empty())
        })
    }

    /// The one at a place.
    pub(in crate::domain) fn at(&self, dot: Dot) -> Option<&T> {
        let all = self.0.get(&dot.chain)?;
        all.get(first_from(all, dot.place)).filter(|one| one.fact().dot == dot)
    }
}

/// Where those of a chain begin that stand at a place or after it.
pub(in crate::domain) fn first_from<T: Placed>(all: &[T], place: u32) -> usize {
    all.partition_point(|one| one.fact().dot.place < place)
}
