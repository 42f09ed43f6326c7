//! What can be wrong with the texts.

use thiserror::Error;

/// Why the texts are not fit to be shipped.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Flaw {
    /// A file is not what it should be.
    #[error("{path} cannot be read: {why}")]
    Unreadable {
        /// Which one.
        path: String,
        /// What its reader said.
        why: String,
    },
    /// A page or a drawing is not there.
    #[error("{0} is not there")]
    NotThere(String),
    /// A file belongs to no page.
    #[error("{0} belongs to nothing")]
    Stray(String),
    /// The front matter says another name or language than the path.
    #[error("{0} says that it is another one")]
    Misplaced(String),
    /// Two languages of a page are not laid out alike.
    #[error("{id}: {language} and English have other headings, links or fields")]
    Unlike {
        /// Which page.
        id: String,
        /// The language that differs.
        language: String,
    },
    /// A heading leaves out a level, or bears a name twice or not at all.
    #[error("{path}: the heading `{heading}` is out of order")]
    Heading {
        /// Where.
        path: String,
        /// What it says.
        heading: String,
    },
    /// A link leads to no page.
    #[error("{path} leads to `{to}`, which is no page")]
    DeadLink {
        /// Where.
        path: String,
        /// The name it gives.
        to: String,
    },
    /// A number has no source.
    #[error("{path} says {number} and not where it comes from")]
    Unsourced {
        /// Where.
        path: String,
        /// The number.
        number: u32,
    },
    /// A number has a source and is never said.
    #[error("{path} has a source for {number} and never says it")]
    Unsaid {
        /// Where.
        path: String,
        /// The number.
        number: u32,
    },
    /// A source that no one has described, or no source at all.
    #[error("{path} names the source `{source_name}`, which is not described")]
    Source {
        /// Where.
        path: String,
        /// Its name.
        source_name: String,
    },
    /// Two things bear one name.
    #[error("{path} says `{name}` twice")]
    Twice {
        /// Where.
        path: String,
        /// The name.
        name: String,
    },
    /// The parts of a children's meeting are not as long as the meeting.
    #[error("the parts of a children's meeting take {parts} minutes of {whole}")]
    Minutes {
        /// All parts.
        parts: u32,
        /// The meeting.
        whole: u32,
    },
}

impl Flaw {
    /// The same, found below something of this name.
    pub(crate) fn below(self, name: &str) -> Self {
        match self {
            Self::Unreadable { path, why } => {
                Self::Unreadable { path, why: format!("{name}: {why}") }
            }
            other => other,
        }
    }
}
