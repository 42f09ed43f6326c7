//! How the group goes on, and how it ends.

use dioxus::prelude::*;
use runde_core::companion::{GroupCommand, Wish};

use super::Hand;
use crate::keeper::CircleViews;
use crate::route::guide::read_on;
use crate::screens::{
    AnotherName, Course, Ending, GroupPage, Horizon, InitiatorCards, InitiatorPage, KeepWords,
    TimeToAsk,
};

/// A page about how the group goes on; nothing where it is not the time for it.
pub(super) fn page(hand: Hand, page: GroupPage, circle: &CircleViews) -> Option<Element> {
    let words = hand.house.words();
    let trouble = hand.house.told_trouble();
    let back = move |()| hand.open(GroupPage::Course);
    let shown = match page {
        GroupPage::Course => course(hand, circle),
        GroupPage::TimeToAsk if circle.course.horizon.reached => rsx! {
            TimeToAsk {
                words,
                onopen: move |page| hand.open(page),
                onread: move |topic| read_on(hand.route, topic),
                onback: back,
            }
        },
        GroupPage::Horizon => rsx! {
            Horizon {
                words,
                trouble,
                today: circle.agreements.today,
                onpropose: move |horizon| hand.propose(Wish::Horizon(horizon)),
                onback: back,
            }
        },
        GroupPage::Initiator => initiator(hand, circle),
        GroupPage::InitiatorCards => {
            rsx! { InitiatorCards { words, onread: move |topic| read_on(hand.route, topic), onback: back } }
        }
        GroupPage::Name => rsx! {
            AnotherName {
                words,
                trouble,
                name: circle.agreements.group_name.clone(),
                onpropose: move |name| hand.propose(Wish::Name(name)),
                onback: back,
            }
        },
        GroupPage::KeepWords => rsx! {
            KeepWords {
                words,
                trouble,
                now: circle.agreements.keep_words,
                onpropose: move |months| hand.propose(Wish::KeepWords(months)),
                onback: back,
            }
        },
        GroupPage::Ending => rsx! {
            Ending {
                words,
                trouble,
                onpropose: move |()| hand.propose(Wish::End),
                onread: move |topic| read_on(hand.route, topic),
                onback: back,
            }
        },
        _ => return None,
    };
    Some(shown)
}

fn course(hand: Hand, circle: &CircleViews) -> Element {
    rsx! {
        Course {
            words: hand.house.words(),
            trouble: hand.house.told_trouble(),
            view: circle.course.clone(),
            today: circle.agreements.today,
            keep_words: circle.agreements.keep_words,
            onopen: move |page| hand.open(page),
            onlookback: move |()| hand.house.perform(GroupCommand::LookBack),
            onread: move |topic| read_on(hand.route, topic),
            onback: move |()| hand.open(GroupPage::All),
        }
    }
}

/// Somebody who would stay longer, or anybody: nobody helps yet, or the one who did has stepped back.
fn initiator(hand: Hand, circle: &CircleViews) -> Element {
    let now = circle.course.initiator.clone().filter(|now| now.meetings_left > 0);
    let members = circle.members.members.iter().map(|member| member.person.clone());
    rsx! {
        InitiatorPage {
            words: hand.house.words(),
            trouble: hand.house.told_trouble(),
            members: members.collect::<Vec<_>>(),
            now,
            onpropose: move |(member, meetings, offered)| {
                hand.propose(Wish::Initiator { member, meetings, offered });
            },
            onread: move |topic| read_on(hand.route, topic),
            onback: move |()| hand.open(GroupPage::Course),
        }
    }
}
