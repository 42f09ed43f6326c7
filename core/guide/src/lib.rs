//! The guide's texts: `texts/<language>/<id>.md` for each page, tables for what stands beside them,
//! and drawings. The build of the core reads them here, ends where something is not as it should be,
//! and leaves them as constants. So nothing is parsed, and nothing can fail, on a phone.
//!
//! Start reading at [`Book::of`]: everything that is checked is checked there. What a page is made
//! of stands in [`runde_guide_types`], which the core shares.

mod book;
mod code;
mod drawing;
mod ease;
mod files;
mod flaw;
mod markdown;
mod numbers;
mod page;
mod read;
mod records;

pub use book::Book;
pub use code::code;
pub use ease::{Ease, ease};
pub use files::Files;
pub use flaw::Flaw;
pub use page::prose;
