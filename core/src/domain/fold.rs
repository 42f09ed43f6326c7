//! The fold: one entry after another, and the same group of the same entries on every phone.
//!
//! Whose entry it is (`authority`), what it may do (`judge`), what a removed member wrote beside it
//! (`void`), and what the group is ([`State`]).

mod apply;
mod authority;
mod fact;
mod judge;
mod state;
mod verdict;
mod void;

pub use apply::Fold;
pub(super) use authority::Removed;
pub use fact::Dossier;
pub(super) use fact::{Answered, Fact, Voice};
pub use state::{Proposal, State, ToldLeave};
pub use verdict::{Reason, Verdict};
