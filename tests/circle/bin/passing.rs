//! Passing words for another reader of them: `passing HOW_MANY SEED` prints a group a line as JSON:
//! words that came to one phone, others that are bent, and what we read of each; which of the first
//! ones hold and the times that work for all; and counts of duties with what was said of some
//! meetings, and the turns they give.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on stops, and says where"
)]

mod rota;

use std::collections::{BTreeMap, BTreeSet};

use circle::chance::Chance;
use circle::history::{FIRST_DAY, History, key, member};
use circle::told::hex;
use ed25519_dalek::{Signer, SigningKey};
use runde_core::domain::{
    Act, Answer, Change, Day, DayQuestion, DayTime, EntryId, Finding, Heard, Length, Marks,
    MemberId, OneMeeting, Over, Present, Saying, Slot, State, TimeOfDay, WordId, Zone,
};
use runde_core::journal::{DeviceKey, PassedOn};
use serde_json::{Map, Value, json};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [many, seed] = arguments.as_slice() else {
        println!("passing HOW_MANY SEED");
        std::process::exit(2);
    };
    let mut chance = Chance::from_seed(seed.parse().unwrap());
    for _ in 0..many.parse::<u32>().unwrap() {
        let mut said = Occasion::of(&mut chance).told();
        said.extend(rota::rota(&mut chance));
        println!("{}", Value::Object(said));
    }
}

fn small(chance: &mut Chance, end: usize) -> usize {
    usize::try_from(chance.below(end as u64)).unwrap()
}

fn number(chance: &mut Chance, end: u32) -> u32 {
    u32::try_from(chance.below(u64::from(end))).unwrap()
}

fn often(chance: &mut Chance) -> bool {
    chance.below(4) > 0
}

/// Some of these, none of them twice; at least one.
fn some(chance: &mut Chance, of: &[MemberId]) -> BTreeSet<MemberId> {
    (0..=chance.below(of.len() as u64)).map(|_| *chance.one_of(of)).collect()
}

/// A group, and the words that come to a phone of it.
struct Occasion<'c> {
    chance: &'c mut Chance,
    group: EntryId,
    state: State,
    phones: usize,
    meetings: Vec<(Slot, Day)>,
    words: Vec<Vec<u8>>,
    bent: Vec<Vec<u8>>,
    questions: Vec<(WordId, usize)>,
}

impl<'c> Occasion<'c> {
    fn of(chance: &'c mut Chance) -> Self {
        let phones = 2 + small(chance, 2);
        let mut history = History::of(phones + small(chance, 4), phones);
        let one = |days: u32| OneMeeting {
            day: Day::new(FIRST_DAY + days),
            at: TimeOfDay::new(1_140).unwrap(),
            length: Length::new(120).unwrap(),
            zone: Zone::new("Europe/Oslo").unwrap(),
        };
        let crowded = chance.below(8) == 0;
        if chance.below(2) == 0 {
            rest(chance, &mut history);
        }
        let mut meet = |days| {
            let meeting = history.write(0, Act::Extra(one(days)), Some("Here"));
            (Slot::Single(meeting), Day::new(FIRST_DAY + days))
        };
        let days = if crowded { (0..30).collect() } else { vec![0, 3] };
        let meetings = days.into_iter().map(&mut meet).collect();
        for _ in 0..2 {
            history.write(0, Act::Duty, Some("Tea"));
        }
        let (group, state) = (history.founding(), history.state(0).as_ref().clone());
        let (words, bent, questions) = (Vec::new(), Vec::new(), Vec::new());
        let mut occasion = Self { chance, group, state, phones, meetings, words, bent, questions };
        if crowded {
            occasion.speak_far_too_much();
        } else {
            occasion.speak();
        }
        occasion
    }

    fn speak(&mut self) {
        for _ in 0..self.chance.below(3) {
            let said = self.question();
            self.say(said);
        }
        if self.chance.below(2) == 0 && !self.questions.is_empty() {
            self.answer();
        }
        for _ in 0..self.chance.below(25) {
            let said = self.anything();
            self.say(said);
        }
        self.ask_far_off();
        self.shuffle();
    }

    /// They come in any order.
    fn shuffle(&mut self) {
        for at in (1..self.words.len()).rev() {
            self.words.swap(at, small(self.chance, at + 1));
        }
    }

    /// One phone says more than is kept of its member, each thing once.
    fn speak_far_too_much(&mut self) {
        let (mine, duties) = (key(0, 0).device(), self.state.duties.clone());
        let own = |(_, all): &(&MemberId, &Vec<_>)| all.contains(&mine);
        let member = *self.state.devices.iter().find(own).unwrap().0;
        for (slot, day) in self.meetings.clone() {
            self.say_by(0, Saying::Away { slot, day, member, away: true });
            for duty in duties.clone() {
                self.say_by(0, Saying::Takes { slot, day, duty, member });
            }
        }
        self.shuffle();
    }

    /// A phone of the group says it; now and then one that nobody has.
    fn say(&mut self, said: Saying) {
        let phone = if often(self.chance) { small(self.chance, self.phones) } else { 9 };
        self.say_by(phone, said);
    }

    fn say_by(&mut self, phone: usize, said: Saying) {
        let times = if let Saying::Asks(asked) = &said { asked.times().len() } else { 0 };
        let (signer, number) = (key(0, phone), number(self.chance, 6));
        let group = if self.chance.below(30) == 0 { EntryId::new([8; 32]) } else { self.group };
        let word = PassedOn::sign(&signer, group, number, said);
        if times > 0 {
            self.questions.push((word.word().id, times));
        }
        if self.chance.below(3) == 0 {
            let signed = often(self.chance).then_some(&signer);
            self.bent.push(bent(self.chance, word.envelope().to_vec(), signed));
        }
        self.words.push(word.envelope().to_vec());
    }

    /// A question about any days, and one that is bent, are only read: nobody keeps them.
    fn ask_far_off(&mut self) {
        let days = [number(self.chance, u32::MAX), number(self.chance, FIRST_DAY)].map(Day::new);
        let said = Saying::Asks(asked(self.chance, &days));
        let signer = key(0, 0);
        let word = PassedOn::sign(&signer, self.group, 0, said);
        self.bent.push(bent(self.chance, word.envelope().to_vec(), Some(&signer)));
        self.bent.push(word.envelope().to_vec());
    }

    /// Everyone is spoken for, in one round and by their own hands.
    fn answer(&mut self) {
        let (question, times) = *self.chance.one_of(&self.questions);
        let members = self.state.members.clone();
        let phone = small(self.chance, self.phones);
        let has_another = |one: &MemberId| {
            self.state.devices[one].iter().any(|device| *device != key(0, phone).device())
        };
        let (hands, round): (Vec<_>, Vec<_>) = members.into_iter().partition(has_another);
        let marks = marks(self.chance, times);
        self.say_by(phone, Saying::Round { question, members: round.into_iter().collect(), marks });
        for member in hands {
            let own = self.state.devices[&member][0];
            let phone = (0..self.phones).find(|phone| key(0, *phone).device() == own).unwrap();
            let marks = self::marks(self.chance, times);
            self.say_by(phone, Saying::Marks { question, member, marks });
        }
    }

    fn anything(&mut self) -> Saying {
        let (slot, mut day) = *self.chance.one_of(&self.meetings);
        if !often(self.chance) {
            // the day of the other one, or nobody's
            day = Day::new(FIRST_DAY + number(self.chance, 5));
        }
        let mut members = self.state.members.clone();
        if !often(self.chance) {
            members.push(member(77));
        }
        let who = *self.chance.one_of(&members);
        let random = (WordId::new([5; 32]), 1 + small(self.chance, 5));
        let asked = self.questions.last().copied().filter(|_| often(self.chance));
        let (question, mut times) = asked.unwrap_or(random);
        if self.chance.below(8) == 0 {
            times = 1 + small(self.chance, 5);
        }
        match self.chance.below(10) {
            0..=2 => Saying::Away { slot, day, member: who, away: often(self.chance) },
            3 | 4 => {
                let mut duties = self.state.duties.clone();
                duties.push(EntryId::new([6; 32]));
                Saying::Takes { slot, day, duty: *self.chance.one_of(&duties), member: who }
            }
            5 | 6 => Saying::Marks { question, member: who, marks: marks(self.chance, times) },
            7 | 8 => {
                let members = some(self.chance, &members);
                Saying::Round { question, members, marks: marks(self.chance, times) }
            }
            _ if often(self.chance) => self.question(),
            _ => Saying::LaidAside { question, last: Day::new(FIRST_DAY + 9) },
        }
    }

    fn question(&mut self) -> Saying {
        let days: Vec<Day> = (0..=self.chance.below(5))
            .map(|_| Day::new(FIRST_DAY + number(self.chance, 9)))
            .collect();
        Saying::Asks(asked(self.chance, &days))
    }

    fn told(&self) -> Map<String, Value> {
        let read: Vec<PassedOn> =
            self.words.iter().filter_map(|raw| PassedOn::open(raw, self.group).ok()).collect();
        let now = Present { state: &self.state, today: Day::new(FIRST_DAY), meeting: None };
        let mut heard = Heard::default();
        // what was marked before its question came is heard when it comes again
        for _ in 0..2 {
            for word in &read {
                heard.hear(word.word().clone(), &now);
            }
            heard.let_go(key(0, 0).device(), &now);
        }
        let works = match (heard.found(&self.state.awake()), heard.question()) {
            (Finding::Works(marks), Some(asked)) => {
                let times = asked.question.times().iter().zip(marks.as_slice());
                let works = times.filter(|(_, works)| **works);
                works.map(|(time, _)| json!([time.day.days(), time.at.minutes()])).collect()
            }
            _ => Value::Null,
        };
        let ours = |raw: &Vec<u8>| {
            let read = PassedOn::open(raw, self.group).map(|word| told(&word));
            json!([hex(raw), read.unwrap_or(Value::Null)])
        };
        let devices = self.state.devices.iter().map(|(one, all)| {
            (hex(one.bytes()), all.iter().map(|it| hex(it.bytes())).collect::<Vec<_>>())
        });
        let dates = self.meetings.iter().map(|(of, day)| json!([slot(*of), day.days()]));
        let told = json!({
            "group": hex(self.group.bytes()),
            "members": ids(&self.state.members),
            "resting": ids(&self.state.rests.keys().copied().collect::<Vec<_>>()),
            "devices": devices.collect::<BTreeMap<_, _>>(),
            "duties": self.state.duties.iter().map(|it| hex(it.bytes())).collect::<Vec<_>>(),
            "dates": dates.collect::<Vec<_>>(),
            "words": self.words.iter().map(ours).collect::<Vec<_>>(),
            "bent": self.bent.iter().map(ours).collect::<Vec<_>>(),
            "kept": heard.ids().iter().map(|it| hex(it.bytes())).collect::<Vec<_>>(),
            "works": works,
        });
        told.as_object().cloned().unwrap()
    }
}

/// All agree that there is resting, and somebody is said to rest.
fn rest(chance: &mut Chance, history: &mut History) {
    let change = Change::Resting { over: Over::default(), may: true };
    let resting = history.write(0, Act::Propose { change, review: None }, None);
    history.tell_all(0);
    for pen in 0..history.pens.len() {
        let answer = Answer::Consent;
        history.write(pen, Act::Answer { proposal: resting, answer }, None);
        history.bring(pen, 0);
    }
    history.write(0, Act::Room { proposal: resting, agreed: true }, None);
    let member = *chance.one_of(&history.founders);
    history.write(0, Act::Rest { member, resting }, None);
    history.tell_all(0);
}

fn asked(chance: &mut Chance, days: &[Day]) -> DayQuestion {
    let time = |day: &Day| {
        let at = TimeOfDay::new(number(chance, 1_440)).unwrap();
        DayTime { day: *day, at }
    };
    let times = days.iter().map(time).collect();
    let length = Length::new(15 + number(chance, 706)).unwrap();
    DayQuestion::new(times, length, Zone::new("Europe/Oslo").unwrap()).unwrap()
}

fn marks(chance: &mut Chance, times: usize) -> Marks {
    Marks::new((0..times).map(|_| often(chance)).collect()).unwrap()
}

/// One byte of it is another; whoever signed it has signed that, or nobody.
fn bent(chance: &mut Chance, mut envelope: Vec<u8>, signer: Option<&DeviceKey>) -> Vec<u8> {
    // the heads of the array and of the word, and that of the signature with it
    let (head, tail) = (if envelope[1] == 0x58 { 3 } else { 4 }, envelope.len() - 66);
    let place = match signer {
        Some(_) => head + small(chance, tail - head),
        None => small(chance, envelope.len()),
    };
    envelope[place] = match chance.below(3) {
        0 => envelope[place] ^ (1 << chance.below(8)),
        1 => envelope[place].wrapping_add(1),
        _ => u8::try_from(chance.below(256)).unwrap(),
    };
    if let Some(signer) = signer {
        let message = [b"runde-passing-v1\0", &envelope[head..tail]].concat();
        let signature = SigningKey::from_bytes(&signer.reveal()).sign(&message);
        envelope[tail + 2..].copy_from_slice(&signature.to_bytes());
    }
    envelope
}

fn ids(members: &[MemberId]) -> Vec<String> {
    members.iter().map(|it| hex(it.bytes())).collect()
}

fn slot(slot: Slot) -> Value {
    match slot {
        Slot::Planned { rhythm, day } => json!([hex(rhythm.bytes()), day.days()]),
        Slot::Single(id) => json!([hex(id.bytes())]),
    }
}

/// A word as the page has it, with bytes as hexadecimal digits.
fn told(passed: &PassedOn) -> Value {
    let word = passed.word();
    let bits = |marks: &Marks| marks.as_slice().iter().map(|it| u8::from(*it)).collect::<Vec<_>>();
    let (about, said) = match &word.said {
        Saying::Away { slot: of, day, member, away } => {
            (json!([0, slot(*of), day.days()]), json!([0, hex(member.bytes()), u8::from(*away)]))
        }
        Saying::Takes { slot: of, day, duty, member } => {
            (json!([0, slot(*of), day.days()]), json!([1, hex(duty.bytes()), hex(member.bytes())]))
        }
        Saying::Asks(asked) => {
            let times = asked.times().iter().map(|it| json!([it.day.days(), it.at.minutes()]));
            let (length, zone) = (asked.length.minutes(), asked.zone.as_str());
            (json!([2]), json!([0, times.collect::<Vec<_>>(), length, zone]))
        }
        Saying::Marks { question, member, marks } => {
            (json!([1, hex(question.bytes())]), json!([1, hex(member.bytes()), bits(marks)]))
        }
        Saying::Round { question, members, marks } => {
            let members: Vec<MemberId> = members.iter().copied().collect();
            (json!([1, hex(question.bytes())]), json!([2, ids(&members), bits(marks)]))
        }
        Saying::LaidAside { question, last } => {
            (json!([1, hex(question.bytes())]), json!([3, last.days()]))
        }
    };
    json!([hex(word.id.bytes()), hex(word.device.bytes()), word.number, about, said])
}
