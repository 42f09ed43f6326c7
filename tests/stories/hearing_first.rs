//! A phone that begins from a backup, or was set back, hears from another one before it writes.

use circle::phone::Phone;
use runde_core::companion::{Answer, CompanionError, ExchangeError, PhonesCommand, Quiet};

const FOUR: [&str; 4] = ["Anna", "Bo", "Marit", "Ove"];
const RIGHT: &str = "the kettle sang in october";

/// Anna's phone and Bo's, which have heard of each other.
fn two() -> (Phone, Phone) {
    let mut anna = Phone::of(&FOUR);
    let mut bo = anna.phone_for("Bo");
    to_and_fro(&mut anna, &mut bo);
    (anna, bo)
}

fn to_and_fro(one: &mut Phone, other: &mut Phone) {
    for _ in 0..2 {
        let parcel = one.parcel(false);
        other.open_parcel(&parcel);
        let parcel = other.parcel(false);
        one.open_parcel(&parcel);
    }
}

fn keys(phone: &Phone) -> usize {
    phone.companion.phones().unwrap().all.len()
}

/// the old phone lives, heard first: no fork; the old one given up
/// a backup older than a renewal: hears first, no fork
#[test]
fn a_restored_phone_says_what_it_has_hears_the_rest_and_then_writes_with_a_new_key() {
    let (mut anna, mut bo) = two();
    let backup = anna.back_up(RIGHT);
    // the copy knows nothing of what comes now, nor of the newer keys
    let rule = anna.propose_rule("We begin on time.");
    anna.clock.pass(40 * 24 * 60, 0);
    to_and_fro(&mut anna, &mut bo);
    let old = anna.companion.device().unwrap();
    let mut restored = anna.restored(&backup, RIGHT).unwrap();
    assert!(restored.companion.quiet().contains(&Quiet::HearsFirst));
    assert!(restored.table_ids().is_empty());
    let refused = restored.companion.perform(runde_core::companion::AgreementsCommand::Propose {
        wish: runde_core::companion::Wish::End,
        review: None,
    });
    assert_eq!(refused.map(drop), Err(CompanionError::HearsFirst));
    let greeting = restored.parcel(false);
    bo.open_parcel(&greeting);
    let all = bo.parcel(true);
    let taken = restored.open_parcel(&all);
    assert!(taken.set_back, "{taken:?}");
    assert_ne!(restored.companion.device(), Some(old));
    assert_eq!(restored.table_ids(), [rule]);
    assert_eq!(keys(&restored), 2, "the old key is dropped");
    // it can go on, and nothing of the old phone's is void
    restored.kill_and_start();
    restored.unlock();
    restored.answer(rule, Answer::Consent);
    let parcel = restored.parcel(false);
    assert!(bo.open_parcel(&parcel).new >= 3);
    assert_eq!(keys(&bo), 2);
    assert!(!restored.companion.quiet().contains(&Quiet::LostActs));
    // what the old one still sends counts no longer, and that is told
    anna.propose_rule("Our phones rest in a basket.");
    let late = anna.parcel(true);
    let told = bo.open_parcel(&late);
    assert!(told.given_up, "{told:?}");
    assert_eq!(bo.table_ids(), [rule]);
}

/// not heard: fork; its unseen acts void; told
#[test]
fn gone_on_without_hearing_what_the_old_phone_wrote_unseen_counts_no_longer_and_is_told() {
    let (mut anna, mut bo) = two();
    let backup = anna.back_up(RIGHT);
    anna.propose_rule("We begin on time.");
    let unseen = anna.parcel(true);
    let mut restored = anna.restored(&backup, RIGHT).unwrap();
    restored.perform(PhonesCommand::GoOnUnheard);
    assert!(!restored.companion.quiet().contains(&Quiet::HearsFirst));
    let parcel = restored.parcel(true);
    bo.open_parcel(&parcel);
    // late, what the old one wrote beside it comes
    bo.open_parcel(&unseen);
    assert!(bo.table_ids().is_empty());
    let back = bo.parcel(true);
    restored.open_parcel(&back);
    assert!(restored.companion.quiet().contains(&Quiet::LostActs));
    restored.perform(PhonesCommand::SawLostActs);
    assert!(!restored.companion.quiet().contains(&Quiet::LostActs));
    // and it can go on
    let rule = restored.propose_rule("Our phones rest in a basket.");
    let parcel = restored.parcel(false);
    bo.open_parcel(&parcel);
    assert_eq!(bo.table_ids(), [rule]);
}

/// the vault rolled back: key renewed first
/// a vault set back, others think it has all: all comes again
#[test]
fn a_vault_that_was_set_back_renews_its_key_before_it_writes() {
    let (anna, mut bo) = two();
    let mut before = anna.as_a_kill_leaves_it();
    let mut anna = anna;
    let rule = anna.propose_rule("We begin on time.");
    to_and_fro(&mut anna, &mut bo);
    let old = anna.companion.device().unwrap();
    drop(anna);
    before.unlock();
    assert!(before.table_ids().is_empty());
    // Bo's phone thinks that it has all of it
    let parcel = bo.parcel(false);
    before.open_parcel(&parcel);
    assert_eq!(before.companion.device(), Some(old));
    // it says what it has, and all comes again
    let parcel = before.parcel(false);
    bo.open_parcel(&parcel);
    let parcel = bo.parcel(false);
    let taken = before.open_parcel(&parcel);
    assert!(taken.set_back, "{taken:?}");
    assert_ne!(before.companion.device(), Some(old));
    assert_eq!(before.table_ids(), [rule]);
    before.answer(rule, Answer::Consent);
    let parcel = before.parcel(false);
    bo.open_parcel(&parcel);
    assert_eq!(keys(&bo), 2);
}

/// one backup on two phones, no other phone: both live
#[test]
fn one_backup_on_two_phones_of_a_group_that_has_no_other_lets_both_live() {
    let mut anna = Phone::of(&FOUR);
    let backup = anna.back_up(RIGHT);
    let mut one = anna.restored(&backup, RIGHT).unwrap();
    let mut other = anna.restored(&backup, RIGHT).unwrap();
    one.propose_rule("We begin on time.");
    other.propose_rule("Our phones rest in a basket.");
    one.meet_phone(&mut other);
    assert_eq!((one.table_ids().len(), one.table_ids()), (2, other.table_ids()));
}

/// one backup on two phones where others have phones: both given up; others help
#[test]
fn one_backup_on_two_phones_where_others_have_phones_is_put_right_by_the_others() {
    let (mut anna, mut bo) = two();
    let backup = anna.back_up(RIGHT);
    let mut phones: Vec<Phone> = (0..2).map(|_| anna.restored(&backup, RIGHT).unwrap()).collect();
    for phone in &mut phones {
        phone.perform(PhonesCommand::GoOnUnheard);
        let parcel = phone.parcel(true);
        bo.open_parcel(&parcel);
    }
    let owner = |phone: &Phone| {
        let all = phone.companion.phones().unwrap().all;
        all.into_iter().filter(|it| it.whose.nickname == "Anna").count()
    };
    assert!(owner(&bo) <= 1, "at most one of them counts");
    // a phone that the others agree on takes the place
    let mut fresh = anna.another_with_this_clock();
    let (founding, member) = (bo.companion.founding().unwrap(), bo.member("Anna"));
    let card = circle::exchange::introduce(&mut fresh.companion, founding, member).unwrap();
    let made = bo.perform(PhonesCommand::Welcome { card, lost: true });
    bo.all_agree(made.entry().unwrap());
    let parcel = bo.parcel(true);
    fresh.perform(PhonesCommand::ArriveByParcel { file: parcel, passphrase: None });
    assert_eq!(owner(&fresh), 1);
}

/// both new receiving keys lost, 61 days: a greeting opens
#[test]
fn two_phones_whose_newer_keys_were_both_lost_find_each_other_by_a_greeting() {
    let (anna, bo) = two();
    let mut anna_then = anna.as_a_kill_leaves_it();
    let (mut anna, mut bo) = (anna, bo);
    for _ in 0..4 {
        anna.clock.pass(31 * 24 * 60, 0);
        to_and_fro(&mut anna, &mut bo);
    }
    // Anna's phone is as it was, and so knows an old key of Bo's that he has let go
    drop(anna);
    anna_then.unlock();
    let parcel = anna_then.parcel(true);
    let told = bo.try_parcel(&parcel);
    assert_eq!(told, Err(CompanionError::Exchange(ExchangeError::NotForThisPhone)));
    let runde_core::companion::Made::File(greeting) = bo.perform(PhonesCommand::MakeGreeting)
    else {
        panic!("no file")
    };
    assert!(anna_then.try_parcel(&greeting).is_ok());
    let parcel = anna_then.parcel(true);
    assert!(bo.try_parcel(&parcel).is_ok());
}

#[test]
fn a_parcel_of_nobody_s_is_not_told_as_a_given_up_phone_s() {
    let (mut anna, mut bo) = two();
    let parcel = anna.parcel(true);
    let told = bo.open_parcel(&parcel);
    assert_eq!((told.given_up, told.set_back), (false, false));
}
