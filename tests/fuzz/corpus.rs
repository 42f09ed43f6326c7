//! The fuzzer's seeds, held to the fuzzer's checks without a fuzzer, and each with some bytes turned.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on stops, and says where"
)]

mod checks;

use std::path::Path;

/// Every file in the corpus of a target.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let seeds: Vec<Vec<u8>> = files.map(|path| std::fs::read(path).unwrap()).collect();
    assert!(!seeds.is_empty(), "{target} has seeds");
    seeds
}

/// Each seed as it is, cut short anywhere, and with every byte changed in two ways.
fn hold(target: &str, step: usize, check: fn(&[u8])) {
    for seed in seeds(target) {
        check(&seed);
        for at in (0..seed.len()).step_by(step) {
            check(&seed[..at]);
            for turned in [1, 0x80] {
                let mut other = seed.clone();
                other[at] ^= turned;
                check(&other);
            }
        }
    }
}

#[test]
fn an_entry_is_refused_or_written_again_byte_for_byte() {
    hold("entry", 1, checks::entry);
}

#[test]
fn a_body_says_nothing_or_is_written_again_byte_for_byte() {
    hold("body", 1, checks::body);
}

#[test]
fn a_snapshot_that_is_none_is_told_from_one() {
    hold("snapshot", 1, checks::snapshot);
}

#[test]
fn a_passing_word_is_refused_or_written_in_one_way() {
    hold("passing", 1, checks::passing);
}

#[test]
fn a_calendar_file_tells_meetings_or_why_not() {
    hold("calendar", 7, checks::calendar);
}

#[test]
fn law_9_whatever_the_bytes_lead_to_comes_to_the_same_in_every_order() {
    hold("history", 5, checks::history);
}
