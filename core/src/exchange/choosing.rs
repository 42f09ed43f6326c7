//! Which entries go into news, and in which order (`core/docs/exchange.md` §6).

use std::collections::{BTreeMap, BTreeSet};

use super::in_turn::in_turn;
use super::limits::ExchangeLimits;
use super::news::Tip;
use crate::domain::{CausalPast, DeviceId, Dot, EntryId, MemberId, Node};

/// An entry that is here.
#[derive(Clone, Copy, Debug)]
pub struct EntryHere<'n> {
    /// Its place among all others, with its past.
    pub node: &'n Node,
    /// Whether this version understands it.
    pub understood: bool,
    /// The bytes of its envelope.
    pub bytes: usize,
}

/// What is to be given.
#[derive(Clone, Copy, Debug)]
pub enum Wanted<'k> {
    /// What some of these devices are not known to have ([`covered_by`](super::covered_by)): those of
    /// members that were heard from, without this phone's own.
    New(&'k BTreeMap<DeviceId, CausalPast>),
    /// All there is.
    Everything,
}

/// Chooses among all entries that are here, which come ancestors first, and puts what is chosen in the
/// order in which it goes: first what an entry of another member follows, and what `own` wrote; then,
/// member by member in turn, what nobody follows; last what is not understood. So nobody's flood keeps
/// back what somebody acted on.
#[must_use]
pub fn entries_to_give(
    here: &[EntryHere<'_>],
    wanted: Wanted<'_>,
    own: MemberId,
    limits: &ExchangeLimits,
) -> Vec<EntryId> {
    let ranks = Ranks::of(here);
    let acted_on = |entry: &EntryHere<'_>| ranks.is_acted_on(entry, own);
    let (mut devices, most, room) = match wanted {
        Wanted::New(devices) => (devices.values().collect(), limits.news / 4 * 3, limits.news),
        Wanted::Everything => (Vec::new(), limits.everything, limits.everything),
    };
    if matches!(wanted, Wanted::New(_)) {
        leave_out_the_farthest(here, &mut devices, most, acted_on);
    }
    let everything = matches!(wanted, Wanted::Everything);
    let is_new = |it: &EntryHere<'_>| {
        everything || devices.iter().any(|has: &&CausalPast| !has.contains(it.node.dot))
    };
    let new: Vec<&EntryHere<'_>> = here.iter().filter(|it| is_new(it)).collect();
    let mut choice = Choice::of(&new);
    for entry in new.iter().filter(|it| acted_on(it)) {
        choice.take(entry, most);
    }
    let alone = new.iter().filter(|it| it.understood && !acted_on(it));
    for entry in in_turn(alone.map(|it| (it.node.author, *it))) {
        choice.take(entry, room);
    }
    for entry in new.iter().filter(|it| !it.understood) {
        choice.take(entry, room);
    }
    choice.chosen
}

/// While what others act on is more than that, the device that misses most of it is left out.
fn leave_out_the_farthest(
    here: &[EntryHere<'_>],
    devices: &mut Vec<&CausalPast>,
    most: usize,
    acted_on: impl Fn(&EntryHere<'_>) -> bool,
) {
    let core: Vec<&EntryHere<'_>> = here.iter().filter(|it| acted_on(it)).collect();
    let sum = |missing: &dyn Fn(Dot) -> bool| -> usize {
        core.iter().filter(|it| missing(it.node.dot)).map(|it| it.bytes).sum()
    };
    while devices.len() > 1
        && sum(&|dot| devices.iter().any(|has| !has.contains(dot))) > most
        && let Some((farthest, _)) =
            devices.iter().enumerate().max_by_key(|(_, has)| sum(&|dot| !has.contains(dot)))
    {
        devices.remove(farthest);
    }
}

/// What each member's entries follow.
struct Ranks(BTreeMap<MemberId, CausalPast>);

impl Ranks {
    fn of(here: &[EntryHere<'_>]) -> Self {
        let mut follows: BTreeMap<MemberId, CausalPast> = BTreeMap::new();
        for entry in here.iter().filter(|it| it.understood) {
            if let Some(author) = entry.node.author {
                follows.entry(author).or_default().take_all(&entry.node.past);
            }
        }
        Self(follows)
    }

    /// Whether an entry of another member than its own follows it, or it is the own member's.
    fn is_acted_on(&self, entry: &EntryHere<'_>, own: MemberId) -> bool {
        let author = entry.node.author;
        let others = self.0.iter().filter(|(member, _)| Some(**member) != author);
        let followed = || others.map(|(_, past)| past).any(|past| past.contains(entry.node.dot));
        entry.understood && (author == Some(own) || followed())
    }
}

/// What was chosen so far.
struct Choice {
    /// What is new and not chosen.
    open: BTreeSet<Dot>,
    chosen: Vec<EntryId>,
    bytes: usize,
}

impl Choice {
    fn of(new: &[&EntryHere<'_>]) -> Self {
        let open = new.iter().map(|it| it.node.dot).collect();
        Self { open, chosen: Vec::new(), bytes: 0 }
    }

    /// Takes an entry while there is room, and never one without what it follows.
    fn take(&mut self, entry: &EntryHere<'_>, room: usize) {
        let bytes = self.bytes.saturating_add(entry.bytes);
        let follows = entry.node.follows.iter().any(|dot| self.open.contains(dot));
        if bytes <= room && !follows && self.open.remove(&entry.node.dot) {
            self.bytes = bytes;
            self.chosen.push(entry.node.order.id);
        }
    }
}

/// The entries whose words are missing here, as one news tells them: where there are more than fit, the
/// next ones at each `turn`, so that what nobody gives keeps nothing else back.
#[must_use]
pub fn lacks(missing: &[EntryId], turn: u32, limits: &ExchangeLimits) -> Vec<Tip> {
    let turns = missing.len().div_ceil(limits.lacks.max(1)).max(1);
    let passed = usize::try_from(turn).unwrap_or(0) % turns * limits.lacks;
    missing.iter().skip(passed).take(limits.lacks).copied().map(Tip::of).collect()
}

/// The last entries of all chains, as news tells them: the holder's own first, then member by member in
/// turn the deepest.
#[must_use]
pub fn tips<'n>(
    here: impl IntoIterator<Item = &'n Node>,
    own: MemberId,
    limits: &ExchangeLimits,
) -> Vec<Tip> {
    let mut ends: BTreeMap<u32, &Node> = BTreeMap::new();
    for node in here {
        let end = ends.entry(node.dot.chain).or_insert(node);
        if end.dot < node.dot {
            *end = node;
        }
    }
    let mut ends: Vec<&Node> = ends.into_values().collect();
    ends.sort_by_key(|node| std::cmp::Reverse(node.order));
    let (mine, others): (Vec<_>, Vec<_>) =
        ends.into_iter().partition(|node| node.author == Some(own));
    let others = in_turn(others.into_iter().map(|node| (node.author, node)));
    let all = mine.into_iter().chain(others).take(limits.tips);
    all.map(|node| Tip::of(node.order.id)).collect()
}

#[cfg(test)]
#[path = "choosing_tests.rs"]
mod tests;
