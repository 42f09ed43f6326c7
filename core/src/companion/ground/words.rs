//! What people read of the group, and what they write.

use super::error::CompanionError;
use super::limits;
use crate::journal::EntryWords;

/// What people read: their own words, or a card that each reads in their own language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordsView {
    /// As somebody wrote it.
    Own(String),
    /// The name of a rule card, such as `no-advice`.
    Card(String),
    /// Erased, or not here yet.
    Gone,
}

impl From<Option<&EntryWords>> for WordsView {
    fn from(words: Option<&EntryWords>) -> Self {
        match words {
            Some(EntryWords::Own(text)) => Self::Own(text.clone()),
            Some(EntryWords::Card(card)) => Self::Card(card.clone()),
            Some(EntryWords::Ledger(_)) | None => Self::Gone,
        }
    }
}

/// What somebody wrote or chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// In their own words; at most [`limits::SENTENCE`] characters are kept.
    Own(String),
    /// A card, by its name.
    Card(String),
}

/// A sentence of one's own, or a card.
pub(crate) fn sentence(written: Written) -> Result<EntryWords, CompanionError> {
    match written {
        Written::Card(card) => Ok(EntryWords::Card(card)),
        Written::Own(text) => own_words(&text),
    }
}

/// One's own words, folded; at most [`limits::SENTENCE`] characters of them.
pub(crate) fn own_words(text: &str) -> Result<EntryWords, CompanionError> {
    folded(text, limits::SENTENCE).map(EntryWords::Own).ok_or(CompanionError::Words)
}

/// The words of a place.
pub(crate) fn place_words(place: &str) -> Option<EntryWords> {
    folded(place, limits::PLACE).map(EntryWords::Own)
}

/// What was written in one line: trimmed, white space folded, no control characters, at most so many
/// characters; nothing where nothing is left.
pub(crate) fn folded(text: &str, most: usize) -> Option<String> {
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let kept: String = folded.chars().filter(|sign| !sign.is_control()).take(most).collect();
    (!kept.is_empty()).then_some(kept)
}
