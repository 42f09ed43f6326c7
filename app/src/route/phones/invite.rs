//! Somebody invited comes in with their own phone.

use dioxus::prelude::*;
use runde_core::companion::{EntryId, Made, PhonesCommand};

use super::file::{PARCEL, hand_over};
use crate::keeper::House;
use crate::screens::{Invite, InviteAct, InviteStep, trouble_with_code};

/// Somebody invited comes in with their own phone.
#[component]
pub(super) fn LetIn(
    house: House,
    invitation: EntryId,
    nickname: String,
    onback: EventHandler<()>,
) -> Element {
    let mut step = use_signal(|| InviteStep::Asked);
    let waiting = use_signal(|| false);
    let words = house.words();
    // once they are in, they are expected no longer
    let nickname = use_hook(|| nickname);
    let onact = move |act| match act {
        InviteAct::Show(code) => {
            let show = PhonesCommand::ShowAgreed { invitation, code };
            hand_over(house, waiting, show, PARCEL, move || step.set(InviteStep::Shown));
        }
        InviteAct::Read(code) => {
            let read = PhonesCommand::ReadGuest { invitation, code };
            house.do_then(waiting, read, move |made| {
                if let Made::GuestRead(read) = made {
                    step.set(InviteStep::Compare(read));
                }
            });
        }
        InviteAct::Same(same) => {
            let compared = step.peek().clone();
            match compared {
                InviteStep::Compare(read) if same => {
                    house.do_then(waiting, PhonesCommand::LetIn(read), move |_| {
                        step.set(InviteStep::In);
                    });
                }
                _ => step.set(InviteStep::Differ),
            }
        }
        InviteAct::SendAll => {
            let parcel = PhonesCommand::MakeParcel { everything: true };
            hand_over(house, waiting, parcel, PARCEL, || {});
        }
    };
    let trouble = house.trouble.read().as_ref().map(|error| trouble_with_code(words, error));
    rsx! {
        Invite { words, nickname, step: step(), trouble, onact, onback }
    }
}
