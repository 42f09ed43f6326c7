//! Who can help from outside.

use chrono::NaiveDate;

use crate::language::Sentence;
use crate::page::Source;

/// A country whose helpers and public holidays are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Country {
    /// Danmark.
    Denmark,
    /// Norge.
    Norway,
}

impl Country {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Denmark, Self::Norway];
}

/// Somebody outside the group who can help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Helper {
    /// Where it helps.
    pub country: Country,
    /// What it is called there.
    pub name: &'static str,
    /// What it can do.
    pub what: Sentence,
    /// Where it can be read about, for copying: the app opens no page.
    pub address: Option<&'static str>,
    /// The number, for the holder to call: the app calls nobody.
    pub number: Option<&'static str>,
    /// For danger to life.
    pub urgent: bool,
    /// Where this was read.
    pub sources: &'static [Source],
}

/// Everyone who can help, in every country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Helpers {
    /// Kinds of places that may have a room or know of groups.
    pub places: &'static [Helper],
    /// Organisations for a whole country.
    pub organisations: &'static [Helper],
    /// Numbers to call.
    pub numbers: &'static [Helper],
    /// Help whose number is left out on purpose.
    pub instead: &'static [Helper],
    /// The day on which all this was last read.
    pub verified: NaiveDate,
}
