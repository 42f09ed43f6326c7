//! The languages, and a sentence in each of them.

/// A language in which everything is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Dansk.
    Danish,
    /// Norsk bokmål.
    Norwegian,
    /// English.
    #[default]
    English,
}

impl Language {
    /// All three, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Danish, Self::Norwegian, Self::English];

    /// The language tag (BCP 47).
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Danish => "da",
            Self::Norwegian => "nb",
            Self::English => "en",
        }
    }

    /// The language that a system's tag (`da-DK`, `nn_NO.UTF-8`) is closest to.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        match tag.get(..2) {
            Some("da") => Self::Danish,
            Some("nb" | "no" | "nn") => Self::Norwegian,
            _ => Self::English,
        }
    }
}

/// One sentence in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Dansk.
    pub da: &'static str,
    /// Norsk bokmål.
    pub nb: &'static str,
    /// English.
    pub en: &'static str,
}

impl Sentence {
    /// The sentence as it is said in one of them.
    #[must_use]
    pub const fn of(self, language: Language) -> &'static str {
        match language {
            Language::Danish => self.da,
            Language::Norwegian => self.nb,
            Language::English => self.en,
        }
    }
}
