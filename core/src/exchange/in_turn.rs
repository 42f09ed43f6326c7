//! One of each in turn, so that nobody fills the places of the others.

use std::collections::BTreeMap;

/// The first of each, then the second of each, and so on; whoever comes first of one stays so.
pub(super) fn in_turn<K: Ord, T>(items: impl Iterator<Item = (K, T)>) -> impl Iterator<Item = T> {
    let mut turns: BTreeMap<K, u32> = BTreeMap::new();
    let mut placed: Vec<(u32, T)> = items
        .map(|(whose, item)| {
            let turn = turns.entry(whose).or_default();
            *turn = turn.saturating_add(1);
            (*turn, item)
        })
        .collect();
    placed.sort_by_key(|(turn, _)| *turn);
    placed.into_iter().map(|(_, item)| item)
}
