//! Finding a day, as a screen says it: never who, never how many are missing.

use chrono::{NaiveDate, NaiveTime};

use crate::domain::EntryId;

/// The question which of these times the group could meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayQuestionView {
    /// The times, ascending; marks are given in this order.
    pub times: Vec<(NaiveDate, NaiveTime)>,
    /// How many minutes the meeting would be.
    pub minutes: u32,
    /// Whose clock: a name of the time zone database.
    pub zone: String,
    /// What this phone's holder marked in their own hand.
    pub mine: Option<Vec<bool>>,
    /// To how many the phone can be passed round: its holder and those without a phone, in a meeting
    /// those of them who are here. 0 where it cannot.
    pub pass_to: usize,
    /// The phone that goes round with it.
    pub round: Option<MarksRoundView>,
    /// What has come of it.
    pub found: DayFound,
    /// Which of the times lie on the table already, each by its proposal.
    pub on_the_table: Vec<(EntryId, (NaiveDate, NaiveTime))>,
}

/// The phone goes round; the marks so far are in no view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MarksRoundView {
    /// How many have sealed their marks.
    pub passed: usize,
    /// To how many it goes.
    pub of: usize,
    /// Whether a meeting is on, and it goes to those who are here.
    pub here: bool,
}

/// Whether there is a day for everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayFound {
    /// It is still open.
    Open,
    /// These work for everybody; at least one.
    Works(Vec<(NaiveDate, NaiveTime)>),
    /// None of them does.
    NoneWorks,
}
