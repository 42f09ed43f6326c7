//! The year as it went: what it tells, and what it leaves unsaid.

use chrono::Days;
use circle::phone::Phone;
use runde_core::companion::{
    Becomes, CalendarCommand, DoorCommand, Event, Mark, MeetingCommand, PatternView, Quiet,
};

use crate::planning::{THREE, agree, change, coming, day, every, rhythm, tuesdays, wait_until};

#[test]
fn the_year_shows_what_was_planned_and_what_was_held_and_nobody() {
    let mut phone = tuesdays();
    let slot = coming(&phone)[1].slot;
    phone.perform(change(slot, Becomes::CalledOff, ""));
    wait_until(&phone, day(2026, 10, 20));
    phone.meet(&THREE);
    phone.event(Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
    let year = phone.companion.calendar().unwrap().year;
    assert_eq!(year.months.len(), 12);
    assert_eq!(year.months[0].first, day(2026, 10, 1), "a young group sees its year to come");
    assert_eq!((year.months[0].met, year.months[0].to_come), (1, 0));
    assert_eq!((year.months[1].to_come, year.months[1].called_off), (1, 1));
    let marks: Vec<Mark> = year.marks.iter().take(3).map(|mark| mark.mark).collect();
    assert_eq!(marks, [Mark::Met, Mark::CalledOff, Mark::ToCome]);
}

#[test]
fn of_a_meeting_that_was_planned_and_not_closed_here_the_year_says_nothing() {
    let mut phone = tuesdays();
    let year = |phone: &Phone| phone.companion.calendar().unwrap().year;
    assert_eq!((year(&phone).marks[0].mark, year(&phone).months[0].to_come), (Mark::ToCome, 1));
    wait_until(&phone, day(2026, 10, 20));
    assert_eq!(year(&phone).marks[0].day, day(2026, 10, 20), "it is this evening");
    wait_until(&phone, day(2026, 10, 21));
    phone.perform(DoorCommand::Return);
    assert_eq!(year(&phone).marks[0].day, day(2026, 11, 3));
    assert_eq!((year(&phone).months[0].met, year(&phone).months[0].to_come), (0, 0));
}

#[test]
fn on_a_day_the_group_met_nothing_else_stands_in_the_picture() {
    let mut phone = tuesdays();
    let slot = coming(&phone)[0].slot;
    phone.perform(change(slot, Becomes::CalledOff, ""));
    wait_until(&phone, day(2026, 10, 20));
    phone.meets_and_closes(&THREE);
    let year = phone.companion.calendar().unwrap().year;
    let first: Vec<_> = year.marks.iter().take(2).map(|mark| (mark.day, mark.mark)).collect();
    assert_eq!(first, [(day(2026, 10, 20), Mark::Met), (day(2026, 11, 3), Mark::ToCome)]);
}

#[test]
fn whether_to_talk_about_the_rhythm_is_asked_once() {
    let mut phone = Phone::of(&THREE);
    agree(&mut phone, every(1, day(2026, 10, 13)), "");
    for _ in 0..6 {
        phone.meet(&THREE);
        phone.event(Event::End);
        phone.perform(MeetingCommand::CloseAndForget);
        wait_until(&phone, phone.agreements().today.checked_add_days(Days::new(21)).unwrap());
    }
    assert!(phone.companion.calendar().unwrap().asks_about_rhythm);
    assert!(phone.companion.quiet().contains(&Quiet::RhythmDiffers));
    phone.perform(CalendarCommand::SawRhythmDiffers);
    assert!(!phone.companion.quiet().contains(&Quiet::RhythmDiffers));
    phone.kill_and_start();
    phone.unlock();
    assert!(!phone.companion.calendar().unwrap().asks_about_rhythm, "and never twice");
}

#[test]
fn nothing_is_usual_before_the_fourth_meeting_and_days_chosen_one_by_one_agree_on_no_gap() {
    let mut phone = tuesdays();
    let gaps = |phone: &Phone| {
        let year = phone.companion.calendar().unwrap().year;
        (year.gap, year.agreed_gap)
    };
    for (meeting, told) in [(0, None), (1, None), (2, None), (3, Some(14))] {
        wait_until(&phone, day(2026, 10, 20).checked_add_days(Days::new(14 * meeting)).unwrap());
        phone.meets_and_closes(&THREE);
        assert_eq!(gaps(&phone).0, told);
    }
    assert_eq!(gaps(&phone).1, Some(14));
    let chosen = PatternView::Chosen(vec![day(2027, 1, 5), day(2027, 1, 6)]);
    agree(&mut phone, rhythm(chosen), "");
    assert_eq!(gaps(&phone), (Some(14), None));
}
