//! Back and forth between the pages, in step with the history of the browser or of the phone.

use dioxus::prelude::*;

use super::place::Route;
use super::trail::{Trail, Turned};
use crate::begun::{Begun, BegunHere, BegunThere};
use crate::keeper::Keeper;
use crate::shell;

/// What the trail is kept under, so that a page which is drawn anew is where it was.
const TRAIL: &str = "trail";

/// Where one is, and where one was.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Walk {
    route: Signal<Route>,
    trail: Signal<Trail>,
    /// What the page is called in memory; nothing before its history has been asked.
    name: Signal<Option<String>>,
    begun: CopyValue<Begun>,
    /// Whether back and forth lead nowhere: the phone is in somebody's hand.
    held: CopyValue<bool>,
}

/// Begins at the first page, or goes on where this page of the browser was before.
pub(super) fn use_walk(keeper: &Keeper) -> Walk {
    let walk = use_context_provider(|| Walk {
        route: Signal::new(Route::default()),
        trail: Signal::new(Trail::default()),
        name: Signal::new(None),
        begun: CopyValue::new(keeper.begun()),
        held: CopyValue::new(false),
    });
    use_future(move || async move {
        let mut begins = true;
        shell::follow_history(|name, at| {
            if std::mem::take(&mut begins) {
                walk.begin(name, at);
            } else {
                walk.went(at);
            }
        })
        .await;
    });
    use_effect(move || {
        (walk.route)();
        walk.turned();
    });
    walk
}

impl Walk {
    pub(super) const fn route(self) -> Signal<Route> {
        self.route
    }

    /// What the page is called in memory; nothing before its history has been asked.
    pub(super) fn name(self) -> Option<String> {
        (self.name)()
    }

    /// Where things are begun on it.
    pub(super) fn begun_here(self, name: String) -> BegunHere {
        BegunHere::new(self.begun.peek().clone(), name, move || named(*self.route.peek()))
    }

    /// Whether the phone goes from hand to hand: whoever has it leads nobody away by going back.
    pub(super) fn hold(mut self, held: bool) {
        self.held.set(held);
    }

    fn begin(self, name: String, at: usize) {
        let Self { mut route, mut trail, name: mut named, begun, .. } = self;
        let mut kept: Trail = begun.peek().get(&name, TRAIL).unwrap_or_default();
        let here = kept.begin(at, *route.peek());
        trail.set(kept);
        named.set(Some(name));
        route.set(here);
    }

    /// The history went to one of its places.
    fn went(self, at: usize) {
        let Self { mut route, mut trail, held, .. } = self;
        if *held.peek() {
            return shell::step_back(trail.peek().ahead(at));
        }
        let place = trail.write().went(at);
        route.set(place);
    }

    /// The history follows where one turned to.
    fn turned(self) {
        let Self { route, mut trail, name, begun, .. } = self;
        let Some(name) = name.peek().clone() else { return };
        let turned = trail.write().turned_to(*route.peek());
        match turned {
            Turned::Stay => {}
            Turned::Back(steps) => shell::step_back(steps.cast_signed()),
            Turned::On(place) => shell::step_on(place),
        }
        begun.peek().keep(&name, TRAIL, trail.peek().clone());
    }

    /// Back to where one came from; to a page above this one where nothing was before it.
    pub(super) fn back(self, above: Route) {
        let mut route = self.route;
        let before = self.trail.peek().before();
        route.set(before.unwrap_or(above));
        // a second tap may come before the screen has followed
        self.turned();
    }

    /// What was to be done here is done: where one turns to takes the place of the page it was written
    /// on.
    fn done(self, turn: impl FnOnce()) {
        let Self { route, mut trail, .. } = self;
        let before = *route.peek();
        turn();
        if *route.peek() != before {
            trail.write().done();
        }
    }

    /// The door has closed, or another one opened: no place shows what was seen before.
    pub(super) fn forget(self) {
        let Self { mut route, mut trail, .. } = self;
        // that it was erased is said on the first page
        let first = if *route.peek() == Route::Erased { Route::Erased } else { Route::First };
        trail.write().forget(first);
        route.set(first);
    }
}

/// Something that is done from a page, which may be gone when it is done.
pub(super) struct Doing {
    walk: Option<Walk>,
    begun: Option<BegunThere>,
}

impl Doing {
    /// It is asked for here.
    pub(super) fn here() -> Self {
        let begun = try_consume_context::<BegunHere>().map(|here| here.as_of_now());
        Self { walk: try_consume_context(), begun }
    }

    /// It is done: nothing of it is kept as begun, and one turns to where it is seen.
    pub(super) fn done(self, turn: impl FnOnce()) {
        if let Some(begun) = self.begun {
            begun.forget();
        }
        match self.walk {
            Some(walk) => walk.done(turn),
            None => turn(),
        }
    }
}

/// Turns to a place instead of this one, to which nobody goes back.
pub(super) fn instead(place: Route) {
    let Walk { mut route, mut trail, .. } = consume_context();
    trail.write().done();
    route.set(place);
}

/// What was begun at a place, such as words that were sought, is let go of.
pub(super) fn forget_at(route: Route) {
    if let Some(here) = try_consume_context::<BegunHere>() {
        here.forget_at(&named(route));
    }
}

/// A place, as what is begun there is kept under.
fn named(route: Route) -> String {
    format!("{route:?}")
}

/// Back from a page to where one came from; to a page above it where nothing was before it.
pub(super) fn back(above: Route) {
    consume_context::<Walk>().back(above);
}
