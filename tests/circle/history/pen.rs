//! A phone's journal as a history needs it: what it admitted, and a key to write with.

use std::collections::BTreeMap;
use std::sync::Arc;

use runde_core::domain::{Act, Day, EntryId, MemberId, Node, State, Verdict};
use runde_core::journal::{Admitted, DeviceKey, Entry, Journal, Known, Words, state_of};

/// Entries by their ids, as a vault would know them.
#[derive(Clone, Debug, Default)]
pub struct Shelved(pub BTreeMap<EntryId, Node>);

impl Known for Shelved {
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
    /// The proposals as snapshots kept them.
    kept: BTreeMap<EntryId, Vec<u8>>,
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
        for Admitted { entry, node, verdict } in intake.admitted {
            self.shelved.0.insert(entry.id(), node);
            self.verdicts.insert(entry.id(), verdict);
            self.entries.push(entry);
        }
        intake.refused.len()
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
        self.kept.extend(snapshot.dossiers);
        assert_eq!(state_of(&snapshot.state).as_ref(), Ok(&state));
        self.journal = Journal::from_snapshot(&snapshot.frame, self.kept.clone()).unwrap();
        assert_eq!(self.journal.state(), state, "a snapshot keeps all of it");
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
    /// Who has it in their pocket; whether it is theirs, the journal says.
    pub holder: MemberId,
    /// What it knows.
    pub reader: Reader,
    /// What the group was when it had admitted so many entries.
    state: Option<(usize, Arc<State>)>,
}

impl Pen {
    /// A phone with this key, that knows what a reader knows.
    #[must_use]
    pub const fn new(key: DeviceKey, holder: MemberId, reader: Reader) -> Self {
        Self { key, holder, reader, state: None }
    }

    /// Writes an act and takes it in.
    ///
    /// # Panics
    /// When what it writes is refused.
    pub fn write(&mut self, act: Act, words: Option<&Words>, day: u32, salt: [u8; 16]) -> Entry {
        let entry = self.reader.journal.write(&self.key, act, words, Day::new(day), salt);
        let Ok(intake) = self.reader.journal.take_in([entry.clone()], &self.reader.shelved);
        let [admitted] = intake.admitted.as_slice() else { panic!("what we write is admitted") };
        self.reader.journal.wrote(admitted);
        let (id, verdict) = (entry.id(), admitted.verdict);
        self.reader.shelved.0.insert(id, admitted.node.clone());
        self.reader.verdicts.insert(id, verdict);
        self.reader.entries.push(entry.clone());
        entry
    }

    /// What the group is on this phone.
    pub fn state(&mut self) -> Arc<State> {
        let known = self.reader.entries.len();
        match &self.state {
            Some((at, state)) if *at == known => Arc::clone(state),
            _ => {
                let state = Arc::new(self.reader.journal.state());
                self.state = Some((known, Arc::clone(&state)));
                state
            }
        }
    }
}
