//! The fold as this phone keeps it, so that opening never folds again what was folded before.
//!
//! It is this phone's own: no other program reads it, and one of another version is made anew out
//! of the entries.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::deferral::MemberLeads;
use super::log::Journal;
use super::unkept::Unkept;
use super::waiting::WaitingChanges;
use crate::domain::{DeviceId, EntryId, Fold, Node, ProposalRecord, State};

/// Goes up whenever the fold, or what is kept of it, changes.
pub const SNAPSHOT_VERSION: u32 = 8;

/// What changed since the last snapshot: what the group is, and now and then the frame and single
/// proposals. Between one frame and the next an act costs the same however much was ever written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// Members, devices and heads; nothing where the last one and the entries after it will do.
    pub frame: Option<Vec<u8>>,
    /// What the group is ([`State::at_opening`]), which alone is read at opening.
    pub state: Vec<u8>,
    /// The proposals that changed since the last frame; none without a frame.
    pub proposals: Vec<KeptProposal>,
    /// What came to wait, and what waits no more.
    pub waiting: WaitingChanges,
}

/// One proposal, as a snapshot keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptProposal {
    /// The entry that proposed it.
    pub id: EntryId,
    /// Everything said to it.
    pub bytes: Vec<u8>,
}

/// Why a snapshot cannot be used; the entries can make it anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no snapshot of this version")]
pub struct NoSnapshot;

#[derive(Serialize)]
struct FrameRef<'a> {
    version: u32,
    entries: usize,
    founding: Option<EntryId>,
    fold: &'a Fold,
    heads: &'a BTreeMap<EntryId, Node>,
    tips: &'a BTreeMap<DeviceId, Node>,
    leads: &'a MemberLeads,
}

#[derive(Deserialize)]
struct Frame {
    version: u32,
    entries: usize,
    founding: Option<EntryId>,
    fold: Fold,
    heads: BTreeMap<EntryId, Node>,
    tips: BTreeMap<DeviceId, Node>,
    leads: MemberLeads,
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
        let waiting = self.waiting.take_changes();
        let state = bytes(&(SNAPSHOT_VERSION, state.at_opening()));
        if !self.unkept.is_due() {
            return Snapshot { frame: None, state, proposals: Vec::new(), waiting };
        }
        let changed = self.fold.take_changed().into_iter();
        let proposals = changed.map(|it| KeptProposal { id: it.id(), bytes: bytes(it) }).collect();
        let Self { founding, fold, heads, tips, leads, unkept, .. } = self;
        let (version, founding, entries) = (SNAPSHOT_VERSION, *founding, unkept.all());
        let frame = bytes(&FrameRef { version, entries, founding, fold, heads, tips, leads });
        *unkept = Unkept::kept(entries);
        Snapshot { frame: Some(frame), state, proposals, waiting }
    }

    /// The journal as the last frame left it, and those of the entries that came after it, which are
    /// still to be taken in; `entries` are all that were admitted, ancestors first.
    ///
    /// # Errors
    /// [`NoSnapshot`] when it was written by another version, or is none.
    pub fn from_snapshot<'n>(
        frame: &[u8],
        proposals: impl IntoIterator<Item = KeptProposal>,
        entries: &'n [Node],
    ) -> Result<(Self, &'n [Node]), NoSnapshot> {
        let frame = read(frame)?;
        let Frame { version, entries: kept, founding, mut fold, mut heads, mut tips, mut leads } =
            frame;
        if version != SNAPSHOT_VERSION {
            return Err(NoSnapshot);
        }
        for proposal in proposals {
            fold.put_back(read::<ProposalRecord>(&proposal.bytes)?);
        }
        let (entries, after) = entries.split_at_checked(kept).ok_or(NoSnapshot)?;
        fold.recall(entries);
        let known = heads.values_mut().chain(tips.values_mut());
        known.for_each(|node| node.past = fold.past(node.dot));
        for node in entries {
            if let Some(author) = node.author {
                leads.follow(author, node.dot, &fold.past(node.dot));
            }
        }
        let unkept = Unkept::kept(kept);
        Ok((Self { founding, fold, heads, tips, leads, unkept, ..Self::default() }, after))
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
