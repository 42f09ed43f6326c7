//! The fold as this phone keeps it, so that opening never folds again what was folded before.
//!
//! It is this phone's own: no other program reads it, and one of another version is made anew out
//! of the entries.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::log::Journal;
use super::waiting::WaitingRoom;
use crate::domain::{DeviceId, Dossier, EntryId, Fold, Node, State};

/// Goes up whenever the fold, or what is kept of it, changes.
pub const SNAPSHOT_VERSION: u32 = 3;

/// What changed since the last snapshot: the frame, what the group is, and single proposals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// Members, devices and heads.
    pub frame: Vec<u8>,
    /// What the group is ([`State::at_opening`]), which alone is read at opening.
    pub state: Vec<u8>,
    /// The proposals that changed.
    pub dossiers: Vec<(EntryId, Vec<u8>)>,
}

/// Why a snapshot cannot be used; the entries can make it anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no snapshot of this version")]
pub struct NoSnapshot;

#[derive(Serialize)]
struct FrameRef<'a> {
    version: u32,
    founding: Option<EntryId>,
    fold: &'a Fold,
    heads: &'a BTreeMap<EntryId, Node>,
    tips: &'a BTreeMap<DeviceId, Node>,
}

#[derive(Deserialize)]
struct Frame {
    version: u32,
    founding: Option<EntryId>,
    fold: Fold,
    heads: BTreeMap<EntryId, Node>,
    tips: BTreeMap<DeviceId, Node>,
}

fn bytes<T: Serialize>(value: &T) -> Vec<u8> {
    // memory does not refuse
    postcard::to_stdvec(value).unwrap_or_default()
}

fn read<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, NoSnapshot> {
    match postcard::take_from_bytes(bytes) {
        Ok((value, [])) => Ok(value),
        _ => Err(NoSnapshot),
    }
}

impl Journal {
    /// What changed since this was asked last.
    pub fn snapshot(&mut self, state: &State) -> Snapshot {
        let dossiers = self.fold.take_changed();
        let dossiers = dossiers.into_iter().map(|(id, dossier)| (id, bytes(dossier))).collect();
        let Self { founding, fold, heads, tips, .. } = self;
        let version = SNAPSHOT_VERSION;
        let frame = bytes(&FrameRef { version, founding: *founding, fold, heads, tips });
        let state = bytes(&(SNAPSHOT_VERSION, state.at_opening()));
        Snapshot { frame, state, dossiers }
    }

    /// The journal as a snapshot left it.
    ///
    /// # Errors
    /// [`NoSnapshot`] when it was written by another version, or is none.
    pub fn from_snapshot(
        frame: &[u8],
        dossiers: impl IntoIterator<Item = (EntryId, Vec<u8>)>,
    ) -> Result<Self, NoSnapshot> {
        let Frame { version, founding, mut fold, heads, tips } = read(frame)?;
        if version != SNAPSHOT_VERSION {
            return Err(NoSnapshot);
        }
        for (id, dossier) in dossiers {
            fold.put_back(id, read::<Dossier>(&dossier)?);
        }
        Ok(Self { founding, fold, heads, tips, waiting: WaitingRoom::default() })
    }
}

/// What the group is, out of the snapshot.
///
/// # Errors
/// [`NoSnapshot`] when it was written by another version, or is none.
pub fn state_of(bytes: &[u8]) -> Result<State, NoSnapshot> {
    let (version, state): (u32, State) = read(bytes)?;
    if version == SNAPSHOT_VERSION { Ok(state) } else { Err(NoSnapshot) }
}
