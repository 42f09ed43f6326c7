//! Starts Runde.
fn main() {}
