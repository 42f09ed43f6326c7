//! What a phone's shell does for the page where the page itself cannot, and what it tells the app.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;

/// The hands of a phone. What it cannot do is left, and the page goes on.
pub trait PhoneHands: Send + Sync {
    /// Keeps the screen awake from now on, or no longer.
    fn keep_awake(&self, awake: bool);
    /// Trembles and rests in turn, so many milliseconds each.
    fn tremble(&self, pulses: &[u32]);
    /// Hands over a sealed file.
    fn share_sealed(&self, name: &str, file: &[u8]);
    /// Hands over a calendar file.
    fn share_calendar(&self, name: &str, text: &str);
    /// Lays out a number, for the holder to call or not.
    fn dial(&self, number: &str);
    /// Prints the page that is shown.
    fn print(&self);
    /// Reminders are wished from now on: where the system has not been asked yet, it asks the holder.
    fn reminders_wished(&self);
}

/// What the shell saw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// A file that was opened or shared with the app; no bytes where it could not be read.
    Arrived(Vec<u8>),
    /// That the page is gone, and another one is needed.
    PageGone,
}

/// The phone under the page. What its shell tells before anybody listens waits.
#[derive(Clone)]
pub struct PhoneShell {
    hands: Arc<dyn PhoneHands>,
    told: Arc<Told>,
}

#[derive(Default)]
struct Told {
    seen: Mutex<Vec<Seen>>,
    more: Notify,
}

impl PhoneShell {
    /// A phone with these hands.
    #[must_use]
    pub fn new(hands: Arc<dyn PhoneHands>) -> Self {
        Self { hands, told: Arc::default() }
    }

    /// What it can do.
    #[must_use]
    pub fn hands(&self) -> &dyn PhoneHands {
        self.hands.as_ref()
    }

    /// Its shell saw something.
    pub fn tell(&self, seen: Seen) {
        self.told.seen.lock().unwrap_or_else(PoisonError::into_inner).push(seen);
        self.told.more.notify_one();
    }

    /// Waits until something more was seen.
    pub async fn more(&self) {
        self.told.more.notified().await;
    }

    /// Whether the page went since this was asked last.
    #[must_use]
    pub fn page_went(&self) -> bool {
        let mut seen = self.told.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let before = seen.len();
        seen.retain(|seen| *seen != Seen::PageGone);
        seen.len() < before
    }

    /// The file that came last, once. Of several, those before it are let go of: the holder opened it last.
    #[must_use]
    pub fn arrived(&self) -> Option<Vec<u8>> {
        let mut seen = self.told.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let mut last = None;
        seen.retain(|seen| match seen {
            Seen::Arrived(file) => {
                last = Some(file.clone());
                false
            }
            Seen::PageGone => true,
        });
        last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct NoHands;

    impl PhoneHands for NoHands {
        fn keep_awake(&self, _: bool) {}
        fn tremble(&self, _: &[u32]) {}
        fn share_sealed(&self, _: &str, _: &[u8]) {}
        fn share_calendar(&self, _: &str, _: &str) {}
        fn dial(&self, _: &str) {}
        fn print(&self) {}
        fn reminders_wished(&self) {}
    }

    #[test]
    fn what_was_seen_waits_until_it_is_asked_for_and_is_told_once() {
        let phone = PhoneShell::new(Arc::new(NoHands));
        assert!(!phone.page_went());
        phone.tell(Seen::Arrived(vec![1]));
        phone.tell(Seen::PageGone);
        phone.tell(Seen::Arrived(vec![2]));
        assert_eq!(phone.arrived(), Some(vec![2]));
        assert_eq!(phone.arrived(), None);
        assert!(phone.page_went());
        assert!(!phone.page_went());
    }
}
