//! The calendar file of the next twelve months, and what was told in the last one.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

use super::error::CompanionError;
use super::handle::Companion;
use super::ics::{CalendarEvent, calendar_text};
use super::open::Open;
use crate::domain::{Day, EntryId, Planned, Slot};
use crate::journal::Words;
use crate::vault::ToldMeeting;

/// How far ahead a calendar file goes.
const MONTHS_AHEAD: Months = Months::new(12);

impl Companion {
    /// The text of a calendar file with the meetings of the next twelve months, each under this
    /// title. Those that earlier files told and that do not take place now are in it as called off.
    ///
    /// The place is in it only where it is asked for, as everything in a calendar is read by more
    /// people than the group. Nothing where there is nothing to tell.
    ///
    /// # Errors
    /// [`CompanionError::NotNow`] while locked; what the vault says.
    pub fn calendar_file(
        &mut self,
        title: &str,
        with_place: bool,
    ) -> Result<Option<String>, CompanionError> {
        let founding = self.founding().ok_or(CompanionError::NotNow)?;
        let now = self.clock.read().wall_millis;
        let today = self.today_here();
        let open = self.opened()?;
        let before = &open.settings.calendar_file;
        let events = open.events(founding, today, before, title, with_place);
        let told = events.iter().map(|event| (event.uid.clone(), told(event))).collect();
        open.set(|settings| settings.calendar_file = told)?;
        Ok((!events.is_empty()).then(|| calendar_text(&events, now)))
    }
}

impl Open {
    fn events(
        &self,
        founding: EntryId,
        today: NaiveDate,
        before: &BTreeMap<String, ToldMeeting>,
        title: &str,
        with_place: bool,
    ) -> Vec<CalendarEvent> {
        let year = today.checked_add_months(MONTHS_AHEAD).unwrap_or(NaiveDate::MAX);
        let schedule = &self.state.schedule;
        let meetings = match self.state.ended {
            true => Vec::new(),
            false => schedule.meetings(Day::of(today), Day::new(u32::MAX)),
        };
        let told = meetings.into_iter().filter_map(|planned| {
            let uid = uid(founding, planned.slot);
            let new = planned.how.takes_place() && planned.day.date() < year;
            (new || before.contains_key(&uid)).then(|| CalendarEvent {
                uid,
                sequence: 0,
                day: planned.day.date(),
                at: planned.at.time(),
                minutes: planned.length.minutes(),
                zone: planned.zone.as_str().to_owned(),
                title: title.to_owned(),
                place: self.place(&planned).filter(|_| with_place),
                called_off: !planned.how.takes_place(),
            })
        });
        let mut events: Vec<CalendarEvent> = told.collect();
        let gone = before.iter().filter(|(uid, told)| {
            told.day >= today && !events.iter().any(|event| event.uid == **uid)
        });
        let gone: Vec<_> = gone.map(|(uid, told)| called_off(told, uid, title)).collect();
        events.extend(gone);
        events.sort_unstable_by(|one, other| {
            (one.day, one.at, &one.uid).cmp(&(other.day, other.at, &other.uid))
        });
        for event in &mut events {
            event.sequence = before.get(&event.uid).map_or(0, |told| next_sequence(told, event));
        }
        events
    }

    /// Where a meeting is, if somebody wrote it down.
    fn place(&self, planned: &Planned) -> Option<String> {
        match self.words.get(&planned.place)? {
            Words::Own(place) => Some(place.clone()),
            _ => None,
        }
    }
}

/// What is told of a meeting.
fn told(event: &CalendarEvent) -> ToldMeeting {
    ToldMeeting {
        sequence: event.sequence,
        digest: digest(event),
        day: event.day,
        at: event.at,
        minutes: event.minutes,
        zone: event.zone.clone(),
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
        day: before.day,
        at: before.at,
        minutes: before.minutes,
        zone: before.zone.clone(),
        title: title.to_owned(),
        place: None,
        called_off: true,
    }
}

/// Names the same meeting on every phone of the group, and tells nobody else anything.
fn uid(founding: EntryId, slot: Slot) -> String {
    let mut hasher = blake3::Hasher::new_derive_key("runde-calendar-v1");
    hasher.update(founding.bytes()).update(&slot_bytes(slot));
    format!("{}@calendar.invalid", hasher.finalize().to_hex())
}

/// A slot as bytes, no two of which are the same.
pub(super) fn slot_bytes(slot: Slot) -> Vec<u8> {
    match slot {
        Slot::Planned { rhythm, day } => {
            rhythm.bytes().iter().copied().chain(day.days().to_be_bytes()).collect()
        }
        Slot::Single(entry) => entry.bytes().to_vec(),
    }
}

fn digest(event: &CalendarEvent) -> String {
    let CalendarEvent { day, at, minutes, zone, title, place, called_off, .. } = event;
    let said = format!("{:?}", (day, at, minutes, zone, title, place, called_off));
    blake3::hash(said.as_bytes()).to_hex().to_string()
}

#[cfg(test)]
#[path = "calendar_file_tests.rs"]
mod tests;
