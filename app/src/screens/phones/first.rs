//! The phones of the group, and the ways to what can be done with them.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::{DeviceId, PhonesView};

use super::PhonesPage;
use crate::parts::{Button, Note, Unfold, Way};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// What can be done on the first page of the phones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhonesAct {
    /// Another page is to be opened.
    Open(PhonesPage),
    /// A phone of the holder's own counts no longer.
    Drop(DeviceId),
}

/// Where the group is, and the ways to parcels and to a backup.
#[component]
pub fn Phones(
    /// The words.
    words: Words,
    /// The phones.
    view: PhonesView,
    /// The civil day it is.
    today: NaiveDate,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Something is done here.
    onact: EventHandler<PhonesAct>,
    /// Back to the group.
    onback: EventHandler<()>,
) -> Element {
    let onopen = move |page| onact.call(PhonesAct::Open(page));
    let last = view.backed_up.map(|day| words.last_backup(words.date(day, today)));
    rsx! {
        Behind { words, part: Section::Group, title: words.phones_title(), trouble, onback,
            Note { text: words.phones_note() }
            if view.only_phone {
                Note { text: words.phones_only_one() }
            }
            ul { class: "part ways", role: "list",
                if view.can_send && !view.only_phone {
                    li { Way { label: words.send_parcel(), onpress: move |()| onopen(PhonesPage::Send) } }
                    li { Way { label: words.open_parcel(), onpress: move |()| onopen(PhonesPage::Open) } }
                }
                if view.can_send {
                    li { Way { label: words.new_phone(), onpress: move |()| onopen(PhonesPage::New) } }
                    if !view.only_phone {
                        li { Way { label: words.lost_phone(), onpress: move |()| onopen(PhonesPage::Lost) } }
                    }
                }
                li { Way { label: words.back_up(), note: last, onpress: move |()| onopen(PhonesPage::BackUp) } }
            }
            for device in view.own_others {
                section { class: "part", key: "{device:?}",
                    p { class: "book", {words.own_other_phone()} }
                    Unfold { label: words.remove_other_phone(),
                        Note { text: words.remove_other_phone_note() }
                        Button { label: words.remove_other_phone(), onpress: move |()| onact.call(PhonesAct::Drop(device)) }
                    }
                }
            }
        }
    }
}
