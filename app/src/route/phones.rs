//! The pages of the phones, and a phone that is to come into a group.

mod coming_in;
mod file;
mod invite;
mod moving;
mod new_phone;

use dioxus::prelude::*;
use runde_core::companion::{CompanionError, Delivered, ExchangeError, Made, PhonesCommand};

use super::place::Route;
use super::walk;
use crate::keeper::House;
use crate::screens::{
    BackUp, GiveTable, GroupPage, OpenParcel, ParcelOpened, Phones, PhonesAct, PhonesPage,
    SendParcel, ToMeeting,
};
use crate::shell;

pub(super) use coming_in::{Joining, OwnPhonePage, Restoring};
use file::{BACKUP, PARCEL, hand_over};
use invite::LetIn;
use moving::{HasMovedHere, HearFirst, MoveAway};
use new_phone::TakeIn;

/// The phones of the group.
#[component]
pub(super) fn PhonesPages(house: House, page: PhonesPage, mut route: Signal<Route>) -> Element {
    let waiting = use_signal(|| false);
    let circle = house.circle.read();
    let Some(circle) = circle.as_ref() else { return rsx! {} };
    let (words, view, today) = (house.words(), circle.phones.clone(), circle.agreements.today);
    let expected = circle.members.expected.clone();
    let guest = |id| expected.iter().find(|guest| guest.entry == id).map(|it| it.nickname.clone());
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
                        expected: expected.clone(),
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
                PhonesPage::New => rsx! { TakeIn { house, lost: false, onback: back } },
                PhonesPage::Lost => rsx! { TakeIn { house, lost: true, onback: back } },
                // once they are in, they are expected no longer, and everything is still to go to them
                PhonesPage::Invite(id) => rsx! {
                    LetIn { house, invitation: id, nickname: guest(id).unwrap_or_default(), onback: back }
                },
                PhonesPage::Move => rsx! { MoveAway { house, view, onback: back } },
                PhonesPage::MovedHere => rsx! { HasMovedHere { house, onback: back } },
                PhonesPage::Hear => rsx! { HearFirst { house, onback: back } },
                PhonesPage::Table => rsx! {
                    Table { house, proposals: !circle.agreements.table.is_empty(), onback: back }
                },
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
                let back_up = PhonesCommand::BackUp(passphrase);
                hand_over(house, waiting, back_up, BACKUP, move || made.set(true));
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
                let parcel = PhonesCommand::MakeParcel { everything };
                hand_over(house, waiting, parcel, PARCEL, move || made.set(true));
            },
            onback,
        }
    }
}

#[component]
fn TakeParcel(house: House, onback: EventHandler<()>) -> Element {
    let mut opened = use_signal(|| None::<ParcelOpened>);
    let waiting = use_signal(|| false);
    let closed = CompanionError::Exchange(ExchangeError::NotForThisPhone);
    let asks_again = house.trouble.read().as_ref() == Some(&closed);
    let ongreet = move |()| hand_over(house, waiting, PhonesCommand::MakeGreeting, PARCEL, || {});
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
        OpenParcel { words: house.words(), opened: opened(), trouble: house.told_trouble(), asks_again, ongreet, onchoose: choose, onback }
    }
}

const fn what_came(taken: Delivered) -> ParcelOpened {
    match taken {
        Delivered { given_up: true, .. } => ParcelOpened::GivenUp,
        Delivered { set_back: true, .. } => ParcelOpened::SetBack,
        Delivered { deferred: 1.., .. } => ParcelOpened::Waits,
        Delivered { new: 0, .. } => ParcelOpened::Known,
        _ => ParcelOpened::New,
    }
}

/// Any phone can lie on the table: it gets what is new.
#[component]
fn Table(house: House, proposals: bool, onback: EventHandler<()>) -> Element {
    let mut made = use_signal(|| false);
    let waiting = use_signal(|| false);
    let onsend = move |()| {
        made.set(false);
        let parcel = PhonesCommand::MakeParcel { everything: false };
        hand_over(house, waiting, parcel, PARCEL, move || made.set(true));
    };
    rsx! {
        GiveTable { words: house.words(), proposals, made: made(), trouble: house.told_trouble(), onsend, onback }
    }
}
