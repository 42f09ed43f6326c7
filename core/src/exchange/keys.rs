//! Keys that parcels are sealed to (`core/docs/exchange.md` §4): X25519, as age has them.

use std::str::FromStr;

use age::x25519;
use bech32::{Bech32, Hrp};
use ed25519_dalek::{SigningKey, VerifyingKey};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::domain::DeviceId;
use crate::journal::DeviceKey;

const PUBLIC: &str = "age";
const SECRET: &str = "AGE-SECRET-KEY-";

/// What a parcel can be sealed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReceivingKey([u8; 32]);

impl ReceivingKey {
    /// A key that came as bytes; nothing where whatever is sealed to it would be open to everybody,
    /// for it is of small order.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Option<Self> {
        // any secret shows it (RFC 7748 §6.1); age stops the program where it meets such a key
        let shared = Zeroizing::new(x25519_dalek::x25519([0x40; 32], bytes));
        (*shared != [0; 32]).then_some(Self(bytes))
    }

    /// The X25519 form of the key that a device signs with, for one that was never heard from.
    #[must_use]
    pub fn of_device(device: DeviceId) -> Option<Self> {
        let key = VerifyingKey::from_bytes(device.bytes()).ok()?;
        Self::new(key.to_montgomery().to_bytes())
    }

    /// The bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(super) fn recipient(&self) -> Option<x25519::Recipient> {
        as_age(PUBLIC, &self.0, str::to_owned)
    }
}

/// What opens a parcel: it prints nothing and leaves memory when it is dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct ReceivingSecret(Box<[u8; 32]>);

impl ReceivingSecret {
    /// A secret of 32 random bytes drawn elsewhere.
    #[must_use]
    pub fn new(bytes: &[u8; 32]) -> Self {
        Self(Box::new(*bytes))
    }

    /// The X25519 form of the key that this phone, or an earlier one, signs with.
    #[must_use]
    pub fn of_device(key: &DeviceKey) -> Self {
        Self(Box::new(SigningKey::from_bytes(&key.reveal()).to_scalar_bytes()))
    }

    /// The key that belongs to it.
    #[must_use]
    pub fn key(&self) -> ReceivingKey {
        let base = x25519_dalek::X25519_BASEPOINT_BYTES;
        ReceivingKey(x25519_dalek::x25519(*self.0, base))
    }

    /// The secret bytes, for the vault and a backup.
    #[must_use]
    pub fn reveal(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(*self.0)
    }

    pub(super) fn identity(&self) -> Option<x25519::Identity> {
        as_age(SECRET, self.0.as_slice(), str::to_uppercase)
    }
}

impl std::fmt::Debug for ReceivingSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReceivingSecret(…)")
    }
}

/// age takes keys in its own text form alone.
fn as_age<K: FromStr>(prefix: &str, bytes: &[u8], case: impl Fn(&str) -> String) -> Option<K> {
    let text =
        bech32::encode::<Bech32>(Hrp::parse(prefix).ok()?, bytes).map(Zeroizing::new).ok()?;
    Zeroizing::new(case(&text)).parse().ok()
}

#[cfg(test)]
mod tests {
    use age::secrecy::ExposeSecret;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_key_and_its_secret_are_those_that_age_has(bytes: [u8; 32]) {
            let secret = ReceivingSecret::new(&bytes);
            let identity = secret.identity().unwrap();
            prop_assert_eq!(Some(identity.to_public()), secret.key().recipient());
            let again: x25519::Identity = identity.to_string().expose_secret().parse().unwrap();
            prop_assert_eq!(again.to_public(), identity.to_public());
            prop_assert_eq!(ReceivingKey::new(*secret.key().bytes()), Some(secret.key()));
        }

        #[test]
        fn the_two_forms_of_a_device_key_belong_together(bytes: [u8; 32]) {
            let key = DeviceKey::new(&bytes);
            let secret = ReceivingSecret::of_device(&key);
            prop_assert_eq!(ReceivingKey::of_device(key.device()), Some(secret.key()));
        }
    }

    #[test]
    fn a_key_that_would_open_everything_to_everybody_is_none() {
        // the points of small order, and two of them written in another way
        let small = [
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
            "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ];
        for digits in small {
            let digits: Vec<u32> =
                digits.chars().map(|digit| digit.to_digit(16).unwrap()).collect();
            let pair = |place: usize| u8::try_from(digits[2 * place] * 16 + digits[2 * place + 1]);
            let bytes: [u8; 32] = std::array::from_fn(|place| pair(place).unwrap());
            assert_eq!(ReceivingKey::new(bytes), None, "{bytes:x?}");
        }
        // as a device key: the point that adds nothing to any other, and no point at all
        let nothing = DeviceId::new(std::array::from_fn(|place| u8::from(place == 0)));
        assert_eq!(ReceivingKey::of_device(nothing), None);
        assert_eq!(ReceivingKey::of_device(DeviceId::new([2; 32])), None);
    }

    #[test]
    fn a_secret_prints_nothing() {
        assert_eq!(format!("{:?}", ReceivingSecret::new(&[7; 32])), "ReceivingSecret(…)");
    }
}
