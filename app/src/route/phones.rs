//! The pages of the phones, and the phone that begins from a backup.

use dioxus::prelude::*;
use runde_core::companion::{
    AnswerRead, CompanionError, Delivered, ExchangeError, Made, Passphrase, Person, PhonesCommand,
};

use super::place::Route;
use super::walk::{self, Walk};
use crate::keeper::{House, Keeper};
use crate::screens::{
    AgreementsPage, BackUp, GroupPage, NewPhone, NewPhoneAct, NewPhoneStep, OpenParcel, OwnPhone,
    OwnPhoneAct, ParcelOpened, Phones, PhonesAct, PhonesPage, Restore, RestoreStep, SendParcel,
    ToMeeting, trouble, trouble_with_backup, trouble_with_code,
};
use crate::shell;

/// What a parcel and a backup are called: no name of the group is in it.
const PARCEL: &str = "parcel.age";
const BACKUP: &str = "backup.age";

/// Makes a file, hands it over, and goes on.
fn hand_over(
    house: House,
    waiting: Signal<bool>,
    command: PhonesCommand,
    name: &'static str,
    then: impl FnOnce() + 'static,
) {
    house.do_then(waiting, command, move |made| {
        if let Made::File(file) = made {
            shell::hand_over_bytes(name, &file);
            then();
        }
    });
}

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
                PhonesPage::New => rsx! { TakeIn { house, lost: false, onback: back } },
                PhonesPage::Lost => rsx! { TakeIn { house, lost: true, onback: back } },
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

/// A new phone is taken in, by texts.
#[component]
fn TakeIn(house: House, lost: bool, onback: EventHandler<()>) -> Element {
    let mut step = use_signal(|| NewPhoneStep::Whose);
    let mut copied = use_signal(|| false);
    let waiting = use_signal(|| false);
    let mut route = use_context::<Walk>().route();
    let keeper: Keeper = use_context();
    let members: Vec<Person> =
        house.today.read().as_ref().map(|it| it.members.clone()).unwrap_or_default();
    let words = house.words();
    let people = members.clone();
    let holder = house.circle.read().as_ref().and_then(|circle| {
        let mut members = circle.members.members.iter();
        members.find(|member| member.holds_this_phone).map(|member| member.person.id)
    });
    let welcome = move |AnswerRead { card, .. }: AnswerRead| {
        // a further phone of the holder's own is in at once; anybody else's is answered by all
        let at_once = !lost && holder == Some(card.member);
        house.do_then(waiting, PhonesCommand::Welcome { card, lost }, move |made| {
            match made.entry().filter(|_| !at_once) {
                Some(id) => route.set(Route::Agreements(AgreementsPage::Proposal(id))),
                None => step.set(NewPhoneStep::Added),
            }
        });
    };
    let onact = move |act| match act {
        NewPhoneAct::Whose(member) => {
            let person = people.iter().find(|person| person.id == member).cloned();
            if let (Some(person), Some(text)) = (person, keeper.seat_of(member)) {
                step.set(NewPhoneStep::Shown { person, text });
            }
        }
        NewPhoneAct::Copy(text) => {
            shell::copy(&text);
            copied.set(true);
        }
        NewPhoneAct::Answer(member, text) => {
            let read = PhonesCommand::ReadAnswer { member, text };
            house.do_then(waiting, read, move |made| {
                if let Made::AnswerRead(read) = made {
                    step.set(NewPhoneStep::Compare(read));
                }
            });
        }
        NewPhoneAct::Same(same) => {
            let compared = step.peek().clone();
            match compared {
                NewPhoneStep::Compare(read) if same => welcome(read),
                _ => step.set(NewPhoneStep::Differ),
            }
        }
        NewPhoneAct::SendAll => {
            let parcel = PhonesCommand::MakeParcel { everything: true };
            hand_over(house, waiting, parcel, PARCEL, || {});
        }
    };
    let trouble = house.trouble.read().as_ref().map(|error| trouble_with_code(words, error));
    rsx! {
        NewPhone { words, lost, step: step(), members, copied: copied(), trouble, onact, onback }
    }
}

/// A member's own phone, still empty.
#[component]
pub(super) fn OwnPhonePage(house: House) -> Element {
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
        OwnPhoneAct::Arrive => {
            spawn(async move {
                let Some(file) = shell::chosen_bytes().await else { return };
                house.perform(PhonesCommand::ArriveByParcel { file, passphrase: None });
            });
        }
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
