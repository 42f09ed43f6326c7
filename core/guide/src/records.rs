//! The fields of every record, named once: as they are read, and as they are written.

use runde_guide_types::{
    ChildrensMeeting, ChildrensPart, ChildrensPlan, ChildrensSeat, Country, Drawing, Expectation,
    Helper, Helpers, Occasion, Otherwise, Page, Question, QuestionKind, Sentence, Source,
    StartCard, Step,
};
use toml::Value;

use crate::code::Code;
use crate::flaw::Flaw;
use crate::read::{Place, Read};

/// Records that are written field by field.
macro_rules! written {
    ($($record:ident { $($field:ident),+ })+) => {$(
        impl Code for $record {
            fn code(&self) -> String {
                let fields = [$(format!("{}: {}", stringify!($field), self.$field.code())),+];
                format!("{} {{ {} }}", stringify!($record), fields.join(", "))
            }
        }
    )+};
}

/// Records that are read and written field by field.
macro_rules! records {
    ($($record:ident { $($field:ident),+ })+) => {
        written! { $($record { $($field),+ })+ }
        $(impl Read for $record {
            fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw> {
                let mut fields = at.fields(said)?;
                let record = Self { $($field: fields.take(stringify!($field))?),+ };
                fields.end()?;
                Ok(record)
            }
        })+
    };
}

/// One word out of a few.
macro_rules! words {
    ($($kind:ident { $($word:literal $name:ident),+ })+) => {$(
        impl Read for $kind {
            fn read(said: Value, at: &Place<'_>) -> Result<Self, Flaw> {
                match said.as_str() {
                    $(Some($word) => Ok(Self::$name),)+
                    _ => Err(at.unreadable(format!("`{said:?}` is none of these"))),
                }
            }
        }
        impl Code for $kind {
            fn code(&self) -> String {
                format!("{}::{self:?}", stringify!($kind))
            }
        }
    )+};
}

written! {
    Page { topic, title, blocks, drawing, next, sources, own, verified, also }
    Drawing { shapes, words }
    Source { name, address }
    ChildrensSeat { id, name, shapes }
}

records! {
    Sentence { da, nb, en }
    Step { id, occasion, from_course, opens, label, note }
    StartCard { title, lines, when, place, last }
    Expectation { id, title, text }
    Otherwise { opens, title, text }
    Question { id, kind, text }
    Helper { country, name, what, address, number, urgent, sources }
    Helpers { places, organisations, numbers, instead, verified }
    ChildrensPlan { minutes, parts, meetings, seats, sources }
    ChildrensPart { minutes, name, text }
    ChildrensMeeting { title, question, act }
}

words! {
    Occasion { "before" Before, "first" First, "second" Second, "third" Third }
    QuestionKind { "any" Any, "walk" Walk, "relatives" Relatives, "men" Men }
    Country { "denmark" Denmark, "norway" Norway }
}
