//! This phone: where its vault lies, what opens it, and its ports, whether the vault is open or not.

use std::path::PathBuf;

use super::vault::OpenVault;
use crate::companion::ground::{CompanionError, Now};
use crate::companion::ports::{Clock, Reminders};
use crate::guide::Language;
use crate::vault::{self, KeyStore, Looks, Reading};

/// This phone.
pub(crate) struct Phone {
    pub(crate) folder: PathBuf,
    pub(crate) keys: Box<dyn KeyStore>,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) language: Language,
    pub(crate) looks: Looks,
    pub(crate) reminders: Option<Box<dyn Reminders>>,
    /// When the app left the foreground, while it is away.
    pub(crate) left: Option<Reading>,
    pub(crate) open: Option<OpenVault>,
}

impl Phone {
    /// One look at the clocks.
    pub(crate) fn now(&self) -> Now {
        Now::new(self.clock.read(), self.clock.zone())
    }

    /// A phone holds one group at a time.
    pub(crate) fn holds_no_group(&self) -> Result<(), CompanionError> {
        let holds = self.open.is_some() || vault::protection(&self.folder).is_some();
        if holds { Err(CompanionError::NotNow) } else { Ok(()) }
    }

    /// The open vault.
    pub(crate) fn opened(&mut self) -> Result<&mut OpenVault, CompanionError> {
        self.open.as_mut().ok_or(CompanionError::NotNow)
    }
}
