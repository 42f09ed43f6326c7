//! The keeper: one place that owns the companion, and signals that say what it shows.
//!
//! [`Keeper`] is shared by all pages of this process; [`House`] is what one page knows. A page asks
//! (`house.perform(…)`), one coroutine carries it out in order, and the signals follow.

mod house;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use runde_core::companion::{Command, Companion, CompanionError, DoorView, Protection};
use tokio::sync::watch;

pub use house::{CircleViews, House, use_house};

/// Owns the companion, and tells every page when something changed.
#[derive(Clone)]
pub struct Keeper {
    kept: Arc<Mutex<Kept>>,
    changed: Arc<watch::Sender<()>>,
}

/// The companion, and how many pages can be seen. Both change together or not at all, so that a
/// page which goes out of sight never locks the one that came into it.
struct Kept {
    companion: Companion,
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
            let _ = companion.perform(Command::Unlock(None));
        }
        let unchecked = companion.door() == DoorView::Open;
        let kept = Arc::new(Mutex::new(Kept { companion, in_sight: 0, unchecked }));
        Self { kept, changed: Arc::default() }
    }

    /// Reads something of the companion.
    pub fn read<T>(&self, look: impl FnOnce(&Companion) -> T) -> T {
        look(&self.kept().companion)
    }

    /// Carries out one command off the screen's thread, for some of them take a second on purpose.
    ///
    /// # Errors
    /// What the companion says.
    pub async fn perform(&self, command: Command) -> Result<(), CompanionError> {
        let keeper = self.clone();
        let work = move || {
            let mut kept = keeper.kept();
            let opens = matches!(command, Command::Unlock(_));
            let done = kept.companion.perform(command);
            kept.unchecked |= opens && done.is_ok();
            done
        };
        let done = tokio::task::spawn_blocking(work).await;
        // a command that failed may still have locked the door
        self.look_again();
        done.unwrap_or(Err(CompanionError::NotNow)).map(drop)
    }

    /// Makes a calendar file, off the screen's thread, for what it told is kept; none where there is
    /// nothing to tell.
    ///
    /// # Errors
    /// What the companion says.
    pub async fn calendar_file(
        &self,
        title: String,
        with_place: bool,
    ) -> Result<Option<String>, CompanionError> {
        let keeper = self.clone();
        let work = move || keeper.kept().companion.calendar_file(&title, with_place);
        tokio::task::spawn_blocking(work).await.unwrap_or(Err(CompanionError::NotNow))
    }

    /// Whether the vault was opened and its pages are still to be read through; says so once.
    fn take_unchecked(&self) -> bool {
        std::mem::take(&mut self.kept().unchecked)
    }

    /// Has every page read its views again.
    pub fn look_again(&self) {
        self.changed.send_replace(());
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One more page can be seen.
    fn come(&self) -> Result<(), CompanionError> {
        let mut kept = self.kept();
        kept.in_sight += 1;
        let done = kept.companion.perform(Command::Return);
        drop(kept);
        self.look_again();
        done.map(drop)
    }

    /// One page fewer can be seen; after the last one the vault locks when the chosen time is over.
    fn go(&self) -> Result<(), CompanionError> {
        let mut kept = self.kept();
        kept.in_sight = kept.in_sight.saturating_sub(1);
        if kept.in_sight > 0 {
            return Ok(());
        }
        let done = kept.companion.perform(Command::Leave);
        let after = Duration::from_millis(kept.companion.choices().lock_after.millis());
        drop(kept);
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let keeper = self.clone();
            runtime.spawn(async move {
                tokio::time::sleep(after).await;
                keeper.stay_away();
            });
        }
        done.map(drop)
    }

    fn stay_away(&self) {
        let mut kept = self.kept();
        if kept.in_sight == 0 {
            // a vault that cannot be closed now is looked at again when the holder returns
            let _ = kept.companion.perform(Command::StayAway);
        }
        drop(kept);
        self.look_again();
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
    fn set(&mut self, visible: bool) -> Result<(), CompanionError> {
        if visible == self.visible {
            return Ok(());
        }
        self.visible = visible;
        if visible { self.keeper.come() } else { self.keeper.go() }
    }
}

/// A page that was closed cannot be seen any more.
impl Drop for Sight {
    fn drop(&mut self) {
        let _ = self.set(false);
    }
}
