//! Histories of a group by chance: several members, some with phones and some without, phones that
//! know different things, one that is restored from a backup, one that writes into the past.

use std::collections::BTreeMap;

use runde_core::domain::{
    Act, Answer, Change, Day, DeviceId, EntryId, Horizon, MemberId, Node, Over, State, Verdict,
};
use runde_core::journal::{Admitted, DeviceKey, Entry, Journal, Known, Words};

use crate::chance::Chance;

/// Entries by their ids, as a vault would know them.
#[derive(Clone, Debug, Default)]
pub struct Shelved(pub BTreeMap<EntryId, Node>);

impl Known for Shelved {
    type Error = std::convert::Infallible;

    fn node(&self, id: EntryId) -> Result<Option<Node>, Self::Error> {
        Ok(self.0.get(&id).cloned())
    }
}

/// One phone's journal, and everything it has admitted.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    /// The journal.
    pub journal: Journal,
    /// The places of what was admitted.
    pub shelved: Shelved,
    /// What became of every entry.
    pub verdicts: BTreeMap<EntryId, Verdict>,
    /// Everything admitted, ancestors first.
    pub entries: Vec<Entry>,
}

impl Reader {
    /// Takes entries in.
    pub fn take_in(&mut self, entries: impl IntoIterator<Item = Entry>) -> usize {
        let Ok(intake) = self.journal.take_in(entries, &self.shelved);
        for Admitted { entry, node, verdict } in intake.admitted {
            self.shelved.0.insert(entry.id(), node);
            self.verdicts.insert(entry.id(), verdict);
            self.entries.push(entry);
        }
        intake.refused.len()
    }
}

/// A phone that writes.
#[derive(Clone)]
pub struct Pen {
    /// Its key.
    pub key: DeviceKey,
    /// What it knows.
    pub reader: Reader,
}

impl Pen {
    /// Takes in an entry this phone wrote, so that its next one follows it.
    ///
    /// # Panics
    /// When it is refused.
    pub fn take(&mut self, entry: Entry) {
        let id = entry.id();
        assert_eq!(self.reader.take_in([entry.clone()]), 0, "what we write is admitted");
        let node = self.reader.shelved.0[&id].clone();
        let verdict = self.reader.verdicts[&id];
        self.reader.journal.wrote(&Admitted { entry, node, verdict });
    }

    /// Writes an act and takes it in.
    pub fn write(
        &mut self,
        act: Act,
        words: Option<&Words>,
        day: u32,
        chance: &mut Chance,
    ) -> EntryId {
        let mut salt = [0; 16];
        salt[..8].copy_from_slice(&chance.draw().to_le_bytes());
        let entry = self.reader.journal.write(&self.key, act, words, Day::new(day), salt);
        let id = entry.id();
        assert_eq!(self.reader.take_in([entry]), 0, "what we write is admitted");
        let node = self.reader.shelved.0[&id].clone();
        self.reader.journal.write_with(self.key.device(), None);
        let (entry, verdict) =
            (self.reader.entries.last().unwrap().clone(), self.reader.verdicts[&id]);
        self.reader.journal.wrote(&Admitted { entry, node, verdict });
        id
    }

    /// What the group is on this phone.
    #[must_use]
    pub fn state(&self) -> State {
        self.reader.journal.state()
    }
}

/// How a history is to be.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// How many acts are tried.
    pub acts: u64,
    /// Whether phones fork, write into the past, and write what nobody knows.
    pub mischief: bool,
}

/// A group of several phones that lives through something by chance.
pub struct History {
    chance: Chance,
    /// All phones, those of people who left among them.
    pub pens: Vec<Pen>,
    /// Copies of phones as they were some time ago.
    old: Vec<Pen>,
    named: u8,
    keys: u8,
    day: u32,
    /// Every entry anybody wrote, in the order it was written.
    pub entries: Vec<Entry>,
}

/// A member whose id is this number over and over.
#[must_use]
pub fn member(number: u8) -> MemberId {
    MemberId::new([number; 16])
}

fn key(seed: u64, number: u8) -> DeviceKey {
    let mut secret = [number; 32];
    secret[..8].copy_from_slice(&seed.to_le_bytes());
    DeviceKey::new(&secret)
}

impl History {
    /// A group is founded by one of three to six, and lives through something.
    #[must_use]
    pub fn lived(seed: u64, shape: Shape) -> Self {
        let mut history = Self::founded(seed);
        for _ in 0..shape.acts {
            history.day = if history.chance.below(20) == 0 {
                // a clock that is years off
                u32::try_from(20_000 + history.chance.below(7_300)).unwrap()
            } else {
                history.day + u32::try_from(history.chance.below(3)).unwrap()
            };
            match history.chance.below(10) {
                0..=2 => history.meet(),
                3 if shape.mischief => history.mischief(),
                _ => history.act(),
            }
        }
        history
    }

    fn founded(seed: u64) -> Self {
        let mut chance = Chance::from_seed(seed);
        let people = u8::try_from(3 + chance.below(4)).unwrap();
        let mut history = Self {
            chance,
            pens: vec![Pen { key: key(seed, 1), reader: Reader::default() }],
            old: Vec::new(),
            named: people,
            keys: 1,
            day: 20_700,
            entries: Vec::new(),
        };
        let members: Vec<MemberId> = (1..=people).map(member).collect();
        let found = Act::Found { holder: members[0], members: members.clone() };
        history.write(0, found, Some("Tuesdays"));
        for one in members {
            history.write(0, Act::Nickname(one), Some("Somebody"));
        }
        history
    }

    fn write(&mut self, pen: usize, act: Act, words: Option<&str>) -> EntryId {
        let words = words.map(|text| Words::Own(text.to_owned()));
        let day = self.day;
        let id = self.pens[pen].write(act, words.as_ref(), day, &mut self.chance);
        // a copy of a phone may write to the byte what the phone itself wrote
        if !self.entries.iter().any(|entry| entry.id() == id) {
            self.entries.push(self.pens[pen].reader.entries.last().unwrap().clone());
        }
        id
    }

    /// A phone of chance; mostly one that belongs to somebody.
    fn any_pen(&mut self) -> usize {
        let mut pen = 0;
        for _ in 0..3 {
            pen = usize::try_from(self.chance.below(self.pens.len() as u64)).unwrap();
            let device = self.pens[pen].key.device();
            if self.pens[pen].state().devices.values().any(|all| all.contains(&device)) {
                break;
            }
        }
        pen
    }

    /// Two phones meet: one takes in all that the other knows, or only the first half of it.
    fn meet(&mut self) {
        let (from, to) = (self.any_pen(), self.any_pen());
        let entries = self.pens[from].reader.entries.clone();
        let half = self.chance.below(4) == 0;
        let share = if half { entries.len() / 2 } else { entries.len() };
        self.pens[to].reader.take_in(entries.into_iter().take(share));
    }

    /// Something usual, by a phone of chance.
    fn act(&mut self) {
        let pen = self.any_pen();
        let state = self.pens[pen].state();
        let device = self.pens[pen].key.device();
        let me = state.devices.iter().find(|(_, devices)| devices.contains(&device));
        let me = me.map_or(member(1), |(member, _)| *member);
        let one = *self.chance.one_of(&[&state.members[..], &[me]].concat());
        let table = state.table.clone();
        let agreed = state.in_force.clone();
        match self.chance.below(24) {
            0 | 1 => self.propose_rule(pen, &agreed),
            2 => self.propose_other(pen, one, &agreed),
            3 => {
                self.write_change(pen, Change::Remove(one));
            }
            4 => self.invite(pen),
            5 if !table.is_empty() => {
                let proposal = *self.chance.one_of(&table);
                {
                    self.write(pen, Act::Aside(proposal), None);
                }
            }
            6 if !agreed.is_empty() => {
                let proposal = *self.chance.one_of(&agreed);
                let until = Day::new(self.day + 90);
                self.write(pen, Act::Extend { proposal, until }, None);
            }
            7 => {
                self.write(pen, Act::Nickname(one), Some("Other"));
            }
            8 => {
                self.write(pen, Act::Held, None);
            }
            9 => self.come_in(pen, &state),
            10 => self.another_phone(pen, me, one),
            11 if self.chance.below(4) == 0 => {
                self.write(pen, Act::Leave(one), None);
            }
            12 => {
                if let Some(told) = state.told_leaves.first() {
                    {
                        self.write(pen, Act::Stay(told.leave), None);
                    }
                }
            }
            _ => self.answer(pen, &table, &agreed),
        }
    }

    fn answer(&mut self, pen: usize, table: &[EntryId], agreed: &[EntryId]) {
        let all: Vec<EntryId> = [table, table, table, agreed].concat();
        if all.is_empty() {
            return;
        }
        let proposal = *self.chance.one_of(&all);
        if self.chance.below(3) == 0 {
            let agreed = self.chance.below(5) > 0;
            self.write(pen, Act::Room { proposal, agreed }, None);
            return;
        }
        let answers = [Answer::Consent; 7];
        let others = [Answer::Talk, Answer::Withdraw];
        let answer = *self.chance.one_of(&[&answers[..], &others].concat());
        self.write(pen, Act::Answer { proposal, answer }, None);
    }

    fn write_change(&mut self, pen: usize, change: Change) -> EntryId {
        let review = (self.chance.below(3) == 0).then(|| Day::new(self.day + 180));
        let words = (!matches!(change, Change::Retire(_) | Change::Remove(_) | Change::End))
            .then_some("We begin on time.");
        self.write(pen, Act::Propose { change, review }, words)
    }

    fn propose_rule(&mut self, pen: usize, agreed: &[EntryId]) {
        let change = match self.chance.below(3) {
            1 if !agreed.is_empty() => Change::Amend(Over::new([*self.chance.one_of(agreed)])),
            2 if !agreed.is_empty() => Change::Retire(Over::new([*self.chance.one_of(agreed)])),
            _ => Change::Rule,
        };
        self.write_change(pen, change);
    }

    fn propose_other(&mut self, pen: usize, one: MemberId, agreed: &[EntryId]) {
        let over = Over::new(agreed.iter().copied().take(1));
        let change = match self.chance.below(6) {
            0 => Change::Pledge(Over::default()),
            1 => Change::Name(over),
            2 => Change::Horizon(Over::default(), Horizon::Meetings(8)),
            3 => Change::Initiator {
                over: Over::default(),
                member: one,
                meetings: 3,
                offered: false,
            },
            4 => Change::KeepWords(Over::default(), 6),
            _ => Change::End,
        };
        if change != Change::End || self.chance.below(6) == 0 {
            self.write_change(pen, change);
        }
    }

    fn invite(&mut self, pen: usize) {
        if self.named < 12 {
            self.named += 1;
            self.write_change(pen, Change::Invite);
        }
    }

    fn new_key(&mut self) -> Option<DeviceKey> {
        self.keys += 1;
        (self.keys < 24).then(|| key(u64::from(self.keys), self.named))
    }

    fn come_in(&mut self, pen: usize, state: &State) {
        let Some(invitation) = state.expected.first().copied() else { return };
        let founding = self.pens[pen].reader.journal.founding().unwrap();
        let fresh = if self.chance.below(2) == 0 { self.new_key() } else { None };
        let device = fresh
            .as_ref()
            .map(|key| (key.device(), key.proof_for_invitation(founding, invitation)));
        self.write(pen, Act::Join { invitation, device }, None);
        self.begin(pen, fresh);
    }

    /// A member's second phone by their own hand, or a phone for another by consent.
    fn another_phone(&mut self, pen: usize, me: MemberId, other: MemberId) {
        let Some(fresh) = self.new_key() else { return };
        let founding = self.pens[pen].reader.journal.founding().unwrap();
        let device = fresh.device();
        match self.chance.below(4) {
            0 => {
                let proof = fresh.proof_for_member(founding, me);
                self.write(pen, Act::Device { member: me, device, proof }, None);
            }
            1 => {
                let any = *self.chance.one_of(&self.devices());
                self.write(pen, Act::Drop(any), None);
                return;
            }
            _ => {
                let proof = fresh.proof_for_member(founding, other);
                let lost = self.chance.below(2) == 0;
                self.write_change(pen, Change::Device { member: other, device, proof, lost });
            }
        }
        self.begin(pen, Some(fresh));
    }

    fn devices(&self) -> Vec<DeviceId> {
        self.pens.iter().map(|pen| pen.key.device()).collect()
    }

    /// A new phone begins with what another one knows. It may not be anybody's yet.
    fn begin(&mut self, pen: usize, fresh: Option<DeviceKey>) {
        if let Some(key) = fresh {
            let mut reader = Reader::default();
            reader.take_in(self.pens[pen].reader.entries.clone());
            self.pens.push(Pen { key, reader });
            let last = self.pens.len() - 1;
            self.write(last, Act::Here, None);
        }
    }

    fn mischief(&mut self) {
        let pen = self.any_pen();
        match self.chance.below(6) {
            // somebody keeps a copy of a phone
            0 | 1 => self.old.push(self.pens[pen].clone()),
            // and goes on with it later, so that the device forks, or writes into the past
            2 | 3 if !self.old.is_empty() => {
                let old = self.chance.one_of(&self.old).clone();
                self.pens.push(old);
                let last = self.pens.len() - 1;
                self.act_with(last);
                self.pens.pop();
            }
            4 if self.chance.below(12) == 0 => {
                self.write(pen, Act::Unknown, None);
            }
            _ => {
                // a phone of nobody
                let stranger = key(99, 99);
                let reader = self.pens[pen].reader.clone();
                self.pens.push(Pen { key: stranger, reader });
                let last = self.pens.len() - 1;
                self.act_with(last);
                self.pens.pop();
            }
        }
    }

    /// Some acts by one phone; then the phones meet it.
    fn act_with(&mut self, pen: usize) {
        let state = self.pens[pen].state();
        let one = *self.chance.one_of(&[&state.members[..], &[member(1)]].concat());
        for _ in 0..1 + self.chance.below(3) {
            match self.chance.below(4) {
                0 => self.propose_rule(pen, &state.in_force),
                1 => {
                    self.write_change(pen, Change::Remove(one));
                }
                _ => self.answer(pen, &state.table, &state.in_force),
            }
        }
        let to = self.any_pen();
        let entries = self.pens[pen].reader.entries.clone();
        self.pens[to].reader.take_in(entries);
    }
}
