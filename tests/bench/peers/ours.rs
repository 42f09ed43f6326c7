//! The journal.

use std::time::Duration;

use decade::{Decade, Shelf};
use runde_core::journal::{Entry, Journal};

use crate::{Halves, timed};

/// What one phone holds.
pub struct Ours {
    entries: Vec<Entry>,
    /// The whole journal with one half and with the other, and that half for the other phone.
    halves: [(Journal, Shelf, Vec<Vec<u8>>); 2],
}

fn envelopes(entries: &[Entry]) -> Vec<Vec<u8>> {
    entries.iter().map(Entry::envelope).collect()
}

fn take_in(journal: &mut Journal, shelf: &Shelf, envelopes: &[Vec<u8>]) {
    let Ok(intake) = Entry::open_each(envelopes, |opened| {
        journal.take_in(opened.map(Result::unwrap), shelf)
    });
    assert_eq!(intake.admitted.len(), envelopes.len());
    assert!(!journal.state().members.is_empty());
}

impl Ours {
    pub fn holding(decade: &Decade, halves: &Halves) -> Self {
        let halves = halves.each_ref().map(|half| {
            let (mut journal, mut shelf) = (decade.journal.clone(), decade.shelf.clone());
            let Ok(intake) = journal.take_in(half.iter().cloned(), &shelf);
            shelf.0.extend(intake.admitted.into_iter().map(|one| (one.entry.id(), one.node)));
            (journal, shelf, envelopes(half))
        });
        Self { entries: decade.entries.clone(), halves }
    }
}

impl crate::Peer for Ours {
    type Saved = Vec<Vec<u8>>;

    fn save(&self) -> Self::Saved {
        envelopes(&self.entries)
    }

    fn bytes(saved: &Self::Saved) -> usize {
        saved.iter().map(Vec::len).sum()
    }

    fn load(&self, saved: &Self::Saved) {
        take_in(&mut Journal::new(), &Shelf::default(), saved);
    }

    fn merge(&self) -> Duration {
        let [(one, shelf, theirs), (other, other_shelf, others)] = &self.halves;
        let (mut one, mut other) = (one.clone(), other.clone());
        let (taken, ()) = timed(|| {
            take_in(&mut one, shelf, others);
            take_in(&mut other, other_shelf, theirs);
        });
        taken
    }
}
