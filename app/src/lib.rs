//! Runde on the screen.
