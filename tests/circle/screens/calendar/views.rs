//! What the pages of when the group meets are drawn from.

use chrono::{Days, NaiveDate, NaiveTime};
use runde_core::companion::{
    AgreedRhythmView, Becomes, CalendarView, ChangeView, Come, DayMark, DutyView, EntryId, Holiday,
    How, Mark, MeetingOn, MemberId, MonthView, OnTheTable, PatternView, PauseView, Person,
    RhythmView, Slot, TurnView, When, WordsView, YearView,
};
use runde_core::domain::Day;

use crate::planned;
use crate::screens::agreements::{WRITTEN, agreed};

pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub(super) fn today() -> NaiveDate {
    day(2026, 10, 8)
}

pub(super) fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

pub(super) fn id(number: u8) -> EntryId {
    EntryId::new([number; 32])
}

pub(super) fn rhythm() -> RhythmView {
    RhythmView {
        pattern: PatternView::Weeks { every: 2, first: day(2026, 2, 3) },
        at: at(19, 0),
        minutes: 120,
        zone: "Europe/Copenhagen".to_owned(),
    }
}

/// Two hours from a time on a day.
pub(super) fn when(day: NaiveDate, hour: u32, minute: u32) -> When {
    planned::when(day.and_time(at(hour, minute)), 120)
}

pub(super) fn one(on: NaiveDate, how: How) -> MeetingOn {
    MeetingOn {
        slot: Slot::Planned { rhythm: id(9), day: Day::of(on) },
        when: When { place: Some("The library, small room".to_owned()), ..when(on, 19, 0) },
        how,
        planned: on.and_time(at(19, 0)),
        torn: Vec::new(),
        here: None,
        holiday: None,
        cant_come: Vec::new(),
        goodbyes: Vec::new(),
        come: Come::Enough,
        put_back: None,
        turns: Vec::new(),
    }
}

pub(super) fn person(place: u8, nickname: &str) -> Person {
    Person { id: MemberId::new([place; 16]), nickname: nickname.to_owned() }
}

pub(super) fn everyone() -> Vec<Person> {
    vec![person(0, "Anna"), person(1, "Bo"), person(2, "Marit")]
}

pub(super) fn duties() -> Vec<DutyView> {
    let cards = ["host", "refreshments"].map(|card| WordsView::Card(card.to_owned()));
    let words = cards.into_iter().chain([WordsView::Own(WRITTEN[3].to_owned())]);
    words.zip(20..).map(|(words, number)| DutyView { id: id(number), words }).collect()
}

/// Bo can't come, and Marit took what Anna had.
pub(super) fn with_people() -> MeetingOn {
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
        goodbyes: vec![person(2, "Marit")],
        come: Come::Few,
        here: Some(day(2026, 10, 13).and_time(at(18, 0))),
        holiday: Some(Holiday::WhitMonday),
        ..one(day(2026, 10, 13), How::AsPlanned)
    }
}

/// The meeting that comes next.
pub(in crate::screens) fn next() -> MeetingOn {
    one(day(2026, 10, 13), How::AsPlanned)
}

/// As it was planned for a day.
pub(super) fn back(day: NaiveDate) -> Option<When> {
    Some(one(day, How::AsPlanned).when)
}

pub(super) fn moved() -> MeetingOn {
    MeetingOn {
        planned: day(2026, 10, 27).and_time(at(19, 0)),
        put_back: back(day(2026, 10, 27)),
        when: When { place: Some("Hos Ingrid".to_owned()), ..when(day(2026, 10, 29), 18, 30) },
        ..one(day(2026, 10, 29), How::Moved)
    }
}

pub(super) fn torn() -> MeetingOn {
    let other = Becomes::Moved(when(day(2026, 10, 28), 19, 0));
    let this = Becomes::Moved(when(day(2026, 10, 29), 18, 30));
    MeetingOn { torn: vec![Becomes::CalledOff, other, this], ..moved() }
}

/// Eight months that went as the look's year did.
pub(super) fn year() -> YearView {
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

pub(super) fn view() -> CalendarView {
    CalendarView {
        today: today(),
        rhythm: Some(AgreedRhythmView {
            agreed: agreed(1, WordsView::Own("The library, small room".to_owned())),
            rhythm: rhythm(),
            place: Some("The library, small room".to_owned()),
        }),
        coming: vec![
            one(day(2026, 10, 13), How::AsPlanned),
            moved(),
            one(day(2026, 11, 10), How::CalledOff),
            MeetingOn {
                when: when(day(2026, 11, 24), 19, 0),
                come: Come::Few,
                ..one(day(2026, 11, 24), How::Extra)
            },
        ],
        later: vec![one(day(2026, 12, 22), How::AsPlanned)],
        take_place: vec![one(day(2026, 10, 13), How::AsPlanned), moved()],
        on_the_table: Some(OnTheTable { proposal: id(5), change: ChangeView::Rhythm(rhythm()) }),
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

pub(super) fn young() -> CalendarView {
    CalendarView {
        rhythm: None,
        coming: Vec::new(),
        later: Vec::new(),
        take_place: Vec::new(),
        on_the_table: None,
        pauses: Vec::new(),
        year: YearView::default(),
        ..view()
    }
}
