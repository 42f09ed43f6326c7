//! From the cover to a group, and the locked door.

use dioxus::prelude::*;
use runde_core::companion::{DoorCommand, DoorView};

use super::guide;
use super::place::Route;
use super::walk;
use crate::begun::use_begun_at;
use crate::keeper::{House, Keeper};
use crate::screens::{
    Erased, Founding, PassphraseForgotten, Protecting, Unlock, Welcome, WhosePhone,
};

/// From the cover to a group.
#[component]
pub(super) fn Beginning(house: House, route: Signal<Route>) -> Element {
    let founding = || "founding".to_owned();
    let name = use_begun_at(founding(), "name", String::new);
    let nicknames = use_begun_at(founding(), "nicknames", Vec::<String>::new);
    let holder = use_begun_at(founding(), "holder", || None::<String>);
    let written = move || -> Vec<String> {
        nicknames.peek().iter().filter(|line| !line.trim().is_empty()).cloned().collect()
    };
    let finished = use_hook(|| consume_context::<Keeper>().shown().was_erased);
    let words = house.words();
    match route() {
        Route::Founding => rsx! {
            Founding {
                words,
                name,
                nicknames,
                onnext: move |()| route.set(Route::Holder),
                onback: move |()| walk::back(Route::First),
            }
        },
        Route::Holder => rsx! {
            WhosePhone {
                words,
                nicknames: written(),
                holder,
                onnext: move |()| route.set(Route::Protecting),
                onback: move |()| walk::back(Route::Founding),
            }
        },
        Route::Protecting => rsx! {
            Protecting {
                words,
                busy: (house.busy)(),
                trouble: house.told_trouble(),
                onmake: move |passphrase| {
                    let nicknames = written();
                    let chosen = holder.peek().clone();
                    let Some(holder) = nicknames.iter().position(|name| Some(name) == chosen.as_ref()) else {
                        route.set(Route::Holder);
                        return;
                    };
                    let name = name.peek().clone();
                    house.perform(DoorCommand::StartGroup { name, nicknames, holder, passphrase });
                },
                onback: move |()| walk::back(Route::Holder),
            }
        },
        shown => rsx! {
            Welcome {
                words,
                erased: match shown {
                    Route::Erased => Some(Erased::JustNow),
                    _ => finished.then_some(Erased::Finished),
                },
                onspeak: move |language| house.speak(language),
                onstart: move |()| route.set(Route::Founding),
                onjoin: move |()| route.set(Route::Join),
                onown: move |()| route.set(Route::OwnPhone),
                onrestore: move |()| route.set(Route::Restore),
                onguide: move |page| guide::read(route, page),
            }
        },
    }
}

/// The locked door.
#[component]
pub(super) fn Door(house: House, route: Signal<Route>) -> Element {
    let DoorView::Locked(protection) = (house.door)() else {
        return rsx! {};
    };
    rsx! {
        Unlock {
            words: house.words(),
            protection,
            busy: (house.busy)(),
            trouble: house.told_trouble(),
            onunlock: move |passphrase| house.perform(DoorCommand::Unlock(passphrase)),
            onspeak: move |language| house.speak(language),
            onforgotten: move |()| route.set(Route::Forgotten),
        }
    }
}

/// The locked door, to somebody who has forgotten what opens it.
#[component]
pub(super) fn Forgotten(house: House, route: Signal<Route>) -> Element {
    let waiting = use_signal(|| false);
    rsx! {
        PassphraseForgotten {
            words: house.words(),
            trouble: house.told_trouble(),
            onerase: move |()| {
                house.do_then_elsewhere(waiting, DoorCommand::EraseHere, move |_| route.set(Route::Erased));
            },
            onback: move |()| walk::back(Route::First),
        }
    }
}
