//! The texts as the build leaves them; `core/guide/texts` is where they are written.

use chrono::NaiveDate;
use runde_guide_types::{
    Block, ChildrensMeeting, ChildrensPart, ChildrensPlan, ChildrensSeat, Country, Drawing,
    Expectation, Helper, Helpers, Language, Occasion, Opens, Otherwise, Page, Pen, Phrase,
    Question, QuestionKind, Sentence, Shape, Source, StartCard, Step, Topic,
};

include!(concat!(env!("OUT_DIR"), "/guide.rs"));

/// A day that the build has found in the calendar.
const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}
