//! The pages of the group: who is in it, how it goes on, and what this phone's holder chose.

mod course;
mod look_back;
mod people;

use dioxus::prelude::*;
use runde_core::companion::{
    AgreementsCommand, Command, DoorCommand, GroupCommand, Sign, TodayView, Wish,
};

use super::Route;
use super::calendar::CalendarPage;
use crate::keeper::{CircleViews, House};
use crate::screens::{Gone, Group, GroupAct, GroupPage, NoteDraft, OwnNote, ThisPhone, ToMeeting};
use crate::shell;

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
    let (Some(today), Some(circle)) = ((house.today)(), (house.circle)()) else {
        return rsx! {};
    };
    let hand = Hand { house, route, waiting, draft };
    let over = circle.course.ended || circle.course.left;
    // one is never further from the meeting than a tap; the first page has its own way at the foot
    let aside = house.meeting.read().is_some() && !page.is_first();
    // a note can be read, and this phone locked, when the group is over here
    let shown = match page {
        GroupPage::Phone => Some(phone(hand)),
        GroupPage::Note => Some(note(hand, &circle)),
        _ if over => Some(gone(hand, &circle)),
        page if page.is_first() => None,
        page => people::page(hand, page, &circle).or_else(|| course::page(hand, page, &circle)),
    };
    let shown = shown.unwrap_or_else(|| first(hand, page, today, circle));
    rsx! {
        if aside {
            ToMeeting { words: house.words(), onpress: move |()| hand.turn_to(0) }
        }
        {shown}
    }
}

/// What every page of the group may do.
#[derive(Clone, Copy)]
struct Hand {
    house: House,
    route: Signal<Route>,
    /// Whether something that was asked for is being done: a second tap asks for nothing.
    waiting: Signal<bool>,
    /// What was written as a note and is not kept yet.
    draft: Signal<Option<NoteDraft>>,
}

impl Hand {
    fn open(mut self, page: GroupPage) {
        self.route.set(Route::Group(page));
    }

    /// One more meeting is to be planned.
    fn plan_one(mut self) {
        self.route.set(Route::Calendar(CalendarPage::Add));
    }

    fn turn_to(mut self, page: usize) {
        self.route.set(Route::of_nav(page));
    }

    /// Does something, and goes on to where it is seen; where it could not be done, the page stays
    /// as it is and says why.
    fn perform(self, command: impl Into<Command>, page: GroupPage) {
        self.house.do_then(self.waiting, command, move |_| self.open(page));
    }

    /// Erases the group here, and says so on the cover.
    fn erase(mut self) {
        self.house.do_then_elsewhere(self.waiting, DoorCommand::EraseHere, move |_| {
            self.route.set(Route::Erased)
        });
    }

    fn lock(self) {
        keep_draft(self.house, self.draft);
        self.house.perform(DoorCommand::Lock);
    }

    /// Lays something on the table.
    fn propose(self, wish: Wish) {
        self.perform(AgreementsCommand::Propose { wish, review: None }, GroupPage::OnTheTable);
    }
}

fn first(hand: Hand, page: GroupPage, view: TodayView, circle: CircleViews) -> Element {
    let house = hand.house;
    rsx! {
        Group {
            words: house.words(),
            page,
            view,
            next: circle.calendar.next().map(|one| one.day),
            members: circle.members,
            course: circle.course,
            trouble: house.told_trouble(),
            onact: move |act| match act {
                GroupAct::Open(page) => hand.open(page),
                GroupAct::Stay(leave) => house.perform(GroupCommand::StayAfterAll(leave)),
                GroupAct::LookBack => house.perform(GroupCommand::LookBack),
                GroupAct::Lock => hand.lock(),
            },
            onmeeting: house.meeting.read().is_some().then(|| {
                EventHandler::new(move |()| hand.turn_to(0))
            }),
            onpage: move |page| hand.turn_to(page),
        }
    }
}

/// Keeps a note; it is a draft until it is kept.
fn keep_note(house: House, mut draft: Signal<Option<NoteDraft>>, note: NoteDraft) {
    let NoteDraft { text, stays } = note.clone();
    let done = house.carry_out(GroupCommand::KeepNote { text, stays });
    // the page may be gone by then, and its tasks with it
    dioxus::core::spawn_forever(async move {
        if done.await.is_some() && draft.peek().as_ref().is_none_or(|draft| *draft == note) {
            draft.set(None);
        }
    });
}

/// Keeps what was written before the group is locked, for nothing readable stays behind the lock.
pub(super) fn keep_draft(house: House, draft: Signal<Option<NoteDraft>>) {
    let written = draft.peek().clone();
    if let Some(written) = written.filter(|written| !written.text.trim().is_empty()) {
        keep_note(house, draft, written);
    }
}

fn gone(hand: Hand, circle: &CircleViews) -> Element {
    let house = hand.house;
    rsx! {
        Gone {
            words: house.words(),
            ended: circle.course.ended,
            asked_to_go: circle.course.asked_to_go,
            only_phone: circle.members.only_phone,
            trouble: house.told_trouble(),
            onopen: move |page| hand.open(page),
            onerase: move |()| hand.erase(),
            onpage: move |page| hand.turn_to(page),
        }
    }
}

fn phone(hand: Hand) -> Element {
    let house = hand.house;
    rsx! {
        ThisPhone {
            words: house.words(),
            trouble: house.told_trouble(),
            choices: (house.settings)(),
            onchoose: move |choices| house.perform(DoorCommand::Choose(choices)),
            onspeak: move |language| house.speak(language),
            ontry: move |()| shell::give_sign(Sign::OfferUsed, (house.settings)().signs, false),
            onlock: move |()| hand.lock(),
            onback: move |()| hand.open(GroupPage::All),
        }
    }
}

fn note(hand: Hand, circle: &CircleViews) -> Element {
    let house = hand.house;
    let holder = circle.members.members.iter().find(|member| member.holds_this_phone);
    rsx! {
        OwnNote {
            words: house.words(),
            holder: holder.map(|member| member.person.nickname.clone()),
            view: (house.note)(),
            draft: hand.draft,
            today: circle.agreements.today,
            trouble: house.told_trouble(),
            onkeep: move |(text, stays)| keep_note(house, hand.draft, NoteDraft { text, stays }),
            onback: move |()| hand.open(GroupPage::All),
        }
    }
}
