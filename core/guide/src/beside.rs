//! The tables that stand beside the pages. Each sentence stands in all three languages at once, so
//! a translation that is not there cannot be read at all.

use std::collections::BTreeMap;

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use toml::value::Datetime;

/// Reads words, and refuses a blank.
pub(crate) fn words<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let words = String::deserialize(deserializer)?;
    if words.trim().is_empty() { Err(D::Error::custom("it says nothing")) } else { Ok(words) }
}

/// One sentence in three languages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Said {
    #[serde(deserialize_with = "words")]
    pub(crate) da: String,
    #[serde(deserialize_with = "words")]
    pub(crate) nb: String,
    #[serde(deserialize_with = "words")]
    pub(crate) en: String,
}

impl Said {
    pub(crate) fn each(&self) -> [(&'static str, &str); 3] {
        [("da", &self.da), ("nb", &self.nb), ("en", &self.en)]
    }
}

/// `contents.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Contents {
    pub(crate) pages: Vec<String>,
}

/// One source in `sources.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) address: Option<String>,
}

pub(crate) type Sources = BTreeMap<String, Source>;

/// `start-up.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StartUp {
    pub(crate) step: Vec<Step>,
}

/// When in the start-up a step comes.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Stage {
    Before,
    First,
    Second,
    Third,
}

/// One step.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    pub(crate) id: String,
    pub(crate) stage: Stage,
    /// Only for a group that comes from a course.
    #[serde(default)]
    pub(crate) course: bool,
    pub(crate) opens: Opens,
    pub(crate) label: Said,
    pub(crate) note: Said,
}

/// Where a step is done: a place in the app, or a page, written `guide:` and its name.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
pub(crate) enum Opens {
    Page(String),
    Place(Place),
}

/// A place in the app that a step leads to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    Support,
    StartCard,
    Expectations,
    Meeting,
    Pledge,
    Rules,
    Rhythm,
    Initiator,
    Duties,
    Horizon,
    LookBack,
}

impl TryFrom<String> for Opens {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if let Some(id) = text.strip_prefix("guide:") {
            return Ok(Self::Page(id.to_owned()));
        }
        Ok(Self::Place(match text.as_str() {
            "support" => Place::Support,
            "start-card" => Place::StartCard,
            "expectations" => Place::Expectations,
            "meeting" => Place::Meeting,
            "pledge" => Place::Pledge,
            "rules" => Place::Rules,
            "rhythm" => Place::Rhythm,
            "initiator" => Place::Initiator,
            "duties" => Place::Duties,
            "horizon" => Place::Horizon,
            "look-back" => Place::LookBack,
            _ => return Err(format!("nothing in the app is called `{text}`")),
        }))
    }
}

/// `start-card.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StartCard {
    pub(crate) title: Said,
    pub(crate) line: Vec<Said>,
    pub(crate) when: Said,
    pub(crate) place: Said,
    pub(crate) last: Said,
}

/// `expectations.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expectations {
    pub(crate) card: Vec<Card>,
    pub(crate) otherwise: Otherwise,
}

/// A card for oneself.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Card {
    pub(crate) id: String,
    pub(crate) title: Said,
    pub(crate) text: Said,
}

/// For whom a group is not the thing now.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Otherwise {
    /// The page it leads to.
    pub(crate) opens: String,
    pub(crate) title: Said,
    pub(crate) text: Said,
}

/// `questions.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Questions {
    pub(crate) question: Vec<Question>,
}

/// Whom a question is for.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    Any,
    Walk,
    Relatives,
    Men,
}

/// A question to begin a round with.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Question {
    pub(crate) id: String,
    pub(crate) kind: Kind,
    #[serde(deserialize_with = "words")]
    pub(crate) da: String,
    #[serde(deserialize_with = "words")]
    pub(crate) nb: String,
    #[serde(deserialize_with = "words")]
    pub(crate) en: String,
}

/// `support.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Support {
    pub(crate) verified: Datetime,
    pub(crate) place: Vec<Helper>,
    pub(crate) organisation: Vec<Helper>,
    pub(crate) number: Vec<Helper>,
    /// Where a number is left out on purpose.
    pub(crate) instead: Vec<Helper>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Country {
    Denmark,
    Norway,
}

/// Somebody outside the group who can help.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Helper {
    pub(crate) country: Country,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) address: Option<String>,
    #[serde(default)]
    pub(crate) number: Option<String>,
    /// For danger to life.
    #[serde(default)]
    pub(crate) urgent: bool,
    pub(crate) sources: Vec<String>,
    pub(crate) what: Said,
}

/// `children.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Children {
    pub(crate) sources: Vec<String>,
    pub(crate) minutes: u32,
    pub(crate) part: Vec<Part>,
    pub(crate) meeting: Vec<Meeting>,
    pub(crate) seat: Vec<Seat>,
}

/// A part that every meeting has.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Part {
    pub(crate) minutes: u32,
    pub(crate) name: Said,
    pub(crate) text: Said,
}

/// What one meeting is about.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Meeting {
    pub(crate) title: Said,
    pub(crate) question: Said,
    pub(crate) act: Said,
}

/// A seat, by the drawing that lies on it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Seat {
    pub(crate) id: String,
    pub(crate) name: Said,
}
