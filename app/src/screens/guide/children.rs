//! The plan for a children's group.

use dioxus::prelude::*;
use runde_core::companion::guide::{Topic, childrens_plan};

use super::GuidePage;
use super::link::GuideLink;
use super::read::SourceList;
use crate::parts::{Button, ButtonKind, Drawing, DrawingPlace, Lines, Note, Unfold};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// Ten meetings held by two adults; the seats carry drawings, and nobody's name has a place.
#[component]
pub fn Children(
    /// The words.
    words: Words,
    /// A page is to be opened.
    onopen: EventHandler<GuidePage>,
    /// It is to be printed.
    onprint: EventHandler<()>,
    /// Back to where one came from.
    onback: EventHandler<()>,
) -> Element {
    let plan = childrens_plan();
    rsx! {
        Behind {
            words,
            part: Section::Guide,
            title: words.childrens_plan(),
            onback,
            acts: rsx! {
                Button { kind: ButtonKind::Main, label: words.print(), onpress: onprint }
            },
            Note { text: words.childrens_plan_note(plan.meetings.len() as u64, u64::from(plan.minutes)) }
            Note { text: words.childrens_plan_names() }
            div { class: "not-printed", Note { text: words.childrens_plan_print() } }
            Meetings { words }
            div { class: "not-printed",
                Lines {
                    Unfold { label: words.sources(),
                        SourceList { sources: plan.sources }
                        Note { text: words.childrens_plan_own() }
                    }
                }
                for topic in [Topic::ChildrensGroups, Topic::GroupsOfYoungPeople] {
                    GuideLink { key: "{topic.id()}", words, topic, onread: move |topic| onopen.call(GuidePage::Read(topic)) }
                }
            }
        }
    }
}

/// The seats, what every meeting has, and the meetings one by one.
#[component]
fn Meetings(words: Words) -> Element {
    let language = words.language();
    let plan = childrens_plan();
    rsx! {
        section { class: "part", "aria-labelledby": "seats",
            h2 { id: "seats", {words.the_seats()} }
            ul { class: "seats-drawn", role: "list",
                for seat in plan.seats {
                    li { key: "{seat.id}",
                        Drawing { shapes: seat.shapes, words: seat.name.of(language), place: DrawingPlace::Seat }
                    }
                }
            }
        }
        section { class: "part", "aria-labelledby": "every-meeting",
            h2 { id: "every-meeting", {words.every_meeting()} }
            ul { class: "sentences", role: "list",
                for (place , part) in plan.parts.iter().enumerate() {
                    li { key: "{place}",
                        span { class: "book", {part.name.of(language)} }
                        span { class: "date", " · " {words.minutes(u64::from(part.minutes))} }
                        p { class: "note", {part.text.of(language)} }
                    }
                }
            }
        }
        section { class: "part", "aria-labelledby": "meetings",
            h2 { id: "meetings", {words.the_meetings()} }
            ol { class: "counted",
                for (place , meeting) in plan.meetings.iter().enumerate() {
                    li { key: "{place}",
                        h3 { class: "book", {meeting.title.of(language)} }
                        p { {words.goes_round(meeting.question.of(language))} }
                        p { class: "note", {meeting.act.of(language)} }
                    }
                }
            }
        }
    }
}
