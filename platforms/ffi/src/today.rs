//! The group between meetings.

use runde_core::companion as core;

use crate::ground::{Person, each};

/// The group between meetings.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct TodayView {
    /// What the group calls itself; may be empty.
    pub group_name: String,
    /// Everyone in the group.
    pub members: Vec<Person>,
    /// The civil day it is.
    pub today: String,
    /// The day the group met last.
    pub met_last: Option<String>,
    /// Who would open the next round if everyone came; nobody before the first meeting.
    pub opens_next: Option<String>,
}

impl From<core::TodayView> for TodayView {
    fn from(view: core::TodayView) -> Self {
        let core::TodayView { group_name, members, today, met_last, opens_next, .. } = view;
        Self {
            group_name,
            members: each(members),
            today: today.to_string(),
            met_last: met_last.map(|day| day.to_string()),
            opens_next,
        }
    }
}
