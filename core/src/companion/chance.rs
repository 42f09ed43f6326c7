//! Something drawn by chance; the domain knows none.

use super::error::CompanionError;
use super::handle::Companion;

impl Companion {
    /// One of so many, counted from 0, each as likely as the next; nothing out of none. It keeps
    /// nothing of what was drawn.
    ///
    /// # Errors
    /// [`CompanionError::NoChance`] when the system gives no random bytes.
    pub fn draw(&self, among: usize) -> Result<Option<usize>, CompanionError> {
        let mut bytes = [0; 8];
        getrandom::fill(&mut bytes).map_err(|_| CompanionError::NoChance)?;
        // with 64 bits and a few dozen to draw from, what is left over weighs nothing
        let drawn = u64::from_le_bytes(bytes).checked_rem(among as u64);
        Ok(drawn.and_then(|drawn| usize::try_from(drawn).ok()))
    }
}
