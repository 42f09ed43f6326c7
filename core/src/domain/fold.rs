//! The fold: one entry after another, and the same group of the same entries on every phone.
//!
//! [`Fold`] takes entries in. Whose entry it is, and whether it counts (`authority`); what it may do
//! (`judge`); how proposals stand (`looking`); what the group is by all of them ([`State`], asked in
//! `asking`); and whose words may be erased (`words`).

mod apply;
mod asking;
mod authority;
mod judge;
mod known;
mod looking;
mod standings;
mod state;
mod verdict;
mod words;

#[cfg(test)]
mod steps_tests;

pub use apply::{Arrival, Taken};
pub use known::Fold;
pub use state::{Proposal, State, ToldLeave};
pub use verdict::{Reason, Verdict};
