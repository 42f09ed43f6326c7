//! Sealing and opening with age, so that any age program can read what lies here.

use std::io::{self, Read, Write};

use age::{DecryptError, Decryptor, Encryptor, scrypt};
use zeroize::Zeroizing;

use super::error::VaultError;
use super::key::DeviceSecret;
use super::passphrase::Passphrase;

/// How much work one guess of a passphrase is: scrypt with N = 2^17, about half a second on a
/// phone and 128 MiB of memory.
const WORK: u8 = 17;
/// The most work a file may ask for: a foreign file must not stop the phone.
const MOST_WORK: u8 = 18;

/// Why something sealed did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unopened {
    /// It was sealed to somebody else, or its first lines were changed.
    OtherKey,
    /// It is not whole.
    Damaged,
}

/// Seals to this phone's secret alone.
pub(super) fn to_device(secret: &DeviceSecret, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
    age::encrypt(&secret.identity().to_public(), plain).map_err(|_| failed())
}

/// Opens what [`to_device`] sealed.
pub(super) fn from_device(
    secret: &DeviceSecret,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Unopened> {
    decrypted(sealed, secret.identity())
}

/// Seals with a passphrase.
pub(super) fn with_passphrase(
    passphrase: &Passphrase,
    plain: &[u8],
) -> Result<Vec<u8>, VaultError> {
    let mut recipient = scrypt::Recipient::new(passphrase.secret());
    recipient.set_work_factor(WORK);
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as _));
    let mut sealed = Vec::new();
    let mut writer = encryptor.map_err(|_| failed())?.wrap_output(&mut sealed)?;
    writer.write_all(plain)?;
    writer.finish()?;
    Ok(sealed)
}

/// Opens what [`with_passphrase`] sealed.
pub(super) fn by_passphrase(
    passphrase: &Passphrase,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Unopened> {
    let mut identity = scrypt::Identity::new(passphrase.secret());
    identity.set_max_work_factor(MOST_WORK);
    decrypted(sealed, &identity)
}

fn decrypted(sealed: &[u8], identity: &dyn age::Identity) -> Result<Zeroizing<Vec<u8>>, Unopened> {
    let decryptor = Decryptor::new_buffered(sealed).map_err(|_| Unopened::Damaged)?;
    let mut reader = decryptor.decrypt(std::iter::once(identity)).map_err(|error| match error {
        DecryptError::NoMatchingKeys
        | DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed => Unopened::OtherKey,
        _ => Unopened::Damaged,
    })?;
    // room for all of it at once: a vector that grows leaves copies behind
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut plain).map_err(|_| Unopened::Damaged)?;
    Ok(plain)
}

const fn failed() -> VaultError {
    VaultError::Io(io::ErrorKind::Other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_the_same_key_only() {
        let (mine, other) = (DeviceSecret::draw(), DeviceSecret::draw());
        let sealed = to_device(&mine, b"key").unwrap();
        assert_eq!(**from_device(&mine, &sealed).unwrap(), *b"key");
        assert_eq!(from_device(&other, &sealed), Err(Unopened::OtherKey));
        assert_eq!(from_device(&mine, &sealed[..sealed.len() - 1]), Err(Unopened::Damaged));
        assert_eq!(from_device(&mine, b""), Err(Unopened::Damaged));
    }

    #[test]
    fn a_passphrase_asks_for_exactly_the_work_promised() {
        let right = Passphrase::from("blåbær og havre".to_owned());
        let sealed = with_passphrase(&right, b"key").unwrap();
        let head = String::from_utf8_lossy(&sealed[..80]).into_owned();
        assert!(head.lines().any(|l| l.starts_with("-> scrypt ") && l.ends_with(" 17")), "{head}");
        assert_eq!(**by_passphrase(&right, &sealed).unwrap(), *b"key");
        let wrong = Passphrase::from("blåbær og havre ".to_owned());
        assert_eq!(by_passphrase(&wrong, &sealed), Err(Unopened::OtherKey));
    }

    #[test]
    fn a_file_that_asks_for_too_much_work_is_not_worked_on() {
        let right = Passphrase::from("x".to_owned());
        let sealed = with_passphrase(&right, b"key").unwrap();
        let text = String::from_utf8_lossy(&sealed[..100]).find(" 17\n").unwrap();
        let mut greedy = sealed.clone();
        greedy[text + 1..text + 3].copy_from_slice(b"40");
        assert_eq!(by_passphrase(&right, &greedy), Err(Unopened::Damaged));
    }
}
