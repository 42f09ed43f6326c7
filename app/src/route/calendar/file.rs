//! A calendar file to take along, times out of one, and reminders.

use dioxus::prelude::*;
use runde_core::companion::{
    CalendarView, Choices, Command, FoundMeeting, FoundMeetings, OneMeetingView, Wish, Written,
    read_calendar,
};

use super::{CalendarPage, Desk, zone};
use crate::keeper::Keeper;
use crate::screens::{FileMade, FilePage, ReadFile, calendar_problem, trouble};
use crate::shell;

/// What the file is called; no name of the group is in it.
const NAME: &str = "meetings.ics";

#[component]
pub(super) fn File(desk: Desk, view: CalendarView) -> Element {
    let keeper: Keeper = use_context();
    let mut made = use_signal(|| None::<FileMade>);
    let mut read = use_signal(|| None::<Result<ReadFile, String>>);
    let mut house = desk.house;
    let words = house.words();
    let (today, zone) = (view.today, zone(&view));
    let onfile = move |place| {
        let keeper = keeper.clone();
        spawn(async move {
            // said anew, each time it is asked for
            made.set(None);
            match keeper.calendar_file(words.meeting_in_a_calendar(), place).await {
                Ok(Some(text)) => {
                    shell::hand_over(NAME, &text);
                    made.set(Some(FileMade::Made));
                }
                Ok(None) => made.set(Some(FileMade::NothingPlanned)),
                Err(error) => house.trouble.set(Some(error)),
            }
        });
    };
    let here = zone.clone();
    let onread = move |()| {
        let zone = here.clone();
        spawn(async move {
            let Some(bytes) = shell::chosen_file().await else { return };
            let told = read_calendar(&bytes, today, &zone).map(told);
            read.set(Some(told.map_err(|problem| calendar_problem(words, problem))));
        });
    };
    rsx! {
        FilePage {
            words,
            remind: (house.choices)().remind_me,
            reminds: cfg!(feature = "mobile"),
            today,
            made: made(),
            read: read(),
            trouble: house.trouble.read().as_ref().map(|error| trouble(words, error)),
            onfile,
            onread,
            onpropose: move |one: FoundMeeting| {
                let FoundMeeting { day, at, minutes, place } = one;
                let wish = Wish::Meet(OneMeetingView { day, at, minutes, zone: zone.clone() });
                let propose = Command::Propose { wish, words: place.map(Written::Own), review: None };
                desk.perform(propose, CalendarPage::OnTheTable);
            },
            onremind: move |remind_me| {
                let choices = Choices { remind_me, ..(house.choices)() };
                house.perform(Command::Choose(choices));
            },
            onback: move |()| desk.open(CalendarPage::All),
        }
    }
}

fn told(found: FoundMeetings) -> ReadFile {
    ReadFile { more: !found.left_out.is_empty(), meetings: found.meetings }
}
