//! News: the one message between phones (`core/docs/exchange.md` §3).

use std::collections::BTreeSet;

use super::compact;
use super::error::ExchangeError;
use super::item::{ItemKind, NEWS};
use super::keys::ReceivingKey;
use super::limits::ExchangeLimits;
use super::names::{self, Numbered, Numbers};
use super::unpacked::{GivenEntries, GivenWords};
use crate::domain::{DeviceId, EntryId};
use crate::journal::cbor::{self, Encoded, Reader, Writer};
use crate::journal::{DeviceKey, Entry, PassedOn, check_news};

/// The first sixteen bytes of an entry's id: enough to find it among those that are here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tip([u8; 16]);

impl Tip {
    /// Of an entry.
    #[must_use]
    pub const fn of(id: EntryId) -> Self {
        let [first, _] = *id.bytes().as_chunks::<16>().0 else { return Self([0; 16]) };
        Self(first)
    }

    /// One that was kept.
    #[must_use]
    pub const fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes that the id begins with.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

/// The key that a device wants to be reached by, and its number: the highest one counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Announced {
    /// The number.
    pub number: u32,
    /// The key.
    pub key: ReceivingKey,
}

impl Announced {
    pub(super) fn write(self, writer: &mut Writer) -> Encoded {
        writer.array(2)?.u32(self.number)?.bytes(self.key.bytes())?;
        Ok(())
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Result<Self, ExchangeError> {
        reader.array_of(2)?;
        let number = reader.small()?;
        let key = ReceivingKey::new(reader.exactly()?).ok_or(ExchangeError::Form)?;
        Ok(Self { number, key })
    }
}

/// What news is to say.
#[derive(Clone, Copy, Debug)]
pub struct NewsDraft<'a> {
    /// The name of the group.
    pub founding: EntryId,
    /// How this device wants to be reached.
    pub receiving: Announced,
    /// The last entry of each chain that is here ([`tips`](super::tips)).
    pub tips: &'a [Tip],
    /// Entries in use here whose words are missing.
    pub lacks: &'a [Tip],
    /// What is given, in the order in which it is to be taken in; with the words that are to go.
    pub entries: &'a [Entry],
    /// The passing words that are kept here, all of them.
    pub words: &'a [PassedOn],
}

/// What one device says to all the others.
#[derive(Clone, PartialEq, Eq)]
pub struct News {
    founding: EntryId,
    device: DeviceId,
    receiving: Announced,
    tips: Vec<Tip>,
    lacks: Vec<Tip>,
    bytes: Vec<u8>,
    signature: [u8; 64],
    /// Where in the bytes the table and what follows it are.
    table_at: usize,
}

impl News {
    /// Signs news. Of tips, lacks and strings for the table no more go than fit.
    #[must_use]
    pub fn sign(key: &DeviceKey, draft: &NewsDraft<'_>, limits: &ExchangeLimits) -> Self {
        let NewsDraft { founding, receiving, tips, lacks, .. } = *draft;
        let device = key.device();
        let tips: Vec<Tip> = tips.iter().take(limits.tips).copied().collect();
        let lacks: Vec<Tip> = lacks.iter().take(limits.lacks).copied().collect();
        let mut table_at = 0;
        let room = draft.entries.iter().map(|entry| entry.bytes().len() + 100).sum();
        let bytes = cbor::write(room, |writer| {
            writer.array(8)?.bytes(founding.bytes())?.bytes(device.bytes())?;
            receiving.write(writer)?;
            write_tips(&tips, writer)?;
            write_tips(&lacks, writer)?;
            table_at = writer.writer().len();
            write_given(draft, limits, writer)
        });
        let signature = key.sign_news(&bytes);
        Self { founding, device, receiving, tips, lacks, bytes, signature, table_at }
    }

    /// Reads an item that is news, of this group where one is here. Its entries are read later, one by
    /// one; form and signature of all the rest hold.
    ///
    /// # Errors
    /// [`ExchangeError::TooLong`], [`ExchangeError::Form`], [`ExchangeError::Newer`],
    /// [`ExchangeError::OtherGroup`], [`ExchangeError::Signature`].
    pub fn read(
        item: &[u8],
        group: Option<EntryId>,
        limits: &ExchangeLimits,
    ) -> Result<Self, ExchangeError> {
        if item.len() > limits.largest {
            return Err(ExchangeError::TooLong);
        }
        if ItemKind::of(item)? != ItemKind::News {
            return Err(ExchangeError::Form);
        }
        cbor::check(item)?;
        let mut reader = Reader::new(item);
        reader.array_of(3)?;
        reader.skip()?;
        Self::parts(reader.bytes()?, reader.exactly()?, group, limits)
    }

    /// Reads news with its signature.
    pub(super) fn parts(
        bytes: &[u8],
        signature: [u8; 64],
        group: Option<EntryId>,
        limits: &ExchangeLimits,
    ) -> Result<Self, ExchangeError> {
        cbor::check(bytes)?;
        let mut reader = Reader::new(bytes);
        reader.array_of(8)?;
        let founding = EntryId::new(reader.exactly()?);
        let device = DeviceId::new(reader.exactly()?);
        let receiving = Announced::read(&mut reader)?;
        let tips = read_tips(&mut reader, limits.tips)?;
        let lacks = read_tips(&mut reader, limits.lacks)?;
        let table_at = reader.position();
        read_table(&mut reader, limits.table)?;
        for _ in 0..2 {
            if !reader.at_array() {
                return Err(ExchangeError::Form);
            }
            reader.skip()?;
        }
        reader.end()?;
        if group.is_some_and(|group| group != founding) {
            return Err(ExchangeError::OtherGroup);
        }
        check_news(device, bytes, &signature)?;
        let bytes = bytes.to_vec();
        Ok(Self { founding, device, receiving, tips, lacks, bytes, signature, table_at })
    }

    /// The item that travels.
    #[must_use]
    pub fn item(&self) -> Vec<u8> {
        cbor::write(self.bytes.len() + 80, |writer| {
            writer.array(3)?.u64(NEWS)?.bytes(&self.bytes)?.bytes(&self.signature)?;
            Ok(())
        })
    }

    /// The name of the group.
    #[must_use]
    pub const fn founding(&self) -> EntryId {
        self.founding
    }

    /// Who says it; whether that is a device of a member is not known here.
    #[must_use]
    pub const fn device(&self) -> DeviceId {
        self.device
    }

    /// How that device wants to be reached.
    #[must_use]
    pub const fn receiving(&self) -> Announced {
        self.receiving
    }

    /// The last entries of the chains that it has.
    #[must_use]
    pub fn tips(&self) -> &[Tip] {
        &self.tips
    }

    /// The entries whose words it asks for.
    #[must_use]
    pub fn lacks(&self) -> &[Tip] {
        &self.lacks
    }

    /// What was signed.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The signature.
    #[must_use]
    pub const fn signature(&self) -> &[u8; 64] {
        &self.signature
    }

    /// The entries, each with form, signature and proof checked, in order; the first that breaks one of
    /// them ends it. What a newer version wrote in a form that is not read here is passed over.
    #[must_use]
    pub fn entries(&self) -> GivenEntries<'_> {
        let (reader, numbered) = self.given();
        GivenEntries::new(reader, numbered)
    }

    /// The passing words, likewise.
    #[must_use]
    pub fn words(&self) -> GivenWords<'_> {
        let (reader, numbered) = self.given();
        GivenWords::new(reader, numbered)
    }

    fn given(&self) -> (Reader<'_>, Numbered<'_>) {
        let mut reader = Reader::at(&self.bytes, self.table_at);
        // it was read before, and holds
        let table = read_table(&mut reader, usize::MAX).unwrap_or_default();
        (reader, Numbered { founding: self.founding, table, ids: Vec::new() })
    }
}

/// Prints nothing of what was said.
impl std::fmt::Debug for News {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "News(of {:?}, {} bytes)", self.device, self.bytes.len())
    }
}

pub(super) fn write_tips(tips: &[Tip], writer: &mut Writer) -> Encoded {
    writer.array(tips.len() as u64)?;
    for tip in tips {
        writer.bytes(tip.bytes())?;
    }
    Ok(())
}

/// The table, the entries, the passing words.
fn write_given(draft: &NewsDraft<'_>, limits: &ExchangeLimits, writer: &mut Writer) -> Encoded {
    let NewsDraft { founding, entries, words, .. } = *draft;
    let passing: Vec<(Vec<u8>, [u8; 64])> = words.iter().filter_map(taken_apart).collect();
    let numbered: BTreeSet<[u8; 32]> =
        entries.iter().map(Entry::id).chain([founding]).map(|id| *id.bytes()).collect();
    let said = entries.iter().map(Entry::bytes).chain(passing.iter().map(|(it, _)| it.as_slice()));
    let table = names::table(said, &numbered, limits.table);
    let mut numbers = Numbers::new(founding, &table);
    writer.array(table.len() as u64)?;
    for string in &table {
        writer.bytes(string)?;
    }
    writer.array(entries.len() as u64)?;
    for entry in entries {
        let commit = entry.words().and(entry.header().commit.as_ref());
        let short = compact::shorten(entry.bytes(), |string| numbers.number(string, commit));
        writer.array(if entry.words().is_some() { 4 } else { 2 })?;
        writer.bytes(&short)?.bytes(entry.signature())?;
        if let Some(words) = entry.words() {
            writer.bytes(&words.salt)?.bytes(&words.body)?;
        }
        numbers.add(entry.id().bytes());
    }
    writer.array(passing.len() as u64)?;
    for (word, signature) in &passing {
        let short = compact::shorten(word, |string| numbers.number(string, None));
        writer.array(2)?.bytes(&short)?.bytes(signature)?;
    }
    Ok(())
}

/// The word and the signature of an envelope that was made or opened here.
fn taken_apart(word: &PassedOn) -> Option<(Vec<u8>, [u8; 64])> {
    let mut reader = Reader::new(word.envelope());
    reader.array_of(2).ok()?;
    Some((reader.bytes().ok()?.to_vec(), reader.exactly().ok()?))
}

pub(super) fn read_tips(reader: &mut Reader<'_>, most: usize) -> Result<Vec<Tip>, ExchangeError> {
    (0..at_most(reader, most)?).map(|_| Ok(Tip(reader.exactly()?))).collect()
}

fn read_table<'n>(reader: &mut Reader<'n>, most: usize) -> Result<Vec<&'n [u8]>, ExchangeError> {
    let strings = (0..at_most(reader, most)?).map(|_| reader.bytes());
    let strings = strings.collect::<Result<Vec<_>, _>>()?;
    let fit = strings.iter().all(|string| names::fits(string));
    if fit { Ok(strings) } else { Err(ExchangeError::Form) }
}

fn at_most(reader: &mut Reader<'_>, most: usize) -> Result<u64, ExchangeError> {
    let items = reader.array()?;
    if items <= most as u64 { Ok(items) } else { Err(ExchangeError::Form) }
}

#[cfg(test)]
#[path = "news_tests.rs"]
mod tests;
