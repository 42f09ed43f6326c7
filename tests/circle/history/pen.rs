//! A phone's journal as a history needs it: what it admitted, and a key to write with.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use runde_core::domain::{Act, CausalPast, Day, EntryId, Node, State, Verdict};
use runde_core::journal::{
    Admitted, DeviceKey, Draft, Entry, EntryWords, Journal, KeptProposal, NodeLookup, Refused,
    state_of,
};

/// Entries by their ids, as a vault would know them.
#[derive(Clone, Debug, Default)]
pub struct Shelved(pub BTreeMap<EntryId, Node>);

impl NodeLookup for Shelved {
    type Error = std::convert::Infallible;

    fn node(&self, id: EntryId) -> Result<Option<Node>, Self::Error> {
        Ok(self.0.get(&id).cloned())
    }
}

/// One phone's journal, and everything it has admitted.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    /// The journal.
    pub journal: Journal,
    /// The places of what was admitted.
    pub shelved: Shelved,
    /// What became of every entry.
    pub verdicts: BTreeMap<EntryId, Verdict>,
    /// Everything admitted, ancestors first.
    pub entries: Vec<Entry>,
    /// The last frame, and the proposals as snapshots kept them.
    frame: Vec<u8>,
    kept: BTreeMap<EntryId, Vec<u8>>,
    /// What was written here.
    written: BTreeSet<EntryId>,
    /// What the group was when so many entries were admitted.
    state: Option<(usize, Arc<State>)>,
}

impl Reader {
    /// A phone that waits for this group's entries.
    #[must_use]
    pub fn of(founding: EntryId) -> Self {
        Self { journal: Journal::of(founding), ..Self::default() }
    }

    /// A phone that was given these, in this order.
    #[must_use]
    pub fn given(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut reader = Self::default();
        reader.take_in(entries);
        reader
    }

    /// Takes entries in, and says how many were refused.
    pub fn take_in(&mut self, entries: impl IntoIterator<Item = Entry>) -> usize {
        let Ok(intake) = self.journal.take_in(entries, &self.shelved);
        self.keep(intake.admitted);
        intake.refused.len()
    }

    /// Keeps what was admitted.
    pub fn keep(&mut self, admitted: Vec<Admitted>) {
        for Admitted { entry, node, verdict } in admitted {
            self.shelved.0.insert(entry.id(), node);
            self.verdicts.insert(entry.id(), verdict);
            self.entries.push(entry);
        }
    }

    /// Takes in what another phone knows of the first `share` entries that it admitted.
    pub fn learn_from(&mut self, other: &Self, share: usize) {
        let news = other.entries.iter().take(share);
        let news = news.filter(|entry| !self.shelved.0.contains_key(&entry.id()));
        let news: Vec<Entry> = news.cloned().collect();
        self.take_in(news);
    }

    /// The app is closed, and opened again with what the snapshot kept. What waited comes again.
    ///
    /// # Panics
    /// When anything is different then.
    pub fn reopen(&mut self) {
        let state = self.journal.state();
        let snapshot = self.journal.snapshot(&state);
        self.kept.extend(snapshot.proposals.into_iter().map(|it| (it.id, it.bytes)));
        self.frame = snapshot.frame.unwrap_or_else(|| self.frame.clone());
        assert_eq!(state_of(&snapshot.state), Ok(state.at_opening()));
        let kept = self.kept.iter();
        let kept = kept.map(|(id, bytes)| KeptProposal { id: *id, bytes: bytes.clone() });
        let nodes = self.entries.iter().map(|entry| self.shelved.0[&entry.id()].clone());
        // what came before each is put together again
        let nodes: Vec<Node> =
            nodes.map(|node| Node { past: CausalPast::default(), ..node }).collect();
        let (mut journal, after) = Journal::from_snapshot(&self.frame, kept, &nodes).unwrap();
        // what came after the frame is taken in once more, and stands where it stood
        let (before, later) = self.entries.split_at(nodes.len() - after.len());
        let before = before.iter().map(|entry| (entry.id(), self.shelved.0[&entry.id()].clone()));
        let mut known = Shelved(before.collect());
        for (entry, node) in later.iter().zip(after) {
            let Ok(mut intake) = journal.take_in([entry.clone()], &known);
            let one = intake.admitted.remove(0);
            assert_eq!(one.node.dot, node.dot);
            if self.written.contains(&entry.id()) {
                journal.wrote(&one);
            }
            known.0.insert(entry.id(), one.node);
        }
        self.journal = journal;
        assert_eq!(self.journal.state(), state, "a snapshot keeps all of it");
    }

    /// What the group is, looked at once while nothing is admitted.
    pub fn state(&mut self) -> Arc<State> {
        let known = self.entries.len();
        match &self.state {
            Some((at, state)) if *at == known => Arc::clone(state),
            _ => {
                self.journal.look_again();
                let state = Arc::new(self.journal.state());
                self.state = Some((known, Arc::clone(&state)));
                state
            }
        }
    }

    /// What is valid and does not count, in ascending order.
    #[must_use]
    pub fn void(&self) -> Vec<EntryId> {
        let mut void = self.journal.fold().void_entries();
        void.sort_unstable();
        void
    }
}

/// A phone that writes.
#[derive(Clone)]
pub struct Pen {
    /// Its key.
    pub key: DeviceKey,
    /// What it knows.
    pub reader: Reader,
}

impl Pen {
    /// Writes an act and takes it in.
    pub fn write(
        &mut self,
        act: Act,
        words: Option<&EntryWords>,
        day: u32,
        salt: [u8; 16],
    ) -> Entry {
        let entry =
            self.reader.journal.write(&self.key, Draft { act, words, day: Day::new(day) }, salt);
        self.take(entry.clone());
        entry
    }

    /// Takes in an entry this phone wrote, so that its next one follows it. What a phone writes that
    /// is nobody's is not taken in, here or anywhere.
    ///
    /// # Panics
    /// When it is refused for anything else.
    pub fn take(&mut self, entry: Entry) {
        let id = entry.id();
        let Ok(intake) = self.reader.journal.take_in([entry.clone()], &self.reader.shelved);
        assert!(intake.refused.iter().all(|why| *why == Refused::Nobodys), "what we write is good");
        self.reader.keep(intake.admitted);
        if !self.reader.shelved.0.contains_key(&id) {
            return;
        }
        self.reader.written.insert(id);
        let node = self.reader.shelved.0[&id].clone();
        let verdict = self.reader.verdicts[&id];
        self.reader.journal.wrote(&Admitted { entry, node, verdict });
    }
}
