//! A small group for the tests of this folder: three founders with a phone each.

use std::collections::BTreeMap;
use std::convert::Infallible;

use crate::domain::{Act, Answer, Change, Day, EntryId, MemberId, Node};
use crate::journal::{DeviceKey, Draft, Entry, EntryWords, Journal, NodeLookup};

/// What was admitted, as a vault would keep it.
#[derive(Clone, Default)]
struct Shelf(BTreeMap<EntryId, Node>);

impl NodeLookup for Shelf {
    type Error = Infallible;

    fn node(&self, id: EntryId) -> Result<Option<Node>, Infallible> {
        Ok(self.0.get(&id).cloned())
    }
}

/// A group of which every phone knows everything.
pub(super) struct SmallGroup {
    journal: Journal,
    shelf: Shelf,
    pub(super) entries: Vec<Entry>,
    pub(super) nodes: Vec<Node>,
}

pub(super) const fn member(number: u8) -> MemberId {
    MemberId::new([number; 16])
}

pub(super) fn key(number: u8) -> DeviceKey {
    DeviceKey::new(&[number; 32])
}

impl SmallGroup {
    /// The first member has a phone; each act is one of it.
    pub(super) fn founded(members: u8) -> Self {
        let mut group = Self {
            journal: Journal::new(),
            shelf: Shelf::default(),
            entries: Vec::new(),
            nodes: Vec::new(),
        };
        let members = (1..=members).map(member).collect();
        group.write(1, Act::Found { holder: member(1), members }, Some("Tuesdays"));
        group
    }

    /// Every member gets a phone, by the word of those who have one.
    pub(super) fn with_phones(members: u8) -> Self {
        let mut group = Self::founded(members);
        for number in 2..=members {
            let proof = key(number).proof_for_member(group.founding(), member(number));
            let device = key(number).device();
            let change = Change::Device { member: member(number), device, proof, lost: false };
            let proposal = group.propose(1, change, None);
            group.write(1, Act::Room { proposal, agreed: true }, None);
            (1..number).for_each(|one| {
                group.consent(one, proposal);
            });
            group.write(number, Act::Here, None);
        }
        group
    }

    pub(super) fn founding(&self) -> EntryId {
        self.journal.founding().unwrap()
    }

    pub(super) fn write(&mut self, number: u8, act: Act, words: Option<&str>) -> EntryId {
        let words = words.map(|words| EntryWords::Own(words.to_owned()));
        let draft = Draft { act, words: words.as_ref(), day: Day::new(20_740) };
        let salt = [u8::try_from(self.entries.len() % 251).unwrap(); 16];
        let entry = self.journal.write(&key(number), draft, salt);
        let Ok(intake) = self.journal.take_in([entry.clone()], &self.shelf);
        let admitted = intake.admitted.first().unwrap();
        self.journal.wrote(admitted);
        self.shelf.0.insert(entry.id(), admitted.node.clone());
        self.nodes.push(admitted.node.clone());
        self.entries.push(entry.clone());
        entry.id()
    }

    pub(super) fn propose(&mut self, number: u8, change: Change, words: Option<&str>) -> EntryId {
        self.write(number, Act::Propose { change, review: None }, words)
    }

    pub(super) fn consent(&mut self, number: u8, proposal: EntryId) -> EntryId {
        self.write(number, Act::Answer { proposal, answer: Answer::Consent }, None)
    }

    /// A rule that everybody agrees on, each with their own phone.
    pub(super) fn agree(&mut self, members: u8, rule: &str) {
        let proposal = self.propose(1, Change::Rule, Some(rule));
        for one in 1..=members {
            self.consent(one, proposal);
        }
    }
}
