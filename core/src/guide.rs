//! What can be read in Runde: the guide, and what stands beside it.
//!
//! The texts are files in `core/guide/texts`. The build reads and checks them, so that everything
//! here is plain data: nothing is parsed on a phone and nothing can fail. [`page`] gives one page,
//! [`search`] finds pages by a word; neither leaves a trace of what was read or looked for.

mod beside;
mod drawing;
mod language;
mod made;
mod page;
mod search;

pub use beside::{
    ChildrensMeeting, ChildrensPart, ChildrensPlan, ChildrensSeat, Country, Expectation, Helper,
    Occasion, Opens, Otherwise, Question, QuestionKind, StartCard, Step, Support, childrens_plan,
    expectations, otherwise, questions, start_card, start_up, support,
};
pub use drawing::{Drawing, Pen, Shape};
pub use language::{Language, Said};
pub use made::Topic;
pub use page::{Block, Page, Phrase, Source, page, pages};
pub use search::{Found, search};
