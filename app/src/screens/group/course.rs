//! How the group goes on: how long, with whose help, and what else can be changed.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::guide::Topic;
use runde_core::companion::{CourseView, HorizonInForce, HorizonView, InitiatorView};

use super::GroupPage;
use crate::parts::{Note, Way, WayLook};
use crate::screens::behind::{Behind, Section};
use crate::screens::guide::GuideLink;
use crate::words::Words;

/// What can be read where the group asks itself how it goes on.
const TO_READ: [Topic; 6] = [
    Topic::AGroupWithoutALeader,
    Topic::HowOftenAndHowLong,
    Topic::WhenFewerCome,
    Topic::ABreakFromTheGroup,
    Topic::ANewGroup,
    Topic::WhenItIsHardBetweenUs,
];

/// How the group goes on.
#[component]
pub fn Course(
    /// The words.
    words: Words,
    /// How it goes on.
    view: CourseView,
    /// The civil day it is.
    today: NaiveDate,
    /// How many months the words of what is settled are kept.
    keep_words: u32,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Another page of the group is to be opened.
    onopen: EventHandler<GroupPage>,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// Back to the group.
    onback: EventHandler<()>,
) -> Element {
    let CourseView { horizon, initiator, .. } = view;
    rsx! {
        Behind { words, part: Section::Group, title: words.how_we_go_on(), trouble, onback,
            section { class: "part", "aria-labelledby": "how-long",
                h2 { id: "how-long", {words.how_long()} }
                p { class: "book", {how_long(words, &horizon, today)} }
                ul { class: "ways", role: "list",
                    li { Way { label: words.change_this(), onpress: move |()| onopen.call(GroupPage::Horizon) } }
                }
                if horizon.reached {
                    TimeToAskWay { words, onopen }
                }
            }
            HelpAtTheStart { words, initiator, onopen }
            section { class: "part", "aria-labelledby": "name-and-words",
                h2 { id: "name-and-words", {words.name_and_words()} }
                ul { class: "ways", role: "list",
                    li { Way { label: words.another_name(), onpress: move |()| onopen.call(GroupPage::Name) } }
                    li { Way { label: words.keep_words(), note: months(words, keep_words), onpress: move |()| onopen.call(GroupPage::KeepWords) } }
                }
            }
            section { class: "part", "aria-labelledby": "the-end",
                h2 { id: "the-end", {words.the_end()} }
                ul { class: "ways", role: "list",
                    li { Way { label: words.begin_anew(), onpress: move |()| onopen.call(GroupPage::Anew) } }
                    li { Way { label: words.end_the_group(), onpress: move |()| onopen.call(GroupPage::Ending) } }
                }
            }
            section { class: "part", "aria-labelledby": "to-read",
                h2 { id: "to-read", {words.guide()} }
                for topic in TO_READ {
                    GuideLink { key: "{topic.id()}", words, topic, onread }
                }
            }
        }
    }
}

/// The initiator, who has nothing that the others do not have.
#[component]
fn HelpAtTheStart(
    words: Words,
    initiator: Option<InitiatorView>,
    onopen: EventHandler<GroupPage>,
) -> Element {
    let cards = rsx! {
        li { Way { label: words.initiator_cards(), note: words.initiator_cards_note(), onpress: move |()| onopen.call(GroupPage::InitiatorCards) } }
    };
    rsx! {
        section { class: "part", "aria-labelledby": "initiator",
            h2 { id: "initiator", {words.initiator()} }
            match initiator {
                Some(InitiatorView { person, meetings_left: 0, .. }) => rsx! {
                    p { class: "book", {words.initiator_stepped_back(person.nickname)} }
                    ul { class: "ways", role: "list",
                        li { Way { label: words.initiator_again(), note: words.initiator_again_note(), onpress: move |()| onopen.call(GroupPage::Initiator) } }
                    }
                },
                Some(InitiatorView { person, meetings_left, .. }) => rsx! {
                    p { class: "book", {words.initiator_helps(person.nickname.clone())} }
                    Note { text: words.initiator_left(u64::from(meetings_left), person.nickname) }
                    ul { class: "ways", role: "list",
                        {cards}
                        li { Way { label: words.a_little_longer(), onpress: move |()| onopen.call(GroupPage::Initiator) } }
                    }
                },
                None => rsx! {
                    Note { text: words.initiator_none() }
                    ul { class: "ways", role: "list",
                        {cards}
                        li { Way { label: words.initiator_agree(), onpress: move |()| onopen.call(GroupPage::Initiator) } }
                    }
                },
            }
        }
    }
}

/// It is time to ask.
#[component]
pub(super) fn TimeToAskWay(words: Words, onopen: EventHandler<GroupPage>) -> Element {
    rsx! {
        Way { look: WayLook::Leaf, label: words.time_to_ask(), onpress: move |()| onopen.call(GroupPage::TimeToAsk) }
    }
}

/// How are we doing? A slip while it may be timely, else one line among others.
#[component]
pub(super) fn LookBackWay(words: Words, timely: bool, onlookback: EventHandler<()>) -> Element {
    let look = if timely { WayLook::Leaf } else { WayLook::Line };
    rsx! {
        Way { look, label: words.how_are_we_doing(), note: words.look_back_note(), onpress: onlookback }
    }
}

/// How long the group means to meet, as a sentence.
pub(super) fn how_long(words: Words, in_force: &HorizonInForce, today: NaiveDate) -> String {
    match (in_force.reached, in_force.horizon) {
        (true, _) => words.meet_reached(),
        (false, HorizonView::Open) => words.meet_open(),
        (false, HorizonView::Until(day)) => words.meet_until(words.date(day, today)),
        (false, HorizonView::Meetings(meetings)) => {
            words.meet_meetings(u64::from(in_force.meetings_left.unwrap_or(meetings)))
        }
    }
}

/// A number of months, by its name where it has one.
pub(super) fn months(words: Words, months: u32) -> String {
    match months {
        3 => words.for_three_months(),
        6 => words.for_half_a_year(),
        12 => words.for_a_year(),
        24 => words.two_years(),
        _ => words.count_months(u64::from(months)),
    }
}
