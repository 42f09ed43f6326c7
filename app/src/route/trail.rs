//! Where a page has been, place by place, as the history of a browser or of a phone counts them.
//!
//! The history knows numbers alone; which place each stands for is known here, in memory.

use std::collections::BTreeMap;

use super::place::Route;

/// Where a page has been, and where in it one is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Trail {
    places: BTreeMap<usize, Route>,
    at: usize,
    /// What was to be done here is done: where one turns to takes its place.
    done: bool,
}

/// What the history has to do, so that it says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turned {
    /// Nothing.
    Stay,
    /// So many places back.
    Back(usize),
    /// One more place, of this number.
    On(usize),
}

impl Trail {
    /// At a number of the history, on the place that it stood for before, or on this one.
    pub(super) fn begin(&mut self, at: usize, route: Route) -> Route {
        self.at = at;
        *self.places.entry(at).or_insert(route)
    }

    /// One has turned to a place. Where one has been there before, it is gone back to.
    pub(super) fn turned_to(&mut self, route: Route) -> Turned {
        let done = std::mem::take(&mut self.done);
        if self.places.get(&self.at) == Some(&route) {
            return Turned::Stay;
        }
        let mut behind = self.places.range(..self.at).rev();
        if let Some((place, _)) = behind.find(|(_, place)| **place == route) {
            let steps = self.at.saturating_sub(*place);
            self.at = *place;
            return Turned::Back(steps);
        }
        if done {
            self.places.insert(self.at, route);
            return Turned::Stay;
        }
        self.at += 1;
        self.places.split_off(&self.at);
        self.places.insert(self.at, route);
        Turned::On(self.at)
    }

    /// The history went to a number; the first page where nothing is known of it.
    pub(super) fn went(&mut self, at: usize) -> Route {
        self.at = at;
        self.places.get(&at).copied().unwrap_or_default()
    }

    /// So many places is a number of the history ahead of this one; behind it where that is negative.
    pub(super) fn ahead(&self, at: usize) -> isize {
        at.cast_signed().saturating_sub(self.at.cast_signed())
    }

    /// The place before this one.
    pub(super) fn before(&self) -> Option<Route> {
        self.at.checked_sub(1).and_then(|before| self.places.get(&before)).copied()
    }

    /// What was to be done here is done, and nobody goes back to its form.
    pub(super) fn done(&mut self) {
        self.done = true;
    }

    /// Every place leads to this one: of where one has been nothing is to be seen.
    pub(super) fn forget(&mut self, route: Route) {
        self.places.values_mut().for_each(|place| *place = route);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::{AgreementsPage, CalendarPage, GroupPage};

    const PLAN: Route = Route::Calendar(CalendarPage::All);
    const ADD: Route = Route::Calendar(CalendarPage::Add);
    const RULES: Route = Route::Agreements(AgreementsPage::All);

    /// On the plan, after the first page; the history had two places before this page of it.
    fn walked() -> Trail {
        let mut trail = Trail::default();
        assert_eq!(trail.begin(2, Route::First), Route::First);
        assert_eq!(trail.turned_to(PLAN), Turned::On(3));
        trail
    }

    #[test]
    fn each_place_is_one_of_the_history_and_back_and_forward_lead_there() {
        let mut trail = walked();
        assert_eq!(trail.turned_to(ADD), Turned::On(4));
        assert_eq!(trail.before(), Some(PLAN));
        assert_eq!((trail.went(3), trail.went(2), trail.went(4)), (PLAN, Route::First, ADD));
        assert_eq!(trail.turned_to(ADD), Turned::Stay, "the screen follows what the history said");
        assert_eq!((trail.ahead(3), trail.ahead(6)), (-1, 2));
        assert_eq!(trail.went(1), Route::First, "of what was before nothing is known");
    }

    #[test]
    fn where_one_has_been_is_gone_back_to_and_what_lay_ahead_is_there_until_one_goes_on() {
        let mut trail = walked();
        trail.turned_to(ADD);
        assert_eq!(trail.turned_to(Route::First), Turned::Back(2));
        assert_eq!(trail.went(4), ADD, "forward works");
        trail.went(2);
        assert_eq!(trail.turned_to(RULES), Turned::On(3));
        assert_eq!(trail.went(4), Route::First, "another way was taken");
    }

    #[test]
    fn nobody_goes_back_to_a_form_that_is_done() {
        let mut trail = walked();
        trail.turned_to(ADD);
        trail.done();
        let seen = Route::Calendar(CalendarPage::OnTheTable);
        assert_eq!(trail.turned_to(seen), Turned::Stay);
        assert_eq!((trail.before(), trail.went(4)), (Some(PLAN), seen));
        // done, and back on the page it was begun from
        trail.turned_to(ADD);
        trail.done();
        assert_eq!(trail.turned_to(PLAN), Turned::Back(2));
    }

    #[test]
    fn once_it_is_forgotten_every_place_is_the_first() {
        let mut trail = walked();
        trail.turned_to(Route::Group(GroupPage::All));
        trail.forget(Route::First);
        assert_eq!([2, 3, 4].map(|at| trail.went(at)), [Route::First; 3]);
    }

    #[test]
    fn a_page_that_is_drawn_anew_is_where_it_was() {
        let mut trail = walked();
        assert_eq!(trail.begin(3, Route::First), PLAN);
        assert_eq!(trail.begin(9, Route::First), Route::First);
    }
}
