//! The texts as the build leaves them; `core/guide/texts` is where they are written.

use super::beside::{
    ChildrensMeeting, ChildrensPart, ChildrensPlan, ChildrensSeat, Country, Expectation, Helper,
    Helpers, Occasion, Opens, Otherwise, Question, QuestionKind, StartCard, Step,
};
use super::drawing::{Drawing, Pen, Shape};
use super::language::{Language, Said};
use super::page::{Block, Page, Phrase, Source, day};

include!(concat!(env!("OUT_DIR"), "/guide.rs"));
