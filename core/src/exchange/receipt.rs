//! What a phone that was moved to has: before it is seen, the old one erases nothing
//! (`core/docs/exchange.md` §8).

use super::error::ExchangeError;
use super::fields::CodeFields;
use super::news::Tip;
use crate::domain::{DeviceId, EntryId};
use crate::journal::{DeviceKey, check_receipt};

/// What a phone has, and which words it lacks, signed by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    device: DeviceId,
    tips: Vec<Tip>,
    lacks: Vec<Tip>,
    signature: [u8; 64],
}

impl Receipt {
    /// Signs what is here.
    #[must_use]
    pub fn sign(key: &DeviceKey, founding: EntryId, tips: &[Tip], lacks: &[Tip]) -> Self {
        // a receipt whose number of tips did not fit would cover nothing
        let tips = tips.split_at_checked(usize::from(u16::MAX)).map_or(tips, |(most, _)| most);
        let (device, tips, lacks) = (key.device(), tips.to_vec(), lacks.to_vec());
        let mut receipt = Self { device, tips, lacks, signature: [0; 64] };
        receipt.signature = key.sign_receipt(&receipt.told(founding));
        receipt
    }

    /// The phone that shows it.
    #[must_use]
    pub const fn device(&self) -> DeviceId {
        self.device
    }

    /// The last entries of the chains that it has.
    #[must_use]
    pub fn tips(&self) -> &[Tip] {
        &self.tips
    }

    /// The entries whose words it lacks.
    #[must_use]
    pub fn lacks(&self) -> &[Tip] {
        &self.lacks
    }

    /// Whether that phone signed it in this group.
    ///
    /// # Errors
    /// [`ExchangeError::Signature`].
    pub fn check(&self, founding: EntryId) -> Result<(), ExchangeError> {
        Ok(check_receipt(self.device, &self.told(founding), &self.signature)?)
    }

    fn told(&self, founding: EntryId) -> Vec<u8> {
        let mut told = founding.bytes().to_vec();
        self.write_tips(&mut told);
        told
    }

    fn write_tips(&self, bytes: &mut Vec<u8>) {
        let tips = u16::try_from(self.tips.len()).unwrap_or(u16::MAX);
        bytes.extend(tips.to_be_bytes());
        self.tips.iter().chain(&self.lacks).for_each(|tip| bytes.extend(tip.bytes()));
    }

    /// The fields of the code.
    pub(super) fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend(self.device.bytes());
        bytes.extend(self.signature);
        self.write_tips(bytes);
    }

    /// Reads the fields of the code.
    pub(super) fn read(fields: &[u8]) -> Result<Self, ExchangeError> {
        let mut fields = CodeFields(fields);
        let device = DeviceId::new(fields.next()?);
        let signature = fields.next()?;
        let tips = usize::from(u16::from_be_bytes(fields.next()?));
        let (all, []) = fields.0.as_chunks::<16>() else { return Err(ExchangeError::Form) };
        let all: Vec<Tip> = all.iter().map(|bytes| Tip::new(*bytes)).collect();
        let (tips, lacks) = all.split_at_checked(tips).ok_or(ExchangeError::Form)?;
        Ok(Self { device, tips: tips.to_vec(), lacks: lacks.to_vec(), signature })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::StillCode;
    use crate::exchange::small_group::key;

    fn tips(many: u8) -> Vec<Tip> {
        (0..many).map(|number| Tip::new([number; 16])).collect()
    }

    #[test]
    fn a_receipt_is_read_again_and_holds_in_its_group_alone() {
        let founding = EntryId::new([5; 32]);
        let receipt = Receipt::sign(&key(1), founding, &tips(16), &tips(2));
        let code = StillCode::Receipt(receipt.clone());
        // the most signs that a code of version 15 holds at level M
        assert!(code.signs().len() <= 600, "{}", code.signs().len());
        assert_eq!(StillCode::of_signs(&code.signs()), Ok(code.clone()));
        assert_eq!(StillCode::of_text(&code.text()), Ok(code));
        assert_eq!(receipt.check(founding), Ok(()));
        let signature = Err(ExchangeError::Signature);
        assert_eq!(receipt.check(EntryId::new([6; 32])), signature);
        // a text that it lacks is not told as one that it has
        let moved = Receipt { tips: tips(17), lacks: tips(1), ..receipt.clone() };
        assert_eq!(moved.check(founding), signature);
        assert_eq!(Receipt { lacks: tips(1), ..receipt }.check(founding), signature);
    }

    #[test]
    fn a_receipt_of_the_most_chains_is_read_out_of_a_text() {
        let receipt =
            Receipt::sign(&key(1), EntryId::new([5; 32]), &vec![Tip::new([1; 16]); 1_024], &[]);
        let code = StillCode::Receipt(receipt);
        assert_eq!(StillCode::of_text(&code.text()), Ok(code));
    }

    #[test]
    fn no_fields_are_too_strange() {
        let receipt = Receipt::sign(&key(1), EntryId::new([5; 32]), &tips(3), &tips(1));
        let mut bytes = Vec::new();
        receipt.write(&mut bytes);
        for length in 0..bytes.len() {
            let whole = Receipt::read(&bytes[..length]);
            assert!(whole.is_err() || whole.unwrap().lacks().is_empty(), "{length}");
        }
    }
}
