//! What is said for one occasion: who can't come, who takes a duty, which day works.

use chrono::{Days, NaiveDateTime, NaiveTime};
use circle::phone::{Phone, said};
use circle::planned::when;
use runde_core::companion::{
    AgreementsCommand, Answer, CalendarCommand, Come, CompanionError, DayFound, DayQuestionView,
    DoorCommand, EntryId, MarksRoundView, ProposedTime, Slot, When, Wish, Written,
};

const FOUR: [&str; 4] = ["Anna", "Bo", "Marit", "Ove"];
const A_DAY: u64 = 24 * 60;

/// A group in which Bo has a phone of his own, and a meeting in two days.
fn two_phones() -> (Phone, Phone, Slot) {
    let mut phone = Phone::of(&FOUR);
    let mut bos = phone.phone_for("Bo");
    let slot = phone.plans(2);
    phone.tell(&mut bos);
    (phone, bos, slot)
}

fn add_duties(phone: &mut Phone) -> Vec<EntryId> {
    for card in ["host", "refreshments"] {
        phone.perform(CalendarCommand::AddDuty(Written::Card(card.to_owned())));
    }
    phone.duties()
}

#[test]
fn who_cannot_come_says_so_and_the_others_know_before_the_meeting() {
    let (mut phone, mut bos, slot) = two_phones();
    bos.cant_come(slot, "Bo", true);
    phone.cant_come(slot, "Marit", true);
    assert_eq!(phone.away(slot), ["Marit"]);
    assert_eq!(phone.come_to(slot), Come::Enough);
    phone.pass_words(&mut bos);
    for phone in [&phone, &bos] {
        assert_eq!(phone.away(slot), ["Bo", "Marit"]);
        assert_eq!(phone.come_to(slot), Come::Few, "two of four");
    }
    // Marit has no phone, so anybody can say that she comes after all
    bos.cant_come(slot, "Marit", false);
    bos.pass_words(&mut phone);
    assert_eq!((phone.away(slot), bos.away(slot)), (vec!["Bo".to_owned()], vec!["Bo".to_owned()]));
    // it is there after a restart, and after the meeting nobody knows it any more
    phone.kill_and_start();
    phone.unlock();
    assert_eq!(phone.away(slot), ["Bo"]);
    phone.clock.pass(2 * A_DAY, 0);
    phone.meets_and_closes(&["Anna", "Marit", "Ove"]);
    assert_eq!(phone.away(slot), [""; 0]);
    assert_eq!(phone.companion.words_to_give(), Ok(Vec::new()));
    // the same meeting does not begin again by what another phone still holds
    phone.take_words(&bos.companion.words_to_give().unwrap());
    assert_eq!(phone.away(slot), [""; 0]);
}

#[test]
fn that_few_meet_anyway_is_asked_again_only_when_still_fewer_come() {
    let (mut phone, mut bos, slot) = two_phones();
    let early = phone.companion.perform(CalendarCommand::MeetAnyway(slot));
    assert_eq!(early, Err(CompanionError::Outdated), "nobody has asked");
    phone.cant_come(slot, "Marit", true);
    phone.cant_come(slot, "Ove", true);
    assert_eq!(phone.come_to(slot), Come::Few);
    phone.perform(CalendarCommand::MeetAnyway(slot));
    phone.kill_and_start();
    phone.unlock();
    assert_eq!(phone.come_to(slot), Come::Enough, "it is kept");
    phone.pass_words(&mut bos);
    assert_eq!(bos.come_to(slot), Come::Few, "for itself: another phone asks its own holder");
    bos.cant_come(slot, "Bo", true);
    bos.pass_words(&mut phone);
    assert_eq!(phone.come_to(slot), Come::Few, "one of four");
    phone.perform(CalendarCommand::MeetAnyway(slot));
    assert_eq!(phone.come_to(slot), Come::Enough);
    // when all come again it is as if it had never been asked
    for name in ["Marit", "Ove"] {
        phone.cant_come(slot, name, false);
    }
    bos.cant_come(slot, "Bo", false);
    bos.pass_words(&mut phone);
    for name in ["Marit", "Ove"] {
        phone.cant_come(slot, name, true);
    }
    assert_eq!(phone.come_to(slot), Come::Few);
}

#[test]
fn nobody_says_for_bo_who_has_a_phone_that_he_cannot_come() {
    let (mut phone, mut bos, slot) = two_phones();
    let speaks = |phone: &Phone| {
        phone.calendar().speaks_for.into_iter().map(|one| one.nickname).collect::<Vec<_>>()
    };
    assert_eq!(speaks(&phone), ["Anna", "Marit", "Ove"]);
    assert_eq!(speaks(&bos), ["Bo", "Marit", "Ove"]);
    let member = phone.member("Bo");
    let refused = phone.companion.perform(CalendarCommand::CantCome { slot, member, away: true });
    assert_eq!(refused, Err(CompanionError::NotNow));
    bos.cant_come(slot, "Bo", true);
    bos.pass_words(&mut phone);
    let refused = phone.companion.perform(CalendarCommand::CantCome { slot, member, away: false });
    assert_eq!(refused, Err(CompanionError::NotNow));
    assert_eq!(phone.away(slot), ["Bo"]);
}

#[test]
fn of_a_meeting_that_is_over_called_off_or_was_never_planned_nothing_can_be_said() {
    let (mut phone, _, slot) = two_phones();
    let member = phone.member("Anna");
    let never = Slot::Single(EntryId::new([9; 32]));
    let say = |phone: &mut Phone, slot| {
        phone.companion.perform(CalendarCommand::CantCome { slot, member, away: true }).map(drop)
    };
    assert_eq!(say(&mut phone, never), Err(CompanionError::Outdated));
    let other = phone.plans(3);
    assert_eq!(say(&mut phone, other), Ok(()));
    phone.calls_off(other);
    assert_eq!(say(&mut phone, other), Err(CompanionError::Outdated));
    assert_eq!((phone.away(other), phone.away(slot)), (Vec::new(), Vec::new()));
    phone.clock.pass(3 * A_DAY, 0);
    assert_eq!(say(&mut phone, slot), Err(CompanionError::Outdated));
    phone.perform(DoorCommand::Lock);
    assert_eq!(say(&mut phone, slot), Err(CompanionError::NotNow));
    assert_eq!(phone.companion.words_to_give(), Err(CompanionError::NotNow));
}

#[test]
fn duties_go_round_skip_who_cannot_come_and_two_can_swap() {
    let mut phone = Phone::of(&FOUR);
    let duties = add_duties(&mut phone);
    let slots = [phone.plans(2), phone.plans(9), phone.plans(16)];
    assert_eq!(phone.turns(&slots), [["Anna", "Bo"], ["Bo", "Marit"], ["Marit", "Ove"]]);
    phone.cant_come(slots[0], "Anna", true);
    assert_eq!(phone.turns(&slots)[0], ["Marit", "Bo"], "Bo keeps his own");
    phone.cant_come(slots[0], "Anna", false);
    // Anna and Ove swap the host's turn of the first and the third meeting
    let (anna, ove) = (phone.member("Anna"), phone.member("Ove"));
    phone.perform(CalendarCommand::TakeDuty { slot: slots[0], duty: duties[0], member: ove });
    phone.perform(CalendarCommand::TakeDuty { slot: slots[2], duty: duties[0], member: anna });
    let turns = phone.turns(&slots);
    assert_eq!((turns[0][0].as_str(), turns[2][0].as_str()), ("Ove", "Anna"));
    let shown = |phone: &Phone, place: usize| phone.meeting_on(slots[place]).unwrap().turns;
    let first = shown(&phone, 0);
    assert!(first[0].taken && !first[1].taken && !shown(&phone, 1)[0].taken);
    // who takes it and then can't come does not have it
    phone.cant_come(slots[0], "Ove", true);
    assert_eq!(phone.turns(&slots)[0], ["Anna", "Bo"]);
    assert!(!shown(&phone, 0)[0].taken);
    let refused = CalendarCommand::TakeDuty { slot: slots[0], duty: duties[1], member: ove };
    assert_eq!(phone.companion.perform(refused), Err(CompanionError::NotNow));
    // a meeting that is called off counts for nobody
    phone.calls_off(slots[0]);
    let turns = phone.turns(&slots);
    assert_eq!(turns[0], ["", ""]);
    assert_eq!(turns[1], ["Anna", "Bo"], "its turns are the next one's");
}

#[test]
fn a_turn_counts_when_the_meeting_is_closed_and_goes_on_with_whoever_sat_there() {
    let (mut phone, mut bos, slot) = two_phones();
    add_duties(&mut phone);
    let next = phone.plans(9);
    assert_eq!(phone.turns(&[slot, next]), [["Anna", "Bo"], ["Bo", "Marit"]]);
    phone.clock.pass(2 * A_DAY, 0);
    // Anna does not come, and said nothing: her turn waits for her; Bo had his
    phone.meets_and_closes(&["Bo", "Marit", "Ove"]);
    assert_eq!(phone.turns(&[next]), [["Anna", "Marit"]]);
    phone.tell(&mut bos);
    assert_eq!(bos.turns(&[next]), phone.turns(&[next]), "every phone knows whose turn it is");
    phone.kill_and_start();
    phone.unlock();
    assert_eq!(phone.turns(&[next]), bos.turns(&[next]));
}

#[test]
fn duties_are_cards_or_own_words_and_can_be_let_go() {
    let mut phone = Phone::of(&FOUR);
    let duties = add_duties(&mut phone);
    phone.perform(CalendarCommand::AddDuty(Written::Own("  Water the plant ".to_owned())));
    let read = |phone: &Phone| {
        phone.calendar().duties.iter().map(|duty| said(&duty.words)).collect::<Vec<_>>()
    };
    assert_eq!(read(&phone), ["card host", "card refreshments", "Water the plant"]);
    for (written, why) in [
        (Written::Card("host".to_owned()), CompanionError::NotNow),
        (Written::Card("no-advice".to_owned()), CompanionError::Words),
        (Written::Own("  ".to_owned()), CompanionError::Words),
        (Written::Own("x".repeat(61)), CompanionError::Words),
    ] {
        assert_eq!(phone.companion.perform(CalendarCommand::AddDuty(written)), Err(why));
    }
    phone.perform(CalendarCommand::LetGoOfDuty(duties[0]));
    assert_eq!(read(&phone), ["card refreshments", "Water the plant"]);
    let again = phone.companion.perform(CalendarCommand::LetGoOfDuty(duties[0]));
    assert_eq!(again, Err(CompanionError::Outdated));
    let slot = phone.plans(2);
    assert_eq!(phone.turns(&[slot]), [["Anna", "Bo"]]);
}

/// Three evenings at seven, from in four days on.
fn evenings(phone: &Phone) -> Vec<NaiveDateTime> {
    let seven = NaiveTime::from_hms_opt(19, 0, 0).unwrap();
    (4..7).map(|days| (phone.day() + Days::new(days)).and_time(seven)).collect()
}

fn ask(phone: &mut Phone, times: &[NaiveDateTime]) -> Result<(), CompanionError> {
    let (times, zone) = (times.to_vec(), "Europe/Oslo".to_owned());
    phone.companion.perform(CalendarCommand::AskForDay { times, minutes: 120, zone }).map(drop)
}

fn question(phone: &Phone) -> DayQuestionView {
    phone.day_question().unwrap()
}

/// The phone goes round, and these marks are sealed.
fn marks_go_round(phone: &mut Phone, marks: &[[bool; 3]]) {
    phone.perform(CalendarCommand::SendMarksRound);
    for (passed, sealed) in marks.iter().enumerate() {
        let round = MarksRoundView { passed, of: marks.len(), here: false };
        assert_eq!(question(phone).round, Some(round));
        phone.perform(CalendarCommand::SealMarks(sealed.to_vec()));
    }
    assert_eq!(question(phone).round, None);
}

#[test]
fn a_day_is_found_on_own_phones_and_on_the_one_that_goes_round() {
    let (mut phone, mut bos, _) = two_phones();
    let times = evenings(&phone);
    ask(&mut phone, &[times[2], times[0], times[1]]).unwrap();
    let asked = question(&phone);
    assert_eq!((&asked.times, asked.minutes, asked.zone.as_str()), (&times, 120, "Europe/Oslo"));
    assert_eq!((asked.goes_to, asked.mine, asked.found), (3, None, DayFound::Open));
    // Marit and Ove have no phone; what each of them seals is not even in memory
    marks_go_round(&mut phone, &[[true, true, false], [true, true, true], [false, true, true]]);
    assert_eq!(question(&phone).found, DayFound::Open, "Bo has not marked yet");
    phone.pass_words(&mut bos);
    bos.perform(CalendarCommand::MarkDays(vec![true, true, true]));
    assert_eq!(question(&bos).mine, Some(vec![true; 3]));
    assert_eq!(question(&bos).found, DayFound::Works(vec![times[1]]));
    bos.pass_words(&mut phone);
    assert_eq!(question(&phone).found, DayFound::Works(vec![times[1]]));
    // another evening after all
    bos.perform(CalendarCommand::MarkDays(vec![true, false, true]));
    bos.pass_words(&mut phone);
    assert_eq!(question(&phone).found, DayFound::NoneWorks);
    phone.perform(CalendarCommand::DropDayQuestion);
    phone.pass_words(&mut bos);
    assert_eq!((phone.day_question(), bos.day_question()), (None, None));
}

#[test]
fn the_days_that_work_stay_until_one_of_them_is_agreed_on() {
    let mut phone = Phone::of(&FOUR);
    let times = evenings(&phone);
    ask(&mut phone, &times).unwrap();
    marks_go_round(&mut phone, &[[true, false, true]; 4]);
    let meet = |time| Wish::Meet(When { zone: "Europe/Oslo".to_owned(), ..when(time, 120) });
    let first = phone.propose(meet(times[0]));
    let works = DayFound::Works(vec![times[0], times[2]]);
    assert_eq!(question(&phone).found, works);
    assert_eq!(question(&phone).on_the_table, [ProposedTime { proposal: first, time: times[0] }]);
    phone.perform(AgreementsCommand::LayAside(first));
    assert_eq!((question(&phone).found, question(&phone).on_the_table), (works, Vec::new()));
    let other = phone.propose(meet(times[2]));
    let mut bos = phone.phone_for("Bo");
    phone.pass_words(&mut bos);
    phone.all_agree(other);
    bos.answer(other, Answer::Consent);
    bos.tell(&mut phone);
    assert_eq!(phone.day_question(), None, "it is found, and nothing of it stays");
    assert_eq!(phone.companion.words_to_give(), Ok(Vec::new()));
    assert_eq!(bos.day_question().map(|asked| asked.times), Some(times));
    phone.tell(&mut bos);
    assert_eq!(bos.day_question(), None);
}

#[test]
fn which_one_of_them_a_day_does_not_work_for_is_told_to_nobody() {
    let mut told = Vec::new();
    for against in [0, 1, 2, 3] {
        let mut phone = Phone::of(&FOUR);
        let times = evenings(&phone);
        ask(&mut phone, &times).unwrap();
        let marks: Vec<[bool; 3]> = (0..4).map(|seat| [true, seat != against, true]).collect();
        marks_go_round(&mut phone, &marks);
        let view = question(&phone);
        assert_eq!(view.found, DayFound::Works(vec![times[0], times[2]]));
        let words = phone.companion.words_to_give().unwrap();
        told.push((view, words.iter().map(Vec::len).sum::<usize>()));
    }
    assert!(told.windows(2).all(|two| two[0] == two[1]), "nothing tells them apart");
}

#[test]
fn marks_of_a_round_that_stops_or_is_killed_are_gone() {
    let mut phone = Phone::of(&FOUR);
    let times = evenings(&phone);
    ask(&mut phone, &times).unwrap();
    let words = phone.companion.words_to_give().unwrap();
    let stops: [fn(&mut Phone); 3] = [
        |phone| drop(phone.perform(CalendarCommand::StopMarksRound)),
        |phone| {
            phone.perform(DoorCommand::Lock);
            phone.unlock();
        },
        |phone| {
            phone.kill_and_start();
            phone.unlock();
        },
    ];
    for stop in stops {
        phone.perform(CalendarCommand::SendMarksRound);
        phone.perform(CalendarCommand::SealMarks(vec![false; 3]));
        stop(&mut phone);
        assert_eq!((question(&phone).round, question(&phone).found), (None, DayFound::Open));
        assert_eq!(phone.companion.words_to_give().unwrap(), words, "nothing was written");
        let seal = phone.companion.perform(CalendarCommand::SealMarks(vec![true; 3]));
        assert_eq!(seal, Err(CompanionError::NotNow));
    }
    marks_go_round(&mut phone, &[[true; 3]; 4]);
    assert_eq!(question(&phone).found, DayFound::Works(times));
}

#[test]
fn a_question_has_one_to_five_times_that_are_still_ahead_and_as_many_marks() {
    let (mut phone, mut bos, _) = two_phones();
    let times = evenings(&phone);
    let yesterday = phone.day().pred_opt().unwrap().and_time(times[0].time());
    let later = |days| (phone.day() + Days::new(days)).and_time(times[0].time());
    let many: Vec<NaiveDateTime> = (1..=6).map(later).collect();
    let far = [later(401)];
    for times in [&[][..], &many] {
        assert_eq!(ask(&mut phone, times), Err(CompanionError::Words));
    }
    assert_eq!(ask(&mut phone, &[yesterday]), Err(CompanionError::Time));
    assert_eq!(ask(&mut phone, &far), Err(CompanionError::TooFar));
    for command in [CalendarCommand::MarkDays(vec![true]), CalendarCommand::SendMarksRound] {
        assert_eq!(phone.companion.perform(command), Err(CompanionError::Outdated));
    }
    ask(&mut phone, &times).unwrap();
    for marks in [vec![], vec![true; 2], vec![true; 4], vec![true; 6]] {
        let marked = phone.companion.perform(CalendarCommand::MarkDays(marks));
        assert_eq!(marked, Err(CompanionError::NotNow));
    }
    // one question at a time: the later one takes the place of the earlier
    phone.perform(CalendarCommand::MarkDays(vec![true; 3]));
    phone.pass_words(&mut bos);
    ask(&mut bos, &times[..2]).unwrap();
    bos.pass_words(&mut phone);
    assert_eq!((question(&phone).times.len(), question(&phone).mine), (2, None));
    assert_eq!(question(&bos), DayQuestionView { goes_to: 3, ..question(&phone) });
    // when its last day is past nobody asks any more
    phone.clock.pass(6 * A_DAY, 0);
    phone.perform(DoorCommand::Return);
    assert_eq!(phone.day_question(), None);
    assert_eq!(phone.companion.words_to_give(), Ok(Vec::new()));
}

#[test]
fn in_a_meeting_the_question_goes_to_those_who_are_here() {
    let mut phone = Phone::of(&FOUR);
    let times = evenings(&phone);
    ask(&mut phone, &times).unwrap();
    phone.meet(&FOUR[..3]);
    assert_eq!(question(&phone).goes_to, 3);
    phone.perform(CalendarCommand::SendMarksRound);
    for _ in 0..3 {
        phone.perform(CalendarCommand::SealMarks(vec![true; 3]));
    }
    assert_eq!(question(&phone).found, DayFound::Open, "Ove is not here");
    let ove = phone.member("Ove");
    phone.event(runde_core::companion::Event::Arrive { member: ove, beside: None });
    phone.perform(CalendarCommand::SendMarksRound);
    phone.perform(CalendarCommand::SealMarks(vec![true; 3]));
    phone.event(runde_core::companion::Event::Leave(ove));
    let seal = phone.companion.perform(CalendarCommand::SealMarks(vec![true; 3]));
    assert_eq!(seal, Err(CompanionError::Outdated), "it goes to others by now");
    assert_eq!(question(&phone).round, None);
}
