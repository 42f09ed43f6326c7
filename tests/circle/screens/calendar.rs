//! The pages of when the group meets, drawn from views made by hand.

mod beside;

use chrono::{Days, NaiveDate, NaiveTime};
use dioxus::prelude::*;
use runde::screens::{
    Calendar, CalendarPage, Deciding, LaterMeetings, MeetingPage, OneForm, PauseForm, PrintPage,
    RhythmBefore, RhythmForm,
};
use runde::words::Words;
use runde_core::companion::{
    Becomes, CalendarView, ChangeView, Come, DayMark, DutyView, EntryId, Holiday, How, Language,
    Mark, MeetingOn, MemberId, MonthView, Nth, PatternView, PauseView, Person, PutBack, RhythmView,
    Slot, TurnView, WordsView, YearView,
};
use runde_core::domain::Day;

use super::agreements::{WRITTEN, agreed, something as agreements};
use super::{Screen, edits, pressed, screen};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn today() -> NaiveDate {
    day(2026, 10, 8)
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

fn id(number: u8) -> EntryId {
    EntryId::new([number; 32])
}

fn rhythm() -> RhythmView {
    RhythmView {
        pattern: PatternView::Weeks { every: 2, first: day(2026, 2, 3) },
        at: at(19, 0),
        minutes: 120,
        zone: "Europe/Copenhagen".to_owned(),
    }
}

fn one(on: NaiveDate, how: How) -> MeetingOn {
    MeetingOn {
        slot: Slot::Planned { rhythm: id(9), day: Day::of(on) },
        day: on,
        at: at(19, 0),
        minutes: 120,
        zone: "Europe/Copenhagen".to_owned(),
        place: Some("The library, small room".to_owned()),
        how,
        planned: (on, at(19, 0)),
        torn: Vec::new(),
        here: None,
        holiday: None,
        cant_come: Vec::new(),
        come: Come::Enough,
        put_back: None,
        turns: Vec::new(),
    }
}

fn person(place: u8, nickname: &str) -> Person {
    Person { id: MemberId::new([place; 16]), nickname: nickname.to_owned() }
}

fn everyone() -> Vec<Person> {
    vec![person(0, "Anna"), person(1, "Bo"), person(2, "Marit")]
}

fn duties() -> Vec<DutyView> {
    let cards = ["host", "refreshments"].map(|card| WordsView::Card(card.to_owned()));
    let words = cards.into_iter().chain([WordsView::Own(WRITTEN[3].to_owned())]);
    words.zip(20..).map(|(words, number)| DutyView { id: id(number), words }).collect()
}

/// Bo can't come, and Marit took what Anna had.
fn with_people() -> MeetingOn {
    let turns = duties().into_iter().zip(everyone().into_iter().rev());
    let turns = turns.map(|(DutyView { id, words }, whose)| TurnView {
        duty: id,
        words,
        whose: Some(whose),
        taken: false,
    });
    MeetingOn {
        turns: turns.collect(),
        cant_come: vec![person(1, "Bo")],
        come: Come::Few,
        here: Some((day(2026, 10, 13), at(18, 0))),
        holiday: Some(Holiday::WhitMonday),
        ..one(day(2026, 10, 13), How::AsPlanned)
    }
}

/// The meeting that comes next.
pub(super) fn next() -> MeetingOn {
    one(day(2026, 10, 13), How::AsPlanned)
}

/// As it was planned for a day.
fn back(day: NaiveDate) -> Option<PutBack> {
    let place = Some("The library, small room".to_owned());
    Some(PutBack { day, at: at(19, 0), minutes: 120, place })
}

fn moved() -> MeetingOn {
    MeetingOn {
        planned: (day(2026, 10, 27), at(19, 0)),
        put_back: back(day(2026, 10, 27)),
        at: at(18, 30),
        place: Some("Hos Ingrid".to_owned()),
        ..one(day(2026, 10, 29), How::Moved)
    }
}

fn torn() -> MeetingOn {
    let other = Becomes::Moved { day: day(2026, 10, 28), at: at(19, 0), minutes: 120 };
    let this = Becomes::Moved { day: day(2026, 10, 29), at: at(18, 30), minutes: 120 };
    MeetingOn { torn: vec![(Becomes::CalledOff, None), (other, None), (this, None)], ..moved() }
}

/// Eight months that went as the look's year did.
fn year() -> YearView {
    let first = day(2025, 11, 1);
    let months = (0..12).filter_map(|month| {
        let first = first.checked_add_months(chrono::Months::new(month))?;
        let met = if month == 8 { 0 } else { 2 };
        let called_off = if month == 8 { 2 } else { 0 };
        let to_come = u32::from(month == 11);
        let met = if month == 11 { 1 } else { met };
        Some(MonthView { first, met, to_come, moved: u32::from(month == 4), called_off })
    });
    let marks = (0..26).filter_map(|fortnight| {
        let day = day(2025, 11, 4).checked_add_days(Days::new(14 * fortnight))?;
        let mark = match fortnight {
            17 | 18 => Mark::CalledOff,
            3 => Mark::Paused,
            _ if day < today() => Mark::Met,
            _ => Mark::ToCome,
        };
        let from = day.checked_sub_days(Days::new(5)).filter(|_| fortnight == 9);
        Some(DayMark { day, mark, moved_from: from })
    });
    YearView {
        months: months.collect(),
        marks: marks.collect(),
        gap: Some(21),
        agreed_gap: Some(14),
    }
}

fn view() -> CalendarView {
    CalendarView {
        today: today(),
        rhythm: Some((agreed(1, WordsView::Own("The library, small room".to_owned())), rhythm())),
        coming: vec![
            one(day(2026, 10, 13), How::AsPlanned),
            moved(),
            one(day(2026, 11, 10), How::CalledOff),
            MeetingOn { place: None, come: Come::Few, ..one(day(2026, 11, 24), How::Extra) },
        ],
        later: true,
        take_place: vec![one(day(2026, 10, 13), How::AsPlanned), moved()],
        on_the_table: Some((id(5), ChangeView::Rhythm(rhythm()))),
        pauses: vec![
            PauseView { ids: vec![id(4)], from: day(2026, 12, 20), until: day(2027, 1, 3) },
            PauseView { ids: vec![id(6)], from: day(2027, 2, 9), until: day(2027, 2, 9) },
        ],
        year: year(),
        asks_about_rhythm: false,
        duties: duties(),
        speaks_for: everyone(),
        question: None,
        zone: "Europe/Copenhagen".to_owned(),
    }
}

fn young() -> CalendarView {
    CalendarView {
        rhythm: None,
        coming: Vec::new(),
        later: false,
        take_place: Vec::new(),
        on_the_table: None,
        pauses: Vec::new(),
        year: YearView::default(),
        ..view()
    }
}

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
            onopen: |_| (),
            onproposal: |_| (),
            onresume: |_| (),
            ontalked: |()| (),
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
    let open_again =
        CalendarView { on_the_table: Some((id(6), ChangeView::Rhythm(rhythm()))), ..young() };
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
        let with = (agreed(1, WordsView::Gone), RhythmView { pattern, ..rhythm() });
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
                    onmove: |()| (),
                    onaway: |_| (),
                    ontake: |_| (),
                    onanyway: |()| (),
                    onrhythm: EventHandler::new(|()| ()),
                    onread: |_| (),
                    onchange: |_| (),
                    onback: |()| (),
                }
            }
        })
    };
    let tomorrow = one(day(2026, 10, 9), How::AsPlanned);
    let off = MeetingOn { put_back: back(today()), ..one(today(), How::CalledOff) };
    let elsewhere =
        MeetingOn { how: How::AsPlanned, day: day(2026, 10, 27), at: at(19, 0), ..moved() };
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
                    first: (Some(day(2026, 12, 25)), at(19, 0), 105, "The library".to_owned()),
                    zone: "Europe/Copenhagen",
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
