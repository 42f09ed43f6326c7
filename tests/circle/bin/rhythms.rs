//! Rhythms for another calendar: `rhythms HOW_MANY SEED` prints a rhythm a line as JSON, with each of
//! its days from 2024 to 2040 and the moment each meeting begins.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops, and says where")]

use chrono::NaiveDate;
use circle::chance::Chance;
use runde_core::domain::{
    ChosenDays, Day, DayOfWeek, Every, Nth, Pattern, TimeOfDay, Zone, instant,
};
use serde_json::{Value, json};

/// Zones whose clocks are set at other times, by other steps, the other way round, or never.
const ZONES: [&str; 10] = [
    "Europe/Copenhagen",
    "Europe/Oslo",
    "Europe/Dublin",
    "Atlantic/Azores",
    "America/New_York",
    "America/St_Johns",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Asia/Kathmandu",
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [many, seed] = arguments.as_slice() else {
        println!("rhythms HOW_MANY SEED");
        std::process::exit(2);
    };
    let mut chance = Chance::from_seed(seed.parse().unwrap());
    for _ in 0..many.parse::<u32>().unwrap() {
        println!("{}", one(&mut chance));
    }
}

fn small(chance: &mut Chance, end: u32) -> u32 {
    u32::try_from(chance.below(u64::from(end))).unwrap()
}

fn pattern(chance: &mut Chance, first: Day, last: Day) -> (Pattern, Value) {
    // some begin years before
    let begins = first.days() - 1_500;
    let mut day = || Day::new(begins + small(chance, last.days() - begins));
    let (from, chosen) = (day(), [day(), day(), day()]);
    match chance.below(5) {
        0 | 1 => {
            let every = 1 + small(chance, 4);
            let pattern = Pattern::Weeks { every: Every::new(every).unwrap(), first: from };
            (pattern, json!([0, every, from.days()]))
        }
        2 | 3 => {
            let (nth, weekday) = (small(chance, 5), small(chance, 7));
            let pattern = Pattern::Monthly {
                nth: *Nth::ALL.get(nth as usize).unwrap(),
                weekday: DayOfWeek::new(weekday).unwrap(),
                from,
            };
            (pattern, json!([1, nth + 1, weekday, from.days()]))
        }
        _ => {
            let chosen = ChosenDays::new(chosen).unwrap();
            let days: Vec<u32> = chosen.as_slice().iter().map(|day| day.days()).collect();
            (Pattern::Chosen(chosen), json!([2, days]))
        }
    }
}

/// Half of them in the small hours, when clocks are set.
fn time(chance: &mut Chance) -> TimeOfDay {
    let end = if chance.below(2) == 0 { 4 * 60 } else { 24 * 60 };
    TimeOfDay::new(small(chance, end)).unwrap()
}

fn one(chance: &mut Chance) -> Value {
    let day = |year, month, day| Day::of(NaiveDate::from_ymd_opt(year, month, day).unwrap());
    let (first, last) = (day(2024, 1, 1), day(2040, 12, 31));
    let (pattern, told) = pattern(chance, first, last);
    let (at, zone) = (time(chance), *chance.one_of(&ZONES));
    let days = pattern.days_from(first).take_while(|day| *day <= last);
    let clock = Zone::new(zone).unwrap();
    let days: Vec<(u32, Option<i64>)> =
        days.map(|day| (day.days(), instant(day, at, &clock))).collect();
    json!({ "pattern": told, "minute": at.minutes(), "zone": zone, "days": days })
}
