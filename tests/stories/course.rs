//! How the group goes on: the initiator steps back, the horizon comes, a look back, the end.

use circle::pages::contains;
use circle::phone::Phone;
use runde_core::companion::{
    Answer, Command, CompanionError, DoorView, Event, HorizonView, LookBackView, NoteStays,
    NoteView, Outcome, Wish, Written,
};

const THREE: [&str; 3] = ["Anna", "Bo", "Marit"];

/// A short meeting, closed, and then a week passes.
fn a_meeting(phone: &mut Phone) {
    phone.meet(&["Anna", "Bo"]);
    phone.event(Event::End);
    phone.perform(Command::CloseAndForget);
    phone.clock.pass(7 * 24 * 60, 0);
}

#[test]
fn the_initiator_s_meetings_only_go_down_and_more_takes_everybody() {
    let mut phone = Phone::of(&THREE);
    let anna = phone.member("Anna");
    let start = phone.propose(Wish::Initiator { member: anna, meetings: 2 }, None);
    assert!(phone.companion.course().unwrap().initiator.is_none());
    phone.all_agree(start);
    let left = |phone: &Phone| phone.companion.course().unwrap().initiator.unwrap().meetings_left;
    assert_eq!(left(&phone), 2);
    a_meeting(&mut phone);
    assert_eq!(left(&phone), 1);
    let longer = phone.propose(Wish::Initiator { member: anna, meetings: 3 }, None);
    assert_eq!(phone.pass_round(longer, &[true, true, false]), Outcome::Talk);
    assert_eq!(left(&phone), 1, "one who does not want it is enough");
    a_meeting(&mut phone);
    assert_eq!(left(&phone), 0, "stepped back");
    a_meeting(&mut phone);
    assert_eq!(left(&phone), 0);
}

#[test]
fn the_horizon_comes_by_meetings_or_by_a_day_and_asks() {
    let mut phone = Phone::of(&THREE);
    let horizon = phone.propose(Wish::Horizon(HorizonView::Meetings(2)), None);
    phone.all_agree(horizon);
    let reached = |phone: &Phone| phone.companion.course().unwrap().horizon.reached;
    a_meeting(&mut phone);
    assert!(!reached(&phone));
    a_meeting(&mut phone);
    assert!(reached(&phone));
    let day = phone.agreements().today.checked_add_days(chrono::Days::new(30)).unwrap();
    let on = phone.propose(Wish::Horizon(HorizonView::Until(day)), None);
    phone.all_agree(on);
    assert!(!reached(&phone), "the group goes on");
    phone.clock.pass(30 * 24 * 60, 0);
    assert!(reached(&phone));
    let open = phone.propose(Wish::Horizon(HorizonView::Open), None);
    phone.all_agree(open);
    assert!(!reached(&phone));
    assert_eq!(phone.companion.course().unwrap().horizon.horizon, HorizonView::Open);
}

#[test]
fn a_look_back_is_the_group_s_and_nobody_s_and_leaves_nothing() {
    let mut phone = Phone::of(&THREE);
    phone.perform(Command::LookBack);
    let seal = |marks: [u8; 4], written: &str| Command::SealLookBack {
        marks: marks.to_vec(),
        written: written.to_owned(),
    };
    phone.perform(seal([4, 1, 3, 0], "zzz-more-silence"));
    let asking = LookBackView::Asking { passed: 1, of: 3 };
    assert_eq!(phone.companion.look_back(), Some(asking), "nothing of the first answer shows");
    let bad = phone.companion.perform(seal([5, 1, 3, 0], ""));
    assert_eq!(bad, Err(CompanionError::NotNow));
    phone.perform(seal([0, 2, 3, 4], ""));
    phone.perform(seal([2, 2, 2, 2], "aaa-good-coffee"));
    let read = LookBackView::Read {
        marks: vec![vec![0, 2, 4], vec![1, 2, 2], vec![2, 3, 3], vec![0, 2, 4]],
        written: vec!["aaa-good-coffee".to_owned(), "zzz-more-silence".to_owned()],
    };
    assert_eq!(phone.companion.look_back(), Some(read));
    phone.perform(Command::CloseLookBack);
    assert_eq!(phone.companion.look_back(), None);
    for trace in ["zzz-more-silence", "aaa-good-coffee"] {
        assert!(!phone.pages().iter().any(|page| contains(page, trace.as_bytes())));
    }
}

#[test]
fn the_group_ends_when_all_want_it_and_every_trace_goes_with_the_key() {
    let mut phone = Phone::of(&THREE);
    let mut bos = phone.phone_for("Bo");
    let end = phone.propose(Wish::End, None);
    assert_eq!(phone.pass_round(end, &[true]), Outcome::AgreedHere);
    phone.answer(end, Answer::Consent);
    assert!(!phone.companion.course().unwrap().ended, "Bo signs on his own phone");
    phone.tell(&mut bos);
    bos.answer(end, Answer::Consent);
    bos.tell(&mut phone);
    assert!(phone.companion.course().unwrap().ended && bos.companion.course().unwrap().ended);
    let more = phone.companion.perform(Command::Propose {
        wish: Wish::Rule,
        words: Some(Written::Own("Once more.".to_owned())),
        review: None,
    });
    assert_eq!(more, Err(CompanionError::NotNow));
    phone.perform(Command::EraseHere);
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
    assert_eq!(phone.pass_round(refused, &[true, false, true]), Outcome::Talk);
    phone.perform(Command::LayAside(refused));
    let months = phone.propose(Wish::KeepWords(3), None);
    phone.all_agree(months);
    let gone = phone.propose(Wish::Retire(rule), None);
    phone.all_agree(gone);
    let is_there = |phone: &Phone, word: &str| {
        phone.pages().iter().any(|page| contains(page, word.as_bytes()))
    };
    phone.clock.pass(60 * 24 * 88, 0);
    phone.perform(Command::Rename { member: phone.member("Bo"), nickname: "Bosse".to_owned() });
    assert!(is_there(&phone, "kanariefugl") && is_there(&phone, "papegoeje"));
    phone.clock.pass(60 * 24 * 5, 0);
    phone.perform(Command::Rename { member: phone.member("Bosse"), nickname: "Bo".to_owned() });
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
    phone.perform(Command::KeepNote { text: text.clone(), stays: NoteStays::AWeek });
    let fades_on = phone.agreements().today.checked_add_days(chrono::Days::new(7));
    assert_eq!(phone.companion.note(), Some(NoteView { text, fades_on, stays: NoteStays::AWeek }));
    phone.tell(&mut bos);
    assert_eq!(bos.companion.note(), None);
    assert!(!bos.pages().iter().any(|page| contains(page, b"gulsisken")));
    phone.clock.pass(60 * 24 * 7, 0);
    phone.perform(Command::Return);
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
    phone.perform(Command::CloseAndForget);
    phone.tell(&mut bos);
    assert_eq!(
        bos.companion.today().unwrap().opens_next,
        phone.companion.today().unwrap().opens_next
    );
}
