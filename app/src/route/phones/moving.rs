//! The holder's place moves to another phone, and a phone that hears from another one first.

use dioxus::prelude::*;
use runde_core::companion::{AnswerRead, DoorCommand, Made, PhonesCommand, PhonesView};

use super::file::{PARCEL, hand_over};
use crate::keeper::{House, Keeper};
use crate::route::place::Route;
use crate::route::walk;
use crate::screens::{HearAct, Hearing, MoveAct, MoveStep, MovedHere, Moving, trouble_with_code};
use crate::shell;

/// What is shown at first: where one was before.
fn first(house: House, keeper: &Keeper, view: &PhonesView) -> MoveStep {
    if view.moved_away {
        return MoveStep::Done;
    }
    if view.moving_to.is_some() {
        return MoveStep::Give { halfway: true, not_all: false };
    }
    let circle = house.circle.peek();
    let members = circle.iter().flat_map(|circle| &circle.members.members);
    let me = members.into_iter().find(|member| member.holds_this_phone);
    MoveStep::Shown(me.and_then(|me| keeper.seat_of(me.person.id)).unwrap_or_default())
}

/// The holder's place moves to another phone.
#[component]
pub(super) fn MoveAway(house: House, view: PhonesView, onback: EventHandler<()>) -> Element {
    let keeper: Keeper = use_context();
    let mut route = use_context::<walk::Walk>().route();
    let mut step = use_signal(|| first(house, &keeper, &view));
    let mut copied = use_signal(|| false);
    let waiting = use_signal(|| false);
    let words = house.words();
    let holder = house.circle.read().as_ref().and_then(|circle| {
        let mut members = circle.members.members.iter();
        members.find(|member| member.holds_this_phone).map(|member| member.person.id)
    });
    let onact = move |act| match act {
        MoveAct::Copy(text) => {
            shell::copy(&text);
            copied.set(true);
        }
        MoveAct::Answer(text) => {
            let Some(member) = holder else { return };
            house.do_then(waiting, PhonesCommand::ReadAnswer { member, text }, move |made| {
                if let Made::AnswerRead(read) = made {
                    step.set(MoveStep::Compare(read));
                }
            });
        }
        MoveAct::Same(same) => {
            let compared = step.peek().clone();
            match compared {
                MoveStep::Compare(AnswerRead { card, .. }) if same => {
                    house.do_then(waiting, PhonesCommand::MoveTo(card), move |_| {
                        step.set(MoveStep::Give { halfway: false, not_all: false });
                    });
                }
                _ => step.set(MoveStep::Differ),
            }
        }
        MoveAct::Give => hand_over(house, waiting, PhonesCommand::GiveAll, PARCEL, || {}),
        MoveAct::Receipt(text) => {
            house.do_then(waiting, PhonesCommand::ReadReceipt(text), move |made| {
                step.set(match made {
                    Made::ReceiptRead(true) => MoveStep::Done,
                    _ => MoveStep::Give { halfway: false, not_all: true },
                });
            });
        }
        MoveAct::Stay => {
            house.do_then(waiting, PhonesCommand::StayHere, move |_| onback.call(()));
        }
        MoveAct::Erase => {
            house.do_then_elsewhere(waiting, DoorCommand::EraseHere, move |_| {
                route.set(Route::Erased)
            });
        }
    };
    let trouble = house.trouble.read().as_ref().map(|error| trouble_with_code(words, error));
    rsx! {
        Moving { words, step: step(), copied: copied(), trouble, onact, onback }
    }
}

/// What a phone has that the place moved to.
#[component]
pub(super) fn HasMovedHere(house: House, onback: EventHandler<()>) -> Element {
    let mut text = use_signal(String::new);
    let mut copied = use_signal(|| false);
    let waiting = use_signal(|| false);
    use_hook(move || {
        house.do_then(waiting, PhonesCommand::ShowReceipt, move |made| {
            if let Made::Code(code) = made {
                text.set(code);
            }
        });
    });
    rsx! {
        MovedHere {
            words: house.words(),
            text: text(),
            copied: copied(),
            trouble: house.told_trouble(),
            oncopy: move |()| {
                shell::copy(&text.peek());
                copied.set(true);
            },
            onseen: move |()| {
                house.do_then(waiting, PhonesCommand::ReceiptWasSeen, move |_| onback.call(()));
            },
            onback,
        }
    }
}

/// A phone hears from another one before it writes.
#[component]
pub(super) fn HearFirst(house: House, onback: EventHandler<()>) -> Element {
    let mut made = use_signal(|| false);
    let waiting = use_signal(|| false);
    let onact = move |act| match act {
        HearAct::Send => {
            made.set(false);
            let parcel = PhonesCommand::MakeParcel { everything: true };
            hand_over(house, waiting, parcel, PARCEL, move || made.set(true));
        }
        HearAct::Open => {
            spawn(async move {
                let Some(file) = shell::chosen_bytes().await else { return };
                house.forget_trouble();
                let _ = house.carry_out(PhonesCommand::OpenParcel(file)).await;
            });
        }
        HearAct::GoOn => {
            house.do_then(waiting, PhonesCommand::GoOnUnheard, move |_| onback.call(()));
        }
    };
    rsx! {
        Hearing { words: house.words(), made: made(), trouble: house.told_trouble(), onact, onback }
    }
}
