//! The plan for the meeting, and what it gives everyone.

use dioxus::prelude::*;
use runde_core::companion::guide::Topic;
use runde_core::companion::{
    PartKind, Plan, PlanProblem, PlanRow, PlanView, Preset, Span, plan_view,
};

use super::room::part_name;
use crate::parts::{
    Acts, Button, ButtonKind, Choice, ChoiceGroup, Icon, Note, Page, RunningHead, Stepper, Switch,
    Title, Trouble,
};
use crate::screens::guide::GuideLink;
use crate::words::Words;

/// How much one tap changes a part.
const STEP: u16 = 5;

/// Every part with its minutes; each can be changed or left out, and the offers follow at once.
#[component]
pub fn PlanPage(
    /// The words.
    words: Words,
    /// How many are here.
    people: usize,
    /// The plan as it stands.
    plan: Signal<Plan>,
    /// When a meeting of so many minutes would end.
    would_end: Callback<u64, chrono::NaiveTime>,
    /// Why the meeting could not begin.
    trouble: Option<String>,
    /// Begin the meeting.
    onstart: EventHandler<()>,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// Back to the seats.
    onback: EventHandler<()>,
) -> Element {
    let view = plan_view(&plan.read(), people);
    let impossible = !view.problems.is_empty();
    rsx! {
        Page {
            header { RunningHead { left: words.start_meeting(), right: words.step_of(2, 2), back: words.back(), onback } }
            main {
                Title { text: words.plan_title() }
                Presets { words, plan }
                Sum { words, view: view.clone(), ends: words.about_time(would_end.call(view.minutes)) }
                ol { class: "plan-parts",
                    for row in view.rows {
                        PartRow { key: "{row.name:?}", words, row, plan }
                    }
                }
                for topic in [Topic::HowAMeetingCanGo, Topic::MeetingApart] {
                    GuideLink { key: "{topic.id()}", words, topic, onread }
                }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    Button { kind: ButtonKind::Main, label: words.start_meeting(), disabled: impossible, onpress: onstart }
                }
            }
        }
    }
}

#[component]
fn Presets(words: Words, plan: Signal<Plan>) -> Element {
    let presets = [
        (Preset::Standard120, words.preset_standard(), 120_u64),
        (Preset::Short90, words.preset_short(), 90),
        (Preset::First180, words.preset_first(), 180),
    ];
    // the meeting one has changed is still the meeting one began with: the same parts
    let same_parts = |preset: Preset| {
        let names = |plan: &Plan| plan.parts().iter().map(|part| part.name).collect::<Vec<_>>();
        let preset = Plan::preset(preset);
        names(&preset) == names(&plan.read())
    };
    let exact = |preset: Preset| Plan::preset(preset) == *plan.read();
    let kept = presets.iter().position(|(preset, ..)| exact(*preset));
    let like = kept.or_else(|| presets.iter().position(|(preset, ..)| same_parts(*preset)));
    rsx! {
        section { class: "part presets",
            ChoiceGroup { legend: words.presets(), legend_hidden: true, row: true,
                for (place, (preset, label, minutes)) in presets.into_iter().enumerate() {
                    Choice {
                        key: "{minutes}",
                        group: "preset",
                        value: "{minutes}",
                        label,
                        note: words.minutes(minutes),
                        checked: like == Some(place),
                        onpick: move |()| plan.set(Plan::preset(preset)),
                    }
                }
            }
        }
    }
}

#[component]
fn PartRow(words: Words, row: PlanRow, plan: Signal<Plan>) -> Element {
    let PlanRow { name, kind, minutes, included, walk, each, too_short } = row;
    let part = part_name(words, name);
    let mut change = move |minutes: u16| {
        let changed = plan.peek().with_minutes(name, minutes);
        plan.set(changed);
    };
    let (less, more) = (fewer(minutes), minutes.saturating_add(STEP) / STEP * STEP);
    let flip = move |included| {
        let changed = plan.peek().with_included(name, included);
        plan.set(changed);
    };
    let stroll = move |()| {
        let changed = plan.peek().with_walk(name, !walk);
        plan.set(changed);
    };
    rsx! {
        li { class: "plan-part", "data-out": (!included).then_some(""),
            Switch {
                label: part.clone(),
                note: each.map(|each| words.each_is_offered(length(words, each))),
                on: included,
                onflip: flip,
            }
            if included {
                div { class: "plan-tools",
                    if kind == PartKind::Round {
                        Button {
                            kind: ButtonKind::Quiet,
                            icon: Icon::Walk,
                            label: words.walk(),
                            name: words.walk_of(part.clone()),
                            pressed: walk,
                            onpress: stroll,
                        }
                    }
                    Stepper {
                        label: words.minutes_of(part.clone()),
                        value: words.short_minutes(u64::from(minutes)),
                        less: words.fewer_minutes(part.clone()),
                        more: words.more_minutes(part),
                        at_least: minutes <= 1,
                        at_most: minutes >= Plan::LONGEST_PART,
                        onless: move |()| change(less),
                        onmore: move |()| change(more),
                    }
                }
            }
            if too_short {
                p { class: "problem", role: "alert", {words.part_too_short()} }
            }
        }
    }
}

#[component]
fn Sum(words: Words, view: PlanView, ends: String) -> Element {
    let talk = view.problems.contains(&PlanProblem::NoTalkTime);
    rsx! {
        section { class: "part plan-sum", "aria-live": "polite",
            if talk {
                p { class: "problem", {words.no_talk_time()} }
            } else {
                p { class: "book", {words.each_in_all(view.people as u64, length(words, view.each))} }
            }
            Note { text: words.whole_meeting(view.minutes, ends) }
        }
    }
}

/// The next whole step down, and single minutes below the first one.
const fn fewer(minutes: u16) -> u16 {
    if minutes > STEP { (minutes - 1) / STEP * STEP } else { minutes.saturating_sub(1) }
}

/// A length as everyone writes it: minutes, and seconds where there are any.
pub(crate) fn length(words: Words, span: Span) -> String {
    let (minutes, seconds) = (span.secs() / 60, span.secs() % 60);
    match (minutes, seconds) {
        (_, 0) => words.minutes(minutes),
        (0, _) => words.only_seconds(seconds),
        _ => words.minutes_seconds(minutes, seconds),
    }
}
