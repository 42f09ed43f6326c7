//! The entries and passing words of news, rebuilt one by one (`core/docs/exchange.md` §2 and §5).

use std::collections::VecDeque;

use super::compact;
use super::error::ExchangeError;
use super::names::Numbered;
use crate::domain::EntryId;
use crate::journal::cbor::Reader;
use crate::journal::{
    Entry, LONGEST, LONGEST_PASSING, PassedOn, Refused, SaltedWords, envelope_of,
};

/// So many are rebuilt before they are opened, on all cores.
const PIECE: usize = 512;

/// The envelopes of entries, rebuilt.
struct Rebuilt<'n> {
    reader: Reader<'n>,
    numbered: Numbered<'n>,
    left: u64,
}

impl<'n> Rebuilt<'n> {
    fn new(mut reader: Reader<'n>, numbered: Numbered<'n>) -> Self {
        let left = reader.array().unwrap_or(0);
        Self { reader, numbered, left }
    }

    /// The next envelope; nothing behind the last one, or where one breaks the form.
    fn next(&mut self) -> Option<Result<Vec<u8>, ExchangeError>> {
        self.left = self.left.checked_sub(1)?;
        let envelope = self.one();
        if envelope.is_err() {
            self.left = 0;
        }
        Some(envelope)
    }

    fn one(&mut self) -> Result<Vec<u8>, ExchangeError> {
        let Self { reader, numbered, .. } = self;
        let items = reader.array()?;
        let (short, signature) = (reader.bytes()?, reader.exactly()?);
        let words = match items {
            2 => None,
            4 => Some(SaltedWords { salt: reader.exactly()?, body: reader.bytes()?.to_vec() }),
            _ => return Err(ExchangeError::Form),
        };
        let commit = words.as_ref().map(SaltedWords::commit);
        let header =
            compact::rebuild(short, LONGEST, |number| numbered.string(number, commit.as_ref()))?;
        numbered.ids.push(EntryId::new(*blake3::hash(&header).as_bytes()));
        Ok(envelope_of(&header, &signature, words.as_ref()))
    }
}

/// The entries of news, opened.
pub struct GivenEntries<'n> {
    rebuilt: Rebuilt<'n>,
    opened: VecDeque<Entry>,
    broken: bool,
}

impl<'n> GivenEntries<'n> {
    pub(super) fn new(reader: Reader<'n>, numbered: Numbered<'n>) -> Self {
        Self { rebuilt: Rebuilt::new(reader, numbered), opened: VecDeque::new(), broken: false }
    }

    /// Whether, after the last one, something broke form or signature, so that nothing behind it was
    /// read.
    #[must_use]
    pub const fn is_broken(&self) -> bool {
        self.broken
    }

    fn open_more(&mut self) {
        let mut envelopes = Vec::new();
        while envelopes.len() < PIECE
            && let Some(rebuilt) = self.rebuilt.next()
        {
            match rebuilt {
                Ok(envelope) => envelopes.push(envelope),
                Err(_) => self.broken = true,
            }
        }
        for (opened, envelope) in Entry::open_all(&envelopes).into_iter().zip(&envelopes) {
            match opened {
                Ok(entry) => self.opened.push_back(entry),
                Err(Refused::Form | Refused::TooLong) if Entry::is_newer(envelope) => {}
                Err(_) => {
                    self.broken = true;
                    self.rebuilt.left = 0;
                    break;
                }
            }
        }
    }
}

impl Iterator for GivenEntries<'_> {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        while self.opened.is_empty() && self.rebuilt.left > 0 {
            self.open_more();
        }
        self.opened.pop_front()
    }
}

/// The passing words of news, opened.
pub struct GivenWords<'n>(Rebuilt<'n>);

impl<'n> GivenWords<'n> {
    pub(super) fn new(reader: Reader<'n>, numbered: Numbered<'n>) -> Self {
        let mut entries = Rebuilt::new(reader, numbered);
        // their ids have numbers too; behind one that breaks the form nothing is found
        while let Some(rebuilt) = entries.next() {
            if rebuilt.is_err() {
                return Self(entries);
            }
        }
        Self(Rebuilt::new(entries.reader, entries.numbered))
    }

    fn open_one(&mut self) -> Result<PassedOn, ExchangeError> {
        let Rebuilt { reader, numbered, .. } = &mut self.0;
        reader.array_of(2)?;
        let (short, signature) = (reader.bytes()?, reader.exactly()?);
        let word =
            compact::rebuild(short, LONGEST_PASSING, |number| numbered.string(number, None))?;
        Ok(PassedOn::open(&PassedOn::envelope_of(&word, &signature), numbered.founding)?)
    }
}

impl Iterator for GivenWords<'_> {
    type Item = PassedOn;

    fn next(&mut self) -> Option<PassedOn> {
        self.0.left = self.0.left.checked_sub(1)?;
        let opened = self.open_one();
        if opened.is_err() {
            self.0.left = 0;
        }
        opened.ok()
    }
}
