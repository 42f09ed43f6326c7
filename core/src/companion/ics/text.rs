//! From the bytes of a calendar file to the lines of it that tell times soon.
//!
//! Lines are unfolded as bytes and decoded afterwards (RFC 5545 §3.1), for a fold may stand inside a
//! letter. What tells no time, or one long gone, is left out here, so that a calendar of ten years is
//! as little work as its next one.

use std::borrow::Cow;

use chrono::{Days, NaiveDate};

/// What is kept of an event: when it is, which one it is, and where.
const OF_AN_EVENT: [&str; 12] = [
    "UID",
    "DTSTAMP",
    "SEQUENCE",
    "STATUS",
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "RDATE",
    "EXDATE",
    "RECURRENCE-ID",
    "LOCATION",
];
/// Those whose values are times alone.
const TIMES: [&str; 5] = ["DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID"];
/// A day in one zone is at most this far from the same day in another.
const ELSEWHERE: Days = Days::new(2);

/// The part of a calendar file that tells of some days.
#[derive(Default)]
pub(super) struct Concerned {
    /// A calendar file of its own.
    pub(super) text: String,
    /// Of how many lines.
    pub(super) lines: usize,
    /// Something in the whole file was before those days, or after them.
    pub(super) other_days: bool,
    /// The file ends in the middle of something.
    pub(super) cut: bool,
}

/// What a line stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Calendar,
    Zone,
    Event,
    Skipped,
}

/// The part of a file that tells of the days from one to another.
pub(super) fn concerned(bytes: &[u8], from: NaiveDate, until: NaiveDate) -> Concerned {
    let soon = Soon {
        first: from.checked_sub_days(ELSEWHERE).unwrap_or(from),
        last: until.checked_add_days(ELSEWHERE).unwrap_or(until),
    };
    let bytes = as_bytes(bytes);
    let mut found = Concerned::default();
    let mut open: Vec<Part> = Vec::new();
    let mut event: Vec<String> = Vec::new();
    for line in (Lines { rest: &bytes }) {
        let (name, value) = named(&line);
        match (name.as_str(), open.last().copied()) {
            ("BEGIN", within) => {
                let part = begun(value, within);
                match part {
                    Part::Event => event = vec![line],
                    Part::Calendar | Part::Zone => found.keep(&line),
                    Part::Skipped => {}
                }
                open.push(part);
            }
            ("END", Some(part)) => {
                open.pop();
                match part {
                    Part::Event => {
                        event.push(line);
                        found.keep_event(&event, &soon);
                    }
                    Part::Calendar | Part::Zone => found.keep(&line),
                    Part::Skipped => {}
                }
            }
            ("METHOD", Some(Part::Calendar)) | (_, Some(Part::Zone)) => found.keep(&line),
            (name, Some(Part::Event)) if OF_AN_EVENT.contains(&name) => {
                event.push(if TIMES.contains(&name) { mended(&line) } else { line });
            }
            _ => {}
        }
    }
    found.close(&open);
    found
}

fn begun(value: &str, within: Option<Part>) -> Part {
    let is = |name: &str| value.eq_ignore_ascii_case(name);
    match within {
        None if is("VCALENDAR") => Part::Calendar,
        Some(Part::Calendar) if is("VEVENT") => Part::Event,
        Some(Part::Calendar) if is("VTIMEZONE") => Part::Zone,
        Some(Part::Zone) => Part::Zone,
        _ => Part::Skipped,
    }
}

impl Concerned {
    fn keep(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push_str("\r\n");
        self.lines += 1;
    }

    fn keep_event(&mut self, event: &[String], soon: &Soon) {
        if soon.concerns(event) {
            event.iter().for_each(|line| self.keep(line));
        } else {
            self.other_days = true;
        }
    }

    /// Closes what the file ends in the middle of; a zone that it breaks off in is left out.
    fn close(&mut self, open: &[Part]) {
        self.cut = !open.is_empty();
        if open.contains(&Part::Zone) {
            let begins = self.text.rfind("BEGIN:VTIMEZONE").unwrap_or(self.text.len());
            self.text.truncate(begins);
        }
        if open.contains(&Part::Calendar) {
            self.keep("END:VCALENDAR");
        }
    }
}

/// The days that are asked for, and those that are the same ones elsewhere.
struct Soon {
    first: NaiveDate,
    last: NaiveDate,
}

impl Soon {
    /// Whether an event may be on those days, or change what is; yes where it is not plain.
    fn concerns(&self, event: &[String]) -> bool {
        let line = |sought: &str| {
            event.iter().map(|line| (line, named(line))).find(|(_, (name, _))| name == sought)
        };
        let value = |sought: &str| line(sought).map(|(_, (_, value))| value);
        let is_soon = |sought: &str| {
            value(sought).is_some_and(|told| {
                day(told).is_none_or(|day| (self.first..=self.last).contains(&day))
            })
        };
        let goes_on = value("RRULE").is_some_and(|rule| {
            let rule = rule.to_ascii_uppercase();
            let mut until = rule.split(';').filter_map(|part| part.strip_prefix("UNTIL="));
            !until.any(|until| day(until).is_some_and(|day| day < self.first))
        });
        let onwards =
            line("RECURRENCE-ID").is_some_and(|(line, _)| line.to_uppercase().contains("RANGE="));
        let changed = value("SEQUENCE").is_some_and(|sequence| sequence != "0");
        goes_on
            || onwards
            || changed
            || value("RDATE").is_some()
            || is_soon("RECURRENCE-ID")
            || is_soon("DTSTART")
            || (value("DTSTART").is_none() && value("RECURRENCE-ID").is_none())
    }
}

/// The name of a line in capitals, and its value.
fn named(line: &str) -> (String, &str) {
    let end = line.find([':', ';']).unwrap_or(line.len());
    let (name, rest) = line.split_at_checked(end).unwrap_or((line, ""));
    // a parameter in quotes may have a colon in it
    let mut quoted = false;
    let colon = rest.char_indices().find(|(_, sign)| {
        quoted ^= *sign == '"';
        *sign == ':' && !quoted
    });
    let value = colon.and_then(|(at, _)| rest.get(at + 1..)).unwrap_or_default();
    (name.trim().to_ascii_uppercase(), value)
}

/// The day that a value begins with, `20261208`.
fn day(value: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(value.get(..8)?, "%Y%m%d").ok()
}

/// A line of times without parts of seconds, which the form does not know, and with the name of a zone
/// that has a colon in it in quotes, as the form has it.
fn mended(line: &str) -> String {
    let Some((before, value)) = line.rsplit_once(':') else { return line.to_owned() };
    let mut part = false;
    let whole = value.chars().filter(|sign| {
        part = *sign == '.' || (part && sign.is_ascii_digit());
        !part
    });
    let before = match before.split_once("TZID=") {
        Some((head, zone)) if zone.contains(':') && !zone.contains('"') => {
            let (zone, rest) =
                zone.split_at_checked(zone.find(';').unwrap_or(zone.len())).unwrap_or((zone, ""));
            format!("{head}TZID=\"{zone}\"{rest}")
        }
        _ => before.to_owned(),
    };
    before.chars().chain([':']).chain(whole).collect()
}

/// The bytes of a text in which every sign of the form is one byte.
fn as_bytes(bytes: &[u8]) -> Cow<'_, [u8]> {
    let units = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, _) = rest.as_chunks::<2>();
        let units = pairs.iter().map(|pair| unit(*pair));
        let text: String =
            char::decode_utf16(units).map(|sign| sign.unwrap_or('\u{fffd}')).collect();
        Cow::Owned(text.into_bytes())
    };
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(rest),
        [0xff, 0xfe, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => units(rest, u16::from_be_bytes),
        _ => Cow::Borrowed(bytes),
    }
}

/// The lines of a file, unfolded and then decoded, without blanks at their end.
struct Lines<'a> {
    rest: &'a [u8],
}

impl<'a> Lines<'a> {
    /// As it lies in the file.
    fn physical(&mut self) -> Option<&'a [u8]> {
        let ends = |byte: &u8| matches!(byte, b'\r' | b'\n');
        while let [b'\r' | b'\n', rest @ ..] = self.rest {
            self.rest = rest;
        }
        let end = self.rest.iter().position(ends).unwrap_or(self.rest.len());
        let (line, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        (!line.is_empty()).then_some(line)
    }
}

impl Iterator for Lines<'_> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let mut line = self.physical()?.to_vec();
        loop {
            let before = self.rest;
            match self.physical() {
                Some([b' ' | b'\t', more @ ..]) => line.extend_from_slice(more),
                _ => {
                    self.rest = before;
                    return Some(decoded(line).trim_end().to_owned());
                }
            }
        }
    }
}

/// As UTF-8, or else as Latin-1, which older programs write.
fn decoded(line: Vec<u8>) -> String {
    String::from_utf8(line)
        .unwrap_or_else(|error| error.as_bytes().iter().map(|byte| char::from(*byte)).collect())
}
