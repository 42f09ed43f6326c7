//! The key a device signs with, and the checks of what others signed.

use std::collections::BTreeMap;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use zeroize::Zeroizing;

use super::refused::Refused;
use crate::domain::{Act, Change, DeviceId, EntryId, MemberId, Proof};

const ENTRY: &[u8] = b"runde-entry-v1\0";
const DEVICE: &[u8] = b"runde-device-v1\0";

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
    VerifyingKey::from_bytes(device.bytes()).map_err(|_| Refused::Signature)
}

fn verify(key: &VerifyingKey, told: &[u8], signature: &[u8; 64]) -> Result<(), Refused> {
    key.verify_strict(told, &Signature::from_bytes(signature)).map_err(|_| Refused::Signature)
}
