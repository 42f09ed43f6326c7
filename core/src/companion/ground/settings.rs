//! What this phone's holder chose.

use crate::guide::Language;
use crate::vault::{LockAfter, Looks, Protection, RemindMe, Signs};

/// One thing that is chosen, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// How letters and light are.
    Looks(Looks),
    /// How signs come.
    Signs(Signs),
    /// When the app locks by itself.
    LockAfter(LockAfter),
    /// When this phone reminds of a meeting.
    RemindMe(RemindMe),
}

/// What the holder of this phone chose: language, letters and light, signs,
/// reminders, and when it locks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SettingsView {
    /// The language of the screens.
    pub language: Language,
    /// How letters and light are.
    pub looks: Looks,
    /// How signs come.
    pub signs: Signs,
    /// When the app locks by itself.
    pub lock_after: LockAfter,
    /// When this phone reminds of a meeting.
    pub remind_me: RemindMe,
    /// Whether a passphrase is asked for; not chosen here.
    pub protection: Option<Protection>,
}
