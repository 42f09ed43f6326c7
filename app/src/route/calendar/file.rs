//! A calendar file to take along, and times out of one.

use dioxus::prelude::*;
use runde_core::companion::{
    AgreementsCommand, CalendarCommand, CalendarView, FoundMeetings, Made, Wish, read_calendar,
};

use super::desk::{CalendarDesk, zone};
use crate::screens::{
    CalendarPage, FileAct, FileMade, FilePage, ReadFile, calendar_problem, trouble,
};
use crate::shell;

/// What the file is called; no name of the group is in it.
const NAME: &str = "meetings.ics";

#[component]
pub(super) fn File(desk: CalendarDesk, view: CalendarView) -> Element {
    let mut made = use_signal(|| None::<FileMade>);
    let mut read = use_signal(|| None::<Result<ReadFile, String>>);
    let house = desk.house;
    let words = house.words();
    let (today, zone) = (view.today, zone(&view));
    let mut onfile = move |with_place, with_alarm| {
        // said anew, each time it is asked for
        made.set(None);
        let title = words.meeting_in_a_calendar();
        let command = CalendarCommand::MakeFile { title, with_place, with_alarm };
        house.do_then(desk.waiting, command, move |told| {
            if let Made::CalendarFile(text) = told {
                shell::hand_over(NAME, &text);
                made.set(Some(FileMade::Made));
            } else {
                made.set(Some(FileMade::NothingPlanned));
            }
        });
    };
    let onread = move |()| {
        let zone = zone.clone();
        spawn(async move {
            let Some(bytes) = shell::chosen_file().await else { return };
            // a large one takes a moment, and the screen does not wait for it
            let reading = move || read_calendar(&bytes, today, &zone).map(told);
            let Ok(told) = tokio::task::spawn_blocking(reading).await else { return };
            read.set(Some(told.map_err(|problem| calendar_problem(words, problem))));
        });
    };
    rsx! {
        FilePage {
            words,
            today,
            made: made(),
            read: read(),
            trouble: house.trouble.read().as_ref().map(|error| trouble(words, error)),
            onact: move |act| match act {
                FileAct::Make { place, alarm } => onfile(place, alarm),
                FileAct::Read => onread(()),
                FileAct::Propose(when) => {
                    let wish = Wish::Meet(when);
                    let propose = AgreementsCommand::Propose { wish, review: None };
                    desk.perform(propose, CalendarPage::OnTheTable);
                }
            },
            onback: move |()| desk.back(CalendarPage::All),
        }
    }
}

fn told(found: FoundMeetings) -> ReadFile {
    ReadFile { more: !found.left_out.is_empty(), meetings: found.meetings }
}
