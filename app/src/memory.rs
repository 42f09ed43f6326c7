//! What the programs take their memory from.

pub use runde_core::companion::keep_memory_private;

/// Writes zeros over whatever is let go of, also where something that grew was copied.
pub type Wiping = zeroizing_alloc::ZeroAlloc<std::alloc::System>;

/// That memory, for a program that is not this crate's.
pub const WIPING: Wiping = zeroizing_alloc::ZeroAlloc(std::alloc::System);
