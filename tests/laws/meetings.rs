//! Laws 7, 8 and 9 for when the group meets: anybody moves a meeting, nobody a rhythm alone, and two
//! who move one meeting apart leave the same group on every phone.

use circle::history::{FIRST_DAY, History, Reader, Shape};
use runde_core::domain::{
    Act, Answer, Change, Day, EntryId, Every, How, Length, Over, Pattern, Planned, Rhythm, Slot,
    TimeOfDay, What, Zone,
};

fn weekly(first: u32) -> Rhythm {
    let pattern = Pattern::Weeks { every: Every::new(1).unwrap(), first: Day::new(first) };
    let (at, length) = (TimeOfDay::new(1_140).unwrap(), Length::new(120).unwrap());
    Rhythm { pattern, at, length, zone: Zone::new("Europe/Oslo").unwrap() }
}

fn propose(history: &mut History, over: &[EntryId], first: u32) -> EntryId {
    let change = Change::Rhythm { over: Over::new(over.iter().copied()), rhythm: weekly(first) };
    let proposal = history.write(0, Act::Propose { change, review: None }, Some("In the library."));
    history.tell_all(0);
    proposal
}

fn say(history: &mut History, pen: usize, proposal: EntryId, answer: Answer) {
    history.write(pen, Act::Answer { proposal, answer }, None);
    history.tell_all(pen);
}

/// Three with a phone each, and a rhythm that all consent to.
fn in_a_rhythm() -> (History, EntryId) {
    let mut history = History::of(3, 3);
    let rhythm = propose(&mut history, &[], FIRST_DAY);
    (0..3).for_each(|pen| say(&mut history, pen, rhythm, Answer::Consent));
    (history, rhythm)
}

fn meetings(history: &mut History, days: u32) -> Vec<Planned> {
    let [one, other, third] = [0, 1, 2].map(|pen| {
        let state = history.state(pen);
        state.schedule.meetings(Day::new(FIRST_DAY), Day::new(FIRST_DAY + days - 1))
    });
    assert!(one == other && other == third, "all who know the same see the same");
    one
}

fn days(history: &mut History, days: u32) -> Vec<(u32, How)> {
    let all = meetings(history, days);
    all.into_iter().map(|one| (one.when.day.days() - FIRST_DAY, one.how)).collect()
}

fn moved(days: u32) -> What {
    let (at, length) = (TimeOfDay::new(600).unwrap(), Length::new(60).unwrap());
    What::Moved { day: Day::new(FIRST_DAY + days), at, length }
}

fn tell_each_other(history: &mut History) {
    (0..3).for_each(|pen| history.tell_all(pen));
}

#[test]
fn law_8_a_rhythm_counts_while_all_consent() {
    let mut history = History::of(3, 3);
    let rhythm = propose(&mut history, &[], FIRST_DAY);
    for pen in 0..3 {
        assert_eq!(days(&mut history, 7), [], "{pen} have consented");
        say(&mut history, pen, rhythm, Answer::Consent);
    }
    assert_eq!(days(&mut history, 14), [(0, How::AsPlanned), (7, How::AsPlanned)]);
    let next = propose(&mut history, &[rhythm], FIRST_DAY + 9);
    (0..2).for_each(|pen| say(&mut history, pen, next, Answer::Consent));
    assert_eq!(days(&mut history, 15).len(), 3, "two of three change nothing");
    say(&mut history, 2, next, Answer::Consent);
    let planned = [0, 7, 9, 16].map(|day| (day, How::AsPlanned));
    assert_eq!(days(&mut history, 17), planned);
    assert_eq!(history.state(0).schedule.rhythm().map(|it| it.proposal), Some(next));
    for (rhythm, left) in [(next, 3), (rhythm, 0)] {
        say(&mut history, 1, rhythm, Answer::Withdraw);
        assert_eq!(days(&mut history, 17).len(), left);
    }
}

#[test]
fn law_7_anybody_moves_calls_off_and_pauses() {
    for pen in 0..3 {
        let (mut history, rhythm) = in_a_rhythm();
        let slot = |days| Slot::Planned { rhythm, day: Day::new(FIRST_DAY + days) };
        history.write(pen, Act::Meeting { slot: slot(0), what: moved(1) }, None);
        history.write(pen, Act::Meeting { slot: slot(7), what: What::CalledOff }, None);
        history.tell_all(pen);
        assert_eq!(days(&mut history, 8), [(1, How::Moved), (7, How::CalledOff)]);
        let other = (pen + 1) % 3;
        history.write(other, Act::Meeting { slot: slot(7), what: What::AsPlanned }, None);
        history.tell_all(other);
        assert_eq!(days(&mut history, 8), [(1, How::Moved), (7, How::AsPlanned)]);
    }
}

#[test]
fn law_9_two_who_move_one_meeting_leave_it_torn_until_somebody_settles_it() {
    for beside in [moved(2), What::CalledOff, What::AsPlanned] {
        let (mut history, rhythm) = in_a_rhythm();
        let slot = Slot::Planned { rhythm, day: Day::new(FIRST_DAY) };
        let mut said: Vec<(EntryId, What)> = [(0, moved(1)), (1, beside)]
            .map(|(pen, what)| (history.write(pen, Act::Meeting { slot, what }, None), what))
            .into();
        tell_each_other(&mut history);
        let one = history.state(2).schedule.meeting(slot).unwrap();
        // both stand at the same depth, so their ids say which one is the last
        said.sort_unstable_by_key(|(id, _)| *id);
        assert!(one.torn.iter().map(|told| (told.entry, told.what)).eq(said.iter().copied()));
        assert_eq!(history.state(2).schedule.said()[&slot].what, said[1].1);
        history.write(2, Act::Meeting { slot, what: moved(1) }, Some("At the lake."));
        tell_each_other(&mut history);
        let settled = meetings(&mut history, 7);
        assert_eq!((settled.len(), settled[0].how, settled[0].torn.len()), (1, How::Moved, 0));
        assert_eq!(settled[0].place, history.entries.last().unwrap().id());
    }
}

#[test]
fn law_9_two_who_say_the_same_tear_nothing_but_two_places_do() {
    for (place, torn) in [(None, 0), (Some("At the lake."), 2)] {
        let (mut history, rhythm) = in_a_rhythm();
        let slot = Slot::Planned { rhythm, day: Day::new(FIRST_DAY) };
        for pen in [0, 1] {
            history.write(pen, Act::Meeting { slot, what: moved(1) }, place);
        }
        tell_each_other(&mut history);
        let one = history.state(0).schedule.meeting(slot).unwrap();
        assert_eq!((one.how, one.torn.len()), (How::Moved, torn));
    }
}

#[test]
fn law_9_what_is_kept_for_opening_tells_the_same_of_what_is_to_come() {
    for seed in 0..40 {
        let history = History::lived(seed, Shape { acts: 60, mischief: true });
        let mut reader = Reader::given(history.entries);
        let state = reader.state();
        let opening = state.at_opening();
        let from = state.met.last().copied().unwrap_or(Day::new(0));
        let all = |state: &runde_core::domain::State| state.schedule.next(from, 1_000);
        assert_eq!(all(&state), all(&opening), "seed {seed}");
    }
}
