//! The texts as the build leaves them; `core/guide/texts` is where they are written.

use super::beside::{
    Card, ChildrensMeeting, ChildrensPart, ChildrensPlan, Country, Helper, Helpers, Opens,
    Otherwise, Question, QuestionKind, Seat, Stage, StartCard, Step,
};
use super::drawing::{Drawing, Pen, Shape};
use super::language::{Language, Said};
use super::page::{Block, Entry, Phrase, Source, day};

include!(concat!(env!("OUT_DIR"), "/guide.rs"));
