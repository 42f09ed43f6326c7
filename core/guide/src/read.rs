//! From what a file says to the types of the guide.
//!
//! What is read lives as long as the program, as those types ask: the build, which ends soon.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use runde_guide_types::{ChildrensSeat, Opens, Shape, Source, Topic};
use toml::{Table, Value};

use crate::drawing;
use crate::files::Files;
use crate::flaw::Flaw;

/// The field that a seat is drawn on.
const SEAT_FIELD: &str = "0 0 48 48";

/// What a file can say.
pub(crate) trait Read: Sized {
    /// Reads it.
    fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw>;

    /// What it is where nothing is said, if that may be.
    fn unsaid() -> Option<Self> {
        None
    }
}

/// The file that is being read, and what it may name.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) path: &'a str,
    pub(crate) files: &'a Files,
    pub(crate) sources: &'a BTreeMap<String, Source>,
}

impl<'a> Place<'a> {
    /// Another file beside it.
    pub(crate) const fn beside<'b>(&self, path: &'b str) -> Place<'b>
    where
        'a: 'b,
    {
        Place { path, files: self.files, sources: self.sources }
    }

    pub(crate) fn unreadable(&self, why: impl Into<String>) -> Flaw {
        Flaw::Unreadable { path: self.path.to_owned(), why: why.into() }
    }

    /// What the file says, where all of it is a table.
    pub(crate) fn whole(self) -> Result<Fields<'a>, Flaw> {
        self.table(self.files.get(self.path)?)
    }

    /// What the file says, where all of it is one record.
    pub(crate) fn all<T: Read>(self) -> Result<T, Flaw> {
        T::read(Value::Table(self.whole()?.table), &self)
    }

    /// What this text says, which is a table.
    pub(crate) fn table(self, text: &str) -> Result<Fields<'a>, Flaw> {
        let table =
            text.parse().map_err(|error: toml::de::Error| self.unreadable(error.to_string()));
        Ok(Fields { table: table?, at: self })
    }

    pub(crate) fn fields(self, said: Value) -> Result<Fields<'a>, Flaw> {
        match said {
            Value::Table(table) => Ok(Fields { table, at: self }),
            other => Err(self.unreadable(format!("`{other:?}` is no table"))),
        }
    }

    /// The drawing of this name, on a field of this size.
    pub(crate) fn drawing(&self, name: &str, field: &str) -> Result<&'static [Shape], Flaw> {
        let path = format!("drawings/{name}.svg");
        let shapes = drawing::read(self.files.get(&path)?, field);
        Ok(shapes.map_err(|why| Flaw::Unreadable { path, why })?.leak())
    }

    /// The page of this name.
    pub(crate) fn page(&self, name: &str) -> Result<Topic, Flaw> {
        let topic = Topic::ALL.into_iter().find(|topic| topic.id() == name);
        topic.ok_or_else(|| Flaw::DeadLink { path: self.path.to_owned(), to: name.to_owned() })
    }

    /// The sources of these names.
    pub(crate) fn sources_of(&self, names: &[String]) -> Result<&'static [Source], Flaw> {
        let each = names.iter().map(|name| self.source(name));
        Ok(each.collect::<Result<Vec<_>, _>>()?.leak())
    }

    fn source(&self, name: &str) -> Result<Source, Flaw> {
        self.sources.get(name).copied().ok_or_else(|| self.no_source(name.to_owned()))
    }

    /// Nothing is said without a source.
    pub(crate) fn sourced(&self, sources: &[Source]) -> Result<(), Flaw> {
        if sources.is_empty() { Err(self.no_source(String::new())) } else { Ok(()) }
    }

    pub(crate) fn no_source(&self, source_name: String) -> Flaw {
        Flaw::Source { path: self.path.to_owned(), source_name }
    }
}

/// A table, of which one field after the other is taken.
pub(crate) struct Fields<'a> {
    table: Table,
    at: Place<'a>,
}

impl<'a> Fields<'a> {
    /// All fields by their names, where each is a table of its own.
    pub(crate) fn tables(self) -> impl Iterator<Item = (String, Result<Fields<'a>, Flaw>)> {
        let at = self.at;
        self.table.into_iter().map(move |(name, said)| (name, at.fields(said)))
    }

    /// One field.
    pub(crate) fn take<T: Read>(&mut self, name: &str) -> Result<T, Flaw> {
        match self.table.remove(name) {
            Some(said) => T::read(said, &self.at).map_err(|flaw| flaw.below(name)),
            None => T::unsaid().ok_or_else(|| self.at.unreadable(format!("`{name}` is not there"))),
        }
    }

    /// Nothing else is said.
    pub(crate) fn end(self) -> Result<(), Flaw> {
        self.table
            .keys()
            .next()
            .map_or(Ok(()), |name| Err(self.at.unreadable(format!("`{name}` has no place here"))))
    }
}

impl Read for String {
    fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw> {
        match said {
            Value::String(text) if text.trim().is_empty() => Err(at.unreadable("it says nothing")),
            Value::String(text) => Ok(text),
            other => Err(at.unreadable(format!("`{other:?}` is no text"))),
        }
    }
}

impl Read for &'static str {
    fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw> {
        Ok(String::read(said, at)?.leak())
    }
}

impl Read for u32 {
    fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw> {
        let number = said.as_integer().and_then(|number| number.try_into().ok());
        number.ok_or_else(|| at.unreadable(format!("`{said:?}` is no number")))
    }
}

impl Read for bool {
    fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw> {
        said.as_bool().ok_or_else(|| at.unreadable(format!("`{said:?}` is not yes or no")))
    }

    fn unsaid() -> Option<Self> {
        Some(false)
    }
}

impl Read for NaiveDate {
    fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw> {
        let day = said
            .as_datetime()
            .and_then(|moment| moment.date)
            .and_then(|day| Self::from_ymd_opt(day.year.into(), day.month.into(), day.day.into()));
        day.ok_or_else(|| at.unreadable(format!("`{said:?}` is no day")))
    }
}

impl<T: Read> Read for Option<T> {
    fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw> {
        T::read(said, at).map(Some)
    }

    fn unsaid() -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw> {
        let Value::Array(items) = said else {
            return Err(at.unreadable(format!("`{said:?}` is no list")));
        };
        let read = items.into_iter().enumerate().map(|(place, item)| {
            T::read(item, at).map_err(|flaw| flaw.below(&format!("number {}", place + 1)))
        });
        read.collect()
    }
}

impl<T: Read> Read for &'static [T] {
    fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw> {
        Ok(Vec::read(said, at)?.leak())
    }
}

/// By its name in `sources.toml`.
impl Read for Source {
    fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw> {
        at.source(&String::read(said, at)?)
    }
}

impl Read for Topic {
    fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw> {
        at.page(&String::read(said, at)?)
    }
}

/// A place in the app, or a page, written `guide:` and its name.
impl Read for Opens {
    fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw> {
        let text = String::read(said, at)?;
        if let Some(page) = text.strip_prefix("guide:") {
            return Ok(Self::Page(at.page(page)?));
        }
        Ok(match text.as_str() {
            "support" => Self::Support,
            "start-card" => Self::StartCard,
            "expectations" => Self::Expectations,
            "meeting" => Self::Meeting,
            "pledge" => Self::Pledge,
            "rules" => Self::Rules,
            "rhythm" => Self::Rhythm,
            "initiator" => Self::Initiator,
            "duties" => Self::Duties,
            "horizon" => Self::Horizon,
            "look-back" => Self::LookBack,
            _ => return Err(at.unreadable(format!("nothing in the app is called `{text}`"))),
        })
    }
}

/// With the drawing that bears its name.
impl Read for ChildrensSeat {
    fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw> {
        let mut fields = at.fields(said)?;
        let id = fields.take("id")?;
        let name = fields.take("name")?;
        fields.end()?;
        Ok(Self { id, name, shapes: at.drawing(&format!("seats/{id}"), SEAT_FIELD)? })
    }
}
