//! What must be known while the vault is locked.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::disk;
use super::error::VaultError;
use super::key::DeviceSecret;
use super::looks::Looks;
use super::reading::Reading;
use super::seal;

/// The language to ask in, how letters and light are, and how often a wrong passphrase was given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LockState {
    language: Option<String>,
    #[serde(default)]
    looks: Looks,
    failed: u32,
    last: Option<Reading>,
}

impl LockState {
    /// Tries that cost nothing but the work of trying.
    pub const FREE_TRIES: u32 = 3;
    /// The first wait, in milliseconds; each further one is twice as long.
    pub const FIRST_WAIT: u64 = 2_000;
    /// The longest wait, in milliseconds.
    pub const LONGEST_WAIT: u64 = 300_000;

    const FILE: &str = "door.age";
    /// The file is as long for no try as for a thousand: its size must not count.
    const PADDED: usize = 512;

    /// The language tag chosen on this phone.
    #[must_use]
    pub fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    /// How letters and light are on this phone.
    #[must_use]
    pub const fn looks(&self) -> Looks {
        self.looks
    }

    /// How long until the next try counts, in milliseconds; zero when it does now.
    ///
    /// Within one start of the phone the boot clock tells. After a restart the wall clock does,
    /// and where it says less, the time since that start: it has surely passed.
    #[must_use]
    pub fn wait(&self, now: &Reading) -> u64 {
        let Some(last) = &self.last else { return 0 };
        let passed = if last.boot == now.boot {
            now.boot_millis.saturating_sub(last.boot_millis)
        } else {
            let by_the_wall = now.wall_millis.saturating_sub(last.wall_millis);
            u64::try_from(by_the_wall).unwrap_or(0).max(now.boot_millis)
        };
        self.whole_wait().saturating_sub(passed)
    }

    fn whole_wait(&self) -> u64 {
        let Some(doublings) = self.failed.checked_sub(Self::FREE_TRIES) else {
            return 0;
        };
        let factor = 1_u64.checked_shl(doublings).unwrap_or(u64::MAX);
        Self::FIRST_WAIT.saturating_mul(factor).min(Self::LONGEST_WAIT)
    }

    pub(super) fn speaking(self, language: &str) -> Self {
        Self { language: Some(language.to_owned()), ..self }
    }

    pub(super) fn looking(self, looks: Looks) -> Self {
        Self { looks, ..self }
    }

    /// The lock state after one more wrong try.
    pub(super) fn tried(&self, now: &Reading) -> Self {
        Self { failed: self.failed.saturating_add(1), last: Some(now.clone()), ..self.clone() }
    }

    /// The lock state after the right passphrase.
    pub(super) fn opened(&self) -> Self {
        Self { failed: 0, last: None, ..self.clone() }
    }

    pub(super) fn file(folder: &Path) -> PathBuf {
        folder.join(Self::FILE)
    }

    /// Reads the lock state; `None` where there is none that this secret opens.
    ///
    /// A lost or damaged one counts as a fresh one. Whoever can spoil this file can also take it
    /// away, or guess at a copy of the slot elsewhere, so refusing would protect nothing and turn
    /// one bad byte into a lost vault. Every guess still costs its work and needs the key store.
    pub(super) fn read(folder: &Path, secret: &DeviceSecret) -> Option<Self> {
        let sealed = disk::read(&Self::file(folder)).ok().flatten()?;
        let plain = seal::from_device(secret, &sealed).ok()?;
        serde_json::from_slice(&plain).ok()
    }

    /// Writes the lock state, sealed to this phone's secret.
    pub(super) fn write(&self, folder: &Path, secret: &DeviceSecret) -> Result<(), VaultError> {
        disk::write_whole(&Self::file(folder), &seal::to_device(secret, &self.padded()?)?)
    }

    fn padded(&self) -> Result<Vec<u8>, VaultError> {
        let mut plain = serde_json::to_vec(self)
            .map_err(|_| VaultError::Io(std::io::ErrorKind::InvalidInput))?;
        plain.resize(plain.len().next_multiple_of(Self::PADDED), b' ');
        Ok(plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::TextSize;

    fn at(boot: &str, boot_millis: u64, wall_millis: i64) -> Reading {
        Reading { boot: boot.to_owned(), boot_millis, wall_millis }
    }

    fn large() -> Looks {
        Looks { text_size: TextSize::Largest, ..Looks::default() }
    }

    fn tried(times: u32, now: &Reading) -> LockState {
        (0..times).fold(LockState::default(), |state, _| state.tried(now))
    }

    #[test]
    fn three_tries_are_free_and_then_each_wait_is_twice_as_long() {
        let now = at("a", 1_000, 0);
        let waits: Vec<u64> = (0..13).map(|times| tried(times, &now).wait(&now)).collect();
        let seconds = [0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300];
        assert_eq!(waits, seconds.map(|s: u64| s * 1_000));
        assert_eq!(tried(500, &now).wait(&now), LockState::LONGEST_WAIT);
    }

    #[test]
    fn the_boot_clock_alone_counts_while_the_phone_runs() {
        let state = tried(4, &at("a", 10_000, 50_000));
        assert_eq!(state.wait(&at("a", 11_000, 9_000_000)), 3_000);
        assert_eq!(state.wait(&at("a", 14_000, 0)), 0);
    }

    #[test]
    fn after_a_restart_the_wall_clock_counts_and_setting_it_back_shortens_nothing() {
        let state = tried(12, &at("a", 10_000, 1_000_000));
        assert_eq!(state.wait(&at("b", 500, 1_000_000 + 100_000)), 200_000);
        assert_eq!(state.wait(&at("b", 500, 1_000_000 + 300_000)), 0);
        assert_eq!(state.wait(&at("b", 0, -5_000_000_000)), 300_000);
        // and nobody waits a year because the clock was a year ahead
        assert_eq!(state.wait(&at("b", 300_000, -31_000_000_000)), 0);
    }

    #[test]
    fn the_file_is_as_long_for_no_try_as_for_many() {
        let folder = tempfile::tempdir().unwrap();
        let secret = DeviceSecret::draw();
        for state in
            [LockState::default(), tried(4_000, &at("boot", 1, 2)).speaking("nb").looking(large())]
        {
            assert_eq!(state.padded().unwrap().len(), LockState::PADDED);
            state.write(folder.path(), &secret).unwrap();
            assert_eq!(LockState::read(folder.path(), &secret), Some(state));
        }
        assert_eq!(LockState::read(folder.path(), &DeviceSecret::draw()), None);
    }
}
