//! Law 9, where others write far too much: what strangers write is refused, what one member writes is
//! bounded by the page or deferred, and an honest act is found by everybody all the same.

use circle::history::{FIRST_DAY, History, Pen, Reader, key};
use runde_core::domain::{Act, Answer, Change, Day, EntryId, MemberId, Reason, State, Verdict};
use runde_core::journal::{Amount, DeviceKey, Draft, Entry, Intake, IntakeLimits};

const CONSENT: Answer = Answer::Consent;

/// A member's phone brings another one.
fn brings(history: &History, member: MemberId, fresh: &DeviceKey) -> Act {
    let proof = fresh.proof_for_member(history.founding(), member);
    Act::Device { member, device: fresh.device(), proof }
}

/// Room for so much of what others write.
fn limits(lead: usize, ends: usize, puzzles: usize) -> IntakeLimits {
    let of = |entries| Amount { entries, bytes: 1 << 20 };
    let (lead, puzzles) = (of(lead), of(puzzles));
    IntakeLimits { lead, ends, puzzles, waiting: of(8), not_taken: 16 }
}

/// A phone takes in what a device gives, and keeps it.
fn receive(reader: &mut Reader, entries: &[Entry], giver: Option<&DeviceKey>) -> Intake {
    let giver = giver.map(DeviceKey::device);
    let Ok(mut intake) = reader.journal.receive(entries.to_vec(), giver, &reader.shelved);
    reader.keep(std::mem::take(&mut intake.admitted));
    intake
}

/// So many answers to something that is not there, by one phone.
fn flood(pen: &mut Pen, many: usize) -> Vec<Entry> {
    let at = pen.reader.entries.len();
    for _ in 0..many {
        pen.write(Act::Here, None, FIRST_DAY, [0; 16]);
    }
    pen.reader.entries[at..].to_vec()
}

#[test]
fn law_9_a_row_of_phones_each_brought_by_the_one_before_is_gone_through_once() {
    let mut history = History::of(3, 3);
    let member = history.founders[1];
    let mut last = 1;
    let mut brought = 0;
    for number in 0..40 {
        let fresh = key(7, number);
        let act = brings(&history, member, &fresh);
        let before = history.entries.len();
        history.write(last, act, None);
        let id = history.entries[before].id();
        if history.pens[last].reader.verdicts[&id] != Verdict::Applied {
            continue;
        }
        brought += 1;
        let dropped = history.pens[last].key.device();
        last = history.begin(last, fresh, member);
        history.write(last, Act::Drop(dropped), None);
        // whatever each wrote counts as the row says: looked at again and again, it never takes long
        history.write(last, Act::Nickname(member), Some("Bo"));
        assert_eq!(history.state(last).devices[&member].len(), 1);
    }
    assert_eq!(brought, 32, "a member's own hand brings so many, and no more");
    history.tell_all(last);
    assert_eq!(history.state(0).devices, history.state(last).devices);
}

#[test]
fn law_9_a_member_has_five_phones_at_a_time() {
    let mut history = History::of(3, 3);
    let member = history.founders[1];
    let mut said = Vec::new();
    for number in 0..6 {
        let act = brings(&history, member, &key(7, number));
        let id = history.write(1, act, None);
        said.push(history.pens[1].reader.verdicts[&id]);
    }
    let not_possible = Verdict::SetAside(Reason::NotPossible);
    assert_eq!(said[..4], [Verdict::Applied; 4]);
    assert_eq!(said[4..], [not_possible; 2]);
}

#[test]
fn law_9_one_member_says_so_much_to_a_proposal_and_can_always_take_it_back() {
    let mut history = History::of(3, 3);
    let rule = history.write(0, Act::Propose { change: Change::Rule, review: None }, None);
    let mut say = |answer| {
        let id = history.write(0, Act::Answer { proposal: rule, answer }, None);
        history.pens[0].reader.verdicts[&id] == Verdict::Applied
    };
    assert!((0..64).all(|_| say(Answer::Talk)));
    assert!(!say(Answer::Talk) && !say(Answer::Withdraw));
    assert!((0..63).all(|_| say(CONSENT)));
    assert!(say(Answer::Withdraw) && !say(Answer::Talk), "one after a consent");
    assert!(say(CONSENT) && !say(CONSENT));
    assert!(say(Answer::Talk), "and the last word can be that there is something to talk about");
}

/// 50,000 by strangers, by a member: none stored, deferred; the steps of an act do not grow with them
///
/// (By a member: below. The steps are counted beside the fold.)
#[test]
fn law_9_what_no_members_phone_wrote_is_refused_and_nothing_of_it_stays() {
    let history = History::of(3, 3);
    let mut reader = history.pens[0].reader.clone();
    let before = (reader.entries.len(), reader.journal.state());
    let stranger = key(9, 60);
    let mut pen = Pen { key: stranger.clone(), reader: Reader::default() };
    let knows = history.pens[0].reader.entries.iter().cloned();
    pen.reader.take_in(knows);
    let mut post = Vec::new();
    for number in 0..1_000_u16 {
        let act = if number % 2 == 0 { Act::Here } else { Act::Unknown };
        let key = key(u64::from(number), 61);
        let draft = Draft { act, words: None, day: Day::new(FIRST_DAY) };
        post.push(pen.reader.journal.write(&key, draft, [0; 16]));
    }
    assert_eq!(reader.take_in(post), 1_000);
    assert_eq!((reader.entries.len(), reader.journal.state()), before);
    assert_eq!(reader.journal.waiting(), 0);
}

#[test]
fn law_9_what_one_member_writes_alone_is_deferred_until_another_follows_it() {
    let history = History::of(3, 3);
    let [mut anna, mut bo, mut cleo] = [0, 1, 2].map(|pen| history.pens[pen].clone());
    anna.reader.journal = anna.reader.journal.clone().within(limits(10, 4, 4));
    let written = flood(&mut bo, 25);
    let intake = receive(&mut anna.reader, &written, Some(&bo.key));
    assert!(intake.deferred >= 15, "{intake:?}");
    assert!(intake.refused.is_empty());
    let known = anna.reader.entries.len();
    // the same again is deferred again, and an honest act of the others is not touched by it
    assert_eq!(receive(&mut anna.reader, &written, Some(&bo.key)).deferred, intake.deferred);
    assert_eq!(anna.reader.entries.len(), known);
    cleo.reader.take_in(written.clone());
    let cleos = cleo.write(Act::Here, None, FIRST_DAY, [0; 16]);
    let all = [&written[..], std::slice::from_ref(&cleos)].concat();
    // Cleo follows all of it: so it comes, whoever gives it
    assert_eq!(receive(&mut anna.reader, &all, Some(&bo.key)).deferred, 0);
    assert!(anna.reader.verdicts.contains_key(&cleos.id()));
}

#[test]
fn law_9_a_key_that_anybody_draws_makes_no_room() {
    let history = History::of(3, 3);
    let [mut anna, mut bo] = [0, 1].map(|pen| history.pens[pen].clone());
    anna.reader.journal = anna.reader.journal.clone().within(limits(10, 4, 4));
    let written = flood(&mut bo, 25);
    let draft = Draft { act: Act::Here, words: None, day: Day::new(FIRST_DAY) };
    let follows = bo.reader.journal.write(&key(9, 60), draft, [0; 16]);
    let all = [&written[..], &[follows]].concat();
    assert!(receive(&mut anna.reader, &all, Some(&bo.key)).deferred >= 15);
}

#[test]
fn law_9_what_others_follow_by_now_makes_room_again() {
    let history = History::of(3, 3);
    let [mut anna, mut bo, mut cleo] = [0, 1, 2].map(|pen| history.pens[pen].clone());
    anna.reader.journal = anna.reader.journal.clone().within(limits(10, 4, 4));
    let first = flood(&mut bo, 6);
    assert_eq!(receive(&mut anna.reader, &first, Some(&bo.key)).deferred, 0);
    cleo.reader.take_in(first);
    let cleos = cleo.write(Act::Here, None, FIRST_DAY, [0; 16]);
    assert_eq!(receive(&mut anna.reader, &[cleos], Some(&cleo.key)).deferred, 0);
    let second = flood(&mut bo, 8);
    assert_eq!(receive(&mut anna.reader, &second, Some(&bo.key)).deferred, 0);
}

#[test]
fn law_9_a_phone_that_has_written_nothing_defers_nothing() {
    let history = History::of(3, 3);
    let mut bo = history.pens[1].clone();
    let mut new = Reader::given(history.entries.iter().cloned());
    new.journal = new.journal.clone().within(limits(10, 4, 4));
    let written = flood(&mut bo, 25);
    assert_eq!(receive(&mut new, &written, Some(&bo.key)).deferred, 0);
}

#[test]
fn law_9_of_what_nobody_known_gives_nothing_waits_and_soon_it_ends() {
    let history = History::of(3, 3);
    let [mut anna, mut bo, mut cleo] = [0, 1, 2].map(|pen| history.pens[pen].clone());
    anna.reader.journal = anna.reader.journal.clone().within(limits(10, 4, 4));
    let written = flood(&mut bo, 2);
    let late = &written[1..];
    assert_eq!(receive(&mut anna.reader, late, None).deferred, 1);
    assert_eq!(anna.reader.journal.waiting(), 0);
    receive(&mut anna.reader, late, Some(&bo.key));
    assert_eq!(anna.reader.journal.waiting(), 1, "a member's own waits");
    // strangers' entries, and a member's behind them
    let draft = |number| Draft { act: Act::Here, words: None, day: Day::new(FIRST_DAY + number) };
    let mut given: Vec<Entry> = (0..40)
        .map(|number| anna.reader.journal.write(&key(9, 60), draft(number), [0; 16]))
        .collect();
    let cleos = cleo.write(Act::Here, None, FIRST_DAY, [0; 16]);
    given.push(cleos.clone());
    assert_eq!(receive(&mut anna.reader, &given, None).refused.len(), 16);
    assert!(!anna.reader.verdicts.contains_key(&cleos.id()));
    assert_eq!(receive(&mut anna.reader, &given, Some(&cleo.key)).refused.len(), 40);
    assert!(
        anna.reader.verdicts.contains_key(&cleos.id()),
        "a member's news is looked at to its end"
    );
}

#[test]
fn law_9_what_another_member_gives_of_it_is_not_counted_against_anybody() {
    let history = History::of(3, 3);
    let [mut anna, mut bo, cleo] = [0, 1, 2].map(|pen| history.pens[pen].clone());
    anna.reader.journal = anna.reader.journal.clone().within(limits(10, 4, 4));
    let written = flood(&mut bo, 25);
    assert_eq!(receive(&mut anna.reader, &written, Some(&cleo.key)).deferred, 0);
    // nobody known is as the writer
    let more = flood(&mut bo, 25);
    assert!(receive(&mut anna.reader, &more, None).deferred > 0);
}

#[test]
fn law_9_what_is_not_understood_is_kept_from_members_and_not_without_end() {
    let history = History::of(3, 3);
    let [mut anna, mut bo] = [0, 1].map(|pen| history.pens[pen].clone());
    anna.reader.journal = anna.reader.journal.clone().within(limits(10, 4, 4));
    let at = bo.reader.entries.len();
    for _ in 0..6 {
        bo.write(Act::Unknown, None, FIRST_DAY, [0; 16]);
    }
    let written = bo.reader.entries[at..].to_vec();
    assert_eq!(receive(&mut anna.reader, &written, None).deferred, 6, "nobody known gives it");
    assert_eq!(receive(&mut anna.reader, &written, Some(&bo.key)).deferred, 2);
    assert!(anna.reader.journal.state().frozen);
}

/// A phone of Bo's copied many times, each copy with an entry of its own.
fn forked(bo: &Pen, many: u32) -> Vec<Entry> {
    let one = |number| bo.clone().write(Act::Held, None, FIRST_DAY + number, [0; 16]);
    (0..many).map(one).collect()
}

/// more hostile heads than parents can name: an honest consent is valid
#[test]
fn law_9_more_forks_than_an_act_can_follow_do_not_stop_a_consent() {
    let mut history = History::of(3, 3);
    let rule = history.write(0, Act::Propose { change: Change::Rule, review: None }, None);
    history.write(0, Act::Answer { proposal: rule, answer: CONSENT }, None);
    let forks = forked(&history.pens[1], 100);
    let proposed: Vec<Entry> = history.entries[history.settled..].to_vec();
    let mut cleo = history.pens[2].clone();
    // the deeper ones came first, and all of them are heads
    cleo.reader.take_in(forks);
    cleo.reader.take_in(proposed);
    let consent =
        cleo.write(Act::Answer { proposal: rule, answer: CONSENT }, None, FIRST_DAY, [0; 16]);
    assert_eq!(cleo.reader.verdicts[&consent.id()], Verdict::Applied);
    assert!(consent.header().parents.len() <= 32);
    // and the next one follows no more of what forked than it has to
    let next = cleo.write(Act::Here, None, FIRST_DAY, [0; 16]);
    assert_eq!(next.header().parents, []);
}

#[test]
fn law_9_of_forks_given_by_the_one_who_forked_a_few_are_taken_in() {
    let history = History::of(3, 3);
    let [mut anna, bo] = [0, 1].map(|pen| history.pens[pen].clone());
    anna.reader.journal = anna.reader.journal.clone().within(limits(100, 4, 4));
    let forks = forked(&bo, 20);
    assert_eq!(receive(&mut anna.reader, &forks, Some(&bo.key)).deferred, 16);
}

/// The bytes that a snapshot keeps, and those of what each entry knows.
fn kept(reader: &mut Reader) -> usize {
    let state: State = reader.journal.state();
    reader.journal.snapshot(&state).frame.unwrap().len()
}

#[test]
fn law_9_removals_that_nobody_agrees_with_are_not_looked_at_again() {
    let mut history = History::of(4, 4);
    let gone = history.founders[0];
    let before = kept(&mut history.pens[3].reader.clone());
    for _ in 0..400 {
        history.write(3, Act::Propose { change: Change::Remove(gone), review: None }, None);
    }
    let removals: Vec<EntryId> = history.entries[history.settled..].iter().map(Entry::id).collect();
    for removal in &removals {
        history.write(3, Act::Answer { proposal: *removal, answer: CONSENT }, None);
    }
    // what was proposed lies by itself; what everything is judged by does not grow with it
    let after = kept(&mut history.pens[3].reader.clone());
    assert!(after < before + 4_096, "{before} bytes became {after}");
    let reader = &history.pens[3].reader;
    let admitted = |id: &EntryId| reader.verdicts[id] == Verdict::Applied;
    assert!(removals.iter().all(admitted));
}

#[test]
fn law_9_an_act_writes_as_much_whatever_one_member_wrote_before() {
    let [few, many] = [20, 1_000].map(|times| {
        let history = History::of(3, 3);
        let [mut anna, mut bo] = [0, 1].map(|pen| history.pens[pen].clone());
        let renames = |_| bo.write(Act::Nickname(history.founders[1]), None, FIRST_DAY, [0; 16]);
        let written: Vec<Entry> = (0..times).map(renames).collect();
        assert_eq!(receive(&mut anna.reader, &written, Some(&bo.key)).deferred, 0);
        let kept = |anna: &mut Pen| {
            let state = anna.reader.journal.state();
            let snapshot = anna.reader.journal.snapshot(&state);
            let proposals: usize = snapshot.proposals.iter().map(|it| it.bytes.len()).sum();
            snapshot.frame.map_or(0, |frame| frame.len()) + snapshot.state.len() + proposals
        };
        // what others give is kept once, with all that is known of it
        let given = kept(&mut anna);
        anna.write(Act::Propose { change: Change::Rule, review: None }, None, FIRST_DAY, [0; 16]);
        [given, kept(&mut anna)]
    });
    println!("{few:?} and {many:?} bytes");
    assert!(many[0] > 5 * few[0] && many[1] < few[1] + 64, "{few:?} became {many:?}");
}
