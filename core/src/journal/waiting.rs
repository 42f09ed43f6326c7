//! Entries whose ancestors have not come yet: bounded, so that nobody can fill a phone with them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::deferral::Amount;
use super::entry::Entry;
use crate::domain::EntryId;

/// What waits, by the ancestor it waits for. What nobody's device wrote leaves first, then the longest
/// waiting.
#[derive(Clone, Debug, Default)]
pub(super) struct WaitingRoom {
    waiting: BTreeMap<EntryId, Entry>,
    for_whom: BTreeMap<EntryId, Vec<EntryId>>,
    /// In the order of their arrival: those of devices that are nobody's here, and the others.
    arrival: [VecDeque<EntryId>; 2],
    amount: Amount,
    /// Who came, and who left, since this was asked last.
    came: BTreeSet<EntryId>,
    left: BTreeSet<EntryId>,
}

/// What changed in the waiting room, for the vault to keep.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WaitingChanges {
    /// Envelopes that wait now.
    pub came: Vec<(EntryId, Vec<u8>)>,
    /// Entries that wait no more.
    pub left: Vec<EntryId>,
}

impl WaitingRoom {
    pub(super) fn len(&self) -> usize {
        self.waiting.len()
    }

    pub(super) fn admit(&mut self, missing: EntryId, entry: Entry, bound: bool, most: &Amount) {
        let id = entry.id();
        if self.waiting.contains_key(&id) {
            return;
        }
        self.amount.add(size(&entry));
        self.waiting.insert(id, entry);
        self.for_whom.entry(missing).or_default().push(id);
        let [nobodys, others] = &mut self.arrival;
        if bound { others } else { nobodys }.push_back(id);
        if !self.left.remove(&id) {
            self.came.insert(id);
        }
        while self.amount.entries > most.entries || self.amount.bytes > most.bytes {
            let [nobodys, others] = &mut self.arrival;
            let Some(first) = nobodys.pop_front().or_else(|| others.pop_front()) else { break };
            self.leave(first);
        }
    }

    /// Those who waited for this one; each may still miss another.
    pub(super) fn wake(&mut self, came: EntryId) -> Vec<Entry> {
        let woken = self.for_whom.remove(&came).unwrap_or_default();
        let woken: Vec<Entry> = woken.into_iter().filter_map(|id| self.leave(id)).collect();
        if self.waiting.is_empty() {
            self.arrival.iter_mut().for_each(VecDeque::clear);
            self.for_whom.clear();
        }
        woken
    }

    /// What changed since this was asked last.
    pub(super) fn take_changes(&mut self) -> WaitingChanges {
        let came = std::mem::take(&mut self.came).into_iter();
        let came = came.filter_map(|id| Some((id, self.waiting.get(&id)?.envelope())));
        let came = came.collect();
        WaitingChanges { came, left: std::mem::take(&mut self.left).into_iter().collect() }
    }

    fn leave(&mut self, id: EntryId) -> Option<Entry> {
        let entry = self.waiting.remove(&id)?;
        self.amount.take(size(&entry));
        if !self.came.remove(&id) {
            self.left.insert(id);
        }
        Some(entry)
    }
}

/// The bytes that an entry takes here.
pub(super) fn size(entry: &Entry) -> usize {
    entry.bytes().len() + entry.words().map_or(0, |words| words.body.len()) + 128
}
