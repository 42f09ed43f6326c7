//! The pages of when the group meets.

mod file;
mod find;

use chrono::NaiveTime;
use dioxus::prelude::*;
use runde_core::companion::{
    AgreementsCommand, AgreementsView, Becomes, CalendarCommand, CalendarView, Command, EntryId,
    MeetingOn, MemberId, OneMeetingView, Slot, Wish, WordsView,
};

use super::Route;
use super::agreements::AgreementsPage;
use super::guide;
use crate::keeper::{CircleViews, House};
pub(super) use crate::screens::CalendarPage;
use crate::screens::{
    Calendar, Deciding, DutiesPage, LaterMeetings, MeetingPage, OneForm, OneMeetingAct, OneWritten,
    PauseForm, PlanAct, PrintPage, RhythmBefore, RhythmForm, ToMeeting,
};
use crate::shell;
use file::File;
use find::FindDay;

/// What every page of the plan is drawn from.
#[derive(Clone, Copy, PartialEq)]
struct Desk {
    house: House,
    route: Signal<Route>,
    deciding: Deciding,
    /// Whether something that was asked for is being done: a second tap asks for nothing.
    waiting: Signal<bool>,
}

impl Desk {
    fn open(mut self, page: CalendarPage) {
        self.route.set(Route::Calendar(page));
    }

    /// Turns to something that lies on the table.
    fn read(mut self, proposal: EntryId) {
        self.route.set(Route::Agreements(AgreementsPage::Proposal(proposal)));
    }

    /// Does something, and goes on to where it is seen; where it could not be done, the page stays
    /// as it is and says why.
    fn perform(self, command: impl Into<Command>, page: CalendarPage) {
        self.house.do_then(self.waiting, command, move |_| self.open(page));
    }
}

/// When the group meets.
#[component]
pub(super) fn CalendarPages(house: House, page: CalendarPage, mut route: Signal<Route>) -> Element {
    let waiting = use_signal(|| false);
    let circle = house.circle.read();
    let Some(circle) = &*circle else {
        return rsx! {};
    };
    let CircleViews { calendar, agreements, course, .. } = circle;
    let deciding = match (agreements.frozen, course.left || course.ended) {
        (true, _) => Deciding::Frozen,
        (false, true) => Deciding::Over,
        (false, false) => Deciding::Open,
    };
    let desk = Desk { house, route, deciding, waiting };
    let view = calendar.clone();
    let mut everyone = circle.members.members.iter();
    let holder = everyone.find(|member| member.holds_this_phone).map(|member| member.person.id);
    let one = |slot| calendar.meeting(slot).cloned();
    let in_meeting = house.meeting.read().is_some();
    let shown = match page {
        CalendarPage::All | CalendarPage::OnTheTable | CalendarPage::Added(_) => None,
        CalendarPage::Later => Some(later(desk, &view)),
        CalendarPage::Rhythm => Some(rhythm(desk, &view)),
        CalendarPage::Add => Some(add(desk, &view)),
        CalendarPage::Pause => Some(pause(desk, &view)),
        CalendarPage::Duties => Some(duties(desk, &view)),
        CalendarPage::FindDay => Some(rsx! { FindDay { desk, view: view.clone(), holder } }),
        CalendarPage::File => Some(rsx! { File { desk, view: view.clone() } }),
        CalendarPage::Print => Some(print(desk, &view, agreements)),
        CalendarPage::Meeting(slot) => one(slot).map(|one| meeting(desk, one, &view, holder)),
        CalendarPage::Move(slot) => one(slot).map(|one| moving(desk, one, &view)),
    };
    rsx! {
        div { class: "once",
            if in_meeting && shown.is_some() && !page.is_written_on() {
                ToMeeting { words: house.words(), onpress: move |()| route.set(Route::First) }
            }
            if let Some(shown) = shown {
                {shown}
            } else {
                All { desk, page, view }
            }
        }
    }
}

#[component]
fn All(desk: Desk, page: CalendarPage, view: CalendarView) -> Element {
    let Desk { house, mut route, deciding, .. } = desk;
    rsx! {
        Calendar {
            words: house.words(),
            page,
            view,
            deciding,
            trouble: house.told_trouble(),
            onact: move |act| match act {
                PlanAct::Open(page) => desk.open(page),
                PlanAct::Read(id) => desk.read(id),
                PlanAct::Resume(pauses) => house.perform(CalendarCommand::Resume(pauses)),
                PlanAct::Talked => house.perform(CalendarCommand::SawRhythmDiffers),
            },
            onmeeting: house.meeting.read().is_some().then(|| {
                EventHandler::new(move |()| route.set(Route::First))
            }),
            onpage: move |page| route.set(Route::of_nav(page)),
        }
    }
}

fn rhythm(desk: Desk, view: &CalendarView) -> Element {
    let house = desk.house;
    let before = view.rhythm.as_ref().map(|(agreed, rhythm)| {
        let next = view
            .coming
            .iter()
            .filter(|one| matches!(one.slot, Slot::Planned { rhythm, .. } if rhythm == agreed.id));
        RhythmBefore {
            rhythm: rhythm.clone(),
            place: usual_place(view),
            next: next.map(|one| one.planned.0).find(|day| *day >= view.today),
        }
    });
    rsx! {
        RhythmForm {
            words: house.words(),
            before,
            zone: zone(view),
            today: view.today,
            trouble: house.told_trouble(),
            onpropose: move |(rhythm, place)| {
                let wish = Wish::Rhythm { rhythm, place };
                let command = AgreementsCommand::Propose { wish, review: None };
                desk.perform(command, CalendarPage::OnTheTable);
            },
            onback: move |()| desk.open(CalendarPage::All),
        }
    }
}

/// The zone whose clock the group goes by.
fn zone(view: &CalendarView) -> String {
    view.rhythm.as_ref().map_or_else(|| view.zone.clone(), |(_, rhythm)| rhythm.zone.clone())
}

fn print(desk: Desk, view: &CalendarView, agreements: &AgreementsView) -> Element {
    rsx! {
        PrintPage {
            words: desk.house.words(),
            view: view.clone(),
            agreements: agreements.clone(),
            onprint: move |()| shell::print(),
            onback: move |()| desk.open(CalendarPage::All),
        }
    }
}

/// The place of the rhythm; empty where it has none.
fn usual_place(view: &CalendarView) -> String {
    match view.rhythm.as_ref().map(|(agreed, _)| &agreed.words) {
        Some(WordsView::Own(place)) => place.clone(),
        _ => String::new(),
    }
}

/// What a new meeting begins with: the usual time, length and place.
fn usual(view: &CalendarView) -> (NaiveTime, u32, String) {
    let evening = NaiveTime::from_hms_opt(19, 0, 0).unwrap_or_default();
    let rhythm = view.rhythm.as_ref().map(|(_, rhythm)| (rhythm.at, rhythm.minutes));
    let (at, minutes) = rhythm.unwrap_or((evening, 120));
    (at, minutes, usual_place(view))
}

fn add(desk: Desk, view: &CalendarView) -> Element {
    let house = desk.house;
    let words = house.words();
    let (at, minutes, place) = usual(view);
    let zone = zone(view);
    let note = match &view.rhythm {
        Some(_) => words.add_a_meeting_note(),
        None => words.add_first_meeting_note(),
    };
    rsx! {
        OneForm {
            words,
            title: words.add_a_meeting(),
            note,
            done: words.add_it(),
            first: (None, at, minutes, place),
            zone: zone.clone(),
            today: view.today,
            trouble: house.told_trouble(),
            ondone: move |OneWritten { day, at, minutes, place }| {
                let meeting = OneMeetingView { day, at, minutes, zone: zone.clone() };
                desk.perform(CalendarCommand::AddMeeting { meeting, place }, CalendarPage::Added(day));
            },
            onback: move |()| desk.open(CalendarPage::All),
        }
    }
}

fn later(desk: Desk, view: &CalendarView) -> Element {
    rsx! {
        LaterMeetings {
            words: desk.house.words(),
            meetings: view.later.clone(),
            view: view.clone(),
            onopen: move |page| desk.open(page),
            onback: move |()| desk.open(CalendarPage::All),
        }
    }
}

fn duties(desk: Desk, view: &CalendarView) -> Element {
    let house = desk.house;
    rsx! {
        DutiesPage {
            words: house.words(),
            duties: view.duties.clone(),
            turns: view.next().map(|next| next.turns.clone()).unwrap_or_default(),
            open: desk.deciding == Deciding::Open,
            trouble: house.told_trouble(),
            onadd: move |duty| house.perform(CalendarCommand::AddDuty(duty)),
            onletgo: move |duty| house.perform(CalendarCommand::LetGoOfDuty(duty)),
            onback: move |()| desk.open(CalendarPage::All),
        }
    }
}

fn pause(desk: Desk, view: &CalendarView) -> Element {
    let house = desk.house;
    rsx! {
        PauseForm {
            words: house.words(),
            today: view.today,
            trouble: house.told_trouble(),
            ondone: move |(from, until)| desk.perform(CalendarCommand::Pause { from, until }, CalendarPage::All),
            onback: move |()| desk.open(CalendarPage::All),
        }
    }
}

fn change(desk: Desk, meeting: Slot, becomes: Becomes, place: String) {
    let command = CalendarCommand::ChangeMeeting { meeting, becomes, place };
    desk.perform(command, CalendarPage::Meeting(meeting));
}

fn meeting(desk: Desk, one: MeetingOn, view: &CalendarView, holder: Option<MemberId>) -> Element {
    let house = desk.house;
    let slot = one.slot;
    let is_later = view.later.iter().any(|one| one.slot == slot);
    let back = if is_later { CalendarPage::Later } else { CalendarPage::All };
    // the meeting that is on is not moved or called off from its own table
    let is_on = house.meeting.read().is_some() && one.day == view.today;
    let deciding = if is_on { Deciding::Over } else { desk.deciding };
    let agreed = view.rhythm.as_ref().map(|(agreed, _)| agreed.id);
    rsx! {
        MeetingPage {
            words: house.words(),
            meeting: one,
            today: view.today,
            deciding,
            trouble: house.told_trouble(),
            speaks_for: view.speaks_for.clone(),
            holder,
            rhythm: agreed.is_some(),
            onact: move |act| match act {
                OneMeetingAct::Move => desk.open(CalendarPage::Move(slot)),
                OneMeetingAct::Away(member, away) => house.perform(CalendarCommand::CantCome { slot, member, away }),
                OneMeetingAct::Take(duty, member) => house.perform(CalendarCommand::TakeDuty { slot, duty, member }),
                OneMeetingAct::Anyway => house.perform(CalendarCommand::MeetAnyway(slot)),
                OneMeetingAct::Rhythm => if let Some(id) = agreed {
                    let mut route = desk.route;
                    route.set(Route::Agreements(AgreementsPage::Also(id)));
                },
                OneMeetingAct::Read(topic) => guide::read_on(desk.route, topic),
                OneMeetingAct::Change(becomes, place) => change(desk, slot, becomes, place),
            },
            onback: move |()| desk.open(back),
        }
    }
}

fn moving(desk: Desk, one: MeetingOn, view: &CalendarView) -> Element {
    let house = desk.house;
    let words = house.words();
    let slot = one.slot;
    rsx! {
        OneForm {
            words,
            title: words.move_meeting(),
            note: words.move_meeting_note(),
            done: words.move_it(),
            zone: one.zone,
            first: (Some(one.day), one.at, one.minutes, one.place.clone().unwrap_or_default()),
            today: view.today,
            trouble: house.told_trouble(),
            ondone: move |OneWritten { day, at, minutes, place }| {
                change(desk, slot, Becomes::Moved { day, at, minutes }, place);
            },
            onback: move |()| desk.open(CalendarPage::Meeting(slot)),
        }
    }
}
