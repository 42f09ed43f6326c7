//! Histories for another reader of the journal: `histories FOLDER HOW_MANY SEED` writes `N.entries`,
//! an envelope in hexadecimal digits a line in an order of chance, and `N.json`, what our fold says;
//! of every third one also `N.delivery`, what somebody gives then who floods, and what of it is taken.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on stops, and says where"
)]

use std::collections::BTreeSet;
use std::path::Path;

use circle::chance::Chance;
use circle::history::{FIRST_DAY, History, Pen, Reader, Shape};
use circle::told::{hex, told};
use runde_core::domain::Act;
use runde_core::journal::{Amount, Entry, IntakeLimits};
use serde_json::{Value, json};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, many, seed] = arguments.as_slice() else {
        println!("histories FOLDER HOW_MANY SEED");
        std::process::exit(2);
    };
    let mut chance = Chance::from_seed(seed.parse().unwrap());
    for number in 0..many.parse::<u32>().unwrap() {
        let shape = Shape { acts: 20 + chance.below(100), mischief: number % 4 > 0 };
        let history = History::lived(chance.draw(), shape);
        write(Path::new(folder), number, &history, &mut chance);
        if number % 3 == 0 {
            let told = deliver(&history, &mut chance).to_string();
            std::fs::write(Path::new(folder).join(format!("{number}.delivery")), told + "\n")
                .unwrap();
        }
    }
}

/// Somebody's phone writes far too much, forks, and writes what nobody knows; another one may follow
/// some of it. A phone that has written before takes in what it is given, with little room for it.
fn deliver(history: &History, chance: &mut Chance) -> Value {
    let small = |chance: &mut Chance, end: u64| usize::try_from(chance.below(end)).unwrap();
    let of = |entries| Amount { entries, bytes: 1 << 30 };
    let (lead, ends, puzzles) = (3 + small(chance, 9), 1 + small(chance, 4), small(chance, 4));
    let limits = IntakeLimits {
        lead: of(lead),
        ends,
        puzzles: of(puzzles),
        waiting: of(1_000),
        not_taken: 1_000,
    };
    let at = |chance: &mut Chance| small(chance, history.pens.len() as u64);
    let mut bo = history.pens[at(chance)].clone();
    let mut cleo = history.pens[at(chance)].clone();
    let phone = one_that_wrote(history, at(chance));
    let mut reader = phone.reader.clone();
    let known = bo.reader.entries.len();
    for _ in 0..small(chance, 12) {
        bo.write(Act::Here, None, FIRST_DAY, [0; 16]);
    }
    let follows = chance.below(2) == 0;
    if follows {
        cleo.reader.learn_from(&bo.reader, usize::MAX);
        cleo.write(Act::Here, None, FIRST_DAY, [0; 16]);
        bo.reader.learn_from(&cleo.reader, usize::MAX);
    }
    let copy = bo.clone();
    for number in 0..small(chance, 12) {
        let act = if chance.below(8) == 0 { Act::Unknown } else { Act::Here };
        bo.write(act, None, FIRST_DAY + u32::try_from(number).unwrap(), [0; 16]);
    }
    let mut gives: Vec<Entry> = bo.reader.entries[known..].to_vec();
    for number in 0..u32::try_from(small(chance, 8)).unwrap() {
        let mut forked = copy.clone();
        let before = forked.reader.entries.len();
        forked.write(Act::Held, None, FIRST_DAY + number, [0; 16]);
        gives.extend(forked.reader.entries[before..].iter().cloned());
    }
    // what the writer knew and the phone does not comes first, by somebody it trusts
    let missing = bo.reader.entries[..known].iter().chain(&cleo.reader.entries);
    let gives_ids: BTreeSet<_> = gives.iter().map(Entry::id).collect();
    let missing = missing.filter(|entry| !gives_ids.contains(&entry.id())).cloned();
    reader.take_in(missing.collect::<Vec<_>>());
    let knows = reader.entries.clone();
    let givers = [Some(bo.key.device()), Some(cleo.key.device()), None];
    let giver = *chance.one_of(&givers);
    reader.journal = reader.journal.clone().within(limits);
    let Ok(intake) = reader.journal.receive(gives.clone(), giver, &reader.shelved);
    let hexes = |all: &[Entry]| all.iter().map(|it| hex(&it.envelope())).collect::<Vec<_>>();
    let taken: BTreeSet<_> =
        intake.admitted.iter().map(|one| hex(one.entry.id().bytes())).collect();
    json!({
        "founding": hex(history.founding().bytes()),
        "own": hex(phone.key.device().bytes()),
        "knows": hexes(&knows),
        "lead": lead, "ends": ends, "puzzles": puzzles,
        "giver": giver.map(|device| hex(device.bytes())).unwrap_or_default(),
        "gives": hexes(&gives),
        "taken": taken,
        "deferred": intake.deferred,
    })
}

/// A phone that has written before with the key it has now: this one, or the first that did.
fn one_that_wrote(history: &History, at: usize) -> &Pen {
    let wrote = |pen: &&Pen| {
        let mut entries = pen.reader.entries.iter();
        entries.any(|entry| entry.header().device == pen.key.device())
    };
    let pens = history.pens.iter();
    pens.clone().skip(at).chain(pens).find(wrote).unwrap()
}

fn write(folder: &Path, number: u32, history: &History, chance: &mut Chance) {
    let founding = history.entries.first().unwrap().id();
    let mut post: Vec<Vec<u8>> = history.entries.iter().map(Entry::envelope).collect();
    // those of no phone of the group, each once
    post.extend(history.nobodys.iter().map(Entry::envelope));
    // one whose signature was tampered with, and one that came twice
    let known = history.entries.iter().map(Entry::envelope).collect::<Vec<_>>();
    let mut forged = chance.one_of(&known).clone();
    if let Some(last) = forged.get_mut(70) {
        *last ^= 1;
    }
    let twice = chance.one_of(&known).clone();
    post.extend([forged, twice]);
    for at in (1..post.len()).rev() {
        post.swap(at, usize::try_from(chance.below(at as u64 + 1)).unwrap());
    }
    let mut reader = Reader::of(founding);
    let mut refused = 0;
    for opened in Entry::open_all(&post) {
        match opened {
            Ok(entry) => refused += reader.take_in([entry]),
            Err(_) => refused += 1,
        }
    }
    let lines: Vec<String> = post.iter().map(|envelope| hex(envelope)).collect();
    let entries = format!("# founding {}\n{}\n", hex(founding.bytes()), lines.join("\n"));
    std::fs::write(folder.join(format!("{number}.entries")), entries).unwrap();
    let told = serde_json::to_string(&told(&reader, refused)).unwrap();
    std::fs::write(folder.join(format!("{number}.json")), told + "\n").unwrap();
}
