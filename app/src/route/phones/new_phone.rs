//! A phone for one of the group is taken in.

use dioxus::prelude::*;
use runde_core::companion::{AnswerRead, Made, Person, PhonesCommand};

use super::file::{PARCEL, hand_over};
use crate::keeper::{House, Keeper};
use crate::route::place::Route;
use crate::route::walk::Walk;
use crate::screens::{AgreementsPage, NewPhone, NewPhoneAct, NewPhoneStep, trouble_with_code};
use crate::shell;

/// A new phone is taken in, by texts.
#[component]
pub(super) fn TakeIn(house: House, lost: bool, onback: EventHandler<()>) -> Element {
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
