//! The group has ended, or this phone's holder has left it: what remains, and what can be erased.

use dioxus::prelude::*;

use super::GroupPage;
use crate::parts::{Candle, Note, Page, RunningHead, Title, Trouble, Way};
use crate::screens::ribbon::Pages;
use crate::screens::settings::SettingsPage;
use crate::screens::twice::Twice;
use crate::words::Words;

/// The last page of a group on this phone.
#[component]
pub fn Gone(
    /// The words.
    words: Words,
    /// Whether the group has ended, and not only the holder's time in it.
    ended: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Whether the others asked the holder to go.
    #[props(default)]
    asked_to_go: bool,
    /// Whether the only phone of the group is this one.
    #[props(default)]
    only_phone: bool,
    /// Another page of the group is to be opened.
    onopen: EventHandler<GroupPage>,
    /// The group is to be erased on this phone.
    onerase: EventHandler<()>,
    /// Another page was chosen.
    onpage: EventHandler<usize>,
) -> Element {
    let phones = (!only_phone).then(|| words.not_reached_phones());
    let remains = phones.into_iter().chain([
        words.not_reached_backups(),
        words.not_reached_paper(),
        words.not_reached_storage(),
    ]);
    rsx! {
        Page {
            header { RunningHead { left: words.app_page_group(), right: "" } }
            main {
                if ended {
                    Candle {}
                    Title { text: words.group_has_ended(), centred: true }
                    section { class: "part", "aria-labelledby": "farewell",
                        h2 { id: "farewell", {words.farewell_round()} }
                        p { class: "book asked", {words.farewell_question()} }
                        Note { text: words.still_to_ourselves() }
                    }
                } else {
                    Title { text: if asked_to_go { words.you_were_asked_to_go() } else { words.you_have_left() } }
                    Note { text: words.you_have_left_note() }
                    Note { text: words.still_to_ourselves() }
                }
                ul { class: "part ways", role: "list",
                    li { Way { label: words.own_note(), onpress: move |()| onopen.call(GroupPage::Note) } }
                    li { Way { label: words.settings(), onpress: move |()| onopen.call(GroupPage::Settings(SettingsPage::All)) } }
                }
                section { class: "part", "aria-labelledby": "not-reached",
                    h2 { id: "not-reached", {words.not_reached()} }
                    ul { class: "sentences", role: "list",
                        for (place , line) in remains.enumerate() {
                            li { key: "{place}", {line} }
                        }
                    }
                    Twice {
                        words,
                        label: words.erase_here(),
                        question: words.erase_question(),
                        note: words.erase_note(),
                        yes: words.erase_yes(),
                        onyes: onerase,
                    }
                }
                Trouble { told: trouble }
            }
            Pages { words, current: 3, onpage }
        }
    }
}
