//! What can be read in Runde: the guide, and what stands beside it.
//!
//! The texts are files in `core/guide/texts`. The build reads and checks them, so that everything
//! here is plain data: nothing is parsed on a phone and nothing can fail. [`page`] gives one page,
//! [`search`] finds pages by a word; neither leaves a trace of what was read or looked for.

mod beside;
mod made;
mod search;
mod stems;

pub use runde_guide_types::{
    Block, ChildrensMeeting, ChildrensPart, ChildrensPlan, ChildrensSeat, Country, Drawing,
    Expectation, Helper, Language, Occasion, Opens, Otherwise, Page, Pen, Phrase, Question,
    QuestionKind, Sentence, Shape, Source, StartCard, Step, Topic,
};

pub use beside::{
    Support, childrens_plan, expectations, otherwise, questions, start_card, start_up, support,
};
pub use search::{FoundPage, search};

/// One page in one language.
#[must_use]
pub const fn page(language: Language, topic: Topic) -> &'static Page {
    made::page(language, topic)
}

/// All pages in one language, in the order in which they are read.
#[must_use]
pub const fn pages(language: Language) -> &'static [&'static Page] {
    made::pages(language)
}
