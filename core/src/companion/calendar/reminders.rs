//! Reminders of meetings: this side says when, the platform rings. No word of the group is in one.

use chrono::{DateTime, NaiveDate, TimeDelta};

use super::slot::slot_bytes;
use crate::companion::ground::{Now, world_instant};
use crate::companion::open::OpenVault;
use crate::companion::ports::Reminder;
use crate::domain::{Day, OneMeeting, Planned};
use crate::vault::RemindMe;

/// A phone keeps no more of one app (iOS has room for 64).
const MOST: usize = 60;

/// What is to be armed now: the next sixty at most, ascending, none of them past. Nothing while
/// locked.
pub(crate) fn reminders(open: &OpenVault, now: &Now) -> Vec<Reminder> {
    let wanted = open.settings.remind_me;
    if !(wanted.day_before || wanted.hour_before) || open.state.ended || !open.is_here() {
        return Vec::new();
    }
    let now = now.reading.wall_millis;
    let today = DateTime::from_timestamp_millis(now).unwrap_or_default().date_naive();
    // no civil day is further from the world's than that
    let from = Day::new(Day::of(today).days().saturating_sub(2));
    reminders_of(&open.state.schedule.meetings(from, Day::new(u32::MAX)), wanted, now)
}

/// The reminders of meetings after `now`, in milliseconds of the wall clock.
fn reminders_of(meetings: &[Planned], wanted: RemindMe, now: i64) -> Vec<Reminder> {
    let taking_place = meetings.iter().filter(|planned| planned.how.takes_place());
    let mut all: Vec<Reminder> = taking_place
        .flat_map(|planned| {
            let day_before = day_before(planned).filter(|_| wanted.day_before);
            let hour_before = hour_before(planned).filter(|_| wanted.hour_before);
            let reminder = |at: i64, day_before| Reminder {
                id: id(planned, day_before),
                at_wall_millis: at,
                day_before,
            };
            let both = [
                day_before.map(|at| reminder(at, true)),
                hour_before.map(|at| reminder(at, false)),
            ];
            both.into_iter().flatten()
        })
        .filter(|reminder| reminder.at_wall_millis > now)
        .collect();
    all.sort_unstable_by_key(|reminder| (reminder.at_wall_millis, reminder.id));
    all.truncate(MOST);
    all
}

/// The same civil time a day earlier, however long that day is.
fn day_before(planned: &Planned) -> Option<i64> {
    let yesterday = planned.when.day.date().pred_opt()?;
    Some(millis(yesterday, planned))
}

fn hour_before(planned: &Planned) -> Option<i64> {
    let begins = millis(planned.when.day.date(), planned);
    begins.checked_sub(TimeDelta::hours(1).num_milliseconds())
}

/// The moment of that time on a day.
fn millis(day: NaiveDate, planned: &Planned) -> i64 {
    let OneMeeting { at, zone, .. } = &planned.when;
    world_instant(day.and_time(at.time()), zone.as_str()).timestamp_millis()
}

fn id(planned: &Planned, day_before: bool) -> u64 {
    let mut hasher = blake3::Hasher::new_derive_key("runde-reminder-v1");
    hasher.update(&[u8::from(day_before)]).update(&slot_bytes(planned.slot));
    let mut id = [0; 8];
    hasher.finalize_xof().fill(&mut id);
    u64::from_be_bytes(id)
}

#[cfg(test)]
#[path = "reminders_tests.rs"]
mod tests;
