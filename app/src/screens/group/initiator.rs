//! Help at the start: who, for how many meetings, and cards that everyone may read.

use dioxus::prelude::*;
use runde_core::companion::guide::Topic;
use runde_core::companion::{InitiatorView, MemberId, Person};

use crate::begun::use_begun;
use crate::parts::{Button, ButtonKind, Choice, ChoiceGroup, Leaf, Note, Stepper, Switch};
use crate::screens::behind::{Behind, Section};
use crate::screens::guide::GuideLink;
use crate::words::Words;

/// The most meetings that can be chosen here.
const MOST: u32 = 6;
/// Where the number of meetings begins.
const FIRST: u32 = 3;

/// An initiator is proposed, or that one who is there stays a little longer; one who has stepped back
/// can be chosen as anybody can.
#[component]
pub fn InitiatorPage(
    /// The words.
    words: Words,
    /// Everyone in the group.
    members: Vec<Person>,
    /// The one who helps already.
    now: Option<InitiatorView>,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is laid on the table: who, for how many meetings from now, and whether with a turn of
    /// their own.
    onpropose: EventHandler<(MemberId, u32, bool)>,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// Back to how we go on.
    onback: EventHandler<()>,
) -> Element {
    let least = now.as_ref().map_or(1, |now| now.meetings_left + 1);
    let most = MOST.max(least);
    let chosen = use_begun("member", || now.as_ref().map(|now| now.person.id));
    let mut offered = use_begun("offered", || now.as_ref().is_some_and(|now| now.offered));
    let mut meetings = use_begun("meetings", || FIRST.clamp(least, most));
    let (title, label) = match &now {
        Some(now) => {
            (words.initiator_longer_title(now.person.nickname.clone()), words.initiator_from_now())
        }
        None => (words.initiator_who(), words.how_many_meetings()),
    };
    let propose = move |()| {
        if let Some(member) = *chosen.peek() {
            onpropose.call((member, *meetings.peek(), *offered.peek()));
        }
    };
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: words.how_we_go_on(),
            title,
            trouble,
            onback,
            acts: rsx! {
                Button { kind: ButtonKind::Main, label: words.lay_on_the_table(), waits_for: chosen().is_none().then(|| words.waits_choice()), onpress: propose }
            },
            Note { text: words.initiator_no_more_say() }
            section { class: "part",
                if now.is_none() {
                    Who { words, members, chosen }
                }
                Stepper {
                    label,
                    value: words.count_meetings(u64::from(meetings())),
                    less: words.fewer_meetings(),
                    more: words.more_meetings(),
                    at_least: meetings() <= least,
                    at_most: meetings() >= most,
                    onless: move |()| meetings -= 1,
                    onmore: move |()| meetings += 1,
                }
            }
            section { class: "part",
                Switch {
                    label: words.initiator_offered(),
                    note: words.initiator_offered_note(),
                    on: offered(),
                    onflip: move |on| offered.set(on),
                }
            }
            section { class: "part", Note { text: words.all_have_to_agree() } }
            GuideLink { words, topic: Topic::AGroupWithoutALeader, onread }
        }
    }
}

/// Everyone, to choose one of them.
#[component]
fn Who(words: Words, members: Vec<Person>, chosen: Signal<Option<MemberId>>) -> Element {
    rsx! {
        ChoiceGroup { legend: words.initiator_who(), legend_hidden: true,
            for (place , person) in members.into_iter().enumerate() {
                Choice {
                    key: "{place}",
                    group: "initiator",
                    value: "{place}",
                    label: person.nickname,
                    checked: chosen() == Some(person.id),
                    onpick: move |()| chosen.set(Some(person.id)),
                }
            }
        }
    }
}

/// What an initiator does, on six small cards.
#[component]
pub fn InitiatorCards(
    /// The words.
    words: Words,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// Back to how we go on.
    onback: EventHandler<()>,
) -> Element {
    let cards = [
        (words.help_no_expert(), words.help_no_expert_text()),
        (words.help_listens(), words.help_listens_text()),
        (words.help_frame(), words.help_frame_text()),
        (words.help_floor(), words.help_floor_text()),
        (words.help_with_us(), words.help_with_us_text()),
        (words.help_steps_back(), words.help_steps_back_text()),
    ];
    rsx! {
        Behind { words, part: Section::Group, head: words.how_we_go_on(), title: words.initiator_cards(), onback,
            div { class: "part slips",
                for (place , (title , text)) in cards.into_iter().enumerate() {
                    Leaf { key: "{place}",
                        h2 { class: "book", {title} }
                        p { class: "note", {text} }
                    }
                }
            }
            for topic in [Topic::TheInitiatorStepsBack, Topic::ListeningWithoutAdvice] {
                GuideLink { key: "{topic.id()}", words, topic, onread }
            }
        }
    }
}
