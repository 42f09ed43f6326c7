//! Law 9 on the way from phone to phone: whatever a group lived through, another phone gets the same
//! bytes.

use std::collections::BTreeMap;

use circle::chance::Chance;
use circle::history::{FIRST_DAY, History, Shape};
use runde_core::domain::{Act, CausalPast, Change, Day, DeviceId, Node};
use runde_core::exchange::{
    Announced, Carrier, EntryHere, ExchangeLimits, HeardFrom, News, NewsDraft, ReceivingSecret,
    ReceivingSecrets, Tip, Wanted, covered_by, entries_to_give, open_parcel, parcel_keys,
    seal_parcel, tips,
};
use runde_core::journal::Entry;

const LIMITS: ExchangeLimits = ExchangeLimits::PAGE;

#[test]
fn law_9_every_history_by_chance_is_rebuilt_byte_for_byte() {
    let (mut given, mut stored) = (0, 0);
    for seed in 0..60 {
        let history = History::lived(seed, Shape { acts: 60, mischief: seed % 2 == 0 });
        // all of it, or the later half, for which the earlier one has no numbers
        let from = if seed % 3 == 0 { history.entries.len() / 2 } else { 0 };
        let entries = &history.entries[from..];
        let draft = NewsDraft {
            founding: history.entries[0].id(),
            receiving: Announced { number: 1, key: ReceivingSecret::new(&[3; 32]).key() },
            tips: &[],
            lacks: &[],
            entries,
            words: &[],
        };
        let news = News::sign(&history.pens[0].key, &draft, &LIMITS);
        let read = News::read(&news.item(), None, &LIMITS).unwrap();
        assert_eq!(read.entries().collect::<Vec<Entry>>(), entries, "seed {seed}");
        given += news.item().len();
        stored += entries.iter().map(|entry| entry.envelope().len()).sum::<usize>();
    }
    assert!(given * 2 < stored, "{given} bytes travel of {stored}");
}

/// A phone that gives parcels and gets them, beside what it writes with.
struct Post {
    secrets: ReceivingSecrets,
    heard: BTreeMap<DeviceId, HeardFrom>,
}

/// Four phones, and a carrier that loses parcels, holds them back and brings them twice.
struct Carried {
    history: History,
    posts: Vec<Post>,
    on_its_way: Vec<(usize, Vec<u8>)>,
    chance: Chance,
    today: Day,
}

impl Carried {
    fn new(seed: u64) -> Self {
        let post = |number: u8| Post {
            secrets: ReceivingSecrets::first(&[number; 32], Day::new(FIRST_DAY)),
            heard: BTreeMap::new(),
        };
        Self {
            history: History::of(4, 4),
            posts: (1..=4).map(post).collect(),
            on_its_way: Vec::new(),
            chance: Chance::from_seed(seed),
            today: Day::new(FIRST_DAY),
        }
    }

    fn place(&mut self, end: usize) -> usize {
        usize::try_from(self.chance.below(end as u64)).unwrap()
    }

    fn chance_bytes(&mut self) -> [u8; 32] {
        let mut bytes = [0; 32];
        for piece in bytes.chunks_exact_mut(8) {
            piece.copy_from_slice(&self.chance.draw().to_le_bytes());
        }
        bytes
    }

    /// What each other device is known to have.
    fn known(&self, phone: usize) -> BTreeMap<DeviceId, CausalPast> {
        let nodes = &self.history.pens[phone].reader.shelved.0;
        let by_tip: BTreeMap<Tip, &Node> =
            nodes.iter().map(|(id, node)| (Tip::of(*id), node)).collect();
        let known = |(device, heard): (&DeviceId, &HeardFrom)| {
            let told = heard.tips.iter().filter_map(|tip| by_tip.get(tip).copied());
            (*device, covered_by(told))
        };
        self.posts[phone].heard.iter().map(known).collect()
    }

    /// What a phone would give now.
    fn given(&self, phone: usize, everything: bool) -> Vec<Entry> {
        let reader = &self.history.pens[phone].reader;
        let here = reader.entries.iter().map(|entry| EntryHere {
            node: &reader.shelved.0[&entry.id()],
            understood: true,
            bytes: entry.envelope().len(),
        });
        let (here, known) = (here.collect::<Vec<_>>(), self.known(phone));
        let wanted = if everything { Wanted::Everything } else { Wanted::New(&known) };
        let ids = entries_to_give(&here, wanted, self.history.founders[phone], &LIMITS);
        let entry = |id| reader.entries.iter().find(|entry| entry.id() == id).unwrap().clone();
        ids.into_iter().map(entry).collect()
    }

    /// One phone makes a parcel for all.
    fn parcel(&mut self, phone: usize, everything: bool) -> Vec<u8> {
        let (fresh, order) = (self.chance_bytes(), self.chance_bytes());
        self.posts[phone].secrets.renew(&fresh, self.today);
        let entries = self.given(phone, everything);
        let (pen, post) = (&self.history.pens[phone], &mut self.posts[phone]);
        let nodes = pen.reader.shelved.0.values();
        let draft = NewsDraft {
            founding: self.history.founding(),
            receiving: post.secrets.announced().unwrap(),
            tips: &tips(nodes, self.history.founders[phone], &LIMITS),
            lacks: &[],
            entries: &entries,
            words: &[],
        };
        let news = News::sign(&pen.key, &draft, &LIMITS);
        post.secrets.was_sent(self.today);
        let devices = pen.reader.journal.state().devices;
        let to = parcel_keys(&devices, &post.heard, &LIMITS);
        assert_eq!(to.len(), 4);
        seal_parcel(&news.item(), &to, Carrier::File, &order, &LIMITS).unwrap()
    }

    /// A parcel arrives.
    fn arrive(&mut self, phone: usize, parcel: &[u8]) {
        let (pen, post) = (&mut self.history.pens[phone], &mut self.posts[phone]);
        let mut secrets = post.secrets.secrets();
        secrets.push(ReceivingSecret::of_device(&pen.key));
        let item = open_parcel(parcel, &secrets, &LIMITS).unwrap();
        let news = News::read(&item, pen.reader.journal.founding(), &LIMITS).unwrap();
        if news.device() == pen.key.device() {
            return;
        }
        let entries: Vec<Entry> = news.entries().collect();
        let reader = &mut pen.reader;
        let giver = Some(news.device());
        let Ok(intake) = reader.journal.receive(entries, giver, &reader.shelved);
        assert_eq!((intake.refused.len(), intake.deferred), (0, 0));
        reader.keep(intake.admitted);
        let known = post.heard.remove(&news.device());
        post.heard.insert(news.device(), HeardFrom::after(known, &news));
    }

    fn step(&mut self) {
        let phone = self.place(4);
        match self.chance.below(8) {
            0..=2 => drop(self.history.write(phone, Act::Duty, Some("Coffee"))),
            3 => {
                let change = Change::Rule;
                let propose = Act::Propose { change, review: None };
                self.history.write(phone, propose, Some("We begin on time."));
            }
            4 => self.today = Day::new(self.today.days() + 9),
            5 | 6 => {
                let everything = self.chance.below(6) == 0;
                let parcel = self.parcel(phone, everything);
                for to in 0..4 {
                    // some never come, and some come twice
                    for _ in 0..self.chance.below(3) {
                        self.on_its_way.push((to, parcel.clone()));
                    }
                }
            }
            _ if !self.on_its_way.is_empty() => {
                let next = self.place(self.on_its_way.len());
                let (to, parcel) = self.on_its_way.swap_remove(next);
                self.arrive(to, &parcel);
            }
            _ => {}
        }
    }
}

#[test]
fn law_9_parcels_that_are_lost_late_or_brought_twice_bring_every_phone_to_the_same_group() {
    for seed in 0..8 {
        let mut carried = Carried::new(seed);
        (0..120).for_each(|_| carried.step());
        carried.on_its_way.clear();
        // then each gives twice, and everybody gets it
        for round in 0..2 {
            for phone in 0..4 {
                // whoever was never heard from is reached by everything
                let parcel = carried.parcel(phone, round == 0 && seed % 2 == 0);
                (0..4).for_each(|to| carried.arrive(to, &parcel));
            }
        }
        let states: Vec<_> =
            carried.history.pens.iter().map(|pen| pen.reader.journal.state()).collect();
        assert!(states.iter().all(|state| *state == states[0]), "seed {seed}");
        let known = carried.history.pens[0].reader.entries.len();
        assert_eq!(known, carried.history.entries.len(), "seed {seed}: nothing is missing");
        for phone in 0..4 {
            (0..4).for_each(|to| {
                let parcel = carried.parcel(phone, false);
                carried.arrive(to, &parcel);
            });
        }
        for phone in 0..4 {
            assert_eq!(carried.given(phone, false), [], "seed {seed}: all is known to be there");
        }
    }
}
