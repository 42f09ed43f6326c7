//! The phone goes round: what the room says, for whom, and what is left of it.

use circle::phone::Phone;
use runde_core::companion::{
    AgreementsCommand, Answer, CompanionError, DoorCommand, EntryId, Event, GroupCommand,
    LOOK_BACK_QUESTIONS, MeetingCommand, Outcome, TableState, Wish, Written,
};

const FIVE: [&str; 5] = ["Anna", "Bo", "Marit", "Ove", "Ingrid"];

fn own(text: &str) -> Written {
    Written::Own(text.to_owned())
}

#[test]
fn one_objection_is_told_as_something_to_talk_about_and_not_whose_or_how_many() {
    let mut told = Vec::new();
    for objecting in [&[1][..], &[4], &[0, 2, 3]] {
        let mut phone = Phone::of(&FIVE);
        let proposal = phone.propose_rule("Our phones rest in the basket.");
        let answers: Vec<bool> = (0..5).map(|seat| !objecting.contains(&seat)).collect();
        assert_eq!(phone.send_round(proposal, &answers), Outcome::Talk);
        assert_eq!(phone.proposal(proposal).state, TableState::Talk);
        assert_eq!(phone.rules(), [""; 0]);
        let mut view = phone.proposal(proposal);
        view.id = EntryId::new([0; 32]);
        told.push(format!("{view:?}"));
    }
    assert!(told.windows(2).all(|two| two[0] == two[1]), "nothing tells them apart");
}

#[test]
fn the_room_does_not_answer_for_a_hand_that_said_otherwise() {
    let mut phone = Phone::of(&FIVE);
    let mut bos = phone.phone_for("Bo");
    let rule = phone.propose_rule("We sit on the floor.");
    phone.tell(&mut bos);
    bos.answer(rule, Answer::Talk);
    bos.tell(&mut phone);
    assert_eq!(phone.send_round(rule, &[true; 5]), Outcome::AgreedHere);
    assert_eq!(phone.rules(), [""; 0], "Bo's own word stands until Bo takes it back");
    phone.tell(&mut bos);
    bos.answer(rule, Answer::Consent);
    bos.tell(&mut phone);
    assert_eq!((phone.rules(), bos.rules().len()), (vec!["We sit on the floor.".to_owned()], 1));
}

#[test]
fn what_the_room_agreed_is_undone_by_a_later_word_of_a_member_s_own_phone() {
    let mut phone = Phone::of(&FIVE);
    let mut bos = phone.phone_for("Bo");
    let rule = phone.propose_rule("We sit on the floor.");
    phone.all_agree(rule);
    phone.tell(&mut bos);
    assert_eq!(bos.rules().len(), 1);
    bos.answer(rule, Answer::Talk);
    bos.tell(&mut phone);
    assert_eq!(phone.rules(), [""; 0]);
    assert_eq!(phone.proposal(rule).state, TableState::Talk);
}

#[test]
fn what_the_room_agreed_is_not_asked_again_and_the_last_signature_tells_what_came_of_it() {
    let mut phone = Phone::of(&FIVE);
    let removal = phone.propose(Wish::Remove(phone.member("Bo")));
    assert_eq!(phone.send_round(removal, &[true; 3]), Outcome::AgreedHere);
    let waits = phone.proposal(removal);
    assert!(waits.room_agreed && waits.asks_me && waits.goes_to == 0);
    let round = phone.companion.perform(AgreementsCommand::SendRound(removal));
    assert_eq!(round, Err(CompanionError::Outdated));
    phone.answer(removal, Answer::Consent);
    let told = phone.companion.going_round().unwrap();
    assert_eq!((told.outcome, told.proposal.id), (Some(Outcome::AllAgreed), removal));
    phone.perform(AgreementsCommand::StopGoingRound);
    assert_eq!(phone.companion.members().unwrap().members.len(), 4);
}

#[test]
fn law_8_in_a_meeting_nobody_answers_for_who_is_away() {
    let mut phone = Phone::of(&FIVE);
    let rule = phone.propose_rule("We begin on time.");
    phone.meet(&FIVE[..4]);
    let waits = phone.proposal(rule);
    assert_eq!((waits.goes_to, waits.goes_later, waits.asks_me), (0, 5, true));
    let round = AgreementsCommand::SendRound(rule);
    assert_eq!(phone.companion.perform(round), Err(CompanionError::NotNow));
    phone.answer(rule, Answer::Consent);
    assert_eq!(phone.rules(), [""; 0], "the holder's own hand is theirs alone");
    let (ingrid, beside) = (phone.member("Ingrid"), Some(phone.member("Ove")));
    phone.event(Event::Arrive { member: ingrid, beside });
    assert_eq!((phone.proposal(rule).goes_to, phone.proposal(rule).goes_later), (5, 0));
    phone.perform(AgreementsCommand::SendRound(rule));
    for _ in 0..4 {
        phone.perform(AgreementsCommand::Seal { no_objection: true });
    }
    // somebody has gone home before the last one sealed
    phone.event(Event::Leave(phone.member("Bo")));
    let seal = AgreementsCommand::Seal { no_objection: true };
    assert_eq!(phone.companion.perform(seal), Err(CompanionError::Outdated));
    assert_eq!((phone.companion.going_round(), phone.rules()), (None, Vec::new()));
}

#[test]
fn law_8_the_pledge_is_affirmed_when_everybody_is_here() {
    let mut phone = Phone::of(&FIVE);
    let pledge = phone.propose(Wish::Pledge(own("What is said here stays here.")));
    phone.all_agree(pledge);
    phone.meet(&FIVE[1..]);
    assert_eq!(phone.agreements().pledge.unwrap().goes_later, 5);
    let round = AgreementsCommand::SendRound(pledge);
    assert_eq!(phone.companion.perform(round), Err(CompanionError::NotNow));
    phone.event(Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
    assert_eq!(phone.agreements().pledge.unwrap().goes_later, 0);
    assert_eq!(phone.send_round(pledge, &[true; 5]), Outcome::AllAgreed);
    // one who has something to talk about takes it out of force, and the page still knows what it was
    phone.perform(AgreementsCommand::SendRound(pledge));
    for no_objection in [true, true, false, true, true] {
        assert!(phone.companion.going_round().unwrap().again);
        phone.perform(AgreementsCommand::Seal { no_objection });
    }
    let told = phone.companion.going_round().unwrap();
    assert_eq!((told.again, told.outcome), (true, Some(Outcome::Talk)));
    assert_eq!(phone.agreements().pledge, None);
}

#[test]
fn what_was_sealed_is_gone_when_the_phone_stops_or_is_killed() {
    let mut phone = Phone::of(&FIVE);
    let rule = phone.propose_rule("We meet at seven.");
    phone.perform(AgreementsCommand::SendRound(rule));
    phone.perform(AgreementsCommand::Seal { no_objection: false });
    phone.perform(AgreementsCommand::StopGoingRound);
    assert_eq!(phone.companion.going_round(), None);
    assert_eq!(phone.proposal(rule).state, TableState::Waiting);
    phone.perform(AgreementsCommand::SendRound(rule));
    phone.perform(AgreementsCommand::Seal { no_objection: false });
    phone.kill_and_start();
    phone.unlock();
    assert_eq!(phone.proposal(rule).state, TableState::Waiting);
    assert_eq!(phone.send_round(rule, &[true; 5]), Outcome::AllAgreed);
}

#[test]
fn that_the_phone_was_going_round_is_told_once_and_nothing_of_the_answers() {
    let mut phone = Phone::of(&FIVE);
    let rule = phone.propose_rule("We meet at seven.");
    let mut told = Vec::new();
    for answer in [true, false] {
        phone.perform(AgreementsCommand::SendRound(rule));
        phone.perform(AgreementsCommand::Seal { no_objection: answer });
        phone.perform(DoorCommand::Lock);
        phone.unlock();
        let lost = phone.companion.going_round().unwrap();
        assert_eq!((lost.forgotten, lost.passed, lost.of, lost.outcome), (true, 0, 5, None));
        assert_eq!(lost.proposal.id, rule);
        told.push(lost);
        let seal = AgreementsCommand::Seal { no_objection: true };
        assert_eq!(phone.companion.perform(seal), Err(CompanionError::NotNow));
    }
    assert_eq!(told[0], told[1], "nothing tells them apart");
    // it is told until it was read, and then no more
    phone.kill_and_start();
    phone.unlock();
    assert!(phone.companion.going_round().unwrap().forgotten);
    phone.perform(AgreementsCommand::StopGoingRound);
    phone.kill_and_start();
    phone.unlock();
    assert_eq!(phone.companion.going_round(), None);
    // a round that came to its end is not told as forgotten
    phone.perform(AgreementsCommand::SendRound(rule));
    for _ in 0..5 {
        phone.perform(AgreementsCommand::Seal { no_objection: true });
    }
    phone.kill_and_start();
    phone.unlock();
    assert_eq!((phone.companion.going_round(), phone.rules().len()), (None, 1));
}

#[test]
fn a_round_that_was_forgotten_begins_again() {
    let mut phone = Phone::of(&FIVE);
    let rule = phone.propose_rule("We meet at seven.");
    phone.perform(AgreementsCommand::SendRound(rule));
    phone.perform(DoorCommand::Lock);
    phone.unlock();
    assert!(phone.companion.going_round().unwrap().forgotten);
    assert_eq!(phone.send_round(rule, &[true; 5]), Outcome::AllAgreed);
}

#[test]
fn what_is_sealed_is_in_no_row_of_the_vault_before_the_last_one() {
    let mut phone = Phone::of(&["Anna", "Bo", "Marit"]);
    let rule = phone.propose_rule("We begin on time.");
    phone.perform(AgreementsCommand::SendRound(rule));
    let begun = phone.rows();
    phone.perform(AgreementsCommand::Seal { no_objection: false });
    phone.perform(AgreementsCommand::Seal { no_objection: true });
    assert_eq!(phone.rows(), begun);
    phone.perform(AgreementsCommand::StopGoingRound);
    phone.perform(GroupCommand::LookBack);
    let begun = phone.rows();
    let marks = vec![Some(0); LOOK_BACK_QUESTIONS];
    phone.perform(GroupCommand::SealLookBack { marks, written: "It was too loud.".to_owned() });
    assert_eq!(phone.rows(), begun);
}
