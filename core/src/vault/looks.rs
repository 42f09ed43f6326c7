//! How letters and light are on this phone.

use serde::{Deserialize, Serialize};

/// How letters and light are on this phone, locked or open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Looks {
    /// How large the letters are.
    pub text_size: TextSize,
    /// Plain upright letters instead of the book's.
    pub plain_letters: bool,
    /// Light or dark.
    pub theme: Theme,
}

/// How large the letters are, beside the size that the phone itself gives them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum TextSize {
    /// As the phone has them.
    #[default]
    AsThePhone,
    /// A quarter larger.
    Larger,
    /// Half as large again.
    Large,
    /// Twice as large.
    Largest,
}

impl TextSize {
    /// All of them, the smallest first.
    pub const ALL: [Self; 4] = [Self::AsThePhone, Self::Larger, Self::Large, Self::Largest];
}

/// Whether the page is light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Theme {
    /// As the phone is.
    #[default]
    AsThePhone,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::AsThePhone, Self::Light, Self::Dark];
}
