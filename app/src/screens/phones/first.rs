//! The phones of the group, and the ways to what can be done with them.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::{DeviceId, NamedEntry, PhoneView, PhonesView};

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
    /// Whoever was invited and can come in here.
    #[props(default)]
    expected: Vec<NamedEntry>,
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
    rsx! {
        Behind { words, part: Section::Group, title: words.phones_title(), trouble, onback,
            Note { text: words.phones_note() }
            if view.only_phone {
                Note { text: words.phones_only_one() }
            }
            if view.moved_away {
                p { class: "told", role: "status", {words.moved_from_here()} }
            }
            if view.hears_first {
                p { class: "told", role: "status", {words.hear_first()} }
            }
            ul { class: "part ways", role: "list",
                for (label , note , page) in ways(words, &view, &expected, today) {
                    li { key: "{page:?}", Way { label, note, onpress: move |()| onopen(page) } }
                }
            }
            section { class: "part", "aria-labelledby": "all-phones",
                h2 { id: "all-phones", {words.phones_all()} }
                for phone in view.all.clone() {
                    OnePhone { key: "{phone.device:?}", words, phone, today, ondrop: move |device| onact.call(PhonesAct::Drop(device)) }
                }
            }
        }
    }
}

/// The ways to what can be done, as far as it can be here and now.
fn ways(
    words: Words,
    view: &PhonesView,
    expected: &[NamedEntry],
    today: NaiveDate,
) -> Vec<(String, Option<String>, PhonesPage)> {
    let PhonesView { can_send, only_phone, hears_first, .. } = *view;
    let writes = can_send && !hears_first;
    let last = view.backed_up.map(|day| words.last_backup(words.date(day, today)));
    let way = |shown: bool, label, page| shown.then_some((label, None, page));
    let invited = expected.iter().filter(|_| writes).map(|guest| {
        (words.invite(), Some(guest.nickname.clone()), PhonesPage::Invite(guest.entry))
    });
    let before = [
        way(view.moved_here, words.move_show_old(), PhonesPage::MovedHere),
        way(hears_first, words.hear_first_title(), PhonesPage::Hear),
        way(writes && !only_phone, words.send_parcel(), PhonesPage::Send),
        way(can_send && !only_phone, words.open_parcel(), PhonesPage::Open),
    ];
    let after = [
        way(writes && !only_phone, words.give_table(), PhonesPage::Table),
        way(writes, words.new_phone(), PhonesPage::New),
        way(writes && !only_phone, words.lost_phone(), PhonesPage::Lost),
        way(writes || view.moved_away, words.move_phone(), PhonesPage::Move),
        (!view.moved_away && !hears_first).then(|| (words.back_up(), last, PhonesPage::BackUp)),
    ];
    before.into_iter().flatten().chain(invited).chain(after.into_iter().flatten()).collect()
}

/// One phone: whose it is, since when, and for one of the holder's own that it is to count no longer.
#[component]
fn OnePhone(
    words: Words,
    phone: PhoneView,
    today: NaiveDate,
    ondrop: EventHandler<DeviceId>,
) -> Element {
    let PhoneView { device, whose, since, this, can_drop, not_mine } = phone;
    let label = match (this, can_drop) {
        (true, _) => words.this_phone(),
        (false, true) => words.own_other_phone(),
        (false, false) => words.phone_of(whose.nickname),
    };
    rsx! {
        div { class: "one-phone",
            p { class: "book", {label} }
            p { class: "date", {words.phone_since(words.date(since, today))} }
            if not_mine {
                p { class: "told", role: "status", {words.join_two_phones()} }
            }
            if can_drop {
                Unfold { label: words.remove_other_phone(),
                    Note { text: words.remove_other_phone_note() }
                    Button { label: words.remove_other_phone(), onpress: move |()| ondrop.call(device) }
                }
            }
        }
    }
}
