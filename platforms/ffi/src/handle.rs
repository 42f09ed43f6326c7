//! The one handle: commands in, views out.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

use runde_core::companion as core;

use crate::clock::{Clock, Shown};
use crate::command::{Command, Done};
use crate::door::DoorView;
use crate::error::CompanionError;
use crate::ground::Language;
use crate::key_store::{Asked, KeyStore};
use crate::meeting::MeetingView;
use crate::today::TodayView;

/// The one handle on a group's phone. Calls from several threads wait for each other.
///
/// Not `Companion`: Kotlin has that word for itself.
#[derive(uniffi::Object)]
pub struct CompanionHandle {
    clock: Arc<dyn Clock>,
    shown: Shown,
    keys: Asked,
    companion: Mutex<core::Companion>,
    /// Who holds it now: a port that calls back would wait for itself.
    held_by: Mutex<Option<ThreadId>>,
}

#[uniffi::export]
impl CompanionHandle {
    /// Looks at the vault in `folder`, without opening it. `language` is the system's, used until
    /// the holder chose one.
    #[uniffi::constructor]
    #[must_use]
    pub fn new(
        folder: String,
        keys: Arc<dyn KeyStore>,
        clock: Arc<dyn Clock>,
        language: Language,
    ) -> Arc<Self> {
        let (keys, shown) = (Asked::new(keys), Shown::nothing_yet());
        let companion = core::Companion::new(
            PathBuf::from(folder),
            Box::new(keys.clone()),
            Box::new(shown.clone()),
            language.into(),
        );
        let (companion, held_by) = (Mutex::new(companion), Mutex::default());
        Arc::new(Self { clock, shown, keys, companion, held_by })
    }

    /// Carries out one command, and says which views changed.
    ///
    /// # Errors
    /// [`CompanionError`]; nothing has changed then, but that a meeting whose traces could not all
    /// be erased yet is closed nevertheless. Read every view again after an error.
    pub fn perform(&self, command: Command) -> Result<Done, CompanionError> {
        let command = core::Command::try_from(command)?;
        let mut companion = self.now()?;
        let _ = self.keys.failed();
        companion.of.perform(command).map(Done::from).map_err(|error| match self.keys.failed() {
            Some(why) => CompanionError::KeyStore { why },
            None => error.into(),
        })
    }

    /// What stands between the holder and the group.
    ///
    /// # Errors
    /// [`CompanionError::Clock`].
    pub fn door(&self) -> Result<DoorView, CompanionError> {
        Ok(self.now()?.of.door().into())
    }

    /// The group between meetings; nothing while locked.
    ///
    /// # Errors
    /// [`CompanionError::Clock`].
    pub fn today(&self) -> Result<Option<TodayView>, CompanionError> {
        Ok(self.now()?.of.today().map(Into::into))
    }

    /// The meeting under way, as it is at this moment; nothing if there is none.
    ///
    /// # Errors
    /// [`CompanionError::Clock`].
    pub fn meeting(&self) -> Result<Option<MeetingView>, CompanionError> {
        Ok(self.now()?.of.meeting().map(Into::into))
    }
}

/// The companion, held by one thread until this is dropped.
struct Held<'a> {
    of: MutexGuard<'a, core::Companion>,
    held_by: &'a Mutex<Option<ThreadId>>,
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        *self.held_by.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl CompanionHandle {
    /// The companion with its clock showing this moment.
    fn now(&self) -> Result<Held<'_>, CompanionError> {
        let me = thread::current().id();
        if *self.held_by.lock().unwrap_or_else(PoisonError::into_inner) == Some(me) {
            return Err(CompanionError::CalledFromAPort);
        }
        let of = self.companion.lock().unwrap_or_else(PoisonError::into_inner);
        *self.held_by.lock().unwrap_or_else(PoisonError::into_inner) = Some(me);
        let held = Held { of, held_by: &self.held_by };
        self.shown.show(self.clock.read().map_err(|why| CompanionError::Clock { why })?);
        Ok(held)
    }
}
