//! Calendar files as other programs write them, each with what the standard says of it.

use runde_core::companion::{CalendarProblem, FoundMeetings, read_calendar};

/// The files that are read, on 30 November 2026 in Copenhagen: day, time, minutes and place.
const READ: [(&str, &[&str]); 21] = [
    (
        "01_rule_begun_in_utc_told_as_local",
        &["2026-12-08 19:00 120", "2026-12-15 19:00 120", "2026-12-22 19:00 120"],
    ),
    // the world's clock knows no summer time
    (
        "01b_rule_begun_in_utc_over_summer_time",
        &["2027-03-16 19:00 120", "2027-03-23 19:00 120", "2027-03-30 20:00 120"],
    ),
    (
        "01d_rule_begun_in_utc_monthly",
        &["2026-12-08 19:00 120", "2027-01-12 19:00 120", "2027-02-09 19:00 120"],
    ),
    (
        "02_one_time_cancelled_with_another_SEQUENCE",
        &["2026-12-08 19:00 120", "2026-12-22 19:00 120"],
    ),
    (
        "02b_one_time_moved_with_another_SEQUENCE_google_shape",
        &["2026-12-08 19:00 120", "2026-12-23 18:00 120"],
    ),
    (
        "03_override_of_one_series_hits_another_UID",
        &[
            "2026-12-08 19:00 120 Room A",
            "2026-12-08 19:00 120 Room B",
            "2026-12-15 19:00 120 Room A",
            "2026-12-16 18:00 120 Room B",
            "2026-12-22 19:00 120 Room A",
            "2026-12-22 19:00 120 Room B",
        ],
    ),
    (
        "04_EXDATE_as_a_day",
        &["2026-12-08 19:00 120", "2026-12-15 19:00 120", "2026-12-29 19:00 120"],
    ),
    ("05_EXDATE_of_an_RDATE", &["2026-12-08 19:00 120", "2026-12-10 19:00 120"]),
    (
        "06_override_that_carries_the_rule_along",
        &["2026-12-08 19:00 120", "2026-12-16 18:00 120", "2026-12-22 19:00 120"],
    ),
    (
        "08_rule_with_end_in_another_zone_wrong_length",
        &["2026-12-08 19:00 90", "2026-12-15 19:00 90"],
    ),
    ("08b_rule_with_end_in_utc_wrong_length", &["2026-12-08 19:00 120", "2026-12-15 19:00 120"]),
    ("09_milliseconds_and_Z", &["2026-12-08 19:00 120"]),
    ("11_same_UID_newer_SEQUENCE", &["2026-12-09 19:00 120"]),
    ("12_VTIMEZONE_says_other_than_its_name_EST", &["2027-06-08 19:00 120"]),
    ("13_place_in_latin1", &["2026-12-08 19:00 120 Café Æblet"]),
    (
        "13b_place_folded_inside_a_letter",
        &[
            "2026-12-08 19:00 120 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxø Æblet",
        ],
    ),
    ("14_place_with_bidi_override", &["2026-12-08 19:00 120 Kirken 12 .rN gade"]),
    (
        "15_place_is_a_long_link_page_too_wide",
        &[
            "2026-12-08 19:00 120 https://teams.example.invalid/l/meetup-join/19%3ameeting_NDQyYzg4ZTYtMWQyZi00YjM3LWFhZjQtZDk5ZjQ2%40",
        ],
    ),
    // of the hour that comes twice, the first
    (
        "16_rule_at_a_time_that_comes_twice_in_new_york",
        &["2027-11-06 06:30 60", "2027-11-07 06:30 60"],
    ),
    ("18_tzone_Microsoft_Utc_refused", &["2026-12-08 19:00 120"]),
    ("19_spaces_at_line_ends_told_as_not_soon", &["2026-12-08 19:00 120 Café Æblet"]),
];

/// The files in which everything is called off.
const NOTHING: [&str; 2] = ["10_METHOD_CANCEL_without_STATUS", "10b_STATUS_CANCELED_one_L"];

fn read(bytes: &[u8]) -> Result<FoundMeetings, CalendarProblem> {
    read_calendar(bytes, "2026-11-30".parse().unwrap(), "Europe/Copenhagen")
}

fn file(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/ics");
    std::fs::read(format!("{folder}/{name}.ics")).unwrap()
}

fn told(found: &FoundMeetings) -> Vec<String> {
    let one = found.meetings.iter().map(|one| {
        let place = one.place.as_ref().map(|place| format!(" {place}")).unwrap_or_default();
        format!("{} {} {}{place}", one.day, one.at.format("%H:%M"), one.minutes)
    });
    one.collect()
}

#[test]
fn every_file_tells_what_the_standard_says() {
    for (name, expected) in READ {
        let found = read(&file(name)).unwrap_or_else(|problem| panic!("{name}: {problem}"));
        assert_eq!(told(&found), expected, "{name}");
        assert!(found.left_out.is_empty(), "{name}: {:?}", found.left_out);
    }
    for name in NOTHING {
        assert_eq!(read(&file(name)), Err(CalendarProblem::NotSoon), "{name}");
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/ics");
    let there = std::fs::read_dir(folder).unwrap().count();
    assert_eq!(there, READ.len() + NOTHING.len(), "every file is read");
}

#[test]
fn a_calendar_of_twenty_years_is_read_for_what_is_soon() {
    let mut text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n".to_owned();
    for number in 0..12_000 {
        let (year, month, day) = (2006 + number / 600, 1 + number % 12, 1 + number % 28);
        text += &format!(
            "BEGIN:VEVENT\r\nUID:{number}\r\nDTSTAMP:20261101T080000Z\r\n\
             SUMMARY:Something long ago\r\nDESCRIPTION:{}\r\n\
             DTSTART;TZID=Europe/Copenhagen:{year}{month:02}{day:02}T190000\r\nEND:VEVENT\r\n",
            "words ".repeat(20)
        );
    }
    text += "BEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID=Europe/Copenhagen:20100105T190000\r\n\
             RRULE:FREQ=WEEKLY;INTERVAL=2\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    assert!(text.lines().count() > 80_000);
    let found = read(text.as_bytes()).unwrap();
    assert_eq!(told(&found).first().map(String::as_str), Some("2026-12-01 19:00 120"));
    assert_eq!(found.meetings.len(), 29);
}

#[test]
fn a_calendar_with_too_much_that_is_soon_is_told_as_too_large() {
    let mut text = "BEGIN:VCALENDAR\r\n".to_owned();
    for number in 0..2_000 {
        text += &format!(
            "BEGIN:VEVENT\r\nUID:{number}\r\nDTSTART:20261208T{:02}0000Z\r\nEND:VEVENT\r\n",
            number % 24
        );
    }
    text += "END:VCALENDAR\r\n";
    assert_eq!(read(text.as_bytes()), Err(CalendarProblem::TooLarge));
}
