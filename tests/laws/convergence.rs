//! Law 9: the same entries give the same group, whatever the order, repetition and loss.

use circle::chance::Chance;
use circle::history::{History, Reader, Shape};
use runde_core::journal::{Entry, Journal};

/// How many histories; `RUNDE_HISTORIES` asks for more.
fn histories() -> u64 {
    std::env::var("RUNDE_HISTORIES").ok().map_or(400, |many| many.parse().unwrap())
}

/// Everything an order of arrival must not change.
fn told(reader: &Reader) -> String {
    let mut void = reader.journal.fold().void_entries();
    void.sort_unstable();
    format!("{:#?}\n{:?}\n{void:?}", reader.journal.state(), reader.verdicts)
}

/// Delivers in an order of chance, some twice, some without their words, some at first not at all.
fn delivered(entries: &[Entry], chance: &mut Chance) -> Reader {
    let founding = entries[0].id();
    let mut reader = Reader { journal: Journal::of(founding), ..Reader::default() };
    let mut post = entries.to_vec();
    for at in (1..post.len()).rev() {
        post.swap(at, usize::try_from(chance.below(at as u64 + 1)).unwrap());
    }
    for entry in &post {
        match chance.below(8) {
            0 => {}
            1 => drop(reader.take_in([entry.clone(), entry.clone()])),
            2 => drop(reader.take_in([entry.clone().without_words()])),
            _ => drop(reader.take_in([entry.clone()])),
        }
    }
    // what was lost comes late
    reader.take_in(post);
    assert_eq!((reader.journal.waiting(), reader.entries.len()), (0, entries.len()));
    reader
}

/// What the histories by chance are made of; a law that is held to nothing holds.
#[test]
fn histories_by_chance_live_through_everything() {
    let mut seen = std::collections::BTreeMap::<String, u32>::new();
    for seed in 0..600 {
        let history = History::lived(seed, Shape { acts: 20 + seed % 100, mischief: true });
        let mut reader = Reader::default();
        reader.take_in(history.entries.clone());
        let state = reader.journal.state();
        let mut see = |what: &str, often: usize| {
            *seen.entry(what.to_owned()).or_default() += u32::try_from(often).unwrap()
        };
        for verdict in reader.verdicts.values() {
            see(&format!("{verdict:?}"), 1);
        }
        see("void", reader.journal.fold().void_entries().len());
        see("frozen", usize::from(state.frozen));
        see("ended", usize::from(state.ended));
        see("forked", state.forked.len());
        see("agreed", state.agreed.len());
        see("replaced", state.agreed.len() - state.in_force.len());
        see("told leaves", state.told_leaves.len());
        see("expected", state.expected.len());
        for id in &state.complete {
            let entry = history.entries.iter().find(|entry| entry.id() == *id).unwrap();
            if let runde_core::domain::Act::Propose { change, .. } = &entry.header().act {
                let name = format!("{change:?}");
                see(&format!("complete {}", name.split(['(', ' ']).next().unwrap()), 1);
            }
        }
    }
    println!("{seen:#?}");
}

#[test]
fn law_9_convergence() {
    let mut chance = Chance::new();
    for _ in 0..histories() {
        let seed = chance.draw();
        let acts = 20 + chance.below(100);
        let history = History::lived(seed, Shape { acts, mischief: true });
        let one = told(&delivered(&history.entries, &mut chance));
        for _ in 0..2 {
            let other = told(&delivered(&history.entries, &mut chance));
            assert!(one == other, "seed {seed}, {acts} acts:\n{one}\n---\n{other}");
        }
    }
}
