//! The settings, each page drawn from choices made by hand.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde::screens::{
    AllSettings, ChangePassphrase, DateOfPhone, EraseCopy, GentleSigns, LanguageChoice,
    LettersAndLight, Licences, LockChoice, PassphraseDone, ReminderChoice, RemovePassphrase,
    WhatIsPromised, trouble,
};
use runde::words::Words;
use runde_core::companion::{
    CompanionError, LockAfter, Looks, Loudness, PassphraseProblem, Protection, RemindMe,
    SettingsView, Signs, TextSize, Theme, VaultError,
};

use super::{Screen, pressed, screen};

/// Everything other than it is at first.
fn other() -> SettingsView {
    SettingsView {
        looks: Looks { text_size: TextSize::Large, plain_letters: true, theme: Theme::Dark },
        signs: Signs { light: false, sound: true, vibration: true, loudness: Loudness::Loud },
        lock_after: LockAfter::HalfAnHour,
        remind_me: RemindMe { day_before: true, hour_before: true },
        protection: Some(Protection::WithPassphrase),
        ..SettingsView::default()
    }
}

pub(super) fn screens(words: Words) -> Vec<Screen> {
    let mut screens = firsts(words);
    screens.extend(choices(words));
    screens.extend(passphrases(words));
    screens.extend(others(words));
    screens
}

fn firsts(words: Words) -> Vec<Screen> {
    let all = move |name, choices: SettingsView, done, reminds| {
        screen(name, move || {
            rsx! { AllSettings { words, done, choices, reminds, onopen: |_| (), onback: |()| () } }
        })
    };
    let silent = Signs { light: false, sound: false, vibration: false, ..Signs::default() };
    let silent = SettingsView { signs: silent, ..SettingsView::default() };
    vec![
        all("settings", SettingsView::default(), None, false),
        all("settings-other", other(), None, true),
        all("settings-silent", silent, None, true),
        all("settings-passphrase-added", other(), Some(PassphraseDone::Added), false),
        all("settings-passphrase-changed", other(), Some(PassphraseDone::Changed), false),
        all("settings-passphrase-removed", silent, Some(PassphraseDone::Removed), false),
        screen("settings-group-over", move || {
            let choices = SettingsView::default();
            rsx! { AllSettings { words, choices, over: true, onopen: |_| (), onback: |()| () } }
        }),
    ]
}

fn choices(words: Words) -> Vec<Screen> {
    let letters = move |name, looks: Looks| {
        screen(name, move || {
            rsx! { LettersAndLight { words, looks, onchoose: |_| (), onback: |()| () } }
        })
    };
    let signs = move |name, signs: Signs| {
        screen(name, move || {
            rsx! { GentleSigns { words, signs, onchoose: |_| (), ontry: |()| (), onback: |()| () } }
        })
    };
    let lock = move |name, lock_after, with_passphrase| {
        screen(name, move || {
            rsx! { LockChoice { words, lock_after, with_passphrase, onchoose: |_| (), onlock: |()| (), onback: |()| () } }
        })
    };
    let larger = Looks { text_size: TextSize::Larger, theme: Theme::Light, ..Looks::default() };
    let soft = Signs { loudness: Loudness::Soft, ..Signs::default() };
    let largest = Looks { text_size: TextSize::Largest, ..Looks::default() };
    vec![
        letters("letters-and-light", Looks::default()),
        letters("letters-and-light-larger", larger),
        letters("letters-and-light-largest", largest),
        letters("letters-and-light-other", other().looks),
        signs("gentle-signs", Signs::default()),
        signs("gentle-signs-softly", soft),
        signs("gentle-signs-silent", Signs { sound: false, ..Signs::default() }),
        lock("lock-alone", LockAfter::FiveMinutes, false),
        lock("lock-passphrase", LockAfter::AtOnce, true),
        screen("language", move || {
            rsx! { LanguageChoice { words, onspeak: |_| (), onback: |()| () } }
        }),
        screen("reminders", move || {
            let remind = RemindMe { day_before: true, hour_before: false };
            rsx! { ReminderChoice { words, remind, onchoose: |_| (), onback: |()| () } }
        }),
    ]
}

fn passphrases(words: Words) -> Vec<Screen> {
    let change = move |name,
                       there_is_one,
                       busy,
                       presses: &[(&str, usize)],
                       told: Option<CompanionError>| {
        let told = told.map(|error| trouble(words, &error));
        pressed(name, presses, move || {
            let trouble = told.clone();
            rsx! { ChangePassphrase { words, there_is_one, busy, trouble, onchange: |_| (), onopen: |_| (), onback: |()| () } }
        })
    };
    let remove = move |name, told: Option<CompanionError>| {
        let told = told.map(|error| trouble(words, &error));
        screen(name, move || {
            let trouble = told.clone();
            rsx! { RemovePassphrase { words, busy: false, trouble, onchange: |_| (), onback: |()| () } }
        })
    };
    let easy = |problem| Some(CompanionError::Passphrase(problem));
    let wrong = || Some(CompanionError::Vault(VaultError::WrongPassphrase));
    vec![
        change("passphrase-none", false, false, &[], None),
        change("passphrase-none-shown", false, false, &[("click", 2)], None),
        change("passphrase-busy", false, true, &[], None),
        change("passphrase-too-long", false, false, &[], easy(PassphraseProblem::TooLong)),
        change("passphrase-repeats", false, false, &[], easy(PassphraseProblem::Repeated)),
        change("passphrase-in-a-row", false, false, &[], easy(PassphraseProblem::InARow)),
        change("passphrase-easy", false, false, &[], easy(PassphraseProblem::Easy)),
        change("passphrase-there", true, false, &[], None),
        change("passphrase-there-wrong", true, false, &[], wrong()),
        remove("passphrase-remove", None),
        remove("passphrase-remove-wrong", wrong()),
    ]
}

fn others(words: Words) -> Vec<Screen> {
    let erase = move |name, only_phone, presses: &[(&str, usize)]| {
        pressed(name, presses, move || {
            rsx! { EraseCopy { words, only_phone, onerase: |()| (), onback: |()| () } }
        })
    };
    let today = NaiveDate::from_ymd_opt(2062, 1, 1).unwrap();
    vec![
        erase("erase-copy", false, &[]),
        erase("erase-copy-asked", false, &[("click", 1)]),
        erase("erase-copy-only", true, &[]),
        screen("what-is-promised", move || {
            rsx! { WhatIsPromised { words, key_is_a_file: true, onback: |()| () } }
        }),
        screen("licences", move || rsx! { Licences { words, onback: |()| () } }),
        screen("date-of-phone", move || {
            rsx! { DateOfPhone { words, today, onright: |()| (), onback: |()| () } }
        }),
    ]
}
