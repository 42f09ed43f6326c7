//! Things of one kind, apart by the chain in which each was written.

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
/// cost more the longer the chains are. They lie in one row, for most chains say one thing and no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct ByChain<T>(Vec<T>);

impl<T> Default for ByChain<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Placed> ByChain<T> {
    /// Adds one; those before it in its chain are here already, for ancestors come first.
    pub(in crate::domain) fn push(&mut self, one: T) {
        let at = self.0.partition_point(|other| other.fact().dot < one.fact().dot);
        self.0.insert(at, one);
    }

    /// All of them, in no order.
    pub(in crate::domain) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter()
    }

    /// All of them, to be changed.
    pub(in crate::domain) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut()
    }

    /// Those of each chain that are in a scope, where there are any.
    pub(in crate::domain) fn within(&self, scope: Scope<'_>) -> impl Iterator<Item = &[T]> + Clone {
        within(&self.0, |one| one.fact().dot.chain, scope)
    }

    /// The one at a place.
    pub(in crate::domain) fn at(&self, dot: Dot) -> Option<&T> {
        let at = self.0.partition_point(|one| one.fact().dot < dot);
        self.0.get(at).filter(|one| one.fact().dot == dot)
    }
}

/// Of a row that is sorted by a key and in that by place, one chain a key, those of each chain that are
/// in a scope, where there are any.
pub(in crate::domain) fn within<'a, T: Placed, K: Ord>(
    row: &'a [T],
    key: impl Fn(&T) -> K + Clone,
    scope: Scope<'_>,
) -> impl Iterator<Item = &'a [T]> + Clone {
    let first = move |row: &'a [T]| {
        let of = key(row.first()?);
        Some(row.split_at(row.partition_point(|one| key(one) <= of)))
    };
    let chains = std::iter::successors(first(row), move |(_, rest)| first(rest));
    chains.filter_map(move |(all, _)| {
        let length = scope.length(all.first()?.fact().dot.chain);
        Some(all.split_at(first_from(all, length)).0).filter(|here| !here.is_empty())
    })
}

/// Where those of a chain begin that stand at a place or after it.
pub(in crate::domain) fn first_from<T: Placed>(all: &[T], place: u32) -> usize {
    all.partition_point(|one| one.fact().dot.place < place)
}
