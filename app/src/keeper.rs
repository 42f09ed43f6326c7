//! The keeper: one place that owns the companion, and signals that say what it shows.
//!
//! [`Keeper`] is shared by all pages of this process; [`House`] is what one page knows. A page asks
//! (`house.perform(…)`), one coroutine carries it out in order off the screen's task, and reads again
//! what the companion says has changed; the signals follow.

mod house;
mod shown;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{NaiveDate, NaiveTime};
use runde_core::companion::{
    Command, Companion, CompanionError, DoorCommand, DoorView, GuestView, Language, Made, MemberId,
    Protection, SeatText, ViewName,
};
use tokio::sync::watch;

use crate::begun::Begun;
pub use house::{House, use_house};
pub use shown::{CircleViews, Shown};

/// Owns the companion, and tells every page what it shows.
#[derive(Clone)]
pub struct Keeper {
    kept: Arc<Mutex<Kept>>,
    shown: Arc<watch::Sender<Arc<Shown>>>,
}

/// The companion, and how many pages can be seen. Both change together or not at all, so that a
/// page which goes out of sight never locks the one that came into it.
struct Kept {
    companion: Companion,
    /// What was begun on any page; gone when the door closes or opens, be there a page or none.
    begun: Begun,
    in_sight: usize,
    /// Opened, and its pages not read through yet.
    unchecked: bool,
}

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.kept, &other.kept)
    }
}

impl Keeper {
    /// Takes the companion into its keeping, and opens a vault that asks nothing. One that cannot
    /// be opened stays locked, and says why when it is asked.
    #[must_use]
    pub fn new(mut companion: Companion) -> Self {
        if companion.door() == DoorView::Locked(Protection::KeyStoreAlone) {
            let _ = companion.perform(DoorCommand::Unlock(None));
        }
        let unchecked = companion.door() == DoorView::Open;
        let (shown, _) = watch::channel(Arc::new(Shown::read(&companion)));
        let kept = Kept { companion, begun: Begun::default(), in_sight: 0, unchecked };
        Self { kept: Arc::new(Mutex::new(kept)), shown: Arc::new(shown) }
    }

    /// What was begun on any page and is not done.
    #[must_use]
    pub fn begun(&self) -> Begun {
        self.kept().begun.clone()
    }

    /// What was read last of the companion.
    #[must_use]
    pub fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.shown.borrow())
    }

    /// The language of the screens.
    #[must_use]
    pub fn language(&self) -> Language {
        self.shown.borrow().settings.language
    }

    /// Speaks this language where no group is here yet, and so none was chosen.
    pub async fn begin_in(&self, language: Language) {
        if self.shown().door == DoorView::NoGroup {
            // what cannot be said now is chosen on the cover
            let _ = self.perform(DoorCommand::Speak(language).into()).await;
        }
    }

    /// The code of a member's place, as a text to send.
    #[must_use]
    pub fn seat_of(&self, member: MemberId) -> Option<String> {
        self.kept().companion.seat_of(member)
    }

    /// What this phone answered, while it waits for its place; nothing where that cannot be read now.
    #[must_use]
    pub fn waiting_seat(&self) -> Option<SeatText> {
        self.kept().companion.waiting_seat().ok().flatten()
    }

    /// What this phone shows for whoever is invited; nothing where that cannot be read now.
    #[must_use]
    pub fn waiting_guest(&self) -> Option<GuestView> {
        self.kept().companion.waiting_guest().ok().flatten()
    }

    /// The civil day it is; looks at the clock alone.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.kept().companion.civil_day()
    }

    /// When a meeting of so many minutes would end if it began now; looks at the clock alone.
    #[must_use]
    pub fn would_end(&self, minutes: u64) -> NaiveTime {
        self.kept().companion.would_end(minutes)
    }

    /// Carries out one command off the screen's task, for some of them take a second on purpose, and
    /// reads what changed; gives what was made.
    ///
    /// # Errors
    /// What the companion says.
    pub async fn perform(&self, command: Command) -> Result<Made, CompanionError> {
        let keeper = self.clone();
        let work = move || keeper.kept().perform(command, &keeper.shown);
        tokio::task::spawn_blocking(work).await.unwrap_or(Err(CompanionError::NotNow))
    }

    /// Reads these views again off the screen's task, for time has gone by.
    pub async fn look_again(&self, views: impl IntoIterator<Item = ViewName>) {
        let (keeper, views) = (self.clone(), views.into_iter().collect());
        let work = move || keeper.kept().tell(&views, &keeper.shown);
        // a look that could not be taken is taken with the next command
        let _ = tokio::task::spawn_blocking(work).await;
    }

    /// Whether the vault was opened and its pages are still to be read through; says so once.
    fn take_unchecked(&self) -> bool {
        std::mem::take(&mut self.kept().unchecked)
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One more page can be seen, or one fewer; after the last one the vault locks when the chosen
    /// time is over.
    async fn sight(&self, visible: bool) -> Result<(), CompanionError> {
        let keeper = self.clone();
        let work = move || if visible { keeper.come() } else { keeper.go() };
        tokio::task::spawn_blocking(work).await.unwrap_or(Err(CompanionError::NotNow))
    }

    fn come(&self) -> Result<(), CompanionError> {
        let mut kept = self.kept();
        kept.in_sight += 1;
        let done = kept.perform(DoorCommand::Return.into(), &self.shown).map(drop);
        // whatever hangs on the time says something else by now
        kept.tell(&ViewName::ALL.into(), &self.shown);
        done
    }

    fn go(&self) -> Result<(), CompanionError> {
        let mut kept = self.kept();
        kept.in_sight = kept.in_sight.saturating_sub(1);
        if kept.in_sight > 0 {
            return Ok(());
        }
        let done = kept.perform(DoorCommand::Leave.into(), &self.shown).map(drop);
        let after = Duration::from_millis(kept.companion.settings().lock_after.millis());
        drop(kept);
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let keeper = self.clone();
            runtime.spawn(async move {
                tokio::time::sleep(after).await;
                // a vault that cannot be closed now is looked at again when the holder returns
                let _ = tokio::task::spawn_blocking(move || keeper.stay_away()).await;
            });
        }
        done
    }

    fn stay_away(&self) {
        let mut kept = self.kept();
        if kept.in_sight == 0 {
            let _ = kept.perform(DoorCommand::StayAway.into(), &self.shown);
        }
    }
}

impl Kept {
    /// Carries out a command, and tells what changed; after an error everything is read again, for a
    /// command that failed may still have locked the door.
    fn perform(
        &mut self,
        command: Command,
        shown: &watch::Sender<Arc<Shown>>,
    ) -> Result<Made, CompanionError> {
        let opens = matches!(command, Command::Door(DoorCommand::Unlock(_)));
        let door = self.companion.door();
        let done = self.companion.perform(command);
        if self.companion.door() != door {
            self.begun.forget_all();
        }
        self.unchecked |= opens && done.is_ok();
        match done {
            Ok(done) => {
                self.tell(&done.changed, shown);
                Ok(done.made)
            }
            Err(error) => {
                self.tell(&ViewName::ALL.into(), shown);
                Err(error)
            }
        }
    }

    /// Reads these views again, and tells every page.
    fn tell(&self, views: &BTreeSet<ViewName>, shown: &watch::Sender<Arc<Shown>>) {
        shown.send_modify(|shown| Arc::make_mut(shown).read_again(&self.companion, views));
    }
}

/// Whether one page can be seen. The app is away when no page is.
struct Sight {
    keeper: Keeper,
    visible: bool,
}

impl Sight {
    /// A page that has not said anything yet.
    const fn new(keeper: Keeper) -> Self {
        Self { keeper, visible: false }
    }

    /// The page said whether it can be seen.
    async fn set(&mut self, visible: bool) -> Result<(), CompanionError> {
        if visible == self.visible {
            return Ok(());
        }
        self.visible = visible;
        self.keeper.sight(visible).await
    }
}

/// A page that was closed cannot be seen any more.
impl Drop for Sight {
    fn drop(&mut self) {
        if self.visible {
            let _ = self.keeper.go();
        }
    }
}
