//! What is said for one occasion and forgotten with it (`core/docs/passing-words.md`).

mod heard;
#[cfg(test)]
mod heard_tests;
mod word;

pub use heard::{Found, Heard, Hearing, Present};
pub use word::{DayQuestion, Marks, PassingWord, Said};
