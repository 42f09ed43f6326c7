//! The keeper: one place that owns the companion, and signals that say what it shows.
//!
//! [`Keeper`] is shared by all pages of this process; [`House`] is what one page knows. A page asks
//! (`house.perform(…)`), one coroutine carries it out in order, and the signals follow.

mod house;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use runde_core::companion::{Change, Command, Companion, CompanionError, DoorView, Protection};
use tokio::sync::watch;

pub use house::{House, use_house};

/// Owns the companion, and tells every page when something changed.
#[derive(Clone)]
pub struct Keeper {
    companion: Arc<Mutex<Companion>>,
    changed: Arc<watch::Sender<()>>,
    in_sight: Arc<AtomicUsize>,
}

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.companion, &other.companion)
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
        Self {
            companion: Arc::new(Mutex::new(companion)),
            changed: Arc::default(),
            in_sight: Arc::default(),
        }
    }

    /// Reads something of the companion.
    pub fn read<T>(&self, look: impl FnOnce(&Companion) -> T) -> T {
        look(&self.companion.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Carries out one command off the screen's thread, for some of them take a second on purpose.
    ///
    /// # Errors
    /// What the companion says.
    pub async fn perform(&self, command: Command) -> Result<(), CompanionError> {
        let companion = Arc::clone(&self.companion);
        let done = tokio::task::spawn_blocking(move || {
            companion.lock().unwrap_or_else(PoisonError::into_inner).perform(command)
        })
        .await;
        let changes: Vec<Change> = done.unwrap_or(Err(CompanionError::NotNow))?;
        if !changes.is_empty() {
            self.look_again();
        }
        Ok(())
    }

    /// Has every page read its views again.
    pub fn look_again(&self) {
        self.changed.send_replace(());
    }

    /// The last page went out of sight; after the chosen time the vault is locked.
    async fn leave(&self) -> Result<(), CompanionError> {
        self.perform(Command::Leave).await?;
        let after = self.read(Companion::choices).lock_after.millis();
        let keeper = self.clone();
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(after)).await;
            // a vault that cannot be closed now is looked at again when the holder returns
            let _ = keeper.perform(Command::StayAway).await;
        });
        Ok(())
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
        if visible {
            self.keeper.in_sight.fetch_add(1, Ordering::SeqCst);
            self.keeper.perform(Command::Return).await
        } else if self.keeper.in_sight.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.keeper.leave().await
        } else {
            Ok(())
        }
    }
}

/// A page that was closed cannot be seen any more.
impl Drop for Sight {
    fn drop(&mut self) {
        if !self.visible || self.keeper.in_sight.fetch_sub(1, Ordering::SeqCst) != 1 {
            return;
        }
        let keeper = self.keeper.clone();
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move { keeper.leave().await });
        }
    }
}
