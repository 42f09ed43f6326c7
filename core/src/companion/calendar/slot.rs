//! A slot as bytes.

use crate::domain::Slot;

/// A slot as bytes, no two of which are the same.
pub(crate) fn slot_bytes(slot: Slot) -> Vec<u8> {
    match slot {
        Slot::Planned { rhythm, day } => {
            rhythm.bytes().iter().copied().chain(day.days().to_be_bytes()).collect()
        }
        Slot::Single(entry) => entry.bytes().to_vec(),
    }
}
