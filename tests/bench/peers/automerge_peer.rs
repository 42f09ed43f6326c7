//! An automerge document. A change is named by its hash, and the hash is what is signed.

use std::time::Duration;

use automerge::transaction::Transactable;
use automerge::{ActorId, Automerge, Change, ObjType, ROOT, ReadDoc};
use runde_core::journal::Entry;

use crate::acts::{ActMap, Field};
use crate::signed::{Keys, SIGNATURE, Signed, verify};
use crate::{Halves, timed};

type Changes = Vec<(Vec<u8>, Signed)>;

/// What one phone holds.
pub struct Peer {
    doc: Automerge,
    signed: Vec<Signed>,
    halves: [(Automerge, Changes); 2],
}

fn write(doc: &mut Automerge, keys: &mut Keys, entry: &Entry) -> Signed {
    let act = ActMap::of(entry);
    doc.set_actor(ActorId::from(&act.device.bytes()[..16]));
    let written = doc.transact(|tx| {
        let acts = match tx.get(ROOT, "acts")? {
            Some((_, acts)) => acts,
            None => tx.put_object(ROOT, "acts", ObjType::Map)?,
        };
        let map = tx.put_object(&acts, act.id.as_str(), ObjType::Map)?;
        for (name, field) in act.fields {
            match field {
                Field::Number(number) => tx.put(&map, name, number)?,
                Field::Bytes(bytes) => tx.put(&map, name, bytes)?,
                Field::Text(text) => tx.put(&map, name, text)?,
            }
        }
        Ok::<_, automerge::AutomergeError>(())
    });
    let hash = written.map_err(|failed| failed.error).unwrap().hash.unwrap();
    keys.sign(act.device, &hash.0)
}

impl Peer {
    pub fn holding(entries: &[Entry], halves: &Halves) -> Self {
        let (mut doc, mut keys) = (Automerge::new(), Keys::default());
        let signed: Vec<Signed> =
            entries.iter().map(|entry| write(&mut doc, &mut keys, entry)).collect();
        let halves = halves.each_ref().map(|half| {
            let mut doc = doc.fork();
            let heads = doc.get_heads();
            let signed: Vec<Signed> =
                half.iter().map(|entry| write(&mut doc, &mut keys, entry)).collect();
            let changes = doc.get_changes(&heads);
            let changes = changes.into_iter().map(|change| change.raw_bytes().to_vec());
            (doc, changes.zip(signed).collect())
        });
        Self { doc, signed, halves }
    }
}

fn take_in(doc: &mut Automerge, changes: &Changes) {
    let read = |(bytes, signed): &(Vec<u8>, Signed)| {
        let change = Change::from_bytes(bytes.clone()).unwrap();
        let hash = change.hash().0;
        (change, (hash, *signed))
    };
    let (changes, signed): (Vec<Change>, Vec<_>) = changes.iter().map(read).unzip();
    verify(&signed);
    doc.apply_changes(changes).unwrap();
}

impl crate::Peer for Peer {
    type Saved = (Vec<u8>, Vec<Signed>);

    fn save(&self) -> Self::Saved {
        (self.doc.save(), self.signed.clone())
    }

    fn bytes((doc, signed): &Self::Saved) -> usize {
        doc.len() + signed.len() * SIGNATURE
    }

    fn load(&self, (bytes, signed): &Self::Saved) {
        let doc = Automerge::load(bytes).unwrap();
        let hashes = doc.get_changes(&[]).into_iter().map(|change| change.hash().0);
        verify(&hashes.zip(signed.iter().copied()).collect::<Vec<_>>());
        let (_, acts) = doc.get(ROOT, "acts").unwrap().unwrap();
        assert_eq!(doc.length(&acts), signed.len());
    }

    fn merge(&self) -> Duration {
        let [(one, theirs), (other, others)] = &self.halves;
        let (mut one, mut other) = (one.fork(), other.fork());
        let (taken, ()) = timed(|| {
            take_in(&mut one, others);
            take_in(&mut other, theirs);
        });
        assert_eq!(one.get_heads(), other.get_heads());
        taken
    }
}
