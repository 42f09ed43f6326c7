//! The date of the phone is wrong for one evening: nothing is let go because of it, and it is said.

use circle::phone::Phone;
use runde_core::companion::{
    CalendarCommand, CompanionError, DoorCommand, GroupCommand, NoteStays, Quiet, Slot,
};

const YEAR: i64 = 365 * 86_400_000;
const NAMES: [&str; 3] = ["Anna", "Bo", "Cleo"];

/// A phone with a note that fades in a week, and Bo who can't come to a meeting in three days.
fn with_things_that_go() -> (Phone, Slot) {
    let mut phone = Phone::of(&NAMES);
    let text = "ask about the key".to_owned();
    phone.perform(GroupCommand::KeepNote { text, stays: NoteStays::AWeek });
    let (slot, member) = (phone.plans(3), phone.member("Bo"));
    phone.perform(CalendarCommand::CantCome { slot, member, away: true });
    (phone, slot)
}

fn says_so(phone: &Phone) -> bool {
    phone.companion.quiet().first() == Some(&Quiet::DateLooksWrong)
}

/// How much of what goes by itself is in the vault: the note, and what was said for the occasion.
fn kept(phone: &Phone) -> (bool, u32) {
    (phone.companion.note().is_some(), phone.passing_words_kept())
}

#[test]
fn a_clock_years_off_after_a_restart_lets_nothing_go_and_is_said() {
    for years in [2, -57] {
        let (mut phone, _) = with_things_that_go();
        phone.perform(DoorCommand::Lock);
        phone.clock.restart(60_000);
        phone.clock.set_wall_by(years * YEAR);
        phone.unlock();
        assert!(says_so(&phone), "{years}");
        phone.perform(DoorCommand::Return);
        phone.propose_rule("We begin on time.");
        assert_eq!(kept(&phone), (true, 1), "{years}");
        // set right, it is as it was
        phone.perform(DoorCommand::Lock);
        phone.clock.set_wall_by(-years * YEAR);
        phone.unlock();
        assert!(!says_so(&phone));
        assert_eq!(kept(&phone), (true, 1), "{years}");
        phone.clock.pass(8 * 24 * 60, 0);
        phone.perform(DoorCommand::Return);
        assert_eq!(kept(&phone), (false, 0), "and then it goes in its time");
    }
}

#[test]
fn a_clock_set_ahead_while_the_phone_runs_is_noticed_and_time_that_passed_is_not() {
    let (mut phone, _) = with_things_that_go();
    // the day of the start is kept with both clocks when the next day begins
    phone.clock.pass(24 * 60, 0);
    phone.perform(DoorCommand::Return);
    phone.clock.set_wall_by(20 * YEAR / 365);
    phone.perform(DoorCommand::Return);
    assert!(says_so(&phone));
    assert_eq!(kept(&phone), (true, 1));
    phone.clock.set_wall_by(-20 * YEAR / 365);
    phone.clock.pass(400 * 24 * 60, 0);
    phone.perform(DoorCommand::Return);
    assert!(!says_so(&phone));
    assert_eq!(kept(&phone), (false, 0));
}

#[test]
fn a_phone_that_lay_in_a_drawer_for_long_is_told_once_that_its_date_is_right() {
    let (mut phone, _) = with_things_that_go();
    phone.perform(DoorCommand::Lock);
    phone.clock.restart(150 * 86_400_000);
    phone.unlock();
    assert!(says_so(&phone));
    phone.perform(DoorCommand::DateIsRight);
    assert!(!says_so(&phone));
    phone.perform(DoorCommand::Return);
    assert_eq!(kept(&phone), (false, 0));
    // nobody can say that it is 1970
    phone.clock.set_wall_by(-57 * YEAR);
    let said = phone.companion.perform(DoorCommand::DateIsRight).map(drop);
    assert_eq!(said, Err(CompanionError::Time));
}

#[test]
fn a_meeting_under_way_is_not_forgotten_because_of_an_unlikely_date() {
    let mut phone = Phone::of(&NAMES);
    phone.meet(&NAMES);
    phone.clock.restart(60_000);
    phone.clock.set_wall_by(2 * YEAR);
    phone.kill_and_start();
    phone.unlock();
    assert!(phone.companion.meeting().is_some());
    // twelve hours later it surely was
    phone.clock.pass(12 * 60, 0);
    phone.perform(DoorCommand::Return);
    assert!(phone.companion.meeting().is_none());
}
