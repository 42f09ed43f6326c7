//! The app on a phone: its shell hands over the ports, and the system starts the program.

use std::sync::Arc;

use crate::clock::Clock;
use crate::entry::{self, Telling};
use crate::haptics::Haptics;
use crate::key_store::KeyStore;
use crate::reminders::Reminders;
use crate::screen::Screen;
use crate::share::Share;

/// What a phone gives the program.
#[derive(Clone, uniffi::Record)]
pub struct Ports {
    /// Its clocks.
    pub clock: Arc<dyn Clock>,
    /// Where its secret is kept.
    pub keys: Arc<dyn KeyStore>,
    /// What it reminds with.
    pub reminders: Arc<dyn Reminders>,
    /// How something leaves it.
    pub share: Arc<dyn Share>,
    /// Its screen.
    pub screen: Arc<dyn Screen>,
    /// What one feels of it.
    pub haptics: Arc<dyn Haptics>,
}

/// The app on a phone, for the shell that it runs in. In a library without the app nothing starts.
#[derive(uniffi::Object)]
pub struct PhoneApp {
    telling: Telling,
}

#[uniffi::export]
impl PhoneApp {
    /// Hands over the ports and the folder of the vault; `language` is the system's, as a tag. From now on
    /// the program can be started: by the system on Android, by [`Self::run`] on iOS. What it was handed
    /// before and did not start with is let go of.
    #[uniffi::constructor]
    #[must_use]
    pub fn new(folder: String, ports: Ports, language: String) -> Arc<Self> {
        Arc::new(Self { telling: entry::hand_over(folder, ports, &language) })
    }

    /// Starts the app on this thread, which has to be the main one, and stays until the system ends it.
    /// Only where the system does not start it by its entry symbol; returns at once where there is no app.
    pub fn run(&self) {
        entry::start();
    }

    /// A file was opened or shared with the app; no bytes where it could not be read.
    pub fn arrived(&self, file: Vec<u8>) {
        self.telling.arrived(file);
    }

    /// The page is gone, for the system ended the process that drew it: another one is needed.
    pub fn page_gone(&self) {
        self.telling.page_gone();
    }
}
