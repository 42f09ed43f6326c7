//! Calendar files for other programs to read: `calendars FOLDER HOW_MANY SEED` writes `N.ics`, and
//! `N.json`, what is in it by the world's clock; and `holidays.txt`, a public holiday a line.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops, and says where")]

use std::path::Path;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use circle::chance::Chance;
use runde_core::companion::guide::Country;
use runde_core::companion::{CalendarEvent, When, calendar_text, holiday};
use serde_json::json;

/// None whose law changes from one release of the database to the next: each program has its own.
const ZONES: [Tz; 10] = [
    Tz::Europe__Copenhagen,
    Tz::Europe__Oslo,
    Tz::Europe__London,
    Tz::America__New_York,
    Tz::America__St_Johns,
    Tz::America__Sao_Paulo,
    Tz::Europe__Dublin,
    Tz::Asia__Kolkata,
    Tz::Australia__Lord_Howe,
    Tz::Pacific__Auckland,
];

const PLACES: [&str; 6] = [
    "The library",
    "Café \"Æblet\", 2. sal; til venstre:\nring på to gange \\ gå ind",
    "Hos 👩‍👩‍👧‍👦 i baghuset – 🕯️ i vinduet, nøglen ligger under den tredje potteplante fra venstre",
    "\u{a0}\u{a0} , ; : \\n \\, \" ' = \u{3000}",
    "BEGIN:VEVENT\r\nEND:VCALENDAR",
    "x",
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, many, seed] = arguments.as_slice() else {
        println!("calendars FOLDER HOW_MANY SEED");
        std::process::exit(2);
    };
    let folder = Path::new(folder);
    let mut chance = Chance::from_seed(seed.parse().unwrap());
    for number in 0..many.parse::<u32>().unwrap() {
        let events = schedule(&mut chance);
        let stamped = 1_700_000_000_000 + i64::from(number) * 1_000;
        let file = folder.join(format!("{number}.ics"));
        std::fs::write(file, calendar_text(&events, stamped)).unwrap();
        let told: Vec<serde_json::Value> = events.iter().map(told).collect();
        let file = folder.join(format!("{number}.json"));
        std::fs::write(file, serde_json::to_string(&told).unwrap()).unwrap();
    }
    std::fs::write(folder.join("holidays.txt"), holidays()).unwrap();
}

/// A year of meetings, now and then in another zone, called off, or by night.
fn schedule(chance: &mut Chance) -> Vec<CalendarEvent> {
    let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap() + Days::new(chance.below(17 * 365));
    let home = *chance.one_of(&ZONES);
    // Sundays are when clocks change
    let step = 7 * (1 + chance.below(3));
    let first = if chance.below(2) == 0 { sunday(first) } else { first };
    (0..1 + 365 / step)
        .map(|week| {
            let zone = if chance.below(8) == 0 { *chance.one_of(&ZONES) } else { home };
            let by_night = chance.below(2) == 0;
            let minute = chance.below(if by_night { 5 * 60 } else { 24 * 60 });
            let seconds = u32::try_from(minute * 60).unwrap();
            CalendarEvent {
                uid: format!("{:032x}@calendar.invalid", chance.draw()),
                sequence: u32::try_from(chance.below(4)).unwrap(),
                when: When {
                    day: first + Days::new(week * step),
                    at: NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).unwrap(),
                    minutes: 15 + u32::try_from(chance.below(706)).unwrap(),
                    zone: zone.name().to_owned(),
                    place: (chance.below(2) == 0).then(|| (*chance.one_of(&PLACES)).to_owned()),
                },
                title: if chance.below(2) == 0 { "Meeting" } else { "Book club, part 2; no. 3" }
                    .to_owned(),
                called_off: chance.below(5) == 0,
                alarm: chance.below(3) == 0,
            }
        })
        .collect()
}

fn sunday(day: NaiveDate) -> NaiveDate {
    day.iter_days().find(|day| day.format("%u").to_string() == "7").unwrap()
}

/// What another program should find, with the civil time for one that has zones of its own.
fn told(event: &CalendarEvent) -> serde_json::Value {
    let start = instant(event);
    let end = start + TimeDelta::minutes(i64::from(event.when.minutes));
    let place = event.when.place.as_ref().map(|place| place.replace("\r\n", "\n"));
    json!({
        "uid": event.uid,
        "sequence": event.sequence,
        "civil": event.when.begins().to_string(),
        "zone": event.when.zone,
        "minutes": event.when.minutes,
        "start": start.timestamp(),
        "end": end.timestamp(),
        "title": event.title,
        "place": place,
        "status": if event.called_off { "CANCELLED" } else { "CONFIRMED" },
    })
}

/// A civil time that is left out is counted on from the hours before.
fn instant(event: &CalendarEvent) -> DateTime<Utc> {
    let zone: Tz = event.when.zone.parse().unwrap();
    let civil = event.when.begins();
    let before = TimeDelta::hours(3);
    match zone.from_local_datetime(&civil).earliest() {
        Some(time) => time.to_utc(),
        None => zone.from_local_datetime(&(civil - before)).unwrap().to_utc() + before,
    }
}

fn holidays() -> String {
    let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
    let days = first.iter_days().take_while(|day| day.format("%Y").to_string() != "2041");
    let mut lines = String::new();
    for day in days {
        for (country, code) in Country::ALL.into_iter().zip(["DK", "NO"]) {
            if let Some(holiday) = holiday(day, country) {
                lines += &format!("{code} {day} {holiday:?}\n");
            }
        }
    }
    lines
}
