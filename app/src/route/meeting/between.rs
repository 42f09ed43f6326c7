//! Between meetings: what there is today, who comes, and the plan of the next meeting.

use dioxus::prelude::*;
use runde_core::companion::{
    CalendarCommand, GroupCommand, GuideCommand, MeetingCommand, MemberId, PhonesCommand, Plan,
    Preset, Quiet, TodayView,
};

use crate::begun::use_begun_at;
use crate::keeper::{House, Keeper};
use crate::route::guide;
use crate::route::place::Route;
use crate::route::walk;
use crate::screens::{
    AgreementsPage, CalendarPage, GroupPage, GuidePage, PhonesPage, PlanPage, Seats, SettingsPage,
    Today, TodayAct, TodayOver, WhatIsOver,
};

/// The next meeting as far as it is prepared: it waits while something is read, and is forgotten as
/// soon as one turns to anything else.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::route) struct Prepared {
    /// Who is here, in the order they sit.
    circle: Signal<Vec<MemberId>>,
    plan: Signal<Option<Plan>>,
}

/// Whether a meeting was closed and forgotten just now, until one turns to anything else.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::route) struct JustClosed(pub(in crate::route) Signal<bool>);

/// Makes the place for it.
pub(in crate::route) fn use_prepared() -> Prepared {
    let circle = use_begun_at("meeting".to_owned(), "circle", Vec::new);
    let plan = use_begun_at("meeting".to_owned(), "plan", || None);
    use_context_provider(|| Prepared { circle, plan })
}

impl Prepared {
    /// Forgets who was to be there, and the plan.
    pub(in crate::route) fn forget(mut self) {
        if !self.circle.peek().is_empty() {
            self.circle.set(Vec::new());
        }
        if self.plan.peek().is_some() {
            self.plan.set(None);
        }
    }
}

/// Between meetings, up to the plan of the next one.
#[component]
pub(in crate::route) fn Between(house: House, route: Signal<Route>) -> Element {
    let keeper: Keeper = use_context();
    let Prepared { circle, plan } = use_context();
    let words = house.words();
    let Some(view) = (house.today)() else {
        return rsx! {};
    };
    match route() {
        Route::Plan if circle.read().len() > 1 => rsx! {
            Planning { house, route, circle, plan, keeper }
        },
        Route::Seats | Route::Plan => rsx! {
            Seats {
                words,
                members: view.members,
                trouble: house.told_trouble(),
                circle,
                onnext: move |()| route.set(Route::Plan),
                onback: move |()| walk::back(Route::First),
            }
        },
        _ => rsx! { Now { house, route, view } },
    }
}

/// The group as it is today.
#[component]
fn Now(house: House, route: Signal<Route>, view: TodayView) -> Element {
    let words = house.words();
    let onpage = move |page| route.set(Route::of_nav(page));
    let mut onstart = move |()| route.set(Route::Seats);
    let onguide = move |page| guide::read(route, page);
    let circle = house.circle.read();
    let course = circle.as_ref().map(|circle| &circle.course);
    let over = course.and_then(|course| match (course.ended, course.left, course.asked_to_go) {
        (true, ..) => Some(WhatIsOver::Group),
        (false, true, true) => Some(WhatIsOver::AskedToGo),
        (false, true, false) => Some(WhatIsOver::Left),
        (false, false, _) => None,
    });
    if let Some(over) = over {
        let onremains = move |()| route.set(Route::Group(GroupPage::All));
        return rsx! {
            TodayOver { words, view, over, trouble: house.told_trouble(), onstart, onremains, onguide, onpage }
        };
    }
    let mut onquiet = move |line| {
        if line == Quiet::LostActs {
            house.perform(PhonesCommand::SawLostActs);
        }
        if matches!(line, Quiet::SteppedBack(_)) {
            house.perform(GroupCommand::SawSteppingBack);
        }
        if let Quiet::Page(topic) = line {
            house.perform(GuideCommand::TakeOffer(topic));
            return guide::read_on(route, topic);
        }
        match led_to_by(line) {
            Some(page) => route.set(page),
            None => house.perform(GroupCommand::LookBack),
        }
    };
    let next = circle.as_ref().and_then(|circle| circle.calendar.next().cloned());
    let me = circle.as_ref().and_then(|circle| {
        let mut members = circle.members.members.iter();
        let me = members.find(|member| member.holds_this_phone)?.person.id;
        circle.calendar.speaks_for.iter().any(|person| person.id == me).then_some(me)
    });
    let slot = next.as_ref().map(|next| next.slot);
    let away =
        next.as_ref().zip(me).map(|(next, me)| next.cant_come.iter().any(|person| person.id == me));
    let onaway = move |away| {
        if let Some((slot, member)) = slot.zip(me) {
            house.perform(CalendarCommand::CantCome { slot, member, away });
        }
    };
    let start_up = house.start_up.read().as_ref().is_some_and(|view| view.offered);
    let quiet = circle.as_ref().map(|circle| circle.quiet.clone()).unwrap_or_default();
    let JustClosed(closed) = use_context();
    let onact = move |act| match act {
        TodayAct::Start => onstart(()),
        TodayAct::Away(away) => onaway(away),
        TodayAct::ReadNews => house.perform(PhonesCommand::ReadNews),
        TodayAct::Quiet(line) => onquiet(line),
        TodayAct::Read(page) => onguide(page),
    };
    rsx! {
        Today { words, view, closed: closed(), trouble: house.told_trouble(), next, away, quiet, start_up, onact, onpage }
    }
}

/// The page that a quiet line leads to; for a look back the phone goes round at once.
fn led_to_by(line: Quiet) -> Option<Route> {
    Some(match line {
        Quiet::TimeToAsk => Route::Group(GroupPage::TimeToAsk),
        Quiet::PledgeAgain => Route::Agreements(AgreementsPage::Pledge),
        Quiet::CanComeIn(_) => Route::Group(GroupPage::All),
        Quiet::SteppedBack(_) => Route::Group(GroupPage::Course),
        Quiet::OnTheTable | Quiet::LookAgain(None) => Route::Agreements(AgreementsPage::All),
        Quiet::LookAgain(Some(rule)) => Route::Agreements(AgreementsPage::Rule(rule)),
        Quiet::RhythmDiffers => Route::Calendar(CalendarPage::All),
        Quiet::Page(topic) => Route::Guide(GuidePage::Read(topic)),
        Quiet::DateLooksWrong => Route::Group(GroupPage::Settings(SettingsPage::Date)),
        Quiet::NoBackup => Route::Phones(PhonesPage::BackUp),
        Quiet::MovedAway | Quiet::Moving => Route::Phones(PhonesPage::Move),
        Quiet::HearsFirst => Route::Phones(PhonesPage::Hear),
        Quiet::MovedHere => Route::Phones(PhonesPage::MovedHere),
        Quiet::TwoPhones | Quiet::LostActs => Route::Phones(PhonesPage::All),
        Quiet::LookBack => return None,
    })
}

/// The plan of a meeting that is about to begin.
#[component]
fn Planning(
    house: House,
    route: Signal<Route>,
    circle: Signal<Vec<MemberId>>,
    plan: Signal<Option<Plan>>,
    keeper: Keeper,
) -> Element {
    // whoever has not met yet is offered the first meeting
    let offered = || match house.today.peek().as_ref().and_then(|today| today.met_last) {
        Some(_) => Preset::Standard120,
        None => Preset::First180,
    };
    let chosen = use_signal(|| plan.peek().clone().unwrap_or_else(|| Plan::preset(offered())));
    let waiting = use_signal(|| false);
    use_effect(move || plan.set(Some(chosen())));
    rsx! {
        PlanPage {
            words: house.words(),
            people: house.today.read().as_ref().map_or(0, |today| today.offered_among(&circle.read())),
            plan: chosen,
            would_end: move |minutes| keeper.would_end(minutes),
            trouble: house.told_trouble(),
            onread: move |topic| guide::read_on(route, topic),
            onstart: move |()| {
                let begin = MeetingCommand::Start { circle: circle.peek().clone(), plan: chosen.peek().clone() };
                // where it could not begin, the plan stays and says why
                house.do_then_elsewhere(waiting, begin, move |_| route.set(Route::First));
            },
            onback: move |()| walk::back(Route::Seats),
        }
    }
}
