//! One meeting: moved, called off, put back, and what cannot be made of it.

use chrono::{Days, NaiveDate};
use circle::planned::when;
use runde_core::companion::{Becomes, CalendarCommand, CompanionError, Event, How, MeetingCommand};

use crate::planning::{THREE, agree, change, coming, day, every, time, to, tuesdays, wait_until};

#[test]
fn anybody_moves_a_meeting_calls_it_off_and_puts_it_back() {
    let mut phone = tuesdays();
    let slot = coming(&phone)[0].slot;
    phone.perform(change(slot, to(day(2026, 10, 22), 18), "At Bo’s"));
    let moved = coming(&phone)[0].clone();
    assert_eq!((moved.when.day, moved.how), (day(2026, 10, 22), How::Moved));
    assert_eq!(moved.planned, day(2026, 10, 20).and_time(time(19, 0)));
    assert_eq!(moved.when.place.as_deref(), Some("At Bo’s"));
    // it keeps its name, and what was said last holds, after a restart too
    phone.perform(change(slot, Becomes::CalledOff, ""));
    phone.kill_and_start();
    phone.unlock();
    let off = coming(&phone)[0].clone();
    assert_eq!((off.slot, off.when.day, off.how), (slot, day(2026, 10, 20), How::CalledOff));
    phone.perform(change(slot, Becomes::AsPlanned { place: None }, "The library"));
    let back = coming(&phone)[0].clone();
    assert_eq!(
        (back.when.day, back.how, back.when.place.as_deref()),
        (day(2026, 10, 20), How::AsPlanned, Some("The library"))
    );
}

#[test]
fn a_meeting_is_moved_across_midnight_and_across_the_end_of_summer_time() {
    let mut phone = tuesdays();
    let slot = coming(&phone)[0].slot;
    let late = Becomes::Moved(when(day(2026, 10, 24).and_time(time(23, 30)), 240));
    phone.perform(change(slot, late, ""));
    let one = coming(&phone)[0].clone();
    assert_eq!(
        (one.when.begins(), one.when.minutes),
        (day(2026, 10, 24).and_time(time(23, 30)), 240)
    );
    // the meeting after the clocks went back is at the same time of day
    assert_eq!(coming(&phone)[1].when.at, time(19, 0));
}

#[test]
fn no_meeting_is_planned_for_an_hour_that_is_over() {
    let mut phone = tuesdays();
    let today = phone.agreements().today;
    let one = |hour| when(today.and_time(time(hour, 0)), 60);
    let add = |hour| CalendarCommand::AddMeeting(one(hour));
    assert_eq!(phone.companion.perform(add(0)), Err(CompanionError::Time));
    let slot = coming(&phone)[0].slot;
    let early = Becomes::Moved(one(0));
    assert_eq!(phone.companion.perform(change(slot, early, "")), Err(CompanionError::Time));
    phone.perform(add(23));
    assert_eq!(coming(&phone)[0].when.day, today);
}

#[test]
fn what_is_over_is_not_changed_any_more() {
    let mut phone = tuesdays();
    let slot = coming(&phone)[0].slot;
    let early = to(day(2026, 10, 12), 19);
    let error = phone.companion.perform(change(slot, early, "")).unwrap_err();
    assert_eq!(error, CompanionError::Time);
    wait_until(&phone, day(2026, 10, 21));
    let error = phone.companion.perform(change(slot, Becomes::CalledOff, "")).unwrap_err();
    assert_eq!(error, CompanionError::Outdated);
    assert_eq!(phone.meeting_on(slot), None);
}

#[test]
fn two_members_move_the_same_meeting_apart_from_each_other_and_somebody_says_which_holds() {
    let mut phone = tuesdays();
    let mut bos = phone.phone_for("Bo");
    let slot = coming(&phone)[0].slot;
    phone.perform(change(slot, to(day(2026, 10, 21), 19), ""));
    bos.perform(change(slot, Becomes::CalledOff, ""));
    phone.meet_phone(&mut bos);
    let (one, other) = (coming(&phone)[0].clone(), coming(&bos)[0].clone());
    assert_eq!(one, other, "both phones show the same");
    assert_eq!(one.torn.len(), 2);
    bos.perform(change(slot, to(day(2026, 10, 21), 19), ""));
    phone.meet_phone(&mut bos);
    let one = coming(&phone)[0].clone();
    assert_eq!((one.when.day, one.torn.len()), (day(2026, 10, 21), 0));
}

#[test]
fn what_is_put_back_is_where_and_when_it_was_planned() {
    let mut phone = tuesdays();
    let slot = coming(&phone)[0].slot;
    // another place alone is a change too
    phone.perform(change(slot, to(day(2026, 10, 20), 19), "At Bo’s"));
    let one = coming(&phone)[0].clone();
    assert_eq!((one.how, one.when.place.as_deref()), (How::AsPlanned, Some("At Bo’s")));
    let back = one.put_back.unwrap();
    assert_eq!((back.day, back.place.as_deref()), (day(2026, 10, 20), Some("The library")));
    phone.perform(change(slot, to(day(2026, 10, 22), 18), "At Bo’s"));
    let back = coming(&phone)[0].put_back.clone().unwrap();
    phone.perform(change(slot, Becomes::AsPlanned { place: None }, back.place.as_deref().unwrap()));
    let one = coming(&phone)[0].clone();
    assert_eq!((one.when.day, one.when.place.as_deref()), (day(2026, 10, 20), Some("The library")));
    assert_eq!(one.put_back, None, "nothing is changed any more");
}

#[test]
fn a_meeting_whose_rhythm_is_over_on_its_day_is_not_put_back_into_nothing() {
    let mut phone = tuesdays();
    let slot = coming(&phone)[1].slot;
    phone.perform(change(slot, to(day(2026, 11, 5), 19), ""));
    assert!(coming(&phone)[1].put_back.is_some());
    agree(&mut phone, every(4, day(2026, 10, 28)), "");
    let moved = coming(&phone).into_iter().find(|one| one.slot == slot).unwrap();
    assert_eq!((moved.when.day, moved.put_back), (day(2026, 11, 5), None));
    // moved by hand to where it was, it still takes place
    phone.perform(change(slot, to(day(2026, 11, 3), 19), ""));
    let moved = coming(&phone).into_iter().find(|one| one.slot == slot).unwrap();
    assert_eq!((moved.when.day, moved.how), (day(2026, 11, 3), How::Moved));
}

#[test]
fn no_two_meetings_are_at_one_time_and_none_is_farther_ahead_than_is_told() {
    let mut phone = tuesdays();
    let add =
        |day: NaiveDate, hour| CalendarCommand::AddMeeting(when(day.and_time(time(hour, 0)), 60));
    let taken = phone.companion.perform(add(day(2026, 10, 20), 19));
    assert_eq!(taken, Err(CompanionError::Taken));
    let slot = coming(&phone)[1].slot;
    let onto = change(slot, to(day(2026, 10, 20), 19), "");
    assert_eq!(phone.companion.perform(onto), Err(CompanionError::Taken));
    phone.perform(add(day(2026, 10, 20), 9));
    let far = phone.agreements().today + Days::new(401);
    assert_eq!(phone.companion.perform(add(far, 19)), Err(CompanionError::TooFar));
    phone.perform(add(far - Days::new(1), 7));
    let later = phone.calendar().later;
    assert!(
        later.iter().any(|one| one.when.day == far - Days::new(1)),
        "what is added can be found"
    );
}

#[test]
fn the_meeting_that_is_on_is_not_called_off_and_one_that_was_held_counts_as_held() {
    let mut phone = tuesdays();
    let mut bos = phone.phone_for("Bo");
    wait_until(&phone, day(2026, 10, 20));
    let slot = coming(&phone)[0].slot;
    phone.meet(&THREE);
    let off = || change(slot, Becomes::CalledOff, "");
    assert_eq!(phone.companion.perform(off()), Err(CompanionError::NotNow));
    phone.perform(change(coming(&phone)[1].slot, Becomes::CalledOff, ""));
    // somebody who is not there, and does not know
    bos.perform(off());
    phone.event(Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
    phone.meet_phone(&mut bos);
    let months = phone.companion.calendar().unwrap().year.months;
    assert_eq!((months[0].met, months[0].called_off), (1, 0), "they met all the same");
}

#[test]
fn moved_to_where_it_was_planned_a_meeting_is_as_planned() {
    let mut phone = tuesdays();
    let slot = coming(&phone)[0].slot;
    phone.perform(change(slot, to(day(2026, 10, 20), 19), "At Bo’s"));
    let one = coming(&phone)[0].clone();
    assert_eq!((one.how, one.when.place.as_deref()), (How::AsPlanned, Some("At Bo’s")));
    assert_eq!(phone.companion.calendar().unwrap().year.months[0].moved, 0);
}

#[test]
fn a_meeting_that_was_held_cannot_be_called_off_any_more() {
    let mut phone = tuesdays();
    wait_until(&phone, day(2026, 10, 20));
    let slot = coming(&phone)[0].slot;
    phone.meet(&THREE);
    phone.event(Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
    let error = phone.companion.perform(change(slot, Becomes::CalledOff, "")).unwrap_err();
    assert_eq!(error, CompanionError::Outdated);
    assert_eq!(phone.meeting_on(slot), None);
}
