//! A backup brings the group back, wherever the phone went.

use circle::exchange::restore;
use circle::phone::Phone;
use runde_core::companion::{
    CompanionError, DoorCommand, ExchangeError, GroupCommand, NoteStays, PhonesCommand, Quiet,
    VaultError,
};

use crate::planning::{THREE, coming, tuesdays};

const RIGHT: &str = "the kettle sang in october";

fn rules(phone: &Phone) -> usize {
    phone.agreements().rules.len()
}

/// the only phone restored: members, names, rules, ledger; new key alone
#[test]
fn the_only_phone_is_lost_and_its_backup_brings_members_rules_plan_and_ledger_back() {
    let mut phone = tuesdays();
    let rule = phone.propose_rule("We begin on time.");
    phone.all_agree(rule);
    phone.meets_and_closes(&THREE);
    let opens = phone.companion.today().unwrap().opens_next;
    let backup = phone.back_up(RIGHT);
    let mut restored = phone.restored(&backup, RIGHT).unwrap();
    assert_eq!(restored.companion.today().unwrap().group_name, "Tuesdays");
    assert_eq!(restored.companion.today().unwrap().opens_next, opens);
    assert_eq!((rules(&restored), coming(&restored)), (rules(&phone), coming(&phone)));
    assert_ne!(restored.companion.device(), phone.companion.device(), "its key is a new one");
    // and it can go on
    restored.kill_and_start();
    restored.unlock();
    let rule = restored.propose_rule("Our phones rest in a basket.");
    restored.all_agree(rule);
    assert_eq!(rules(&restored), 2);
    // the old one was not dropped, for nobody else has a phone: its holder can do that
    let others = restored.companion.phones().unwrap().own_others;
    assert_eq!(others, [phone.companion.device().unwrap()]);
    restored.perform(PhonesCommand::Drop(others[0]));
    assert!(restored.companion.phones().unwrap().only_phone);
}

#[test]
fn where_others_have_phones_the_old_one_counts_no_longer() {
    let mut phone = Phone::of(&THREE);
    let mut bos = phone.phone_for("Bo");
    let backup = phone.back_up(RIGHT);
    let mut restored = phone.restored(&backup, RIGHT).unwrap();
    restored.perform(PhonesCommand::GoOnUnheard);
    assert!(restored.companion.phones().unwrap().own_others.is_empty());
    restored.tell(&mut bos);
    // what the old one writes now counts for nobody
    phone.propose_rule("We begin on time.");
    let device = phone.companion.device().unwrap();
    bos.receive_from(device, &phone.companion.deliver().unwrap());
    assert!(bos.table_ids().is_empty());
}

/// a backup of a given-up phone: no seat; told
#[test]
fn a_backup_of_a_phone_that_counts_no_longer_gives_no_place() {
    let mut phone = Phone::of(&THREE);
    let first = phone.back_up(RIGHT);
    let mut restored = phone.restored(&first, RIGHT).unwrap();
    let old = restored.companion.phones().unwrap().own_others[0];
    restored.perform(PhonesCommand::Drop(old));
    // what the old one keeps of itself is older than that, and opens a group of its own
    assert!(phone.restored(&first, RIGHT).is_ok());
    // but not once it heard
    let device = restored.companion.device().unwrap();
    phone.receive_from(device, &restored.companion.deliver().unwrap());
    let late = PhonesCommand::BackUp(RIGHT.to_owned().into());
    assert_eq!(phone.companion.perform(late).map(drop), Err(CompanionError::MovedAway));
    assert!(phone.companion.quiet().contains(&Quiet::MovedAway));
}

/// a backup of a given-up phone: no seat; told
#[test]
fn a_backup_of_a_phone_that_was_given_up_since_gets_no_place_back() {
    let mut phone = Phone::of(&THREE);
    let mut bos = phone.phone_for("Bo");
    let backup = phone.back_up(RIGHT);
    // the others gave Anna another phone meanwhile
    let mut fresh = phone.another_with_this_clock();
    let (founding, member) = (bos.companion.founding().unwrap(), bos.member("Anna"));
    let card = circle::exchange::introduce(&mut fresh.companion, founding, member).unwrap();
    let made = bos.perform(PhonesCommand::Welcome { card, lost: true });
    bos.all_agree(made.entry().unwrap());
    let mut restored = phone.restored(&backup, RIGHT).unwrap();
    let greeting = restored.parcel(false);
    let told = bos.open_parcel(&greeting);
    assert!(told.given_up, "{told:?}");
    let old = bos.companion.device().unwrap();
    restored.receive_from(old, &bos.companion.deliver().unwrap());
    assert!(restored.companion.quiet().contains(&Quiet::MovedAway));
    let refused = restored.companion.perform(PhonesCommand::GoOnUnheard).map(drop);
    assert_eq!(refused, Err(CompanionError::MovedAway));
}

#[test]
fn a_wrong_passphrase_or_a_damaged_backup_is_told_and_leaves_the_phone_as_it_was() {
    let mut phone = Phone::of(&THREE);
    let backup = phone.back_up(RIGHT);
    let flipped: Vec<u8> =
        backup.iter().enumerate().map(|(at, b)| b ^ u8::from(at == 1_000)).collect();
    for (file, words, told) in [
        (&backup[..], "the kettle sang in june", ExchangeError::OtherPassphrase),
        (&backup[..backup.len() / 2], RIGHT, ExchangeError::Damaged),
        (&flipped[..], RIGHT, ExchangeError::Damaged),
        (b"age-encryption.org/v1\n", RIGHT, ExchangeError::Damaged),
        (b"", RIGHT, ExchangeError::NotOurs),
    ] {
        let mut other = phone.another_with_this_clock();
        let refused = other.companion.perform(restore(file, words)).map(drop);
        assert_eq!(refused, Err(CompanionError::Exchange(told)), "{}", file.len());
        assert!(!other.vault().exists(), "nothing was begun");
        other.start_group(&THREE, None);
    }
}

/// a backup opened where the group is: nothing replaced
#[test]
fn a_backup_opened_where_a_group_is_replaces_nothing() {
    let mut phone = Phone::of(&THREE);
    let backup = phone.back_up(RIGHT);
    let rule = phone.propose_rule("We begin on time.");
    for _ in 0..2 {
        let refused = phone.companion.perform(restore(&backup, RIGHT)).map(drop);
        assert_eq!(refused, Err(CompanionError::NotNow));
        phone.perform(DoorCommand::Lock);
    }
    phone.unlock();
    assert_eq!(phone.table_ids(), [rule]);
}

#[test]
fn a_backup_holds_no_note_and_no_meeting_that_is_on() {
    let mut phone = Phone::of(&THREE);
    let text = "Ask for more time next week.".to_owned();
    phone.perform(GroupCommand::KeepNote { text, stays: NoteStays::UntilErased });
    phone.meet(&THREE);
    let backup = phone.back_up(RIGHT);
    let restored = phone.restored(&backup, RIGHT).unwrap();
    assert_eq!((restored.companion.note(), restored.companion.meeting()), (None, None));
    assert!(!String::from_utf8_lossy(&backup).contains("Anna"));
}

#[test]
fn where_there_is_neither_a_backup_nor_a_second_phone_today_says_it_after_the_first_meeting() {
    let mut phone = Phone::of(&THREE);
    assert!(!phone.companion.quiet().contains(&Quiet::NoBackup));
    phone.meets_and_closes(&THREE);
    assert!(phone.companion.quiet().contains(&Quiet::NoBackup));
    let backup = phone.back_up(RIGHT);
    assert!(!phone.companion.quiet().contains(&Quiet::NoBackup));
    // a phone that was restored has none of its own
    let restored = phone.restored(&backup, RIGHT).unwrap();
    assert_eq!(restored.companion.phones().unwrap().backed_up, None);
}

#[test]
fn a_passphrase_that_is_easy_to_guess_seals_no_backup() {
    let mut phone = Phone::of(&THREE);
    let refused = phone.companion.perform(PhonesCommand::BackUp("123456789012".to_owned().into()));
    assert!(matches!(refused, Err(CompanionError::Passphrase(_))));
    assert_eq!(phone.companion.phones().unwrap().backed_up, None);
    // and none restores a phone that is to be protected by it
    let backup = phone.back_up(RIGHT);
    let mut other = phone.another_with_this_clock();
    let refused = other.companion.perform(PhonesCommand::Restore {
        file: backup,
        passphrase: RIGHT.to_owned().into(),
        protection: Some("123456789012".to_owned().into()),
    });
    assert!(matches!(refused, Err(CompanionError::Passphrase(_))));
    assert!(!other.vault().exists());
    assert_eq!(
        other.companion.perform(DoorCommand::Unlock(None)).map(drop),
        Err(CompanionError::Vault(VaultError::NoVault))
    );
}
