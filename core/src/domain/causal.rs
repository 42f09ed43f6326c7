//! What came before what: the order of entries, and which of them each one knows.

mod by_chain;
mod chains;
mod fact;
mod node;
mod past;

pub(super) use by_chain::{ByChain, Placed, first_from, within};
pub(super) use chains::Chains;
pub(super) use fact::Fact;
pub use node::{Ancestors, Node, Order};
#[cfg(test)]
pub(super) use past::counted;
pub use past::{CausalPast, Dot, Scope};
