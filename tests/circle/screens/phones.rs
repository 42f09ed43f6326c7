//! The pages of the phones, drawn from views made by hand.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde::screens::{
    BackUp, NewPhone, NewPhoneStep, OpenParcel, OwnPhone, ParcelOpened, Phones, Restore,
    RestoreStep, SendParcel, trouble, trouble_with_backup, trouble_with_code,
};
use runde::words::Words;
use runde_core::companion::{
    AnswerRead, BackupRead, CompanionError, DeviceId, EntryId, ExchangeError, MemberId, NamedEntry,
    Person, PhoneCard, PhoneView, PhonesView, SeatText, VaultError,
};
use runde_core::domain::Proof;

use super::{Screen, pressed, screen, written};

mod coming;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

pub(super) fn screens(words: Words) -> Vec<Screen> {
    let mut screens = firsts(words);
    screens.extend(parcels(words));
    screens.extend(backups(words));
    screens.extend(new_phones(words));
    screens.extend(own_phones(words));
    screens.extend(coming::screens(words));
    screens.extend(restoring(words));
    screens
}

fn firsts(words: Words) -> Vec<Screen> {
    let phone = |number: u8, name: &str, since: NaiveDate| PhoneView {
        device: DeviceId::new([number; 32]),
        whose: person(usize::from(number), name),
        since,
        this: number == 1,
        can_drop: number == 4,
        not_mine: false,
    };
    let this = phone(1, "Anna", day(3, 3));
    let alone = PhonesView {
        all: vec![this.clone()],
        own_others: Vec::new(),
        only_phone: true,
        can_send: true,
        enough_phones: false,
        moving_to: None,
        moved_away: false,
        moved_here: false,
        hears_first: false,
        backed_up: None,
    };
    let several = PhonesView {
        all: vec![this, phone(2, "Bo", day(5, 12)), phone(4, "Anna", day(10, 6))],
        own_others: vec![DeviceId::new([4; 32])],
        only_phone: false,
        backed_up: Some(day(9, 28)),
        ..alone.clone()
    };
    let moved = PhonesView { moved_away: true, can_send: false, ..several.clone() };
    let hears = PhonesView { hears_first: true, ..several.clone() };
    let mut twice = several.clone();
    for phone in &mut twice.all {
        phone.not_mine = phone.can_drop;
    }
    let first = move |name, presses: &[(&str, usize)], view: PhonesView| {
        pressed(name, presses, move || {
            let view = view.clone();
            let expected =
                vec![NamedEntry { entry: EntryId::new([9; 32]), nickname: "Kari".to_owned() }];
            rsx! { Phones { words, view, expected, today: day(10, 20), onact: |_| (), onback: |()| () } }
        })
    };
    vec![
        first("phones", &[], several.clone()),
        first("phones-alone", &[], alone),
        first("phones-remove", &[("click", 9)], several),
        first("phones-moved-away", &[], moved),
        first("phones-hears-first", &[], hears),
        first("phones-twice", &[], twice),
    ]
}

fn parcels(words: Words) -> Vec<Screen> {
    let send = move |name, made: bool, presses: &[(&str, usize)]| {
        pressed(name, presses, move || {
            rsx! { SendParcel { words, made, onmake: |_| (), onback: |()| () } }
        })
    };
    let open = move |name, opened: Option<ParcelOpened>, error: Option<ExchangeError>| {
        let trouble = error.map(|error| trouble(words, &CompanionError::Exchange(error)));
        screen(name, move || {
            let trouble = trouble.clone();
            let asks_again = error == Some(ExchangeError::NotForThisPhone);
            rsx! { OpenParcel { words, opened, trouble, asks_again, onchoose: |()| (), onback: |()| () } }
        })
    };
    vec![
        send("parcel-send", false, &[]),
        send("parcel-ready", true, &[]),
        send("parcel-everything", false, &[("click", 2)]),
        open("parcel-open", None, None),
        open("parcel-new", Some(ParcelOpened::New), None),
        open("parcel-known", Some(ParcelOpened::Known), None),
        open("parcel-waits", Some(ParcelOpened::Waits), None),
        open("parcel-given-up", Some(ParcelOpened::GivenUp), None),
        open("parcel-set-back", Some(ParcelOpened::SetBack), None),
        open("parcel-is-backup", None, Some(ExchangeError::IsBackup)),
        open("parcel-not-ours", None, Some(ExchangeError::NotOurs)),
        open("parcel-not-for-here", None, Some(ExchangeError::NotForThisPhone)),
        open("parcel-damaged", None, Some(ExchangeError::Damaged)),
        open("parcel-too-large", None, Some(ExchangeError::TooLong)),
    ]
}

/// A code of this kind has so many signs.
const CODE: &str =
    "runde:aeaqcaibaeaqcaibaeaqcaibaeaqcaibaeaqcaibaeaqcaibaeaqcaibaeaqcaibaeaqcaibae4mwx7y";
const DIGITS: &str = "40912836650917745208";

fn new_phones(words: Words) -> Vec<Screen> {
    let draw = move |lost, step: NewPhoneStep, error: Option<CompanionError>| {
        let trouble = error.map(|error| trouble_with_code(words, &error));
        move || {
            let (step, trouble) = (step.clone(), trouble.clone());
            let members = ["Anna", "Bo", "Marit"].into_iter().enumerate();
            let members: Vec<Person> = members.map(|(place, name)| person(place, name)).collect();
            rsx! { NewPhone { words, lost, step, members, trouble, onact: |_| (), onback: |()| () } }
        }
    };
    let shown = NewPhoneStep::Shown { person: person(1, "Bo"), text: CODE.to_owned() };
    let card = PhoneCard {
        member: MemberId::new([1; 16]),
        device: DeviceId::new([4; 32]),
        proof: Proof::new([[1; 32], [2; 32]]),
    };
    let compare = NewPhoneStep::Compare(AnswerRead { card, digits: DIGITS.to_owned() });
    let exchange = |error| Some(CompanionError::Exchange(error));
    let misread = exchange(ExchangeError::Damaged);
    vec![
        screen("new-phone", draw(false, NewPhoneStep::Whose, None)),
        screen("new-phone-lost", draw(true, NewPhoneStep::Whose, None)),
        screen("new-phone-shown", draw(false, shown.clone(), None)),
        written("new-phone-answered", &[("input", 0)], CODE, draw(false, shown.clone(), None)),
        screen("new-phone-misread", draw(false, shown.clone(), misread)),
        screen(
            "new-phone-foreign",
            draw(false, shown.clone(), exchange(ExchangeError::OtherGroup)),
        ),
        screen("new-phone-elsewhere", draw(false, shown.clone(), Some(CompanionError::OtherCode))),
        screen("new-phone-not-ours", draw(false, shown, exchange(ExchangeError::NotOurs))),
        screen("new-phone-digits", draw(false, compare, None)),
        screen("new-phone-differ", draw(false, NewPhoneStep::Differ, None)),
        screen("new-phone-added", draw(false, NewPhoneStep::Added, None)),
    ]
}

fn person(place: usize, nickname: &str) -> Person {
    let id = MemberId::new([u8::try_from(place).unwrap(); 16]);
    Person { id, nickname: nickname.to_owned() }
}

fn own_phones(words: Words) -> Vec<Screen> {
    let draw = move |seat: Option<SeatText>, copied: bool, trouble: Option<String>| {
        move || {
            let (seat, trouble) = (seat.clone(), trouble.clone());
            rsx! { OwnPhone { words, seat, copied, trouble, onact: |_| (), onback: |()| () } }
        }
    };
    let seat = || Some(SeatText { text: CODE.to_owned(), digits: DIGITS.to_owned() });
    vec![
        screen("own-phone", draw(None, false, None)),
        written("own-phone-pasted", &[("input", 0)], CODE, draw(None, false, None)),
        screen("own-phone-waits", draw(seat(), false, None)),
        screen("own-phone-copied", draw(seat(), true, None)),
    ]
}

fn backups(words: Words) -> Vec<Screen> {
    let page = move |name, busy: bool, made: bool, error: Option<CompanionError>| {
        let trouble = error.map(|error| trouble(words, &error));
        screen(name, move || {
            let trouble = trouble.clone();
            rsx! { BackUp { words, busy, made, trouble, onmake: |_| (), onback: |()| () } }
        })
    };
    let full = CompanionError::Vault(VaultError::DiskFull);
    vec![
        page("back-up", false, false, None),
        page("back-up-busy", true, false, None),
        page("back-up-made", false, true, None),
        page("back-up-trouble", false, false, Some(full)),
    ]
}

fn restoring(words: Words) -> Vec<Screen> {
    let draw = move |step: RestoreStep, busy: bool, error: Option<CompanionError>| {
        let trouble = error.map(|error| trouble_with_backup(words, &error));
        move || {
            let (step, trouble) = (step.clone(), trouble.clone());
            rsx! {
                Restore {
                    words,
                    step,
                    today: day(10, 20),
                    busy,
                    trouble,
                    onchoose: |()| (),
                    onopen: |_| (),
                    onmove: |_| (),
                    onback: |()| (),
                }
            }
        }
    };
    let read = |others_have_phones| {
        RestoreStep::Opened(BackupRead {
            group_name: if others_have_phones { "Tuesdays".to_owned() } else { String::new() },
            day: day(9, 28),
            others_have_phones,
        })
    };
    let exchange = |error| Some(CompanionError::Exchange(error));
    let wrong = exchange(ExchangeError::OtherPassphrase);
    let chosen = RestoreStep::Chosen;
    vec![
        screen("restore", draw(RestoreStep::NoFile, false, None)),
        screen("restore-chosen", draw(chosen.clone(), false, None)),
        written(
            "restore-written",
            &[("input", 0)],
            "the kettle",
            draw(chosen.clone(), false, None),
        ),
        written("restore-busy", &[("input", 0)], "the kettle", draw(chosen.clone(), true, None)),
        screen("restore-wrong", draw(chosen.clone(), false, wrong)),
        screen("restore-damaged", draw(chosen.clone(), false, exchange(ExchangeError::Damaged))),
        screen("restore-not-ours", draw(chosen.clone(), false, exchange(ExchangeError::NotOurs))),
        screen("restore-counts-not", draw(chosen, false, Some(CompanionError::CountsNoLonger))),
        screen("restore-opened", draw(read(false), false, None)),
        screen("restore-opened-others", draw(read(true), false, None)),
        screen("restore-moving", draw(read(true), true, None)),
    ]
}
