//! Two hours of six people and one phone on the table, told from the first coffee to forgetting.

use chrono::NaiveTime;
use circle::phone::Phone;
use runde_core::companion::{
    CompanionError, Direction, Event, MeetingCommand, PartName, Plan, Preset, Refusal, RoundName,
    Span, StageView, ViewName,
};

const SIX: [&str; 6] = ["Anna", "Bo", "Marit", "Ove", "Ingrid", "Lars"];

/// What lies on the table, in a form that can be read aloud: the floor, the ring, the middle, and
/// when it ends. The meeting begins at five in the afternoon.
fn table(phone: &Phone) -> [String; 4] {
    let table = phone.table();
    let ring = table.ring.map(|ring| format!("{} of {}", said(ring.left), said(ring.whole)));
    let end = table.ahead.end.signed_duration_since(NaiveTime::default());
    let end = Span::from_secs(end.num_seconds().unsigned_abs());
    [phone.floor(), ring.unwrap_or_default(), said(table.middle.time), said(end)]
}

/// Minutes and seconds, or hours, minutes and seconds.
fn said(span: Span) -> String {
    assert_eq!(span.millis() % 1_000, 0, "this evening knows whole seconds");
    let (minutes, seconds) = (span.secs() / 60, span.secs() % 60);
    if minutes < 60 {
        format!("{minutes}:{seconds:02}")
    } else {
        format!("{}:{:02}:{seconds:02}", minutes / 60, minutes % 60)
    }
}

/// Somebody begins, speaks for so long and is done.
fn speaks(phone: &mut Phone, nickname: &str, minutes: u64, seconds: u64) {
    assert_eq!(phone.floor(), nickname);
    phone.event(Event::Begin);
    phone.clock.pass(minutes, seconds);
    phone.event(Event::Done);
}

#[test]
fn two_hours_of_six_people() {
    let mut phone = Phone::of(&[&SIX[..], &["Runa"]].concat());
    let plan = Plan::preset(Preset::Standard120).with_walk(PartName::ThemeTwo, true);
    phone.meet_with(&SIX, plan);
    opening(&mut phone);
    check_in(&mut phone);
    check_in_goes_over(&mut phone);
    first_round_with_a_break(&mut phone);
    a_slip_a_late_comer_and_an_early_leaver(&mut phone);
    the_middle_belongs_to_all(&mut phone);
    a_round_on_a_walk(&mut phone);
    closing_round(&mut phone);
    close_and_forget(&mut phone);
}

fn opening(phone: &mut Phone) {
    assert_eq!(phone.table().stage, StageView::Shared(PartName::Opening));
    assert_eq!(phone.table().ahead.part, Some(PartName::SinceLastTime));
    assert_eq!(table(phone), ["", "10:00 of 10:00", "0:00", "19:00:00"]);
    phone.clock.pass(8, 0);
    assert_eq!(table(phone), ["", "2:00 of 10:00", "0:00", "19:00:00"]);
    // nobody need wait for the clock; what was not needed goes to the middle
    phone.event(Event::Next);
    assert_eq!(phone.table().round_name(), Some(RoundName::Planned(PartName::SinceLastTime)));
    assert_eq!(table(phone), ["Anna", "", "2:00", "19:00:00"]);
}

fn check_in(phone: &mut Phone) {
    assert_eq!(phone.table().round.unwrap().direction, Some(Direction::Sunwise));
    phone.event(Event::Begin);
    assert_eq!(phone.table().stage, StageView::Turn);
    assert_eq!(table(phone), ["Anna", "3:20 of 3:20", "2:00", "19:00:00"]);
    phone.clock.pass(3, 0);
    assert_eq!(table(phone), ["Anna", "0:20 of 3:20", "2:00", "19:00:00"]);
    phone.event(Event::Done);
    assert_eq!(table(phone), ["Bo", "", "2:20", "19:00:00"]);
    assert_eq!(phone.table().round.unwrap().handed_on_by, Some(0));
    speaks(phone, "Bo", 3, 20);
    assert_eq!(table(phone), ["Marit", "", "2:20", "19:00:00"]);
    // a pass is a tap, and the whole offer belongs to all
    phone.event(Event::Pass);
    assert_eq!(table(phone), ["Ove", "", "5:40", "19:00:00"]);
    phone.event(Event::Later);
    assert_eq!(table(phone), ["Ingrid", "", "5:40", "19:00:00"]);
    let later: Vec<bool> = phone.table().circle.iter().map(|seat| seat.later).collect();
    assert_eq!(later, [false, false, false, true, false, false]);
    // the bell, two minutes of silence, the bell
    phone.event(Event::Begin);
    phone.clock.pass(1, 20);
    phone.event(Event::Ring);
    assert!(phone.table().silent);
    assert_eq!(phone.try_event(Event::Done), Err(CompanionError::Refused(Refusal::Silence)));
    phone.clock.pass(2, 0);
    assert_eq!(table(phone), ["Ingrid", "2:00 of 3:20", "3:40", "19:00:00"]);
    phone.event(Event::GoOn);
    phone.clock.pass(2, 0);
    phone.event(Event::Done);
    assert_eq!(table(phone), ["Lars", "", "3:40", "19:00:00"]);
}

fn check_in_goes_over(phone: &mut Phone) {
    // nobody cuts Lars off: the middle gives first, then the end moves, and everyone sees it
    phone.event(Event::Begin);
    phone.clock.pass(3, 20);
    assert_eq!(table(phone), ["Lars", "0:00 of 3:20", "3:40", "19:00:00"]);
    phone.clock.pass(3, 40);
    assert_eq!(table(phone), ["Lars", "0:00 of 3:20", "0:00", "19:00:00"]);
    phone.clock.pass(1, 30);
    assert_eq!(table(phone), ["Lars", "0:00 of 3:20", "0:00", "19:01:30"]);
    phone.event(Event::Done);
    // Ove wished to come back; the same is offered to him as to everyone
    assert_eq!(table(phone), ["Ove", "", "0:00", "19:01:30"]);
    assert!(!phone.table().round.unwrap().can_come_later, "nobody else waits");
    let alone = Err(CompanionError::Refused(Refusal::NobodyElseWaits));
    assert_eq!(phone.try_event(Event::Later), alone);
    phone.event(Event::Begin);
    assert_eq!(table(phone), ["Ove", "3:20 of 3:20", "0:00", "19:01:30"]);
    phone.clock.pass(2, 0);
    phone.event(Event::MoreTime(Span::from_minutes(2)));
    assert_eq!(table(phone), ["Ove", "3:20 of 5:20", "0:00", "19:03:30"]);
    phone.clock.pass(3, 20);
    phone.event(Event::Done);
    assert_eq!(phone.table().stage, StageView::RoundOver);
    assert_eq!(table(phone), ["", "", "0:00", "19:03:30"]);
    assert_eq!(phone.table().middle.second_round_each, None);
}

fn first_round_with_a_break(phone: &mut Phone) {
    phone.event(Event::Next);
    // another one opens, and the round goes the other way
    assert_eq!(phone.table().round.unwrap().direction, Some(Direction::Countersunwise));
    assert_eq!(table(phone), ["Bo", "", "0:00", "19:03:30"]);
    phone.event(Event::Begin);
    phone.clock.pass(2, 0);
    phone.event(Event::Break);
    assert!(phone.table().ahead.break_wanted);
    assert_eq!(table(phone), ["Bo", "3:00 of 5:00", "0:00", "19:03:30"]);
    phone.clock.pass(3, 0);
    phone.event(Event::Done);
    assert_eq!(phone.table().stage, StageView::Break);
    assert!(!phone.table().ahead.break_wanted);
    assert_eq!(table(phone), ["", "15:00 of 15:00", "0:00", "19:03:30"]);
    phone.clock.pass(12, 0);
    phone.event(Event::Next);
    assert_eq!(table(phone), ["Anna", "", "3:00", "19:03:30"]);
    assert_eq!(phone.table().ahead.part, Some(PartName::ThemeTwo), "the break was had");
}

fn a_slip_a_late_comer_and_an_early_leaver(phone: &mut Phone) {
    phone.event(Event::Begin);
    phone.clock.pass(1, 0);
    phone.event(Event::Done);
    assert_eq!(table(phone), ["Lars", "", "7:00", "19:03:30"]);
    assert!(phone.table().can_undo);
    // "I was only drawing breath": ten seconds later Anna has all she had
    phone.clock.pass(0, 10);
    phone.event(Event::Undo);
    assert_eq!(table(phone), ["Anna", "4:00 of 5:00", "2:50", "19:03:30"]);
    assert!(!phone.table().can_undo, "one tap back and not two");
    phone.clock.pass(4, 0);
    phone.event(Event::Done);
    // Runa comes and sits down between Anna and Bo: five minutes like everyone
    let (runa, anna) = (phone.member("Runa"), phone.member("Anna"));
    assert_eq!(phone.table().come_and_go.may_come.len(), 1);
    phone.event(Event::Arrive { member: runa, beside: Some(anna) });
    assert_eq!(table(phone), ["Lars", "", "0:00", "19:05:40"]);
    assert_eq!(phone.table().circle[1].person.nickname, "Runa");
    speaks_a_whole_offer(phone, "Lars");
    // Ingrid goes home while she is offered the floor; no reason is asked
    assert_eq!(table(phone), ["Ingrid", "", "0:00", "19:05:40"]);
    phone.event(Event::Leave(phone.member("Ingrid")));
    assert_eq!(table(phone), ["Ove", "", "5:00", "19:05:40"]);
    speaks(phone, "Ove", 4, 0);
    assert_eq!(phone.floor(), "Marit");
    phone.event(Event::Pass);
    assert_eq!(table(phone), ["Runa", "", "11:00", "19:05:40"]);
    speaks_a_whole_offer(phone, "Runa");
    assert_eq!(table(phone), ["", "", "11:00", "19:05:40"]);
}

/// Everyone's offer in this round is five minutes, whoever came or went.
fn speaks_a_whole_offer(phone: &mut Phone, nickname: &str) {
    phone.event(Event::Begin);
    let ring = phone.table().ring.unwrap();
    assert_eq!((said(ring.whole), said(ring.left)), ("5:00".to_owned(), "5:00".to_owned()));
    assert_eq!(phone.floor(), nickname);
    phone.clock.pass(5, 0);
    phone.event(Event::Done);
}

fn the_middle_belongs_to_all(phone: &mut Phone) {
    let table_view = phone.table();
    assert_eq!(table_view.middle.second_round_each.map(said), Some("1:50".to_owned()), "six wish");
    assert_eq!(table_view.second_round_for(3).map(said), Some("3:40".to_owned()), "three wish");
    let wishing = ["Anna", "Ove", "Marit"].map(|nickname| phone.member(nickname));
    let absent = Event::SecondRound(vec![phone.member("Ingrid")]);
    assert_eq!(phone.try_event(absent), Err(CompanionError::Refused(Refusal::NotHere)));
    phone.event(Event::SecondRound(wishing.to_vec()));
    assert_eq!(phone.table().round_name(), Some(RoundName::Second));
    assert_eq!(table(phone), ["Marit", "", "0:00", "19:05:40"]);
    for nickname in ["Marit", "Ove", "Anna"] {
        speaks(phone, nickname, 3, 40);
        assert_eq!(table(phone)[2..], ["0:00", "19:05:40"]);
    }
    assert_eq!(phone.table().stage, StageView::RoundOver);
}

fn a_round_on_a_walk(phone: &mut Phone) {
    phone.event(Event::Next);
    assert!(phone.table().walks());
    assert_eq!(phone.table().round_name(), Some(RoundName::Planned(PartName::ThemeTwo)));
    for nickname in ["Runa", "Anna", "Lars", "Ove", "Marit", "Bo"] {
        speaks_a_whole_offer(phone, nickname);
    }
    assert_eq!(table(phone), ["", "", "0:00", "19:05:40"]);
    assert!(!phone.table().walks(), "back indoors");
}

fn closing_round(phone: &mut Phone) {
    phone.event(Event::Next);
    assert_eq!(phone.table().round_name(), Some(RoundName::Planned(PartName::Closing)));
    assert_eq!(phone.table().ahead.part, None);
    for nickname in ["Lars", "Anna", "Runa", "Bo", "Marit", "Ove"] {
        assert_eq!(phone.floor(), nickname);
        phone.event(Event::Begin);
        assert_eq!(table(phone)[1], "2:30 of 2:30");
        phone.clock.pass(2, 0);
        phone.event(Event::Done);
    }
    assert_eq!(table(phone), ["", "", "3:00", "19:05:40"]);
    phone.event(Event::Next);
    assert_eq!(phone.table().stage, StageView::Over);
    assert_eq!(phone.table().ahead.opens_next_time.as_deref(), Some("Ove"));
}

fn close_and_forget(phone: &mut Phone) {
    let day = phone.table().day;
    let changed = phone.companion.perform(MeetingCommand::CloseAndForget).unwrap().changed;
    assert!(changed.contains(&ViewName::Today) && changed.contains(&ViewName::Meeting));
    assert!(!changed.contains(&ViewName::Door) && !changed.contains(&ViewName::Note));
    assert_eq!(phone.companion.meeting(), None);
    let today = phone.companion.today().unwrap();
    assert_eq!((today.met_last, today.today), (Some(day), day));
    assert_eq!(today.opens_next.as_deref(), Some("Ove"), "of those who have not opened yet");
    let again = phone.companion.perform(MeetingCommand::CloseAndForget);
    assert_eq!(again, Err(CompanionError::NotNow));
}
