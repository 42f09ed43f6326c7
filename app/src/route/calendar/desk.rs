//! What every page of the plan is drawn from, and what a form begins with.

use chrono::NaiveTime;
use dioxus::prelude::*;
use runde_core::companion::{CalendarView, Command, EntryId};

use crate::keeper::House;
use crate::route::place::Route;
use crate::route::walk;
use crate::screens::{AgreementsPage, CalendarPage, Deciding, WhenDraft};

/// What every page of the plan is drawn from.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct CalendarDesk {
    pub(super) house: House,
    pub(super) route: Signal<Route>,
    pub(super) deciding: Deciding,
    /// Whether something that was asked for is being done: a second tap asks for nothing.
    pub(super) waiting: Signal<bool>,
}

impl CalendarDesk {
    pub(super) fn open(mut self, page: CalendarPage) {
        self.route.set(Route::Calendar(page));
    }

    /// Back to where one came from; to this page where nothing was before.
    pub(super) fn back(self, above: CalendarPage) {
        walk::back(Route::Calendar(above));
    }

    /// Turns to something that lies on the table.
    pub(super) fn read(mut self, proposal: EntryId) {
        self.route.set(Route::Agreements(AgreementsPage::Proposal(proposal)));
    }

    /// Does something, and goes on to where it is seen; where it could not be done, the page stays
    /// as it is and says why.
    pub(super) fn perform(self, command: impl Into<Command>, page: CalendarPage) {
        self.house.do_then(self.waiting, command, move |_| self.open(page));
    }
}

/// The zone whose clock the group goes by.
pub(super) fn zone(view: &CalendarView) -> String {
    view.rhythm.as_ref().map_or_else(|| view.zone.clone(), |agreed| agreed.rhythm.zone.clone())
}

/// What a new meeting begins with: the usual time, length and place.
pub(super) fn usual(view: &CalendarView) -> WhenDraft {
    let evening = NaiveTime::from_hms_opt(19, 0, 0).unwrap_or_default();
    let agreed = view.rhythm.as_ref();
    WhenDraft {
        day: None,
        at: agreed.map_or(evening, |agreed| agreed.rhythm.at),
        minutes: agreed.map_or(120, |agreed| agreed.rhythm.minutes),
        zone: zone(view),
        place: agreed.and_then(|agreed| agreed.place.clone()),
    }
}
