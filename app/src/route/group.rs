//! The pages of the group: who is in it, how it goes on, and what holds for this phone.

mod course;
mod desk;
mod look_back;
mod people;
mod settings;

use dioxus::prelude::*;
use runde_core::companion::{GroupCommand, TodayView};

use super::guide::read_on;
use super::place::Route;
use crate::keeper::{CircleViews, House};
use crate::screens::{Gone, Group, GroupAct, GroupPage, NoteDraft, OwnNote, ToMeeting};

use desk::{GroupDesk, keep_note};

pub(super) use desk::keep_draft;
pub(super) use look_back::LookingBack;

/// One page of the group, or the one that comes first when the group is over for this phone.
#[component]
pub(super) fn GroupPages(
    house: House,
    page: GroupPage,
    route: Signal<Route>,
    draft: Signal<Option<NoteDraft>>,
) -> Element {
    let waiting = use_signal(|| false);
    let done = use_signal(|| None);
    let (Some(today), Some(circle)) = ((house.today)(), (house.circle)()) else {
        return rsx! {};
    };
    let desk = GroupDesk { house, route, waiting, draft, done };
    let over = circle.course.ended || circle.course.left;
    // one is never further from the meeting than a tap; the first page has its own way at the foot
    let aside = house.meeting.read().is_some() && !page.is_first();
    // a note can be read, and this phone locked, when the group is over here
    let shown = match page {
        GroupPage::Settings(page) => Some(settings::page(desk, page, &circle)),
        GroupPage::Note => Some(note(desk, &circle)),
        _ if over => Some(gone(desk, &circle)),
        page if page.is_first() => None,
        page => people::page(desk, page, &circle).or_else(|| course::page(desk, page, &circle)),
    };
    let shown = shown.unwrap_or_else(|| first(desk, page, today, circle));
    rsx! {
        if aside {
            ToMeeting { words: house.words(), onpress: move |()| desk.turn_to(0) }
        }
        {shown}
    }
}

fn first(desk: GroupDesk, page: GroupPage, view: TodayView, circle: CircleViews) -> Element {
    let house = desk.house;
    rsx! {
        Group {
            words: house.words(),
            page,
            view,
            next: circle.calendar.next().map(|one| one.when.day),
            members: circle.members,
            course: circle.course,
            trouble: house.told_trouble(),
            onact: move |act| match act {
                GroupAct::Open(page) => desk.open(page),
                GroupAct::Phones => desk.phones(),
                GroupAct::Stay(leave) => house.perform(GroupCommand::StayAfterAll(leave)),
                GroupAct::LookBack => house.perform(GroupCommand::LookBack),
                GroupAct::Lock => desk.lock(),
            },
            onmeeting: house.meeting.read().is_some().then(|| {
                EventHandler::new(move |()| desk.turn_to(0))
            }),
            onpage: move |page| desk.turn_to(page),
        }
    }
}

fn gone(desk: GroupDesk, circle: &CircleViews) -> Element {
    let house = desk.house;
    rsx! {
        Gone {
            words: house.words(),
            ended: circle.course.ended,
            asked_to_go: circle.course.asked_to_go,
            only_phone: circle.members.only_phone,
            trouble: house.told_trouble(),
            onopen: move |page| desk.open(page),
            onerase: move |()| desk.erase(),
            onpage: move |page| desk.turn_to(page),
        }
    }
}

fn note(desk: GroupDesk, circle: &CircleViews) -> Element {
    let house = desk.house;
    let holder = circle.members.members.iter().find(|member| member.holds_this_phone);
    rsx! {
        OwnNote {
            words: house.words(),
            holder: holder.map(|member| member.person.nickname.clone()),
            view: (house.note)(),
            draft: desk.draft,
            today: circle.agreements.today,
            trouble: house.told_trouble(),
            onkeep: move |(text, stays)| keep_note(house, desk.draft, NoteDraft { text, stays }),
            onread: move |topic| read_on(desk.route, topic),
            onback: move |()| desk.back(GroupPage::All),
        }
    }
}
