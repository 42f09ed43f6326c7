//! What members live through.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on stops, and says where"
)]

mod bad_input;
mod disk_trouble;
mod first_meeting;
mod gentle_signs;
mod interrupted;
mod killed;
mod lost_keys;
mod put_away;
mod two_hours;
