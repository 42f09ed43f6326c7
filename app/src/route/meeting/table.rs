//! The meeting on the table, and what can be opened from it.

use dioxus::prelude::*;
use runde_core::companion::{DoorCommand, Event, MeetingCommand, StageView};

use super::between::JustClosed;
use crate::keeper::House;
use crate::route::guide;
use crate::route::place::Route;
use crate::screens::{AgreementsPage, CalendarPage, Closing, GroupPage, Room, RoomAct};
use crate::shell;

/// The meeting under way, until it is closed and forgotten.
#[component]
pub(in crate::route) fn Meeting(house: House, route: Signal<Route>) -> Element {
    let words = house.words();
    let closing = use_signal(|| false);
    let JustClosed(mut closed) = use_context();
    let taken = guide::use_taken_along(house);
    let (now, later) = match taken() {
        Some(guide::Asked::Now(asked)) => (Some(asked), None),
        Some(guide::Asked::Later(asked)) => (None, Some(asked)),
        None => (None, None),
    };
    let where_it_is = use_memo(move || {
        let view = house.meeting.read();
        view.as_ref().map(|view| (view.stage, view.silent, view.floor().map(|(place, _)| place)))
    });
    // whatever comes, the circle is in sight
    use_effect(move || {
        where_it_is();
        shell::to_the_top();
    });
    let Some(view) = (house.meeting)() else {
        return rsx! {};
    };
    // whoever has the floor is left in peace
    let at_rest = view.is_at_rest();
    if view.stage == StageView::Over {
        return rsx! {
            Closing {
                words,
                day: view.day,
                view,
                next: house.circle.read().as_ref().and_then(|circle| circle.calendar.next().cloned()),
                trouble: house.told_trouble(),
                onplan: move |()| route.set(Route::Calendar(CalendarPage::All)),
                onclose: move |()| {
                    route.set(Route::First);
                    house.do_then_elsewhere(closing, MeetingCommand::CloseAndForget, move |_| closed.set(true));
                },
            }
        };
    }
    let walk = view.walks();
    let act = move |act: RoomAct| match act {
        RoomAct::Event(event) => {
            if matches!(event, Event::Ring | Event::GoOn) {
                shell::ring_bell((house.settings)().signs, walk);
            }
            house.perform(MeetingCommand::Happened(event));
        }
        RoomAct::HowLong => house.how_long(),
        RoomAct::More => shell::show("at-the-table"),
        RoomAct::Agreements => route.set(Route::Agreements(AgreementsPage::All)),
        RoomAct::Calendar => route.set(Route::Calendar(CalendarPage::All)),
        RoomAct::Guide(page) => guide::read(route, page),
        RoomAct::OneCard => guide::draw_card(route),
        RoomAct::Group => route.set(Route::Group(GroupPage::All)),
        RoomAct::LeaveGroup(member) => route.set(Route::Group(GroupPage::Leaving(member))),
        RoomAct::Ask(asked) => route.set(Route::at_the_table(asked)),
        RoomAct::Lock => house.perform(DoorCommand::Lock),
    };
    rsx! {
        Room {
            words,
            view,
            told: (house.told)(),
            redraw: (house.redraw)(),
            panel: route().asked(),
            start_up: house.start_up.read().as_ref().is_some_and(|view| view.offered),
            asked: now.map(|asked| asked.text(words.language()).to_owned()),
            waits: later.filter(|_| at_rest).map(|asked| asked.text(words.language()).to_owned()),
            trouble: house.told_trouble(),
            onact: act,
        }
    }
}
