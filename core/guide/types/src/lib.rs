//! What the guide is made of: pages, drawings, and what stands beside them.
//!
//! The build reads the texts into these types and writes them out as constants of the same types,
//! which the core shows. So everything here borrows for as long as the program runs, can be copied,
//! and has nothing to do with files.

mod beside;
mod children;
mod drawing;
mod language;
mod page;
mod start_up;
mod support;
mod topic;

pub use beside::{Expectation, Otherwise, Question, QuestionKind, StartCard};
pub use children::{ChildrensMeeting, ChildrensPart, ChildrensPlan, ChildrensSeat};
pub use drawing::{Drawing, Pen, Shape};
pub use language::{Language, Sentence};
pub use page::{Block, Page, Phrase, Source};
pub use start_up::{Occasion, Opens, Step};
pub use support::{Country, Helper, Helpers};
pub use topic::Topic;
