//! A member's own phone comes in by texts that go to and fro, and a parcel with everything.

use circle::phone::Phone;
use runde_core::companion::{
    Answer, AnswerRead, CompanionError, ExchangeError, Made, PhoneCard, PhonesCommand, SeatText,
};

const FOUR: [&str; 4] = ["Anna", "Bo", "Marit", "Ove"];

fn takes(phone: &mut Phone, text: &str) -> Result<SeatText, CompanionError> {
    match phone.companion.perform(PhonesCommand::TakeSeat(text.to_owned()))?.made {
        Made::Seat(seat) => Ok(seat),
        other => panic!("{other:?}"),
    }
}

fn reads(phone: &mut Phone, name: &str, text: &str) -> Result<AnswerRead, CompanionError> {
    let read = PhonesCommand::ReadAnswer { member: phone.member(name), text: text.to_owned() };
    match phone.companion.perform(read)?.made {
        Made::AnswerRead(read) => Ok(read),
        other => panic!("{other:?}"),
    }
}

fn arrives(phone: &mut Phone, parcel: &[u8]) -> Result<(), CompanionError> {
    let arrive = PhonesCommand::ArriveByParcel { file: parcel.to_vec(), passphrase: None };
    phone.companion.perform(arrive).map(drop)
}

/// Bo's phone has taken his place and was read on Anna's, but not welcomed.
fn taken() -> (Phone, Phone, AnswerRead) {
    let mut phone = Phone::of(&FOUR);
    let mut bos = phone.another_with_this_clock();
    let code = phone.companion.seat_of(phone.member("Bo")).unwrap();
    let seat = takes(&mut bos, &code).unwrap();
    let read = reads(&mut phone, "Bo", &seat.text).unwrap();
    assert_eq!((read.digits.len(), &read.digits), (20, &seat.digits), "both compare the same");
    (phone, bos, read)
}

#[test]
fn bo_takes_his_place_by_texts_and_then_both_phones_carry_the_group() {
    let (mut phone, mut bos, read) = taken();
    // it may wait for weeks, and be restarted
    let before = bos.companion.waiting_seat().unwrap();
    bos.kill_and_start();
    assert_eq!(bos.companion.waiting_seat().unwrap(), before);
    let made = phone.perform(PhonesCommand::Welcome { card: read.card, lost: false });
    phone.all_agree(made.entry().unwrap());
    let parcel = phone.parcel(true);
    arrives(&mut bos, &parcel).unwrap();
    assert_eq!(bos.companion.today().unwrap().members.len(), 4);
    assert_eq!(bos.companion.waiting_seat().unwrap(), None);
    // what is proposed here is answered at home
    let hello = bos.parcel(false);
    phone.open_parcel(&hello);
    let rule = phone.propose_rule("We begin on time.");
    let news = phone.parcel(false);
    bos.open_parcel(&news);
    bos.answer(rule, Answer::Consent);
    let back = bos.parcel(false);
    assert_eq!(phone.open_parcel(&back).new, 1);
}

#[test]
fn a_phone_that_was_not_agreed_on_yet_cannot_arrive_and_waits_on() {
    let (mut phone, mut bos, read) = taken();
    let early = phone.parcel(true);
    let told = arrives(&mut bos, &early);
    assert_eq!(told, Err(CompanionError::Exchange(ExchangeError::NotForThisPhone)));
    let made = phone.perform(PhonesCommand::Welcome { card: read.card, lost: false });
    phone.all_agree(made.entry().unwrap());
    let parcel = phone.parcel(true);
    assert_eq!(arrives(&mut bos, &parcel), Ok(()));
    // opened again it makes no second group
    assert_eq!(arrives(&mut bos, &parcel), Err(CompanionError::NotNow));
}

#[test]
fn a_further_phone_of_the_holder_s_own_needs_nobody_and_can_be_removed() {
    let mut phone = Phone::of(&FOUR);
    let mut second = phone.another_with_this_clock();
    let code = phone.companion.seat_of(phone.member("Anna")).unwrap();
    let seat = takes(&mut second, &code).unwrap();
    let read = reads(&mut phone, "Anna", &seat.text).unwrap();
    phone.perform(PhonesCommand::Welcome { card: read.card, lost: false });
    let parcel = phone.parcel(true);
    arrives(&mut second, &parcel).unwrap();
    let others = phone.companion.phones().unwrap().own_others;
    assert_eq!(others, [second.companion.device().unwrap()]);
    phone.perform(PhonesCommand::Drop(others[0]));
    assert!(phone.companion.phones().unwrap().own_others.is_empty());
}

/// a used or foreign code, a wrong tag: each told
#[test]
fn a_code_that_is_mistyped_foreign_or_from_elsewhere_is_told_and_writes_nothing() {
    let (mut phone, mut bos, read) = taken();
    let seat = phone.companion.seat_of(phone.member("Bo")).unwrap();
    let answer = bos.companion.waiting_seat().unwrap().unwrap().text;
    let exchange = |error| Some(CompanionError::Exchange(error));
    // one sign is another one
    let mut mistyped = seat.clone();
    let last = if mistyped.pop() == Some('a') { 'b' } else { 'a' };
    mistyped.push(last);
    assert_eq!(takes(&mut bos, &mistyped).err(), exchange(ExchangeError::Damaged));
    assert_eq!(takes(&mut bos, "see you on Tuesday").err(), exchange(ExchangeError::NotOurs));
    // the answer where the code belongs, and the other way round
    assert_eq!(takes(&mut bos, &answer), Err(CompanionError::OtherCode));
    assert_eq!(reads(&mut phone, "Bo", &seat), Err(CompanionError::OtherCode));
    // for somebody else than it answered for, or in another group
    assert_eq!(reads(&mut phone, "Ove", &answer).err(), exchange(ExchangeError::OtherGroup));
    let mut strangers = Phone::of(&FOUR);
    assert_eq!(reads(&mut strangers, "Bo", &answer).err(), exchange(ExchangeError::OtherGroup));
    // used already
    phone.perform(PhonesCommand::Welcome { card: read.card, lost: false });
    let table = phone.table_ids();
    phone.all_agree(table[0]);
    assert_eq!(reads(&mut phone, "Bo", &answer), Err(CompanionError::Outdated));
    // a phone that holds a group takes no place in another one
    let refused = phone.companion.perform(PhonesCommand::TakeSeat(seat)).map(drop);
    assert_eq!(refused, Err(CompanionError::NotNow));
}

#[test]
fn a_text_is_read_however_a_messenger_breaks_it() {
    let mut phone = Phone::of(&FOUR);
    let mut bos = phone.another_with_this_clock();
    let code = phone.companion.seat_of(phone.member("Bo")).unwrap();
    let signs: Vec<char> = code.to_uppercase().chars().collect();
    let broken: Vec<String> = signs.chunks(9).map(|nine| nine.iter().collect()).collect();
    let seat = takes(&mut bos, &format!("  {}\n", broken.join(" \n"))).unwrap();
    assert!(reads(&mut phone, "Bo", &seat.text).is_ok());
}

#[test]
fn a_phone_whose_proof_does_not_hold_is_welcomed_by_nobody() {
    let (mut phone, _, read) = taken();
    // a card that came some other way, and for somebody else than it was made for
    let card = PhoneCard { member: phone.member("Ove"), ..read.card };
    for lost in [false, true] {
        let refused = phone.companion.perform(PhonesCommand::Welcome { card, lost });
        let told = CompanionError::Exchange(ExchangeError::OtherGroup);
        assert_eq!(refused.map(drop), Err(told));
        assert!(phone.table_ids().is_empty(), "nothing was written");
    }
}
