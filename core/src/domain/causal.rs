//! What came before what: the order of entries, and which of them each one knows.

mod chains;
mod fact;
mod past;

pub(super) use chains::Chains;
pub(super) use fact::Fact;
pub use past::{Ancestors, CausalPast, Dot, Node, Order, Scope};
