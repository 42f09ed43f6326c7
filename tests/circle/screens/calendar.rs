//! The pages of when the group meets, drawn from views made by hand.

mod beside;
mod views;

use chrono::Days;
use dioxus::prelude::*;
use runde::screens::{
    Calendar, CalendarPage, Deciding, LaterMeetings, MeetingPage, OneForm, PauseForm, PrintPage,
    RhythmBefore, RhythmForm, WhenDraft,
};
use runde::words::Words;
use runde_core::companion::{
    AgreedRhythmView, CalendarView, ChangeView, Come, DayMark, How, Language, Mark, MeetingOn,
    MemberId, Nth, OnTheTable, PatternView, RhythmView, When, WordsView, YearView,
};

use super::agreements::{agreed, something as agreements};
use super::{Screen, edits, pressed, screen};
pub(super) use views::next;
use views::{
    at, back, day, duties, everyone, id, moved, one, rhythm, today, torn, view, when, with_people,
    year, young,
};

fn plan_of(words: Words, view: CalendarView, deciding: Deciding, in_meeting: bool) -> Element {
    page_of(words, CalendarPage::All, view, deciding, in_meeting)
}

fn page_of(
    words: Words,
    page: CalendarPage,
    view: CalendarView,
    deciding: Deciding,
    in_meeting: bool,
) -> Element {
    let onmeeting = in_meeting.then(|| EventHandler::new(|()| ()));
    rsx! {
        Calendar {
            words,
            page,
            view,
            deciding,
            onact: |_| (),
            onmeeting,
            onpage: |_| (),
        }
    }
}

/// A group that meets every week calls one meeting off, or moves it by two days: how many edits the
/// plan is sent with its year, and how many of them are for the change.
#[must_use]
pub fn edits_of_one_meeting() -> [(usize, usize); 2] {
    let weeks = |of: fn(&mut DayMark)| {
        let mut marks: Vec<DayMark> = (0..53)
            .filter_map(|week| {
                let day = day(2025, 11, 4).checked_add_days(Days::new(7 * week))?;
                let mark = if day < today() { Mark::Met } else { Mark::ToCome };
                Some(DayMark { day, mark, moved_from: None })
            })
            .collect();
        of(&mut marks[50]);
        CalendarView { year: YearView { marks, ..year() }, ..view() }
    };
    let called_off = |mark: &mut DayMark| mark.mark = Mark::CalledOff;
    let moved = |mark: &mut DayMark| {
        mark.moved_from = Some(mark.day);
        mark.day = mark.day + Days::new(2);
    };
    [called_off, moved as fn(&mut DayMark)].map(|change| {
        edits(weeks(|_| ()), weeks(change), |view| {
            plan_of(Words::new(Language::English), view, Deciding::Open, false)
        })
    })
}

pub(super) fn screens(words: Words) -> Vec<Screen> {
    let plan = move |name, view: CalendarView, deciding, in_meeting: bool| {
        screen(name, move || plan_of(words, view.clone(), deciding, in_meeting))
    };
    let asks = CalendarView { asks_about_rhythm: true, ..view() };
    let open_again = CalendarView {
        on_the_table: Some(OnTheTable { proposal: id(6), change: ChangeView::Rhythm(rhythm()) }),
        ..young()
    };
    let mut all = vec![
        plan("plan-of-the-group-open-again", open_again, Deciding::Open, false),
        plan("plan-of-the-group", view(), Deciding::Open, false),
        plan("plan-of-the-group-empty", young(), Deciding::Open, false),
        plan("plan-of-the-group-asks", asks, Deciding::Open, false),
        plan("plan-of-the-group-in-meeting", view(), Deciding::Open, true),
        plan("plan-of-the-group-over", view(), Deciding::Over, false),
    ];
    let laid = CalendarPage::OnTheTable;
    all.push(screen("plan-of-the-group-laid", move || {
        page_of(words, laid, view(), Deciding::Open, false)
    }));
    all.push(screen("plan-later", move || {
        let spring = [day(2027, 1, 19), day(2027, 5, 4)];
        let meetings = spring.map(|day| one(day, How::AsPlanned)).to_vec();
        rsx! { LaterMeetings { words, meetings, view: view(), onopen: |_| (), onback: |()| () } }
    }));
    all.extend(rhythms(words));
    all.extend(meetings(words));
    all.extend(forms(words));
    all.extend(beside::finding(words));
    all.extend(beside::taking_along(words));
    all
}

/// The rhythm's title in every form it can take.
fn rhythms(words: Words) -> Vec<Screen> {
    let form = move |name, pattern: Option<PatternView>, presses: &[(&str, usize)]| {
        let before = pattern.map(|pattern| RhythmBefore {
            rhythm: RhythmView { pattern, ..rhythm() },
            place: "The library".to_owned(),
            next: Some(day(2026, 10, 13)),
        });
        pressed(name, presses, move || {
            rsx! {
                RhythmForm {
                    words,
                    before: before.clone(),
                    zone: "Europe/Copenhagen",
                    today: today(),
                    onpropose: |_| (),
                    onback: |()| (),
                }
            }
        })
    };
    let titled = move |name, pattern: PatternView| {
        let with = AgreedRhythmView {
            agreed: agreed(1, WordsView::Gone),
            rhythm: RhythmView { pattern, ..rhythm() },
            place: None,
        };
        let view = CalendarView { rhythm: Some(with), ..young() };
        screen(name, move || {
            rsx! {
                PrintPage {
                    words,
                    view: view.clone(),
                    agreements: agreements(),
                    onprint: |()| (),
                    onback: |()| (),
                }
            }
        })
    };
    let chosen = PatternView::Chosen(vec![day(2026, 9, 1), day(2026, 12, 8), day(2026, 12, 25)]);
    let monthly =
        |nth| PatternView::Monthly { nth, weekday: chrono::Weekday::Tue, from: day(2026, 11, 1) };
    vec![
        form("rhythm-form", None, &[]),
        form("rhythm-form-first", None, &[("change", 1)]),
        form("rhythm-form-weeks", Some(rhythm().pattern), &[]),
        form("rhythm-form-changed", Some(rhythm().pattern), &[("change", 0)]),
        form("rhythm-form-days", Some(chosen.clone()), &[]),
        form("rhythm-form-days-elsewhere", Some(chosen), &[("input", 2)]),
        titled("print-weekly", PatternView::Weeks { every: 1, first: today() }),
        titled("print-third", PatternView::Weeks { every: 3, first: today() }),
        titled("print-second-of-month", monthly(Nth::Second)),
        titled("print-last-of-month", monthly(Nth::Last)),
        titled("print-chosen", PatternView::Chosen(vec![today()])),
    ]
}

fn meetings(words: Words) -> Vec<Screen> {
    let page = move |name, meeting: MeetingOn, deciding, presses: &[(&str, usize)]| {
        pressed(name, presses, move || {
            rsx! {
                MeetingPage {
                    words,
                    meeting: meeting.clone(),
                    today: today(),
                    deciding,
                    speaks_for: everyone(),
                    holder: Some(MemberId::new([0; 16])),
                    rhythm: true,
                    onact: |_| (),
                    onback: |()| (),
                }
            }
        })
    };
    let tomorrow = one(day(2026, 10, 9), How::AsPlanned);
    let off = MeetingOn { put_back: back(today()), ..one(today(), How::CalledOff) };
    let elsewhere = MeetingOn {
        how: How::AsPlanned,
        when: When { place: moved().when.place, ..when(day(2026, 10, 27), 19, 0) },
        ..moved()
    };
    let nobody = MeetingOn { come: Come::Nobody, ..with_people() };
    vec![
        page("one-meeting", one(day(2026, 10, 13), How::AsPlanned), Deciding::Open, &[]),
        page("one-meeting-calling-off", tomorrow, Deciding::Open, &[("click", 0)]),
        page("one-meeting-moved", moved(), Deciding::Open, &[]),
        page("one-meeting-off", off, Deciding::Open, &[]),
        page("one-meeting-elsewhere", elsewhere, Deciding::Open, &[("click", 2)]),
        page("one-meeting-nobody", nobody, Deciding::Open, &[]),
        page("one-meeting-people", with_people(), Deciding::Open, &[]),
        page("one-meeting-swap", with_people(), Deciding::Open, &[("click", 5)]),
        page("one-meeting-torn", torn(), Deciding::Open, &[]),
        page("one-meeting-over", one(today(), How::AsPlanned), Deciding::Over, &[]),
    ]
}

fn forms(words: Words) -> Vec<Screen> {
    let view = view();
    let place = Some("The library".to_owned());
    let christmas = When { minutes: 105, place, ..when(day(2026, 12, 25), 19, 0) };
    let moves = match words.language() {
        Language::Danish => ["Flyt mødet", "Denne ene gang.", "Flyt det"],
        Language::Norwegian => ["Flytt møtet", "Denne ene gangen.", "Flytt det"],
        Language::English => ["Move meeting", "For this once.", "Move it"],
    };
    vec![
        screen("one-form", move || {
            rsx! {
                OneForm {
                    words,
                    title: moves[0],
                    note: moves[1],
                    done: moves[2],
                    first: WhenDraft::of(christmas.clone()),
                    today: today(),
                    ondone: |_| (),
                    onback: |()| (),
                }
            }
        }),
        screen("pause-form", move || {
            rsx! {
                PauseForm { words, today: today(), ondone: |_| (), onback: |()| () }
            }
        }),
        screen("print", move || {
            rsx! {
                PrintPage {
                    words,
                    view: view.clone(),
                    agreements: agreements(),
                    onprint: |()| (),
                    onback: |()| (),
                }
            }
        }),
    ]
}
