//! Where Runde keeps what it keeps on this machine.

use std::path::PathBuf;

use directories::ProjectDirs;
use runde_core::companion::{Companion, FileKeyStore, Language, SystemClock};

/// The folder of the vault and the file that stands in for a phone's key store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The vault's folder.
    pub vault: PathBuf,
    /// The key store: a file only its owner can read.
    pub key: PathBuf,
}

impl Places {
    /// The places this system has for a program's data; `None` where it names none.
    #[must_use]
    pub fn of_this_system() -> Option<Self> {
        let dirs = ProjectDirs::from("", "", "runde")?;
        Some(Self {
            vault: dirs.data_local_dir().join("vault"),
            key: dirs.config_local_dir().join("device.key"),
        })
    }

    /// Places of their own below one folder.
    #[must_use]
    pub fn below(folder: &std::path::Path) -> Self {
        Self { vault: folder.join("vault"), key: folder.join("key").join("device.key") }
    }

    /// A companion for these places, with the real clocks.
    #[must_use]
    pub fn companion(self) -> Companion {
        Companion::new(
            self.vault,
            Box::new(FileKeyStore::new(self.key)),
            Box::new(SystemClock),
            system_language(),
        )
    }
}

/// The language the system speaks, until the holder of the phone chose one.
fn system_language() -> Language {
    let tag = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|tag| !tag.is_empty());
    Language::from_tag(&tag.unwrap_or_default())
}
