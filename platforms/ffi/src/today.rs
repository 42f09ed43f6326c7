//! The group between meetings.

use runde_core::companion as core;

use crate::ground::{MemberId, Person, each};

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
    /// Who sits in a meeting without an offer: an initiator who helps without taking a turn.
    pub without_an_offer: Option<MemberId>,
}

impl From<core::TodayView> for TodayView {
    fn from(view: core::TodayView) -> Self {
        Self {
            group_name: view.group_name,
            members: each(view.members),
            today: view.today.to_string(),
            met_last: view.met_last.map(|day| day.to_string()),
            opens_next: view.opens_next,
            without_an_offer: view.without_an_offer.map(Into::into),
        }
    }
}
