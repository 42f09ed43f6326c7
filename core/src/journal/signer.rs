//! The key a device signs with, and the checks of what others signed.

use std::collections::BTreeMap;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use zeroize::Zeroizing;

use super::refused::Refused;
use crate::domain::{Act, Change, DeviceId, EntryId, MemberId, NewDevice, Proof};

const ENTRY: &[u8] = b"runde-entry-v1\0";
const DEVICE: &[u8] = b"runde-device-v1\0";
const PASSING: &[u8] = b"runde-passing-v1\0";
const NEWS: &[u8] = b"runde-news-v1\0";
const RECEIPT: &[u8] = b"runde-receipt-v1\0";

/// A device's secret: it prints nothing and leaves memory when it is dropped.
#[derive(Clone)]
pub struct DeviceKey(Box<SigningKey>);

impl DeviceKey {
    /// Makes a key of 32 random bytes drawn elsewhere.
    #[must_use]
    pub fn new(secret: &[u8; 32]) -> Self {
        Self(Box::new(SigningKey::from_bytes(secret)))
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

    /// Signs news (`core/docs/exchange.md` §3), so that nobody makes claims for another's phone.
    #[must_use]
    pub fn sign_news(&self, news: &[u8]) -> [u8; 64] {
        self.0.sign(&[NEWS, news].concat()).to_bytes()
    }

    /// Signs what a phone that was moved to shows (`core/docs/exchange.md` §8).
    #[must_use]
    pub fn sign_receipt(&self, receipt: &[u8]) -> [u8; 64] {
        self.0.sign(&[RECEIPT, receipt].concat()).to_bytes()
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

/// Checks who signed news (`core/docs/exchange.md` §3).
///
/// # Errors
/// [`Refused::Signature`].
pub fn check_news(device: DeviceId, news: &[u8], signature: &[u8; 64]) -> Result<(), Refused> {
    verify(&ready(device)?, &[NEWS, news].concat(), signature)
}

/// Checks who signed a receipt (`core/docs/exchange.md` §8).
///
/// # Errors
/// [`Refused::Signature`].
pub fn check_receipt(device: DeviceId, told: &[u8], signature: &[u8; 64]) -> Result<(), Refused> {
    verify(&ready(device)?, &[RECEIPT, told].concat(), signature)
}

/// Whether a phone shows that it is to be the one of whoever was invited, before anything is written.
#[must_use]
pub fn proves_for_invitation(founding: EntryId, invitation: EntryId, guest: NewDevice) -> bool {
    check_proof(Some(founding), &Act::Join { invitation, device: Some(guest) }).is_ok()
}

/// Whether a phone shows that it is to be this member's, before anything is written of it.
#[must_use]
pub fn proves_for_member(
    founding: EntryId,
    member: MemberId,
    device: DeviceId,
    proof: Proof,
) -> bool {
    check_proof(Some(founding), &Act::Device { member, device, proof }).is_ok()
}

/// Checks the proof in an act that brings a device.
pub(super) fn check_proof(founding: Option<EntryId>, act: &Act) -> Result<(), Refused> {
    let (device, proof, subject) = match act {
        Act::Device { member, device, proof }
        | Act::Propose { change: Change::Device { member, device, proof, .. }, .. } => {
            (device, proof, member.bytes().as_slice())
        }
        Act::Join { invitation, device: Some(NewDevice { device, proof }) } => {
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
    VerifyingKey::from_bytes(device.bytes()).map_err(|_| Refused::Signature)
}

/// Strictly, as the library does it: what says nothing (a key or an R of small order) is refused too.
fn verify(key: &VerifyingKey, told: &[u8], signature: &[u8; 64]) -> Result<(), Refused> {
    key.verify_strict(told, &Signature::from_bytes(signature)).map_err(|_| Refused::Signature)
}

#[cfg(test)]
mod tests {
    use ed25519_dalek::Verifier;

    use super::*;

    const TOLD: &[u8] = b"on the table";
    /// The point that adds nothing to any other: of small order, as a key or as an R.
    const NOTHING: [u8; 32] = {
        let mut point = [0; 32];
        point[0] = 1;
        point
    };

    fn key() -> DeviceKey {
        DeviceKey::new(&[1; 32])
    }

    /// Checked at each of the doors by which a signature comes in: an entry, a passing word, a proof,
    /// news, a receipt.
    fn checked(device: DeviceId, signature: &[u8; 64]) -> [Result<(), Refused>; 5] {
        let [r, s] = [&signature[..32], &signature[32..]].map(|half| half.try_into().unwrap());
        let (member, proof) = (MemberId::new([2; 16]), Proof::new([r, s]));
        let act = Act::Device { member, device, proof };
        [
            ReadyKeys::default().check(device, TOLD, signature),
            check_passing(device, TOLD, signature),
            check_proof(Some(EntryId::new([3; 32])), &act),
            check_news(device, TOLD, signature),
            check_receipt(device, TOLD, signature),
        ]
    }

    #[test]
    fn law_9_a_key_of_small_order_has_signed_nothing_though_a_loose_look_takes_it_for_everything() {
        let signature = [NOTHING, [0; 32]].concat().try_into().unwrap();
        let loosely = VerifyingKey::from_bytes(&NOTHING).unwrap();
        assert!(loosely.verify(TOLD, &Signature::from_bytes(&signature)).is_ok());
        assert_eq!(checked(DeviceId::new(NOTHING), &signature), [Err(Refused::Signature); 5]);
    }

    #[test]
    fn law_9_an_r_of_small_order_says_nothing_though_a_loose_look_takes_it() {
        // S = h · a of the device's own key, as only its holder can write it
        let s = [
            233, 104, 47, 172, 175, 178, 73, 186, 108, 122, 95, 114, 81, 104, 209, 157, 232, 243,
            228, 140, 157, 134, 14, 113, 69, 143, 238, 242, 70, 232, 249, 1,
        ];
        let signature = [NOTHING, s].concat().try_into().unwrap();
        let device = key().device();
        let loosely = VerifyingKey::from_bytes(device.bytes()).unwrap();
        let told = [ENTRY, TOLD].concat();
        assert!(loosely.verify(&told, &Signature::from_bytes(&signature)).is_ok());
        assert_eq!(checked(device, &signature), [Err(Refused::Signature); 5]);
    }

    #[test]
    fn law_9_a_signature_holds_at_the_door_it_was_made_for_and_with_no_bit_changed() {
        let device = key().device();
        let proof = key().proof_for_member(EntryId::new([3; 32]), MemberId::new([2; 16]));
        let proof = proof.halves().concat().try_into().unwrap();
        let (news, receipt) = (key().sign_news(TOLD), key().sign_receipt(TOLD));
        let signed = [key().sign(TOLD), key().sign_passing(TOLD), proof, news, receipt];
        for (door, signature) in signed.iter().enumerate() {
            let held = checked(device, signature).map(|held| held.is_ok());
            assert_eq!(held, [0, 1, 2, 3, 4].map(|other| other == door));
            for bit in 0..512 {
                let mut other = *signature;
                other[bit / 8] ^= 1 << (bit % 8);
                assert_eq!(checked(device, &other), [Err(Refused::Signature); 5], "{bit}");
            }
        }
    }
}
