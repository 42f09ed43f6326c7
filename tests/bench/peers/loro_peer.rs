//! A loro document. Its changes have no hash, so the bytes of each are what is signed and taken in.
//! What it saves is the whole document, as it does that, with the signatures beside it; nobody could
//! check them against that, so loading is out of the signed pieces.

use std::time::Duration;

use loro::{ExportMode, LoroDoc, LoroMap, VersionVector};
use runde_core::journal::Entry;

use crate::acts::{ActMap, Field};
use crate::signed::{Keys, SIGNATURE, Signed, verify};
use crate::{Halves, timed};

type Changes = Vec<(Vec<u8>, Signed)>;

/// What one phone holds.
pub struct Peer {
    doc: LoroDoc,
    changes: Changes,
    halves: [(LoroDoc, Changes); 2],
}

fn write(
    doc: &LoroDoc,
    before: &mut VersionVector,
    keys: &mut Keys,
    entry: &Entry,
) -> (Vec<u8>, Signed) {
    let act = ActMap::of(entry);
    let peer = u64::from_le_bytes(act.device.bytes()[..8].try_into().unwrap());
    doc.set_peer_id(peer).unwrap();
    let map = doc.get_map("acts").insert_container(&act.id, LoroMap::new()).unwrap();
    for (name, field) in act.fields {
        match field {
            Field::Number(number) => map.insert(name, number).unwrap(),
            Field::Bytes(bytes) => map.insert(name, bytes).unwrap(),
            Field::Text(text) => map.insert(name, text).unwrap(),
        }
    }
    doc.commit();
    let bytes = doc.export(ExportMode::updates(before)).unwrap();
    *before = doc.oplog_vv();
    let signed = keys.sign(act.device, &bytes);
    (bytes, signed)
}

impl Peer {
    pub fn holding(entries: &[Entry], halves: &Halves) -> Self {
        let (doc, mut keys) = (LoroDoc::new(), Keys::default());
        let mut before = VersionVector::default();
        let changes =
            entries.iter().map(|entry| write(&doc, &mut before, &mut keys, entry)).collect();
        let halves = halves.each_ref().map(|half| {
            let (doc, mut before) = (doc.fork(), before.clone());
            let changes =
                half.iter().map(|entry| write(&doc, &mut before, &mut keys, entry)).collect();
            (doc, changes)
        });
        Self { doc, changes, halves }
    }
}

fn take_in(doc: &LoroDoc, changes: &Changes) {
    verify(changes);
    let bytes: Vec<Vec<u8>> = changes.iter().map(|(bytes, _)| bytes.clone()).collect();
    assert!(doc.import_batch(&bytes).unwrap().pending.is_none());
}

impl Peer {
    /// The signed pieces as they are kept: how long copying them takes, and their bytes.
    pub fn pieces(&self) -> (Duration, usize) {
        let (taken, pieces) = timed(|| self.changes.clone());
        (taken, pieces.iter().map(|(bytes, _)| bytes.len() + SIGNATURE).sum())
    }
}

impl crate::Peer for Peer {
    type Saved = (Vec<u8>, Vec<Signed>);

    fn save(&self) -> Self::Saved {
        let signed = self.changes.iter().map(|(_, signed)| *signed).collect();
        (self.doc.export(ExportMode::all_updates()).unwrap(), signed)
    }

    fn bytes((doc, signed): &Self::Saved) -> usize {
        doc.len() + signed.len() * SIGNATURE
    }

    fn load(&self, _: &Self::Saved) {
        let doc = LoroDoc::new();
        take_in(&doc, &self.changes);
        assert_eq!(doc.get_map("acts").len(), self.changes.len());
    }

    fn merge(&self) -> Duration {
        let [(one, theirs), (other, others)] = &self.halves;
        let (one, other) = (one.fork(), other.fork());
        let (taken, ()) = timed(|| {
            take_in(&one, others);
            take_in(&other, theirs);
        });
        assert_eq!(one.oplog_vv(), other.oplog_vv());
        taken
    }
}
