//! The pages of when the group meets.

mod desk;
mod file;
mod find;

use dioxus::prelude::*;
use runde_core::companion::{
    AgreedRhythmView, AgreementsCommand, AgreementsView, Becomes, CalendarCommand, CalendarView,
    MeetingOn, MemberId, Slot, When, Wish,
};

use super::guide;
use super::place::Route;
use crate::keeper::{CircleViews, House};
use crate::screens::{
    AgreementsPage, Calendar, CalendarPage, Deciding, DutiesPage, LaterMeetings, MeetingPage,
    OneForm, OneMeetingAct, PauseForm, PlanAct, PrintPage, RhythmBefore, RhythmForm, ToMeeting,
    WhenDraft,
};
use crate::shell;
use desk::{CalendarDesk, usual, zone};
use file::File;
use find::FindDay;

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
    let desk = CalendarDesk { house, route, deciding, waiting };
    let view = calendar.clone();
    let mut everyone = circle.members.members.iter();
    let holder = everyone.find(|member| member.holds_this_phone).map(|member| member.person.id);
    let one = |slot| calendar.meeting(slot).cloned();
    let in_meeting = house.meeting.read().is_some();
    let shown = match page {
        CalendarPage::All | CalendarPage::OnTheTable | CalendarPage::Added(_) => None,
        CalendarPage::Later => Some(later(desk, &view)),
        CalendarPage::Rhythm => Some(rhythm(desk, &view)),
        CalendarPage::Add => Some(add(desk, &view, None)),
        CalendarPage::AddLast(member) => Some(add(desk, &view, Some(member))),
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
fn All(desk: CalendarDesk, page: CalendarPage, view: CalendarView) -> Element {
    let CalendarDesk { house, mut route, deciding, .. } = desk;
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

fn rhythm(desk: CalendarDesk, view: &CalendarView) -> Element {
    let house = desk.house;
    let before = view.rhythm.as_ref().map(|AgreedRhythmView { agreed, rhythm, place }| {
        let next = view
            .coming
            .iter()
            .filter(|one| matches!(one.slot, Slot::Planned { rhythm, .. } if rhythm == agreed.id));
        RhythmBefore {
            rhythm: rhythm.clone(),
            place: place.clone().unwrap_or_default(),
            next: next.map(|one| one.planned.date()).find(|day| *day >= view.today),
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
            onback: move |()| desk.back(CalendarPage::All),
        }
    }
}

fn print(desk: CalendarDesk, view: &CalendarView, agreements: &AgreementsView) -> Element {
    rsx! {
        PrintPage {
            words: desk.house.words(),
            view: view.clone(),
            agreements: agreements.clone(),
            onprint: move |()| shell::print(),
            onback: move |()| desk.back(CalendarPage::All),
        }
    }
}

/// One more meeting; where somebody says goodbye there, that is kept with it.
fn add(desk: CalendarDesk, view: &CalendarView, goodbye: Option<MemberId>) -> Element {
    let house = desk.house;
    let words = house.words();
    let note = match &view.rhythm {
        Some(_) => words.add_a_meeting_note(),
        None => words.add_first_meeting_note(),
    };
    rsx! {
        OneForm {
            words,
            title: if goodbye.is_some() { words.say_goodbye() } else { words.add_a_meeting() },
            note,
            done: words.add_it(),
            first: usual(view),
            today: view.today,
            trouble: house.told_trouble(),
            ondone: move |when: When| {
                let added = CalendarPage::Added(when.day);
                house.do_then(desk.waiting, CalendarCommand::AddMeeting(when), move |made| {
                    if let (Some(member), Some(meeting)) = (goodbye, made.entry()) {
                        let slot = Slot::Single(meeting);
                        house.perform(CalendarCommand::SayGoodbye { slot, member, says: true });
                    }
                    desk.open(added);
                });
            },
            onback: move |()| desk.back(CalendarPage::All),
        }
    }
}

fn later(desk: CalendarDesk, view: &CalendarView) -> Element {
    rsx! {
        LaterMeetings {
            words: desk.house.words(),
            meetings: view.later.clone(),
            view: view.clone(),
            onopen: move |page| desk.open(page),
            onback: move |()| desk.back(CalendarPage::All),
        }
    }
}

fn duties(desk: CalendarDesk, view: &CalendarView) -> Element {
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
            onback: move |()| desk.back(CalendarPage::All),
        }
    }
}

fn pause(desk: CalendarDesk, view: &CalendarView) -> Element {
    let house = desk.house;
    rsx! {
        PauseForm {
            words: house.words(),
            today: view.today,
            trouble: house.told_trouble(),
            ondone: move |(from, until)| desk.perform(CalendarCommand::Pause { from, until }, CalendarPage::All),
            onback: move |()| desk.back(CalendarPage::All),
        }
    }
}

fn change(desk: CalendarDesk, meeting: Slot, becomes: Becomes) {
    let command = CalendarCommand::ChangeMeeting { meeting, becomes };
    desk.perform(command, CalendarPage::Meeting(meeting));
}

fn meeting(
    desk: CalendarDesk,
    one: MeetingOn,
    view: &CalendarView,
    holder: Option<MemberId>,
) -> Element {
    let house = desk.house;
    let slot = one.slot;
    let is_later = view.later.iter().any(|one| one.slot == slot);
    let back = if is_later { CalendarPage::Later } else { CalendarPage::All };
    // the meeting that is on is not moved or called off from its own table
    let is_on = house.meeting.read().is_some() && one.when.day == view.today;
    let deciding = if is_on { Deciding::Over } else { desk.deciding };
    let agreed = view.rhythm.as_ref().map(|rhythm| rhythm.agreed.id);
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
                OneMeetingAct::Change(becomes) => change(desk, slot, becomes),
            },
            onback: move |()| desk.back(back),
        }
    }
}

fn moving(desk: CalendarDesk, one: MeetingOn, view: &CalendarView) -> Element {
    let house = desk.house;
    let words = house.words();
    let slot = one.slot;
    rsx! {
        OneForm {
            words,
            title: words.move_meeting(),
            note: words.move_meeting_note(),
            done: words.move_it(),
            first: WhenDraft::of(one.when),
            today: view.today,
            trouble: house.told_trouble(),
            ondone: move |when| change(desk, slot, Becomes::Moved(when)),
            onback: move |()| desk.back(CalendarPage::Meeting(slot)),
        }
    }
}
