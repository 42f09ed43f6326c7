//! Still codes: what one phone shows another one when somebody comes in (`core/docs/exchange.md` §8).
//! None holds a secret: everything on a screen counts as seen by everyone.

use data_encoding::BASE32_NOPAD;

use super::base45;
use super::error::ExchangeError;
use super::fields::CodeFields;
use super::receipt::Receipt;
use super::tag::{before_tag, tagged};
use crate::domain::{DeviceId, EntryId, MemberId, Proof};

/// What stands before a code that is sent as text.
const PREFIX: &str = "runde:";

/// What a still code says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StillCode {
    /// A place of a member that a phone may take.
    Seat {
        /// The name of the group.
        founding: EntryId,
        /// Whose place.
        member: MemberId,
    },
    /// The phone that is to have the place.
    SeatAnswer {
        /// Its key.
        device: DeviceId,
        /// That it takes part as that member's.
        proof: Proof,
    },
    /// The phone of somebody invited, before they have read anything.
    GuestCard {
        /// Its key.
        device: DeviceId,
    },
    /// The same phone, once they have read and wish to join.
    GuestAnswer {
        /// Its key.
        device: DeviceId,
        /// That it takes part as the one this invitation is for.
        proof: Proof,
    },
    /// What a phone that was moved to has.
    Receipt(Receipt),
}

/// The most signs of a text that are looked at: the longest receipt has some 53,000.
const LONGEST: usize = 60_000;

impl StillCode {
    /// As the signs of a code.
    #[must_use]
    pub fn signs(&self) -> String {
        base45::encode(&self.bytes())
    }

    /// As a text that is sent.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{PREFIX}{}", BASE32_NOPAD.encode(&self.bytes()).to_ascii_lowercase())
    }

    /// Reads the signs of a code.
    ///
    /// # Errors
    /// [`ExchangeError::NotOurs`], [`ExchangeError::Damaged`] where the tag is another one,
    /// [`ExchangeError::Newer`].
    pub fn of_signs(signs: &str) -> Result<Self, ExchangeError> {
        Self::read(&base45::decode(signs).ok_or(ExchangeError::NotOurs)?)
    }

    /// Reads a text that was sent; white space in it, which other programs add, and capitals do not
    /// matter.
    ///
    /// # Errors
    /// As [`StillCode::of_signs`].
    pub fn of_text(text: &str) -> Result<Self, ExchangeError> {
        let signs = text.chars().filter(|sign| !sign.is_whitespace());
        let text: String = signs.take(LONGEST).collect();
        let text = text.to_ascii_lowercase();
        let digits = text.strip_prefix(PREFIX).ok_or(ExchangeError::NotOurs)?;
        let bytes = BASE32_NOPAD.decode(digits.to_ascii_uppercase().as_bytes());
        Self::read(&bytes.map_err(|_| ExchangeError::Damaged)?)
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(128);
        match self {
            Self::Seat { founding, member } => {
                bytes.push(1);
                bytes.extend(founding.bytes());
                bytes.extend(member.bytes());
            }
            Self::SeatAnswer { device, proof } => {
                bytes.push(2);
                bytes.extend(device.bytes());
                bytes.extend(proof.halves().as_flattened());
            }
            Self::GuestCard { device } => {
                bytes.push(3);
                bytes.extend(device.bytes());
            }
            Self::GuestAnswer { device, proof } => {
                bytes.push(4);
                bytes.extend(device.bytes());
                bytes.extend(proof.halves().as_flattened());
            }
            Self::Receipt(receipt) => {
                bytes.push(5);
                receipt.write(&mut bytes);
            }
        }
        tagged(bytes)
    }

    fn read(bytes: &[u8]) -> Result<Self, ExchangeError> {
        let (said, holds) = before_tag(bytes).ok_or(ExchangeError::NotOurs)?;
        if !holds {
            return Err(ExchangeError::Damaged);
        }
        let (kind, fields) = said.split_first().ok_or(ExchangeError::NotOurs)?;
        if *kind == 5 {
            return Receipt::read(fields).map(Self::Receipt);
        }
        let mut fields = CodeFields(fields);
        let code = match kind {
            1 => Self::Seat {
                founding: EntryId::new(fields.next()?),
                member: MemberId::new(fields.next()?),
            },
            2 => Self::SeatAnswer { device: DeviceId::new(fields.next()?), proof: fields.proof()? },
            3 => Self::GuestCard { device: DeviceId::new(fields.next()?) },
            4 => {
                Self::GuestAnswer { device: DeviceId::new(fields.next()?), proof: fields.proof()? }
            }
            _ => return Err(ExchangeError::Newer),
        };
        if fields.0.is_empty() { Ok(code) } else { Err(ExchangeError::Form) }
    }
}

/// The digits that both compare where a code did not come from the other's screen itself: twenty, of
/// what each of them has. `subject` is the member or the invitation; `welcome` is the item of the
/// welcome, and empty where there is none.
#[must_use]
pub fn twenty_digits(
    founding: EntryId,
    subject: &[u8],
    device: DeviceId,
    welcome: &[u8],
) -> String {
    const END: u128 = 100_000_000_000_000_000_000;
    let mut hasher = blake3::Hasher::new();
    hasher.update(founding.bytes()).update(subject).update(device.bytes()).update(welcome);
    let hash = hasher.finalize();
    let number = hash.as_bytes().iter().fold(0, |sum, byte| (sum * 256 + u128::from(*byte)) % END);
    format!("{number:020}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn codes() -> [StillCode; 4] {
        let (device, proof) = (DeviceId::new([7; 32]), Proof::new([[8; 32], [9; 32]]));
        [
            StillCode::Seat { founding: EntryId::new([5; 32]), member: MemberId::new([6; 16]) },
            StillCode::SeatAnswer { device, proof },
            StillCode::GuestCard { device },
            StillCode::GuestAnswer { device, proof },
        ]
    }

    #[test]
    fn a_code_is_read_again_from_a_screen_and_out_of_a_text() {
        // the most signs that a code of version 4, 6, 3 and 6 holds at level M
        for (code, most) in codes().into_iter().zip([90, 154, 61, 154]) {
            assert!(code.signs().len() <= most, "{}", code.signs().len());
            assert_eq!(StillCode::of_signs(&code.signs()), Ok(code.clone()));
            assert_eq!(StillCode::of_text(&code.text()), Ok(code.clone()));
            let text = code.text();
            assert!(text.starts_with("runde:") && text.chars().all(|it| !it.is_uppercase()));
            let mut broken = format!("  {}\n", text.to_uppercase());
            broken.insert_str(20, "\u{a0}\r\n ");
            assert_eq!(StillCode::of_text(&broken), Ok(code), "{broken}");
        }
    }

    #[test]
    fn a_foreign_code_a_wrong_tag_and_a_newer_kind_are_told_apart() {
        for foreign in ["", "hello", "https://example.org", "runde", "1"] {
            assert_eq!(StillCode::of_text(foreign), Err(ExchangeError::NotOurs), "{foreign}");
        }
        assert_eq!(StillCode::of_signs("ü"), Err(ExchangeError::NotOurs));
        for code in codes() {
            let bytes = code.bytes();
            for bit in 0..bytes.len() * 8 {
                let mut other = bytes.clone();
                other[bit / 8] ^= 1 << (bit % 8);
                assert_eq!(StillCode::read(&other), Err(ExchangeError::Damaged));
            }
            let with_tag = |said: &[u8]| tagged(said.to_vec());
            let (said, _) = before_tag(&bytes).unwrap();
            let newer = with_tag(&[&[6], &said[1..]].concat());
            assert_eq!(StillCode::read(&newer), Err(ExchangeError::Newer));
            let longer = with_tag(&[said, &[0]].concat());
            assert_eq!(StillCode::read(&longer), Err(ExchangeError::Form));
            let shorter = with_tag(&said[..said.len() - 1]);
            assert_eq!(StillCode::read(&shorter), Err(ExchangeError::Form));
        }
    }

    #[test]
    fn the_digits_are_twenty_and_differ_wherever_anything_does() {
        let (founding, device) = (EntryId::new([1; 32]), DeviceId::new([2; 32]));
        let digits = twenty_digits(founding, &[3; 16], device, b"welcome");
        assert!(digits.len() == 20 && digits.chars().all(|digit| digit.is_ascii_digit()));
        for other in [
            twenty_digits(EntryId::new([2; 32]), &[3; 16], device, b"welcome"),
            twenty_digits(founding, &[4; 16], device, b"welcome"),
            twenty_digits(founding, &[3; 16], DeviceId::new([3; 32]), b"welcome"),
            twenty_digits(founding, &[3; 16], device, b"Welcome"),
        ] {
            assert_ne!(digits, other);
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text: String) {
            prop_assert!(StillCode::of_text(&text).is_err());
            let ours = ["runde:", &text].concat();
            prop_assert!(StillCode::of_text(&ours).is_err());
            prop_assert!(StillCode::of_signs(&text).is_err());
        }
    }
}
