//! Hard cases of the schedule, with rhythms and words written down here.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::*;

fn day(text: &str) -> Day {
    Day::of(text.parse::<NaiveDate>().unwrap())
}

fn id(number: u8) -> EntryId {
    EntryId::new([number; 32])
}

fn at(hour: u32, minute: u32) -> TimeOfDay {
    TimeOfDay::new(hour * 60 + minute).unwrap()
}

fn zone() -> Zone {
    Zone::new("Europe/Copenhagen").unwrap()
}

fn weekly(first: &str) -> Rhythm {
    let pattern = Pattern::Weeks { every: Every::new(1).unwrap(), first: day(first) };
    Rhythm { pattern, at: at(19, 0), length: Length::new(120).unwrap(), zone: zone() }
}

fn on_days(days: &[&str]) -> Rhythm {
    let pattern = Pattern::Chosen(ChosenDays::new(days.iter().map(|it| day(it))).unwrap());
    Rhythm { pattern, ..weekly("2026-01-06") }
}

fn once(text: &str) -> OneMeeting {
    let (at, length) = (at(10, 30), Length::new(60).unwrap());
    OneMeeting { day: day(text), at, length, zone: zone() }
}

fn moved(text: &str, at: TimeOfDay) -> What {
    What::Moved { day: day(text), at, length: Length::new(90).unwrap() }
}

fn slot(rhythm: u8, text: &str) -> Slot {
    Slot::Planned { rhythm: id(rhythm), day: day(text) }
}

/// What a test says of a group's meetings.
#[derive(Default)]
struct Group {
    rhythms: Vec<AgreedRhythm>,
    singles: BTreeMap<EntryId, OneMeeting>,
    said: BTreeMap<Slot, Holding>,
    pauses: BTreeMap<EntryId, Pause>,
}

impl Group {
    fn of(rhythms: &[(u8, Rhythm)]) -> Self {
        let agreed = |(number, rhythm): &(u8, Rhythm)| AgreedRhythm {
            proposal: id(*number),
            rhythm: rhythm.clone(),
        };
        let rhythms = rhythms.iter().map(agreed);
        Self { rhythms: rhythms.collect(), ..Self::default() }
    }

    fn say(mut self, slot: Slot, what: What, tells_place: bool) -> Self {
        let holding = Holding { what, by: id(99), tells_place, torn: Vec::new() };
        self.said.insert(slot, holding);
        self
    }

    fn extra(mut self, number: u8, text: &str) -> Self {
        self.singles.insert(id(number), once(text));
        self
    }

    fn pause(mut self, from: &str, until: &str) -> Self {
        let number = u8::try_from(200 + self.pauses.len()).unwrap();
        self.pauses.insert(id(number), Pause::new(day(from), day(until)).unwrap());
        self
    }

    fn schedule(self) -> Schedule {
        let Self { rhythms, singles, said, pauses } = self;
        Schedule::new(rhythms, singles, said, pauses)
    }
}

/// Day, hour and how of each meeting in a span.
fn told(schedule: &Schedule, from: &str, until: &str) -> Vec<String> {
    let line = |one: Planned| {
        format!("{} {} {:?}", one.when.day.date(), one.when.at.time().format("%H:%M"), one.how)
    };
    schedule.meetings(day(from), day(until)).into_iter().map(line).collect()
}

#[test]
fn a_meeting_moved_past_midnight_is_on_the_day_it_was_moved_to() {
    let late = moved("2026-01-14", at(0, 30));
    let schedule = Group::of(&[(1, weekly("2026-01-06"))]).say(slot(1, "2026-01-13"), late, false);
    let schedule = schedule.schedule();
    assert_eq!(told(&schedule, "2026-01-13", "2026-01-13"), [""; 0]);
    assert_eq!(
        told(&schedule, "2026-01-14", "2026-01-20"),
        ["2026-01-14 00:30 Moved", "2026-01-20 19:00 AsPlanned"]
    );
    let one = schedule.meeting(slot(1, "2026-01-13")).unwrap();
    assert_eq!(one.planned, DayTime { day: day("2026-01-13"), at: at(19, 0) });
    assert_eq!((one.when.length.minutes(), one.place), (90, id(1)));
}

#[test]
fn a_later_rhythm_cuts_the_earlier_one_and_a_moved_meeting_stands() {
    let far = moved("2026-03-05", at(18, 0));
    let old = Group::of(&[(1, weekly("2026-01-06")), (2, weekly("2026-02-05"))]);
    let schedule = old
        .say(slot(1, "2026-02-10"), far, true)
        .say(slot(1, "2026-02-17"), What::CalledOff, false)
        .say(slot(1, "2026-02-24"), What::AsPlanned, false)
        .schedule();
    assert_eq!(
        told(&schedule, "2026-02-01", "2026-02-12"),
        ["2026-02-03 19:00 AsPlanned", "2026-02-05 19:00 AsPlanned", "2026-02-12 19:00 AsPlanned"]
    );
    // both on one day: the old meeting somebody moved there, and that of the new rhythm
    assert_eq!(
        told(&schedule, "2026-03-05", "2026-03-05"),
        ["2026-03-05 18:00 Moved", "2026-03-05 19:00 AsPlanned"]
    );
    assert_eq!(schedule.meetings(day("2026-03-05"), day("2026-03-05"))[0].place, id(99));
    assert_eq!(schedule.meeting(slot(1, "2026-02-17")), None, "it goes with its rhythm");
    assert_eq!(schedule.meeting(slot(1, "2026-02-24")), None);
}

#[test]
fn a_rhythm_that_begins_after_a_later_one_never_counts() {
    let three = [(1, weekly("2026-01-06")), (2, weekly("2026-06-02")), (3, weekly("2026-03-05"))];
    let schedule = Group::of(&three).schedule();
    assert_eq!(told(&schedule, "2026-06-01", "2026-06-07"), ["2026-06-04 19:00 AsPlanned"]);
    assert_eq!(
        told(&schedule, "2026-03-02", "2026-03-05"),
        ["2026-03-03 19:00 AsPlanned", "2026-03-05 19:00 AsPlanned"]
    );
    // days chosen one by one end; what came before does not begin again
    let chosen = [(1, weekly("2026-01-06")), (2, on_days(&["2026-01-15", "2026-01-17"]))];
    let schedule = Group::of(&chosen).schedule();
    assert_eq!(
        told(&schedule, "2026-01-10", "2026-12-31"),
        ["2026-01-13 19:00 AsPlanned", "2026-01-15 19:00 AsPlanned", "2026-01-17 19:00 AsPlanned"]
    );
}

#[test]
fn in_a_pause_nothing_is_planned_but_what_somebody_asked_for() {
    let schedule = Group::of(&[(1, weekly("2026-07-07"))])
        .pause("2026-07-14", "2026-07-28")
        .pause("2026-07-28", "2026-07-28")
        .say(slot(1, "2026-07-21"), What::AsPlanned, false)
        .say(slot(1, "2026-07-28"), moved("2026-07-15", at(8, 0)), false)
        .extra(7, "2026-07-16")
        .schedule();
    assert_eq!(
        told(&schedule, "2026-07-07", "2026-08-04"),
        [
            "2026-07-07 19:00 AsPlanned",
            "2026-07-14 19:00 Paused",
            "2026-07-15 08:00 Moved",
            "2026-07-16 10:30 Extra",
            "2026-07-21 19:00 AsPlanned",
            "2026-08-04 19:00 AsPlanned"
        ]
    );
    // a long pause that lies before a short one still rests
    let schedule = Group::of(&[(1, weekly("2026-07-07"))])
        .pause("2026-07-08", "2026-08-30")
        .pause("2026-07-09", "2026-07-10")
        .schedule();
    assert_eq!(told(&schedule, "2026-08-25", "2026-08-25"), ["2026-08-25 19:00 Paused"]);
}

#[test]
fn a_meeting_beside_the_rhythm_can_be_moved_and_called_off() {
    let group = || Group::of(&[]).extra(7, "2026-07-16");
    let single = Slot::Single(id(7));
    let planned = group().say(single, What::AsPlanned, true).schedule();
    assert_eq!(told(&planned, "2026-07-01", "2026-07-31"), ["2026-07-16 10:30 Extra"]);
    assert_eq!(planned.meeting(single).unwrap().place, id(99));
    let off = group().say(single, What::CalledOff, false).schedule();
    assert_eq!(told(&off, "2026-07-01", "2026-07-31"), ["2026-07-16 10:30 CalledOff"]);
    let later = moved("2027-08-01", at(9, 0));
    let moved = group().say(single, later, false).schedule();
    assert_eq!(told(&moved, "2026-07-01", "2026-07-31"), [""; 0]);
    assert_eq!(told(&moved, "2027-08-01", "2027-08-01"), ["2027-08-01 09:00 Moved"]);
    // of what there is not, nothing is told
    let nothing = Group::of(&[]).say(single, later, false).say(slot(1, "2026-07-16"), later, true);
    let nothing = nothing.schedule();
    assert_eq!(nothing, Schedule::default());
    assert_eq!((nothing.meeting(single), nothing.meeting(slot(1, "2026-07-16"))), (None, None));
}

#[test]
fn after_four_hundred_meetings_the_next_twelve_are_found() {
    let mut group = Group::of(&[(1, weekly("2018-01-02"))]);
    let rhythm = weekly("2018-01-02");
    for day in rhythm.pattern.days_from(Day::new(0)).take(400).step_by(9) {
        let slot = Slot::Planned { rhythm: id(1), day };
        let what = What::Moved {
            day: Day::new(day.days() + 1),
            at: at(19, 0),
            length: Length::new(60).unwrap(),
        };
        group = group.say(slot, what, false);
    }
    let schedule = group.schedule();
    let next = schedule.next(day("2026-01-01"), 12);
    assert_eq!(next.len(), 12);
    assert_eq!((next[0].when.day, next[11].when.day), (day("2026-01-06"), day("2026-03-24")));
    // what is over long ago is not kept for the first view
    let since = schedule.since(day("2025-12-01"));
    assert!(schedule.said().len() > 40 && since.said().is_empty());
    assert_eq!(since.next(day("2026-01-01"), 12), next);
}

#[test]
fn what_reaches_beyond_a_day_is_kept_whatever_its_rhythm() {
    let three = [(1, weekly("2020-01-07")), (2, weekly("2021-01-07")), (3, weekly("2022-01-04"))];
    let far = moved("2030-01-01", at(9, 0));
    let schedule = Group::of(&three)
        .say(slot(1, "2020-02-04"), far, false)
        .say(slot(2, "2021-02-04"), What::CalledOff, false)
        .extra(7, "2020-03-01")
        .extra(8, "2026-03-01")
        .pause("2020-04-01", "2020-04-30")
        .schedule();
    let since = schedule.since(day("2026-01-01"));
    let kept: Vec<EntryId> = since.rhythms().iter().map(|it| it.proposal).collect();
    assert_eq!(kept, [id(1), id(3)]);
    assert!(since.singles().keys().eq([&id(8)]) && since.pauses().is_empty());
    for (from, until) in [("2026-01-01", "2027-01-01"), ("2029-12-20", "2030-01-31")] {
        assert_eq!(told(&since, from, until), told(&schedule, from, until));
    }
    assert_eq!(told(&since, "2030-01-01", "2030-01-01").len(), 2);
}

#[test]
fn a_list_has_an_end_whatever_somebody_wrote_down() {
    let mut group = Group::of(&[(1, weekly("2026-01-06"))]);
    for number in 0..3_000_u32 {
        let mut name = [7; 32];
        name[..4].copy_from_slice(&number.to_be_bytes());
        group.singles.insert(EntryId::new(name), once("2026-02-02"));
    }
    let schedule = group.schedule();
    let all = schedule.meetings(day("2026-01-01"), Day::new(u32::MAX));
    assert_eq!(all.len(), Schedule::MOST);
    assert_eq!(all[0].when.day, day("2026-01-06"));
    let after = schedule.meetings(day("2026-02-03"), Day::new(u32::MAX));
    assert_eq!(after.len(), 157, "three years of weeks");
    assert_eq!(schedule.meetings(day("2026-02-03"), day("2026-02-02")), []);
    assert_eq!(schedule.meetings(Day::new(u32::MAX), Day::new(u32::MAX)), []);
}

fn met(days: impl Iterator<Item = Day>, schedule: Schedule) -> State {
    State { met: days.collect(), schedule, ..State::default() }
}

#[test]
fn how_often_is_the_median_beside_what_was_agreed() {
    let weekly = weekly("2026-01-06");
    let every = |step| weekly.pattern.days_from(Day::new(0)).step_by(step).take(6);
    let group = Group::of(&[(1, weekly.clone())])
        .pause("2026-02-01", "2026-02-08")
        .say(slot(1, "2026-01-20"), What::CalledOff, false)
        .say(slot(1, "2026-01-27"), moved("2026-01-28", at(19, 0)), false)
        .extra(7, "2026-01-30")
        .schedule();
    let span = (day("2026-01-01"), day("2026-03-31"));
    let asked = |state: &State| state.frequency(span.0, span.1);
    let in_time = asked(&met(every(1), group.clone()));
    let Frequency { planned, held, moved, called_off, gap, agreed_gap, differs } = in_time;
    // on the day of the one that was called off they met all the same
    assert_eq!((planned, held, moved, called_off), (14, 6, 1, 0));
    assert_eq!(asked(&met(every(1).take(2), group.clone())).called_off, 1);
    assert_eq!((gap, agreed_gap, differs), (Some(7), Some(7), false));
    let seldom = asked(&met(every(2), group.clone()));
    assert_eq!((seldom.gap, seldom.differs), (Some(14), true));
    // three gaps are too few to say so
    let few = asked(&met(every(2).take(4), group.clone()));
    assert_eq!((few.gap, few.differs), (Some(14), false));
    // ten days instead of seven is not more than half away
    let tens = every(1).enumerate().map(|(n, day)| Day::new(day.days() + 3 * n as u32));
    let tens = asked(&met(tens, group));
    assert_eq!((tens.gap, tens.differs), (Some(10), false));
    let nothing = asked(&State::default());
    assert_eq!((nothing.gap, nothing.agreed_gap, nothing.differs), (None, None, false));
}
