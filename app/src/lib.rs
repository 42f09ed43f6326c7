//! Runde on the screen.

pub mod look;
pub mod parts;
