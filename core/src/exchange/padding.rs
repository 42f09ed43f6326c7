//! What is sealed, and how long it is made (`core/docs/exchange.md` §4).

use std::cell::RefCell;
use std::io::Write;

use age::Encryptor;
use zeroize::Zeroizing;

use super::error::ExchangeError;
use super::limits::ExchangeLimits;

/// The bytes that tell how long the item is.
const LENGTH: usize = 4;
/// age seals so many bytes at a time, and adds so many to each.
const CHUNK: usize = 64 << 10;
const TAG: usize = 16;

/// A file in memory, whose length can be asked for while it is being written.
struct InMemory<'f>(&'f RefCell<Vec<u8>>);

impl Write for InMemory<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Seals an item, and where it is padded, so much with it that the file has one of a few sizes: the
/// header, whose length is never quite the same, is written first and counted.
pub(super) fn write(
    encryptor: Encryptor,
    item: &[u8],
    padded: bool,
    limits: &ExchangeLimits,
) -> Result<Vec<u8>, ExchangeError> {
    let length = u32::try_from(item.len()).map_err(|_| ExchangeError::TooLong)?.to_be_bytes();
    let file = RefCell::new(Vec::new());
    let failed = |_| ExchangeError::Damaged;
    let mut writer = encryptor.wrap_output(InMemory(&file)).map_err(failed)?;
    let header = file.borrow().len();
    let plain = LENGTH + item.len();
    let least = sealed(header, plain);
    let zeros = if padded {
        let mut size = limits.smallest;
        while size < least {
            size *= 2;
        }
        plain_in(size - header).saturating_sub(plain)
    } else {
        0
    };
    if sealed(header, plain + zeros) > limits.largest {
        return Err(ExchangeError::TooLong);
    }
    writer.write_all(&length).map_err(failed)?;
    writer.write_all(item).map_err(failed)?;
    writer.write_all(&vec![0; zeros]).map_err(failed)?;
    writer.finish().map_err(failed)?;
    Ok(file.into_inner())
}

/// The bytes of a file with that header.
const fn sealed(header: usize, plain: usize) -> usize {
    header + plain + plain.div_ceil(CHUNK) * TAG
}

/// How many bytes are sealed in so many. A file is a power of two and its header shorter than a
/// chunk, so that the last chunk is never too short for its tag.
const fn plain_in(sealed: usize) -> usize {
    sealed - sealed.div_ceil(CHUNK + TAG) * TAG
}

/// The item in what was sealed.
pub(super) fn read(plain: &[u8]) -> Result<Zeroizing<Vec<u8>>, ExchangeError> {
    let (length, rest) = plain.split_first_chunk::<LENGTH>().ok_or(ExchangeError::Form)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| ExchangeError::Form)?;
    let (item, zeros) = rest.split_at_checked(length).ok_or(ExchangeError::Form)?;
    if zeros.iter().any(|byte| *byte != 0) {
        return Err(ExchangeError::Form);
    }
    Ok(Zeroizing::new(item.to_vec()))
}
