//! What comes late: words for an entry that is here already, and a phone that waited for its seat.

use circle::exchange::introduce;
use circle::phone::Phone;
use circle::shelf::behind_the_vault;
use runde_core::companion::{PhonesCommand, Wish};
use runde_core::journal::Entry;

#[test]
fn words_that_come_late_find_their_entry() {
    let mut anna = Phone::of(&["Anna", "Bo", "Cleo"]);
    let mut bo = anna.phone_for("Bo");
    let rule = anna.propose_rule("We begin on time.");
    let all = anna.companion.deliver().unwrap();
    let bare = |envelope: &Vec<u8>| Entry::open(envelope).unwrap().without_words().envelope();
    let bare: Vec<Vec<u8>> = all.iter().map(bare).collect();
    let from = anna.companion.device().unwrap();
    assert!(bo.receive_from(from, &bare).new > 0);
    assert!(bo.table_ids().contains(&rule));
    bo.receive_from(from, &all);
    let words = bo.proposal(rule).words;
    assert_eq!(circle::phone::said(&words), "We begin on time.");
    bo.kill_and_start();
    bo.unlock();
    assert_eq!(circle::phone::said(&bo.proposal(rule).words), "We begin on time.");
}

/// a settled text from a slow phone: not taken
#[test]
fn law_6_words_that_are_over_are_not_taken_in_again() {
    let mut anna = Phone::of(&["Anna", "Bo", "Cleo"]);
    let mut bo = anna.phone_for("Bo");
    let name = anna.propose(Wish::Name("Lanterns".to_owned()));
    anna.all_agree(name);
    anna.tell(&mut bo);
    let before = anna.companion.deliver().unwrap();
    let other = anna.propose(Wish::Name("Fridays".to_owned()));
    anna.all_agree(other);
    anna.clock.pass(400 * 24 * 60, 0);
    anna.propose_rule("Something has to be written.");
    let pages = |phone: &Phone| {
        let found = |page: &Vec<u8>| page.windows(8).any(|window| window == b"Lanterns");
        phone.pages().iter().any(found)
    };
    assert!(!pages(&anna));
    anna.receive_from(bo.companion.device().unwrap(), &before);
    assert!(!pages(&anna), "a slow phone brings nothing back");
}

#[test]
fn what_waits_and_is_refused_by_now_is_let_go_with_the_next_act() {
    let mut anna = Phone::of(&["Anna", "Bo", "Cleo"]);
    let mut bo = anna.phone_for("Bo");
    let first = anna.propose_rule("We begin on time.");
    anna.propose_rule("We end on time.");
    // the first is on its way
    let all = anna.companion.deliver().unwrap().into_iter();
    let later = all.filter(|one| Entry::open(one).unwrap().id() != first);
    bo.receive_from(anna.companion.device().unwrap(), &later.collect::<Vec<_>>());
    let waits = |phone: &Phone| {
        let rows = phone.rows().into_iter();
        rows.filter(|row| row.starts_with("waiting")).count()
    };
    assert_eq!(waits(&bo), 1);
    let mut bo = bo.as_a_kill_leaves_it();
    let behind = behind_the_vault(&bo.vault().join("vault.db"), &bo.raw_key());
    let spoilt = "INSERT INTO waiting (entry, envelope) VALUES (zeroblob(32), x'80')";
    behind.execute(spoilt, []).unwrap();
    behind.close().unwrap();
    bo.unlock();
    assert_eq!(waits(&bo), 2);
    bo.propose_rule("We sit in a circle.");
    assert_eq!(waits(&bo), 1, "what can still be read waits on");
    anna.tell(&mut bo);
    assert_eq!((waits(&bo), bo.table_ids().contains(&first)), (0, true));
}

#[test]
fn the_key_of_a_phone_that_waits_for_its_seat_survives_a_restart() {
    let mut anna = Phone::of(&["Anna", "Bo", "Cleo"]);
    let mut bo = anna.another_with_this_clock();
    let (founding, member) = (anna.companion.founding().unwrap(), anna.member("Bo"));
    let card = introduce(&mut bo.companion, founding, member).unwrap();
    bo.kill_and_start();
    assert_eq!(bo.companion.waiting_card().unwrap(), Some(card));
    assert_eq!(introduce(&mut bo.companion, founding, member).unwrap(), card, "the same card");
    let made = anna.perform(PhonesCommand::Welcome { card, lost: false }).entry().unwrap();
    anna.all_agree(made);
    let envelopes = anna.companion.deliver().unwrap();
    bo.kill_and_start();
    bo.perform(PhonesCommand::Arrive { envelopes, passphrase: None });
    assert_eq!(bo.companion.waiting_card().unwrap(), None);
    assert_eq!(bo.companion.members().unwrap().members.len(), 3);
}
