//! CBOR in its one deterministic form (`core/docs/journal.md` §1.1).

use std::convert::Infallible;

use minicbor::data::Type;
use minicbor::{Decoder, Encoder};

use super::refused::Refused;

/// How deep arrays may nest.
pub(crate) const DEEPEST: u8 = 8;

/// Writes items into memory, which cannot fail.
pub(crate) type Writer = Encoder<Vec<u8>>;

/// What comes of writing into memory: an error that there is none of.
pub(crate) type Encoded = Result<(), minicbor::encode::Error<Infallible>>;

/// The same, to go on writing with.
pub(crate) type Wrote<'w> = Result<&'w mut Writer, minicbor::encode::Error<Infallible>>;

/// Reads one item after another; what does not fit is [`Refused::Form`].
pub(crate) struct Reader<'b>(Decoder<'b>);

/// Writes items into memory. `room` is about how many bytes come.
pub(crate) fn write(room: usize, fill: impl FnOnce(&mut Writer) -> Encoded) -> Vec<u8> {
    let mut writer = Encoder::new(Vec::with_capacity(room));
    // the only error there is cannot be made
    let _ = fill(&mut writer);
    writer.into_writer()
}

/// Checks that the bytes are one item in the deterministic form, of the four types only.
pub(crate) fn check(bytes: &[u8]) -> Result<(), Refused> {
    let mut decoder = Decoder::new(bytes);
    let mut again = Encoder::new(Vec::with_capacity(bytes.len()));
    copy(&mut decoder, &mut again, 0)?;
    if decoder.position() == bytes.len() && again.writer().as_slice() == bytes {
        Ok(())
    } else {
        Err(Refused::Form)
    }
}

fn copy(decoder: &mut Decoder<'_>, again: &mut Writer, depth: u8) -> Result<(), Refused> {
    let form = |_| Refused::Form;
    match decoder.datatype().map_err(form)? {
        Type::U8 | Type::U16 | Type::U32 | Type::U64 => {
            let _ = again.u64(decoder.u64().map_err(form)?);
        }
        Type::Bytes => {
            let _ = again.bytes(decoder.bytes().map_err(form)?);
        }
        Type::String => {
            let _ = again.str(decoder.str().map_err(form)?);
        }
        Type::Array if depth < DEEPEST => {
            let items = decoder.array().map_err(form)?.ok_or(Refused::Form)?;
            let _ = again.array(items);
            for _ in 0..items {
                copy(decoder, again, depth + 1)?;
            }
        }
        _ => return Err(Refused::Form),
    }
    Ok(())
}

impl<'b> Reader<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Self {
        Self(Decoder::new(bytes))
    }

    pub(crate) fn integer(&mut self) -> Result<u64, Refused> {
        self.0.u64().map_err(|_| Refused::Form)
    }

    /// An integer below 2³².
    pub(crate) fn small(&mut self) -> Result<u32, Refused> {
        u32::try_from(self.integer()?).map_err(|_| Refused::Form)
    }

    pub(crate) fn bytes(&mut self) -> Result<&'b [u8], Refused> {
        self.0.bytes().map_err(|_| Refused::Form)
    }

    pub(crate) fn text(&mut self) -> Result<&'b str, Refused> {
        self.0.str().map_err(|_| Refused::Form)
    }

    /// Byte strings of one length.
    pub(crate) fn exactly<const N: usize>(&mut self) -> Result<[u8; N], Refused> {
        self.bytes()?.try_into().map_err(|_| Refused::Form)
    }

    /// A byte string of one length, or an empty one.
    pub(crate) fn perhaps<const N: usize>(&mut self) -> Result<Option<[u8; N]>, Refused> {
        match self.bytes()? {
            [] => Ok(None),
            bytes => bytes.try_into().map(Some).map_err(|_| Refused::Form),
        }
    }

    /// The number of items of an array.
    pub(crate) fn array(&mut self) -> Result<u64, Refused> {
        self.0.array().map_err(|_| Refused::Form)?.ok_or(Refused::Form)
    }

    /// An array of so many items.
    pub(crate) fn array_of(&mut self, items: u64) -> Result<(), Refused> {
        if self.array()? == items { Ok(()) } else { Err(Refused::Form) }
    }

    /// Passes over one item and gives its bytes.
    pub(crate) fn skip(&mut self) -> Result<(), Refused> {
        self.0.skip().map_err(|_| Refused::Form)
    }

    /// Whether the next item is an array.
    pub(crate) fn at_array(&self) -> bool {
        matches!(self.0.datatype(), Ok(Type::Array))
    }

    /// How many bytes are behind.
    pub(crate) fn position(&self) -> usize {
        self.0.position()
    }

    /// Goes on where another reader of the same bytes was.
    pub(crate) fn at(bytes: &'b [u8], position: usize) -> Self {
        let mut decoder = Decoder::new(bytes);
        decoder.set_position(position);
        Self(decoder)
    }

    /// Whether nothing is left.
    pub(crate) fn end(&self) -> Result<(), Refused> {
        if self.0.position() == self.0.input().len() { Ok(()) } else { Err(Refused::Form) }
    }
}
