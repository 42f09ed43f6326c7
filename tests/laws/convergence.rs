//! Law 9: the same entries give the same group, whatever the order, repetition and loss.

use circle::chance::Chance;
use circle::history::{History, Reader};
use runde_core::domain::{Act, Answer, Change};
use runde_core::journal::Entry;

use crate::lived::{for_histories, shape};

/// Everything an order of arrival must not change.
fn same(one: &Reader, other: &Reader) -> bool {
    one.journal.state() == other.journal.state()
        && one.verdicts == other.verdicts
        && one.void() == other.void()
}

fn told(reader: &Reader) -> String {
    format!("{:#?}\n{:?}\n{:?}", reader.journal.state(), reader.verdicts, reader.void())
}

fn shuffle(post: &mut [Entry], chance: &mut Chance) {
    for at in (1..post.len()).rev() {
        post.swap(at, usize::try_from(chance.below(at as u64 + 1)).unwrap());
    }
}

/// Delivers in an order of chance, some twice, some without their words, some not at all.
fn delivered_in_part(entries: &[Entry], reopens: bool, chance: &mut Chance) -> Reader {
    let mut reader = Reader::of(entries[0].id());
    let mut post = entries.to_vec();
    shuffle(&mut post, chance);
    for entry in post {
        match chance.below(8) {
            0 => {}
            1 => drop(reader.take_in([entry.clone(), entry])),
            2 => drop(reader.take_in([entry.without_words()])),
            _ => drop(reader.take_in([entry])),
        }
        if reopens && chance.below(24) == 0 {
            reader.reopen();
        }
    }
    reader
}

/// What was lost comes late, the last ones first.
fn with_the_rest(mut reader: Reader, entries: &[Entry]) -> Reader {
    reader.take_in(entries.iter().rev().cloned());
    let missing: Vec<&Entry> =
        entries.iter().filter(|entry| !reader.verdicts.contains_key(&entry.id())).collect();
    assert_eq!((reader.journal.waiting(), missing), (0, Vec::new()));
    reader
}

fn converges(seed: u64) {
    let mut chance = Chance::from_seed(seed);
    let shape = shape(&mut chance);
    let mut history = History::lived(seed, shape);
    let said = |one: &Reader, other: &Reader| {
        format!("seed {seed}, {shape:?}:\n{}\n---\n{}", told(one), told(other))
    };
    let entries = history.entries.clone();
    // one phone never sees anything but the order in which it was written
    let one = with_the_rest(Reader::given(entries.iter().cloned()), &entries);
    for reopens in [false, true] {
        let part = delivered_in_part(&entries, reopens, &mut chance);
        // what is known so far gives one group as well
        let mut again = Reader::of(entries[0].id());
        let mut known = part.entries.clone();
        shuffle(&mut known, &mut chance);
        again.take_in(known);
        assert!(same(&part, &again), "in part, {}", said(&part, &again));
        let other = with_the_rest(part, &entries);
        assert!(same(&one, &other), "reopens {reopens}, {}", said(&one, &other));
    }
    // and one of those who were there learns the rest
    let there = usize::try_from(chance.below(history.pens.len() as u64)).unwrap();
    let there = with_the_rest(history.pens.swap_remove(there).reader, &entries);
    assert!(same(&one, &there), "who was there, {}", said(&one, &there));
}

#[test]
fn law_9_convergence() {
    for_histories(10_000, converges);
}

#[test]
fn law_9_what_is_more_than_can_wait_comes_again() {
    let mut history = History::of(3, 2);
    let rule = history.write(1, Act::Propose { change: Change::Rule, review: None }, None);
    for pen in (0..1_500).map(|turn| turn % 2) {
        history.write(pen, Act::Here, None);
        history.bring(pen, 1 - pen);
    }
    for pen in [0, 1] {
        history.write(pen, Act::Answer { proposal: rule, answer: Answer::Consent }, None);
        history.bring(pen, 1 - pen);
    }
    history.write(1, Act::Room { proposal: rule, agreed: true }, None);
    let entries = history.entries;
    let one = Reader::given(entries.iter().cloned());
    assert_eq!(one.journal.state().in_force, [rule]);
    // the last ones first: a phone keeps a part of them waiting, and forgets the rest
    let mut other = Reader::of(entries[0].id());
    other.take_in(entries.iter().rev().cloned());
    assert!(other.entries.len() > 1_000 && other.entries.len() < entries.len());
    let other = with_the_rest(other, &entries);
    assert!(same(&one, &other), "{}\n---\n{}", told(&one), told(&other));
}
