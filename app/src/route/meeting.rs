//! The meeting: the page between meetings, who comes, the plan; then the table, and closing.

mod between;
mod table;

pub(super) use between::{Between, JustClosed, Prepared, use_prepared};
pub(super) use table::Meeting;
