//! The phone is locked, sleeps, is restarted, lies in a pocket, or is forgotten in a drawer.

use circle::phone::Phone;
use runde_core::companion::{
    CompanionError, DoorCommand, DoorView, Event, Language, LockAfter, Looks, Loudness, Passphrase,
    Protection, RemindMe, Setting, SettingsView, Signs, Span, StageView, TextSize, Theme,
    VaultError,
};

/// Anna speaks; a minute of her five has passed.
fn anna_speaks() -> Phone {
    let mut phone = Phone::of(&["Anna", "Bo", "Marit", "Ove"]);
    phone.meet(&["Anna", "Bo", "Marit", "Ove"]);
    phone.event(Event::Next);
    phone.event(Event::Begin);
    phone.clock.pass(1, 0);
    phone
}

/// Anna still speaks, and this is what is left of her five minutes and of the middle.
fn still_anna(phone: &Phone, left: u64, middle: u64) {
    let table = phone.table();
    assert_eq!((table.stage, phone.floor().as_str()), (StageView::Turn, "Anna"));
    let ring = table.ring.unwrap();
    assert_eq!((ring.whole, ring.left), (Span::from_secs(300), Span::from_secs(left)));
    assert_eq!(table.middle.time, Span::from_secs(middle));
    assert_eq!(table.ahead.end.to_string(), "19:00:00");
}

#[test]
fn a_phone_locked_in_the_middle_of_a_turn_comes_back_to_the_same_turn() {
    let mut phone = anna_speaks();
    phone.perform(DoorCommand::Lock);
    assert_eq!(phone.companion.door(), DoorView::Locked(Protection::KeyStoreAlone));
    assert_eq!((phone.companion.meeting(), phone.companion.today()), (None, None));
    assert_eq!(phone.try_event(Event::Done), Err(CompanionError::NotNow));
    phone.clock.pass(2, 30);
    phone.unlock();
    still_anna(&phone, 90, 600);
    phone.perform(DoorCommand::Lock);
    phone.perform(DoorCommand::Lock);
    phone.clock.pass(2, 0);
    phone.unlock();
    still_anna(&phone, 0, 570);
    phone.event(Event::Done);
    assert_eq!(phone.floor(), "Bo");
}

#[test]
fn a_phone_that_slept_and_an_app_that_was_ended_lose_no_second() {
    let mut phone = anna_speaks();
    // sleep is time like any other
    phone.clock.pass(1, 0);
    still_anna(&phone, 180, 600);
    phone.kill_and_start();
    assert_eq!(phone.companion.door(), DoorView::Locked(Protection::KeyStoreAlone));
    phone.clock.pass(0, 20);
    phone.unlock();
    still_anna(&phone, 160, 600);
}

#[test]
fn a_restart_of_the_phone_is_bridged_by_the_wall_clock() {
    let mut phone = anna_speaks();
    phone.clock.restart(100_000);
    phone.kill_and_start();
    phone.unlock();
    still_anna(&phone, 140, 600);
    // and from here on the boot clock counts again
    phone.event(Event::Ring);
    phone.clock.pass(0, 30);
    phone.event(Event::GoOn);
    still_anna(&phone, 140, 570);
}

#[test]
fn a_wall_clock_that_somebody_sets_changes_no_ones_time() {
    let mut phone = anna_speaks();
    for millis in [-3 * 3_600_000, 26 * 3_600_000, -5_000] {
        phone.clock.set_wall_by(millis);
        let ring = phone.table().ring.unwrap();
        assert_eq!((ring.left, phone.floor()), (Span::from_secs(240), "Anna".to_owned()));
        phone.perform(DoorCommand::Leave);
        phone.perform(DoorCommand::Return);
        assert!(phone.companion.meeting().is_some(), "set forward, it forgets nothing");
    }
    phone.clock.set_wall_by(-(26 - 3) * 3_600_000 + 5_000);
    still_anna(&phone, 240, 600);
    // set back while the phone was off, only the twenty seconds since it started are known
    phone.clock.restart(100_000);
    phone.clock.set_wall_by(-7_200_000);
    phone.kill_and_start();
    phone.unlock();
    assert_eq!(phone.table().ring.unwrap().left, Span::from_secs(280));
    assert_eq!(phone.floor(), "Anna");
}

#[test]
fn a_phone_left_alone_locks_after_the_chosen_time() {
    for lock_after in LockAfter::ALL {
        let mut phone = anna_speaks();
        phone.perform(DoorCommand::Choose(Setting::LockAfter(lock_after)));
        phone.perform(DoorCommand::Leave);
        if let Some(just_before) = lock_after.millis().checked_sub(1) {
            phone.clock.pass_millis(just_before);
            phone.perform(DoorCommand::StayAway);
            assert_eq!(phone.companion.door(), DoorView::Open, "{lock_after:?}");
            phone.clock.pass_millis(1);
        }
        phone.perform(DoorCommand::StayAway);
        let locked = DoorView::Locked(Protection::KeyStoreAlone);
        assert_eq!(phone.companion.door(), locked, "{lock_after:?}");
        phone.perform(DoorCommand::Return);
        assert_eq!(phone.companion.door(), locked, "coming back opens nothing");
    }
}

#[test]
fn a_phone_that_slept_through_its_lock_time_locks_on_return() {
    let mut phone = anna_speaks();
    phone.perform(DoorCommand::Leave);
    phone.clock.pass(5, 0);
    phone.perform(DoorCommand::Return);
    assert_eq!(phone.companion.door(), DoorView::Locked(Protection::KeyStoreAlone));
    phone.unlock();
    still_anna(&phone, 0, 540);
}

#[test]
fn a_phone_on_the_table_never_locks_by_itself() {
    let mut phone = anna_speaks();
    phone.clock.pass(90, 0);
    phone.perform(DoorCommand::StayAway);
    phone.perform(DoorCommand::Return);
    assert_eq!(phone.companion.door(), DoorView::Open);
    // who came back in time starts from nothing when leaving again
    phone.perform(DoorCommand::Leave);
    phone.clock.pass(4, 0);
    phone.perform(DoorCommand::Return);
    phone.clock.pass(4, 0);
    phone.perform(DoorCommand::StayAway);
    assert_eq!(phone.companion.door(), DoorView::Open, "the timer of a visit that is over");
    phone.perform(DoorCommand::Leave);
    phone.clock.pass(4, 0);
    phone.perform(DoorCommand::StayAway);
    assert_eq!(phone.companion.door(), DoorView::Open);
}

#[test]
fn law_6_a_meeting_nobody_closed_is_forgotten_after_twelve_hours_and_not_after_eleven() {
    for on_return in [false, true] {
        let mut phone = anna_speaks();
        let day = phone.table().day;
        phone.event(Event::Done);
        let comes_back = |phone: &mut Phone| {
            if on_return {
                phone.perform(DoorCommand::Return);
            } else {
                phone.kill_and_start();
                phone.unlock();
            }
        };
        for seconds in [11 * 3_600, 3_599] {
            phone.clock.pass(0, seconds);
            comes_back(&mut phone);
            assert_eq!(phone.floor(), "Bo");
        }
        phone.clock.pass(0, 1);
        comes_back(&mut phone);
        // twelve hours without a tap; that it lay open in between is no tap
        assert_eq!(phone.companion.meeting(), None, "on return: {on_return}");
        let today = phone.companion.today().unwrap();
        assert_eq!(today.met_last, Some(day), "the day it began, not the day after");
        assert_eq!(today.opens_next.as_deref(), Some("Bo"), "the ledger counted one round");
    }
}

#[test]
fn choices_and_language_survive_lock_and_restart() {
    let mut phone = Phone::of(&["Anna", "Bo"]);
    let loudness = Loudness::Loud;
    let signs = Signs { light: false, sound: true, vibration: false, loudness };
    let looks = Looks { text_size: TextSize::Large, plain_letters: true, theme: Theme::Dark };
    let lock_after = LockAfter::HalfAnHour;
    let remind_me = RemindMe { day_before: true, hour_before: false };
    let settings = [
        Setting::Looks(looks),
        Setting::Signs(signs),
        Setting::LockAfter(lock_after),
        Setting::RemindMe(remind_me),
    ];
    for setting in settings {
        phone.perform(DoorCommand::Choose(setting));
    }
    assert_eq!(phone.companion.language(), Language::English, "choosing signs is not speaking");
    phone.perform(DoorCommand::Speak(Language::Norwegian));
    let protection = Some(Protection::KeyStoreAlone);
    let language = Language::Norwegian;
    let chosen = SettingsView { language, looks, signs, lock_after, remind_me, protection };
    assert_eq!(phone.companion.settings(), chosen);
    phone.perform(DoorCommand::Lock);
    assert_eq!(phone.companion.language(), Language::Norwegian);
    phone.unlock();
    assert_eq!(phone.companion.settings(), chosen);
    phone.kill_and_start();
    assert_eq!(phone.companion.language(), Language::Norwegian, "at the locked door already");
    assert_eq!(
        phone.companion.settings().looks,
        looks,
        "who needs large letters reads the door too"
    );
    assert_eq!(phone.companion.settings().signs, Signs::default(), "the rest is locked away");
    phone.perform(DoorCommand::Speak(Language::Danish));
    phone.unlock();
    assert_eq!(phone.companion.settings(), SettingsView { language: Language::Danish, ..chosen });
}

#[test]
fn a_language_chosen_on_the_cover_is_the_groups_first() {
    let mut phone = Phone::new();
    phone.perform(DoorCommand::Speak(Language::Danish));
    phone.start_group(&["Anna", "Bo"], None);
    phone.kill_and_start();
    assert_eq!(phone.companion.language(), Language::Danish);
}

#[test]
fn a_passphrase_is_asked_for_after_every_lock_and_wrong_ones_say_what_they_are() {
    let mut phone = Phone::new();
    phone.start_group(&["Anna", "Bo"], Some("is på fjorden i mars"));
    phone.perform(DoorCommand::Lock);
    assert_eq!(phone.companion.door(), DoorView::Locked(Protection::WithPassphrase));
    let mut try_with = |words: Option<&str>| {
        let passphrase = words.map(|words| Passphrase::from(words.to_owned()));
        phone.companion.perform(DoorCommand::Unlock(passphrase)).map(drop)
    };
    let vault = |error| Err(CompanionError::Vault(error));
    assert_eq!(try_with(None), vault(VaultError::PassphraseNeeded));
    assert_eq!(try_with(Some("is på fjorden")), vault(VaultError::WrongPassphrase));
    assert_eq!(try_with(Some("is på fjorden i mars")), Ok(()));
    assert_eq!(try_with(Some("is på fjorden i mars")), Err(CompanionError::NotNow));
}

#[test]
fn a_meeting_that_nobody_closed_counts_as_held_when_the_phone_is_unlocked() {
    let mut phone = anna_speaks();
    let day = phone.table().day;
    phone.perform(DoorCommand::Lock);
    phone.clock.pass(12 * 60, 0);
    phone.unlock();
    assert_eq!(phone.companion.meeting(), None);
    assert_eq!(phone.companion.today().unwrap().met_last, Some(day));
}
