//! The way from 'some of us want to start' to the third meeting.

use dioxus::prelude::*;
use runde_core::companion::guide::{self, Occasion, Opens, Topic, start_up};
use runde_core::companion::{StartUpView, StepView};

use super::GuidePage;
use super::link::GuideLink;
use crate::begun::use_begun;
use crate::parts::{Button, ButtonKind, Icon, Note, Switch, Tick};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// Where a step is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leads {
    /// A page to read.
    Page(GuidePage),
    /// A screen of the group.
    Screen(Opens),
}

impl Leads {
    /// Before there is a group, what a screen of it would do can be read about.
    fn of(opens: Opens, group: bool) -> Self {
        let read = |topic| Self::Page(GuidePage::Read(topic));
        match opens {
            Opens::Page(topic) => read(topic),
            Opens::Support => Self::Page(GuidePage::Support),
            Opens::StartCard => Self::Page(GuidePage::StartCard),
            Opens::Expectations => Self::Page(GuidePage::Expectations),
            _ if group => Self::Screen(opens),
            Opens::Meeting | Opens::Duties => read(Topic::HowAMeetingCanGo),
            Opens::Pledge => read(Topic::Confidentiality),
            Opens::Rules => read(Topic::AgreeingOnGroundRules),
            Opens::Rhythm | Opens::Horizon | Opens::LookBack => read(Topic::HowOftenAndHowLong),
            Opens::Initiator => read(Topic::TheInitiatorStepsBack),
        }
    }

    fn label(self, words: Words) -> String {
        match self {
            Self::Page(GuidePage::Read(topic)) => {
                guide::page(words.language(), topic).title.to_owned()
            }
            Self::Page(GuidePage::Support) => words.find_support(),
            Self::Page(GuidePage::StartCard) => words.start_card(),
            Self::Page(GuidePage::Expectations) => words.cards_for_oneself(),
            Self::Page(_) => words.guide(),
            Self::Screen(Opens::Meeting) => words.start_meeting(),
            Self::Screen(Opens::Pledge) => words.pledge(),
            Self::Screen(Opens::Rules) => words.ground_rules_cards(),
            Self::Screen(Opens::Rhythm) => words.our_rhythm_page(),
            Self::Screen(Opens::Duties) => words.duties(),
            Self::Screen(Opens::Initiator) => words.initiator(),
            Self::Screen(Opens::Horizon) => words.how_long(),
            Self::Screen(_) => words.how_we_go_on(),
        }
    }
}

/// The way back to start-up, above a screen that was opened from it.
#[component]
pub fn ToStartUp(
    /// The words.
    words: Words,
    /// Back to start-up.
    onpress: EventHandler<()>,
) -> Element {
    rsx! {
        nav { class: "to-meeting",
            Button { kind: ButtonKind::Quiet, label: words.back_to_start_up(), icon: Icon::Book, onpress }
        }
    }
}

/// The steps, each with the screen that does it; they can be marked once there is a group.
#[component]
pub fn StartUp(
    /// The words.
    words: Words,
    /// How far it has come; nothing before there is a group.
    view: Option<StartUpView>,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// A step is done, or is not after all.
    onmark: EventHandler<StepView>,
    /// Whether the group comes from a course.
    oncourse: EventHandler<bool>,
    /// Put away, or taken out again.
    onaway: EventHandler<bool>,
    /// Where a step is done.
    onopen: EventHandler<Leads>,
    /// Back to where one came from.
    onback: EventHandler<()>,
) -> Element {
    // before there is a group it is told nobody, and forgotten with this page
    let mut from_course = use_begun("from-course", || false);
    let group = view.is_some();
    let course = view.as_ref().map_or(from_course(), |view| view.from_course);
    let steps: Vec<StepView> = match &view {
        Some(view) => view.steps.clone(),
        None => start_up(course).map(|step| StepView { step, done: false }).collect(),
    };
    let intro = if group { words.start_up_intro() } else { words.start_up_before_group() };
    rsx! {
        Behind { words, part: Section::Guide, title: words.start_up(), trouble, onback,
            Note { text: intro }
            section { class: "part",
                Switch {
                    label: words.comes_from_course(),
                    note: words.comes_from_course_note(),
                    on: course,
                    onflip: move |on| if group { oncourse.call(on) } else { from_course.set(on) },
                }
            }
            for occasion in [Occasion::Before, Occasion::First, Occasion::Second, Occasion::Third] {
                OnOccasion { key: "{occasion:?}", words, occasion, steps: steps.clone(), group, onmark, onopen }
            }
            GuideLink {
                words,
                topic: Topic::TheFirstThreeMeetings,
                onread: move |topic| onopen.call(Leads::Page(GuidePage::Read(topic))),
            }
            if let Some(view) = view {
                PutAway { words, offered: view.offered, onaway }
            }
        }
    }
}

/// The steps for one occasion.
#[component]
fn OnOccasion(
    words: Words,
    occasion: Occasion,
    steps: Vec<StepView>,
    group: bool,
    onmark: EventHandler<StepView>,
    onopen: EventHandler<Leads>,
) -> Element {
    rsx! {
        section { class: "part", "aria-labelledby": "{occasion:?}",
            h2 { id: "{occasion:?}", {occasion_name(words, occasion)} }
            ul { class: "steps", role: "list",
                for one in steps.into_iter().filter(|one| one.step.occasion == occasion) {
                    li { key: "{one.step.id}",
                        OneStep { words, one, group, onmark, onopen }
                    }
                }
            }
        }
    }
}

fn occasion_name(words: Words, occasion: Occasion) -> String {
    match occasion {
        Occasion::Before => words.occasion_before(),
        Occasion::First => words.occasion_first(),
        Occasion::Second => words.occasion_second(),
        Occasion::Third => words.occasion_third(),
    }
}

#[component]
fn OneStep(
    words: Words,
    one: StepView,
    group: bool,
    onmark: EventHandler<StepView>,
    onopen: EventHandler<Leads>,
) -> Element {
    let StepView { step, done } = one;
    let (label, note) = (step.label.of(words.language()), step.note.of(words.language()));
    let leads = Leads::of(step.opens, group);
    rsx! {
        if group {
            Tick { label, note, on: done, onflip: move |on| onmark.call(StepView { step, done: on }) }
        } else {
            p { class: "book", {label} }
            p { class: "note", {note} }
        }
        Button { kind: ButtonKind::Quiet, icon: Icon::On, label: leads.label(words), onpress: move |()| onopen.call(leads) }
    }
}

/// Whether Today leads here.
#[component]
fn PutAway(words: Words, offered: bool, onaway: EventHandler<bool>) -> Element {
    let (note, label) = if offered {
        (words.put_away_note(), words.put_away())
    } else {
        (words.is_put_away(), words.take_out_again())
    };
    rsx! {
        section { class: "part",
            Note { text: note }
            Button { label, onpress: move |()| onaway.call(offered) }
        }
    }
}
