use super::*;
use crate::companion::hand::{Hand, day, when};
use crate::companion::{Becomes, CalendarCommand, DoorCommand};

/// What a file says of each meeting: `2026-10-20T19:00 0 CONFIRMED`, in order, and its uid.
fn told(text: &str) -> Vec<(String, String)> {
    let unfolded = text.replace("\r\n ", "");
    let value = |event: &str, name: &str| {
        let line = event.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_once(':').unwrap().1.to_owned()
    };
    unfolded
        .split("BEGIN:VEVENT")
        .skip(1)
        .map(|event| {
            let said = ["DTSTART", "SEQUENCE", "STATUS"].map(|name| value(event, name));
            (said.join(" "), value(event, "UID"))
        })
        .collect()
}

/// The text of a file that has something to tell.
fn file(hand: &mut Hand, title: &str, with_place: bool) -> String {
    match made(hand, title, with_place).unwrap() {
        Made::CalendarFile(text) => text,
        other => panic!("{other:?}"),
    }
}

fn made(hand: &mut Hand, title: &str, with_place: bool) -> Result<Made, CompanionError> {
    let command =
        CalendarCommand::MakeFile { title: title.to_owned(), with_place, with_alarm: false };
    hand.companion.perform(command).map(|done| done.made)
}

fn said(hand: &mut Hand) -> Vec<String> {
    let text = file(hand, "Meeting", false);
    told(&text).into_iter().map(|(said, _)| said).collect()
}

#[test]
fn the_file_has_twelve_months_of_meetings_each_under_a_name_of_its_own() {
    let mut hand = Hand::new();
    hand.rhythm(2, "2026-10-20");
    let text = file(&mut hand, "Meeting", false);
    let all = told(&text);
    assert_eq!(all.len(), 26);
    assert_eq!(all[0].0, "20261020T190000 0 CONFIRMED");
    assert_eq!(all[25].0, "20271005T190000 0 CONFIRMED");
    let uids: std::collections::BTreeSet<&String> = all.iter().map(|(_, uid)| uid).collect();
    assert_eq!(uids.len(), 26);
    assert!(uids.iter().all(|uid| uid.len() == 64 + "@calendar.invalid".len()));
    // the same under the same names the next time, and nothing of the group in it
    let again = file(&mut hand, "Meeting", false);
    assert_eq!(told(&again), all);
    for word in ["Alma", "Cleo", "library", "20261020@"] {
        assert!(!text.contains(word), "{word}");
    }
    assert_eq!(file(&mut hand, "Cinema", true).matches("library").count(), 26);
}

#[test]
fn the_sequence_rises_by_one_exactly_when_something_else_is_told() {
    let mut hand = Hand::new();
    let rhythm = hand.rhythm(4, "2026-10-20");
    let slot = Slot::Planned { rhythm, day: day("2026-10-20") };
    let moved =
        |day: &str| Becomes::Moved(when(&format!("{day}T18:00:00"), 120, "Europe/Copenhagen"));
    let first = |hand: &mut Hand| said(hand)[0].clone();
    assert_eq!(first(&mut hand), "20261020T190000 0 CONFIRMED");
    hand.change(slot, moved("2026-10-21"));
    assert_eq!(first(&mut hand), "20261021T180000 1 CONFIRMED");
    // moved twice between two files is one change, and the others have not changed
    hand.change(slot, moved("2026-10-22"));
    hand.change(slot, Becomes::CalledOff);
    let all = said(&mut hand);
    assert_eq!(all[0], "20261020T190000 2 CANCELLED");
    assert!(all[1..].iter().all(|said| said.ends_with(" 0 CONFIRMED")), "{all:?}");
    assert_eq!(said(&mut hand), all);
    hand.change(slot, Becomes::AsPlanned { place: None });
    assert_eq!(first(&mut hand), "20261020T190000 3 CONFIRMED");
    // another title is something else too, and told once
    for _ in 0..2 {
        let text = file(&mut hand, "Book club", false);
        assert_eq!(told(&text)[0].0, "20261020T190000 4 CONFIRMED");
    }
}

#[test]
fn what_no_file_told_is_not_called_off_in_one() {
    let mut hand = Hand::new();
    let rhythm = hand.rhythm(4, "2026-10-20");
    let slot = Slot::Planned { rhythm, day: day("2026-10-20") };
    hand.change(slot, Becomes::CalledOff);
    assert_eq!(said(&mut hand)[0], "20261117T190000 0 CONFIRMED");
    // a pause calls off what was told
    let (from, until) = ("2026-11-01".parse().unwrap(), "2026-11-30".parse().unwrap());
    hand.perform(CalendarCommand::Pause { from, until });
    assert_eq!(said(&mut hand)[0], "20261117T190000 1 CANCELLED");
}

#[test]
fn a_meeting_that_another_rhythm_took_away_is_called_off_until_its_day_is_over() {
    let mut hand = Hand::new();
    hand.rhythm(4, "2026-10-20");
    said(&mut hand);
    hand.rhythm(4, "2026-10-15");
    let all = said(&mut hand);
    assert_eq!(all[..2], ["20261015T190000 0 CONFIRMED", "20261020T190000 1 CANCELLED"]);
    assert_eq!(all.iter().filter(|said| said.ends_with(" 1 CANCELLED")).count(), 13);
    assert_eq!(said(&mut hand), all);
    // nothing is kept of what is over
    hand.clocks.set("2026-11-20T12:00:00");
    assert!(said(&mut hand).iter().all(|said| said.as_str() > "20261120"));
    let kept = hand.opened().store.settings().unwrap().calendar_file;
    assert!(kept.values().all(|told| told.day.to_string().as_str() >= "2026-11-20"));
}

#[test]
fn a_group_that_has_ended_meets_no_more() {
    let mut hand = Hand::new();
    hand.rhythm(4, "2026-10-20");
    hand.remind(true, true);
    assert_eq!(said(&mut hand).len(), 13);
    hand.opened().state.ended = true;
    let all = said(&mut hand);
    assert!(all.iter().all(|said| said.ends_with(" 1 CANCELLED")), "{all:?}");
    assert!(hand.companion.reminders().is_empty());
}

#[test]
fn where_nothing_is_planned_there_is_no_file() {
    let mut hand = Hand::new();
    assert_eq!(made(&mut hand, "Meeting", true), Ok(Made::Nothing));
    let rhythm = hand.rhythm(4, "2026-10-20");
    hand.change(Slot::Planned { rhythm, day: day("2026-10-20") }, Becomes::CalledOff);
    assert_eq!(said(&mut hand).len(), 12, "what is called off leaves the rest");
}

#[test]
fn a_locked_phone_writes_no_file() {
    let mut hand = Hand::new();
    hand.perform(DoorCommand::Lock);
    assert_eq!(made(&mut hand, "Meeting", true), Err(CompanionError::NotNow));
}
