//! The pages of the group: who is in it, how it goes on, and what this phone's holder chose.

use dioxus::prelude::*;
use runde_core::companion::{Command, Sign};

use super::Route;
use crate::keeper::House;
use crate::screens::Group;
use crate::shell;

/// Which page of the group is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum GroupPage {
    /// All of it.
    #[default]
    All,
}

/// Who is in the group, and how this phone speaks, signs and locks.
#[component]
pub(super) fn GroupPages(house: House, page: GroupPage, route: Signal<Route>) -> Element {
    let Some(view) = (house.today)() else {
        return rsx! {};
    };
    rsx! {
        Group {
            words: house.words(),
            view,
            trouble: house.told_trouble(),
            choices: (house.choices)(),
            onchoose: move |choices| house.perform(Command::Choose(choices)),
            onspeak: move |language| house.speak(language),
            ontry: move |()| shell::give_sign(Sign::OfferUsed, (house.choices)().signs, false),
            onlock: move |()| house.perform(Command::Lock),
            onpage: move |page| route.set(Route::of_nav(page)),
        }
    }
}

/// The phone goes round for a look back.
#[component]
pub(super) fn LookingBack(house: House) -> Element {
    rsx! {}
}
