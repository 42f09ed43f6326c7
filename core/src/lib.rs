//! Everything in Runde that is true without a screen.
//!
//! Whoever builds on it holds a [`Companion`](companion::Companion): commands go in, and views come
//! out, plain records that are computed afresh. What a command changed says which views to read again.
//!
//! ```
//! use runde_core::companion::{Companion, DoorCommand, FileKeyStore, Language, SystemClock, ViewName};
//!
//! let folder = tempfile::tempdir()?;
//! let mut companion = Companion::new(
//!     folder.path().join("vault"),
//!     Box::new(FileKeyStore::new(folder.path().join("device.key"))),
//!     Box::new(SystemClock),
//!     Language::English,
//! );
//!
//! let done = companion.perform(DoorCommand::StartGroup {
//!     name: "Tuesdays".to_owned(),
//!     nicknames: ["Anna", "Bo", "Marit"].map(str::to_owned).to_vec(),
//!     holder: 0,
//!     passphrase: None,
//! })?;
//!
//! assert!(done.changed.contains(&ViewName::Today));
//! let today = companion.today().ok_or("there is a group now")?;
//! assert_eq!(today.group_name, "Tuesdays");
//! assert_eq!(today.members.len(), 3);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Start reading at [`round`]: the pure machine of a meeting in which everyone is offered the same
//! time. [`domain`] holds who the group is and what binds it. [`journal`] makes signed entries of
//! that, and the same group of the same entries on every phone. [`vault`] keeps all of it encrypted
//! on this phone, and [`exchange`] makes of it what another phone of the group can read, and nobody
//! else. [`companion`] is the one handle through which a screen does anything at all.
//! [`guide`] is what can be read, and knows nothing of any group.
//!
//! The layers see only downwards: `round` and `domain` know no clock, no chance, no key and no
//! disk; `journal` and `exchange` know no disk; `vault` knows no screen; only `companion` reads the time.
//! `tests/laws/layering.rs` holds them to it.

pub mod companion;
pub mod domain;
pub mod exchange;
pub mod guide;
pub mod journal;
pub mod round;
pub mod vault;
