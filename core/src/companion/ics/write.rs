//! Meetings as the text of a calendar file.

use std::collections::BTreeMap;

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarAction, ICalendarClassification, ICalendarComponent,
    ICalendarComponentType, ICalendarDuration, ICalendarMethod, ICalendarParameter,
    ICalendarProperty, ICalendarStatus, ICalendarTransparency, ICalendarValue,
};
use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, TimeZone, Timelike, Utc};

use crate::companion::ground::{When, known_zone, world_instant};

/// One meeting, as a calendar file tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// Names the meeting for as long as there is something to say of it.
    pub uid: String,
    /// How often what is said of it has changed.
    pub sequence: u32,
    /// When, and where if the file is to tell. A calendar reads the time as its own where the time
    /// zone database does not have the zone.
    pub when: When,
    /// What the calendar shows.
    pub title: String,
    /// It does not take place.
    pub called_off: bool,
    /// A calendar is asked to remind of it, an hour before; of one that does not take place it is not.
    pub alarm: bool,
}

/// The text of a calendar file with these meetings, as of a wall clock in milliseconds.
#[must_use]
pub fn calendar_text(events: &[CalendarEvent], stamped_millis: i64) -> String {
    let stamped = DateTime::from_timestamp_millis(stamped_millis).unwrap_or_default();
    let mut calendar = ICalendar {
        components: vec![component(
            ICalendarComponentType::VCalendar,
            [
                (ICalendarProperty::Version, text("2.0")),
                (ICalendarProperty::Prodid, text("-//Calendar//Calendar//EN")),
                (ICalendarProperty::Method, ICalendarValue::Method(ICalendarMethod::Publish)),
            ],
        )],
    };
    let mut spans = BTreeMap::<&str, (DateTime<Utc>, DateTime<Utc>)>::new();
    for event in events {
        let (start, end) = event.span();
        if known_zone(&event.when.zone).is_some() {
            let span = spans.entry(event.when.zone.as_str()).or_insert((start, end));
            *span = (span.0.min(start), span.1.max(end));
        }
        let id = u32::try_from(calendar.components.len()).unwrap_or(u32::MAX);
        let mut component = event.component(start, end, stamped);
        let alarm = (event.alarm && !event.called_off).then(|| event.alarm());
        component.component_ids.extend(alarm.iter().map(|_| id.saturating_add(1)));
        calendar.components.push(component);
        calendar.components.extend(alarm);
        if let Some(root) = calendar.components.first_mut() {
            root.component_ids.push(id);
        }
    }
    // over some years the zone is told by its rules, as programs expect it
    const YEAR: i64 = 366 * 24 * 60 * 60;
    for (zone, (first, last)) in spans {
        calendar.add_timezone(zone, first.timestamp() - YEAR, last.timestamp() + 3 * YEAR);
    }
    calendar.to_string()
}

impl CalendarEvent {
    /// From when until when, on the world's clock.
    fn span(&self) -> (DateTime<Utc>, DateTime<Utc>) {
        let start = world_instant(self.when.begins(), &self.when.zone);
        let length = TimeDelta::minutes(i64::from(self.when.minutes));
        (start, start.checked_add_signed(length).unwrap_or(start))
    }

    fn component(
        &self,
        start: DateTime<Utc>,
        end: DateTime<Utc>,
        stamped: DateTime<Utc>,
    ) -> ICalendarComponent {
        let status = match self.called_off {
            true => ICalendarStatus::Cancelled,
            false => ICalendarStatus::Confirmed,
        };
        // who does not meet is free
        let transparency = match self.called_off {
            true => ICalendarTransparency::Transparent,
            false => ICalendarTransparency::Opaque,
        };
        let class = ICalendarClassification::Private;
        let mut event = component(
            ICalendarComponentType::VEvent,
            [
                (ICalendarProperty::Uid, text(&self.uid)),
                (ICalendarProperty::Dtstamp, utc(stamped)),
                (ICalendarProperty::Sequence, ICalendarValue::Integer(self.sequence.into())),
                (ICalendarProperty::Summary, text(&self.title)),
                (ICalendarProperty::Status, ICalendarValue::Status(status)),
                (ICalendarProperty::Transp, ICalendarValue::Transparency(transparency)),
                (ICalendarProperty::Class, ICalendarValue::Classification(class)),
            ],
        );
        self.add_time(&mut event, ICalendarProperty::Dtstart, start);
        self.add_time(&mut event, ICalendarProperty::Dtend, end);
        if let Some(place) = &self.when.place {
            event.add_property(ICalendarProperty::Location, text(place));
        }
        event
    }

    /// It says what the calendar shows of the meeting, and nothing else.
    fn alarm(&self) -> ICalendarComponent {
        let before = ICalendarDuration { neg: true, hours: 1, ..ICalendarDuration::default() };
        component(
            ICalendarComponentType::VAlarm,
            [
                (ICalendarProperty::Action, ICalendarValue::Action(ICalendarAction::Display)),
                (ICalendarProperty::Description, text(&self.title)),
                (ICalendarProperty::Trigger, ICalendarValue::Duration(before)),
            ],
        )
    }

    /// The civil time in the zone; the world's where the zone has that civil time twice, for not
    /// every program takes it for the same one then.
    fn add_time(
        &self,
        event: &mut ICalendarComponent,
        name: ICalendarProperty,
        time: DateTime<Utc>,
    ) {
        let Some(zone) = known_zone(&self.when.zone) else {
            let here = time.with_timezone(&chrono::Local).naive_local();
            return event.add_property(name, ICalendarValue::from(partial(here)));
        };
        let civil = time.with_timezone(&zone).naive_local();
        if zone.from_local_datetime(&civil).single().is_some() {
            let tzid = ICalendarParameter::tzid(self.when.zone.clone());
            event.add_property_with_params(name, [tzid], partial(civil));
        } else {
            event.add_property(name, utc(time));
        }
    }
}

fn component<const N: usize>(
    kind: ICalendarComponentType,
    properties: [(ICalendarProperty, ICalendarValue); N],
) -> ICalendarComponent {
    let mut component = ICalendarComponent::new(kind);
    for (name, value) in properties {
        component.add_property(name, value);
    }
    component
}

/// Words for people, in lines that end as a calendar file's do; no other control signs.
fn text(words: &str) -> ICalendarValue {
    let lines = words.replace("\r\n", "\n").replace('\r', "\n");
    let plain: String = lines.chars().filter(|sign| *sign == '\n' || !sign.is_control()).collect();
    ICalendarValue::Text(plain)
}

fn utc(time: DateTime<Utc>) -> ICalendarValue {
    ICalendarValue::from(PartialDateTime {
        tz_hour: Some(0),
        tz_minute: Some(0),
        ..partial(time.naive_utc())
    })
}

fn partial(civil: NaiveDateTime) -> PartialDateTime {
    // a calendar file has years of four digits, so the last one it can tell is 9999
    let small = |number: u32| u8::try_from(number).ok();
    PartialDateTime {
        year: u16::try_from(civil.year().clamp(0, 9_999)).ok(),
        month: small(civil.month()),
        day: small(civil.day()),
        hour: small(civil.hour()),
        minute: small(civil.minute()),
        second: small(civil.second()),
        ..PartialDateTime::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::companion::hand::when;

    fn event(day: &str, at: &str, zone: &str) -> CalendarEvent {
        CalendarEvent {
            uid: "0123456789abcdef@calendar.invalid".to_owned(),
            sequence: 3,
            when: when(&format!("{day}T{at}"), 120, zone),
            title: "Meeting".to_owned(),
            called_off: false,
            alarm: false,
        }
    }

    #[test]
    fn a_calendar_reminds_an_hour_before_where_it_is_asked_to() {
        let mut one = event("2026-10-20", "19:00:00", "Europe/Copenhagen");
        one.alarm = true;
        let written = calendar_text(std::slice::from_ref(&one), 0);
        let alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Meeting\r\nTRIGGER:-PT1H\r\n\
                     END:VALARM\r\nEND:VEVENT\r\n";
        assert!(written.contains(alarm), "{written}");
        one.called_off = true;
        assert!(!calendar_text(&[one], 0).contains("VALARM"));
    }

    #[test]
    fn a_meeting_is_one_private_event_in_its_own_zone() {
        let written = calendar_text(&[event("2026-10-20", "19:00:00", "Europe/Copenhagen")], 0);
        let expected = "BEGIN:VEVENT\r\nUID:0123456789abcdef@calendar.invalid\r\n\
             DTSTAMP:19700101T000000Z\r\nSEQUENCE:3\r\nSUMMARY:Meeting\r\nSTATUS:CONFIRMED\r\n\
             TRANSP:OPAQUE\r\nCLASS:PRIVATE\r\n\
             DTSTART;TZID=Europe/Copenhagen:20261020T190000\r\n\
             DTEND;TZID=Europe/Copenhagen:20261020T210000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        assert!(written.ends_with(expected), "{written}");
        assert!(written.starts_with(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Calendar//Calendar//EN\r\nMETHOD:PUBLISH\r\n\
             BEGIN:VTIMEZONE\r\nTZID:Europe/Copenhagen\r\n"
        ));
        assert!(!written.contains("LOCATION"), "{written}");
    }

    #[test]
    fn a_zone_is_told_by_its_rules() {
        let written = calendar_text(&[event("2026-10-20", "19:00:00", "Europe/Copenhagen")], 0);
        for rule in ["FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"] {
            assert!(written.contains(&format!("RRULE:{rule}\r\n")), "{written}");
        }
        // and none of them repeats the meeting
        let (_, meeting) = written.split_once("BEGIN:VEVENT").unwrap();
        assert!(!meeting.contains("RRULE"), "{written}");
        // one whose clocks are never set has none
        let written = calendar_text(&[event("2026-10-20", "19:00:00", "Asia/Kolkata")], 0);
        assert!(written.contains("TZID:Asia/Kolkata") && !written.contains("RRULE"), "{written}");
    }

    #[test]
    fn a_night_in_which_the_clocks_go_back_ends_on_the_worlds_clock() {
        let zone = "Europe/Copenhagen";
        let mut night = event("2026-10-25", "00:30:00", zone);
        night.when.minutes = 180;
        let written = calendar_text(std::slice::from_ref(&night), 0);
        assert!(written.contains("DTEND:20261025T013000Z\r\n"), "{written}");
        // an hour that is left out is written as the hour the clocks show instead
        night = event("2027-03-28", "02:30:00", zone);
        let written = calendar_text(&[night], 0);
        assert!(
            written.contains("DTSTART;TZID=Europe/Copenhagen:20270328T033000\r\n"),
            "{written}"
        );
    }

    #[test]
    fn a_zone_that_nobody_knows_is_a_time_of_whoever_reads_it() {
        let written = calendar_text(&[event("2026-10-20", "19:00:00", "Mars/Olympus")], 0);
        assert!(written.contains("DTSTART:20261020T190000\r\n"), "{written}");
        assert!(!written.contains("VTIMEZONE") && !written.contains("Mars"), "{written}");
    }

    #[test]
    fn any_place_comes_back_as_it_was_in_lines_of_75_octets() {
        let places = [
            "Café \"Æblet\", 2. sal; til venstre:\nring på 👩‍👩‍👧‍👦 \\ to gange".repeat(4),
            "\u{a0}".repeat(300),
            format!("{}{}", "🕯️".repeat(50), " ".repeat(150)),
            "one\r\ntwo\rthree\u{7}".to_owned(),
            String::new(),
        ];
        for place in places {
            let mut one = event("2026-10-20", "19:00:00", "Europe/Oslo");
            one.when.place = Some(place.clone());
            let written = calendar_text(&[one], 0);
            assert!(written.split("\r\n").all(|line| line.len() <= 75), "{written}");
            assert!(!written.replace("\r\n", "").contains(['\r', '\n']), "{written}");
            let read = ICalendar::parse(&written).unwrap();
            let location = read.components.iter().find_map(|component| {
                component.property(&ICalendarProperty::Location)?.values.first()?.as_text()
            });
            let expected = place.replace("\r\n", "\n").replace('\r', "\n").replace('\u{7}', "");
            assert_eq!(location.unwrap_or_default(), expected);
        }
    }
}
