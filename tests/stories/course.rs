//! How the group goes on: the initiator steps back, the horizon comes, a look back, the end.

use circle::pages::contains;
use circle::phone::Phone;
use runde_core::companion::guide::Topic;
use runde_core::companion::{
    AgreementsCommand, Answer, ChangeView, CompanionError, DoorCommand, DoorView, Event,
    GroupCommand, HorizonView, LookBackView, MeetingCommand, MemberId, NoteStays, NoteView,
    Outcome, Quiet, Wish, Written,
};

const THREE: [&str; 3] = ["Anna", "Bo", "Marit"];

/// A short meeting, closed, and then a week passes.
fn a_meeting(phone: &mut Phone) {
    phone.meet(&["Anna", "Bo"]);
    phone.event(Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
    phone.clock.pass(7 * 24 * 60, 0);
}

/// What today says quietly, but that there is no backup.
fn quiet(phone: &Phone) -> Vec<Quiet> {
    let all = phone.companion.quiet().into_iter();
    all.filter(|line| *line != Quiet::NoBackup).collect()
}

#[test]
fn the_initiator_s_meetings_only_go_down_and_more_takes_everybody() {
    let mut phone = Phone::of(&THREE);
    let anna = phone.member("Anna");
    let start = phone.propose(Wish::Initiator { member: anna, meetings: 2, offered: false });
    assert!(phone.companion.course().unwrap().initiator.is_none());
    phone.all_agree(start);
    let left = |phone: &Phone| phone.companion.course().unwrap().initiator.unwrap().meetings_left;
    assert_eq!(left(&phone), 2);
    a_meeting(&mut phone);
    assert_eq!(left(&phone), 1);
    let longer = phone.propose(Wish::Initiator { member: anna, meetings: 3, offered: false });
    assert_eq!(phone.send_round(longer, &[true, true, false]), Outcome::Talk);
    assert_eq!(left(&phone), 1, "one who does not want it is enough");
    a_meeting(&mut phone);
    assert_eq!(left(&phone), 0, "stepped back");
    a_meeting(&mut phone);
    assert_eq!(left(&phone), 0);
}

#[test]
fn the_initiator_sits_in_the_circle_without_an_offer_until_they_step_back() {
    let mut phone = Phone::of(&THREE);
    let anna = phone.member("Anna");
    let start = phone.propose(Wish::Initiator { member: anna, meetings: 1, offered: false });
    phone.all_agree(start);
    let all: Vec<MemberId> = THREE.iter().map(|nick| phone.member(nick)).collect();
    assert_eq!(phone.companion.today().unwrap().offered_among(&all), 2);
    phone.meet(&THREE);
    let offered = |phone: &Phone| {
        let circle = phone.table().circle;
        let offered = circle.into_iter().filter(|seat| seat.is_offered);
        offered.map(|seat| seat.person.nickname).collect::<Vec<_>>()
    };
    assert_eq!(offered(&phone), ["Bo", "Marit"]);
    phone.event(Event::Next);
    let spoke: Vec<String> = std::iter::from_fn(|| {
        let floor = phone.table().floor().map(|(_, seat)| seat.person.nickname.clone())?;
        phone.event(Event::Begin);
        phone.event(Event::Done);
        Some(floor)
    })
    .collect();
    assert_eq!(spoke, ["Bo", "Marit"], "nobody is passed over, and Anna is not asked");
    assert_eq!(phone.table().ahead.opens_next_time.as_deref(), Some("Marit"));
    phone.event(Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
    phone.clock.pass(7 * 24 * 60, 0);
    phone.meet(&THREE);
    assert_eq!(offered(&phone), THREE, "stepped back, and one of them");
}

#[test]
fn the_horizon_comes_by_meetings_or_by_a_day_and_asks() {
    let mut phone = Phone::of(&THREE);
    let horizon = phone.propose(Wish::Horizon(HorizonView::Meetings(2)));
    phone.all_agree(horizon);
    let reached = |phone: &Phone| phone.companion.course().unwrap().horizon.reached;
    a_meeting(&mut phone);
    assert!(!reached(&phone));
    a_meeting(&mut phone);
    assert!(reached(&phone));
    let day = phone.agreements().today.checked_add_days(chrono::Days::new(30)).unwrap();
    let on = phone.propose(Wish::Horizon(HorizonView::Until(day)));
    phone.all_agree(on);
    assert!(!reached(&phone), "the group goes on");
    phone.clock.pass(30 * 24 * 60, 0);
    assert!(reached(&phone));
    let open = phone.propose(Wish::Horizon(HorizonView::Open));
    phone.all_agree(open);
    assert!(!reached(&phone));
    assert_eq!(phone.companion.course().unwrap().horizon.horizon, HorizonView::Open);
}

#[test]
fn a_look_back_is_the_group_s_and_nobody_s_and_leaves_nothing() {
    let mut phone = Phone::of(&THREE);
    phone.perform(GroupCommand::LookBack);
    let seal = |marks: [u8; 4], written: &str| GroupCommand::SealLookBack {
        marks: marks.map(Some).to_vec(),
        written: written.to_owned(),
    };
    phone.perform(seal([4, 1, 3, 0], "zzz-more-silence"));
    let asking = LookBackView::Asking { passed: 1, of: 3, here: false };
    assert_eq!(phone.companion.look_back(), Some(asking), "nothing of the first answer shows");
    let bad = phone.companion.perform(seal([5, 1, 3, 0], ""));
    assert_eq!(bad, Err(CompanionError::NotNow));
    phone.perform(seal([0, 2, 3, 4], ""));
    phone.perform(seal([2, 2, 2, 2], "aaa-good-coffee"));
    let read = LookBackView::Read {
        marks: [&[0, 2, 4][..], &[1, 2], &[2, 3], &[0, 2, 4]].map(|m| Some(m.to_vec())).to_vec(),
        written: vec!["aaa-good-coffee".to_owned(), "zzz-more-silence".to_owned()],
    };
    assert_eq!(phone.companion.look_back(), Some(read));
    phone.perform(GroupCommand::CloseLookBack);
    assert_eq!(phone.companion.look_back(), None);
    for trace in ["zzz-more-silence", "aaa-good-coffee"] {
        assert!(!phone.pages().iter().any(|page| contains(page, trace.as_bytes())));
    }
}

#[test]
fn what_stays_open_in_a_look_back_points_at_nobody() {
    let mut phone = Phone::of(&["Anna", "Bo", "Marit", "Ove"]);
    phone.perform(GroupCommand::LookBack);
    for marks in [[Some(4), Some(4), Some(4)], [Some(1), Some(1), None], [Some(1), None, None]] {
        let marks = [marks.as_slice(), &[None]].concat();
        phone.perform(GroupCommand::SealLookBack { marks, written: String::new() });
    }
    // nothing at all is an answer too
    phone.perform(GroupCommand::SealLookBack { marks: vec![None; 4], written: String::new() });
    // of the second question, which two have answered, each of them would know the other's mark
    let read =
        LookBackView::Read { marks: vec![Some(vec![1, 4]), None, None, None], written: Vec::new() };
    assert_eq!(phone.companion.look_back(), Some(read));
}

#[test]
fn of_two_each_would_know_the_other_s_look_back() {
    let mut phone = Phone::of(&["Anna", "Bo"]);
    assert!(!phone.companion.course().unwrap().can_look_back);
    assert_eq!(phone.companion.perform(GroupCommand::LookBack), Err(CompanionError::NotNow));
    (0..6).for_each(|_| a_meeting(&mut phone));
    assert_eq!(quiet(&phone), []);
}

#[test]
fn the_group_ends_when_all_want_it_and_every_trace_goes_with_the_key() {
    let mut phone = Phone::of(&THREE);
    let mut bos = phone.phone_for("Bo");
    let end = phone.propose(Wish::End);
    assert_eq!(phone.send_round(end, &[true]), Outcome::AgreedHere);
    phone.answer(end, Answer::Consent);
    assert!(!phone.companion.course().unwrap().ended, "Bo signs on his own phone");
    phone.tell(&mut bos);
    bos.answer(end, Answer::Consent);
    bos.tell(&mut phone);
    assert!(phone.companion.course().unwrap().ended && bos.companion.course().unwrap().ended);
    let more = phone.companion.perform(AgreementsCommand::Propose {
        wish: Wish::Rule(Written::Own("Once more.".to_owned())),
        review: None,
    });
    assert_eq!(more, Err(CompanionError::NotNow));
    phone.perform(DoorCommand::EraseHere);
    assert_eq!(phone.companion.door(), DoorView::NoGroup);
    let left: Vec<String> = circle::shelf::files(&phone.vault()).into_keys().collect();
    assert_eq!(left, [""; 0], "no slot, no database, no log");
    assert_eq!(
        bos.companion.door(),
        DoorView::Open,
        "the other phone keeps its copy until it erases"
    );
}

#[test]
fn the_words_of_what_is_settled_go_after_the_months_the_group_chose() {
    let mut phone = Phone::of(&THREE);
    let rule = phone.propose_rule("kanariefugl: we whisper.");
    phone.all_agree(rule);
    let refused = phone.propose_rule("papegoeje: we shout.");
    assert_eq!(phone.send_round(refused, &[true, false, true]), Outcome::Talk);
    phone.perform(AgreementsCommand::LayAside(refused));
    let months = phone.propose(Wish::KeepWords(3));
    phone.all_agree(months);
    let gone = phone.propose(Wish::Retire(rule));
    phone.all_agree(gone);
    let is_there = |phone: &Phone, word: &str| {
        phone.pages().iter().any(|page| contains(page, word.as_bytes()))
    };
    phone.clock.pass(60 * 24 * 88, 0);
    phone
        .perform(GroupCommand::Rename { member: phone.member("Bo"), nickname: "Bosse".to_owned() });
    assert!(is_there(&phone, "kanariefugl") && is_there(&phone, "papegoeje"));
    phone.clock.pass(60 * 24 * 5, 0);
    phone
        .perform(GroupCommand::Rename { member: phone.member("Bosse"), nickname: "Bo".to_owned() });
    assert!(!is_there(&phone, "kanariefugl") && !is_there(&phone, "papegoeje"));
    // the headers stay, and the group with them; the words do not come back from another phone
    phone.kill_and_start();
    phone.unlock();
    assert_eq!(phone.rules(), [""; 0]);
}

#[test]
fn a_note_stays_on_this_phone_and_fades() {
    let mut phone = Phone::of(&THREE);
    let mut bos = phone.phone_for("Bo");
    let text = "gulsisken: ask for more time".to_owned();
    phone.perform(GroupCommand::KeepNote { text: text.clone(), stays: NoteStays::AWeek });
    let fades_on = phone.agreements().today.checked_add_days(chrono::Days::new(7));
    assert_eq!(phone.companion.note(), Some(NoteView { text, fades_on, stays: NoteStays::AWeek }));
    phone.tell(&mut bos);
    assert_eq!(bos.companion.note(), None);
    assert!(!bos.pages().iter().any(|page| contains(page, b"gulsisken")));
    phone.clock.pass(60 * 24 * 7, 0);
    phone.perform(DoorCommand::Return);
    assert_eq!(phone.companion.note(), None);
    assert!(!phone.pages().iter().any(|page| contains(page, b"gulsisken")));
}

#[test]
fn another_phone_carries_the_ledger_on() {
    let mut phone = Phone::of(&THREE);
    let mut bos = phone.phone_for("Bo");
    a_meeting(&mut phone);
    phone.tell(&mut bos);
    assert_eq!(bos.companion.today().unwrap().met_last, phone.companion.today().unwrap().met_last);
    phone.meet(&THREE);
    phone.event(Event::Next);
    phone.event(Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
    phone.tell(&mut bos);
    assert_eq!(
        bos.companion.today().unwrap().opens_next,
        phone.companion.today().unwrap().opens_next
    );
}

#[test]
fn today_says_quietly_what_it_is_time_for_and_never_more_than_two_things() {
    let mut phone = Phone::of(&THREE);
    assert_eq!(quiet(&phone), []);
    let bo = phone.member("Bo");
    let start = phone.propose(Wish::Initiator { member: bo, meetings: 1, offered: false });
    assert_eq!(quiet(&phone), [Quiet::OnTheTable]);
    phone.all_agree(start);
    let day = phone.agreements().today.checked_add_days(chrono::Days::new(20)).unwrap();
    let rule = AgreementsCommand::Propose {
        wish: Wish::Rule(Written::Own("We begin on time.".to_owned())),
        review: Some(day),
    };
    phone.perform(rule);
    let rule = phone.table_ids()[0];
    phone.all_agree(rule);
    let horizon = phone.propose(Wish::Horizon(HorizonView::Meetings(2)));
    phone.all_agree(horizon);
    assert_eq!(quiet(&phone), []);
    // the initiator's only meeting: said until the next one begins
    a_meeting(&mut phone);
    assert_eq!(quiet(&phone), [Quiet::SteppedBack("Bo".to_owned())]);
    a_meeting(&mut phone);
    assert_eq!(quiet(&phone), [Quiet::TimeToAsk]);
    a_meeting(&mut phone);
    assert_eq!(quiet(&phone), [Quiet::TimeToAsk, Quiet::LookAgain(Some(rule))]);
    // once it lies on the table the question is asked
    let on = phone.propose(Wish::Horizon(HorizonView::Open));
    assert_eq!(quiet(&phone), [Quiet::OnTheTable, Quiet::LookAgain(Some(rule))]);
    phone.all_agree(on);
    let retire = phone.propose(Wish::Retire(rule));
    // it is being looked at, and so there is room for the page on small groups, until they meet
    assert_eq!(quiet(&phone), [Quiet::OnTheTable, Quiet::Page(Topic::WhenFewerCome)]);
    phone.perform(AgreementsCommand::LayAside(retire));
    (0..3).for_each(|_| a_meeting(&mut phone));
    assert_eq!(quiet(&phone), [Quiet::LookAgain(Some(rule)), Quiet::LookBack]);
    let end = phone.propose(Wish::End);
    phone.all_agree(end);
    assert_eq!(quiet(&phone), [], "what is over asks for nothing");
}

#[test]
fn that_the_initiator_stepped_back_is_said_until_it_was_seen_and_another_may_be_agreed_on() {
    let mut phone = Phone::of(&THREE);
    let (anna, bo) = (phone.member("Anna"), phone.member("Bo"));
    let start = phone.propose(Wish::Initiator { member: bo, meetings: 1, offered: false });
    phone.all_agree(start);
    a_meeting(&mut phone);
    assert_eq!(quiet(&phone), [Quiet::SteppedBack("Bo".to_owned())]);
    phone.perform(GroupCommand::SawSteppingBack);
    assert_eq!(quiet(&phone), []);
    phone.kill_and_start();
    phone.unlock();
    assert_eq!(quiet(&phone), []);
    let again = phone.propose(Wish::Initiator { member: anna, meetings: 1, offered: false });
    let ChangeView::Initiator { longer, .. } = phone.proposal(again).change else { panic!() };
    assert!(!longer, "somebody else is no longer stay");
    phone.all_agree(again);
    let now = phone.companion.course().unwrap().initiator.unwrap();
    assert_eq!((now.person.nickname.as_str(), now.meetings_left), ("Anna", 1));
    a_meeting(&mut phone);
    assert_eq!(quiet(&phone), [Quiet::SteppedBack("Anna".to_owned())]);
}
