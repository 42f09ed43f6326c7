//! Codes that change, which one phone shows and all others film at once (`core/docs/exchange.md` §8.1):
//! any of them, in any order, as long as there are a few more than it has pieces (RFC 6330).

use std::collections::VecDeque;

use raptorq::{
    EncodingPacket, ObjectTransmissionInformation, PayloadId, SourceBlockDecoder,
    SourceBlockEncoder,
};

use super::base45;
use super::error::ExchangeError;
use super::limits::ExchangeLimits;
use super::tag::{before_tag, tagged};

const VERSION: u8 = 1;
const HASH: usize = 8;
/// The bytes of a piece.
const PIECE: u16 = 480;
/// What stands before a piece: version, hash, length and which one it is.
const BEFORE: usize = 1 + HASH + 3 + 2;

type ContentHash = [u8; HASH];

/// Something that is shown as codes that change.
#[derive(Debug)]
pub struct ShownFrames {
    hash: ContentHash,
    length: u32,
    pieces: Vec<EncodingPacket>,
    beyond: SourceBlockEncoder,
}

impl ShownFrames {
    /// What is to be shown, cut into pieces.
    ///
    /// # Errors
    /// [`ExchangeError::TooLong`] beyond [`ExchangeLimits::shown`] bytes, [`ExchangeError::Form`] where
    /// there is nothing.
    pub fn new(content: &[u8], limits: &ExchangeLimits) -> Result<Self, ExchangeError> {
        let length = length_of(content.len(), limits)?;
        let mut padded = content.to_vec();
        padded.resize(padded.len().next_multiple_of(usize::from(PIECE)), 0);
        let beyond = SourceBlockEncoder::new(0, &as_one_block(length), &padded);
        Ok(Self { hash: hash_of(content), length, pieces: beyond.source_packets(), beyond })
    }

    /// How many pieces it is cut into.
    #[must_use]
    pub const fn pieces(&self) -> usize {
        self.pieces.len()
    }

    /// The signs of one code: first each piece, then as many that stand for any of them as one likes.
    #[must_use]
    pub fn signs(&self, number: u16) -> String {
        let piece = match self.pieces.get(usize::from(number)) {
            Some(piece) => piece.data().to_vec(),
            None => self.one_beyond(number),
        };
        let [_, length @ ..] = self.length.to_be_bytes();
        let mut bytes = Vec::with_capacity(BEFORE + piece.len());
        bytes.push(VERSION);
        bytes.extend(self.hash);
        bytes.extend(length);
        bytes.extend(number.to_be_bytes());
        bytes.extend(piece);
        base45::encode(&tagged(bytes))
    }

    fn one_beyond(&self, number: u16) -> Vec<u8> {
        let after = usize::from(number).saturating_sub(self.pieces.len());
        let packets = self.beyond.repair_packets(u32::try_from(after).unwrap_or_default(), 1);
        packets.into_iter().next().map(|packet| packet.split().1).unwrap_or_default()
    }
}

/// What one code that was filmed brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filmed {
    /// One more piece, or one that was here.
    Piece(Pieces),
    /// The last one that was missing: this is what was shown.
    Whole(Vec<u8>, Pieces),
}

/// How far filming has come, over everything that is in sight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pieces {
    /// How many pieces are here.
    pub held: usize,
    /// How many are needed; a few more may be.
    pub needed: usize,
}

impl Pieces {
    /// Whether everything is here.
    #[must_use]
    pub const fn all(self) -> bool {
        self.needed > 0 && self.held == self.needed
    }
}

/// What was filmed so far: each thing that is shown by its hash, so that another screen in the picture
/// loses nothing of the first.
#[derive(Debug)]
pub struct FilmedFrames {
    limits: ExchangeLimits,
    /// Which one was seen last stands last.
    contents: VecDeque<Content>,
}

#[derive(Debug)]
struct Content {
    hash: ContentHash,
    length: u32,
    held: usize,
    /// Nothing once it is whole.
    decoder: Option<SourceBlockDecoder>,
    seen: Vec<u16>,
}

impl FilmedFrames {
    /// Nothing was filmed yet.
    #[must_use]
    pub const fn new(limits: ExchangeLimits) -> Self {
        Self { limits, contents: VecDeque::new() }
    }

    /// Takes in one code.
    ///
    /// # Errors
    /// [`ExchangeError::NotOurs`], [`ExchangeError::Damaged`] where the tag is another one,
    /// [`ExchangeError::Newer`], [`ExchangeError::TooLong`], [`ExchangeError::Form`]; and
    /// [`ExchangeError::Damaged`] where the pieces come to something else than was promised: then all
    /// of them are let go of. What was filmed of other things stays.
    pub fn see(&mut self, signs: &str) -> Result<Filmed, ExchangeError> {
        let frame = Frame::read(signs, &self.limits)?;
        let mut content = self.taken_out(&frame);
        match content.take(frame) {
            Ok(whole) => {
                self.contents.push_back(content);
                let pieces = self.pieces();
                Ok(whole.map_or(Filmed::Piece(pieces), |whole| Filmed::Whole(whole, pieces)))
            }
            Err(error) => Err(error),
        }
    }

    /// How far it has come.
    #[must_use]
    pub fn pieces(&self) -> Pieces {
        let counted = self.contents.iter().map(|one| (one.held, one.needed()));
        let (held, needed) = counted.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        Pieces { held, needed }
    }

    /// What a code is of; something new where nothing of it was seen, and then what was seen longest
    /// ago may have to make room.
    fn taken_out(&mut self, frame: &Frame) -> Content {
        let here = self.contents.iter().position(|one| one.is_of(frame));
        if let Some(content) = here.and_then(|place| self.contents.remove(place)) {
            return content;
        }
        while self.contents.len() >= self.limits.filmed {
            self.contents.pop_front();
        }
        Content::new(frame)
    }
}

impl Content {
    fn new(frame: &Frame) -> Self {
        let Frame { hash, length, .. } = *frame;
        let block = u64::from(length);
        let decoder = Some(SourceBlockDecoder::new(0, &as_one_block(length), block));
        Self { hash, length, held: 0, decoder, seen: Vec::new() }
    }

    fn is_of(&self, frame: &Frame) -> bool {
        (self.hash, self.length) == (frame.hash, frame.length)
    }

    const fn needed(&self) -> usize {
        self.length.div_ceil(PIECE as u32) as usize
    }

    /// Takes a piece; gives everything once the pieces are enough.
    fn take(&mut self, frame: Frame) -> Result<Option<Vec<u8>>, ExchangeError> {
        let needed = self.needed();
        let Some(decoder) = &mut self.decoder else { return Ok(None) };
        let Err(place) = self.seen.binary_search(&frame.number) else { return Ok(None) };
        self.seen.insert(place, frame.number);
        // whoever has so many and is not done was shown false ones
        if self.seen.len() > 2 * needed + 16 {
            return Err(ExchangeError::Damaged);
        }
        let piece = PayloadId::new(0, u32::from(frame.number));
        let packet = EncodingPacket::new(piece, frame.piece);
        let whole = decoder.decode([packet]);
        // the last piece is here when everything is
        self.held = self.seen.len().min(needed.saturating_sub(1));
        let Some(mut whole) = whole else { return Ok(None) };
        whole.truncate(usize::try_from(self.length).unwrap_or_default());
        if hash_of(&whole) != self.hash {
            return Err(ExchangeError::Damaged);
        }
        (self.held, self.decoder, self.seen) = (needed, None, Vec::new());
        Ok(Some(whole))
    }
}

/// One code.
struct Frame {
    hash: ContentHash,
    length: u32,
    number: u16,
    piece: Vec<u8>,
}

impl Frame {
    fn read(signs: &str, limits: &ExchangeLimits) -> Result<Self, ExchangeError> {
        // a code holds no more, and whoever films a book is told at once
        if signs.len() > 4 * usize::from(PIECE) {
            return Err(ExchangeError::NotOurs);
        }
        let bytes = base45::decode(signs).ok_or(ExchangeError::NotOurs)?;
        let (said, holds) = before_tag(&bytes).ok_or(ExchangeError::NotOurs)?;
        if !holds {
            // other codes hold such signs too, but hardly as many
            let torn = said.len() == BEFORE + usize::from(PIECE);
            return Err(if torn { ExchangeError::Damaged } else { ExchangeError::NotOurs });
        }
        let (&[version], rest) = said.split_first_chunk().ok_or(ExchangeError::Form)?;
        if version != VERSION {
            return Err(ExchangeError::Newer);
        }
        let (hash, rest) = rest.split_first_chunk::<HASH>().ok_or(ExchangeError::Form)?;
        let (&[high, middle, low], rest) = rest.split_first_chunk().ok_or(ExchangeError::Form)?;
        let (number, piece) = rest.split_first_chunk().ok_or(ExchangeError::Form)?;
        if piece.len() != usize::from(PIECE) {
            return Err(ExchangeError::Form);
        }
        let length = u32::from_be_bytes([0, high, middle, low]);
        length_of(usize::try_from(length).unwrap_or(usize::MAX), limits)?;
        let number = u16::from_be_bytes(*number);
        Ok(Self { hash: *hash, length, number, piece: piece.to_vec() })
    }
}

fn length_of(bytes: usize, limits: &ExchangeLimits) -> Result<u32, ExchangeError> {
    match bytes {
        0 => Err(ExchangeError::Form),
        _ if bytes > limits.shown => Err(ExchangeError::TooLong),
        _ => u32::try_from(bytes).map_err(|_| ExchangeError::TooLong),
    }
}

/// What the library has to know: all of it in one block. It is made here and never read from a code.
fn as_one_block(length: u32) -> ObjectTransmissionInformation {
    ObjectTransmissionInformation::new(u64::from(length), PIECE, 1, 1, 1)
}

fn hash_of(content: &[u8]) -> ContentHash {
    let [one, two, three, four, five, six, seven, eight, ..] = *blake3::hash(content).as_bytes();
    [one, two, three, four, five, six, seven, eight]
}

#[cfg(test)]
#[path = "frames_tests.rs"]
mod tests;
