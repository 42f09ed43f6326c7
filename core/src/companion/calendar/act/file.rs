//! The calendar file of the next twelve months, and what was told in the last one.

use chrono::{Months, NaiveDate};

use crate::companion::calendar::slot::slot_bytes;
use crate::companion::ground::{CompanionError, Done, Made, Now, When, when};
use crate::companion::ics::{CalendarEvent, calendar_text};
use crate::companion::open::OpenVault;
use crate::domain::{Day, EntryId, Planned, Slot};
use crate::vault::ToldMeeting;

/// How far ahead a calendar file goes.
const MONTHS_AHEAD: Months = Months::new(12);

pub(super) fn make(
    open: &mut OpenVault,
    telling: Telling,
    now: &Now,
) -> Result<Done, CompanionError> {
    let founding = open.founding()?;
    let events = Told { open, founding, telling }.events(now.today);
    let told = events.iter().map(|event| (event.uid.clone(), told(event))).collect();
    open.set(|settings| settings.calendar_file = told)?;
    let text = (!events.is_empty()).then(|| calendar_text(&events, now.reading.wall_millis));
    Ok(Done::default().made(text.map_or(Made::Nothing, Made::CalendarFile)))
}

/// How much is told of each meeting.
pub(super) struct Telling {
    pub(super) title: String,
    pub(super) with_place: bool,
    pub(super) with_alarm: bool,
}

/// What is told, and of what.
struct Told<'a> {
    open: &'a OpenVault,
    founding: EntryId,
    telling: Telling,
}

impl Told<'_> {
    /// All meetings of the next twelve months, and what earlier files told that is not over; each
    /// with how often something else was told of it.
    fn events(&self, today: NaiveDate) -> Vec<CalendarEvent> {
        let before = &self.open.settings.calendar_file;
        let mut events = self.meetings(today);
        let gone = before.iter().filter(|(uid, told)| {
            told.day >= today && !events.iter().any(|event| event.uid == **uid)
        });
        let gone: Vec<_> =
            gone.map(|(uid, told)| called_off(told, uid, &self.telling.title)).collect();
        events.extend(gone);
        events.sort_unstable_by(|one, other| {
            (one.when.begins(), &one.uid).cmp(&(other.when.begins(), &other.uid))
        });
        for event in &mut events {
            event.sequence = before.get(&event.uid).map_or(0, |told| next_sequence(told, event));
        }
        events
    }

    fn meetings(&self, today: NaiveDate) -> Vec<CalendarEvent> {
        let state = &self.open.state;
        if state.ended {
            return Vec::new();
        }
        let year = today.checked_add_months(MONTHS_AHEAD).unwrap_or(NaiveDate::MAX);
        let before = &self.open.settings.calendar_file;
        let planned = state.schedule.meetings(Day::of(today), Day::new(u32::MAX)).into_iter();
        let told = planned.filter_map(|planned| {
            let uid = uid(self.founding, planned.slot);
            let new = planned.how.takes_place() && planned.when.day.date() < year;
            (new || before.contains_key(&uid)).then(|| self.event(uid, &planned))
        });
        told.collect()
    }

    fn event(&self, uid: String, planned: &Planned) -> CalendarEvent {
        CalendarEvent {
            uid,
            sequence: 0,
            when: when(
                &planned.when,
                self.open.place_of(planned.place).filter(|_| self.telling.with_place),
            ),
            title: self.telling.title.clone(),
            called_off: !planned.how.takes_place(),
            alarm: self.telling.with_alarm,
        }
    }
}

/// What is told of a meeting.
fn told(event: &CalendarEvent) -> ToldMeeting {
    ToldMeeting {
        sequence: event.sequence,
        digest: digest(event),
        day: event.when.day,
        at: event.when.at,
        minutes: event.when.minutes,
        zone: event.when.zone.clone(),
    }
}

/// One more where something else is told than the last time.
fn next_sequence(before: &ToldMeeting, event: &CalendarEvent) -> u32 {
    before.sequence.saturating_add(u32::from(before.digest != digest(event)))
}

/// The same meeting, of which the schedule knows nothing any more.
fn called_off(before: &ToldMeeting, uid: &str, title: &str) -> CalendarEvent {
    CalendarEvent {
        uid: uid.to_owned(),
        sequence: 0,
        when: When {
            day: before.day,
            at: before.at,
            minutes: before.minutes,
            zone: before.zone.clone(),
            place: None,
        },
        title: title.to_owned(),
        called_off: true,
        alarm: false,
    }
}

/// Names the same meeting on every phone of the group, and tells nobody else anything.
fn uid(founding: EntryId, slot: Slot) -> String {
    let mut hasher = blake3::Hasher::new_derive_key("runde-calendar-v1");
    hasher.update(founding.bytes()).update(&slot_bytes(slot));
    format!("{}@calendar.invalid", hasher.finalize().to_hex())
}

fn digest(event: &CalendarEvent) -> String {
    let CalendarEvent { when: When { day, at, minutes, zone, place }, title, called_off, .. } =
        event;
    let said = format!("{:?}", (day, at, minutes, zone, title, place, called_off));
    blake3::hash(said.as_bytes()).to_hex().to_string()
}

#[cfg(test)]
#[path = "file_tests.rs"]
mod tests;
