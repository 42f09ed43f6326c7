//! Several phones in one process, a clock set by hand, and eyes for what lies on the disk.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on stops, and says where"
)]

pub mod chance;
pub mod clock;
pub mod disk;
pub mod exchange;
pub mod guide;
pub mod history;
pub mod html;
pub mod imports;
pub mod kill;
pub mod pages;
pub mod phone;
pub mod planned;
pub mod screens;
pub mod script;
pub mod shelf;
pub mod shown;
pub mod source;
pub mod tokens;
pub mod told;
