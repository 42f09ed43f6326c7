//! A place moves to another phone, and the old one erases nothing before it has seen the receipt.

use circle::phone::Phone;
use runde_core::companion::{
    Answer, CompanionError, DoorCommand, ExchangeError, Made, PhoneCard, PhonesCommand, Quiet,
};

const FOUR: [&str; 4] = ["Anna", "Bo", "Marit", "Ove"];

fn tries(phone: &mut Phone, command: PhonesCommand) -> Result<Made, CompanionError> {
    phone.companion.perform(command).map(|done| done.made)
}

/// The new phone has taken Anna's place and was read on the old one.
fn read_on(old: &mut Phone, new: &mut Phone) -> PhoneCard {
    let code = old.companion.seat_of(old.holder()).unwrap();
    let Made::Seat(seat) = new.perform(PhonesCommand::TakeSeat(code)) else { panic!("no seat") };
    let read = PhonesCommand::ReadAnswer { member: old.holder(), text: seat.text };
    let Made::AnswerRead(read) = old.perform(read) else { panic!("not read") };
    assert_eq!(read.digits, seat.digits);
    read.card
}

fn everything(old: &mut Phone) -> Vec<u8> {
    match old.perform(PhonesCommand::GiveAll) {
        Made::File(file) => file,
        other => panic!("{other:?}"),
    }
}

fn receipt(new: &mut Phone) -> String {
    match new.perform(PhonesCommand::ShowReceipt) {
        Made::Code(code) => code,
        other => panic!("{other:?}"),
    }
}

fn arrives(phone: &mut Phone, file: Vec<u8>) -> Result<Made, CompanionError> {
    tries(phone, PhonesCommand::ArriveByParcel { file, passphrase: None })
}

#[test]
fn anna_moves_to_another_phone_and_the_old_one_is_erased_after_the_receipt() {
    let mut old = Phone::of(&FOUR);
    let mut bos = old.phone_for("Bo");
    let rule = old.propose_rule("We begin on time.");
    let slot = old.plans(3);
    old.cant_come(slot, "Marit", true);
    let mut new = old.another_with_this_clock();
    let card = read_on(&mut old, &mut new);
    old.perform(PhonesCommand::MoveTo(card));
    // killed halfway: nothing is erased, and it goes on
    old.kill_and_start();
    old.unlock();
    assert!(old.companion.quiet().contains(&Quiet::Moving));
    let file = everything(&mut old);
    arrives(&mut new, file).unwrap();
    assert_eq!(new.table_ids(), [rule]);
    assert_eq!(new.away(slot), ["Marit"], "what is said in passing comes along");
    assert!(new.companion.quiet().contains(&Quiet::MovedHere));
    let told = tries(&mut old, PhonesCommand::ReadReceipt(receipt(&mut new)));
    assert_eq!(told, Ok(Made::ReceiptRead(true)));
    assert!(old.companion.quiet().contains(&Quiet::MovedAway));
    new.perform(PhonesCommand::ReceiptWasSeen);
    // from then on the old one writes nothing
    let refused = tries(&mut old, PhonesCommand::MakeParcel { everything: true });
    assert_eq!(refused, Err(CompanionError::MovedAway));
    old.perform(DoorCommand::EraseHere);
    // and the new one goes on where the old one was
    let parcel = new.parcel(false);
    bos.open_parcel(&parcel);
    assert!(
        bos.companion
            .phones()
            .unwrap()
            .all
            .iter()
            .all(|phone| phone.device != card.device || phone.whose.nickname == "Anna")
    );
    assert_eq!(bos.companion.phones().unwrap().all.len(), 2, "the old one is dropped");
    new.answer(rule, Answer::Consent);
}

/// a move killed halfway: nothing erased without a receipt
#[test]
fn a_receipt_that_does_not_cover_all_erases_nothing() {
    let mut old = Phone::of(&FOUR);
    let mut new = old.another_with_this_clock();
    let card = read_on(&mut old, &mut new);
    old.perform(PhonesCommand::MoveTo(card));
    let file = everything(&mut old);
    arrives(&mut new, file).unwrap();
    let early = receipt(&mut new);
    // something is written on the old phone after it gave everything
    old.propose_rule("We begin on time.");
    let told = tries(&mut old, PhonesCommand::ReadReceipt(early));
    assert_eq!(told, Ok(Made::ReceiptRead(false)));
    assert!(!old.companion.phones().unwrap().moved_away);
    // it is given once more: the new phone is in already, and opens it as a parcel
    let again = old.parcel(true);
    new.open_parcel(&again);
    let told = tries(&mut old, PhonesCommand::ReadReceipt(receipt(&mut new)));
    assert_eq!(told, Ok(Made::ReceiptRead(true)));
}

#[test]
fn a_receipt_of_another_phone_or_group_or_one_that_was_changed_is_told() {
    let mut old = Phone::of(&FOUR);
    let mut new = old.another_with_this_clock();
    let card = read_on(&mut old, &mut new);
    old.perform(PhonesCommand::MoveTo(card));
    let file = everything(&mut old);
    arrives(&mut new, file).unwrap();
    let code = receipt(&mut new);
    let seat = old.companion.seat_of(old.holder()).unwrap();
    let read =
        |phone: &mut Phone, text: &str| tries(phone, PhonesCommand::ReadReceipt(text.to_owned()));
    assert_eq!(read(&mut old, &seat), Err(CompanionError::OtherCode));
    assert_eq!(read(&mut old, "see you"), Err(CompanionError::Exchange(ExchangeError::NotOurs)));
    let mut strangers = Phone::of(&FOUR);
    let told = CompanionError::Exchange(ExchangeError::OtherGroup);
    assert_eq!(read(&mut strangers, &code), Err(told));
    // a phone that nobody moves from
    let mut bos = old.phone_for("Bo");
    assert_eq!(read(&mut bos, &code), Err(CompanionError::Outdated));
}

/// both moved, unheard by each other: old secrets open
#[test]
fn two_who_moved_unheard_by_each_other_open_what_goes_to_their_old_phones() {
    let mut anna = Phone::of(&FOUR);
    let mut bo = anna.phone_for("Bo");
    for _ in 0..2 {
        let parcel = anna.parcel(false);
        bo.open_parcel(&parcel);
        let parcel = bo.parcel(false);
        anna.open_parcel(&parcel);
    }
    let moves = |old: &mut Phone| {
        let mut new = old.another_with_this_clock();
        let card = read_on(old, &mut new);
        old.perform(PhonesCommand::MoveTo(card));
        let file = everything(old);
        arrives(&mut new, file).unwrap();
        new
    };
    let (mut anna, mut bo) = (moves(&mut anna), moves(&mut bo));
    // each seals to what it knew of the other
    let rule = anna.propose_rule("We begin on time.");
    let parcel = anna.parcel(false);
    bo.open_parcel(&parcel);
    assert_eq!(bo.table_ids(), [rule]);
    let parcel = bo.parcel(false);
    anna.open_parcel(&parcel);
    let all = |phone: &Phone| {
        let phones = phone.companion.phones().unwrap().all;
        phones.into_iter().map(|phone| phone.device).collect::<Vec<_>>()
    };
    assert_eq!((all(&anna).len(), all(&anna)), (2, all(&bo)));
}

#[test]
fn the_place_can_stay_where_it_was_and_the_new_phone_is_one_more() {
    let mut old = Phone::of(&FOUR);
    let mut new = old.another_with_this_clock();
    let card = read_on(&mut old, &mut new);
    old.perform(PhonesCommand::MoveTo(card));
    old.perform(PhonesCommand::StayHere);
    assert_eq!(tries(&mut old, PhonesCommand::GiveAll), Err(CompanionError::Outdated));
    assert_eq!(old.companion.phones().unwrap().own_others, [card.device]);
}

/// a fifth phone: one is dropped first
#[test]
fn a_fifth_phone_waits_until_one_was_dropped_but_for_one_that_the_place_moves_to() {
    let mut phone = Phone::of(&FOUR);
    for _ in 0..3 {
        let mut other = phone.another_with_this_clock();
        let card = read_on(&mut phone, &mut other);
        phone.perform(PhonesCommand::Welcome { card, lost: false });
    }
    assert!(phone.companion.phones().unwrap().enough_phones);
    let mut fifth = phone.another_with_this_clock();
    let card = read_on(&mut phone, &mut fifth);
    let told = tries(&mut phone, PhonesCommand::Welcome { card, lost: false });
    assert_eq!(told, Err(CompanionError::TooManyPhones));
    let first = phone.companion.phones().unwrap().own_others[0];
    phone.perform(PhonesCommand::Drop(first));
    phone.perform(PhonesCommand::Welcome { card, lost: false });
    let mut sixth = phone.another_with_this_clock();
    let card = read_on(&mut phone, &mut sixth);
    phone.perform(PhonesCommand::MoveTo(card));
}

/// two answers for one seat: first scanned wins; the other is told
#[test]
fn of_two_phones_for_one_place_the_first_that_was_read_is_asked_about() {
    let mut phone = Phone::of(&FOUR);
    let code = phone.companion.seat_of(phone.member("Bo")).unwrap();
    let answers: Vec<String> = (0..2)
        .map(|_| {
            let mut other = phone.another_with_this_clock();
            let Made::Seat(seat) = other.perform(PhonesCommand::TakeSeat(code.clone())) else {
                panic!("no seat")
            };
            seat.text
        })
        .collect();
    let read = |text: &String| PhonesCommand::ReadAnswer {
        member: phone.member("Bo"),
        text: text.clone(),
    };
    let (first, second) = (read(&answers[0]), read(&answers[1]));
    let Made::AnswerRead(answer) = phone.perform(first) else { panic!("not read") };
    phone.perform(PhonesCommand::Welcome { card: answer.card, lost: false });
    assert_eq!(tries(&mut phone, second), Err(CompanionError::PlaceTaken));
}
