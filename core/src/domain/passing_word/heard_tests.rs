//! Which passing words hold: the laws they keep, on states made by hand.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;

use crate::domain::*;

const TODAY: u32 = 20_000;

fn member(number: u8) -> MemberId {
    MemberId::new([number; 16])
}

fn device(number: u8) -> DeviceId {
    DeviceId::new([number; 32])
}

/// The meeting so many days from today.
fn slot(days: u8) -> Slot {
    Slot::Single(EntryId::new([days; 32]))
}

/// So many days from today.
fn day(days: u32) -> Day {
    Day::new(TODAY + days)
}

fn duty() -> EntryId {
    EntryId::new([99; 32])
}

/// Four members, of whom the first two have a phone, the second one two; a meeting on each of the
/// next days, and one very far ahead.
fn group() -> State {
    let at = |days: u32| OneMeeting {
        day: Day::new(TODAY + days),
        at: TimeOfDay::new(1_140).unwrap(),
        length: Length::new(120).unwrap(),
        zone: Zone::new("Europe/Oslo").unwrap(),
    };
    let near = (0..=3).map(|days: u8| (EntryId::new([days; 32]), at(u32::from(days))));
    let singles =
        near.chain([(EntryId::new([200; 32]), at(400)), (EntryId::new([201; 32]), at(401))]);
    let schedule = Schedule::new(Vec::new(), singles.collect(), BTreeMap::new(), BTreeMap::new());
    let devices =
        [(1, vec![device(1)]), (2, vec![device(2), device(22)]), (3, vec![]), (4, vec![])];
    State {
        members: (1..=4).map(member).collect(),
        devices: devices.into_iter().map(|(who, devices)| (member(who), devices)).collect(),
        schedule,
        duties: vec![duty()],
        ..State::default()
    }
}

fn now(state: &State) -> Present<'_> {
    Present { state, today: Day::new(TODAY), meeting: None }
}

fn asks(days: u8) -> Saying {
    let at = |days: u8| DayTime {
        day: Day::new(TODAY + u32::from(days)),
        at: TimeOfDay::new(600).unwrap(),
    };
    let length = Length::new(90).unwrap();
    let times = [at(days), at(days + 1)].into();
    Saying::Asks(DayQuestion::new(times, length, Zone::new("Europe/Oslo").unwrap()).unwrap())
}

fn away(days: u8, who: u8, away: bool) -> Saying {
    on(days, u32::from(days), who, away)
}

/// Who can't come to a meeting when it is on another day than its own.
fn on(meeting: u8, days: u32, who: u8, away: bool) -> Saying {
    Saying::Away { slot: slot(meeting), day: day(days), member: member(who), away }
}

fn marks(question: u8, who: u8, marks: [bool; 2]) -> Saying {
    let marks = Marks::new(marks.to_vec()).unwrap();
    Saying::Marks { question: WordId::new([question; 32]), member: member(who), marks }
}

fn round(question: u8, who: &[u8], marks: [bool; 2]) -> Saying {
    let marks = Marks::new(marks.to_vec()).unwrap();
    let members = who.iter().map(|who| member(*who)).collect();
    Saying::Round { question: WordId::new([question; 32]), members, marks }
}

fn word(id: u8, by: u8, number: u32, said: Saying) -> PassingWord {
    PassingWord { id: WordId::new([id; 32]), device: device(by), number, said }
}

fn saids() -> impl Strategy<Value = Saying> {
    prop_oneof![
        (0..=5_u8, 1..=5_u8, any::<bool>()).prop_map(|(days, who, is)| away(days, who, is)),
        (0..=5_u8, 0..=5_u32, 1..=5_u8)
            .prop_map(|(meeting, days, who)| on(meeting, days, who, true)),
        (0..=4_u8, 1..=5_u8).prop_map(|(days, who)| Saying::Takes {
            slot: slot(days),
            day: day(u32::from(days)),
            duty: duty(),
            member: member(who),
        }),
        (0..=2_u8).prop_map(asks),
        (0..=9_u8, 1..=5_u8, any::<[bool; 2]>()).prop_map(|(of, who, is)| marks(of, who, is)),
        (0..=9_u8, vec(1..=4_u8, 1..=3), any::<[bool; 2]>())
            .prop_map(|(of, who, is)| round(of, &who, is)),
        (0..=9_u8, 0..=4_u32).prop_map(|(of, days)| Saying::LaidAside {
            question: WordId::new([of; 32]),
            last: Day::new(TODAY + days),
        }),
    ]
}

/// What is heard when these come in this order, and come once more: marks that came before their
/// question hold the second time.
fn heard<'a>(words: impl Iterator<Item = &'a PassingWord> + Clone, state: &State) -> Heard {
    let mut heard = Heard::default();
    for _ in 0..2 {
        for word in words.clone() {
            heard.hear(word.clone(), &now(state));
        }
        heard.let_go(device(1), &now(state));
    }
    heard
}

proptest! {
    #[test]
    fn law_9_the_same_words_hold_in_whatever_order_they_come_and_how_often(
        said in vec((saids(), prop::sample::select(vec![1_u8, 2, 22, 3]), 0..4_u32), 1..40),
        swaps in vec(any::<prop::sample::Index>(), 40),
    ) {
        let state = group();
        let words: Vec<PassingWord> = said
            .into_iter()
            .zip(0_u8..)
            .map(|((said, by, number), id)| word(id, by, number, said))
            .collect();
        let mut other = words.clone();
        for (place, with) in swaps.iter().enumerate().take(words.len()) {
            let with = with.index(words.len());
            other.swap(place, with);
        }
        let once = heard(words.iter(), &state);
        prop_assert_eq!(&once, &heard(other.iter(), &state));
        prop_assert_eq!(once, heard(other.iter().chain(&words).chain(&other), &state));
    }

    #[test]
    fn law_7_nobody_speaks_for_a_member_with_a_phone(said in saids(), by in 1..=4_u8) {
        let state = group();
        let mut heard = Heard::default();
        heard.hear(word(9, 1, 0, asks(1)), &now(&state));
        let spoken: Vec<MemberId> = match &said {
            Saying::Away { member, .. } | Saying::Takes { member, .. } | Saying::Marks { member, .. } => {
                vec![*member]
            }
            Saying::Round { members, .. } => members.iter().copied().collect(),
            Saying::Asks(_) | Saying::LaidAside { .. } => Vec::new(),
        };
        let hearing = heard.hear(word(100, by, 7, said), &now(&state));
        // the members 3 and 4 have no phone, so no device is theirs, and 5 is nobody
        let may = |who: &MemberId| {
            *who == member(3) || *who == member(4) || *who == member(by)
        };
        if by > 2 || !spoken.iter().all(may) {
            prop_assert_eq!(hearing, Hearing::Refused);
        }
    }
}

#[test]
fn the_last_word_holds_by_number_then_by_device() {
    let state = group();
    let mut heard = Heard::default();
    let mut hear = |word| heard.hear(word, &now(&state));
    assert_eq!(hear(word(1, 1, 3, away(1, 3, true))), Hearing::New);
    assert_eq!(hear(word(1, 1, 3, away(1, 3, true))), Hearing::Known);
    assert_eq!(hear(word(2, 2, 2, away(1, 3, false))), Hearing::Known, "an earlier one");
    assert_eq!(hear(word(3, 2, 3, away(1, 3, false))), Hearing::New, "beside it, another device");
    assert_eq!(hear(word(4, 1, 4, away(1, 3, true))), Hearing::New);
    assert_eq!(heard.away(slot(1), day(1)), [member(3)].into());
    assert_eq!(heard.away(slot(1), day(2)), [].into(), "of another day nothing is said");
    assert_eq!(heard.next_number(&away(1, 4, true)), Some(5));
    assert_eq!(heard.next_number(&away(2, 4, true)), Some(0));
}

/// What becomes of a meeting that is moved to so many days from today.
fn to(days: u32) -> What {
    let (at, length) = (TimeOfDay::new(0).unwrap(), Length::new(15).unwrap());
    What::Moved { day: day(days), at, length }
}

/// The group of which this was said of its meetings.
fn with(said: &[(u8, What)]) -> State {
    let holding = |what| Holding { what, by: duty(), tells_place: false, torn: Vec::new() };
    let said = said.iter().map(|(meeting, what)| (slot(*meeting), holding(*what))).collect();
    let singles = group().schedule.singles().clone();
    State { schedule: Schedule::new(Vec::new(), singles, said, BTreeMap::new()), ..group() }
}

#[test]
fn law_6_what_was_said_of_a_day_goes_when_the_meeting_is_moved_and_does_not_come_back() {
    let (planned, moved) = (group(), with(&[(1, to(3))]));
    let mut heard = Heard::default();
    let takes = Saying::Takes { slot: slot(1), day: day(1), duty: duty(), member: member(1) };
    assert_eq!(heard.hear(word(1, 1, 0, away(1, 3, true)), &now(&planned)), Hearing::New);
    assert_eq!(heard.hear(word(2, 1, 1, takes), &now(&planned)), Hearing::New);
    let early = heard.hear(word(3, 1, 0, on(1, 3, 4, true)), &now(&planned));
    assert_eq!(early, Hearing::Refused, "it is not on that day");
    heard.let_go(device(1), &now(&moved));
    assert_eq!(heard, Heard::default());
    let late = heard.hear(word(1, 1, 0, away(1, 3, true)), &now(&moved));
    assert_eq!(late, Hearing::Refused, "nor does another phone bring it back");
    assert_eq!(heard.next_number(&on(1, 3, 4, true)), Some(0));
    assert_eq!(heard.hear(word(3, 1, 0, on(1, 3, 4, true)), &now(&moved)), Hearing::New);
    assert_eq!(heard.away(slot(1), day(3)), [member(4)].into());
    heard.let_go(device(1), &now(&planned));
    assert_eq!(heard, Heard::default(), "it is moved back");
}

#[test]
fn law_6_a_word_is_kept_until_its_meeting_is_over_and_no_longer() {
    let all = |state: &State, present: &Present<'_>| {
        let mut heard = Heard::default();
        for days in 0..=3 {
            assert_eq!(
                heard.hear(word(days, 1, 0, away(days, 1, true)), &now(state)),
                Hearing::New
            );
        }
        heard.let_go(device(1), present);
        let there = |days: &u8| !heard.away(slot(*days), day(u32::from(*days))).is_empty();
        (0..=3).filter(there).collect::<Vec<u8>>()
    };
    let state = group();
    assert_eq!(all(&state, &now(&state)), [0, 1, 2, 3]);
    let later = Present { today: Day::new(TODAY + 2), ..now(&state) };
    assert_eq!(all(&state, &later), [2, 3], "its day is past");
    let night = Present { meeting: Some(Day::new(TODAY + 1)), ..later };
    assert_eq!(all(&state, &night), [1, 2, 3], "it is under way past midnight");
    let met = State { met: vec![Day::new(TODAY)], ..group() };
    assert_eq!(all(&state, &now(&met)), [1, 2, 3], "it was held");
    let changed = with(&[(0, to(1)), (1, What::CalledOff), (2, to(2))]);
    assert_eq!(all(&state, &now(&changed)), [2, 3], "to another day, called off, another hour");
    let gone = State { members: (2..=4).map(member).collect(), ..group() };
    assert_eq!(all(&state, &now(&gone)), [0_u8; 0], "who said it left");
}

#[test]
fn law_6_a_question_leaves_only_that_it_was_laid_aside_and_alone_not_even_that() {
    let state = group();
    let alone = State { devices: [(member(1), vec![device(1)])].into(), ..group() };
    for (state, stays) in [(&state, 1), (&alone, 0)] {
        let mut heard = Heard::default();
        heard.hear(word(9, 1, 0, asks(1)), &now(state));
        heard.hear(word(10, 1, 1, marks(9, 1, [true, false])), &now(state));
        heard.hear(word(11, 1, 2, round(9, &[3, 4], [true, true])), &now(state));
        assert_eq!(heard.ids().len(), 3);
        let last = Day::new(TODAY + 2);
        let aside = Saying::LaidAside { question: WordId::new([9; 32]), last };
        assert_eq!(heard.next_number(&aside), Some(3));
        heard.hear(word(12, 1, 3, aside), &now(state));
        heard.let_go(device(1), &now(state));
        assert_eq!((heard.ids().len(), heard.question()), (stays, None));
        if stays == 1 {
            let again = heard.hear(word(9, 1, 0, asks(1)), &now(state));
            assert_eq!(again, Hearing::Known, "no phone brings it back");
        }
        let later = Present { today: Day::new(TODAY + 3), ..now(state) };
        heard.let_go(device(1), &later);
        assert_eq!(heard, Heard::default());
    }
}

#[test]
fn what_is_over_too_far_ahead_or_unknown_is_not_taken_in_and_a_full_phone_keeps_what_it_has() {
    let state = group();
    let mut heard = Heard::default();
    let mut hear = |word| heard.hear(word, &now(&state));
    assert_eq!(hear(word(1, 1, 0, on(200, 400, 1, true))), Hearing::New, "in 400 days");
    assert_eq!(hear(word(2, 1, 0, on(201, 401, 1, true))), Hearing::Refused, "in 401");
    assert_eq!(hear(word(3, 1, 0, away(77, 1, true))), Hearing::Refused, "there is none");
    assert_eq!(hear(word(4, 1, 0, marks(9, 1, [true, true]))), Hearing::Refused);
    assert_eq!(hear(word(5, 3, 0, away(1, 3, true))), Hearing::Refused, "nobody's device");
    let on_day = |at: u8| if at < 128 { 2 } else { 1 };
    let singles = (0..=255_u8).map(|at| {
        let one = state.schedule.singles()[&EntryId::new([on_day(at); 32])].clone();
        (EntryId::new([at; 32]), one)
    });
    let schedule = Schedule::new(Vec::new(), singles.collect(), BTreeMap::new(), BTreeMap::new());
    let busy = State { schedule, ..group() };
    let mut heard = Heard::default();
    for at in 0..=255_u8 {
        // the nearer day takes the place of the farther one, and of one day the least ids stay
        let room = if at % 128 < 64 { Hearing::New } else { Hearing::Refused };
        let said = on(at, u32::from(on_day(at)), 1, true);
        assert_eq!(heard.hear(word(at, 1, 0, said), &now(&busy)), room);
    }
    assert!(heard.ids().iter().all(|id| (128..192).contains(&id.bytes()[0])));
    // another member's words have room of their own
    let others = word(250, 2, 0, on(200, 1, 2, true));
    assert_eq!(heard.hear(others, &now(&busy)), Hearing::New);
    let mut id = [0; 32];
    id[0] = 1;
    let instead = PassingWord { id: WordId::new(id), ..word(0, 1, 1, on(128, 1, 1, false)) };
    assert_eq!(heard.hear(instead, &now(&busy)), Hearing::New, "it takes no room");
    assert_eq!(heard.ids().len(), Heard::MOST_OF_ONE + 1);
}

#[test]
fn a_day_is_found_when_all_are_spoken_for_and_the_last_word_for_each_counts() {
    let state = group();
    let mut heard = Heard::default();
    let mut id = 20;
    let mut say = |heard: &mut Heard, by, said: Saying| {
        id += 1;
        let number = heard.next_number(&said).unwrap();
        assert_eq!(heard.hear(word(id, by, number, said), &now(&state)), Hearing::New);
        match heard.found(&state.members) {
            Finding::Open => None,
            Finding::Works(marks) => Some(marks.as_slice().to_vec()),
        }
    };
    heard.hear(word(9, 2, 0, asks(1)), &now(&state));
    assert_eq!(say(&mut heard, 1, round(9, &[1, 3, 4], [true, false])), None);
    assert_eq!(say(&mut heard, 2, marks(9, 2, [true, true])), Some(vec![true, false]));
    // the round is still the last for two of them
    assert_eq!(say(&mut heard, 1, marks(9, 1, [true, true])), Some(vec![true, false]));
    assert_eq!(say(&mut heard, 22, round(9, &[2, 3, 4], [false, true])), Some(vec![false, true]));
    assert_eq!(say(&mut heard, 2, marks(9, 2, [true, true])), Some(vec![false, true]));
    assert_eq!(say(&mut heard, 2, asks(2)), None, "another question begins anew");
}
