//! One entry, and the envelope it travels in (`core/docs/journal.md` §1.4).

use std::sync::mpsc;

use super::args;
use super::cbor::{self, Reader};
use super::header::Header;
use super::limits::{LONGEST, LONGEST_BODY, LONGEST_UNDERSTOOD};
use super::refused::Refused;
use super::signer::{self, DeviceKey, ReadyKeys};
use super::words::SaltedWords;
use crate::domain::{Act, EntryId};

/// So many envelopes are opened before they are handed on, and so many such pieces wait.
const PIECE: usize = 64;
const PIECES_AHEAD: usize = 8;

/// A signed entry whose form and signatures hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    id: EntryId,
    header: Header,
    bytes: Vec<u8>,
    signature: [u8; 64],
    words: Option<SaltedWords>,
}

impl Entry {
    /// Signs a header with its words.
    pub(super) fn sign(key: &DeviceKey, header: Header, words: Option<SaltedWords>) -> Self {
        let bytes = header.write();
        let signature = key.sign(&bytes);
        Self { id: id_of(&bytes), header, bytes, signature, words }
    }

    /// Opens an envelope: form, signature and proof are checked, and words that do not belong to it
    /// are dropped.
    ///
    /// # Errors
    /// [`Refused`] for anything that is not an entry.
    pub fn open(envelope: &[u8]) -> Result<Self, Refused> {
        Self::open_with(&mut ReadyKeys::default(), envelope)
    }

    fn open_with(keys: &mut ReadyKeys, envelope: &[u8]) -> Result<Self, Refused> {
        let entry = Self::read(envelope)?;
        keys.check(entry.header.device, &entry.bytes, &entry.signature)?;
        signer::check_proof(entry.header.group, &entry.header.act)?;
        Ok(entry)
    }

    /// Opens many envelopes on all cores, in their order.
    #[must_use]
    pub fn open_all(envelopes: &[Vec<u8>]) -> Vec<Result<Self, Refused>> {
        Self::open_each(envelopes, |opened| opened.collect())
    }

    /// Opens many envelopes on all cores, and lets what was opened be taken in, in order, while the
    /// rest is still being opened.
    pub fn open_each<T>(
        envelopes: &[Vec<u8>],
        take: impl FnOnce(&mut dyn Iterator<Item = Result<Self, Refused>>) -> T,
    ) -> T {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        if cores == 1 || envelopes.len() < cores * 8 {
            let mut keys = ReadyKeys::default();
            return take(&mut envelopes.iter().map(|one| Self::open_with(&mut keys, one)));
        }
        let pieces = || envelopes.chunks(PIECE);
        std::thread::scope(|scope| {
            let (shares, threads): (Vec<_>, Vec<_>) = (0..cores)
                .map(|core| {
                    let (opened, share) = mpsc::sync_channel(PIECES_AHEAD);
                    let work = move || {
                        let mut keys = ReadyKeys::default();
                        let mut mine = pieces().skip(core).step_by(cores);
                        // nobody listens any more where no more is wanted
                        mine.try_for_each(|piece| opened.send(open_piece(&mut keys, piece))).ok()
                    };
                    (share, scope.spawn(work))
                })
                .unzip();
            let mut keys = ReadyKeys::default();
            let mut in_order = pieces().zip(shares.iter().cycle()).flat_map(|(piece, share)| {
                // a share whose thread ended early is opened here instead
                share.recv().unwrap_or_else(|_| open_piece(&mut keys, piece))
            });
            let taken = take(&mut in_order);
            drop(in_order);
            drop(shares);
            threads.into_iter().for_each(|thread| drop(thread.join()));
            taken
        })
    }

    /// Reads an envelope that this vault has checked before: the signature is taken on trust.
    ///
    /// # Errors
    /// [`Refused::TooLong`] and [`Refused::Form`].
    pub fn read(envelope: &[u8]) -> Result<Self, Refused> {
        if envelope.len() > LONGEST {
            return Err(Refused::TooLong);
        }
        cbor::check(envelope)?;
        let mut reader = Reader::new(envelope);
        let items = reader.array()?;
        let bytes = reader.bytes()?.to_vec();
        let signature = reader.exactly()?;
        let words = match items {
            2 => None,
            4 => Some(SaltedWords { salt: reader.exactly()?, body: reader.bytes()?.to_vec() }),
            _ => return Err(Refused::Form),
        };
        if words.as_ref().is_some_and(|w| !(1..=LONGEST_BODY).contains(&w.body.len())) {
            return Err(Refused::Form);
        }
        let header = Header::read(&bytes)?;
        if header.act != Act::Unknown && envelope.len() > LONGEST_UNDERSTOOD {
            return Err(Refused::TooLong);
        }
        let words = words.filter(|words| header.commit == Some(words.commit()));
        Ok(Self { id: id_of(&bytes), header, bytes, signature, words })
    }

    /// Whether an envelope says that a newer version wrote it, whatever its form.
    #[must_use]
    pub fn is_newer(envelope: &[u8]) -> bool {
        let version = || {
            let mut reader = Reader::new(envelope);
            reader.array()?;
            let mut header = Reader::new(reader.bytes()?);
            header.array()?;
            header.integer()
        };
        version().is_ok_and(|version| version > args::KNOWN)
    }

    /// The envelope, with the words that are here.
    #[must_use]
    pub fn envelope(&self) -> Vec<u8> {
        envelope_of(&self.bytes, &self.signature, self.words.as_ref())
    }

    /// Its name.
    #[must_use]
    pub const fn id(&self) -> EntryId {
        self.id
    }

    /// What it says.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// The header as it was received, byte for byte.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The signature over the header.
    #[must_use]
    pub const fn signature(&self) -> &[u8; 64] {
        &self.signature
    }

    /// Its words, where they are here.
    #[must_use]
    pub const fn words(&self) -> Option<&SaltedWords> {
        self.words.as_ref()
    }

    /// The same entry without its words.
    #[must_use]
    pub fn without_words(mut self) -> Self {
        self.words = None;
        self
    }
}

fn open_piece(keys: &mut ReadyKeys, piece: &[Vec<u8>]) -> Vec<Result<Entry, Refused>> {
    piece.iter().map(|one| Entry::open_with(keys, one)).collect()
}

/// The envelope of a header, its signature, and the words that are here.
#[must_use]
pub fn envelope_of(header: &[u8], signature: &[u8; 64], words: Option<&SaltedWords>) -> Vec<u8> {
    // heads of a few bytes, a signature and a salt
    let room = header.len() + 100 + words.map_or(0, |words| words.body.len());
    cbor::write(room, |writer| {
        writer.array(if words.is_some() { 4 } else { 2 })?.bytes(header)?.bytes(signature)?;
        if let Some(words) = words {
            writer.bytes(&words.salt)?.bytes(&words.body)?;
        }
        Ok(())
    })
}

fn id_of(header: &[u8]) -> EntryId {
    EntryId::new(*blake3::hash(header).as_bytes())
}
