//! Which strings have a number in one news, and which number (`core/docs/exchange.md` §2).

use std::collections::{BTreeMap, BTreeSet};

use super::compact;
use crate::domain::EntryId;

const FOUNDING: u64 = 0;
const COMMIT: u64 = 1;
const TABLE: u64 = 2;

/// The strings that have a number, as whoever reads finds them.
#[derive(Clone, Debug)]
pub(super) struct Numbered<'n> {
    pub(super) founding: EntryId,
    pub(super) table: Vec<&'n [u8]>,
    /// The entries so far.
    pub(super) ids: Vec<EntryId>,
}

impl Numbered<'_> {
    /// The string of a number.
    pub(super) fn string<'a>(
        &'a self,
        number: u64,
        commit: Option<&'a [u8; 32]>,
    ) -> Option<&'a [u8]> {
        match number {
            FOUNDING => Some(self.founding.bytes()),
            COMMIT => commit.map(<[u8; 32]>::as_slice),
            _ => {
                let place = usize::try_from(number - TABLE).ok()?;
                match place.checked_sub(self.table.len()) {
                    None => self.table.get(place).copied(),
                    Some(place) => self.ids.get(place).map(|id| id.bytes().as_slice()),
                }
            }
        }
    }
}

/// The numbers of strings, as whoever writes finds them.
pub(super) struct Numbers {
    numbers: BTreeMap<Vec<u8>, u64>,
    next: u64,
}

impl Numbers {
    pub(super) fn new(founding: EntryId, table: &[&[u8]]) -> Self {
        let mut all = Self { numbers: BTreeMap::new(), next: TABLE };
        all.numbers.insert(founding.bytes().to_vec(), FOUNDING);
        table.iter().for_each(|string| all.add(string));
        all
    }

    /// One more string; the first number of it stays.
    pub(super) fn add(&mut self, string: &[u8]) {
        self.numbers.entry(string.to_vec()).or_insert(self.next);
        self.next += 1;
    }

    /// The number of a string.
    pub(super) fn number(&self, string: &[u8], commit: Option<&[u8; 32]>) -> Option<u64> {
        let is_commit = commit.is_some_and(|commit| commit == string);
        if is_commit { Some(COMMIT) } else { self.numbers.get(string).copied() }
    }
}

/// The strings that are worth a place in the table, the most used first: what is said more than once,
/// and has no number without it.
pub(super) fn table<'h>(
    items: impl Iterator<Item = &'h [u8]>,
    numbered: &BTreeSet<[u8; 32]>,
    most: usize,
) -> Vec<&'h [u8]> {
    let mut used: BTreeMap<&[u8], usize> = BTreeMap::new();
    for string in items.flat_map(compact::strings).filter(|string| fits(string)) {
        if !<[u8; 32]>::try_from(string).is_ok_and(|string| numbered.contains(&string)) {
            *used.entry(string).or_default() += 1;
        }
    }
    let mut table: Vec<(&[u8], usize)> = used.into_iter().filter(|(_, times)| *times > 1).collect();
    table.sort_by_key(|(string, times)| (std::cmp::Reverse(*times), *string));
    table.into_iter().map(|(string, _)| string).take(most).collect()
}

/// Whether a string is as long as those of the table are.
pub(super) const fn fits(string: &[u8]) -> bool {
    matches!(string.len(), 16 | 32)
}
