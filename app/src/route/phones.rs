//! The pages of the phones, and the phone that begins from a backup.

use dioxus::prelude::*;
use runde_core::companion::{Delivered, Made, Passphrase, PhonesCommand};

use super::place::Route;
use super::walk;
use crate::keeper::House;
use crate::screens::{
    BackUp, GroupPage, OpenParcel, ParcelOpened, Phones, PhonesAct, PhonesPage, Restore,
    RestoreStep, SendParcel, ToMeeting, trouble_with_backup,
};
use crate::shell;

/// What a parcel and a backup are called: no name of the group is in it.
const PARCEL: &str = "parcel.age";
const BACKUP: &str = "backup.age";

/// The phones of the group.
#[component]
pub(super) fn PhonesPages(house: House, page: PhonesPage, mut route: Signal<Route>) -> Element {
    let waiting = use_signal(|| false);
    let circle = house.circle.read();
    let Some(circle) = circle.as_ref() else { return rsx! {} };
    let (words, view, today) = (house.words(), circle.phones.clone(), circle.agreements.today);
    let trouble = house.told_trouble();
    let back = move |()| walk::back(Route::Phones(PhonesPage::All));
    rsx! {
        div { class: "once",
            if house.meeting.read().is_some() {
                ToMeeting { words, onpress: move |()| route.set(Route::First) }
            }
            match page {
                PhonesPage::All => rsx! {
                    Phones {
                        words,
                        view,
                        today,
                        trouble,
                        onact: move |act| match act {
                            PhonesAct::Open(page) => route.set(Route::Phones(page)),
                            PhonesAct::Drop(device) => house.perform(PhonesCommand::Drop(device)),
                        },
                        onback: move |()| walk::back(Route::Group(GroupPage::All)),
                    }
                },
                PhonesPage::BackUp => rsx! { MakeBackup { house, waiting, onback: back } },
                PhonesPage::Send => rsx! { MakeParcel { house, waiting, onback: back } },
                PhonesPage::Open => rsx! { TakeParcel { house, onback: back } },
            }
        }
    }
}

#[component]
fn MakeBackup(house: House, waiting: Signal<bool>, onback: EventHandler<()>) -> Element {
    let mut made = use_signal(|| false);
    rsx! {
        BackUp {
            words: house.words(),
            busy: (house.busy)(),
            made: made(),
            trouble: house.told_trouble(),
            onmake: move |passphrase| {
                made.set(false);
                house.do_then(waiting, PhonesCommand::BackUp(passphrase), move |told| {
                    if let Made::File(file) = told {
                        shell::hand_over_bytes(BACKUP, &file);
                        made.set(true);
                    }
                });
            },
            onback,
        }
    }
}

#[component]
fn MakeParcel(house: House, waiting: Signal<bool>, onback: EventHandler<()>) -> Element {
    let mut made = use_signal(|| false);
    rsx! {
        SendParcel {
            words: house.words(),
            made: made(),
            trouble: house.told_trouble(),
            onmake: move |everything| {
                made.set(false);
                house.do_then(waiting, PhonesCommand::MakeParcel { everything }, move |told| {
                    if let Made::File(file) = told {
                        shell::hand_over_bytes(PARCEL, &file);
                        made.set(true);
                    }
                });
            },
            onback,
        }
    }
}

#[component]
fn TakeParcel(house: House, onback: EventHandler<()>) -> Element {
    let mut opened = use_signal(|| None::<ParcelOpened>);
    let choose = move |()| {
        spawn(async move {
            let Some(file) = shell::chosen_bytes().await else { return };
            opened.set(None);
            if let Some(Made::Delivered(taken)) =
                house.carry_out(PhonesCommand::OpenParcel(file)).await
            {
                opened.set(Some(what_came(taken)));
            }
        });
    };
    rsx! {
        OpenParcel { words: house.words(), opened: opened(), trouble: house.told_trouble(), onchoose: choose, onback }
    }
}

const fn what_came(taken: Delivered) -> ParcelOpened {
    match taken {
        Delivered { deferred: 1.., .. } => ParcelOpened::Waits,
        Delivered { new: 0, .. } => ParcelOpened::Known,
        _ => ParcelOpened::New,
    }
}

/// A phone that begins from a backup.
#[component]
pub(super) fn Restoring(house: House) -> Element {
    let mut file = use_signal(Vec::<u8>::new);
    let mut step = use_signal(|| RestoreStep::NoFile);
    let waiting = use_signal(|| false);
    let words = house.words();
    let today = use_hook(|| consume_context::<crate::keeper::Keeper>().today());
    let choose = move |()| {
        spawn(async move {
            let Some(bytes) = shell::chosen_bytes().await else { return };
            file.set(bytes);
            step.set(RestoreStep::Chosen);
            house.forget_trouble();
        });
    };
    rsx! {
        Restore {
            words,
            step: step(),
            today,
            busy: (house.busy)(),
            trouble: house.trouble.read().as_ref().map(|error| trouble_with_backup(words, error)),
            onchoose: choose,
            onopen: move |passphrase| {
                let read = PhonesCommand::ReadBackup { file: file.peek().clone(), passphrase };
                house.do_then(waiting, read, move |told| if let Made::BackupRead(read) = told {
                    step.set(RestoreStep::Opened(read));
                });
            },
            onmove: move |(passphrase, same): (Passphrase, bool)| {
                let protection = same.then(|| passphrase.clone());
                house.perform(PhonesCommand::Restore { file: file.peek().clone(), passphrase, protection });
            },
            onback: move |()| walk::back(Route::First),
        }
    }
}
