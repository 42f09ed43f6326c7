//! Agreeing in the room and in one's own hand: rules proposed, talked about, amended, let go.

use circle::phone::{Phone, said};
use runde_core::companion::{
    AgreementsCommand, AgreementsView, Answer, CompanionError, EntryId, Event, MeetingCommand,
    Outcome, TableState, Wish, Written,
};

const FIVE: [&str; 5] = ["Anna", "Bo", "Marit", "Ove", "Ingrid"];

fn own(text: &str) -> Written {
    Written::Own(text.to_owned())
}

fn in_force(phone: &Phone, text: &str) -> EntryId {
    let rules = phone.agreements().rules;
    rules.iter().find(|rule| said(&rule.words) == text).unwrap().id
}

#[test]
fn a_card_that_all_agree_on_is_in_force_with_the_day() {
    let mut phone = Phone::of(&FIVE);
    let card = Written::Card("no-advice".to_owned());
    let proposal = phone.propose(Wish::Rule(card));
    assert_eq!(phone.rules(), [""; 0], "proposing is not agreeing");
    assert_eq!(phone.proposal(proposal).state, TableState::Waiting);
    assert_eq!(phone.send_round(proposal, &[true; 5]), Outcome::AllAgreed);
    assert_eq!(phone.rules(), ["card no-advice"]);
    let agreements = phone.agreements();
    assert_eq!(agreements.rules[0].agreed_on, agreements.today);
    assert_eq!(agreements.cards_in_use, ["no-advice"]);
    assert!(agreements.table.is_empty());
}

#[test]
fn an_objection_is_talked_about_and_solved_by_another_wording() {
    let mut phone = Phone::of(&FIVE);
    let first = phone.propose_rule("Our phones are off.");
    assert_eq!(phone.send_round(first, &[true, true, false, true, true]), Outcome::Talk);
    phone.perform(AgreementsCommand::Reword {
        proposal: first,
        words: Written::Own("Our phones rest in the basket by the door.".to_owned()),
        review: None,
    });
    let table = phone.table_ids();
    assert_eq!(table.len(), 1, "the former wording is off the table");
    assert_ne!(table[0], first);
    phone.all_agree(table[0]);
    assert_eq!(phone.rules(), ["Our phones rest in the basket by the door."]);
}

#[test]
fn a_rule_is_amended_and_let_go_by_consent_alone() {
    let mut phone = Phone::of(&FIVE);
    let rule = phone.propose_rule("We meet without coffee.");
    phone.all_agree(rule);
    let amended = phone.propose(Wish::Amend { rule, words: own("We meet with coffee.") });
    assert_eq!(phone.rules(), ["We meet without coffee."], "until all agree the old one holds");
    phone.all_agree(amended);
    assert_eq!(phone.rules(), ["We meet with coffee."]);
    let gone = phone.propose(Wish::Retire(in_force(&phone, "We meet with coffee.")));
    assert_eq!(phone.send_round(gone, &[true, false, true, true, true]), Outcome::Talk);
    assert_eq!(phone.rules(), ["We meet with coffee."]);
    phone.all_agree(gone);
    assert_eq!(phone.rules(), [""; 0]);
}

#[test]
fn taking_back_a_consent_opens_the_rule_again_and_consenting_closes_it() {
    let mut phone = Phone::of(&FIVE);
    let rule = phone.propose_rule("We begin on time.");
    phone.all_agree(rule);
    phone.answer(rule, Answer::Withdraw);
    assert_eq!((phone.rules().len(), phone.table_ids()), (0, vec![rule]));
    assert_eq!(phone.proposal(rule).state, TableState::Waiting, "no blame, no name");
    phone.answer(rule, Answer::Consent);
    assert_eq!(phone.rules(), ["We begin on time."]);
}

#[test]
fn law_7_whoever_has_no_phone_opens_a_rule_as_the_holder_does_and_no_name_is_written() {
    let mut phone = Phone::of(&FIVE);
    let rule = phone.propose_rule("We begin on time.");
    phone.all_agree(rule);
    assert!(phone.agreements().rules[0].can_talk);
    phone.perform(AgreementsCommand::TalkAbout(rule));
    let opened = phone.proposal(rule);
    assert_eq!((opened.state, opened.mine, opened.can_talk), (TableState::Talk, None, false));
    assert_eq!(phone.rules(), [""; 0]);
    let again = AgreementsCommand::TalkAbout(rule);
    assert_eq!(phone.companion.perform(again), Err(CompanionError::Outdated), "it is told already");
    // the same on the table, also where the holder has consented in their own hand
    phone.all_agree(rule);
    let other = phone.propose_rule("We end on time.");
    phone.answer(other, Answer::Consent);
    phone.perform(AgreementsCommand::TalkAbout(other));
    assert_eq!(phone.proposal(other).state, TableState::Talk);
    assert_eq!(phone.rules(), ["We begin on time."]);
}

#[test]
fn one_of_us_ends_what_would_be_for_good_and_can_no_longer_when_it_is_done() {
    let mut phone = Phone::of(&FIVE);
    let end = phone.propose(Wish::End);
    assert!(phone.proposal(end).can_talk);
    phone.perform(AgreementsCommand::TalkAbout(end));
    let ended = phone.proposal(end);
    assert_eq!((ended.ended_by_talk, ended.can_talk, ended.goes_to), (true, false, 0));
    let again = phone.propose(Wish::End);
    phone.all_agree(again);
    assert_eq!(
        phone.companion.perform(AgreementsCommand::TalkAbout(again)),
        Err(CompanionError::NotNow)
    );
}

#[test]
fn an_objection_that_crosses_a_consent_counts() {
    let mut phone = Phone::of(&["Anna", "Bo"]);
    let mut bos = phone.phone_for("Bo");
    let mut second = bos.phone_for("Bo");
    let rule = phone.propose_rule("We are silent at first.");
    phone.answer(rule, Answer::Consent);
    phone.tell(&mut bos);
    phone.tell(&mut second);
    // Bo's two phones disagree, and neither knows of the other
    bos.answer(rule, Answer::Consent);
    second.answer(rule, Answer::Talk);
    bos.tell(&mut phone);
    assert_eq!(phone.rules().len(), 1, "as far as is known here");
    second.tell(&mut phone);
    assert_eq!(phone.rules(), [""; 0], "something to talk about beats a consent beside it");
    // on whichever phone Bo looks next, one word settles it
    phone.tell(&mut bos);
    bos.answer(rule, Answer::Consent);
    bos.tell(&mut phone);
    assert_eq!(phone.rules().len(), 1);
}

#[test]
fn two_wordings_agreed_on_two_sides_both_stand_until_the_group_keeps_one() {
    let mut phone = Phone::of(&["Anna", "Bo"]);
    let mut bos = phone.phone_for("Bo");
    let rule = phone.propose_rule("We end at nine.");
    phone.answer(rule, Answer::Consent);
    phone.tell(&mut bos);
    bos.answer(rule, Answer::Consent);
    let ten = bos.propose(Wish::Amend { rule, words: own("We end at ten.") });
    bos.tell(&mut phone);
    let eight = phone.propose(Wish::Amend { rule, words: own("We end at eight.") });
    phone.answer(eight, Answer::Consent);
    phone.answer(ten, Answer::Consent);
    phone.tell(&mut bos);
    bos.answer(ten, Answer::Consent);
    bos.answer(eight, Answer::Consent);
    bos.meet_phone(&mut phone);
    assert_eq!(phone.rules().len(), 2);
    assert!(phone.agreements().rules.iter().all(|rule| rule.twofold));
    let gone = phone.propose(Wish::Retire(ten));
    phone.answer(gone, Answer::Consent);
    phone.tell(&mut bos);
    bos.answer(gone, Answer::Consent);
    bos.meet_phone(&mut phone);
    assert_eq!((phone.rules(), bos.rules()), (vec!["We end at eight.".to_owned()], phone.rules()));
}

#[test]
fn a_rule_is_agreed_in_the_middle_of_a_meeting_and_nobody_goes_from_the_table() {
    let mut phone = Phone::of(&FIVE);
    let removal = phone.propose(Wish::Remove(phone.member("Bo")));
    phone.meet(&FIVE);
    assert!(phone.table().is_at_rest(), "the opening");
    let rule = phone.propose_rule("We begin on time.");
    assert_eq!(phone.send_round(rule, &[true; 5]), Outcome::AllAgreed);
    assert_eq!(phone.rules(), ["We begin on time."]);
    // who sits here is the meeting's business while it lasts
    let asked = phone.proposal(removal);
    assert_eq!((asked.goes_to, asked.asks_me), (0, false));
    assert!(asked.after_meeting && !asked.concerns_me, "it is Bo who is asked to go");
    let consent = AgreementsCommand::Answer { proposal: removal, answer: Answer::Consent };
    assert_eq!(phone.companion.perform(consent), Err(CompanionError::NotNow));
    phone.event(Event::Next);
    assert!(!phone.table().is_at_rest(), "somebody is offered the floor");
    phone.event(Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
    assert_eq!(phone.proposal(removal).goes_to, 3, "neither Bo nor who signs in their own hand");
}

#[test]
fn what_else_is_agreed_is_listed_with_its_day_and_can_be_opened_again() {
    use runde_core::companion::{ChangeView, HorizonView};
    let mut phone = Phone::of(&FIVE);
    let called = phone.propose(Wish::Name("Wednesdays".to_owned()));
    let horizon = phone.propose(Wish::Horizon(HorizonView::Meetings(8)));
    let start = Wish::Initiator { member: phone.member("Bo"), meetings: 3, offered: false };
    let initiator = phone.propose(start);
    let months = phone.propose(Wish::KeepWords(3));
    assert!(phone.agreements().also.is_empty());
    for proposal in [called, horizon, initiator, months] {
        phone.all_agree(proposal);
    }
    phone.kill_and_start();
    phone.unlock();
    let AgreementsView { also, today, rules, .. } = phone.agreements();
    let ids: Vec<EntryId> = also.iter().map(|also| also.agreed.id).collect();
    assert_eq!((ids, rules.len()), (vec![called, horizon, initiator, months], 0));
    assert!(also.iter().all(|also| also.agreed.agreed_on == today && also.agreed.can_talk));
    let left: Vec<Option<u32>> = also.iter().map(|also| also.meetings_left).collect();
    assert_eq!(left, [None, Some(8), Some(3), None]);
    assert_eq!(also[0].change, ChangeView::Name);
    phone.perform(AgreementsCommand::TalkAbout(horizon));
    assert_eq!(phone.agreements().also.len(), 3);
    assert_eq!(phone.proposal(horizon).state, TableState::Talk);
}

#[test]
fn nothing_is_agreed_by_time_alone() {
    let mut phone = Phone::of(&["Anna", "Bo"]);
    let rule = phone.propose_rule("We meet at seven.");
    phone.answer(rule, Answer::Consent);
    for _ in 0..3 {
        phone.clock.pass(60 * 24 * 400, 0);
        assert_eq!(phone.rules(), [""; 0]);
        assert_eq!(phone.proposal(rule).state, TableState::Waiting);
    }
}

#[test]
fn good_enough_until_a_day_and_then_extended_or_opened_by_anybody() {
    let mut phone = Phone::of(&["Anna", "Bo"]);
    let today = phone.agreements().today;
    let day = |days| today.checked_add_days(chrono::Days::new(days)).unwrap();
    phone.perform(AgreementsCommand::Propose {
        wish: Wish::Rule(own("We meet at seven.")),
        review: Some(day(90)),
    });
    let rule = phone.table_ids()[0];
    phone.all_agree(rule);
    assert_eq!(phone.agreements().rules[0].review, Some(day(90)));
    phone.clock.pass(60 * 24 * 89, 0);
    assert!(!phone.agreements().rules[0].review_is_due);
    phone.clock.pass(60 * 24, 0);
    assert!(phone.agreements().rules[0].review_is_due);
    assert_eq!(phone.rules().len(), 1, "the day decides nothing");
    phone.perform(AgreementsCommand::Extend { proposal: rule, until: day(180) });
    let extended = &phone.agreements().rules[0];
    assert_eq!((extended.review, extended.review_is_due), (Some(day(180)), false));
}

#[test]
fn nothing_written_or_too_much_is_told_and_nothing_is_proposed() {
    let mut phone = Phone::of(&FIVE);
    for words in [own(""), own("  \n "), own("\u{7}")] {
        let wish = Wish::Rule(words);
        let done = phone.companion.perform(AgreementsCommand::Propose { wish, review: None });
        assert_eq!(done, Err(CompanionError::Words));
    }
    let long = phone.propose(Wish::Rule(own(&"å ".repeat(400))));
    assert!(said(&phone.proposal(long).words).chars().count() <= 300);
}

#[test]
fn agreements_survive_a_restart_and_opening_reads_no_entry_again() {
    let mut phone = Phone::of(&FIVE);
    let rule = phone.propose_rule("We begin on time.");
    phone.all_agree(rule);
    phone.propose_rule("We sit in a circle.");
    let before = phone.agreements();
    phone.kill_and_start();
    phone.unlock();
    assert_eq!(phone.agreements(), before);
    let open = phone.propose_rule("We end on time.");
    phone.all_agree(open);
    assert_eq!(phone.rules().len(), 2);
}
