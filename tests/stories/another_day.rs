//! A meeting is moved to another day: what was said of the day it was on is nobody's word for that one.

use circle::phone::Phone;
use runde_core::companion::{CalendarCommand, Come, Slot, Written};

const FOUR: [&str; 4] = ["Anna", "Bo", "Marit", "Ove"];

/// A meeting in two days to which Bo, Marit and Ove can't come, and of which Anna takes the second
/// duty: her phone knows of it and that of Bo. On hers it was said that they meet anyway.
fn three_stay_away() -> (Phone, Phone, Slot) {
    let mut phone = Phone::of(&FOUR);
    for card in ["host", "refreshments"] {
        phone.perform(CalendarCommand::AddDuty(Written::Card(card.to_owned())));
    }
    let mut bos = phone.phone_for("Bo");
    let slot = phone.plans(2);
    phone.tell(&mut bos);
    for name in ["Marit", "Ove"] {
        phone.cant_come(slot, name, true);
    }
    let (duty, member) = (phone.duties()[1], phone.member("Anna"));
    phone.perform(CalendarCommand::TakeDuty { slot, duty, member });
    bos.cant_come(slot, "Bo", true);
    bos.pass_words(&mut phone);
    for phone in [&phone, &bos] {
        assert_eq!(phone.away(slot), ["Bo", "Marit", "Ove"]);
        assert_eq!(taken(phone, slot), [false, true]);
    }
    phone.perform(CalendarCommand::MeetAnyway(slot));
    (phone, bos, slot)
}

/// Of each duty at a meeting whether somebody took it.
fn taken(phone: &Phone, slot: Slot) -> Vec<bool> {
    phone.meeting_on(slot).unwrap().turns.into_iter().map(|turn| turn.taken).collect()
}

/// Nothing is said of a meeting.
fn nothing_is_said(phone: &Phone, slot: Slot) {
    assert_eq!((phone.away(slot), taken(phone, slot)), (Vec::new(), vec![false, false]));
    assert_eq!(phone.come_to(slot), Come::Enough);
    assert_eq!(phone.companion.words_to_give(), Ok(Vec::new()));
}

#[test]
fn who_cannot_come_on_one_day_is_asked_anew_for_another() {
    let (mut phone, mut bos, slot) = three_stay_away();
    phone.moves(slot, 5, 19);
    nothing_is_said(&phone, slot);
    // Bo does not know of it yet, and what his phone gives is about the day it was on
    bos.pass_words(&mut phone);
    nothing_is_said(&phone, slot);
    assert_eq!(bos.away(slot), ["Bo", "Marit", "Ove"]);
    phone.tell(&mut bos);
    nothing_is_said(&bos, slot);
    // of the new day each says anew whether they come, and whether to meet is asked anew
    bos.cant_come(slot, "Bo", true);
    bos.pass_words(&mut phone);
    for phone in [&mut phone, &mut bos] {
        assert_eq!(phone.away(slot), ["Bo"]);
    }
    phone.cant_come(slot, "Ove", true);
    assert_eq!(phone.come_to(slot), Come::Few, "two of four");
    // it is moved back, and nothing comes back with it
    phone.moves(slot, 2, 19);
    nothing_is_said(&phone, slot);
    phone.tell(&mut bos);
    nothing_is_said(&bos, slot);
    phone.pass_words(&mut bos);
    nothing_is_said(&phone, slot);
}

#[test]
fn another_hour_of_the_same_day_leaves_what_was_said_as_it_was() {
    let (mut phone, _, slot) = three_stay_away();
    phone.moves(slot, 2, 18);
    assert_eq!(phone.away(slot), ["Bo", "Marit", "Ove"]);
    assert_eq!(taken(&phone, slot), [false, true]);
    assert_eq!(phone.come_to(slot), Come::Enough, "that they meet anyway was said of this day");
}
