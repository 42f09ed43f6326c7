//! The group's first page: who is in it, who comes and goes, and the ways to all the rest.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::{CourseView, EntryId, MembersView, NamedEntry, TodayView};

use super::GroupPage;
use super::course::{LookBackWay, TimeToAskWay, how_long};
use super::note::note_of;
use crate::parts::{
    Button, ButtonKind, Icon, Leaf, Note, Page, RunningHead, Title, Trouble, Unfold, Way, WayLook,
};
use crate::screens::ribbon::Pages;
use crate::screens::settings::SettingsPage;
use crate::words::Words;

/// What can be done on the group's first page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupAct {
    /// Another page of the group is to be opened.
    Open(GroupPage),
    /// What can be done with the phones is to be seen.
    Phones,
    /// Somebody did not leave after all.
    Stay(EntryId),
    /// The phone is to go round for a look back.
    LookBack,
    /// Lock at once.
    Lock,
}

/// Who is in the group, and the ways to its other pages.
#[component]
pub fn Group(
    /// The words.
    words: Words,
    /// Which of the first pages it is; some have a word to say.
    page: GroupPage,
    /// The group.
    view: TodayView,
    /// The day of the next meeting.
    #[props(default)]
    next: Option<NaiveDate>,
    /// Who is in it.
    members: MembersView,
    /// How it goes on.
    course: CourseView,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Something is done here.
    onact: EventHandler<GroupAct>,
    /// Back to the meeting, where one is on.
    #[props(default)]
    onmeeting: Option<EventHandler<()>>,
    /// Another page was chosen.
    onpage: EventHandler<usize>,
) -> Element {
    let name = if view.group_name.is_empty() { words.our_group() } else { view.group_name.clone() };
    let today = view.today;
    let onopen = move |page| onact.call(GroupAct::Open(page));
    let holder = members.members.iter().find(|member| member.holds_this_phone);
    let holder = holder.map(|member| member.person.nickname.clone());
    let just_left = page == GroupPage::JustLeft;
    let word = match page {
        GroupPage::OnTheTable => Some(words.lies_on_the_table()),
        GroupPage::OnceMore(id) => {
            let who = members.members.iter().find(|member| member.person.id == id);
            let name = who.map(|member| member.person.nickname.clone());
            name.zip(next).map(|(name, day)| words.once_more_on(words.date(day, today), name))
        }
        _ => None,
    };
    rsx! {
        Page {
            header { RunningHead { left: words.app_page_group(), right: words.day(today) } }
            main {
                Title { text: name }
                p { class: "told", role: "status", {word} }
                Trouble { told: trouble }
                // what was a slip of the finger is taken back at once
                if just_left {
                    Left { words, left: members.left.clone(), at_once: true, onact }
                }
                if course.horizon.reached || course.look_back_is_timely {
                    div { class: "part slips",
                        if course.horizon.reached {
                            TimeToAskWay { words, onopen }
                        }
                        if course.look_back_is_timely {
                            LookBackWay { words, timely: true, onlookback: move |()| onact.call(GroupAct::LookBack) }
                        }
                    }
                }
                People { words, members, just_left, onact }
                section { class: "part",
                    ul { class: "ways", role: "list",
                        if course.can_look_back && !course.look_back_is_timely {
                            li { LookBackWay { words, timely: false, onlookback: move |()| onact.call(GroupAct::LookBack) } }
                        }
                        li { Way { label: words.how_we_go_on(), note: how_long(words, &course.horizon, today), onpress: move |()| onopen(GroupPage::Course) } }
                        li { Way { label: words.phones_title(), note: words.phones_way_note(), onpress: move |()| onact.call(GroupAct::Phones) } }
                        li { Way { label: words.own_note(), note: note_of(words, holder), onpress: move |()| onopen(GroupPage::Note) } }
                        li { Way { label: words.settings(), note: words.settings_note(), onpress: move |()| onopen(GroupPage::Settings(SettingsPage::All)) } }
                    }
                    Button { kind: ButtonKind::Quiet, label: words.lock_now(), icon: Icon::Lock, onpress: move |()| onact.call(GroupAct::Lock) }
                }
            }
            Pages { words, current: 3, onmeeting, onpage }
        }
    }
}

/// Everyone, who may come in, and who may not have left.
#[component]
fn People(
    words: Words,
    members: MembersView,
    /// Whether those who left stand further up.
    just_left: bool,
    onact: EventHandler<GroupAct>,
) -> Element {
    let onopen = move |page| onact.call(GroupAct::Open(page));
    rsx! {
        section { class: "part", "aria-labelledby": "members",
            h2 { id: "members", {words.members()} }
            ul { class: "ways", role: "list",
                for member in members.members {
                    li { key: "{member.person.id:?}",
                        Way { label: member.person.nickname, onpress: move |()| onopen(GroupPage::Member(member.person.id)) }
                    }
                }
            }
            Note { text: words.members_note() }
            for guest in members.expected {
                Way {
                    key: "{guest.entry:?}",
                    look: WayLook::Open,
                    label: words.can_come_in(guest.nickname),
                    note: words.can_come_in_note(),
                    onpress: move |()| onopen(GroupPage::ComingIn(guest.entry)),
                }
            }
            if !just_left {
                Left { words, left: members.left, at_once: false, onact }
            }
            Button { label: words.ask_somebody_in(), icon: Icon::Arrive, onpress: move |()| onopen(GroupPage::AskIn) }
        }
    }
}

/// Those who left not long ago, and the way back for one who did not; folded away where they left
/// some time ago.
#[component]
fn Left(
    words: Words,
    left: Vec<NamedEntry>,
    at_once: bool,
    onact: EventHandler<GroupAct>,
) -> Element {
    rsx! {
        for NamedEntry { entry , nickname } in left {
            Leaf { key: "{entry:?}",
                p { class: "book", role: at_once.then_some("status"), {words.has_left(nickname.clone())} }
                if at_once {
                    StillWithUs { words, nickname, onpress: move |()| onact.call(GroupAct::Stay(entry)) }
                } else {
                    Unfold { label: words.that_was_not_so(),
                        StillWithUs { words, nickname, onpress: move |()| onact.call(GroupAct::Stay(entry)) }
                    }
                }
            }
        }
    }
}

#[component]
fn StillWithUs(words: Words, nickname: String, onpress: EventHandler<()>) -> Element {
    rsx! {
        Note { text: words.asked_meanwhile(nickname.clone()) }
        Button { label: words.still_with_us(nickname), onpress }
    }
}
