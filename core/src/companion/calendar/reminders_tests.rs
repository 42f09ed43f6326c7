use proptest::prelude::*;

use super::*;
use crate::companion::hand::{Hand, day, when};
use crate::companion::{Becomes, DoorCommand, GroupCommand};
use crate::domain::{DayTime, EntryId, How, Length, Slot, TimeOfDay, Zone};

const BOTH: RemindMe = RemindMe { day_before: true, hour_before: true };
const ZONES: [&str; 10] = [
    "Europe/Copenhagen",
    "Europe/Oslo",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Asia/Kolkata",
    "Pacific/Apia",
    "America/Sao_Paulo",
    "Etc/UTC",
];

/// The times of reminders, as the world's clock shows them.
fn times(all: &[Reminder]) -> Vec<String> {
    let told = |reminder: &Reminder| {
        let at = DateTime::from_timestamp_millis(reminder.at_wall_millis).unwrap();
        let about = if reminder.day_before { "tomorrow" } else { "soon" };
        format!("{} {about}", at.format("%Y-%m-%dT%H:%M"))
    };
    all.iter().map(told).collect()
}

fn last_armed(hand: &Hand) -> Vec<String> {
    times(hand.armed.0.lock().unwrap().last().unwrap())
}

fn planned(entry: u8, on: Day, at: u32, zone: &str, how: How) -> Planned {
    let id = EntryId::new([entry; 32]);
    let at = TimeOfDay::new(at).unwrap();
    Planned {
        slot: Slot::Single(id),
        when: OneMeeting {
            day: on,
            at,
            length: Length::new(120).unwrap(),
            zone: Zone::new(zone).unwrap(),
        },
        planned: DayTime { day: on, at },
        how,
        torn: Vec::new(),
        place: id,
    }
}

#[test]
fn nothing_rings_until_somebody_chose_it() {
    let mut hand = Hand::new();
    hand.rhythm(1, "2026-10-13");
    assert!(hand.armed.0.lock().unwrap().iter().all(Vec::is_empty));
    hand.remind(true, false);
    assert_eq!(
        hand.companion.settings().remind_me,
        RemindMe { day_before: true, hour_before: false }
    );
    assert_eq!(last_armed(&hand)[0], "2026-10-19T17:00 tomorrow");
    hand.remind(false, true);
    assert_eq!(last_armed(&hand)[..2], ["2026-10-13T16:00 soon", "2026-10-20T16:00 soon"]);
    hand.remind(false, false);
    assert!(last_armed(&hand).is_empty());
}

#[test]
fn the_day_before_is_the_same_time_of_the_day_however_long_that_day_is() {
    let wanted = |day_before| RemindMe { day_before, hour_before: !day_before };
    for (on, day_before, hour_before) in [
        ("2027-03-28", "2027-03-27T18:00 tomorrow", "2027-03-28T16:00 soon"),
        ("2026-10-25", "2026-10-24T17:00 tomorrow", "2026-10-25T17:00 soon"),
        ("2028-03-01", "2028-02-29T18:00 tomorrow", "2028-03-01T17:00 soon"),
    ] {
        let one = [planned(1, day(on), 19 * 60, "Europe/Copenhagen", How::AsPlanned)];
        assert_eq!(times(&reminders_of(&one, wanted(true), 0)), [day_before]);
        assert_eq!(times(&reminders_of(&one, wanted(false), 0)), [hour_before]);
    }
    // an hour before three o'clock in the night that has no two o'clock
    let night = [planned(1, day("2027-03-28"), 3 * 60, "Europe/Copenhagen", How::Extra)];
    assert_eq!(times(&reminders_of(&night, wanted(false), 0)), ["2027-03-28T00:00 soon"]);
}

#[test]
fn a_meeting_that_is_moved_or_called_off_is_armed_anew() {
    let mut hand = Hand::new();
    let rhythm = hand.rhythm(1, "2026-10-13");
    hand.remind(false, true);
    let slot = Slot::Planned { rhythm, day: day("2026-10-20") };
    let second = |hand: &Hand| last_armed(hand)[1].clone();
    assert_eq!(second(&hand), "2026-10-20T16:00 soon");
    let moved = Becomes::Moved(when("2026-10-21T09:00:00", 60, "Europe/Copenhagen"));
    hand.change(slot, moved);
    assert_eq!(second(&hand), "2026-10-21T06:00 soon");
    hand.change(slot, Becomes::CalledOff);
    assert_eq!(second(&hand), "2026-10-27T17:00 soon");
    hand.change(slot, Becomes::AsPlanned { place: None });
    assert_eq!(second(&hand), "2026-10-20T16:00 soon");
}

#[test]
fn what_is_armed_stays_while_locked_is_armed_anew_when_unlocked_and_goes_with_the_group() {
    let mut hand = Hand::new();
    hand.extra("2026-10-14", 19, "America/New_York");
    hand.remind(true, true);
    let both = ["2026-10-13T23:00 tomorrow", "2026-10-14T22:00 soon"];
    assert_eq!(last_armed(&hand), both);
    let many = |hand: &Hand| hand.armed.0.lock().unwrap().len();
    let before = many(&hand);
    hand.perform(DoorCommand::Lock);
    assert!(hand.companion.reminders().is_empty());
    assert_eq!((many(&hand), last_armed(&hand)), (before, both.map(str::to_owned).to_vec()));
    // what rang meanwhile is not armed again
    hand.clocks.set("2026-10-13T23:30:00");
    hand.perform(DoorCommand::Unlock(None));
    assert_eq!(last_armed(&hand), both[1..]);
    // what is said in a meeting arms nothing
    let before = many(&hand);
    hand.perform(GroupCommand::KeepNote {
        text: "mine".to_owned(),
        stays: crate::companion::NoteStays::AWeek,
    });
    assert_eq!(many(&hand), before);
    hand.perform(DoorCommand::EraseHere);
    assert!(last_armed(&hand).is_empty());
}

proptest! {
    #[test]
    fn sixty_at_most_ascending_none_past_and_each_of_a_meeting_that_takes_place(
        meetings in prop::collection::vec((20_000_u32..24_000, 0_u32..1_440, 0..ZONES.len(), 0_u8..5), 0..90),
        now in 20_000_i64..24_000,
    ) {
        let now = now * 86_400_000;
        let how = [How::AsPlanned, How::Extra, How::Moved, How::CalledOff, How::Paused];
        let meetings: Vec<Planned> = meetings
            .iter()
            .zip(0..)
            .map(|((on, at, zone, what), entry)| {
                planned(entry, Day::new(*on), *at, ZONES[*zone], how[usize::from(*what)])
            })
            .collect();
        let all = reminders_of(&meetings, BOTH, now);
        prop_assert!(all.len() <= MOST);
        prop_assert!(all.is_sorted_by_key(|reminder| reminder.at_wall_millis));
        prop_assert!(all.iter().all(|reminder| reminder.at_wall_millis > now));
        let mut expected = 0;
        for one in meetings.iter().filter(|one| one.how.takes_place()) {
            let zone: chrono_tz::Tz = one.when.zone.as_str().parse().unwrap();
            let of = |day_before| all.iter().find(|it| it.id == id(one, day_before));
            if let Some(reminder) = of(true) {
                let at = DateTime::from_timestamp_millis(reminder.at_wall_millis).unwrap();
                let civil = at.with_timezone(&zone).naive_local();
                let wanted = one.when.day.date().pred_opt().unwrap().and_time(one.when.at.time());
                // where the clocks left that time out, it is what they show instead
                prop_assert!(civil == wanted || (civil - wanted).num_minutes().abs() <= 60);
                prop_assert!(reminder.day_before);
            }
            if let Some(reminder) = of(false) {
                let begins = world_instant(one.when.day.date().and_time(one.when.at.time()), zone.name());
                prop_assert_eq!(begins.timestamp_millis() - reminder.at_wall_millis, 3_600_000);
            }
            expected += usize::from(day_before(one).unwrap() > now);
            expected += usize::from(hour_before(one).unwrap() > now);
        }
        prop_assert_eq!(all.len(), expected.min(MOST));
    }
}
