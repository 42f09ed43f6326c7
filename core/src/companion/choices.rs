//! What this phone's holder chose: language, signs, reminders, and when it locks.

use crate::guide::Language;
use crate::vault::{Store, VaultError};

/// How a gentle sign reaches the room; each on or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signs {
    /// The light in the middle swells once.
    pub light: bool,
    /// A soft bell.
    pub sound: bool,
    /// The phone vibrates.
    pub vibration: bool,
}

/// How long the app may lie in the background before it locks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum LockAfter {
    /// As soon as it is left.
    AtOnce,
    /// After a minute.
    OneMinute,
    /// After five minutes.
    #[default]
    FiveMinutes,
    /// After half an hour.
    HalfAnHour,
}

impl LockAfter {
    /// All of them, the shortest first.
    pub const ALL: [Self; 4] = [Self::AtOnce, Self::OneMinute, Self::FiveMinutes, Self::HalfAnHour];

    /// The time in milliseconds.
    #[must_use]
    pub const fn millis(self) -> u64 {
        self.minutes() * 60_000
    }

    const fn minutes(self) -> u64 {
        match self {
            Self::AtOnce => 0,
            Self::OneMinute => 1,
            Self::FiveMinutes => 5,
            Self::HalfAnHour => 30,
        }
    }
}

/// When this phone reminds of a meeting; not at all, unless it was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RemindMe {
    /// The day before, at the same time of the day.
    pub day_before: bool,
    /// An hour before.
    pub hour_before: bool,
}

/// Everything the holder of this phone chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl Default for Choices {
    fn default() -> Self {
        Self {
            language: Language::default(),
            signs: Signs { light: true, sound: true, vibration: true },
            lock_after: LockAfter::default(),
            remind_me: RemindMe::default(),
        }
    }
}

impl Choices {
    /// Reads the choices; what was never chosen is as it is by default.
    pub(super) fn read(store: &dyn Store, language: Language) -> Result<Self, VaultError> {
        let on = |name| Ok::<_, VaultError>(store.choice(name)?.as_deref() != Some("off"));
        let minutes = store.choice("lock-after")?;
        let lock_after = LockAfter::ALL
            .into_iter()
            .find(|after| Some(after.minutes().to_string()) == minutes)
            .unwrap_or_default();
        let signs = Signs { light: on("light")?, sound: on("sound")?, vibration: on("vibration")? };
        let chosen = |name| Ok::<_, VaultError>(store.choice(name)?.as_deref() == Some("on"));
        let remind_me = RemindMe {
            day_before: chosen("remind-the-day-before")?,
            hour_before: chosen("remind-an-hour-before")?,
        };
        Ok(Self { language, signs, lock_after, remind_me })
    }

    /// Keeps the choices.
    pub(super) fn keep(&self, store: &mut dyn Store) -> Result<(), VaultError> {
        let on = |is: bool| if is { "on" } else { "off" };
        store.keep_choice("light", on(self.signs.light))?;
        store.keep_choice("sound", on(self.signs.sound))?;
        store.keep_choice("vibration", on(self.signs.vibration))?;
        store.keep_choice("remind-the-day-before", on(self.remind_me.day_before))?;
        store.keep_choice("remind-an-hour-before", on(self.remind_me.hour_before))?;
        store.keep_choice("lock-after", &self.lock_after.minutes().to_string())
    }
}
