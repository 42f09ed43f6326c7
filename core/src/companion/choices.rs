//! What this phone's holder chose: language, signs, reminders, and when it locks.

use crate::guide::Language;
use crate::vault::Settings;

pub use crate::vault::{LockAfter, RemindMe, Signs};

/// Everything the holder of this phone chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The language of the screens.
    pub language: Language,
    /// How signs come.
    pub signs: Signs,
    /// When the app locks by itself.
    pub lock_after: LockAfter,
    /// When this phone reminds of a meeting.
    pub remind_me: RemindMe,
}

impl Choices {
    /// What was chosen; without settings, as it is by default.
    pub(super) fn of(language: Language, settings: Option<&Settings>) -> Self {
        let settings = settings.map(|set| (set.signs, set.lock_after, set.remind_me));
        let (signs, lock_after, remind_me) = settings.unwrap_or_default();
        Self { language, signs, lock_after, remind_me }
    }
}
