//! When somebody is away: who rests keeps their place and is not asked, and is back by any word.

use circle::exchange::introduce;
use circle::history::History;
use circle::phone::Phone;
use runde_core::companion::{
    AgreementsCommand, Answer, CalendarCommand, CompanionError, EntryId, GroupCommand,
    PhonesCommand, Wish, Written,
};
use runde_core::domain::{Act, Change, Over, Reason, Verdict};

const SIX: [&str; 6] = ["Anna", "Bo", "Cleo", "Dag", "Eva", "Finn"];

/// Six who have agreed that there is resting; Finn has a phone of his own.
fn six() -> (Phone, Phone) {
    let mut anna = Phone::of(&SIX);
    let resting = anna.propose(Wish::Resting(true));
    anna.all_agree(resting);
    let finn = anna.phone_for("Finn");
    (anna, finn)
}

fn rest(phone: &mut Phone, nickname: &str) {
    let member = phone.member(nickname);
    phone.perform(GroupCommand::Rest(member));
}

fn back(phone: &mut Phone, nickname: &str) {
    let member = phone.member(nickname);
    phone.perform(GroupCommand::Back(member));
}

/// Who rests, by nickname.
fn resting(phone: &Phone) -> Vec<String> {
    let members = phone.companion.members().unwrap().members.into_iter();
    members.filter(|it| it.rests).map(|it| it.person.nickname).collect()
}

fn pledge(phone: &mut Phone) -> EntryId {
    phone.propose(Wish::Pledge(Written::Card("what-we-hear-stays-here".to_owned())))
}

/// rule proposed while F rests; F is back: holds; one word opens it
#[test]
fn law_8_a_rule_proposed_while_one_rests_holds_and_one_word_opens_it() {
    let (mut anna, mut finn) = six();
    rest(&mut anna, "Finn");
    assert_eq!(resting(&anna), ["Finn"]);
    let rule = anna.propose_rule("We begin on time.");
    assert_eq!(anna.proposal(rule).goes_to, 5, "it does not go to who rests");
    anna.all_agree(rule);
    back(&mut anna, "Finn");
    assert!(resting(&anna).is_empty());
    assert_eq!(anna.rules(), ["We begin on time."], "nobody stands before a locked door");
    anna.meet_phone(&mut finn);
    finn.answer(rule, Answer::Talk);
    finn.tell(&mut anna);
    assert!(anna.rules().is_empty() && anna.table_ids().contains(&rule));
}

/// pledge proposed while F rests; F is back: in force; then waits for F
#[test]
fn law_8_a_pledge_proposed_while_one_rests_waits_for_who_is_back() {
    let (mut anna, mut finn) = six();
    rest(&mut anna, "Finn");
    let promised = pledge(&mut anna);
    anna.all_agree(promised);
    assert!(anna.agreements().pledge.is_some());
    back(&mut anna, "Finn");
    assert!(anna.agreements().pledge.is_none());
    anna.meet_phone(&mut finn);
    finn.answer(promised, Answer::Consent);
    finn.tell(&mut anna);
    assert!(anna.agreements().pledge.is_some());
}

/// proposed, F rests, agreed; F is back: waits for F
#[test]
fn law_8_what_was_proposed_before_a_rest_waits_for_who_is_back() {
    let (mut anna, _) = six();
    let rule = anna.propose_rule("We begin on time.");
    rest(&mut anna, "Finn");
    anna.all_agree(rule);
    assert_eq!(anna.rules(), ["We begin on time."]);
    back(&mut anna, "Finn");
    assert!(anna.rules().is_empty() && anna.table_ids().contains(&rule));
}

/// F objected, then rests: the objection stands
#[test]
fn law_8_an_objection_stays_when_somebody_rests() {
    let (mut anna, mut finn) = six();
    let rule = anna.propose_rule("We begin on time.");
    anna.tell(&mut finn);
    finn.answer(rule, Answer::Talk);
    finn.tell(&mut anna);
    rest(&mut anna, "Finn");
    anna.send_round(rule, &[true; 5]);
    assert!(anna.rules().is_empty(), "a word said before a rest stays");
}

/// F's sign beside the rest comes a year late: F never rested; what adds holds, all else asks F
#[test]
fn law_9_a_sign_beside_a_rest_comes_a_year_late_and_nobody_ever_rested() {
    let (mut anna, mut finn) = six();
    let whom = finn.member("Finn");
    finn.perform(GroupCommand::Reach { member: whom, written: "The red door".to_owned() });
    rest(&mut anna, "Finn");
    let rule = anna.propose_rule("We begin on time.");
    anna.all_agree(rule);
    let promised = pledge(&mut anna);
    anna.all_agree(promised);
    anna.clock.pass(365 * 24 * 60, 0);
    finn.tell(&mut anna);
    assert!(resting(&anna).is_empty());
    assert_eq!(anna.rules(), ["We begin on time."], "what adds holds");
    assert!(anna.agreements().pledge.is_none(), "all else asks");
}

/// two rests beside each other, a stay to one: F is back
#[test]
fn law_9_of_two_rests_beside_each_other_a_word_to_one_is_enough() {
    let mut anna = Phone::of(&SIX);
    let resting_is_agreed = anna.propose(Wish::Resting(true));
    anna.all_agree(resting_is_agreed);
    let mut bo = anna.phone_for("Bo");
    rest(&mut anna, "Cleo");
    rest(&mut bo, "Cleo");
    back(&mut anna, "Cleo");
    anna.meet_phone(&mut bo);
    for phone in [&anna, &bo] {
        assert!(resting(phone).is_empty());
    }
}

/// half rest; then one more: they do; then nobody
#[test]
fn law_8_at_most_half_rest_and_else_nobody_does() {
    let (mut anna, _) = six();
    for nickname in ["Cleo", "Dag", "Eva"] {
        rest(&mut anna, nickname);
    }
    assert_eq!(resting(&anna), ["Cleo", "Dag", "Eva"]);
    rest(&mut anna, "Bo");
    assert!(resting(&anna).is_empty());
    let rule = anna.propose_rule("We begin on time.");
    assert_eq!(anna.proposal(rule).goes_to, 6, "everyone is asked about everything");
}

#[test]
fn law_8_of_two_nobody_rests() {
    let mut anna = Phone::of(&["Anna", "Bo"]);
    let agreed = anna.propose(Wish::Resting(true));
    anna.all_agree(agreed);
    rest(&mut anna, "Bo");
    assert_eq!(resting(&anna), [""; 0]);
}

/// invitation, end, while F rests: waits for F
#[test]
fn law_8_coming_going_and_the_end_ask_everyone_resting_or_not() {
    for wish in [
        |phone: &Phone| Wish::Remove(phone.member("Cleo")),
        |_: &Phone| Wish::Invite("Gry".to_owned()),
        |_: &Phone| Wish::End,
    ] {
        let (mut anna, mut finn) = six();
        rest(&mut anna, "Finn");
        let wish = wish(&anna);
        let proposal = anna.propose(wish);
        let goes_to = anna.proposal(proposal).goes_to;
        anna.send_round(proposal, &vec![true; goes_to]);
        anna.answer(proposal, Answer::Consent);
        assert!(anna.table_ids().contains(&proposal), "it waits for Finn");
        anna.meet_phone(&mut finn);
        finn.answer(proposal, Answer::Consent);
        finn.tell(&mut anna);
        assert!(!anna.table_ids().contains(&proposal));
    }
}

/// resting let go: who rests rests on; nobody new
#[test]
fn law_8_where_resting_was_let_go_who_rests_rests_on_and_nobody_new_does() {
    let (mut anna, _) = six();
    rest(&mut anna, "Finn");
    let no_more = anna.propose(Wish::Resting(false));
    anna.all_agree(no_more);
    assert_eq!(resting(&anna), ["Finn"]);
    let bo = anna.member("Bo");
    assert_eq!(anna.companion.perform(GroupCommand::Rest(bo)), Err(CompanionError::NotNow));
    let without = &mut Phone::of(&SIX);
    let bo = without.member("Bo");
    assert_eq!(without.companion.perform(GroupCommand::Rest(bo)), Err(CompanionError::NotNow));
}

/// review day while F rests: nothing
#[test]
fn a_review_day_while_somebody_rests_changes_nothing() {
    let (mut anna, _) = six();
    let rule = Wish::Rule(Written::Own("We begin on time.".to_owned()));
    let review = anna.companion.today().unwrap().today.succ_opt();
    let made = anna.perform(AgreementsCommand::Propose { wish: rule, review });
    anna.all_agree(made.entry().unwrap());
    rest(&mut anna, "Finn");
    anna.clock.pass(30 * 24 * 60, 0);
    assert_eq!(anna.rules(), ["We begin on time."]);
    assert_eq!(resting(&anna), ["Finn"]);
}

#[test]
fn a_meeting_is_noted_afterwards_with_its_day() {
    let mut phone = Phone::of(&SIX);
    let helps = Wish::Initiator { member: phone.member("Bo"), meetings: 4, offered: true };
    let helps = phone.propose(helps);
    phone.all_agree(helps);
    let today = phone.companion.today().unwrap().today;
    let ago = |days| today.checked_sub_days(chrono::Days::new(days)).unwrap();
    phone.perform(CalendarCommand::NoteMeeting(ago(7)));
    let course = phone.companion.course().unwrap();
    assert_eq!(course.times_met, 1);
    assert_eq!(course.initiator.unwrap().meetings_left, 4, "it counts for no initiator");
    for (day, error) in [
        (today, CompanionError::Time),
        (ago(401), CompanionError::Time),
        (ago(7), CompanionError::Outdated),
    ] {
        assert_eq!(phone.companion.perform(CalendarCommand::NoteMeeting(day)), Err(error));
    }
}

#[test]
fn law_6_how_somebody_is_reached_is_erased_with_the_next_word() {
    let (mut anna, mut finn) = six();
    let whom = finn.member("Finn");
    let reach = |phone: &Phone| {
        let members = phone.companion.members().unwrap().members;
        members.into_iter().find(|it| it.person.id == whom).unwrap().reach
    };
    let mut says = |finn: &mut Phone, written: &str| {
        finn.perform(GroupCommand::Reach { member: whom, written: written.to_owned() });
        finn.tell(&mut anna);
        reach(&anna)
    };
    assert_eq!(says(&mut finn, "The red door").as_deref(), Some("The red door"));
    assert_eq!(says(&mut finn, "The green door").as_deref(), Some("The green door"));
    assert_eq!(says(&mut finn, " "), None);
    for phone in [&anna, &finn] {
        for door in ["The red door", "The green door"] {
            let found = phone
                .pages()
                .iter()
                .any(|page| page.windows(door.len()).any(|window| window == door.as_bytes()));
            assert!(!found, "{door}");
        }
    }
}

#[test]
fn somebody_from_outside_starts_meetings_beside_a_member() {
    let mut phone = Phone::of(&SIX);
    let helps = Wish::Initiator { member: phone.member("Bo"), meetings: 4, offered: true };
    let kirsten =
        Wish::OutsideInitiator { nickname: "Kirsten".to_owned(), meetings: 2, offered: false };
    for wish in [helps, kirsten] {
        let proposal = phone.propose(wish);
        phone.all_agree(proposal);
    }
    let course = phone.companion.course().unwrap();
    assert_eq!(course.initiator.unwrap().person.nickname, "Bo");
    let names: Vec<_> = course.outside.iter().map(|it| it.nickname.as_deref()).collect();
    assert_eq!(names, [Some("Kirsten")]);
    let other = Wish::Initiator { member: phone.member("Dag"), meetings: 4, offered: true };
    let other = phone.propose(other);
    phone.all_agree(other);
    let course = phone.companion.course().unwrap();
    assert_eq!(
        (course.initiator.unwrap().person.nickname.as_str(), course.outside.len()),
        ("Dag", 1)
    );
}

/// two put one to rest, then a third out: not complete
#[test]
fn law_8_two_put_one_to_rest_and_a_third_out_and_it_is_not_complete() {
    let mut anna = Phone::of(&["Anna", "Bo", "Cleo", "Dag"]);
    let agreed = anna.propose(Wish::Resting(true));
    anna.all_agree(agreed);
    let mut dag = anna.phone_for("Dag");
    rest(&mut anna, "Dag");
    assert_eq!(resting(&anna), ["Dag"]);
    let cleo = anna.member("Cleo");
    let removal = anna.propose(Wish::Remove(cleo));
    anna.send_round(removal, &[true]);
    anna.answer(removal, Answer::Consent);
    assert!(anna.table_ids().contains(&removal), "who rests is asked");
    assert_eq!(anna.companion.members().unwrap().members.len(), 4);
    anna.meet_phone(&mut dag);
    dag.answer(removal, Answer::Talk);
    dag.tell(&mut anna);
    assert_eq!(anna.companion.members().unwrap().members.len(), 4);
}

/// rest without the agreement in its past: set aside
#[test]
fn law_9_a_rest_that_does_not_know_of_the_agreement_is_set_aside() {
    let mut history = History::of(3, 3);
    let change = Change::Resting { over: Over::default(), may: true };
    let resting = history.write(0, Act::Propose { change, review: None }, None);
    history.tell_all(0);
    for pen in 0..3 {
        let answer = Answer::Consent;
        history.write(pen, Act::Answer { proposal: resting, answer }, None);
        history.bring(pen, 0);
    }
    let member = history.founders[2];
    let verdict = |history: &mut History, pen: usize| {
        let rest = history.write(pen, Act::Rest { member, resting }, None);
        history.pens[pen].reader.verdicts[&rest]
    };
    // the second has not heard the third consent
    assert_eq!(verdict(&mut history, 1), Verdict::SetAside(Reason::NothingThere));
    history.bring(1, 0);
    assert!(history.state(0).rests.is_empty());
    assert_eq!(verdict(&mut history, 0), Verdict::Applied);
    assert_eq!(history.state(0).rests.len(), 1);
}

/// rest written by a phone that is severed or left behind: void
#[test]
fn law_8_a_rest_by_a_phone_that_is_lost_or_left_behind_is_void() {
    for lost in [true, false] {
        let mut anna = Phone::of(&SIX);
        let agreed = anna.propose(Wish::Resting(true));
        anna.all_agree(agreed);
        let mut finn = anna.phone_for("Finn");
        let proposal = if lost {
            let mut fresh = anna.another_with_this_clock();
            let (founding, member) = (anna.companion.founding().unwrap(), anna.member("Finn"));
            let card = introduce(&mut fresh.companion, founding, member).unwrap();
            anna.perform(PhonesCommand::Welcome { card, lost: true }).entry().unwrap()
        } else {
            let finn = anna.member("Finn");
            anna.propose(Wish::Remove(finn))
        };
        rest(&mut finn, "Cleo");
        assert_eq!(resting(&finn), ["Cleo"]);
        anna.all_agree(proposal);
        finn.tell(&mut anna);
        assert!(resting(&anna).is_empty());
    }
}
