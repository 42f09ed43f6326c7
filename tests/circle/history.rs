//! Histories of a group by chance: three to eight people and those they invite, each with none, one
//! or several phones that know different things; phones that are copied, restored, lost and dropped,
//! clocks that are years off, and now and then what only a newer version understands.
//!
//! [`History::lived`] is the one to read. Single acts are in `acts`, those about
//! meetings in `dates`, what takes several phones to
//! live through is in `scenes`, what a phone keeps is in `pen`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use runde_core::domain::{Act, Change, DeviceId, EntryId, MemberId, State, guest};
use runde_core::journal::{DeviceKey, Entry, EntryWords};

use crate::chance::Chance;

mod acts;
mod dates;
mod pen;
mod scenes;

pub use pen::{Pen, Reader, Shelved};

/// How a history is to be.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// How many times something happens.
    pub acts: u64,
    /// Whether phones fork, write into the past, and write what nobody knows.
    pub mischief: bool,
}

/// A group of several phones that lives through something by chance.
pub struct History {
    chance: Chance,
    seed: u64,
    /// The founders in an order of their own, whatever the place at which each was written down.
    pub founders: Vec<MemberId>,
    /// All phones, those of people who left among them.
    pub pens: Vec<Pen>,
    /// Copies of phones as they were some time ago.
    old: Vec<Pen>,
    /// Every key there is, by the order in which they were made.
    pub devices: BTreeMap<DeviceId, usize>,
    /// Who has each phone in their pocket; whether it is theirs, the journal says.
    pub holders: BTreeMap<DeviceId, MemberId>,
    invited: usize,
    day: u32,
    /// Whether one key may be given to two people, so that who has it goes by the order.
    ties: bool,
    /// Every entry that a member's phone wrote, in the order it was written.
    pub entries: Vec<Entry>,
    /// What phones wrote that were nobody's then.
    pub nobodys: Vec<Entry>,
    /// Where each stands in that order.
    pub written: BTreeMap<EntryId, usize>,
    /// How many of them were written before anything happened.
    pub settled: usize,
}

/// The day on which a group is founded.
pub const FIRST_DAY: u32 = 20_700;
/// How far a clock may be off: ten years.
const YEARS_OFF: u64 = 3_650;
/// The most people that a history invites.
const MOST_INVITED: usize = 5;
/// The most keys in a history.
const MOST_KEYS: usize = 30;

/// A member whose id is this number over and over.
#[must_use]
pub fn member(number: u8) -> MemberId {
    MemberId::new([number; 16])
}

/// A key that follows from a seed and a number.
#[must_use]
pub fn key(seed: u64, number: usize) -> DeviceKey {
    let mut secret = [u8::try_from(number).unwrap(); 32];
    secret[..8].copy_from_slice(&seed.to_le_bytes());
    DeviceKey::new(&secret)
}

impl History {
    /// Three to eight people found a group and live through something.
    #[must_use]
    pub fn lived(seed: u64, shape: Shape) -> Self {
        let mut history = Self::founded(seed, None);
        history.live(shape);
        history
    }

    /// The same history with somebody else as the founder, and all written down in another order:
    /// whatever one did, the same one does. Chance never goes by anybody's id here.
    #[must_use]
    pub fn lived_as(seed: u64, shape: Shape, order: u64) -> Self {
        let mut history = Self::founded(seed, Some(order));
        history.ties = false;
        history.live(shape);
        history
    }

    fn live(&mut self, shape: Shape) {
        for _ in 0..shape.acts {
            self.day = match self.chance.below(20) {
                0 => {
                    let off = u32::try_from(self.chance.below(2 * YEARS_OFF)).unwrap();
                    FIRST_DAY + off - u32::try_from(YEARS_OFF).unwrap()
                }
                _ => self.day + u32::try_from(self.chance.below(3)).unwrap(),
            };
            match self.chance.below(20) {
                0..=4 => self.meet(),
                5 | 6 if shape.mischief => self.mischief(),
                7..=10 => self.scene(shape.mischief),
                _ => self.act(),
            }
        }
    }

    /// A group of so many founders, of whom the first ones have a phone each; all know the same.
    /// What happens then, others write.
    #[must_use]
    pub fn of(people: usize, phones: usize) -> Self {
        let phoned: Vec<bool> = (0..people).map(|role| role < phones).collect();
        Self::settled(Chance::from_seed(0), 0, &phoned, None)
    }

    fn founded(seed: u64, order: Option<u64>) -> Self {
        let mut chance = Chance::from_seed(seed);
        let people = usize::try_from(3 + chance.below(6)).unwrap();
        let phoned: Vec<bool> = (0..people).map(|role| role == 0 || chance.below(4) > 0).collect();
        Self::settled(chance, seed, &phoned, order)
    }

    /// A group whose members have phones or none, and all know all there is.
    fn settled(chance: Chance, seed: u64, phoned: &[bool], order: Option<u64>) -> Self {
        let people = phoned.len();
        let cast = cast(phoned, order);
        let place = |role: usize| cast.iter().position(|one| *one == role).unwrap();
        let id = |place: usize| member(u8::try_from(place + 1).unwrap());
        let founders: Vec<MemberId> = (0..people).map(|role| id(place(role))).collect();
        let mut history = Self {
            chance,
            seed,
            pens: vec![Pen { key: key(seed, cast[0]), reader: Reader::default() }],
            founders: founders.clone(),
            old: Vec::new(),
            devices: (0..people).map(|role| (key(seed, role).device(), role)).collect(),
            holders: (0..people).map(|role| (key(seed, role).device(), founders[role])).collect(),
            invited: 0,
            day: FIRST_DAY,
            ties: true,
            entries: Vec::new(),
            nobodys: Vec::new(),
            written: BTreeMap::new(),
            settled: 0,
        };
        let members = (0..people).map(id).collect();
        history.write(0, Act::Found { holder: founders[cast[0]], members }, Some("Tuesdays"));
        for one in &founders {
            history.write(0, Act::Nickname(*one), Some("Somebody"));
        }
        history.settle_in(phoned, cast[0]);
        history
    }

    /// Everyone who has a phone brings it, by the consent of all others.
    fn settle_in(&mut self, phoned: &[bool], founder: usize) {
        let founding = self.founding();
        let others: Vec<usize> =
            (0..phoned.len()).filter(|role| phoned[*role] && *role != founder).collect();
        let mut proposals = Vec::new();
        for role in &others {
            let (key, member) = (key(self.seed, *role), self.founders[*role]);
            let proof = key.proof_for_member(founding, member);
            let change = Change::Device { member, device: key.device(), proof, lost: false };
            proposals.push(self.write(0, Act::Propose { change, review: None }, None));
        }
        // the phone goes round for all of them before the first one is theirs
        for proposal in &proposals {
            self.write(0, Act::Room { proposal: *proposal, agreed: true }, None);
        }
        for proposal in proposals {
            let answer = runde_core::domain::Answer::Consent;
            self.write(0, Act::Answer { proposal, answer }, None);
        }
        for role in others {
            self.begin(0, key(self.seed, role), self.founders[role]);
        }
        // whoever founded it, the phones lie in one order, and know the same
        let devices = &self.devices;
        self.pens.sort_by_key(|pen| devices[&pen.key.device()]);
        for from in 0..self.pens.len() {
            (0..self.pens.len()).for_each(|to| self.bring(from, to));
        }
        self.settled = self.entries.len();
    }

    /// The founding entry.
    #[must_use]
    pub fn founding(&self) -> EntryId {
        self.entries[0].id()
    }

    /// One phone writes an act.
    pub fn write(&mut self, pen: usize, act: Act, words: Option<&str>) -> EntryId {
        let words = words.map(|text| EntryWords::Own(text.to_owned()));
        let mut salt = [0; 16];
        salt[..8].copy_from_slice(&self.chance.draw().to_le_bytes());
        let entry = self.pens[pen].write(act, words.as_ref(), self.day, salt);
        let id = entry.id();
        let taken = self.pens[pen].reader.shelved.0.contains_key(&id);
        self.keep(entry, taken)
    }

    /// Keeps what a copy of a phone wrote.
    fn wrote(&mut self, entry: Entry, pen: &Pen) {
        let taken = pen.reader.shelved.0.contains_key(&entry.id());
        self.keep(entry, taken);
    }

    /// Keeps what was written; a copy of a phone may write to the byte what the phone itself wrote.
    fn keep(&mut self, entry: Entry, taken: bool) -> EntryId {
        let id = entry.id();
        if !taken {
            // a copy of a phone may write the same once more
            if self.nobodys.iter().all(|one| one.id() != id) {
                self.nobodys.push(entry);
            }
        } else if !self.written.contains_key(&id) {
            let invites = matches!(entry.header().act, Act::Propose { change: Change::Invite, .. });
            self.invited += usize::from(invites);
            self.written.insert(id, self.entries.len());
            self.entries.push(entry);
        }
        id
    }

    /// Every clock shows another day from now on.
    pub const fn on_day(&mut self, day: u32) {
        self.day = day;
    }

    /// Everyone's phone takes in what one phone knows.
    pub fn tell_all(&mut self, from: usize) {
        (0..self.pens.len()).for_each(|to| self.bring(from, to));
    }

    fn below(&mut self, end: u64) -> u64 {
        self.chance.below(end)
    }

    /// What the group is on one phone.
    pub fn state(&mut self, pen: usize) -> Arc<State> {
        self.pens[pen].reader.state()
    }

    /// Entries in the order they were written, which is the same whatever their ids.
    fn aged(&self, ids: &[EntryId]) -> Vec<EntryId> {
        let mut aged = ids.to_vec();
        aged.sort_by_key(|id| self.written[id]);
        aged
    }

    /// Members in an order that is the same whatever their ids: founders, then guests by invitation.
    fn people(&self, members: &[MemberId]) -> Vec<MemberId> {
        let mut people = members.to_vec();
        people.sort_by_cached_key(|member| self.number(*member));
        people
    }

    /// The number of a founder, or of the invitation that brought somebody.
    ///
    /// # Panics
    /// When it is nobody of this history.
    #[must_use]
    pub fn number(&self, member: MemberId) -> usize {
        let founder = self.founders.iter().position(|one| *one == member);
        founder.unwrap_or_else(|| {
            let mut all = self.entries.iter().chain(&self.nobodys);
            let invitation = all.position(|entry| guest(entry.id()) == member);
            self.founders.len() + invitation.unwrap()
        })
    }

    /// A phone of chance; mostly one that belongs to somebody.
    fn any_pen(&mut self) -> usize {
        let mut pen = 0;
        for _ in 0..3 {
            pen = usize::try_from(self.chance.below(self.pens.len() as u64)).unwrap();
            if self.is_somebodys(pen) {
                break;
            }
        }
        pen
    }

    fn holder(&self, pen: usize) -> MemberId {
        self.holders[&self.pens[pen].key.device()]
    }

    fn is_somebodys(&mut self, pen: usize) -> bool {
        let device = self.pens[pen].key.device();
        self.state(pen).devices.values().any(|all| all.contains(&device))
    }

    /// One phone of each of these, as another phone knows them; that one itself for its holder.
    fn phones_of(&mut self, members: &[MemberId], seen_by: usize) -> Vec<usize> {
        let state = self.state(seen_by);
        let mut chosen = Vec::new();
        for member in self.people(members) {
            let theirs: BTreeSet<DeviceId> =
                state.devices.get(&member).into_iter().flatten().copied().collect();
            let pens: Vec<usize> = (0..self.pens.len())
                .filter(|pen| theirs.contains(&self.pens[*pen].key.device()))
                .collect();
            if pens.contains(&seen_by) {
                chosen.push(seen_by);
            } else if !pens.is_empty() {
                chosen.push(*self.chance.one_of(&pens));
            }
        }
        chosen
    }

    /// One phone takes in all that another knows.
    pub fn bring(&mut self, from: usize, to: usize) {
        self.bring_first(from, to, usize::MAX);
    }

    fn bring_first(&mut self, from: usize, to: usize, share: usize) {
        if let Ok([from, to]) = self.pens.get_disjoint_mut([from, to]) {
            to.reader.learn_from(&from.reader, share);
        }
    }

    /// Two phones meet: one takes in all that the other knows, or only the first half of it.
    fn meet(&mut self) {
        let (from, to) = (self.any_pen(), self.any_pen());
        let known = self.pens[from].reader.entries.len();
        let share = if self.below(4) == 0 { known / 2 } else { known };
        self.bring_first(from, to, share);
    }

    fn new_key(&mut self) -> Option<DeviceKey> {
        let number = self.devices.len();
        let key = key(self.seed, number);
        let fits = number < MOST_KEYS;
        if fits {
            self.devices.insert(key.device(), number);
        }
        fits.then_some(key)
    }

    /// A new phone begins with what another one knows. It may not be anybody's yet.
    pub fn begin(&mut self, pen: usize, key: DeviceKey, holder: MemberId) -> usize {
        let mut reader = Reader::default();
        reader.learn_from(&self.pens[pen].reader, usize::MAX);
        self.holders.insert(key.device(), holder);
        self.pens.push(Pen { key, reader });
        let last = self.pens.len() - 1;
        self.write(last, Act::Here, None);
        last
    }
}

/// Who stands at which place when the group is written down; the first one founds it.
fn cast(phoned: &[bool], order: Option<u64>) -> Vec<usize> {
    let mut cast: Vec<usize> = (0..phoned.len()).collect();
    if let Some(order) = order {
        let mut chance = Chance::from_seed(order);
        for at in (1..cast.len()).rev() {
            cast.swap(at, usize::try_from(chance.below(at as u64 + 1)).unwrap());
        }
        let founder = cast.iter().position(|role| phoned[*role]).unwrap();
        cast.swap(0, founder);
    }
    cast
}
