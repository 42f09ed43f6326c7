//! Which entries an act follows, where more is known than it can name (`core/docs/journal.md` §2.2).

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::limits::MOST_PARENTS;
use crate::domain::{CausalPast, Dot, EntryId, Fold, MemberId, Node, Scope};

/// The parents of the next entry after `tip`, in ascending order: all heads where they fit. Else
/// whatever the act names is followed first, then the heads of each member in turn, so that nobody
/// fills the places of the others. Of a device that is known by its own past to have forked, only
/// what follows the named.
pub(super) fn to_follow<'a>(
    heads: impl Iterator<Item = &'a Node>,
    tip: Option<&Node>,
    named: &[Dot],
    fold: &Fold,
) -> Vec<EntryId> {
    let mut own = CausalPast::default();
    tip.iter().for_each(|tip| own.take_in(tip.dot, &tip.past));
    let named: Vec<Dot> = named.iter().copied().filter(|dot| !own.contains(*dot)).collect();
    let follows = |head: &Node, dot: Dot| head.dot == dot || head.past.contains(dot);
    let mut open: Vec<Ranked<'_>> = heads
        .filter(|head| Some(head.order.id) != tip.map(|tip| tip.order.id))
        .map(|head| Ranked {
            head,
            follows: named.iter().filter(|dot| follows(head, **dot)).count(),
            forks: fold.has_forked(head.device, Scope::All),
        })
        .filter(|it| {
            it.follows > 0 || !it.forks || !fold.has_forked(it.head.device, Scope::Before(&own))
        })
        .collect();
    open.sort_unstable_by_key(|it| (it.forks, Reverse(it.follows), Reverse(it.head.order)));
    let mut chosen: Vec<&Node> = Vec::new();
    for dot in named {
        let there = chosen.iter().any(|head| follows(head, dot));
        let next = open.iter().find(|it| !there && follows(it.head, dot));
        chosen.extend(next.map(|it| it.head));
    }
    chosen.extend(in_turn(open));
    let mut ids: Vec<EntryId> = Vec::new();
    for head in chosen {
        if ids.len() < MOST_PARENTS && !ids.contains(&head.order.id) {
            ids.push(head.order.id);
        }
    }
    ids.sort_unstable();
    ids
}

/// A head, and what speaks for following it.
struct Ranked<'a> {
    head: &'a Node,
    follows: usize,
    forks: bool,
}

/// The first of each member, then the second of each, and so on.
fn in_turn(ranked: Vec<Ranked<'_>>) -> impl Iterator<Item = &Node> {
    let mut turns: BTreeMap<Option<MemberId>, usize> = BTreeMap::new();
    let mut placed: Vec<(usize, &Node)> = ranked
        .into_iter()
        .map(|it| {
            let turn = turns.entry(it.head.author).or_default();
            *turn += 1;
            (*turn, it.head)
        })
        .collect();
    placed.sort_by_key(|(turn, _)| *turn);
    placed.into_iter().map(|(_, head)| head)
}
