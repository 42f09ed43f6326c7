//! Which screen is shown: what the companion says comes first, then what the holder chose.
//!
//! The agreements and the group have more than one page; each has its own file here.

mod agreements;
mod between;
mod calendar;
mod group;
mod guide;
mod hands;
mod meeting;

use dioxus::prelude::*;
use runde_core::companion::{
    Command, DoorCommand, DoorView, Language, Made, MeetingView, StageView,
};

use agreements::{Agreements, AgreementsPage};
use between::Between;
use calendar::{CalendarPage, CalendarPages};
use group::GroupPages;
use guide::GuidePages;
use meeting::Meeting;

use crate::keeper::{House, Keeper, use_house};
use crate::parts::{World, WorldState};
use crate::screens::{
    Founding, GroupPage, GuidePage, NoteDraft, Panel, Protecting, ToStartUp, Unlock, Welcome,
    WhosePhone, trouble,
};
use crate::shell;
use crate::words::Words;

/// Where the holder went, where the companion leaves a choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Route {
    /// The cover, or today.
    #[default]
    First,
    /// The cover, just after a group was erased here.
    Erased,
    /// Starting a group: who is in it.
    Founding,
    /// Starting a group: whose phone this is.
    Holder,
    /// Starting a group: what opens it.
    Protecting,
    /// What is agreed and proposed.
    Agreements(AgreementsPage),
    /// When the group meets.
    Calendar(CalendarPage),
    /// Who is in the group, how it goes on, and the choices.
    Group(GroupPage),
    /// Something to read.
    Guide(GuidePage),
    /// Starting a meeting: who is here.
    Seats,
    /// Starting a meeting: the plan.
    Plan,
}

impl Route {
    /// The page of the ribbon at the foot: today, agreements, plan, group.
    const fn of_nav(page: usize) -> Self {
        match page {
            1 => Self::Agreements(AgreementsPage::All),
            2 => Self::Calendar(CalendarPage::All),
            3 => Self::Group(GroupPage::All),
            _ => Self::First,
        }
    }
}

/// The page that is shown; the reader is taken to its top whenever it becomes another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    Welcome,
    Founding,
    Holder,
    Protecting,
    Unlock,
    Today,
    Agreements(AgreementsPage),
    Calendar(CalendarPage),
    Group(GroupPage),
    Guide(GuidePage),
    GoingRound,
    LookBack,
    Seats,
    Plan,
    Room,
    Closing,
}

impl Page {
    /// Whether something is read, agreed or planned on it for the group.
    const fn is_of_the_group(self) -> bool {
        matches!(self, Self::Agreements(_) | Self::Calendar(_) | Self::Group(_))
    }
}

/// What waits to be gone on with, as long as one stays near it.
#[derive(Clone, Copy)]
struct Waiting {
    trail: guide::Trail,
    prepared: between::Prepared,
    from_start_up: guide::FromStartUp,
}

/// Makes the places for it.
fn use_waiting() -> Waiting {
    Waiting {
        trail: guide::use_trail(),
        prepared: between::use_prepared(),
        from_start_up: guide::use_from_start_up(),
    }
}

impl Waiting {
    /// Forgets what has nothing to do with this page.
    fn turned_to(self, page: Page) {
        let reading = matches!(page, Page::Guide(_));
        if !reading {
            self.trail.forget();
        }
        if !reading && !matches!(page, Page::Today | Page::Seats | Page::Plan) {
            self.prepared.forget();
        }
        if !page.is_of_the_group() && page != Page::GoingRound {
            self.from_start_up.forget();
        }
    }
}

/// The whole app, as every renderer shows it.
#[component]
pub fn App() -> Element {
    let keeper: Keeper = use_context();
    let house = use_house(&keeper);
    let mut route = use_signal(Route::default);
    guide::use_question_place();
    let waiting = use_waiting();
    let mut panel = use_signal(Panel::default);
    let mut draft = use_signal(|| None::<NoteDraft>);
    use_future(move || {
        shell::watch_visibility(move |visible| {
            if !visible {
                group::keep_draft(house, draft);
            }
            house.seen(visible);
        })
    });
    use_effect(move || {
        if (house.door)() != DoorView::Open {
            draft.set(None);
        }
    });
    let page = use_memo(move || page(&house, route()));
    use_effect(move || {
        let page = page();
        waiting.turned_to(page);
        // what was read before it was locked is nobody's business after it
        if page == Page::Unlock && matches!(*route.peek(), Route::Guide(_)) {
            route.set(Route::First);
        }
        panel.set(Panel::None);
        house.forget_trouble();
        shell::arrive();
    });
    rsx! {
        World { state: world(&house), lang: house.language().tag(),
            p { class: "stopped", role: "alert", hidden: true, {house.words().stopped()} }
            if waiting.from_start_up.holds() && page().is_of_the_group() {
                ToStartUp { words: house.words(), onpress: move |()| route.set(Route::Guide(GuidePage::StartUp)) }
            }
            match page() {
                Page::Welcome | Page::Founding | Page::Holder | Page::Protecting => rsx! { Beginning { house, route } },
                Page::Unlock => rsx! { Door { house } },
                Page::Agreements(page) => rsx! { Agreements { house, page, route } },
                Page::Calendar(page) => rsx! { CalendarPages { house, page, route } },
                Page::Group(page) => rsx! { GroupPages { house, page, route, draft } },
                Page::Guide(page) => rsx! { GuidePages { house, page, route } },
                Page::GoingRound => rsx! { agreements::GoingRound { house } },
                Page::LookBack => rsx! { group::LookingBack { house, route } },
                Page::Today | Page::Seats | Page::Plan => rsx! { Between { house, route } },
                Page::Room | Page::Closing => rsx! { Meeting { house, panel, route } },
            }
        }
    }
}

fn page(house: &House, route: Route) -> Page {
    let over = house.meeting.read().as_ref().map(|view| view.stage == StageView::Over);
    // what is agreed can be read, and agreed on, wherever nobody has the floor
    let aside = house.nobody_has_the_floor();
    match ((house.door)(), over, route) {
        (DoorView::NoGroup, _, Route::Founding) => Page::Founding,
        (DoorView::NoGroup, _, Route::Holder) => Page::Holder,
        (DoorView::NoGroup, _, Route::Protecting) => Page::Protecting,
        (DoorView::NoGroup, _, Route::Guide(page)) => Page::Guide(page),
        (DoorView::NoGroup, ..) => Page::Welcome,
        (DoorView::Locked(_), ..) => Page::Unlock,
        (DoorView::Open, Some(true), _) => Page::Closing,
        (DoorView::Open, _, _) if aside && house.going_round.read().is_some() => Page::GoingRound,
        (DoorView::Open, _, Route::Agreements(page)) if aside => {
            Page::Agreements(settled(house, page))
        }
        (DoorView::Open, _, Route::Guide(page)) if aside => Page::Guide(page),
        (DoorView::Open, _, Route::Calendar(page)) if aside => Page::Calendar(page),
        (DoorView::Open, _, _) if aside && house.look_back.read().is_some() => Page::LookBack,
        (DoorView::Open, _, Route::Group(page)) if aside || is_leaving(&page) => Page::Group(page),
        (DoorView::Open, Some(false), _) => Page::Room,
        (DoorView::Open, None, Route::Seats) => Page::Seats,
        (DoorView::Open, None, Route::Plan) => Page::Plan,
        (DoorView::Open, None, _) => Page::Today,
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

impl House {
    fn language(&self) -> Language {
        self.settings.read().language
    }

    fn words(&self) -> Words {
        Words::new(self.language())
    }

    /// Between meetings, and in one where nobody is speaking or about to.
    fn nobody_has_the_floor(&self) -> bool {
        self.meeting.read().as_ref().is_none_or(MeetingView::is_at_rest)
    }

    fn told_trouble(&self) -> Option<String> {
        self.trouble.read().as_ref().map(|error| trouble(self.words(), error))
    }

    /// What was told on one page is not told on the next.
    fn forget_trouble(mut self) {
        if self.trouble.peek().is_some() {
            self.trouble.set(None);
        }
    }

    /// Does something, then turns to where it is seen, told what was made; where it could not be
    /// done, the page stays as it is and says why. While `waiting`, a second tap asks for nothing.
    fn do_then(
        self,
        mut waiting: Signal<bool>,
        command: impl Into<Command>,
        turn: impl FnOnce(Made) + 'static,
    ) {
        if waiting.replace(true) {
            return;
        }
        self.forget_trouble();
        let done = self.carry_out(command);
        spawn(async move {
            if let Some(made) = done.await {
                turn(made);
            }
            waiting.set(false);
        });
    }

    /// The same from a page that may be gone as soon as it is done, and its tasks with it.
    fn do_then_elsewhere(
        self,
        mut waiting: Signal<bool>,
        command: impl Into<Command>,
        turn: impl FnOnce(Made) + 'static,
    ) {
        if waiting.replace(true) {
            return;
        }
        self.forget_trouble();
        let done = self.carry_out(command);
        dioxus::core::spawn_forever(async move {
            let made = done.await;
            if let Ok(mut waiting) = waiting.try_write() {
                *waiting = false;
            }
            if let Some(made) = made {
                turn(made);
            }
        });
    }

    fn speak(self, language: Language) {
        self.perform(DoorCommand::Speak(language));
    }
}

/// From the cover to a group.
#[component]
fn Beginning(house: House, route: Signal<Route>) -> Element {
    let name = use_signal(String::new);
    let nicknames = use_signal(Vec::<String>::new);
    let holder = use_signal(|| None::<String>);
    let written = move || -> Vec<String> {
        nicknames.peek().iter().filter(|line| !line.trim().is_empty()).cloned().collect()
    };
    let words = house.words();
    match route() {
        Route::Founding => rsx! {
            Founding {
                words,
                name,
                nicknames,
                onnext: move |()| route.set(Route::Holder),
                onback: move |()| route.set(Route::First),
            }
        },
        Route::Holder => rsx! {
            WhosePhone {
                words,
                nicknames: written(),
                holder,
                onnext: move |()| route.set(Route::Protecting),
                onback: move |()| route.set(Route::Founding),
            }
        },
        Route::Protecting => rsx! {
            Protecting {
                words,
                busy: (house.busy)(),
                trouble: house.told_trouble(),
                onmake: move |passphrase| {
                    let nicknames = written();
                    let chosen = holder.peek().clone();
                    let Some(holder) = nicknames.iter().position(|name| Some(name) == chosen.as_ref()) else {
                        route.set(Route::Holder);
                        return;
                    };
                    let name = name.peek().clone();
                    house.perform(DoorCommand::StartGroup { name, nicknames, holder, passphrase });
                },
                onback: move |()| route.set(Route::Holder),
            }
        },
        shown => rsx! {
            Welcome {
                words,
                erased: shown == Route::Erased,
                onspeak: move |language| house.speak(language),
                onstart: move |()| route.set(Route::Founding),
                onguide: move |page| guide::read(route, page),
            }
        },
    }
}

/// The locked door.
#[component]
fn Door(house: House) -> Element {
    let DoorView::Locked(protection) = (house.door)() else {
        return rsx! {};
    };
    rsx! {
        Unlock {
            words: house.words(),
            protection,
            busy: (house.busy)(),
            trouble: house.told_trouble(),
            onunlock: move |passphrase| house.perform(DoorCommand::Unlock(passphrase)),
            onspeak: move |language| house.speak(language),
        }
    }
}
