//! Gentle signs: half a minute before the end of an offer, at it, and never in a silence.

use circle::phone::Phone;
use runde_core::companion::{Event, PartName, Plan, Preset, Sign, Span};

/// The next sign, and in how many seconds.
fn next_sign(phone: &Phone) -> Option<(u64, Sign)> {
    let table = phone.table();
    table.next_sign.map(|next| (next.due.since(table.now).secs(), next.sign))
}

#[test]
fn a_turn_is_told_half_a_minute_before_and_at_the_end_and_then_no_more() {
    let mut phone = Phone::of(&["Anna", "Bo", "Marit", "Ove"]);
    phone.meet(&["Anna", "Bo", "Marit", "Ove"]);
    assert_eq!(next_sign(&phone), Some((600, Sign::PartOver)), "the opening");
    phone.clock.pass(10, 0);
    assert_eq!(next_sign(&phone), None, "told once");
    phone.event(Event::Next);
    assert_eq!(next_sign(&phone), None, "nobody is hurried to begin");
    phone.event(Event::Begin);
    assert_eq!(next_sign(&phone), Some((270, Sign::HalfMinute)));
    phone.clock.pass(4, 0);
    assert_eq!(next_sign(&phone), Some((30, Sign::HalfMinute)));
    phone.clock.pass(0, 30);
    assert_eq!(next_sign(&phone), Some((30, Sign::OfferUsed)));
    phone.clock.pass(0, 30);
    assert_eq!(next_sign(&phone), None);
    phone.clock.pass(7, 0);
    assert_eq!(next_sign(&phone), None, "no one is told again and again");
    // more time is told like an offer
    phone.event(Event::MoreTime(Span::from_minutes(2)));
    assert_eq!(next_sign(&phone), Some((90, Sign::HalfMinute)));
}

#[test]
fn no_sign_comes_in_a_silence_and_the_one_that_waited_comes_after_it() {
    let mut phone = Phone::of(&["Anna", "Bo"]);
    phone.meet(&["Anna", "Bo"]);
    phone.event(Event::Next);
    phone.event(Event::Begin);
    phone.clock.pass(9, 25);
    assert_eq!(next_sign(&phone), Some((5, Sign::HalfMinute)));
    phone.event(Event::Ring);
    for _ in 0..3 {
        assert_eq!(next_sign(&phone), None);
        phone.clock.pass(9, 0);
    }
    phone.event(Event::GoOn);
    assert_eq!(next_sign(&phone), Some((5, Sign::HalfMinute)), "five seconds are still five");
}

#[test]
fn an_offer_of_a_minute_has_one_sign_before_and_a_shorter_rest_only_the_last() {
    let mut phone = Phone::of(&["Anna", "Bo", "Marit"]);
    let plan = Plan::preset(Preset::Standard120).with_minutes(PartName::SinceLastTime, 3);
    phone.meet_with(&["Anna", "Bo", "Marit"], plan);
    phone.event(Event::Next);
    phone.event(Event::Begin);
    assert_eq!(next_sign(&phone), Some((30, Sign::HalfMinute)));
    phone.clock.pass(0, 45);
    assert_eq!(next_sign(&phone), Some((15, Sign::OfferUsed)));
    // a break says when it is over, and so does nothing else between turns
    phone.event(Event::Break);
    phone.event(Event::Done);
    assert_eq!(next_sign(&phone), Some((900, Sign::PartOver)));
}
