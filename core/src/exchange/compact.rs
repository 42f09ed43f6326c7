//! The compact form of a header or a passing word (`core/docs/exchange.md` §2): its own CBOR, in which
//! what the other phone can tell by itself is a number.

use minicbor::data::Type;
use minicbor::{Decoder, Encoder};

use super::error::ExchangeError;
use crate::journal::cbor::{DEEPEST, Writer};

/// Shortens: a string that `number` knows becomes that number. What is not CBOR of the journal stays
/// as it is.
pub(super) fn shorten(bytes: &[u8], number: impl Fn(&[u8]) -> Option<u64>) -> Vec<u8> {
    let mut decoder = Decoder::new(bytes);
    let mut out = Encoder::new(Vec::with_capacity(bytes.len()));
    match shorten_item(&mut decoder, &mut out, &number) {
        Ok(()) if decoder.position() == bytes.len() => out.into_writer(),
        _ => bytes.to_vec(),
    }
}

fn shorten_item(
    decoder: &mut Decoder<'_>,
    out: &mut Writer,
    number: &impl Fn(&[u8]) -> Option<u64>,
) -> Result<(), ExchangeError> {
    match decoder.datatype().map_err(form)? {
        Type::Bytes => {
            let bytes = decoder.bytes().map_err(form)?;
            match number(bytes) {
                Some(number) => write_number(number, out),
                None => drop(out.bytes(bytes)),
            }
        }
        Type::Array => {
            let items = decoder.array().map_err(form)?.ok_or(ExchangeError::Form)?;
            let _ = out.array(items);
            for _ in 0..items {
                shorten_item(decoder, out, number)?;
            }
        }
        _ => copy_plain(decoder, &mut [out])?,
    }
    Ok(())
}

/// Rebuilds what [`shorten`] shortened, byte for byte; `named` knows the string of a number. It stops
/// as soon as there are more than `most` bytes.
pub(super) fn rebuild<'n>(
    short: &[u8],
    most: usize,
    named: impl Fn(u64) -> Option<&'n [u8]>,
) -> Result<Vec<u8>, ExchangeError> {
    let mut rebuilding = Rebuilding {
        decoder: Decoder::new(short),
        // the same once more, for there is one way to write it
        again: Encoder::new(Vec::with_capacity(short.len())),
        out: Encoder::new(Vec::new()),
        most,
    };
    rebuilding.item(&named, 0)?;
    if rebuilding.again.writer().as_slice() == short {
        Ok(rebuilding.out.into_writer())
    } else {
        Err(ExchangeError::Form)
    }
}

struct Rebuilding<'s> {
    decoder: Decoder<'s>,
    again: Writer,
    out: Writer,
    most: usize,
}

impl Rebuilding<'_> {
    fn item<'n>(
        &mut self,
        named: &impl Fn(u64) -> Option<&'n [u8]>,
        depth: u8,
    ) -> Result<(), ExchangeError> {
        let Self { decoder, again, out, .. } = self;
        match decoder.datatype().map_err(form)? {
            Type::I8 | Type::I16 | Type::I32 | Type::I64 => {
                let below_zero = decoder.i64().map_err(form)?;
                let number = u64::try_from(-1 - below_zero).map_err(|_| ExchangeError::Form)?;
                write_number(number, again);
                let _ = out.bytes(named(number).ok_or(ExchangeError::Form)?);
            }
            Type::Array if depth < DEEPEST => {
                let items = decoder.array().map_err(form)?.ok_or(ExchangeError::Form)?;
                let _ = (again.array(items), out.array(items));
                for _ in 0..items {
                    self.item(named, depth + 1)?;
                }
            }
            Type::Array => return Err(ExchangeError::Form),
            _ => copy_plain(decoder, &mut [again, out])?,
        }
        if self.out.writer().len() <= self.most { Ok(()) } else { Err(ExchangeError::TooLong) }
    }
}

/// Copies an integer, a string or a text.
fn copy_plain(decoder: &mut Decoder<'_>, to: &mut [&mut Writer]) -> Result<(), ExchangeError> {
    match decoder.datatype().map_err(form)? {
        Type::U8 | Type::U16 | Type::U32 | Type::U64 => {
            let integer = decoder.u64().map_err(form)?;
            to.iter_mut().for_each(|out| drop(out.u64(integer)));
        }
        Type::Bytes => {
            let bytes = decoder.bytes().map_err(form)?;
            to.iter_mut().for_each(|out| drop(out.bytes(bytes)));
        }
        Type::String => {
            let text = decoder.str().map_err(form)?;
            to.iter_mut().for_each(|out| drop(out.str(text)));
        }
        _ => return Err(ExchangeError::Form),
    }
    Ok(())
}

fn write_number(number: u64, out: &mut Writer) {
    // numbers are places in memory: they all fit
    let _ = out.i64(i64::try_from(number).map_or(i64::MIN, |number| -1 - number));
}

/// Whatever the library says of bytes that are not CBOR.
fn form(_: minicbor::decode::Error) -> ExchangeError {
    ExchangeError::Form
}

/// Every byte string of an item, in order.
pub(super) fn strings(bytes: &[u8]) -> Vec<&[u8]> {
    let mut decoder = Decoder::new(bytes);
    let mut found = Vec::new();
    // arrays are looked into by going on behind their heads
    while decoder.position() < bytes.len() {
        let step = match decoder.datatype() {
            Ok(Type::Bytes) => decoder.bytes().map(|string| found.push(string)),
            Ok(Type::Array) => decoder.array().map(drop),
            Ok(_) => decoder.skip(),
            Err(error) => Err(error),
        };
        if step.is_err() {
            break;
        }
    }
    found
}
