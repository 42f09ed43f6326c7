//! Law 8: no default yes. One who is asked and says nothing is enough, whoever it is, whatever is
//! asked, and however many years go by on whatever clocks.

use circle::history::{FIRST_DAY, History, key};
use runde_core::domain::{Act, Answer, Change, Class, Day, EntryId, Horizon, Over};

/// Days on which clocks that are ten years off stand, and those that are not.
const DAYS: [u32; 4] = [FIRST_DAY + 365, FIRST_DAY - 3_650, FIRST_DAY, FIRST_DAY + 3_650];

/// A group in which a rule is in force, and everything that could be proposed there. The last one is
/// the one it is about.
fn everything(people: usize, phones: usize) -> (History, Vec<Change>) {
    let mut history = History::of(people, phones);
    let rule = history.write(0, Act::Propose { change: Change::Rule, review: None }, None);
    history.write(0, Act::Room { proposal: rule, agreed: true }, None);
    history.tell_all(0);
    assert_eq!(history.state(0).in_force, [rule]);
    let last = history.founders[people - 1];
    let fresh = key(0, 50);
    let proof = fresh.proof_for_member(history.founding(), last);
    let device = |lost| Change::Device { member: last, device: fresh.device(), proof, lost };
    let none = Over::default;
    let changes = vec![
        Change::Rule,
        Change::Amend(Over::new([rule])),
        Change::Retire(Over::new([rule])),
        Change::Pledge(none()),
        Change::Name(none()),
        Change::Horizon { over: none(), horizon: Horizon::Until(Day::new(FIRST_DAY)) },
        Change::Horizon { over: none(), horizon: Horizon::Meetings(1) },
        Change::Initiator { over: none(), member: last, meetings: 2, offered: true },
        Change::OutsideInitiator { over: none(), meetings: 2, offered: false },
        Change::Resting { over: none(), may: true },
        Change::KeepWords { over: none(), months: 1 },
        Change::Invite,
        Change::Remove(last),
        device(false),
        device(true),
        Change::End,
    ];
    (history, changes)
}

/// All consent but one: by hand who has a phone, by the room who has none.
fn all_but(history: &mut History, silent: usize, phones: usize, proposal: EntryId, class: Class) {
    let people = history.founders.len();
    let speaks = usize::from(silent == 0);
    for pen in (0..phones).filter(|pen| *pen != silent) {
        history.write(pen, Act::Answer { proposal, answer: Answer::Consent }, None);
    }
    // the room says yes for all who are there: so not in a room where one says nothing
    if silent < phones && phones < people && class == Class::Final {
        history.write(speaks % phones, Act::Room { proposal, agreed: true }, None);
    }
    for pen in 0..phones {
        history.tell_all(pen);
    }
}

/// Years go by, and everybody but one says it again and does everything else.
fn wait(history: &mut History, silent: usize, phones: usize, proposal: EntryId) {
    for day in DAYS {
        history.on_day(day);
        for pen in (0..phones).filter(|pen| *pen != silent) {
            let until = Day::new(day);
            for act in [
                Act::Held,
                Act::Here,
                Act::Nickname(history.founders[pen]),
                Act::Answer { proposal, answer: Answer::Consent },
                Act::Extend { proposal, until },
            ] {
                history.write(pen, act, None);
            }
            history.tell_all(pen);
        }
    }
}

fn holds(history: &mut History, pen: usize, proposal: EntryId) -> bool {
    let state = history.state(pen);
    state.agreed.contains(&proposal) || state.complete.contains(&proposal)
}

/// One proposal, one silent member; then they speak.
fn asked(people: usize, phones: usize, silent: usize, which: usize) -> usize {
    let (mut history, mut changes) = everything(people, phones);
    let change = changes.swap_remove(which);
    let class = change.class();
    if change.concerned() == Some(history.founders[silent]) {
        return 0;
    }
    let told = format!("{change:?} among {people} with {phones} phones, {silent} is silent");
    let asker = (people - 1) % phones;
    let proposal =
        history.write(asker, Act::Propose { change: change.clone(), review: None }, None);
    history.tell_all(asker);
    all_but(&mut history, silent, phones, proposal, class);
    for pen in 0..phones {
        assert!(!holds(&mut history, pen, proposal), "{told}");
        assert!(history.state(pen).table.contains(&proposal), "{told}");
    }
    wait(&mut history, silent, phones, proposal);
    for pen in 0..phones {
        assert!(!holds(&mut history, pen, proposal), "after years: {told}");
    }
    // nothing but their word was missing
    if silent < phones {
        history.write(silent, Act::Answer { proposal, answer: Answer::Consent }, None);
    }
    let pen = silent.min(phones - 1);
    history.tell_all(pen);
    if phones < people && (silent >= phones || class == Class::Standing) {
        history.write(pen, Act::Room { proposal, agreed: true }, None);
    }
    assert!(holds(&mut history, pen, proposal), "and then: {told}");
    1
}

#[test]
fn law_8_nobodys_silence_is_a_yes_and_no_day_decides() {
    let mut tried = 0;
    for people in [3, 4, 7] {
        for phones in [1, 2, people - 1, people] {
            for silent in 0..people {
                for which in 0..14 {
                    tried += asked(people, phones, silent, which);
                }
            }
        }
    }
    assert!(tried > 500, "{tried}");
}
