//! What must hold for any bytes at all. The fuzzer and a plain test (`corpus.rs`) use the same checks.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a check that cannot go on stops, and says where"
)]

#[path = "history.rs"]
mod history;

use chrono::{Days, NaiveDate};
use runde_core::companion::read_calendar;
use runde_core::domain::EntryId;
use runde_core::journal::{
    DeviceKey, Entry, EntryWords, Journal, KeptProposal, PassedOn, state_of,
};

use history::Live;
pub use history::Shelf;

/// An envelope that opens, or is read on trust, is written again byte for byte, and a journal takes
/// whatever it says.
pub fn entry(bytes: &[u8]) {
    let opened = Entry::open(bytes);
    let Ok(entry) = Entry::read(bytes) else {
        assert!(opened.is_err());
        return;
    };
    let again = entry.envelope();
    // words that do not belong to it were dropped, and then there are two items instead of four
    if again.first() == bytes.first() {
        assert_eq!(again, bytes);
    }
    assert_eq!(Entry::read(&again).as_ref(), Ok(&entry));
    assert!(opened.is_err() || Entry::open(&again).as_ref() == Ok(&entry));
    let words = entry.words().and_then(runde_core::journal::SaltedWords::read);
    assert!(words.is_none_or(|words| Some(words.write()) == entry.words().map(|w| w.body.clone())));
    let mut journal = Journal::new();
    let Ok(intake) = journal.take_in([entry.clone(), entry], &Shelf::default());
    assert!(intake.admitted.len() + intake.refused.len() + journal.waiting() > 0);
    assert!(!journal.state().frozen || journal.founding().is_some());
}

/// A passing word that is read is written so and in no other way: whoever says the same under the
/// same number writes as many bytes, and they are read as the same.
pub fn passing(bytes: &[u8]) {
    let group = EntryId::new([7; 32]);
    let Ok(read) = PassedOn::read(bytes) else {
        assert!(PassedOn::open(bytes, group).is_err());
        return;
    };
    assert_eq!(read.envelope(), bytes);
    let word = read.word();
    let again = PassedOn::sign(&DeviceKey::new(&[5; 32]), group, word.number, word.said.clone());
    assert_eq!(again.envelope().len(), bytes.len());
    let opened = PassedOn::open(again.envelope(), group).unwrap();
    assert_eq!(opened.word().said, word.said);
}

/// Whatever lies in a calendar file, it tells one to sixty meetings that can be proposed, or why not.
pub fn calendar(bytes: &[u8]) {
    let from = NaiveDate::from_ymd_opt(2026, 10, 13).unwrap();
    let Ok(found) = read_calendar(bytes, from, "Europe/Copenhagen") else { return };
    assert!((1..=60).contains(&found.meetings.len()));
    assert!(found.meetings.is_sorted_by(|one, next| one < next));
    for one in found.meetings {
        assert!((15..=720).contains(&one.minutes));
        assert!((from..=from + Days::new(400)).contains(&one.day), "{}", one.day);
    }
}

/// A body that says something is written again byte for byte.
pub fn body(bytes: &[u8]) {
    if let Ok(words) = EntryWords::read(bytes) {
        assert_eq!(words.write(), bytes);
    }
}

/// A snapshot that is none is told from one, whatever it is: a frame and proposals, each with its
/// length before it; and what the group is.
pub fn snapshot(bytes: &[u8]) {
    let _ = state_of(bytes);
    let mut parts = Vec::new();
    let mut rest = bytes;
    while let Some((length, after)) = rest.split_first_chunk() {
        let length = usize::from(u16::from_le_bytes(*length)).min(after.len());
        let (part, after) = after.split_at(length);
        parts.push(part);
        rest = after;
    }
    let mut parts = parts.into_iter();
    let frame = parts.next().unwrap_or_default();
    let proposals = (0..)
        .zip(parts)
        .map(|(n, part)| KeptProposal { id: EntryId::new([n; 32]), bytes: part.to_vec() });
    let _ = Journal::from_snapshot(frame, proposals, &[]);
}

/// Three phones live through what the bytes say; the same entries give the same group in whatever
/// order they come.
pub fn history(bytes: &[u8]) {
    let entries = Live::through(bytes);
    let told = history::told(entries.iter().cloned());
    assert_eq!(history::told(entries.iter().rev().cloned()), told);
    let mut by_name = entries;
    by_name.sort_unstable_by_key(Entry::id);
    assert_eq!(history::told(by_name), told);
}
