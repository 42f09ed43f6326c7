//! What is said for one occasion and forgotten with it (`core/docs/passing-words.md`).

mod heard;
#[cfg(test)]
mod heard_tests;
mod word;

pub use heard::{Finding, Heard, Hearing, OpenQuestion, Present};
pub use word::{DayQuestion, Marks, PassingWord, Saying};
