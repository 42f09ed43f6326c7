//! Signatures over a peer's changes, made and verified as ours are.

use std::collections::BTreeMap;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use runde_core::domain::DeviceId;

/// What was signed stands elsewhere.
#[derive(Clone, Copy)]
pub struct Signed {
    pub key: VerifyingKey,
    pub signature: Signature,
}

/// The bytes of a signature, which a peer has to carry as well.
pub const SIGNATURE: usize = 64;

/// A key for every device.
#[derive(Default)]
pub struct Keys(BTreeMap<DeviceId, SigningKey>);

impl Keys {
    pub fn sign(&mut self, device: DeviceId, told: &[u8]) -> Signed {
        let key = self.0.entry(device).or_insert_with(|| SigningKey::from_bytes(device.bytes()));
        Signed { key: key.verifying_key(), signature: key.sign(told) }
    }
}

/// Verifies everything on all cores.
pub fn verify<T: AsRef<[u8]> + Sync>(all: &[(T, Signed)]) {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let one = |part: &[(T, Signed)]| {
        for (told, Signed { key, signature }) in part {
            key.verify_strict(told.as_ref(), signature).unwrap();
        }
    };
    std::thread::scope(|scope| {
        for part in all.chunks(all.len().div_ceil(cores)) {
            scope.spawn(move || one(part));
        }
    });
}
