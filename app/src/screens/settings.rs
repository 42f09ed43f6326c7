//! What holds for this phone alone: language, letters and light, signs, lock, passphrase, erasing,
//! and what is promised.
//!
//! [`AllSettings`] is the first of them and leads to the others.

mod date;
mod erase;
mod first;
mod letters;
mod licences;
mod lock;
mod pages;
mod passphrase;
mod promised;
mod signs;
mod small;

pub use date::DateOfPhone;
pub use erase::EraseCopy;
pub use first::AllSettings;
pub use letters::LettersAndLight;
pub use licences::{Licences, STANDS_ON};
pub use lock::LockChoice;
pub use pages::{PassphraseDone, SettingsPage};
pub use passphrase::{ChangePassphrase, PassphraseChange, RemovePassphrase};
pub use promised::WhatIsPromised;
pub use signs::GentleSigns;
pub use small::{LanguageChoice, ReminderChoice};
