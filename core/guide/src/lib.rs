//! The guide's texts: `texts/<language>/<id>.md` for each page, tables for what stands beside them,
//! and drawings. The build of the core reads them here, ends where something is not as it should be,
//! and leaves them as plain Rust data. So nothing is parsed, and nothing can fail, on a phone.
//!
//! Start reading at [`Book::of`]: everything that is checked is checked there.

mod beside;
mod book;
mod code;
mod drawing;
mod ease;
mod flaw;
mod front;
mod markdown;
mod numbers;
mod page;

pub use book::{Book, Files};
pub use code::code;
pub use ease::{Ease, ease};
pub use flaw::Flaw;
pub use page::{Block, Heading, Page, Phrase};

/// The languages, by their tags, in the order in which they are offered.
pub const LANGUAGES: [&str; 3] = ["da", "nb", "en"];
