//! A phone without a group: it begins from a backup, takes a member's place, or joins.

use dioxus::prelude::*;
use runde_core::companion::{CompanionError, ExchangeError, Made, Passphrase, PhonesCommand};

use crate::keeper::{House, Keeper};
use crate::route::place::Route;
use crate::route::walk;
use crate::screens::{
    Join, JoinAct, OwnPhone, OwnPhoneAct, Restore, RestoreStep, trouble, trouble_with_backup,
    trouble_with_code, trouble_with_joining,
};
use crate::shell;

/// A phone that begins from a backup.
#[component]
pub(in crate::route) fn Restoring(house: House) -> Element {
    let mut file = use_signal(Vec::<u8>::new);
    let mut step = use_signal(|| RestoreStep::NoFile);
    let waiting = use_signal(|| false);
    let words = house.words();
    let today = use_hook(|| consume_context::<Keeper>().today());
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

/// A member's own phone, still empty.
#[component]
pub(in crate::route) fn OwnPhonePage(house: House) -> Element {
    let keeper: Keeper = use_context();
    let mut seat = use_signal(|| keeper.waiting_seat());
    let mut copied = use_signal(|| false);
    let waiting = use_signal(|| false);
    let words = house.words();
    let onact = move |act| match act {
        OwnPhoneAct::Take(text) => {
            house.do_then(waiting, PhonesCommand::TakeSeat(text), move |made| {
                if let Made::Seat(taken) = made {
                    seat.set(Some(taken));
                }
            });
        }
        OwnPhoneAct::Copy(text) => {
            shell::copy(&text);
            copied.set(true);
        }
        OwnPhoneAct::Arrive(passphrase) => arrive(house, passphrase),
    };
    let waits = seat.read().is_some();
    let trouble = house.trouble.read().as_ref().map(|error| match error {
        CompanionError::NotNow if waits => words.own_phone_not_yet(),
        CompanionError::Exchange(ExchangeError::NotForThisPhone) => words.own_phone_not_yet(),
        other if waits => trouble(words, other),
        other => trouble_with_code(words, other),
    });
    rsx! {
        OwnPhone { words, seat: seat(), copied: copied(), trouble, onact, onback: move |()| walk::back(Route::First) }
    }
}

/// Chooses the file with everything, and arrives with it.
fn arrive(house: House, passphrase: Option<Passphrase>) {
    spawn(async move {
        let Some(file) = shell::chosen_bytes().await else { return };
        house.perform(PhonesCommand::ArriveByParcel { file, passphrase });
    });
}

/// The phone of somebody invited.
#[component]
pub(in crate::route) fn Joining(house: House) -> Element {
    let keeper: Keeper = use_context();
    let mut view = use_signal(|| keeper.waiting_guest());
    let mut declined = use_signal(|| false);
    let mut copied = use_signal(|| false);
    let waiting = use_signal(|| false);
    let words = house.words();
    // the key is drawn once, and is there before the first text is shown
    let shown = keeper.clone();
    use_hook(move || {
        if shown.waiting_guest().is_none() {
            house.do_then(waiting, PhonesCommand::JoinGroup, move |_| {
                view.set(shown.waiting_guest())
            });
        }
    });
    let again = keeper.clone();
    let onact = move |act| {
        let keeper = again.clone();
        match act {
            JoinAct::Copy(text) => {
                shell::copy(&text);
                copied.set(true);
            }
            JoinAct::Open => {
                spawn(async move {
                    let Some(file) = shell::chosen_bytes().await else { return };
                    house.forget_trouble();
                    if house.carry_out(PhonesCommand::TakeWelcome(file)).await.is_some() {
                        view.set(keeper.waiting_guest());
                    }
                });
            }
            JoinAct::Yes => house.do_then(waiting, PhonesCommand::SayYes, move |_| {
                copied.set(false);
                view.set(keeper.waiting_guest());
            }),
            JoinAct::No => house.do_then(waiting, PhonesCommand::Decline, move |_| {
                declined.set(true);
                view.set(None);
            }),
            JoinAct::Arrive(passphrase) => {
                let still = keeper.clone();
                spawn(async move {
                    let Some(file) = shell::chosen_bytes().await else { return };
                    house.forget_trouble();
                    let arrive = PhonesCommand::ArriveByParcel { file, passphrase };
                    // what the group agreed may have come once more, and is read again
                    let _ = house.carry_out(arrive).await;
                    view.set(still.waiting_guest());
                });
            }
        }
    };
    let trouble = house.trouble.read().as_ref().map(|error| trouble_with_joining(words, error));
    if view.read().is_none() && !declined() {
        return rsx! {};
    }
    rsx! {
        Join { words, view: view(), copied: copied(), trouble, onact, onback: move |()| walk::back(Route::First) }
    }
}
