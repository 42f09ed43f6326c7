//! Phones of one group, led by bytes: who does what, who meets whom, and who goes on with a copy.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::OnceLock;

use runde_core::domain::{
    Act, Answer, Change, ChosenDays, Day, DayOfWeek, EntryId, Every, Horizon, Length, MemberId,
    NewDevice, Node, Nth, OneMeeting, Over, Pattern, Pause, Rhythm, Slot, State, TimeOfDay,
    Verdict, What, Zone, guest,
};
use runde_core::journal::{DeviceKey, Draft, Entry, EntryWords, Journal, NodeLookup, Refused};

/// The most that is done in one history, and the most phones there are.
const MOST_ACTS: usize = 48;
const MOST_PHONES: usize = 8;

/// The day on which it begins.
const BEGUN: u32 = 20_700;

fn zone() -> Zone {
    Zone::new("Europe/Oslo").unwrap()
}

fn meeting(other: u8) -> OneMeeting {
    let (at, length) = (TimeOfDay::new(1_140).unwrap(), Length::new(60).unwrap());
    OneMeeting { day: Day::new(BEGUN + u32::from(other) % 64), at, length, zone: zone() }
}

fn rhythm(one: u8, other: u8) -> Rhythm {
    let day = |more: u8| Day::new(BEGUN + u32::from(more) % 64);
    let pattern = match one % 4 {
        1 => Pattern::Monthly {
            nth: Nth::ALL[usize::from(one >> 4) % 5],
            weekday: DayOfWeek::new(u32::from(one) % 7).unwrap(),
            from: day(other),
        },
        2 => Pattern::Chosen(ChosenDays::new([day(one), day(other)]).unwrap()),
        _ => {
            let every = Every::new(1 + u32::from(one >> 6)).unwrap();
            Pattern::Weeks { every, first: day(other) }
        }
    };
    let OneMeeting { at, length, zone, .. } = meeting(other);
    Rhythm { pattern, at, length, zone }
}

/// Entries by their ids, as a vault would know them.
#[derive(Clone, Default)]
pub struct Shelf(pub BTreeMap<EntryId, Node>);

impl NodeLookup for Shelf {
    type Error = Infallible;

    fn node(&self, id: EntryId) -> Result<Option<Node>, Infallible> {
        Ok(self.0.get(&id).cloned())
    }
}

#[derive(Clone)]
struct Phone {
    key: DeviceKey,
    journal: Journal,
    shelf: Shelf,
    entries: Vec<Entry>,
}

impl Phone {
    fn take_in(&mut self, entries: impl IntoIterator<Item = Entry>) {
        let Ok(intake) = self.journal.take_in(entries, &self.shelf);
        let good = intake.refused.iter().all(|why| *why == Refused::Nobodys);
        assert!(good, "what phones write is admitted, but of those that are nobody's");
        for one in intake.admitted {
            if one.node.device == self.key.device() {
                self.journal.wrote(&one);
            }
            self.shelf.0.insert(one.entry.id(), one.node);
            self.entries.push(one.entry);
        }
    }
}

/// A group under way.
#[derive(Clone)]
pub struct Live {
    phones: Vec<Phone>,
    members: Vec<MemberId>,
    /// Every entry, in the order it was written.
    entries: Vec<Entry>,
    proposals: Vec<EntryId>,
    leaves: Vec<EntryId>,
    /// What one can speak of: rhythms and single meetings, pauses and duties.
    dated: Vec<EntryId>,
    keys: u8,
    day: u32,
}

/// What becomes of entries that are delivered one by one.
pub fn told(
    entries: impl IntoIterator<Item = Entry>,
) -> (State, BTreeMap<EntryId, Verdict>, Vec<EntryId>) {
    static FOUNDING: OnceLock<EntryId> = OnceLock::new();
    let founding = FOUNDING.get_or_init(|| Live::begun().entries[0].id());
    let (mut journal, mut shelf) = (Journal::of(*founding), Shelf::default());
    let mut verdicts = BTreeMap::new();
    for entry in entries {
        let Ok(intake) = journal.take_in([entry], &shelf);
        for one in intake.admitted {
            shelf.0.insert(one.entry.id(), one.node);
            verdicts.insert(one.entry.id(), one.verdict);
        }
    }
    assert_eq!(journal.waiting(), 0, "every ancestor came");
    let mut void = journal.fold().void_entries();
    void.sort_unstable();
    (journal.state(), verdicts, void)
}

impl Live {
    /// Every entry of a history, in the order it was written.
    pub fn through(bytes: &[u8]) -> Vec<Entry> {
        static BEGUN: OnceLock<Live> = OnceLock::new();
        let mut live = BEGUN.get_or_init(Self::begun).clone();
        for [what, one, other] in bytes.as_chunks().0.iter().take(MOST_ACTS) {
            live.step(usize::from(what >> 3), usize::from(what & 7), *one, *other);
        }
        live.entries
    }

    /// Four members, three of them with a phone; each phone knows everything.
    fn begun() -> Self {
        let members: Vec<MemberId> = (1..=4).map(|n| MemberId::new([n; 16])).collect();
        let mut live = Self {
            phones: Vec::new(),
            members: members.clone(),
            entries: Vec::new(),
            proposals: Vec::new(),
            leaves: Vec::new(),
            dated: Vec::new(),
            keys: 0,
            day: BEGUN,
        };
        let key = live.new_key();
        live.begin(key, None);
        live.write(0, Act::Found { holder: members[0], members: members.clone() }, "Tuesdays");
        for member in &members[1..3] {
            let (device, key) = live.device_of(*member, false);
            let proposal = live.write(0, Act::Propose { change: device, review: None }, "");
            for phone in 0..live.phones.len() {
                live.meet(0, phone, usize::MAX);
                let answer = Answer::Consent;
                live.write(phone, Act::Answer { proposal, answer }, "");
                live.meet(phone, 0, usize::MAX);
            }
            live.write(0, Act::Room { proposal, agreed: true }, "");
            live.begin(key, Some(0));
        }
        for phone in 1..live.phones.len() {
            live.meet(0, phone, usize::MAX);
        }
        live
    }

    fn new_key(&mut self) -> DeviceKey {
        self.keys = self.keys.saturating_add(1);
        DeviceKey::new(&[self.keys; 32])
    }

    fn device_of(&mut self, member: MemberId, lost: bool) -> (Change, DeviceKey) {
        let key = self.new_key();
        let founding = self.entries[0].id();
        let (device, proof) = (key.device(), key.proof_for_member(founding, member));
        (Change::Device { member, device, proof, lost }, key)
    }

    /// A new phone that knows what another one knows.
    fn begin(&mut self, key: DeviceKey, like: Option<usize>) {
        if self.phones.len() == MOST_PHONES {
            return;
        }
        let (journal, shelf) = (Journal::new(), Shelf::default());
        let mut phone = Phone { key, journal, shelf, entries: Vec::new() };
        phone.take_in(like.map(|like| self.phones[like].entries.clone()).unwrap_or_default());
        self.phones.push(phone);
    }

    fn write(&mut self, phone: usize, act: Act, words: &str) -> EntryId {
        let words = (!words.is_empty()).then(|| EntryWords::Own(words.to_owned()));
        let Phone { key, journal, .. } = &self.phones[phone];
        let salt = [u8::try_from(self.entries.len() % 256).unwrap_or(0); 16];
        let entry =
            journal.write(key, Draft { act, words: words.as_ref(), day: Day::new(self.day) }, salt);
        let id = entry.id();
        self.phones[phone].take_in([entry.clone()]);
        // a copy of a phone may write to the byte what the phone itself wrote
        let taken = self.phones[phone].shelf.0.contains_key(&id);
        if taken && !self.entries.iter().any(|known| known.id() == id) {
            self.entries.push(entry);
        }
        id
    }

    fn meet(&mut self, from: usize, to: usize, many: usize) {
        let entries: Vec<Entry> = self.phones[from].entries.iter().take(many).cloned().collect();
        self.phones[to].take_in(entries);
    }

    fn step(&mut self, what: usize, who: usize, one: u8, other: u8) {
        let phone = who % self.phones.len();
        let with = usize::from(one) % self.phones.len();
        match what {
            0..=11 => self.propose(phone, what, one, other),
            12..=15 | 30 | 31 => self.answer(phone, what, one, other),
            16 => self.join(phone, one, other),
            17 => {
                let member = self.member(one);
                let leave = self.write(phone, Act::Leave(member), "");
                self.leaves.push(leave);
            }
            18 if !self.leaves.is_empty() => {
                let leave = self.leaves[usize::from(one) % self.leaves.len()];
                self.write(phone, Act::Stay(leave), "");
            }
            19 => {
                let member = self.member(one);
                let (change, key) = self.device_of(member, false);
                let Change::Device { device, proof, .. } = change else { return };
                self.write(phone, Act::Device { member, device, proof }, "");
                self.begin(key, Some(phone));
            }
            20 => {
                let device = self.phones[with].key.device();
                self.write(phone, Act::Drop(device), "");
            }
            21 => self.small(phone, one, other),
            28 => self.date(phone, one, other),
            29 => self.propose(phone, what, one, other),
            22 if other == 255 => {
                self.write(phone, Act::Unknown, "");
            }
            // somebody keeps a copy of a phone, and goes on with it
            22 if self.phones.len() < MOST_PHONES => self.phones.push(self.phones[phone].clone()),
            23 | 24 => self.meet(phone, with, usize::from(other)),
            _ => self.meet(phone, with, usize::MAX),
        }
    }

    fn member(&self, one: u8) -> MemberId {
        self.members[usize::from(one) % self.members.len()]
    }

    fn some(&self, one: u8) -> EntryId {
        let all = if self.proposals.is_empty() { None } else { Some(&self.proposals) };
        all.map_or(self.entries[0].id(), |all| all[usize::from(one) % all.len()])
    }

    fn propose(&mut self, phone: usize, what: usize, one: u8, other: u8) {
        let member = self.member(one);
        let over = Over::new([self.some(one), self.some(other)]);
        let perhaps = if other < 128 { Over::default() } else { over.clone() };
        let change = match what {
            0 => Change::Rule,
            1 => Change::Amend(over),
            2 => Change::Retire(over),
            3 => Change::Pledge(perhaps),
            4 => Change::Name(perhaps),
            5 => Change::Horizon { over: perhaps, horizon: Horizon::Meetings(u32::from(one)) },
            6 if one % 4 == 3 => Change::OutsideInitiator {
                over: perhaps,
                meetings: 3,
                offered: other.is_multiple_of(2),
            },
            7 if one % 2 == 1 => Change::Resting { over: perhaps, may: !other.is_multiple_of(8) },
            6 => Change::Initiator { over: perhaps, member, meetings: 3, offered: false },
            7 => Change::KeepWords { over: perhaps, months: 6 },
            8 => Change::Invite,
            9 => Change::Remove(member),
            10 => {
                let (change, key) = self.device_of(member, other % 2 == 1);
                self.begin(key, Some(phone));
                change
            }
            29 if one.is_multiple_of(4) => Change::Meet(meeting(other)),
            29 => Change::Rhythm { over: perhaps, rhythm: rhythm(one, other) },
            _ => Change::End,
        };
        let dated = matches!(change, Change::Rhythm { .. } | Change::Meet(_));
        let invites = change == Change::Invite;
        let id = self.write(phone, Act::Propose { change, review: None }, "We begin on time.");
        self.proposals.push(id);
        if dated {
            self.dated.push(id);
        }
        if invites {
            self.members.push(guest(id));
        }
    }

    fn answer(&mut self, phone: usize, what: usize, one: u8, other: u8) {
        let proposal = match what {
            // what was proposed last is mostly what is answered
            12 | 13 => self.proposals.last().copied().unwrap_or_else(|| self.some(one)),
            _ => self.some(one),
        };
        let answer = match other % 8 {
            0 => Answer::Talk,
            1 => Answer::Withdraw,
            _ => Answer::Consent,
        };
        if what == 15 {
            self.write(phone, Act::Room { proposal, agreed: !other.is_multiple_of(8) }, "");
        } else {
            self.write(phone, Act::Answer { proposal, answer }, "");
        }
    }

    fn join(&mut self, phone: usize, one: u8, other: u8) {
        let invitation = self.some(one);
        let key = (other % 2 == 1).then(|| self.new_key());
        let founding = self.entries[0].id();
        let device = key.as_ref().map(|key| {
            let proof = key.proof_for_invitation(founding, invitation);
            NewDevice { device: key.device(), proof }
        });
        self.write(phone, Act::Join { invitation, device }, "");
        if let Some(key) = key {
            self.begin(key, Some(phone));
        }
    }

    /// Something about when the group meets, or who does what.
    fn date(&mut self, phone: usize, one: u8, other: u8) {
        let about = self.dated.iter().rev().nth(usize::from(one >> 4));
        let about = about.copied().unwrap_or(self.entries[0].id());
        let day = Day::new(BEGUN + u32::from(other) % 64);
        let (at, length) = (TimeOfDay::new(1_140).unwrap(), Length::new(60).unwrap());
        let what = match one % 3 {
            0 => What::AsPlanned,
            1 => What::CalledOff,
            _ => What::Moved { day, at, length },
        };
        let act = match one % 16 {
            0 => Act::Extra(meeting(other)),
            1 => Act::Pause(Pause::new(day, Day::new(day.days() + u32::from(other))).unwrap()),
            2 => Act::Resume(about),
            3 => Act::Duty,
            4 => Act::NoDuty(about),
            5..=7 => Act::Meeting { slot: Slot::Single(about), what },
            _ => Act::Meeting { slot: Slot::Planned { rhythm: about, day }, what },
        };
        let named = matches!(act, Act::Extra(_) | Act::Pause(_) | Act::Duty);
        let id = self.write(phone, act, if other < 128 { "In the library." } else { "" });
        if named {
            self.dated.push(id);
        }
    }

    fn small(&mut self, phone: usize, one: u8, other: u8) {
        self.day = self.day.wrapping_add(u32::from(other));
        let proposal = self.some(one);
        match one % 9 {
            5 => {
                let act = Act::Rest { member: self.member(other), resting: proposal };
                let rest = self.write(phone, act, "");
                self.dated.push(rest);
                rest
            }
            6 => {
                let rest = self.dated.last().copied().unwrap_or(proposal);
                self.write(phone, Act::Back(rest), "")
            }
            7 => self.write(phone, Act::Reach(self.member(other)), "The green door."),
            8 => {
                let day = self.day.saturating_sub(1 + u32::from(other)).max(1);
                self.write(phone, Act::Noted(Day::new(day)), "")
            }
            0 => self.write(phone, Act::Here, ""),
            1 => self.write(phone, Act::Held, ""),
            2 => self.write(phone, Act::Nickname(self.member(other)), "Somebody"),
            3 => self.write(phone, Act::Extend { proposal, until: Day::new(self.day) }, ""),
            _ => self.write(phone, Act::Aside(proposal), ""),
        };
    }
}
