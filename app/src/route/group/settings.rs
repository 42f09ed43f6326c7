//! What holds for this phone: each page of the settings, and what it asks of the companion.

use dioxus::prelude::*;
use runde_core::companion::{DoorCommand, Protection, RemindMe, Setting, SettingsView, Sign};

use super::desk::GroupDesk;
use crate::keeper::CircleViews;
use crate::route::guide::read_on;
use crate::screens::{
    AllSettings, ChangePassphrase, DateOfPhone, EraseCopy, GentleSigns, GroupPage, LanguageChoice,
    LettersAndLight, Licences, LockChoice, PassphraseChange, PassphraseDone, ReminderChoice,
    RemovePassphrase, SettingsPage, WhatIsPromised,
};
use crate::shell;

/// Whether something here delivers reminders.
const REMINDS: bool = cfg!(feature = "mobile");
/// Whether a file takes the place of a phone's own lock here.
const KEY_IS_A_FILE: bool = !cfg!(feature = "mobile");

/// One page of the settings; the first where there is nothing to do on it.
pub(super) fn page(desk: GroupDesk, page: SettingsPage, circle: &CircleViews) -> Element {
    let house = desk.house;
    let with_passphrase = with_passphrase((house.settings)());
    match page {
        SettingsPage::Letters | SettingsPage::Signs => how_it_comes(desk, page),
        SettingsPage::Language => rsx! {
            LanguageChoice {
                words: house.words(),
                trouble: house.told_trouble(),
                onspeak: move |language| house.speak(language),
                onback: move |()| back(desk),
            }
        },
        SettingsPage::Reminders if REMINDS => rsx! {
            ReminderChoice {
                words: house.words(),
                trouble: house.told_trouble(),
                remind: (house.settings)().remind_me,
                onchoose: move |remind_me: RemindMe| {
                    if remind_me.day_before || remind_me.hour_before {
                        shell::reminders_wished();
                    }
                    choose(desk, Setting::RemindMe(remind_me));
                },
                onback: move |()| back(desk),
            }
        },
        SettingsPage::Lock => lock(desk, with_passphrase),
        SettingsPage::Passphrase => passphrase(desk, with_passphrase),
        SettingsPage::RemovePassphrase if with_passphrase => remove_passphrase(desk),
        SettingsPage::Promised | SettingsPage::Licences => to_read(desk, page),
        SettingsPage::Erase => rsx! {
            EraseCopy {
                words: house.words(),
                only_phone: circle.members.only_phone,
                trouble: house.told_trouble(),
                onerase: move |()| desk.erase(),
                onback: move |()| back(desk),
            }
        },
        SettingsPage::Date => rsx! {
            DateOfPhone {
                words: house.words(),
                today: circle.agreements.today,
                trouble: house.told_trouble(),
                onright: move |()| house.do_then(desk.waiting, DoorCommand::DateIsRight, move |_| desk.turn_to(0)),
                onback: move |()| back(desk),
            }
        },
        _ => all(desk, circle),
    }
}

fn with_passphrase(choices: SettingsView) -> bool {
    choices.protection == Some(Protection::WithPassphrase)
}

/// Shown as chosen before it is kept, so that of two quick taps the second builds on the first.
fn choose(mut desk: GroupDesk, setting: Setting) {
    let mut shown = desk.house.settings.write();
    match setting {
        Setting::Looks(looks) => shown.looks = looks,
        Setting::Signs(signs) => shown.signs = signs,
        Setting::LockAfter(lock_after) => shown.lock_after = lock_after,
        Setting::RemindMe(remind_me) => shown.remind_me = remind_me,
    }
    drop(shown);
    desk.house.perform(DoorCommand::Choose(setting));
}

fn back(desk: GroupDesk) {
    desk.back(GroupPage::Settings(SettingsPage::All));
}

fn all(desk: GroupDesk, circle: &CircleViews) -> Element {
    let house = desk.house;
    rsx! {
        AllSettings {
            words: house.words(),
            done: (desk.done)(),
            choices: (house.settings)(),
            reminds: REMINDS,
            over: circle.course.ended || circle.course.left,
            trouble: house.told_trouble(),
            onopen: move |page| desk.open(GroupPage::Settings(page)),
            onback: move |()| desk.back(GroupPage::All),
        }
    }
}

/// Letters and light, or the signs.
fn how_it_comes(desk: GroupDesk, page: SettingsPage) -> Element {
    let house = desk.house;
    let SettingsView { looks, signs, .. } = (house.settings)();
    if page == SettingsPage::Letters {
        return rsx! {
            LettersAndLight {
                words: house.words(),
                trouble: house.told_trouble(),
                looks,
                onchoose: move |looks| choose(desk, Setting::Looks(looks)),
                onback: move |()| back(desk),
            }
        };
    }
    rsx! {
        GentleSigns {
            words: house.words(),
            trouble: house.told_trouble(),
            signs,
            onchoose: move |signs| choose(desk, Setting::Signs(signs)),
            ontry: move |()| shell::give_sign(Sign::OfferUsed, (house.settings)().signs, false),
            onback: move |()| back(desk),
        }
    }
}

fn lock(desk: GroupDesk, with_passphrase: bool) -> Element {
    let house = desk.house;
    rsx! {
        LockChoice {
            words: house.words(),
            trouble: house.told_trouble(),
            lock_after: (house.settings)().lock_after,
            with_passphrase,
            onchoose: move |lock_after| choose(desk, Setting::LockAfter(lock_after)),
            onlock: move |()| desk.lock(),
            onread: move |topic| read_on(desk.route, topic),
            onback: move |()| back(desk),
        }
    }
}

/// Changes the passphrase, and says so among the settings.
fn protect(mut desk: GroupDesk, change: PassphraseChange) {
    let done = match (&change.old, &change.new) {
        (None, _) => PassphraseDone::Added,
        (Some(_), Some(_)) => PassphraseDone::Changed,
        (Some(_), None) => PassphraseDone::Removed,
    };
    let PassphraseChange { old, new } = change;
    desk.house.do_then(desk.waiting, DoorCommand::Protect { old, new }, move |_| {
        desk.open(GroupPage::Settings(SettingsPage::All));
        desk.done.set(Some(done));
    });
}

fn passphrase(desk: GroupDesk, there_is_one: bool) -> Element {
    let house = desk.house;
    rsx! {
        ChangePassphrase {
            // what was written for one is nothing for the other
            key: "{there_is_one}",
            words: house.words(),
            there_is_one,
            busy: (house.busy)(),
            trouble: house.told_trouble(),
            onchange: move |change| protect(desk, change),
            onopen: move |page| desk.open(GroupPage::Settings(page)),
            onback: move |()| back(desk),
        }
    }
}

fn remove_passphrase(desk: GroupDesk) -> Element {
    let house = desk.house;
    rsx! {
        RemovePassphrase {
            words: house.words(),
            busy: (house.busy)(),
            trouble: house.told_trouble(),
            onchange: move |change| protect(desk, change),
            onback: move |()| desk.back(GroupPage::Settings(SettingsPage::Passphrase)),
        }
    }
}

fn to_read(desk: GroupDesk, page: SettingsPage) -> Element {
    let words = desk.house.words();
    let onback = move |()| back(desk);
    if page == SettingsPage::Licences {
        return rsx! { Licences { words, onback } };
    }
    let onread = move |topic| read_on(desk.route, topic);
    rsx! { WhatIsPromised { words, key_is_a_file: KEY_IS_A_FILE, onread, onback } }
}
