//! Ten years of one group, entry by entry: eight members with a phone each who meet every week,
//! propose and answer, pass the phone round, rename themselves, and once in a while come, go or lose
//! a phone. The same number of entries is the same history, byte for byte.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "a bench that cannot go on stops, and says where"
)]

use std::collections::BTreeMap;
use std::convert::Infallible;

use runde_core::domain::{Act, Answer, Change, Day, DeviceId, EntryId, MemberId, Node, Proof};
use runde_core::journal::{DeviceKey, Draft, Entry, EntryWords, Journal, NodeLookup};

mod week;

/// Entries by their ids, as a vault would know them.
#[derive(Clone, Debug, Default)]
pub struct Shelf(pub BTreeMap<EntryId, Node>);

impl NodeLookup for Shelf {
    type Error = Infallible;

    fn node(&self, id: EntryId) -> Result<Option<Node>, Infallible> {
        Ok(self.0.get(&id).cloned())
    }
}

/// How many sit in the circle, always.
const MEMBERS: u8 = 8;
/// How many rules are in force, always: what is let go makes room for another.
const RULES: usize = 8;

/// A member's phone.
struct Pen {
    member: MemberId,
    key: DeviceKey,
}

/// A group, and everything it has written.
pub struct Decade {
    /// Everything written, ancestors first.
    pub entries: Vec<Entry>,
    /// The journal after it.
    pub journal: Journal,
    /// The places of all entries.
    pub shelf: Shelf,
    pens: Vec<Pen>,
    rules: Vec<EntryId>,
    /// What is in force where there can be only one, by the name of the change.
    single: BTreeMap<&'static str, EntryId>,
    keys: u8,
    day: u32,
    week: usize,
}

impl Decade {
    /// The group on its first day: phones for all, rules, a pledge and a name.
    pub fn first_day() -> Self {
        let members: Vec<MemberId> = (1..=MEMBERS).map(|n| MemberId::new([n; 16])).collect();
        let mut group = Self {
            entries: Vec::new(),
            journal: Journal::new(),
            shelf: Shelf::default(),
            pens: Vec::new(),
            rules: Vec::new(),
            single: BTreeMap::new(),
            keys: 0,
            day: 20_600,
            week: 0,
        };
        let key = group.new_key();
        group.pens.push(Pen { member: members[0], key });
        let found = Act::Found { holder: members[0], members: members.clone() };
        group.write(0, found, Some("Tuesdays"));
        for (member, nickname) in members.iter().zip(NICKNAMES) {
            group.write(0, Act::Nickname(*member), Some(nickname));
        }
        for member in &members[1..] {
            group.first_phone(*member);
        }
        for card in 0..RULES {
            let rule = group.in_the_room(card, Change::Rule, card);
            group.rules.push(rule);
        }
        for (name, change) in group.only_one().into_iter().take(3) {
            let agreed = group.in_the_room(0, change, 0);
            group.single.insert(name, agreed);
        }
        group
    }

    /// Lives on, week after week, until there are so many entries.
    pub fn live_until(&mut self, entries: usize) {
        if self.entries.len() >= entries {
            return;
        }
        while self.entries.len() < entries {
            self.one_week();
        }
        self.entries.truncate(entries);
        let mut journal = Journal::new();
        let mut shelf = Shelf::default();
        let Ok(intake) = journal.take_in(self.entries.iter().cloned(), &shelf);
        for one in intake.admitted {
            journal.wrote(&one);
            shelf.0.insert(one.entry.id(), one.node);
        }
        (self.journal, self.shelf) = (journal, shelf);
    }

    /// One member's phone writes until there are so many entries, whatever takes the most to look at:
    /// removals that nobody agrees with, answers, forks that it follows itself, nicknames.
    pub fn flood_until(&mut self, entries: usize) {
        let last = self.pens.len() - 1;
        let Pen { member, key } = self.pens[last].copy();
        let other = self.pens[0].member;
        let mut turn = 0_u32;
        while self.entries.len() < entries {
            turn += 1;
            let removal = Act::Propose { change: Change::Remove(other), review: None };
            let proposal = self.anyway(last, removal, None);
            for answer in [Answer::Consent, Answer::Talk, Answer::Withdraw] {
                self.anyway(last, Act::Answer { proposal, answer }, None);
            }
            let rule = self.anyway(
                last,
                Act::Propose { change: Change::Rule, review: None },
                Some("We begin on time."),
            );
            for _ in 0..16 {
                for answer in [Answer::Consent, Answer::Talk] {
                    self.anyway(last, Act::Answer { proposal: rule, answer }, None);
                }
            }
            self.anyway(last, Act::Aside(rule), None);
            self.anyway(last, Act::Nickname(member), Some("Gry"));
            self.anyway(last, Act::Held, None);
            // the same phone beside itself, four times, and each is followed
            let old = self.journal.clone();
            for fork in 0..4 {
                let draft = Draft {
                    act: Act::Propose { change: Change::Rule, review: None },
                    words: None,
                    day: Day::new(self.day + turn * 8 + fork),
                };
                let entry = old.write(&key, draft, [0; 16]);
                let proposal = entry.id();
                self.take_anyway(entry);
                self.anyway(last, Act::Aside(proposal), None);
            }
        }
        self.entries.truncate(entries);
    }

    fn anyway(&mut self, pen: usize, act: Act, words: Option<&str>) -> EntryId {
        let words = words.map(|text| EntryWords::Own(text.to_owned()));
        let entry = self.signed(pen, act, words.as_ref());
        let id = entry.id();
        self.take_anyway(entry);
        id
    }

    /// Takes in an entry, whatever becomes of it.
    fn take_anyway(&mut self, entry: Entry) {
        let Ok(intake) = self.journal.take_in([entry], &self.shelf);
        for one in intake.admitted {
            self.shelf.0.insert(one.entry.id(), one.node);
            self.entries.push(one.entry);
        }
    }

    /// One who sits in the circle to the end, and has a phone.
    pub fn one_member(&self) -> MemberId {
        self.pens[1].member
    }

    /// Their phone brings another one of theirs.
    pub fn bring(&mut self, device: DeviceId, proof: Proof) {
        self.write(1, Act::Device { member: self.one_member(), device, proof }, None);
    }

    /// What each of two halves of the group writes while they do not meet: so many entries each,
    /// answers to proposals of their own.
    pub fn divergent(&self, entries: usize) -> [Vec<Entry>; 2] {
        [0, 4].map(|first| {
            let mut half = Self {
                entries: Vec::new(),
                journal: self.journal.clone(),
                shelf: self.shelf.clone(),
                pens: self.pens.iter().map(Pen::copy).collect(),
                rules: self.rules.clone(),
                single: self.single.clone(),
                ..*self
            };
            while half.entries.len() < entries {
                let proposal = half.propose(first, Change::Rule, first + half.entries.len());
                half.answer((first..first + 4).map(|pen| (pen, Answer::Consent)), proposal);
            }
            half.entries.truncate(entries);
            half.entries
        })
    }

    fn new_key(&mut self) -> DeviceKey {
        self.keys += 1;
        DeviceKey::new(&[self.keys; 32])
    }

    fn signed(&self, pen: usize, act: Act, words: Option<&EntryWords>) -> Entry {
        let mut salt = [0; 16];
        salt[..8].copy_from_slice(&(self.entries.len() as u64).to_le_bytes());
        self.journal.write(&self.pens[pen].key, Draft { act, words, day: Day::new(self.day) }, salt)
    }

    fn take_in(&mut self, entries: Vec<Entry>) {
        let many = entries.len();
        let Ok(intake) = self.journal.take_in(entries, &self.shelf);
        assert_eq!(intake.admitted.len(), many);
        for one in intake.admitted {
            assert_eq!(one.verdict, runde_core::domain::Verdict::Applied);
            self.journal.wrote(&one);
            self.shelf.0.insert(one.entry.id(), one.node);
            self.entries.push(one.entry);
        }
    }

    fn write(&mut self, pen: usize, act: Act, words: Option<&str>) -> EntryId {
        self.write_words(pen, act, words.map(|text| EntryWords::Own(text.to_owned())).as_ref())
    }

    fn write_words(&mut self, pen: usize, act: Act, words: Option<&EntryWords>) -> EntryId {
        let entry = self.signed(pen, act, words);
        let id = entry.id();
        self.take_in(vec![entry]);
        id
    }

    /// Several phones write, and none of them knows of the others yet.
    fn beside(&mut self, acts: impl IntoIterator<Item = (usize, Act)>) {
        let written = acts.into_iter().map(|(pen, act)| self.signed(pen, act, None)).collect();
        self.take_in(written);
    }

    fn propose(&mut self, pen: usize, change: Change, of: usize) -> EntryId {
        let words =
            (!matches!(change, Change::Retire(_) | Change::Remove(_) | Change::Device { .. }))
                .then(|| format!("{} ({of}, week {})", SENTENCES[of % SENTENCES.len()], self.week));
        let review = of.is_multiple_of(3).then(|| Day::new(self.day + 180));
        self.write(pen, Act::Propose { change, review }, words.as_deref())
    }

    fn answer(&mut self, answers: impl Iterator<Item = (usize, Answer)>, proposal: EntryId) {
        self.beside(answers.map(|(pen, answer)| (pen, Act::Answer { proposal, answer })));
    }

    /// All answer in their own hand, each at home.
    fn by_hand(&mut self, pen: usize, change: Change, of: usize) -> EntryId {
        let proposal = self.propose(pen, change, of);
        let all = 0..self.pens.len();
        self.answer(all.map(|pen| (pen, Answer::Consent)), proposal);
        proposal
    }

    /// The phone is passed round.
    fn in_the_room(&mut self, pen: usize, change: Change, of: usize) -> EntryId {
        let proposal = self.propose(pen % self.pens.len(), change, of);
        self.write(pen % self.pens.len(), Act::Room { proposal, agreed: true }, None);
        proposal
    }

    /// A member's first phone, by the consent of all others: by hand where they have a phone, by
    /// the room where they have none.
    fn first_phone(&mut self, member: MemberId) {
        let key = self.new_key();
        let founding = self.journal.founding().unwrap();
        let (device, proof) = (key.device(), key.proof_for_member(founding, member));
        let change = Change::Device { member, device, proof, lost: false };
        let proposal = self.by_hand(0, change, 0);
        if self.pens.len() + 1 < usize::from(MEMBERS) {
            self.write(0, Act::Room { proposal, agreed: true }, None);
        }
        self.pens.push(Pen { member, key });
        self.write(self.pens.len() - 1, Act::Here, None);
    }
}

impl Pen {
    fn copy(&self) -> Self {
        Self { member: self.member, key: self.key.clone() }
    }
}

const NICKNAMES: [&str; MEMBERS as usize] =
    ["Alma", "Bo", "Cleo", "Dorte", "Egil", "Frida", "Gro", "Halvor"];

const SENTENCES: [&str; 5] = [
    "We begin on time, and whoever comes late sits down without a word.",
    "What is said here stays here, also after somebody has left the group.",
    "Nobody gives advice unless somebody asks for it in so many words.",
    "We take a break of a quarter of an hour after the first round.",
    "Who cannot come says so before noon of the same day.",
];
