//! How the group goes on, and how it ends.

use dioxus::prelude::*;
use runde_core::companion::Wish;

use super::desk::GroupDesk;
use crate::keeper::CircleViews;
use crate::route::guide::read_on;
use crate::screens::{
    Anew, AnotherName, BeginAnew, Course, Ending, GroupPage, Horizon, InitiatorCards,
    InitiatorPage, KeepWords, TimeToAsk,
};

/// A page about how the group goes on; nothing where it is not the time for it.
pub(super) fn page(desk: GroupDesk, page: GroupPage, circle: &CircleViews) -> Option<Element> {
    let words = desk.house.words();
    let trouble = desk.house.told_trouble();
    let back = move |()| desk.back(GroupPage::Course);
    let shown = match page {
        GroupPage::Course => course(desk, circle),
        GroupPage::TimeToAsk if circle.course.horizon.reached => rsx! {
            TimeToAsk {
                words,
                onopen: move |page| desk.open(page),
                onread: move |topic| read_on(desk.route, topic),
                onback: back,
            }
        },
        GroupPage::Horizon => rsx! {
            Horizon {
                words,
                trouble,
                today: circle.agreements.today,
                onpropose: move |horizon| desk.propose(Wish::Horizon(horizon)),
                onback: back,
            }
        },
        GroupPage::Initiator => initiator(desk, circle),
        GroupPage::InitiatorCards => {
            rsx! { InitiatorCards { words, onread: move |topic| read_on(desk.route, topic), onback: back } }
        }
        GroupPage::Name => rsx! {
            AnotherName {
                words,
                trouble,
                name: circle.agreements.group_name.clone(),
                onpropose: move |name| desk.propose(Wish::Name(name)),
                onback: back,
            }
        },
        GroupPage::KeepWords => rsx! {
            KeepWords {
                words,
                trouble,
                now: circle.agreements.keep_words,
                onpropose: move |months| desk.propose(Wish::KeepWords(months)),
                onback: back,
            }
        },
        GroupPage::Anew => anew(desk, circle),
        GroupPage::Ending => rsx! {
            Ending {
                words,
                trouble,
                onpropose: move |()| desk.propose(Wish::End),
                onread: move |topic| read_on(desk.route, topic),
                onback: back,
            }
        },
        _ => return None,
    };
    Some(shown)
}

/// Those who are here start another group.
fn anew(desk: GroupDesk, circle: &CircleViews) -> Element {
    rsx! {
        BeginAnew {
            words: desk.house.words(),
            trouble: desk.house.told_trouble(),
            members: circle.members.clone(),
            agreements: circle.agreements.clone(),
            duties: circle.calendar.duties.clone(),
            onbackup: move |()| desk.back_up(),
            onbegin: move |Anew { members, along }| desk.begin_anew(members, along),
            onback: move |()| desk.back(GroupPage::Course),
        }
    }
}

fn course(desk: GroupDesk, circle: &CircleViews) -> Element {
    rsx! {
        Course {
            words: desk.house.words(),
            trouble: desk.house.told_trouble(),
            view: circle.course.clone(),
            today: circle.agreements.today,
            keep_words: circle.agreements.keep_words,
            onopen: move |page| desk.open(page),
            onread: move |topic| read_on(desk.route, topic),
            onback: move |()| desk.back(GroupPage::All),
        }
    }
}

/// Somebody who would stay longer, or anybody: nobody helps yet, or the one who did has stepped back.
fn initiator(desk: GroupDesk, circle: &CircleViews) -> Element {
    let now = circle.course.initiator.clone().filter(|now| now.meetings_left > 0);
    let members = circle.members.members.iter().map(|member| member.person.clone());
    rsx! {
        InitiatorPage {
            words: desk.house.words(),
            trouble: desk.house.told_trouble(),
            members: members.collect::<Vec<_>>(),
            now,
            onpropose: move |(member, meetings, offered)| {
                desk.propose(Wish::Initiator { member, meetings, offered });
            },
            onread: move |topic| read_on(desk.route, topic),
            onback: move |()| desk.back(GroupPage::Course),
        }
    }
}
