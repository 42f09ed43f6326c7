//! Which screen is shown: what the companion says comes first, then what the holder chose.
//!
//! The agreements and the group have more than one page; each has its own file here.

mod agreements;
mod calendar;
mod door;
mod group;
mod guide;
mod hands;
mod house;
mod meeting;
mod phones;
mod place;
mod trail;
mod walk;

use dioxus::prelude::*;
use runde_core::companion::{DoorView, Protection, StageView};

use agreements::Agreements;
use calendar::CalendarPages;
use door::{Beginning, Door, Forgotten};
use group::GroupPages;
use guide::GuidePages;
use meeting::{Between, Meeting};
use phones::{Joining, OwnPhonePage, PhonesPages, Restoring};
use place::{PageShown, Route};
use walk::{Walk, use_walk};

use crate::begun::use_begun_at;
use crate::keeper::{House, Keeper, use_house};
use crate::parts::{World, WorldState};
use crate::screens::{AgreementsPage, GroupPage, GuidePage, NoteDraft, ToStartUp};
use crate::shell;

/// What waits to be gone on with, as long as one stays near it.
#[derive(Clone, Copy)]
struct Waiting {
    prepared: meeting::Prepared,
    from_start_up: guide::FromStartUp,
}

/// Makes the places for it.
fn use_waiting() -> Waiting {
    Waiting { prepared: meeting::use_prepared(), from_start_up: guide::use_from_start_up() }
}

impl Waiting {
    /// Forgets what has nothing to do with this page.
    fn turned_to(self, page: PageShown) {
        let reading = matches!(page, PageShown::Guide(_));
        if !reading {
            walk::forget_at(Route::Guide(GuidePage::All));
        }
        if !reading && !matches!(page, PageShown::Today | PageShown::Seats | PageShown::Plan) {
            self.prepared.forget();
        }
        if !page.is_of_the_group() && page != PageShown::GoingRound {
            self.from_start_up.forget();
        }
    }
}

/// The whole app, as every renderer shows it.
#[component]
pub fn App() -> Element {
    let keeper: Keeper = use_context();
    let house = use_house(&keeper);
    let walk = use_walk(&keeper);
    rsx! {
        World { state: world(&house), lang: house.language().tag(), looks: (house.settings)().looks,
            p { class: "stopped", role: "alert", hidden: true, {house.words().stopped()} }
            // what was begun on this page of the browser is known as soon as its name is
            if let Some(name) = walk.name() {
                Pages { house, walk, name }
            }
        }
    }
}

#[component]
fn Pages(house: House, walk: Walk, name: String) -> Element {
    use_context_provider(|| walk.begun_here(name));
    let mut route = walk.route();
    guide::use_question_place();
    let waiting = use_waiting();
    let meeting::JustClosed(mut closed) =
        use_context_provider(|| meeting::JustClosed(Signal::new(false)));
    let mut draft = use_begun_at("note".to_owned(), "draft", || None::<NoteDraft>);
    use_future(move || {
        shell::watch_visibility(move |visible| {
            if !visible {
                group::keep_draft(house, draft);
            }
            house.seen(visible);
        })
    });
    let mut before = use_hook(|| CopyValue::new(*house.door.peek()));
    use_effect(move || {
        let door = (house.door)();
        if door != DoorView::Open {
            draft.set(None);
        }
        if door != before.replace(door) {
            walk.forget();
        }
    });
    let page = use_memo(move || page(&house, route()));
    use_effect(move || walk.hold(matches!(page(), PageShown::GoingRound | PageShown::LookBack)));
    let meeting = use_memo(move || house.meeting.read().is_some());
    use_effect(move || shell::keep_awake(meeting()));
    use_effect(move || {
        let page = page();
        waiting.turned_to(page);
        if !matches!(page, PageShown::Closing | PageShown::Today) {
            closed.set(false);
        }
        house.forget_trouble();
        shell::arrive();
    });
    rsx! {
        if waiting.from_start_up.holds() && page().is_of_the_group() {
            ToStartUp { words: house.words(), onpress: move |()| route.set(Route::Guide(GuidePage::StartUp)) }
        }
        match page() {
            PageShown::Welcome | PageShown::Founding | PageShown::Holder | PageShown::Protecting => rsx! { Beginning { house, route } },
            PageShown::Unlock => rsx! { Door { house, route } },
            PageShown::Forgotten => rsx! { Forgotten { house, route } },
            PageShown::Agreements(page) => rsx! { Agreements { house, page, route } },
            PageShown::Calendar(page) => rsx! { CalendarPages { house, page, route } },
            PageShown::Group(page) => rsx! { GroupPages { house, page, route, draft } },
            PageShown::Phones(page) => rsx! { PhonesPages { house, page, route } },
            PageShown::Restore => rsx! { Restoring { house } },
            PageShown::OwnPhone => rsx! { OwnPhonePage { house } },
            PageShown::Join => rsx! { Joining { house } },
            PageShown::Guide(page) => rsx! { GuidePages { house, page, route } },
            PageShown::GoingRound => rsx! { agreements::GoingRound { house } },
            PageShown::LookBack => rsx! { group::LookingBack { house, route } },
            PageShown::Today | PageShown::Seats | PageShown::Plan => rsx! { Between { house, route } },
            PageShown::Room | PageShown::Closing => rsx! { Meeting { house, route } },
        }
    }
}

fn page(house: &House, route: Route) -> PageShown {
    let over = house.meeting.read().as_ref().map(|view| view.stage == StageView::Over);
    // what is agreed can be read, and agreed on, wherever nobody has the floor
    let aside = house.nobody_has_the_floor();
    match ((house.door)(), over, route) {
        (DoorView::NoGroup, _, Route::Founding) => PageShown::Founding,
        (DoorView::NoGroup, _, Route::Holder) => PageShown::Holder,
        (DoorView::NoGroup, _, Route::Protecting) => PageShown::Protecting,
        (DoorView::NoGroup, _, Route::Restore) => PageShown::Restore,
        (DoorView::NoGroup, _, Route::OwnPhone) => PageShown::OwnPhone,
        (DoorView::NoGroup, _, Route::Join) => PageShown::Join,
        (DoorView::NoGroup, _, Route::Guide(page)) => PageShown::Guide(page),
        (DoorView::NoGroup, ..) => PageShown::Welcome,
        (DoorView::Locked(Protection::WithPassphrase), _, Route::Forgotten) => PageShown::Forgotten,
        (DoorView::Locked(_), ..) => PageShown::Unlock,
        // what comes can be changed before what was is forgotten
        (DoorView::Open, Some(true), Route::Calendar(page)) => PageShown::Calendar(page),
        (DoorView::Open, Some(true), _) => PageShown::Closing,
        (DoorView::Open, _, _) if aside && house.going_round.read().is_some() => {
            PageShown::GoingRound
        }
        (DoorView::Open, _, Route::Agreements(page)) if aside => {
            PageShown::Agreements(settled(house, page))
        }
        (DoorView::Open, _, Route::Guide(page)) if aside => PageShown::Guide(page),
        (DoorView::Open, _, Route::Calendar(page)) if aside => PageShown::Calendar(page),
        (DoorView::Open, _, Route::Phones(page)) if aside => PageShown::Phones(page),
        (DoorView::Open, _, _) if aside && house.look_back.read().is_some() => PageShown::LookBack,
        (DoorView::Open, _, Route::Group(page)) if aside || is_leaving(&page) => {
            PageShown::Group(page)
        }
        (DoorView::Open, Some(false), _) => PageShown::Room,
        (DoorView::Open, None, Route::Seats) => PageShown::Seats,
        (DoorView::Open, None, Route::Plan) => PageShown::Plan,
        (DoorView::Open, None, _) => PageShown::Today,
    }
}

/// Whether somebody is about to leave the group, which they may at any moment.
const fn is_leaving(page: &GroupPage) -> bool {
    matches!(page, GroupPage::Leaving(_))
}

/// The page, or the one to turn to where it has nothing on it any more.
fn settled(house: &House, page: AgreementsPage) -> AgreementsPage {
    let circle = house.circle.read();
    circle.as_ref().map_or(page, |circle| page.settled(&circle.agreements))
}

fn world(house: &House) -> WorldState {
    match &*house.meeting.read() {
        Some(view) if view.silent => WorldState::Silence,
        _ => WorldState::Day,
    }
}
