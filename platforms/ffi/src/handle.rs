//! The one handle: commands in, views out.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

use runde_core::companion as core;

use crate::agreements::{AgreementsView, GoingRoundView};
use crate::clock::{Clock, Shown};
use crate::command::{Command, Done};
use crate::door::DoorView;
use crate::error::CompanionError;
use crate::ground::{Language, MemberId};
use crate::key_store::{Asked, KeyStore};
use crate::meeting::MeetingView;
use crate::phones::{PhonesView, SeatText};
use crate::reminders::{Reminders, RemindersError, Ringing};
use crate::today::TodayView;

/// The one handle on a group's phone. Calls from several threads wait for each other.
///
/// Not `Companion`: Kotlin has that word for itself.
#[derive(uniffi::Object)]
pub struct CompanionHandle {
    clock: Arc<dyn Clock>,
    shown: Shown,
    keys: Asked,
    ringing: Ringing,
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
        reminders: Arc<dyn Reminders>,
        language: Language,
    ) -> Arc<Self> {
        let (keys, shown, ringing) =
            (Asked::new(keys), Shown::nothing_yet(), Ringing::new(reminders));
        let companion = core::Companion::new(
            PathBuf::from(folder),
            Box::new(keys.clone()),
            Box::new(shown.clone()),
            language.into(),
        )
        .with_reminders(Box::new(ringing.clone()));
        let (companion, held_by) = (Mutex::new(companion), Mutex::default());
        Arc::new(Self { clock, shown, keys, ringing, companion, held_by })
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

    /// Why reminders could not be armed when they were to be last; nothing where they are. What was
    /// performed is done all the same.
    #[must_use]
    pub fn reminders_failed(&self) -> Option<RemindersError> {
        self.ringing.failed()
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

    /// What this phone answered, while it waits for its place in a group.
    ///
    /// # Errors
    /// [`CompanionError`], what the key store or the disk says.
    pub fn waiting_seat(&self) -> Result<Option<SeatText>, CompanionError> {
        Ok(self.now()?.of.waiting_seat()?.map(Into::into))
    }

    /// The meeting under way, as it is at this moment; nothing if there is none.
    ///
    /// # Errors
    /// [`CompanionError::Clock`].
    pub fn meeting(&self) -> Result<Option<MeetingView>, CompanionError> {
        Ok(self.now()?.of.meeting().map(Into::into))
    }

    /// What is agreed, and what lies on the table; nothing while locked.
    ///
    /// # Errors
    /// [`CompanionError::Clock`].
    pub fn agreements(&self) -> Result<Option<AgreementsView>, CompanionError> {
        Ok(self.now()?.of.agreements().map(Into::into))
    }

    /// The phone that goes round with a proposal; nothing if it does not.
    ///
    /// # Errors
    /// [`CompanionError::Clock`].
    pub fn going_round(&self) -> Result<Option<GoingRoundView>, CompanionError> {
        Ok(self.now()?.of.going_round().map(Into::into))
    }

    /// The phones of the group; nothing while locked.
    ///
    /// # Errors
    /// [`CompanionError::Clock`].
    pub fn phones(&self) -> Result<Option<PhonesView>, CompanionError> {
        Ok(self.now()?.of.phones().map(Into::into))
    }

    /// The code of a member's place, as a text to send to their new phone; nothing while locked, and for
    /// who is no member.
    ///
    /// # Errors
    /// [`CompanionError::Clock`], [`CompanionError::NotAnId`].
    pub fn seat_of(&self, member: MemberId) -> Result<Option<String>, CompanionError> {
        let member = member.read()?;
        Ok(self.now()?.of.seat_of(member))
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
