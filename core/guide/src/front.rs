//! What stands before the text of a page.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::value::Datetime;

use crate::beside::words;

/// The front matter of one page in one language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Front {
    pub(crate) id: String,
    pub(crate) language: String,
    #[serde(deserialize_with = "words")]
    pub(crate) title: String,
    /// Names in `sources.toml`.
    pub(crate) sources: Vec<String>,
    /// Where each number in the text comes from: one of the sources, or `own`.
    #[serde(default)]
    pub(crate) numbers: BTreeMap<String, String>,
    /// What in the text is our own, where something is.
    #[serde(default)]
    pub(crate) own: Option<String>,
    /// The day on which the sources were last read.
    pub(crate) verified: Datetime,
    /// A question to begin a round with, next time.
    #[serde(default)]
    pub(crate) next: Option<String>,
    /// Other words that somebody may look for.
    #[serde(deserialize_with = "words")]
    pub(crate) also: String,
    /// The drawing in words.
    #[serde(deserialize_with = "words")]
    pub(crate) drawing: String,
}
