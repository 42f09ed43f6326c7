//! Parcels: what is new goes to the other phones as one locked file, through any messenger.

use dioxus::prelude::*;

use crate::parts::{Button, ButtonKind, Note, Unfold};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// A parcel is made: with what is new for the others, or with everything.
#[component]
pub fn SendParcel(
    /// The words.
    words: Words,
    /// Whether one was made just now.
    made: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// One is to be made; with everything, or with what is new alone.
    onmake: EventHandler<bool>,
    /// Back to the phones.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: words.phones_title(),
            title: words.send_parcel(),
            trouble,
            onback,
            acts: rsx! {
                Button { kind: ButtonKind::Main, label: words.send_parcel(), onpress: move |()| onmake.call(false) }
            },
            p { class: "told", role: "status",
                if made {
                    {words.parcel_ready()}
                }
            }
            Note { text: words.parcel_what() }
            Note { text: words.parcel_how() }
            section { class: "part",
                Note { text: words.parcel_carrier() }
            }
            Unfold { label: words.parcel_everything(),
                Note { text: words.parcel_everything_note() }
                Button { label: words.parcel_everything(), onpress: move |()| onmake.call(true) }
            }
        }
    }
}

/// What came of opening a parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParcelOpened {
    /// Something in it was new.
    New,
    /// All of it was here.
    Known,
    /// Some of it waits for what comes before it.
    Waits,
    /// It comes from a phone that counts no longer.
    GivenUp,
    /// This phone had been set back, and has its place again.
    SetBack,
}

/// A parcel is opened; opened again, it changes nothing.
#[component]
pub fn OpenParcel(
    /// The words.
    words: Words,
    /// What came of it.
    #[props(default)]
    opened: Option<ParcelOpened>,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Whether a parcel is to go the other way first, for this phone could not open what came.
    #[props(default)]
    asks_again: bool,
    /// A parcel is to go the other way.
    #[props(default)]
    ongreet: EventHandler<()>,
    /// A file is to be chosen and opened.
    onchoose: EventHandler<()>,
    /// Back to the phones.
    onback: EventHandler<()>,
) -> Element {
    let told = opened.map(|opened| match opened {
        ParcelOpened::New => words.parcel_taken(),
        ParcelOpened::Known => words.parcel_known(),
        ParcelOpened::Waits => words.parcel_waits(),
        ParcelOpened::GivenUp => words.parcel_from_old_phone(),
        ParcelOpened::SetBack => words.set_back_told(),
    });
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: words.phones_title(),
            title: words.open_parcel(),
            trouble,
            onback,
            acts: rsx! {
                Button { kind: ButtonKind::Main, label: words.choose_a_file(), onpress: onchoose }
                if asks_again {
                    Button { label: words.send_parcel(), onpress: ongreet }
                }
            },
            p { class: "told", role: "status", {told} }
            Note { text: words.parcel_what() }
        }
    }
}
