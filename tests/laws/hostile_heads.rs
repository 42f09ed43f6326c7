//! Law 9, where one member's phone forks and floods beside others who act: who is asked, who comes in
//! and who is new is not stopped by it, and two who were given different halves see one group.

use circle::history::{FIRST_DAY, History, Pen, key};
use runde_core::domain::{Act, Answer, Change, EntryId, NewDevice, Over, Verdict, guest};
use runde_core::journal::{Amount, Entry, IntakeLimits};

const CONSENT: Answer = Answer::Consent;

/// A phone copied many times, each copy with an entry of its own.
fn forked(pen: &Pen, many: u32) -> Vec<Entry> {
    let one = |number| pen.clone().write(Act::Held, None, FIRST_DAY + number, [0; 16]);
    (0..many).map(one).collect()
}

/// So many entries after each other.
fn row(pen: &Pen, many: u32) -> Vec<Entry> {
    let mut pen = pen.clone();
    (0..many).map(|number| pen.write(Act::Held, None, FIRST_DAY + number, [0; 16])).collect()
}

fn says(history: &mut History, pen: usize, act: Act) -> (EntryId, Verdict) {
    let id = history.write(pen, act, None);
    (id, history.pens[pen].reader.verdicts[&id])
}

/// more forks than parents at a join, at a new phone's first entry: valid
#[test]
fn law_9_more_forks_than_an_act_can_follow_do_not_stop_a_join() {
    let mut history = History::of(3, 3);
    let invitation = history.write(0, Act::Propose { change: Change::Invite, review: None }, None);
    history.tell_all(0);
    for pen in [0, 2] {
        says(&mut history, pen, Act::Answer { proposal: invitation, answer: CONSENT });
        history.tell_all(pen);
    }
    // deep forks that follow the invitation and all said to it so far, but not the last consent
    let mut deep = history.pens[2].clone();
    let under = row(&deep, 6);
    deep.reader.take_in(under.clone());
    let forks = forked(&deep, 60);
    says(&mut history, 1, Act::Answer { proposal: invitation, answer: CONSENT });
    for pen in [1, 0] {
        history.pens[pen].reader.take_in(under.iter().chain(&forks).cloned());
    }
    history.bring(1, 0);
    let fresh = key(3, 20);
    let proof = fresh.proof_for_invitation(history.founding(), invitation);
    let device = Some(NewDevice { device: fresh.device(), proof });
    let (_, joined) = says(&mut history, 0, Act::Join { invitation, device });
    assert_eq!(joined, Verdict::Applied);
    assert!(history.state(0).members.contains(&guest(invitation)));
    // the guest's first entry names nothing at all
    let guest_pen = history.begin(0, fresh, guest(invitation));
    let here = history.pens[guest_pen].reader.entries.last().unwrap().clone();
    assert_eq!(history.pens[guest_pen].reader.verdicts[&here.id()], Verdict::Applied);
    assert!(here.header().parents.len() <= 32);
}

/// halves of a fork given to two phones: the same group
#[test]
fn law_9_two_who_were_given_halves_of_a_fork_see_one_group() {
    let mut history = History::of(3, 3);
    let rule = history.write(0, Act::Propose { change: Change::Rule, review: None }, None);
    history.tell_all(0);
    for pen in 0..3 {
        says(&mut history, pen, Act::Answer { proposal: rule, answer: CONSENT });
        history.tell_all(pen);
    }
    let of = |entries| Amount { entries, bytes: 1 << 20 };
    let small =
        IntakeLimits { lead: of(8), ends: 4, puzzles: of(4), waiting: of(64), not_taken: 64 };
    let [mut anna, mut bo] = [0, 1].map(|pen| history.pens[pen].clone());
    for pen in [&mut anna, &mut bo] {
        pen.reader.journal = pen.reader.journal.clone().within(small);
    }
    // Cleo's phone gives each as much as it takes, and Bo alone that there is something to talk about
    let cleo = &history.pens[2];
    let one = row(cleo, 20);
    let mut second = cleo.clone();
    let talk = second.write(
        Act::Answer { proposal: rule, answer: Answer::Talk },
        None,
        FIRST_DAY,
        [0; 16],
    );
    let other: Vec<Entry> = std::iter::once(talk).chain(row(&second, 20)).collect();
    let giver = Some(cleo.key.device());
    for (pen, half) in [(&mut anna, &one), (&mut bo, &other)] {
        let reader = &mut pen.reader;
        let Ok(intake) = reader.journal.receive(half.clone(), giver, &reader.shelved);
        assert!(intake.deferred > 0);
        reader.keep(intake.admitted);
    }
    for _ in 0..2 {
        for (from, to) in [(0, 1), (1, 0)] {
            let both = [&anna, &bo];
            let given = both[from].reader.entries.clone();
            let giver = Some(both[from].key.device());
            let reader = if to == 0 { &mut anna.reader } else { &mut bo.reader };
            let Ok(intake) = reader.journal.receive(given, giver, &reader.shelved);
            assert_eq!(intake.deferred, 0, "what another gives is not counted against anybody");
            reader.keep(intake.admitted);
        }
    }
    let (annas, bos) = (anna.reader.state(), bo.reader.state());
    assert_eq!(annas, bos);
    assert!(!annas.in_force.contains(&rule) && annas.forked == [cleo.key.device()]);
}

/// two floods, an unknown restored phone: introduced all the same
#[test]
fn law_9_a_phone_that_is_not_known_yet_is_introduced_beside_two_floods() {
    let mut history = History::of(4, 4);
    let of = |entries| Amount { entries, bytes: 1 << 20 };
    let small =
        IntakeLimits { lead: of(8), ends: 4, puzzles: of(4), waiting: of(64), not_taken: 256 };
    let mut anna = history.pens[0].clone();
    anna.reader.journal = anna.reader.journal.clone().within(small);
    // Cleo and Dag flood; Bo's phone was restored, and knows of both floods
    for pen in [2, 3] {
        let flood = row(&history.pens[pen], 30);
        history.pens[1].reader.take_in(flood);
    }
    let (fresh, bo) = (key(3, 20), history.founders[1]);
    let proof = fresh.proof_for_member(history.founding(), bo);
    let brings = Act::Device { member: bo, device: fresh.device(), proof };
    let (brought, verdict) = says(&mut history, 1, brings);
    assert_eq!(verdict, Verdict::Applied);
    let restored = history.begin(1, fresh.clone(), bo);
    // nobody known gives: what follows it in the same news counts all the same
    let given = history.pens[restored].reader.entries.clone();
    for _ in 0..2 {
        let reader = &mut anna.reader;
        let Ok(intake) =
            reader.journal.receive(given.clone(), Some(fresh.device()), &reader.shelved);
        reader.keep(intake.admitted);
    }
    assert!(anna.reader.verdicts.contains_key(&brought));
    assert!(anna.reader.state().devices[&bo].contains(&fresh.device()));
}

#[test]
fn law_9_what_an_act_names_is_followed_though_it_is_a_fork() {
    let history = History::of(4, 4);
    let mut anna = history.pens[0].clone();
    // sixteen copies of Cleo's phone propose a rule each, beside as many forks of two others
    let propose = Act::Propose { change: Change::Rule, review: None };
    let rules: Vec<Entry> = (0..16)
        .map(|day| history.pens[2].clone().write(propose.clone(), None, FIRST_DAY + day, [0; 16]))
        .collect();
    anna.reader.take_in(rules.iter().cloned());
    for pen in [1, 3] {
        anna.reader.take_in(forked(&history.pens[pen], 30));
    }
    let over = Over::new(rules.iter().map(Entry::id));
    let amends = Act::Propose { change: Change::Amend(over), review: None };
    let amends = anna.write(amends, None, FIRST_DAY, [0; 16]);
    assert_eq!(anna.reader.verdicts[&amends.id()], Verdict::Applied);
    assert_eq!(amends.header().parents.len(), 32);
}

#[test]
fn law_9_what_a_phone_brought_by_a_lost_one_wrote_is_void() {
    let mut history = History::of(4, 4);
    let (bo, founding) = (history.founders[1], history.founding());
    let fresh = key(3, 20);
    let proof = fresh.proof_for_member(founding, bo);
    let change = Change::Device { member: bo, device: fresh.device(), proof, lost: true };
    let seat = history.write(0, Act::Propose { change, review: None }, None);
    for pen in [0, 2, 3] {
        history.bring(0, pen);
        says(&mut history, pen, Act::Answer { proposal: seat, answer: CONSENT });
        history.bring(pen, 0);
    }
    // beside it, whoever has Bo's lost phone brings another one with it
    let brought = key(3, 21);
    let proof = brought.proof_for_member(founding, bo);
    history.write(1, Act::Device { member: bo, device: brought.device(), proof }, None);
    let pen = history.begin(1, brought, bo);
    let renamed = history.write(pen, Act::Nickname(bo), Some("Somebody else"));
    history.bring(pen, 0);
    let reader = &mut history.pens[0].reader;
    assert_eq!(reader.verdicts[&renamed], Verdict::Applied);
    assert!(reader.void().contains(&renamed));
    assert_eq!(reader.state().devices[&bo], [fresh.device()]);
}
