//! Entries whose ancestors have not come yet: bounded, so that nobody can fill a phone with them.

use std::collections::{BTreeMap, BTreeSet};

use super::deferral::Amount;
use super::entry::Entry;
use crate::domain::EntryId;

/// What waits, by the ancestor it waits for. What nobody's device wrote leaves first, then the longest
/// waiting. All three indexes name the same entries, so none of them outgrows the bound.
#[derive(Clone, Debug, Default)]
pub(super) struct WaitingRoom {
    waiting: BTreeMap<EntryId, Waiting>,
    /// Who waits for whom.
    for_whom: BTreeSet<(EntryId, EntryId)>,
    by_turn: BTreeMap<Turn, EntryId>,
    /// How many have ever come in.
    turns: u64,
    amount: Amount,
    /// Who came, and who left, since this was asked last.
    came: BTreeSet<EntryId>,
    left: BTreeSet<EntryId>,
}

/// Who leaves first: those of devices that are nobody's here, then by their arrival.
type Turn = (bool, u64);

#[derive(Clone, Debug)]
struct Waiting {
    entry: Entry,
    missing: EntryId,
    turn: Turn,
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
        let turn = (bound, self.turns);
        self.turns += 1;
        self.waiting.insert(id, Waiting { entry, missing, turn });
        self.for_whom.insert((missing, id));
        self.by_turn.insert(turn, id);
        if !self.left.remove(&id) {
            self.came.insert(id);
        }
        while self.amount.entries > most.entries || self.amount.bytes > most.bytes {
            let Some((_, first)) = self.by_turn.pop_first() else { break };
            self.leave(first);
        }
    }

    /// Those who waited for this one; each may still miss another.
    pub(super) fn wake(&mut self, came: EntryId) -> Vec<Entry> {
        let all = (came, EntryId::new([0; 32]))..=(came, EntryId::new([u8::MAX; 32]));
        let woken: Vec<EntryId> = self.for_whom.range(all).map(|(_, id)| *id).collect();
        woken.into_iter().filter_map(|id| self.leave(id)).collect()
    }

    /// Lets go of what the vault keeps, and is not here.
    pub(super) fn let_go_of(&mut self, kept: Vec<EntryId>) {
        self.left.extend(kept);
    }

    /// What changed since this was asked last.
    pub(super) fn take_changes(&mut self) -> WaitingChanges {
        let came = std::mem::take(&mut self.came).into_iter();
        let came = came.filter_map(|id| Some((id, self.waiting.get(&id)?.entry.envelope())));
        let came = came.collect();
        WaitingChanges { came, left: std::mem::take(&mut self.left).into_iter().collect() }
    }

    fn leave(&mut self, id: EntryId) -> Option<Entry> {
        let Waiting { entry, missing, turn } = self.waiting.remove(&id)?;
        self.amount.take(size(&entry));
        self.for_whom.remove(&(missing, id));
        self.by_turn.remove(&turn);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Act, Day};
    use crate::journal::{DeviceKey, Header};

    fn entry(number: u32) -> Entry {
        let key = DeviceKey::new(&[7; 32]);
        let act = Act::Held;
        let (group, commit, prev, parents) = (None, None, None, Vec::new());
        let device = key.device();
        let day = Day::new(20_000);
        Entry::sign(
            &key,
            Header { group, device, seq: number, prev, parents, act, commit, day },
            None,
        )
    }

    #[test]
    fn the_indexes_shrink_together_whoever_stays() {
        let most = Amount { entries: 4, bytes: usize::MAX };
        let [stays, never] = [1, 2].map(|byte| EntryId::new([byte; 32]));
        let mut room = WaitingRoom::default();
        room.admit(never, entry(0), true, &most);
        for number in 1..100 {
            room.admit(stays, entry(number), true, &most);
            room.wake(stays);
            let sizes = [room.waiting.len(), room.for_whom.len(), room.by_turn.len()];
            assert_eq!((sizes, room.amount.entries), ([1; 3], 1));
        }
        // what is crowded out leaves no trace either
        (100..200).for_each(|number| room.admit(never, entry(number), false, &most));
        assert_eq!([room.waiting.len(), room.for_whom.len(), room.by_turn.len()], [4; 3]);
        assert!(room.waiting.contains_key(&entry(0).id()), "a member's own waits longest");
    }
}
