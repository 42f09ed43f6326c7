//! Calendar files that other programs wrote, as we read them: `given FOLDER DAY ZONE` reads each `N.ics` and
//! writes `N.json`, the times in it, each `DAY TIME MINUTES` by the clock of the zone.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops, and says where")]

use std::path::Path;

use runde_core::companion::{When, read_calendar};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, day, zone] = arguments.as_slice() else {
        println!("given FOLDER DAY ZONE");
        std::process::exit(2);
    };
    for entry in Path::new(folder).read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "ics") {
            let found = read_calendar(&std::fs::read(&path).unwrap(), day.parse().unwrap(), zone);
            let told: Vec<String> =
                found.map(|found| found.meetings.iter().map(told).collect()).unwrap_or_default();
            std::fs::write(path.with_extension("json"), serde_json::to_string(&told).unwrap())
                .unwrap();
        }
    }
}

fn told(one: &When) -> String {
    format!("{} {} {}", one.day, one.at.format("%H:%M"), one.minutes)
}
