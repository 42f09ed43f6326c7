//! Secrets: they print nothing and leave memory when they are dropped.

use std::fmt;

use age::secrecy::ExposeSecret;
use age::x25519;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::error::{KeyStoreError, VaultError};

/// The key of the database: 32 random bytes, in one place that no move copies.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub(super) struct DatabaseKey(Box<[u8; Self::BYTES]>);

impl DatabaseKey {
    const BYTES: usize = 32;
    /// Two digits a byte. With any other number SQLCipher would quietly derive a key instead.
    const DIGITS: usize = Self::BYTES * 2;

    /// Draws a new key.
    ///
    /// # Errors
    /// [`VaultError::Io`] when the system has no randomness.
    pub(super) fn draw() -> Result<Self, VaultError> {
        let mut key = Self(Box::new([0; Self::BYTES]));
        getrandom::fill(key.0.as_mut()).map_err(|_| VaultError::Io(std::io::ErrorKind::Other))?;
        Ok(key)
    }

    /// The key as exactly 64 lower-case hexadecimal digits.
    pub(super) fn hex(&self) -> Zeroizing<Vec<u8>> {
        let mut hex = Zeroizing::new(vec![0; Self::DIGITS]);
        for (pair, byte) in hex.chunks_exact_mut(2).zip(self.0.iter()) {
            for (digit, nibble) in pair.iter_mut().zip([byte >> 4, byte & 0xf]) {
                *digit = if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 };
            }
        }
        hex
    }

    /// Reads what [`DatabaseKey::hex`] wrote; `None` for anything else.
    pub(super) fn from_hex(hex: &[u8]) -> Option<Self> {
        if hex.len() != Self::DIGITS {
            return None;
        }
        let mut key = Self(Box::new([0; Self::BYTES]));
        for (byte, pair) in key.0.iter_mut().zip(hex.chunks_exact(2)) {
            for digit in pair {
                let nibble = match digit {
                    b'0'..=b'9' => digit - b'0',
                    b'a'..=b'f' => digit - b'a' + 10,
                    _ => return None,
                };
                *byte = (*byte << 4) | nibble;
            }
        }
        Some(key)
    }
}

impl fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatabaseKey(…)")
    }
}

/// What the phone's key store keeps for us: an age X25519 identity.
#[derive(Clone)]
pub struct DeviceSecret(Box<x25519::Identity>);

impl DeviceSecret {
    /// Draws a new secret.
    #[must_use]
    pub fn draw() -> Self {
        Self(Box::new(x25519::Identity::generate()))
    }

    /// Reads one line as [`DeviceSecret::reveal`] wrote it; white space around it is ignored.
    ///
    /// # Errors
    /// [`KeyStoreError::NotASecret`] when it is anything else.
    pub fn read(line: &str) -> Result<Self, KeyStoreError> {
        line.trim().parse().map(Box::new).map(Self).map_err(|_| KeyStoreError::NotASecret)
    }

    /// The secret as the line `AGE-SECRET-KEY-1…`, for a key store and nobody else.
    #[must_use]
    pub fn reveal(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    pub(super) fn identity(&self) -> &x25519::Identity {
        &self.0
    }
}

impl fmt::Debug for DeviceSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DeviceSecret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_back_from_its_64_digits_and_from_nothing_else() {
        let key = DatabaseKey::draw().unwrap();
        let hex = key.hex();
        assert_eq!(DatabaseKey::from_hex(hex.as_slice()), Some(key));
        assert_eq!(DatabaseKey::from_hex(&hex[..63]), None);
        assert_eq!(DatabaseKey::from_hex(&[b'A'; 64]), None);
        assert_eq!(DatabaseKey::from_hex(&[b' '; 64]), None);
    }

    #[test]
    fn two_keys_are_never_the_same() {
        assert_ne!(DatabaseKey::draw().unwrap(), DatabaseKey::draw().unwrap());
    }

    #[test]
    fn no_secret_prints_itself() {
        let (key, device) = (DatabaseKey::draw().unwrap(), DeviceSecret::draw());
        let typed = crate::vault::Passphrase::from("hemmelig".to_owned());
        let printed = format!("{key:?}{typed:?}{device:?}");
        assert_eq!(printed, "DatabaseKey(…)Passphrase(…)DeviceSecret(…)");
    }

    #[test]
    fn a_device_secret_is_read_back_from_its_line() {
        let secret = DeviceSecret::draw();
        let again = DeviceSecret::read(&format!("{}\n", *secret.reveal())).unwrap();
        assert_eq!(*again.reveal(), *secret.reveal());
        assert_eq!(DeviceSecret::read("AGE").map(|_| ()), Err(KeyStoreError::NotASecret));
    }
}
