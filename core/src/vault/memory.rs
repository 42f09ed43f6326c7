//! The store in memory, held to the same promises: for tests of what lies above.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use zeroize::Zeroizing;

use super::error::VaultError;
use super::store::{
    Batch, DeviceStore, FileStore, GroupStore, JournalStore, KeptEntry, KeptFold, KeptHeardFrom,
    KeptLedger, KeptWaiting, KeptWords, Live, MeetingStore, Note, NoteStore, OwnDevice,
    PassingStore, PhonesStore, Refold, Settings, SettingsStore,
};
use crate::domain::{DeviceId, EntryId, Group, Node, WordId};
use crate::journal::{Entry, KeptProposal, PassedOn, SaltedWords, envelope_of};
use crate::round::Counts;

/// A vault that is gone with the program.
#[derive(Debug, Default)]
pub struct MemoryStore {
    group: Option<Group>,
    ledger: KeptLedger,
    days: BTreeSet<NaiveDate>,
    live: Option<Live>,
    settings: Settings,
    entries: Vec<(Entry, Node)>,
    words: BTreeMap<EntryId, SaltedWords>,
    waiting: Vec<(EntryId, Vec<u8>)>,
    state: Option<Vec<u8>>,
    frame: Option<Vec<u8>>,
    proposals: BTreeMap<EntryId, Vec<u8>>,
    settled: BTreeMap<EntryId, NaiveDate>,
    device: Option<OwnDevice>,
    note: Option<Note>,
    passing: BTreeMap<WordId, Vec<u8>>,
    receiving: Option<Zeroizing<Vec<u8>>>,
    heard_from: BTreeMap<DeviceId, KeptHeardFrom>,
    paused: bool,
}

impl MemoryStore {
    /// A vault in which nothing is kept yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn awake(&self) -> Result<&Self, VaultError> {
        if self.paused { Err(VaultError::PAUSED) } else { Ok(self) }
    }

    fn awake_mut(&mut self) -> Result<&mut Self, VaultError> {
        if self.paused { Err(VaultError::PAUSED) } else { Ok(self) }
    }

    /// Only members of the group have counts, and only counts above zero are kept.
    fn count(&mut self, ledger: &KeptLedger) {
        let group = self.group.as_ref();
        let counts = ledger
            .counts
            .iter()
            .filter(|(id, _)| group.is_some_and(|group| group.member(*id).is_some()))
            .filter(|(_, counts)| *counts != Counts::default())
            .collect();
        self.ledger = KeptLedger { counts, next_round: ledger.next_round };
    }
}

impl GroupStore for MemoryStore {
    fn group(&self) -> Result<Option<Group>, VaultError> {
        Ok(self.awake()?.group.clone())
    }

    fn keep_group(&mut self, group: &Group) -> Result<(), VaultError> {
        let vault = self.awake_mut()?;
        let ids = |group: &Group| group.members().iter().map(|m| m.id).collect::<Vec<_>>();
        let before = vault.group.as_ref().map(ids).unwrap_or_default();
        vault.ledger.counts = vault.ledger.counts.among(&before, &ids(group));
        vault.group = Some(group.clone());
        Ok(())
    }
}

impl MeetingStore for MemoryStore {
    fn live(&self) -> Result<Option<Live>, VaultError> {
        Ok(self.awake()?.live.clone())
    }

    fn keep_live(&mut self, live: &Live) -> Result<(), VaultError> {
        self.awake_mut()?.live = Some(live.clone());
        Ok(())
    }

    fn close_meeting(
        &mut self,
        day: NaiveDate,
        ledger: &KeptLedger,
        batch: Option<&Batch<'_>>,
    ) -> Result<(), VaultError> {
        if let Some(batch) = batch {
            self.keep_batch(batch)?;
        }
        let vault = self.awake_mut()?;
        vault.days.insert(day);
        vault.count(ledger);
        vault.live = None;
        Ok(())
    }

    fn ledger(&self) -> Result<KeptLedger, VaultError> {
        Ok(self.awake()?.ledger.clone())
    }

    fn keep_ledger(&mut self, ledger: &KeptLedger) -> Result<(), VaultError> {
        self.awake_mut()?.count(ledger);
        Ok(())
    }

    fn days_met(&self) -> Result<Vec<NaiveDate>, VaultError> {
        Ok(self.awake()?.days.iter().rev().copied().collect())
    }
}

impl JournalStore for MemoryStore {
    fn keep_batch(&mut self, batch: &Batch<'_>) -> Result<(), VaultError> {
        let vault = self.awake_mut()?;
        for admitted in batch.admitted {
            let entry = admitted.entry.clone();
            if let Some(words) = entry.words() {
                vault.words.insert(entry.id(), words.clone());
            }
            vault.entries.push((entry.without_words(), admitted.node.clone()));
        }
        if let Some(frame) = &batch.snapshot.frame {
            vault.frame = Some(frame.clone());
        }
        vault.state = Some(batch.snapshot.state.clone());
        let proposals = batch.snapshot.proposals.iter();
        vault.proposals.extend(proposals.map(|it| (it.id, it.bytes.clone())));
        vault.settled.clone_from(batch.settled);
        let changes = &batch.snapshot.waiting;
        vault.waiting.retain(|(id, _)| !changes.left.contains(id));
        vault.waiting.extend(changes.came.iter().cloned());
        for (entry, words) in batch.late {
            vault.words.entry(*entry).or_insert_with(|| words.clone());
        }
        for entry in batch.erased {
            vault.words.remove(entry);
        }
        if let Some(own) = batch.own {
            vault.device = Some(own.clone());
        }
        self.keep_group(batch.group)
    }

    fn begin_anew(
        &mut self,
        own: &OwnDevice,
        batch: &Batch<'_>,
        settings: &Settings,
    ) -> Result<(), VaultError> {
        *self.awake_mut()? = Self::new();
        self.keep_device(own)?;
        self.keep_batch(batch)?;
        self.keep_settings(settings)
    }

    fn keep_refold(&mut self, refold: &Refold<'_>) -> Result<(), VaultError> {
        let vault = self.awake_mut()?;
        vault.entries.retain_mut(|(entry, node)| match refold.nodes.get(&entry.id()) {
            Some(now) => {
                node.clone_from(now);
                true
            }
            None => false,
        });
        vault.words.retain(|entry, _| refold.nodes.contains_key(entry));
        vault.settled.retain(|entry, _| refold.nodes.contains_key(entry));
        vault.frame.clone_from(&refold.snapshot.frame);
        vault.state = Some(refold.snapshot.state.clone());
        let proposals = refold.snapshot.proposals.iter();
        vault.proposals = proposals.map(|it| (it.id, it.bytes.clone())).collect();
        Ok(())
    }

    fn node(&self, id: EntryId) -> Result<Option<Node>, VaultError> {
        let mut kept = self.awake()?.entries.iter();
        Ok(kept.find(|(entry, _)| entry.id() == id).map(|(_, node)| node.clone()))
    }

    fn waiting(&self) -> Result<Vec<KeptWaiting>, VaultError> {
        let waiting = self.awake()?.waiting.iter().cloned();
        Ok(waiting.map(|(entry, envelope)| KeptWaiting { entry, envelope }).collect())
    }

    fn entries_after(&self, place: u32) -> Result<Vec<KeptEntry>, VaultError> {
        let vault = self.awake()?;
        let places = (1..).zip(&vault.entries).filter(|(at, _)| *at > place);
        let kept = places.map(|(place, (entry, _))| {
            let words = vault.words.get(&entry.id());
            let envelope = envelope_of(entry.bytes(), entry.signature(), words);
            KeptEntry { place, envelope }
        });
        Ok(kept.collect())
    }

    fn entries_from(&self, first: EntryId) -> Result<Vec<KeptEntry>, VaultError> {
        let all = self.awake()?.entries.iter();
        let before = all.take_while(|(entry, _)| entry.id() != first).count();
        self.entries_after(u32::try_from(before).unwrap_or(u32::MAX))
    }

    fn words(&self, entries: &[EntryId]) -> Result<Vec<KeptWords>, VaultError> {
        let all = &self.awake()?.words;
        let here = entries
            .iter()
            .filter_map(|entry| Some(KeptWords { entry: *entry, words: all.get(entry)?.clone() }));
        Ok(here.collect())
    }

    fn all_words(&self) -> Result<Vec<EntryId>, VaultError> {
        Ok(self.awake()?.words.keys().copied().collect())
    }

    fn state(&self) -> Result<Option<Vec<u8>>, VaultError> {
        Ok(self.awake()?.state.clone())
    }

    fn fold(&self) -> Result<Option<KeptFold>, VaultError> {
        let vault = self.awake()?;
        let proposals = vault.proposals.iter();
        let proposals = proposals.map(|(id, bytes)| KeptProposal { id: *id, bytes: bytes.clone() });
        let nodes = vault.entries.iter().map(|(_, node)| node.clone()).collect();
        let proposals = proposals.collect();
        Ok(vault.frame.clone().map(|frame| KeptFold { frame, proposals, nodes }))
    }

    fn settled(&self) -> Result<BTreeMap<EntryId, NaiveDate>, VaultError> {
        Ok(self.awake()?.settled.clone())
    }
}

impl DeviceStore for MemoryStore {
    fn device(&self) -> Result<Option<OwnDevice>, VaultError> {
        Ok(self.awake()?.device.clone())
    }

    fn keep_device(&mut self, own: &OwnDevice) -> Result<(), VaultError> {
        self.awake_mut()?.device = Some(own.clone());
        Ok(())
    }
}

impl PassingStore for MemoryStore {
    fn passing_words(&self) -> Result<Vec<Vec<u8>>, VaultError> {
        Ok(self.awake()?.passing.values().cloned().collect())
    }

    fn keep_passing_words(
        &mut self,
        fresh: &[&PassedOn],
        gone: &BTreeSet<WordId>,
    ) -> Result<(), VaultError> {
        let passing = &mut self.awake_mut()?.passing;
        passing.extend(fresh.iter().map(|one| (one.word().id, one.envelope().to_vec())));
        passing.retain(|id, _| !gone.contains(id));
        Ok(())
    }
}

impl PhonesStore for MemoryStore {
    fn receiving(&self) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError> {
        Ok(self.awake()?.receiving.clone())
    }

    fn keep_receiving(&mut self, secrets: &[u8]) -> Result<(), VaultError> {
        self.awake_mut()?.receiving = Some(Zeroizing::new(secrets.to_vec()));
        Ok(())
    }

    fn heard_from(&self) -> Result<Vec<KeptHeardFrom>, VaultError> {
        Ok(self.awake()?.heard_from.values().cloned().collect())
    }

    fn keep_heard_from(&mut self, heard: &KeptHeardFrom) -> Result<(), VaultError> {
        self.awake_mut()?.heard_from.insert(heard.device, heard.clone());
        Ok(())
    }
}

impl SettingsStore for MemoryStore {
    fn settings(&self) -> Result<Settings, VaultError> {
        Ok(self.awake()?.settings.clone())
    }

    fn keep_settings(&mut self, settings: &Settings) -> Result<(), VaultError> {
        self.awake_mut()?.settings.clone_from(settings);
        Ok(())
    }
}

impl NoteStore for MemoryStore {
    fn note(&self) -> Result<Option<Note>, VaultError> {
        Ok(self.awake()?.note.clone())
    }

    fn keep_note(&mut self, note: Option<&Note>) -> Result<(), VaultError> {
        self.awake_mut()?.note = note.cloned();
        Ok(())
    }
}

impl FileStore for MemoryStore {
    fn check(&self) -> Result<(), VaultError> {
        self.awake().map(|_| ())
    }

    fn pause(&mut self) -> Result<(), VaultError> {
        self.paused = true;
        Ok(())
    }

    fn resume(&mut self) -> Result<(), VaultError> {
        self.paused = false;
        Ok(())
    }
}
