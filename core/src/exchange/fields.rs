//! The fields of a still code, one after the other.

use super::error::ExchangeError;
use crate::domain::Proof;

/// What is still to be read of a code.
pub(super) struct CodeFields<'b>(pub(super) &'b [u8]);

impl CodeFields<'_> {
    /// The next field.
    pub(super) fn next<const N: usize>(&mut self) -> Result<[u8; N], ExchangeError> {
        let (field, rest) = self.0.split_first_chunk().ok_or(ExchangeError::Form)?;
        self.0 = rest;
        Ok(*field)
    }

    /// A proof, in its two halves.
    pub(super) fn proof(&mut self) -> Result<Proof, ExchangeError> {
        Ok(Proof::new([self.next()?, self.next()?]))
    }
}
