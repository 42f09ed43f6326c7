//! What came before what: the order of entries, and which of them each one knows.

mod chains;
mod past;

pub(super) use chains::Chains;
pub use past::{Dot, Node, Order, Past, Scope};
