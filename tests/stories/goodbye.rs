//! Somebody says goodbye at a last meeting, before they leave.

use circle::phone::Phone;
use runde_core::companion::{CalendarCommand, CompanionError, DoorCommand, GroupCommand, Slot};

const FOUR: [&str; 4] = ["Anna", "Bo", "Marit", "Ove"];

fn goodbye(phone: &Phone, slot: Slot, name: &str, says: bool) -> CalendarCommand {
    CalendarCommand::SayGoodbye { slot, member: phone.member(name), says }
}

fn who_says_it(phone: &Phone, slot: Slot) -> Vec<String> {
    let goodbyes = phone.meeting_on(slot).unwrap().goodbyes;
    goodbyes.into_iter().map(|person| person.nickname).collect()
}

/// Whether the vault holds a member's goodbye.
fn is_kept(phone: &Phone) -> bool {
    let rows = phone.rows().concat();
    let (_, kept) = rows.split_once("goodbyes").unwrap();
    !kept.trim_start_matches(['\\', '"', ':']).starts_with("[]")
}

#[test]
fn who_says_goodbye_stands_with_that_meeting_and_can_think_better_of_it() {
    let mut phone = Phone::of(&FOUR);
    let (first, second) = (phone.plans(2), phone.plans(9));
    phone.perform(goodbye(&phone, first, "Marit", true));
    phone.kill_and_start();
    phone.unlock();
    assert_eq!(who_says_it(&phone, first), ["Marit"]);
    assert!(who_says_it(&phone, second).is_empty());
    // one says goodbye once
    phone.perform(goodbye(&phone, second, "Marit", true));
    assert!(who_says_it(&phone, first).is_empty());
    assert_eq!(who_says_it(&phone, second), ["Marit"]);
    phone.perform(goodbye(&phone, second, "Marit", false));
    assert!(who_says_it(&phone, second).is_empty());
    assert!(!is_kept(&phone));
}

#[test]
fn of_a_goodbye_nothing_is_left_when_the_meeting_is_closed() {
    let mut phone = Phone::of(&FOUR);
    let today = phone.plans(0);
    phone.perform(goodbye(&phone, today, "Marit", true));
    assert!(is_kept(&phone));
    phone.meets_and_closes(&FOUR);
    assert!(!is_kept(&phone));
}

#[test]
fn of_a_goodbye_nothing_is_left_when_the_day_is_over_or_who_says_it_has_left() {
    let mut phone = Phone::of(&FOUR);
    let slot = phone.plans(2);
    phone.perform(goodbye(&phone, slot, "Marit", true));
    phone.perform(GroupCommand::LeaveGroup(phone.member("Marit")));
    assert!(!is_kept(&phone));
    phone.perform(goodbye(&phone, slot, "Ove", true));
    phone.clock.pass(3 * 24 * 60, 0);
    // whatever is done next
    phone.perform(DoorCommand::Return);
    assert!(!is_kept(&phone));
}

#[test]
fn nobody_says_goodbye_for_bo_who_has_a_phone() {
    let mut phone = Phone::of(&FOUR);
    let _ = phone.phone_for("Bo");
    let slot = phone.plans(2);
    let refused = phone.companion.perform(goodbye(&phone, slot, "Bo", true));
    assert_eq!(refused, Err(CompanionError::NotNow));
}
