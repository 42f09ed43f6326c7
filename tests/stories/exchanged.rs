//! What phones give each other late, twice, out of order, or though they no longer belong to anybody
//! here, told as it was decided.

use circle::exchange::introduce;
use circle::phone::{Phone, said};
use runde_core::companion::{
    AgreementsCommand, Answer, CompanionError, EntryId, ExchangeError, GroupCommand, Made,
    PhonesCommand, Wish, Written,
};

const FOUR: [&str; 4] = ["Anna", "Bo", "Cleo", "Dag"];

/// Anna's, Bo's and Cleo's phones, which have heard of each other; Dag has none.
fn three() -> [Phone; 3] {
    let mut anna = Phone::of(&FOUR);
    let mut bo = anna.phone_for("Bo");
    let mut cleo = anna.another_with_this_clock();
    let founding = anna.companion.founding().unwrap();
    let card = introduce(&mut cleo.companion, founding, anna.member("Cleo")).unwrap();
    let seat = anna.perform(PhonesCommand::Welcome { card, lost: false }).entry().unwrap();
    agree_here(&mut anna, seat);
    anna.tell(&mut bo);
    bo.answer(seat, Answer::Consent);
    bo.tell(&mut anna);
    let envelopes = anna.companion.deliver().unwrap();
    cleo.perform(PhonesCommand::Arrive { envelopes, passphrase: None });
    for phone in [&mut anna, &mut bo] {
        cleo.tell(phone);
    }
    let mut phones = [&mut anna, &mut bo, &mut cleo];
    for from in 0..3 {
        let parcel = phones[from].parcel(true);
        for (to, phone) in phones.iter_mut().enumerate() {
            if to != from {
                phone.open_parcel(&parcel);
            }
        }
    }
    [anna, bo, cleo]
}

/// All who have no phone agree, and this phone's holder signs; others still have to.
fn agree_here(phone: &mut Phone, proposal: EntryId) {
    phone.perform(AgreementsCommand::SendRound(proposal));
    for _ in 0..phone.companion.going_round().unwrap().of {
        phone.perform(AgreementsCommand::Seal { no_objection: true });
    }
    phone.perform(AgreementsCommand::StopGoingRound);
    phone.answer(proposal, Answer::Consent);
}

fn not_for_it(phone: &mut Phone, parcel: &[u8]) {
    let told = phone.try_parcel(parcel);
    assert_eq!(told, Err(CompanionError::Exchange(ExchangeError::NotForThisPhone)));
}

/// a first phone while others have phones: waits for each one's own hand; its key survives restarts
/// somebody poses as a paper member: every holder of a phone is asked
#[test]
fn law_8_a_first_phone_waits_for_the_own_hand_of_everyone_who_has_a_phone() {
    let [mut anna, mut bo, mut cleo] = three();
    let mut dag = bo.another_with_this_clock();
    let founding = bo.companion.founding().unwrap();
    let card = introduce(&mut dag.companion, founding, bo.member("Dag")).unwrap();
    let seat = bo.perform(PhonesCommand::Welcome { card, lost: false }).entry().unwrap();
    bo.answer(seat, Answer::Consent);
    let early = bo.companion.deliver().unwrap();
    let arrive = |envelopes| PhonesCommand::Arrive { envelopes, passphrase: None };
    assert_eq!(dag.companion.perform(arrive(early)).map(drop), Err(CompanionError::NotNow));
    dag.kill_and_start();
    assert_eq!(dag.companion.waiting_card().unwrap(), Some(card));
    for phone in [&mut anna, &mut cleo] {
        bo.tell(phone);
        assert!(phone.proposal(seat).asks_me, "nobody else speaks for who has a phone");
        assert_eq!(phone.proposal(seat).goes_to, 0);
        assert_eq!(
            dag.companion.perform(arrive(bo.companion.deliver().unwrap())).map(drop),
            Err(CompanionError::NotNow)
        );
        phone.answer(seat, Answer::Consent);
        phone.tell(&mut bo);
    }
    dag.perform(arrive(bo.companion.deliver().unwrap()));
    assert_eq!(dag.companion.members().unwrap().members.len(), 4);
}

/// the answer swapped on its way: digits differ; nothing written
#[test]
fn an_answer_that_was_swapped_on_its_way_has_other_digits() {
    let mut anna = Phone::of(&FOUR);
    let seat = anna.companion.seat_of(anna.member("Bo")).unwrap();
    let answers: Vec<_> = (0..2)
        .map(|_| {
            let mut phone = anna.another_with_this_clock();
            match phone.perform(PhonesCommand::TakeSeat(seat.clone())) {
                Made::Seat(answer) => answer,
                other => panic!("{other:?}"),
            }
        })
        .collect();
    let read =
        PhonesCommand::ReadAnswer { member: anna.member("Bo"), text: answers[1].text.clone() };
    let Made::AnswerRead(read) = anna.perform(read) else { panic!("it is an answer") };
    assert_ne!(read.digits, answers[0].digits, "Bo's phone shows others");
    assert!(anna.table_ids().is_empty());
}

/// twice, late, any order, restart between: the same group
#[test]
fn law_9_parcels_opened_in_any_order_twice_and_over_a_restart_give_the_same_group() {
    let [mut anna, mut bo, mut cleo] = three();
    let mut parcels = Vec::new();
    for text in ["We begin on time.", "We sit in a circle.", "Our phones rest in a basket."] {
        let rule = anna.propose_rule(text);
        anna.answer(rule, Answer::Consent);
        parcels.push(anna.parcel(false));
    }
    for parcel in parcels.iter().chain(&parcels) {
        bo.open_parcel(parcel);
    }
    for parcel in parcels.iter().rev() {
        cleo.open_parcel(parcel);
        cleo.kill_and_start();
        cleo.unlock();
    }
    let seen = |phone: &Phone| {
        let table = phone.agreements().table.into_iter();
        table.map(|it| (it.id, said(&it.words))).collect::<Vec<_>>()
    };
    assert_eq!(seen(&anna).len(), 3);
    assert_eq!([seen(&bo), seen(&cleo)], [seen(&anna), seen(&anna)]);
}

/// the sender knows the removal: no ex-key opens, in any history
/// the sender does not: readable; said
#[test]
fn who_was_asked_to_go_opens_nothing_of_those_who_know_it() {
    let [mut anna, mut bo, mut cleo] = three();
    let removal = anna.propose(Wish::Remove(anna.member("Bo")));
    agree_here(&mut anna, removal);
    anna.tell(&mut cleo);
    let before = cleo.parcel(false);
    cleo.answer(removal, Answer::Consent);
    let after = cleo.parcel(true);
    assert!(bo.try_parcel(&before).is_ok(), "whoever does not know it still seals for him");
    not_for_it(&mut bo, &after);
    cleo.tell(&mut anna);
    let everything = anna.parcel(true);
    not_for_it(&mut bo, &everything);
}

/// a leaver sends nothing: still a recipient; only a removal helps
#[test]
fn who_leaves_and_tells_nobody_is_still_sent_to() {
    let [mut anna, mut bo, mut cleo] = three();
    bo.perform(GroupCommand::LeaveGroup(bo.member("Bo")));
    anna.propose_rule("We begin on time.");
    let parcel = anna.parcel(false);
    assert!(bo.try_parcel(&parcel).is_ok());
    let removal = anna.propose(Wish::Remove(anna.member("Bo")));
    agree_here(&mut anna, removal);
    anna.tell(&mut cleo);
    cleo.answer(removal, Answer::Consent);
    cleo.tell(&mut anna);
    let parcel = anna.parcel(false);
    not_for_it(&mut bo, &parcel);
}

/// a given-up phone sends: tips ignored; told
#[test]
fn what_a_phone_says_it_has_counts_for_nothing_once_it_is_nobody_s() {
    let [mut anna, mut bo, mut cleo] = three();
    let backup = bo.back_up("the kettle sang in october");
    let mut new_bo = bo.restored(&backup, "the kettle sang in october").unwrap();
    // it hears first, and then has its place by a new key
    anna.open_parcel(&new_bo.parcel(false));
    new_bo.open_parcel(&anna.parcel(true));
    new_bo.tell(&mut anna);
    new_bo.tell(&mut cleo);
    // what Bo's old phone says now comes late
    bo.propose_rule("We begin on time.");
    let late = bo.parcel(true);
    let heard = |phone: &Phone| phone.rows().iter().filter(|row| row.starts_with("heard")).count();
    let known = heard(&anna);
    let table = anna.table_ids();
    assert!(anna.open_parcel(&late).given_up, "and that is told");
    assert_eq!((heard(&anna), anna.table_ids()), (known, table), "void, and nothing is learned");
    // and Bo's new phone gets all that it does not know
    let rule = anna.propose_rule("We sit in a circle.");
    let parcel = anna.parcel(true);
    new_bo.open_parcel(&parcel);
    assert!(new_bo.table_ids().contains(&rule));
}

/// silent for years: waits, then *Everything*
#[test]
fn a_phone_that_was_silent_for_three_years_gets_everything_at_once() {
    let [mut anna, mut bo, mut cleo] = three();
    for year in 0..3 {
        anna.clock.pass(365 * 24 * 60, 0);
        let rule = anna.propose_rule(&format!("Rule {year}."));
        let lost = anna.parcel(false);
        cleo.open_parcel(&lost);
        cleo.answer(rule, Answer::Consent);
        let back = cleo.parcel(false);
        anna.open_parcel(&back);
    }
    let all = anna.parcel(true);
    bo.open_parcel(&all);
    assert_eq!(bo.table_ids(), anna.table_ids());
    bo.answer(bo.table_ids()[0], Answer::Consent);
    let back = bo.parcel(false);
    assert_eq!(anna.open_parcel(&back).new, 1);
}

/// a rule back in force, text erased here: fetched by *lacks*
#[test]
fn the_text_of_a_rule_that_is_in_force_again_is_fetched_from_who_has_it() {
    let mut anna = Phone::of(&FOUR[..2]);
    let mut bo = anna.phone_for("Bo");
    let hello = bo.parcel(false);
    anna.open_parcel(&hello);
    let agreed = |anna: &mut Phone, bo: &mut Phone, wish: Wish| {
        let it = anna.propose(wish);
        anna.answer(it, Answer::Consent);
        anna.tell(bo);
        bo.answer(it, Answer::Consent);
        bo.tell(anna);
        it
    };
    let own = |text: &str| Written::Own(text.to_owned());
    let rule = agreed(&mut anna, &mut bo, Wish::Rule(own("We begin on time.")));
    let words = own("We begin at seven.");
    let other = anna.propose(Wish::Amend { rule, words });
    anna.answer(other, Answer::Consent);
    anna.tell(&mut bo);
    // Bo's phone has it in force until his consent comes, a year and more later
    let consented = {
        let mut there = bo.as_a_kill_leaves_it();
        there.unlock();
        there.answer(other, Answer::Consent);
        there.companion.deliver().unwrap()
    };
    anna.receive_from(bo.companion.device().unwrap(), &consented);
    assert_eq!(anna.rules(), ["We begin at seven."]);
    anna.clock.pass(400 * 24 * 60, 0);
    anna.propose_rule("Something has to be written.");
    anna.answer(other, Answer::Withdraw);
    assert_eq!(anna.rules(), ["gone"], "in force again, and its text was let go");
    let asks = anna.parcel(false);
    bo.open_parcel(&asks);
    let gives = bo.parcel(false);
    anna.open_parcel(&gives);
    assert_eq!(anna.rules(), ["We begin on time."]);
}

/// a vault set back, others think it has all: all comes again
#[test]
fn a_phone_that_was_set_back_is_given_again_what_it_lost() {
    let mut anna = Phone::of(&FOUR);
    let mut bo = anna.phone_for("Bo");
    let hello = bo.parcel(false);
    anna.open_parcel(&hello);
    let mut set_back = bo.as_a_kill_leaves_it();
    let rule = anna.propose_rule("We begin on time.");
    let parcel = anna.parcel(false);
    bo.open_parcel(&parcel);
    let has_it = bo.parcel(false);
    anna.open_parcel(&has_it);
    set_back.unlock();
    let parcel = anna.parcel(false);
    set_back.open_parcel(&parcel);
    assert!(!set_back.table_ids().contains(&rule), "it is known to have it");
    let says = set_back.parcel(false);
    anna.open_parcel(&says);
    let parcel = anna.parcel(false);
    set_back.open_parcel(&parcel);
    assert!(set_back.table_ids().contains(&rule));
}
