//! What this phone tells the others, out of the vault, and what it learns of them.

use std::collections::{BTreeMap, BTreeSet};

use super::vault::OpenVault;
use crate::companion::ground::{CompanionError, Now};
use crate::companion::ports::chance;
use crate::domain::{CausalPast, Day, DeviceId, EntryId, Node};
use crate::exchange::{
    Announced, EntryHere, ExchangeLimits, HeardFrom, News, NewsDraft, Receipt, ReceivingSecrets,
    Tip, Wanted, covered_by, entries_to_give, lacks, tips,
};
use crate::journal::{Entry, PassedOn};
use crate::vault::{KeptHeardFrom, VaultError};

/// How much of it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    /// What some phone is not known to have; everything where none was heard from yet.
    New,
    /// All there is.
    Everything,
}

/// Every entry that is here, and where it stands.
struct AllHere {
    nodes: Vec<Node>,
    entries: BTreeMap<EntryId, Entry>,
    not_understood: BTreeSet<EntryId>,
    founding: EntryId,
}

impl AllHere {
    fn to_give(&self) -> Vec<EntryHere<'_>> {
        let here = |node| {
            let entry = self.entries.get(&id_of(node))?;
            let words = entry.words().map_or(0, |words| words.salt.len() + words.body.len());
            let bytes = entry.bytes().len() + entry.signature().len() + words;
            let understood = !self.not_understood.contains(&entry.id());
            Some(EntryHere { node, understood, bytes })
        };
        self.nodes.iter().filter_map(here).collect()
    }

    /// The entries of these that are here with their words and were not chosen anyhow.
    fn with_words_of(&self, lacked: &BTreeSet<Tip>, chosen: &[EntryId]) -> Vec<Entry> {
        let is_lacked =
            |entry: &&Entry| entry.words().is_some() && lacked.contains(&Tip::of(entry.id()));
        let lacked = self.entries.values().filter(is_lacked);
        lacked.filter(|entry| !chosen.contains(&entry.id())).cloned().collect()
    }

    /// What a phone is known to have: what its tips cover. That it signed something proves nothing, for
    /// it may have been set back since.
    fn held_by(&self, heard: &HeardFrom) -> CausalPast {
        let told: BTreeSet<Tip> = heard.tips.iter().copied().collect();
        covered_by(self.nodes.iter().filter(|node| told.contains(&Tip::of(id_of(node)))))
    }
}

const fn id_of(node: &Node) -> EntryId {
    node.order.id
}

impl OpenVault {
    /// The secrets that open parcels for this phone; drawn where there are none, renewed where they
    /// are old, and let go where they are over.
    pub(crate) fn receiving(&mut self, now: &Now) -> Result<ReceivingSecrets, CompanionError> {
        let today = Day::of(self.let_go_by(now.today));
        let (mut secrets, mut changed) = match self.store.receiving()? {
            Some(kept) => (ReceivingSecrets::read(&kept)?, false),
            None => (ReceivingSecrets::first(&*chance()?, today), true),
        };
        changed |= secrets.renew(&*chance()?, today);
        changed |= secrets.let_go(today);
        if changed {
            self.store.keep_receiving(&secrets.kept())?;
        }
        Ok(secrets)
    }

    /// What each phone that was heard from said of itself last.
    pub(crate) fn heard_from(&self) -> Result<BTreeMap<DeviceId, HeardFrom>, VaultError> {
        Ok(self.store.heard_from()?.iter().filter_map(read).collect())
    }

    /// Learns from news of a member's phone, once its entries were taken in.
    pub(crate) fn learn_from(&mut self, news: &News) -> Result<(), VaultError> {
        let device = news.device();
        let known = self.heard_from()?.remove(&device);
        self.store.keep_heard_from(&KeptHeardFrom {
            device,
            heard: HeardFrom::after(known, news).kept(),
            lacks: news.lacks().iter().flat_map(|tip| *tip.bytes()).collect(),
        })
    }

    /// The entries whose words some phone said that it lacks.
    fn words_lacked(&self) -> Result<BTreeSet<Tip>, VaultError> {
        let heard = self.store.heard_from()?.into_iter();
        Ok(heard.flat_map(|it| tips_of(&it.lacks)).collect())
    }

    /// Whether all that news tells to be on another phone is here as well.
    pub(crate) fn has_all_of(&self, news: &News) -> Result<bool, VaultError> {
        let nodes = self.store.fold()?.map(|fold| fold.nodes).unwrap_or_default();
        let here: BTreeSet<Tip> = nodes.iter().map(|node| Tip::of(id_of(node))).collect();
        Ok(news.tips().iter().all(|tip| here.contains(tip)))
    }

    /// Whether a device wrote something here.
    pub(crate) fn was_a_phone(&self, device: DeviceId) -> Result<bool, VaultError> {
        let nodes = self.store.fold()?.map(|fold| fold.nodes).unwrap_or_default();
        Ok(nodes.iter().any(|node| node.device == device && node.author.is_some()))
    }

    /// What this phone has, signed; all of what it lacks is told.
    pub(crate) fn receipt(&mut self) -> Result<Receipt, CompanionError> {
        let all = self.all_here()?;
        let limits = ExchangeLimits { lacks: usize::MAX, ..ExchangeLimits::PAGE };
        let lacks = lacks(&self.missing(&all), 0, &limits);
        let tips = tips(&all.nodes, self.own.member, &limits);
        Ok(Receipt::sign(&self.own.key, all.founding, &tips, &lacks))
    }

    /// Whether a receipt covers all that is here, and no words that it lacks are.
    pub(crate) fn is_covered_by(&mut self, receipt: &Receipt) -> Result<bool, CompanionError> {
        let all = self.all_here()?;
        let told: BTreeSet<Tip> = receipt.tips().iter().copied().collect();
        let told = all.nodes.iter().filter(|node| told.contains(&Tip::of(id_of(node))));
        let has = covered_by(told);
        let lacked = receipt.lacks().iter().copied().collect();
        let given = all.with_words_of(&lacked, &[]);
        Ok(given.is_empty() && all.nodes.iter().all(|node| has.contains(node.dot)))
    }

    /// The entries in use here whose words are missing.
    fn missing(&self, all: &AllHere) -> Vec<EntryId> {
        let is_missing = |id: &EntryId| {
            let entry = all.entries.get(id);
            entry.is_some_and(|it| it.header().commit.is_some() && it.words().is_none())
        };
        Self::shown(&self.state).into_iter().filter(is_missing).collect()
    }

    /// A greeting: everything without words, for whoever cannot be reached in another way.
    pub(crate) fn greeting(&mut self, receiving: Announced) -> Result<News, CompanionError> {
        let (limits, own) = (ExchangeLimits::PAGE, self.own.clone());
        let all = self.all_here()?;
        let chosen = entries_to_give(&all.to_give(), Wanted::Everything, own.member, &limits);
        let entries = chosen.iter().filter_map(|id| all.entries.get(id)).cloned();
        let entries: Vec<Entry> = entries.map(Entry::without_words).collect();
        let draft = NewsDraft {
            founding: all.founding,
            receiving,
            tips: &tips(&all.nodes, own.member, &limits),
            lacks: &lacks(&self.missing(&all), 0, &limits),
            entries: &entries,
            words: &[],
        };
        Ok(News::sign(&own.key, &draft, &limits))
    }

    /// News of this phone, with these passing words; `turn` is another number each time, so that in
    /// time all words that are missing here are asked for.
    pub(crate) fn news(
        &mut self,
        receiving: Announced,
        given: Given,
        words: &[PassedOn],
        turn: u32,
    ) -> Result<News, CompanionError> {
        let limits = ExchangeLimits::PAGE;
        let all = self.all_here()?;
        let own = self.own.clone();
        let mut heard = self.heard_from()?;
        heard
            .retain(|device, _| *device != own.key.device() && self.state.whose(*device).is_some());
        let held: BTreeMap<DeviceId, CausalPast> =
            heard.iter().map(|(device, heard)| (*device, all.held_by(heard))).collect();
        let wanted = match given {
            Given::New if !held.is_empty() => Wanted::New(&held),
            _ => Wanted::Everything,
        };
        let chosen = entries_to_give(&all.to_give(), wanted, own.member, &limits);
        let mut entries: Vec<Entry> =
            chosen.iter().filter_map(|id| all.entries.get(id)).cloned().collect();
        entries.extend(all.with_words_of(&self.words_lacked()?, &chosen));
        let lacks = lacks(&self.missing(&all), turn, &limits);
        let tips = tips(&all.nodes, own.member, &limits);
        let draft = NewsDraft {
            founding: all.founding,
            receiving,
            tips: &tips,
            lacks: &lacks,
            entries: &entries,
            words,
        };
        Ok(News::sign(&own.key, &draft, &limits))
    }

    fn all_here(&mut self) -> Result<AllHere, CompanionError> {
        let journal = self.take_journal()?;
        let mut nodes = self.store.fold()?.ok_or(VaultError::Damaged)?.nodes;
        nodes.iter_mut().for_each(|node| node.past = journal.fold().past(node.dot));
        let puzzling = nodes.iter().filter(|node| journal.fold().is_puzzling(node.dot));
        let not_understood = puzzling.map(id_of).collect();
        let founding = journal.founding();
        self.journal = Some(journal);
        let read = |envelope: Vec<u8>| Entry::read(&envelope).map_err(|_| VaultError::Damaged);
        let kept = self.store.entries_after(0)?.into_iter();
        let entries = kept.map(|kept| read(kept.envelope).map(|entry| (entry.id(), entry)));
        Ok(AllHere {
            entries: entries.collect::<Result<_, _>>()?,
            founding: founding.ok_or(VaultError::Damaged)?,
            nodes,
            not_understood,
        })
    }
}

/// What was kept of another phone; nothing where it cannot be read: then everything is new to it.
fn read(kept: &KeptHeardFrom) -> Option<(DeviceId, HeardFrom)> {
    Some((kept.device, HeardFrom::read(&kept.heard, &ExchangeLimits::PAGE).ok()?))
}

/// One after the other, sixteen bytes each.
fn tips_of(kept: &[u8]) -> Vec<Tip> {
    let (tips, _) = kept.as_chunks::<16>();
    tips.iter().map(|bytes| Tip::new(*bytes)).collect()
}
