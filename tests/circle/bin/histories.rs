//! Histories for another reader of the journal: `histories FOLDER HOW_MANY SEED` writes `N.entries`,
//! an envelope in hexadecimal digits a line in an order of chance, and `N.json`, what our fold says.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops, and says where")]

use std::path::Path;

use circle::chance::Chance;
use circle::history::{History, Reader, Shape};
use circle::told::{hex, told};
use runde_core::journal::Entry;

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
    }
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
