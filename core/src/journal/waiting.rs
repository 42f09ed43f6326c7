//! Entries whose ancestors have not come yet: bounded, so that nobody can fill a phone with them.

use std::collections::{BTreeMap, VecDeque};

use super::entry::Entry;
use crate::domain::EntryId;

/// The most entries that wait.
const MOST: usize = 1_024;
/// The most bytes that wait.
const MOST_BYTES: usize = 4 * 1_024 * 1_024;

/// What waits, by the ancestor it waits for; the longest waiting leaves first.
#[derive(Clone, Debug, Default)]
pub(super) struct WaitingRoom {
    waiting: BTreeMap<EntryId, Entry>,
    for_whom: BTreeMap<EntryId, Vec<EntryId>>,
    arrival: VecDeque<EntryId>,
    bytes: usize,
}

impl WaitingRoom {
    pub(super) fn len(&self) -> usize {
        self.waiting.len()
    }

    pub(super) fn admit(&mut self, missing: EntryId, entry: Entry) {
        let id = entry.id();
        if self.waiting.contains_key(&id) {
            return;
        }
        self.bytes += size(&entry);
        self.waiting.insert(id, entry);
        self.for_whom.entry(missing).or_default().push(id);
        self.arrival.push_back(id);
        while self.waiting.len() > MOST || self.bytes > MOST_BYTES {
            let Some(longest) = self.arrival.pop_front() else { break };
            self.leave(longest);
        }
    }

    /// Those who waited for this one; each may still miss another.
    pub(super) fn wake(&mut self, came: EntryId) -> Vec<Entry> {
        let woken = self.for_whom.remove(&came).unwrap_or_default();
        let woken: Vec<Entry> = woken.into_iter().filter_map(|id| self.leave(id)).collect();
        if self.waiting.is_empty() {
            self.arrival.clear();
            self.for_whom.clear();
        }
        woken
    }

    fn leave(&mut self, id: EntryId) -> Option<Entry> {
        let entry = self.waiting.remove(&id)?;
        self.bytes = self.bytes.saturating_sub(size(&entry));
        Some(entry)
    }
}

fn size(entry: &Entry) -> usize {
    entry.bytes().len() + entry.words().map_or(0, |words| words.body.len()) + 128
}
