//! The door: what stands between the holder of the phone and the group.

use std::sync::Arc;

use runde_core::companion as core;

/// What a member types to open the vault. An object, so that nothing prints it.
#[derive(uniffi::Object)]
pub struct Passphrase(core::Passphrase);

#[uniffi::export]
impl Passphrase {
    /// Takes what was typed; wiped when the object is closed.
    #[uniffi::constructor]
    #[must_use]
    pub fn new(typed: String) -> Arc<Self> {
        Arc::new(Self(core::Passphrase::from(typed)))
    }
}

impl Passphrase {
    pub(crate) fn words(&self) -> core::Passphrase {
        self.0.clone()
    }

    pub(crate) fn inside(of: Option<Arc<Self>>) -> Option<core::Passphrase> {
        of.map(|passphrase| passphrase.0.clone())
    }
}

mirror!(from core::Protection;
    /// What opens the vault.
    Protection {
        /// The phone's key store alone.
        KeyStoreAlone,
        /// The phone's key store and a passphrase, both.
        WithPassphrase,
    }
);

/// The first thing a screen asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum DoorView {
    /// No group was started on this phone.
    NoGroup,
    /// There is a group, and it is locked.
    Locked {
        /// What opens it.
        protection: Protection,
    },
    /// The vault is open.
    Open,
}

impl From<core::DoorView> for DoorView {
    fn from(view: core::DoorView) -> Self {
        match view {
            core::DoorView::NoGroup => Self::NoGroup,
            core::DoorView::Locked(protection) => Self::Locked { protection: protection.into() },
            core::DoorView::Open => Self::Open,
        }
    }
}
