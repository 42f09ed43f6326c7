use proptest::prelude::*;

use super::*;
use crate::companion::hand::when;
use crate::companion::ics::{CalendarEvent, calendar_text};

const HERE: &str = "Europe/Copenhagen";

fn today() -> NaiveDate {
    "2026-10-01".parse().unwrap()
}

fn read(events: &str) -> Result<FoundMeetings, CalendarProblem> {
    let whole = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n");
    read_calendar(whole.as_bytes(), today(), HERE)
}

fn event(lines: &str) -> String {
    format!("BEGIN:VEVENT\r\nUID:1\r\n{lines}\r\nEND:VEVENT\r\n").replace(' ', "\r\n")
}

/// Every time that was found, as `2026-10-20 19:00 120`.
fn found(events: &str) -> Vec<String> {
    let told = |one: &When| format!("{} {} {}", one.day, one.at.format("%H:%M"), one.minutes);
    read(events).unwrap().meetings.iter().map(told).collect()
}

#[test]
fn what_we_write_is_read_again() {
    let there = |when| When { place: Some("Here, there; everywhere".to_owned()), ..when };
    let event = |day: &str, zone: &str, called_off| CalendarEvent {
        uid: format!("{day}@calendar.invalid"),
        sequence: 0,
        when: there(when(&format!("{day}T19:00:00"), 90, zone)),
        title: "Meeting".to_owned(),
        called_off,
        alarm: true,
    };
    let events = [
        event("2026-10-20", HERE, false),
        event("2026-10-25", "America/New_York", false),
        event("2026-11-03", HERE, true),
    ];
    let told = read_calendar(calendar_text(&events, 0).as_bytes(), today(), HERE).unwrap();
    let days: Vec<String> = told.meetings.iter().map(|one| format!("{one:?}")).collect();
    let both = ["2026-10-20T19:00:00", "2026-10-26T00:00:00"];
    let both = both.map(|begins| there(when(begins, 90, HERE)));
    assert_eq!(told.meetings, both, "{days:?}");
    assert!(told.left_out.is_empty());
}

#[test]
fn a_place_is_kept_as_long_as_one_can_be_and_an_empty_one_is_none() {
    let place = |line: &str| {
        let event = format!(
            "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261020T190000\r\nLOCATION:{line}\r\nEND:VEVENT\r\n"
        );
        read(&event).unwrap().meetings[0].place.clone()
    };
    assert_eq!(place("The  library\\, small\\nroom"), Some("The library, small room".to_owned()));
    assert_eq!(place(&"x".repeat(300)).unwrap().len(), 100);
    assert_eq!(place(" "), None);
}

#[test]
fn a_time_without_a_zone_is_one_of_the_groups_and_the_worlds_is_told_by_the_groups_clock() {
    assert_eq!(
        found(&event("DTSTART:20261020T190000 DTEND:20261020T210000")),
        ["2026-10-20 19:00 120"]
    );
    assert_eq!(found(&event("DTSTART:20261020T170000Z DURATION:PT1H30M")), ["2026-10-20 19:00 90"]);
    // the day another one where the group is
    assert_eq!(found(&event("DTSTART:20261020T233000Z")), ["2026-10-21 01:30 120"]);
    // the same clock by another name
    assert_eq!(found(&event("DTSTART;TZID=Europe/Oslo:20261020T190000")), ["2026-10-20 19:00 120"]);
    assert_eq!(
        found(&event("DTSTART;TZID=America/New_York:20261020T190000")),
        ["2026-10-21 01:00 120"]
    );
}

#[test]
fn a_name_of_a_zone_as_another_program_has_it_is_understood() {
    let zone = "BEGIN:VTIMEZONE\r\nTZID:W. Europe Standard Time\r\nEND:VTIMEZONE\r\n";
    let one = "BEGIN:VEVENT\r\nDTSTART;TZID=W. Europe Standard Time:20261020T190000\r\n\
         END:VEVENT\r\n";
    assert_eq!(found(&format!("{zone}{one}")), ["2026-10-20 19:00 120"]);
}

#[test]
fn a_rule_by_the_week_or_by_a_weekday_of_the_month_is_followed() {
    let weekly = event(
        "DTSTART;TZID=Europe/Copenhagen:20261013T190000 DTEND;TZID=Europe/Copenhagen:20261013T210000 RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4 EXDATE;TZID=Europe/Copenhagen:20261110T190000",
    );
    let days = ["2026-10-13", "2026-10-27", "2026-11-24"];
    assert_eq!(found(&weekly), days.map(|day| format!("{day} 19:00 120")));
    let monthly = event("DTSTART:20250114T190000 RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270112");
    let days = ["2026-10-13", "2026-11-10", "2026-12-08", "2027-01-12"];
    assert_eq!(found(&monthly), days.map(|day| format!("{day} 19:00 120")));
    // the last one is on the very minute at which the rule ends, in winter and on the world's clock
    let to_the_minute = event(
        "DTSTART;TZID=Europe/Copenhagen:20261020T190000 RRULE:FREQ=WEEKLY;UNTIL=20261103T180000Z",
    );
    let days = ["2026-10-20", "2026-10-27", "2026-11-03"];
    assert_eq!(found(&to_the_minute), days.map(|day| format!("{day} 19:00 120")));
}

#[test]
fn one_time_of_a_rule_that_was_moved_or_called_off_is_told_so() {
    let rule = event("DTSTART:20261013T190000 RRULE:FREQ=WEEKLY;COUNT=3");
    let moved = event("RECURRENCE-ID:20261020T190000 DTSTART:20261021T180000");
    let off = event("RECURRENCE-ID:20261027T190000 DTSTART:20261027T190000 STATUS:CANCELLED");
    assert_eq!(
        found(&format!("{rule}{moved}{off}")),
        ["2026-10-13 19:00 120", "2026-10-21 18:00 120"]
    );
}

#[test]
fn all_from_one_on_can_be_changed_and_a_later_one_called_off() {
    let rule = event("DTSTART:20261013T190000 DURATION:PT2H RRULE:FREQ=WEEKLY;COUNT=5");
    let onwards = event(
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20261027T190000 DTSTART:20261028T180000 DURATION:PT1H",
    );
    let off = event("RECURRENCE-ID:20261103T190000 STATUS:CANCELLED");
    assert_eq!(
        found(&format!("{rule}{onwards}{off}")),
        [
            "2026-10-13 19:00 120",
            "2026-10-20 19:00 120",
            "2026-10-28 18:00 60",
            "2026-11-11 18:00 60"
        ]
    );
    let none = event("RECURRENCE-ID;RANGE=THISANDFUTURE:20261020T190000 STATUS:CANCELLED");
    assert_eq!(found(&format!("{rule}{none}")), ["2026-10-13 19:00 120"]);
}

#[test]
fn what_was_called_off_is_not_offered_however_it_is_said() {
    let rule = event("DTSTART:20261013T190000 SEQUENCE:1 RRULE:FREQ=WEEKLY;COUNT=3");
    assert_eq!(read(&format!("METHOD:CANCEL\r\n{rule}")), Err(CalendarProblem::NotSoon));
    // one calendar after the other, as a program mails them
    let later = rule.replace("SEQUENCE:1", "SEQUENCE:2");
    let both = format!(
        "BEGIN:VCALENDAR\r\n{rule}END:VCALENDAR\r\n\
         BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\n{later}END:VCALENDAR\r\n"
    );
    assert_eq!(read_calendar(both.as_bytes(), today(), HERE), Err(CalendarProblem::NotSoon));
}

#[test]
fn an_hour_that_is_passed_over_is_counted_on_and_of_one_that_comes_twice_the_first_is_meant() {
    let night = "DTSTART;TZID=Europe/Copenhagen:20270321T023000 RRULE:FREQ=WEEKLY;COUNT=2";
    assert_eq!(found(&event(night)), ["2027-03-21 02:30 120", "2027-03-28 03:30 120"]);
    // in New York it is then still the night before
    let there = "DTSTART;TZID=America/New_York:20261101T013000";
    assert_eq!(found(&event(there)), ["2026-11-01 06:30 120"]);
}

#[test]
fn a_zone_is_taken_by_what_the_file_says_of_it() {
    for name in ["Customized Time Zone", "Europe/Madrid 1", "GMT+0100", "tzone://Here/1"] {
        let zone = format!(
            "BEGIN:VTIMEZONE\r\nTZID:{name}\r\n\
             BEGIN:STANDARD\r\nDTSTART:16011028T030000\r\nTZOFFSETFROM:+0200\r\n\
             TZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n\
             BEGIN:DAYLIGHT\r\nDTSTART:16010325T020000\r\nTZOFFSETFROM:+0100\r\n\
             TZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\n\
             END:VTIMEZONE\r\n"
        );
        let one = |day: &str| {
            format!("BEGIN:VEVENT\r\nDTSTART;TZID=\"{name}\":{day}T190000\r\nEND:VEVENT\r\n")
        };
        let days = ["20261020", "20261110", "20270615"].map(one).concat();
        let expected = ["2026-10-20", "2026-11-10", "2027-06-15"];
        assert_eq!(found(&format!("{zone}{days}")), expected.map(|day| format!("{day} 19:00 120")));
        assert_eq!(read(&one("20261020")), Err(CalendarProblem::UnknownZone), "{name}");
        // without the quotes that the form asks for
        assert_eq!(found(&format!("{zone}{days}").replace('"', "")).len(), 3, "{name}");
    }
}

#[test]
fn two_bytes_a_sign_are_read_and_a_file_that_was_cut_off_is_told() {
    let whole = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261020T190000\r\n\
                 LOCATION:Æblet\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:2026";
    let wide: Vec<u8> =
        [0xfeff].into_iter().chain(whole.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for bytes in [whole.as_bytes(), &wide] {
        let told = read_calendar(bytes, today(), HERE).unwrap();
        assert_eq!(told.meetings[0].place.as_deref(), Some("Æblet"));
        assert_eq!(told.left_out, BTreeSet::from([LeftOut::Unclear]));
    }
}

#[test]
fn a_rule_without_an_end_ends_after_sixty_times_or_four_hundred_days() {
    let told = read(&event("DTSTART:20000101T190000 RRULE:FREQ=DAILY")).unwrap();
    assert_eq!((told.meetings.len(), told.meetings[0].day), (60, today()));
    assert_eq!(told.left_out, BTreeSet::from([LeftOut::NotSoon, LeftOut::More]));
    let told = read(&event("DTSTART:20261001T190000 RRULE:FREQ=MONTHLY;BYDAY=1TH")).unwrap();
    assert_eq!(told.meetings.last().unwrap().day.to_string(), "2027-11-04");
}

#[test]
fn what_is_no_time_to_propose_is_left_out_and_told_why() {
    let good = event("DTSTART:20261020T190000");
    let bad = [
        (event("DTSTART;VALUE=DATE:20261020"), LeftOut::AllDay, CalendarProblem::AllDay),
        (
            event("DTSTART;TZID=Mars/Olympus:20261020T190000"),
            LeftOut::UnknownZone,
            CalendarProblem::UnknownZone,
        ),
        (
            event("DTSTART:20261020T190000 RRULE:FREQ=SECONDLY"),
            LeftOut::Rule,
            CalendarProblem::Rule,
        ),
        (
            event("DTSTART:20261020T190000 RRULE:FREQ=WEEKLY;BYHOUR=1,2,3"),
            LeftOut::Rule,
            CalendarProblem::Rule,
        ),
        (
            event("DTSTART:20261020T190000 RRULE:FREQ=SOMETIMES"),
            LeftOut::Rule,
            CalendarProblem::Rule,
        ),
        (event("DTSTART:19010101T190000 RRULE:FREQ=DAILY"), LeftOut::Rule, CalendarProblem::Rule),
        (
            event("DTSTART:20261020T190000 DTEND:20261022T190000"),
            LeftOut::TooLong,
            CalendarProblem::TooLong,
        ),
        (event("DTSTART:20250101T190000"), LeftOut::NotSoon, CalendarProblem::NotSoon),
        (event("SUMMARY:whenever"), LeftOut::Unclear, CalendarProblem::Unclear),
        (event("DTSTART:20269999T190000"), LeftOut::Unclear, CalendarProblem::Unclear),
    ];
    for (events, left_out, problem) in bad {
        assert_eq!(read(&events), Err(problem), "{events}");
        let told = read(&format!("{events}{good}")).unwrap();
        assert_eq!(told.meetings.len(), 1, "{events}");
        assert_eq!(told.left_out, BTreeSet::from([left_out]), "{events}");
    }
    assert_eq!(read(""), Err(CalendarProblem::NotSoon));
    for no_calendar in ["", "hello", "BEGIN:VCARD\r\nFN:Alma\r\nEND:VCARD\r\n", "\u{0}\u{ff}"] {
        let told = read_calendar(no_calendar.as_bytes(), today(), HERE);
        assert_eq!(told, Err(CalendarProblem::NotACalendar), "{no_calendar:?}");
    }
}

#[test]
fn a_file_that_is_too_large_is_not_looked_at() {
    let twenty_megabytes = vec![b'A'; 20_000_000];
    assert_eq!(read_calendar(&twenty_megabytes, today(), HERE), Err(CalendarProblem::TooLarge));
    let many = event("DTSTART:20261020T190000").repeat(1_500);
    assert_eq!(read(&many), Err(CalendarProblem::TooLarge));
}

#[test]
fn what_would_take_for_ever_is_bounded() {
    // rules that never have a day, and as many as fit into a file
    let never = "DTSTART:20000101T190000 RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30";
    assert!(read(&event(never).repeat(900)).is_err());
    let old = "DTSTART:19980101T190000 RRULE:FREQ=DAILY";
    assert_eq!(read(&event(old).repeat(900)).unwrap().meetings.len(), 60);
    // nesting, and one line of a mebibyte
    assert!(read(&"BEGIN:VEVENT\r\n".repeat(4_900)).is_err());
    assert!(read(&event(&format!("DTSTART:2026{}", "1".repeat(1_000_000)))).is_err());
    let commas = ",20261020T190000".repeat(60_000);
    let told = read(&event(&format!("DTSTART:20261020T190000 RDATE:20261021T190000{commas}")));
    assert_eq!(told.unwrap().meetings.len(), 2);
}

const VALID: [&str; 4] = [
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Oslo\r\nBEGIN:STANDARD\r\nDTSTART:20251026T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/Oslo:20261020T190000\r\nDTEND;TZID=Europe/Oslo:20261020T210000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261020T190000Z\r\nDURATION:PT2H\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20271231T000000Z\r\nEXDATE:20261022T190000Z\r\nSEQUENCE:2\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSEQUENCE:2\r\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261103T190000Z\r\nDTSTART:20261104T190000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261020\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;BYSETPOS=1;COUNT=9;WKST=MO\nRDATE;VALUE=PERIOD:20261020T190000Z/PT1H,20261021T190000Z/20261021T200000Z\nEND:VEVENT\nEND:VCALENDAR\n",
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261020T19\r\n 0000\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1,31;INTERVAL=1;COUNT=12\r\nBEGIN:VALARM\r\nTRIGGER:-PT1H\r\nEND:VALARM\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
];

/// What may go wrong with a file at one place.
fn mutated(bytes: &mut Vec<u8>, kind: u8, at: usize, by: u8) {
    if bytes.is_empty() {
        return;
    }
    let at = at % bytes.len();
    match kind {
        0 => bytes[at] = by,
        1 => bytes.truncate(at),
        2 => drop(bytes.remove(at)),
        3 => bytes.insert(at, by),
        4 => bytes[at] = b'0' + by % 10,
        5 => {
            let end = (at + usize::from(by)).min(bytes.len());
            let piece = bytes[at..end].to_vec();
            bytes.splice(at..at, piece);
        }
        _ => {
            let end = (at + usize::from(by)).min(bytes.len());
            bytes.drain(at..end);
        }
    }
}

proptest! {
    // three hundred malformed files of each kind, and those that stay well formed by chance
    #![proptest_config(ProptestConfig::with_cases(1_200))]

    #[test]
    fn a_malformed_file_is_an_answer_or_a_clear_problem(
        which in 0..VALID.len(),
        mutations in prop::collection::vec((0_u8..7, any::<usize>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = VALID[which].as_bytes().to_vec();
        for (kind, at, by) in mutations {
            mutated(&mut bytes, kind, at, by);
        }
        match read_calendar(&bytes, today(), HERE) {
            Ok(told) => {
                prop_assert!((1..=60).contains(&told.meetings.len()));
                let last = today() + Days::new(DAYS_AHEAD);
                for one in told.meetings {
                    prop_assert!((today()..=last).contains(&one.day));
                    prop_assert!((15..=720).contains(&one.minutes));
                }
            }
            Err(problem) => prop_assert!(!problem.to_string().is_empty()),
        }
    }
}
