//! The key a device signs with, and the checks of what others signed.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use curve25519_dalek::constants::EIGHT_TORSION;
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use zeroize::Zeroizing;

use super::refused::Refused;
use crate::domain::{Act, Change, DeviceId, EntryId, MemberId, Proof};

const ENTRY: &[u8] = b"runde-entry-v1\0";
const DEVICE: &[u8] = b"runde-device-v1\0";
const PASSING: &[u8] = b"runde-passing-v1\0";

/// A device's secret: it prints nothing and leaves memory when it is dropped.
#[derive(Clone)]
pub struct DeviceKey(SigningKey);

impl DeviceKey {
    /// Makes a key of 32 random bytes drawn elsewhere.
    #[must_use]
    pub fn new(secret: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(secret))
    }

    /// The secret bytes, for the vault and nobody else.
    #[must_use]
    pub fn reveal(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The name everybody knows it by.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        DeviceId::new(self.0.verifying_key().to_bytes())
    }

    /// Signs a header.
    pub(super) fn sign(&self, header: &[u8]) -> [u8; 64] {
        self.0.sign(&[ENTRY, header].concat()).to_bytes()
    }

    /// Signs a passing word.
    pub(super) fn sign_passing(&self, word: &[u8]) -> [u8; 64] {
        self.0.sign(&[PASSING, word].concat()).to_bytes()
    }

    /// Shows that this device takes part as this member's.
    #[must_use]
    pub fn proof_for_member(&self, founding: EntryId, member: MemberId) -> Proof {
        self.proof(&[DEVICE, founding.bytes(), member.bytes()].concat())
    }

    /// Shows that this device takes part as the one this invitation is for.
    #[must_use]
    pub fn proof_for_invitation(&self, founding: EntryId, invitation: EntryId) -> Proof {
        self.proof(&[DEVICE, founding.bytes(), invitation.bytes()].concat())
    }

    fn proof(&self, told: &[u8]) -> Proof {
        let signature = self.0.sign(told);
        Proof::new([*signature.r_bytes(), *signature.s_bytes()])
    }
}

impl std::fmt::Debug for DeviceKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DeviceKey(…)")
    }
}

/// Keys made ready to verify with, for a few devices sign everything.
#[derive(Default)]
pub(super) struct ReadyKeys(BTreeMap<DeviceId, VerifyingKey>);

impl ReadyKeys {
    /// Checks who signed a header. Strictly, and one by one: checked in batches, two phones could
    /// differ about one weak key.
    pub(super) fn check(
        &mut self,
        device: DeviceId,
        header: &[u8],
        signature: &[u8; 64],
    ) -> Result<(), Refused> {
        let key = match self.0.get(&device) {
            Some(key) => *key,
            None => *self.0.entry(device).or_insert(ready(device)?),
        };
        verify(&key, &[ENTRY, header].concat(), signature)
    }
}

/// Checks who signed a passing word.
pub(super) fn check_passing(
    device: DeviceId,
    word: &[u8],
    signature: &[u8; 64],
) -> Result<(), Refused> {
    verify(&ready(device)?, &[PASSING, word].concat(), signature)
}

/// Checks the proof in an act that brings a device.
pub(super) fn check_proof(founding: Option<EntryId>, act: &Act) -> Result<(), Refused> {
    let (device, proof, subject) = match act {
        Act::Device { member, device, proof }
        | Act::Propose { change: Change::Device { member, device, proof, .. }, .. } => {
            (device, proof, member.bytes().as_slice())
        }
        Act::Join { invitation, device: Some((device, proof)) } => {
            (device, proof, invitation.bytes().as_slice())
        }
        _ => return Ok(()),
    };
    let founding = founding.ok_or(Refused::Form)?;
    let told = [DEVICE, founding.bytes(), subject].concat();
    let [r, s] = proof.halves();
    verify(&ready(*device)?, &told, &Signature::from_components(*r, *s).to_bytes())
}

fn ready(device: DeviceId) -> Result<VerifyingKey, Refused> {
    let key = VerifyingKey::from_bytes(device.bytes()).ok().filter(|key| !key.is_weak());
    key.ok_or(Refused::Signature)
}

/// The names of the points of small order; a signature with such an R says nothing.
static SMALL: LazyLock<[[u8; 32]; 8]> =
    LazyLock::new(|| EIGHT_TORSION.map(|point| point.compress().to_bytes()));

/// What `verify_strict` does, without reading R as a point, which is a sixth of its work: the R that
/// `verify` compares with is written canonically, so it is of small order exactly when it bears one
/// of eight names.
fn verify(key: &VerifyingKey, told: &[u8], signature: &[u8; 64]) -> Result<(), Refused> {
    let signature = Signature::from_bytes(signature);
    let says_nothing = SMALL.contains(signature.r_bytes());
    let verified = !says_nothing && key.verify(told, &signature).is_ok();
    if verified { Ok(()) } else { Err(Refused::Signature) }
}

#[cfg(test)]
mod tests {
    use curve25519_dalek::constants::ED25519_BASEPOINT_POINT as BASE;
    use curve25519_dalek::{EdwardsPoint, Scalar};
    use sha2::{Digest, Sha512};

    use super::*;

    fn scalar(number: u64) -> Scalar {
        let mut wide = [0; 64];
        wide.copy_from_slice(&Sha512::digest(number.to_le_bytes()));
        Scalar::from_bytes_mod_order_wide(&wide)
    }

    /// A signature whose R and key may carry a point of small order: what no honest signer makes, and
    /// what a verifier that looks less closely takes.
    fn signed(
        a: Scalar,
        key: EdwardsPoint,
        r: Scalar,
        r_point: EdwardsPoint,
        told: &[u8],
    ) -> [u8; 64] {
        let named = r_point.compress();
        let hash = Sha512::new().chain_update(named.as_bytes());
        let hash = hash.chain_update(key.compress().as_bytes()).chain_update(told);
        let mut wide = [0; 64];
        wide.copy_from_slice(&hash.finalize());
        let s = r + Scalar::from_bytes_mod_order_wide(&wide) * a;
        let mut signature = [0; 64];
        signature[..32].copy_from_slice(named.as_bytes());
        signature[32..].copy_from_slice(s.as_bytes());
        signature
    }

    #[test]
    fn law_9_what_is_verified_is_what_verify_strict_verifies() {
        let mut told_apart = [0; 2];
        let mut loose = 0;
        for (number, message) in (0..24_u64).enumerate() {
            let told = [&message.to_le_bytes()[..], b"on the table"].concat();
            let (a, r) = (scalar(2 * message), scalar(2 * message + 1));
            for (a, r) in
                [(a, r), (Scalar::ZERO, r), (a, Scalar::ZERO), (Scalar::ZERO, Scalar::ZERO)]
            {
                for in_key in EIGHT_TORSION {
                    for in_r in EIGHT_TORSION {
                        let (key, r_point) = (BASE * a + in_key, BASE * r + in_r);
                        let mut signature = signed(a, key, r, r_point, &told);
                        // every third one is spoilt: a bit of R or of S
                        if number % 3 == 2 {
                            signature[(number * 7) % 64] ^= 1 << (number % 8);
                        }
                        let device = DeviceId::new(key.compress().to_bytes());
                        let ours = ready(device).and_then(|key| verify(&key, &told, &signature));
                        let theirs = VerifyingKey::from_bytes(device.bytes()).unwrap();
                        let signature = Signature::from_bytes(&signature);
                        let strict = theirs.verify_strict(&told, &signature).is_ok();
                        assert_eq!(ours.is_ok(), strict, "{device:?} {told:?}");
                        told_apart[usize::from(strict)] += 1;
                        loose += usize::from(!strict && theirs.verify(&told, &signature).is_ok());
                    }
                }
            }
        }
        assert!(told_apart[0] > 0 && told_apart[1] > 0 && loose > 0, "{told_apart:?} {loose}");
    }
}
