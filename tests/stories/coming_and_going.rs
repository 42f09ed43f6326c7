//! Members come in and go: by consent of all, at once, with a phone and without.

use circle::exchange::introduce;
use circle::phone::Phone;
use runde_core::companion::{
    AgreementsCommand, Answer, CompanionError, DoorCommand, Event, GroupCommand, GroupProblem,
    MeetingCommand, NamedEntry, Outcome, PhonesCommand, PledgeAgain, TableState, Wish, Written,
};

const FOUR: [&str; 4] = ["Anna", "Bo", "Marit", "Ove"];

fn own(text: &str) -> Written {
    Written::Own(text.to_owned())
}

fn nicknames(phone: &Phone) -> Vec<String> {
    let members = phone.companion.members().unwrap().members;
    members.into_iter().map(|member| member.person.nickname).collect()
}

fn expected(phone: &Phone) -> Vec<NamedEntry> {
    phone.companion.members().unwrap().expected
}

#[test]
fn somebody_is_asked_in_by_all_and_comes_in_to_what_is_in_force() {
    let mut phone = Phone::of(&FOUR);
    let rule = phone.propose_rule("We begin on time.");
    phone.all_agree(rule);
    let invitation = phone.propose(Wish::Invite("Ingrid".to_owned()));
    assert_eq!(nicknames(&phone), FOUR);
    assert_eq!(phone.proposal(invitation).goes_to, 3, "its holder signs in their own hand");
    phone.all_agree(invitation);
    assert_eq!(nicknames(&phone), FOUR, "asked in is not yet here");
    assert_eq!(expected(&phone), [NamedEntry { entry: invitation, nickname: "Ingrid".to_owned() }]);
    phone.perform(GroupCommand::ComeIn(invitation));
    assert_eq!(nicknames(&phone), ["Anna", "Bo", "Marit", "Ove", "Ingrid"]);
    assert_eq!((expected(&phone).len(), phone.rules().len()), (0, 1), "joining is consenting");
    let again = phone.companion.perform(GroupCommand::ComeIn(invitation));
    assert_eq!(again, Err(CompanionError::Outdated));
}

#[test]
fn one_who_does_not_want_it_keeps_the_door_closed() {
    let mut phone = Phone::of(&FOUR);
    let invitation = phone.propose(Wish::Invite("Ingrid".to_owned()));
    assert_eq!(phone.send_round(invitation, &[true, false, true]), Outcome::Talk);
    let come = phone.companion.perform(GroupCommand::ComeIn(invitation));
    assert_eq!(come, Err(CompanionError::Outdated));
    // once somebody has something to talk about, it is proposed anew after the talk
    let round = phone.companion.perform(AgreementsCommand::SendRound(invitation));
    assert_eq!(round, Err(CompanionError::Outdated));
    assert_eq!(phone.proposal(invitation).state, TableState::Talk);
    phone.perform(AgreementsCommand::LayAside(invitation));
    let anew = phone.propose(Wish::Invite("Ingrid".to_owned()));
    phone.all_agree(anew);
    phone.perform(GroupCommand::ComeIn(anew));
    assert!(nicknames(&phone).contains(&"Ingrid".to_owned()));
}

#[test]
fn an_invitation_is_let_go_when_somebody_is_not_coming() {
    let mut phone = Phone::of(&FOUR);
    let invitation = phone.propose(Wish::Invite("Ingrid".to_owned()));
    phone.all_agree(invitation);
    phone.perform(AgreementsCommand::LayAside(invitation));
    assert_eq!(expected(&phone), []);
    // and may be asked in again, as anybody may
    let again = phone.propose(Wish::Invite("Ingrid".to_owned()));
    phone.all_agree(again);
    phone.perform(GroupCommand::ComeIn(again));
    assert!(nicknames(&phone).contains(&"Ingrid".to_owned()));
}

#[test]
fn a_newcomer_was_not_asked_about_what_lay_on_the_table_and_has_a_word_in_it() {
    let mut phone = Phone::of(&FOUR);
    let rule = phone.propose_rule("We sing at the end.");
    let invitation = phone.propose(Wish::Invite("Ingrid".to_owned()));
    phone.all_agree(invitation);
    phone.perform(GroupCommand::ComeIn(invitation));
    // the phone goes to all who are here now, and her objection counts
    assert_eq!(phone.send_round(rule, &[true, true, true, true, false]), Outcome::Talk);
    assert_eq!(phone.send_round(rule, &[true; 5]), Outcome::AllAgreed);
}

#[test]
fn the_pledge_is_read_again_when_somebody_joins_and_after_a_year() {
    let mut phone = Phone::of(&FOUR);
    let card = Written::Card("what-we-hear-stays-here".to_owned());
    let pledge = phone.propose(Wish::Pledge(card));
    phone.all_agree(pledge);
    assert_eq!(phone.agreements().pledge_again, None);
    let invitation = phone.propose(Wish::Invite("Ingrid".to_owned()));
    phone.all_agree(invitation);
    phone.perform(GroupCommand::ComeIn(invitation));
    assert_eq!(phone.agreements().pledge_again, Some(PledgeAgain::Newcomer));
    assert_eq!(phone.send_round(pledge, &[true; 5]), Outcome::AllAgreed);
    assert_eq!(phone.agreements().pledge_again, None);
    phone.clock.pass(60 * 24 * 364, 0);
    assert_eq!(phone.agreements().pledge_again, None);
    phone.clock.pass(60 * 24 * 2, 0);
    assert_eq!(phone.agreements().pledge_again, Some(PledgeAgain::AYear));
}

#[test]
fn leaving_is_instant_and_needs_nobody() {
    let mut phone = Phone::of(&FOUR);
    let mut bos = phone.phone_for("Bo");
    let bo = bos.member("Bo");
    bos.perform(GroupCommand::LeaveGroup(bo));
    assert!(bos.companion.course().unwrap().left);
    assert_eq!(nicknames(&bos), ["Anna", "Marit", "Ove"]);
    bos.tell(&mut phone);
    assert_eq!(nicknames(&phone), ["Anna", "Marit", "Ove"]);
    let after = bos.companion.perform(AgreementsCommand::Propose {
        wish: Wish::Rule(own("I still decide.")),
        review: None,
    });
    assert_eq!(after, Err(CompanionError::NotNow));
    bos.perform(DoorCommand::EraseHere);
    assert_eq!(bos.companion.door(), runde_core::companion::DoorView::NoGroup);
}

#[test]
fn leaving_waits_for_no_meeting_and_whoever_left_sits_at_the_table_no_more() {
    let mut phone = Phone::of(&FOUR);
    phone.meet(&FOUR);
    phone.event(Event::Next);
    let (_, seat) = phone.table().floor().map(|(at, seat)| (at, seat.clone())).unwrap();
    let speaks = seat.person;
    phone.event(Event::Begin);
    phone.perform(GroupCommand::LeaveGroup(speaks.id));
    let here = |phone: &Phone| {
        let circle = phone.table().circle;
        circle.into_iter().map(|seat| seat.person.id).collect::<Vec<_>>()
    };
    assert!(!here(&phone).contains(&speaks.id), "they went at once");
    assert_eq!(phone.table().floor().map(|(_, seat)| seat.person.id == speaks.id), Some(false));
    // a slip that is taken back gives them neither the seat nor the floor
    if phone.table().can_undo {
        phone.event(Event::Undo);
    }
    assert_eq!(here(&phone).len(), 3);
    phone.event(Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
    assert_eq!(nicknames(&phone).len(), 3);
}

#[test]
fn somebody_without_a_phone_leaves_on_another_s_and_it_can_be_taken_back() {
    let mut phone = Phone::of(&FOUR);
    let rule = phone.propose_rule("We begin on time.");
    phone.answer(rule, Answer::Consent);
    let ove = phone.member("Ove");
    phone.perform(GroupCommand::LeaveGroup(ove));
    assert_eq!(nicknames(&phone), ["Anna", "Bo", "Marit"]);
    let left = phone.companion.members().unwrap().left;
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].nickname, "Ove");
    phone.perform(GroupCommand::StayAfterAll(left[0].entry));
    assert_eq!(nicknames(&phone), FOUR);
    assert!(phone.companion.members().unwrap().left.is_empty());
}

#[test]
fn whoever_was_thought_to_have_left_is_asked_about_what_was_agreed_meanwhile() {
    let mut phone = Phone::of(&FOUR);
    let first = phone.propose_rule("We meet at seven.");
    phone.send_round(first, &[true; 4]);
    let ove = phone.member("Ove");
    phone.perform(GroupCommand::LeaveGroup(ove));
    let wish = Wish::Amend { rule: first, words: own("We meet at eight.") };
    let amended = phone.propose(wish);
    assert_eq!(phone.send_round(amended, &[true; 3]), Outcome::AllAgreed);
    assert_eq!(phone.rules(), ["We meet at eight."]);

    let leave = phone.companion.members().unwrap().left[0].entry;
    phone.perform(GroupCommand::StayAfterAll(leave));
    assert_eq!(phone.rules(), ["We meet at seven."], "the one Ove agreed to");
    assert_eq!(phone.proposal(amended).state, TableState::Waiting, "and the other asks him too");
    assert_eq!(phone.send_round(amended, &[true; 4]), Outcome::AllAgreed);
    assert_eq!(phone.rules(), ["We meet at eight."]);
}

#[test]
fn what_is_done_once_is_asked_anew_when_somebody_came_back_to_it() {
    for leaves_first in [true, false] {
        let mut phone = Phone::of(&FOUR);
        let ove = phone.member("Ove");
        if leaves_first {
            phone.perform(GroupCommand::LeaveGroup(ove));
        }
        let invitation = phone.propose(Wish::Invite("Runa".to_owned()));
        if !leaves_first {
            phone.perform(GroupCommand::LeaveGroup(ove));
        }
        let leave = phone.companion.members().unwrap().left[0].entry;
        phone.perform(GroupCommand::StayAfterAll(leave));
        assert!(phone.agreements().table.is_empty(), "it is proposed again, and asks all of them");
        let refused = phone.companion.perform(AgreementsCommand::SendRound(invitation));
        assert_eq!(refused, Err(CompanionError::Outdated));
        let again = phone.propose(Wish::Invite("Runa".to_owned()));
        phone.all_agree(again);
        assert_eq!(expected(&phone).len(), 1);
    }
}

#[test]
fn the_name_of_one_who_left_is_let_go_after_a_month() {
    let mut phone = Phone::of(&FOUR);
    let ove = phone.member("Ove");
    phone.perform(GroupCommand::LeaveGroup(ove));
    let named = |phone: &Phone| {
        phone.pages().iter().any(|page| circle::pages::contains(page, "Ove".as_bytes()))
    };
    assert!(named(&phone), "it can still be taken back");
    phone.clock.pass(60 * 24 * 31, 0);
    phone.propose_rule("We begin on time.");
    assert!(!named(&phone), "no page and no log holds the name");
}

#[test]
fn all_others_together_can_ask_one_to_go_and_one_alone_cannot() {
    let mut phone = Phone::of(&FOUR);
    let mut bos = phone.phone_for("Bo");
    let removal = phone.propose(Wish::Remove(phone.member("Bo")));
    // Anna holds the phone; Marit and Ove have none
    phone.all_agree(removal);
    assert_eq!(nicknames(&phone), ["Anna", "Marit", "Ove"]);
    // what Bo writes beside it is void
    let rule = bos.propose_rule("I alone decide.");
    bos.tell(&mut phone);
    assert!(!phone.table_ids().contains(&rule));
    phone.tell(&mut bos);
    assert!(bos.companion.course().unwrap().left);
    assert_eq!(nicknames(&bos), nicknames(&phone));
}

#[test]
fn law_8_the_holder_s_own_hand_is_written_by_their_hand_alone() {
    let mut phone = Phone::of(&FOUR);
    let invitation = phone.propose(Wish::Invite("Ingrid".to_owned()));
    phone.perform(AgreementsCommand::SendRound(invitation));
    for _ in 0..3 {
        phone.perform(AgreementsCommand::Seal { no_objection: true });
    }
    let here = phone.companion.going_round().unwrap();
    assert_eq!(here.outcome, Some(Outcome::AgreedHere));
    assert_eq!(here.holder_signs.as_deref(), Some("Anna"));
    assert_eq!(expected(&phone).len(), 0);
    // not now: it stays on the table, with nothing in Anna's name
    phone.perform(AgreementsCommand::StopGoingRound);
    assert_eq!(phone.proposal(invitation).mine, None);
    phone.answer(invitation, Answer::Consent);
    assert_eq!(expected(&phone).len(), 1);
    // whoever consented before is asked nothing more
    let end = phone.propose(Wish::End);
    phone.answer(end, Answer::Consent);
    assert_eq!(phone.send_round(end, &[true; 3]), Outcome::AllAgreed);
}

#[test]
fn whoever_has_a_phone_must_sign_a_removal_on_it() {
    let mut phone = Phone::of(&FOUR);
    let mut bos = phone.phone_for("Bo");
    let ove = phone.member("Ove");
    let removal = phone.propose(Wish::Remove(ove));
    // Marit has none; Anna and Bo sign on theirs
    assert_eq!(phone.send_round(removal, &[true]), Outcome::AgreedHere);
    phone.answer(removal, Answer::Consent);
    assert_eq!(nicknames(&phone), FOUR);
    phone.tell(&mut bos);
    assert!(!bos.proposal(removal).asks_me || bos.proposal(removal).own_hand);
    bos.answer(removal, Answer::Consent);
    bos.tell(&mut phone);
    assert_eq!(nicknames(&phone), ["Anna", "Bo", "Marit"]);
}

#[test]
fn the_holder_of_a_phone_is_asked_to_go_as_anybody_is_and_others_sign_on_another_one() {
    let mut phone = Phone::of(&FOUR);
    let mut bos = phone.phone_for("Bo");
    let removal = phone.propose(Wish::Remove(phone.member("Anna")));
    assert!(!phone.proposal(removal).asks_me, "the one it concerns is not asked");
    let round = phone.companion.perform(AgreementsCommand::SendRound(removal));
    assert_eq!(round, Err(CompanionError::Outdated), "nor does their phone go round with it");
    phone.tell(&mut bos);
    // Bo holds the other phone; Marit and Ove have none
    bos.all_agree(removal);
    assert_eq!(nicknames(&bos), ["Bo", "Marit", "Ove"]);
    bos.tell(&mut phone);
    assert!(phone.companion.course().unwrap().asked_to_go);
}

#[test]
fn two_who_ask_each_other_to_go_are_both_gone() {
    let mut phone = Phone::of(&["Anna", "Bo", "Marit"]);
    let mut bos = phone.phone_for("Bo");
    let mut marits = phone.phone_for_among("Marit", &mut [&mut bos]);
    phone.tell(&mut bos);
    let against_bo = phone.propose(Wish::Remove(phone.member("Bo")));
    let against_anna = bos.propose(Wish::Remove(bos.member("Anna")));
    phone.answer(against_bo, Answer::Consent);
    bos.answer(against_anna, Answer::Consent);
    phone.tell(&mut marits);
    bos.tell(&mut marits);
    marits.answer(against_bo, Answer::Consent);
    marits.answer(against_anna, Answer::Consent);
    marits.meet_phone(&mut phone);
    marits.meet_phone(&mut bos);
    phone.meet_phone(&mut bos);
    for one in [&phone, &bos, &marits] {
        assert_eq!(nicknames(one), ["Marit"]);
    }
}

#[test]
fn the_last_two_cannot_put_each_other_out() {
    let mut phone = Phone::of(&["Anna", "Bo"]);
    assert!(!phone.companion.members().unwrap().can_ask_to_go);
    let remove =
        AgreementsCommand::Propose { wish: Wish::Remove(phone.member("Bo")), review: None };
    assert_eq!(phone.companion.perform(remove), Err(CompanionError::Outdated));
    // either may leave, and the other one keeps what was agreed
    let rule = phone.propose_rule("We begin on time.");
    phone.all_agree(rule);
    let bo = phone.member("Bo");
    phone.perform(GroupCommand::LeaveGroup(bo));
    assert_eq!((nicknames(&phone), phone.rules().len()), (vec!["Anna".to_owned()], 1));
}

#[test]
fn the_only_phone_is_lost_and_the_others_give_its_bearer_a_new_one() {
    let mut phone = Phone::of(&["Anna", "Bo", "Marit"]);
    let mut bos = phone.phone_for("Bo");
    let bo = phone.member("Bo");
    let founding = phone.companion.founding().unwrap();
    let mut fresh = Phone::new();
    let card = introduce(&mut fresh.companion, founding, bo).unwrap();
    phone.perform(PhonesCommand::Welcome { card, lost: true });
    let proposal = phone.table_ids()[0];
    phone.all_agree(proposal);
    let envelopes = phone.companion.deliver().unwrap();
    fresh.perform(PhonesCommand::Arrive { envelopes, passphrase: None });
    fresh.tell(&mut phone);
    assert_eq!(nicknames(&fresh), ["Anna", "Bo", "Marit"]);
    // the finder of the old phone writes in vain
    let rule = bos.propose_rule("I am Bo.");
    bos.tell(&mut phone);
    assert!(!phone.table_ids().contains(&rule));
    let rule = fresh.propose_rule("I am Bo too.");
    fresh.tell(&mut phone);
    assert!(phone.table_ids().contains(&rule));
}

#[test]
fn a_nickname_is_one_s_own_to_change_and_never_two_alike() {
    let mut phone = Phone::of(&FOUR);
    let (anna, bo) = (phone.member("Anna"), phone.member("Bo"));
    let rename =
        |member, nickname: &str| GroupCommand::Rename { member, nickname: nickname.to_owned() };
    phone.perform(rename(anna, "Annika"));
    phone.perform(rename(bo, "Bodil"));
    assert_eq!(nicknames(&phone), ["Annika", "Bodil", "Marit", "Ove"]);
    let same = phone.companion.perform(rename(bo, "annika"));
    assert_eq!(same, Err(CompanionError::Group(GroupProblem::SameNickname)));
    let mut bos = phone.phone_for("Bodil");
    // from now on only Bo's own phone names Bo
    assert_eq!(phone.companion.perform(rename(bo, "Bobo")), Err(CompanionError::Outdated));
    bos.perform(rename(bo, "Bosse"));
    bos.tell(&mut phone);
    assert_eq!(nicknames(&phone), ["Annika", "Bosse", "Marit", "Ove"]);
}

#[test]
fn the_table_has_room_for_twelve() {
    let many = ["A1", "B2", "C3", "D4", "E5", "F6", "G7", "H8", "I9", "J10", "K11", "L12"];
    let mut phone = Phone::of(&many);
    let one_more =
        AgreementsCommand::Propose { wish: Wish::Invite("M13".to_owned()), review: None };
    let told = phone.companion.perform(one_more);
    assert_eq!(told, Err(CompanionError::Group(GroupProblem::TooMany)));
}
