//! The phone goes round for a look back.

use dioxus::prelude::*;
use runde_core::companion::{Command, LookBackView};

use crate::keeper::House;
use crate::screens::{LookBackAsk, LookBackRead, PassOn};
use crate::shell;

/// Asked, passed on, asked, and read in the end; each page is read from its top.
#[component]
pub(in crate::route) fn LookingBack(house: House) -> Element {
    // from the press that seals until the next one says that they have the phone
    let mut passing = use_signal(|| false);
    let reading =
        use_memo(move || matches!(&*house.look_back.read(), Some(LookBackView::Read { .. })));
    use_effect(move || {
        let _ = (passing(), reading());
        shell::arrive();
    });
    let words = house.words();
    let trouble = house.told_trouble();
    let stop = move |()| house.perform(Command::CloseLookBack);
    match (house.look_back)() {
        Some(LookBackView::Asking { passed, of }) if passing() => rsx! {
            PassOn { words, passed, of, trouble, onhave: move |()| passing.set(false), onstop: stop }
        },
        Some(LookBackView::Asking { passed, of }) => rsx! {
            LookBackAsk {
                words,
                passed,
                of,
                trouble,
                onseal: move |(marks, written)| {
                    passing.set(passed + 1 < of);
                    house.perform(Command::SealLookBack { marks, written });
                },
                onstop: stop,
            }
        },
        Some(LookBackView::Read { marks, written }) => rsx! {
            LookBackRead { words, marks, written, onerase: stop }
        },
        None => rsx! {},
    }
}
