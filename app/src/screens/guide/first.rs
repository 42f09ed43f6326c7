//! The guide's first page: a word to look for, the pages by chapter, and what stands beside them.

use dioxus::prelude::*;
use runde_core::companion::guide::{self, FoundPage, Page as Text, Topic};

use super::GuidePage;
use crate::begun::use_begun;
use crate::parts::{Field, Note, Way};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// So many signs can be looked for.
const LONGEST: usize = 60;

/// The pages of the guide, and all that can be read beside them.
#[component]
pub fn GuideFirst(
    /// The words.
    words: Words,
    /// A page is to be opened.
    onopen: EventHandler<GuidePage>,
    /// Back to where one came from.
    onback: EventHandler<()>,
) -> Element {
    // who comes back finds the same words there; they are written down nowhere
    let mut sought = use_begun("sought", String::new);
    let found = use_memo(move || guide::search(words.language(), &sought.read()));
    let looking = use_memo(move || !sought.read().trim().is_empty());
    rsx! {
        Behind { words, part: Section::Guide, title: words.guide(), onback,
            Note { text: words.guide_intro() }
            div { class: "part look-for", role: "search",
                Field {
                    id: "look-for",
                    label: words.look_for_a_word(),
                    value: sought.peek().clone(),
                    max: LONGEST,
                    oninput: move |written| sought.set(written),
                }
                p { class: "note", role: "status",
                    if looking() {
                        {if found.read().is_empty() { words.found_on_no_page() } else { words.found_pages(found.read().len() as u64) }}
                    }
                }
            }
            if looking() {
                FoundPages { found: found(), onopen }
            } else {
                Beside { words, onopen }
                Chapters { words, onopen }
            }
        }
    }
}

#[component]
fn FoundPages(found: ReadSignal<Vec<FoundPage>>, onopen: EventHandler<GuidePage>) -> Element {
    rsx! {
        ul { class: "ways found", role: "list",
            for FoundPage { topic , title , line } in found() {
                li { key: "{topic.id()}",
                    Way { label: title, pieces: line, onpress: move |()| onopen.call(GuidePage::Read(topic)) }
                }
            }
        }
    }
}

/// What is not a page of the guide, and is found here all the same.
#[component]
fn Beside(words: Words, onopen: EventHandler<GuidePage>) -> Element {
    let ways = [
        (GuidePage::StartUp, words.start_up(), words.start_up_way_note()),
        (GuidePage::Questions, words.draw_a_question(), words.draw_a_question_way_note()),
        (GuidePage::Expectations, words.cards_for_oneself(), words.cards_for_oneself_way_note()),
        (GuidePage::Support, words.find_support(), words.find_support_way_note()),
    ];
    rsx! {
        section { class: "part",
            ul { class: "ways", role: "list",
                for (place , (page , label , note)) in ways.into_iter().enumerate() {
                    li { key: "{place}",
                        Way { label, note, onpress: move |()| onopen.call(page) }
                    }
                }
            }
        }
    }
}

/// What some pages of the guide have to do with each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum GuideChapter {
    Together,
    Beginning,
    Groups,
    Changes,
    App,
    Help,
}

impl GuideChapter {
    /// All of them, in the order in which they are read.
    const ALL: [Self; 6] =
        [Self::Together, Self::Beginning, Self::Groups, Self::Changes, Self::App, Self::Help];

    const fn of(topic: Topic) -> Self {
        match topic {
            Topic::WhatSelfHelpIs
            | Topic::AGroupWithoutALeader
            | Topic::HowARoundWorks
            | Topic::HowAMeetingCanGo
            | Topic::ListeningWithoutAdvice
            | Topic::SilenceAndPassing
            | Topic::FromProblemToChange
            | Topic::TheMiddle
            | Topic::BetweenMeetings => Self::Together,
            Topic::TheInitiatorStepsBack
            | Topic::AgreeingOnGroundRules
            | Topic::Confidentiality
            | Topic::HowOftenAndHowLong
            | Topic::TheFirstThreeMeetings
            | Topic::FromCourseToGroup => Self::Beginning,
            Topic::RelativesMenAndMixedGroups
            | Topic::ChildrensGroups
            | Topic::GroupsOfYoungPeople
            | Topic::ThreeStories
            | Topic::WhatIsKnown => Self::Groups,
            Topic::WhenFewerCome | Topic::WhenItIsHardBetweenUs | Topic::EndingWell => {
                Self::Changes
            }
            Topic::ThePassphrase
            | Topic::WhoSeesWhat
            | Topic::WithoutAPhone
            | Topic::WhenNotEveryoneIsHere
            | Topic::ABreakFromTheGroup
            | Topic::ANewGroup
            | Topic::MeetingApart
            | Topic::ANewPhone
            | Topic::ALostPhone
            | Topic::SendingNews
            | Topic::WhatACarrierSees => Self::App,
            Topic::FindingARoomAndSupport | Topic::NotTherapyOtherHelp => Self::Help,
        }
    }

    fn title(self, words: Words) -> String {
        match self {
            Self::Together => words.chapter_together(),
            Self::Beginning => words.chapter_beginning(),
            Self::Groups => words.chapter_groups(),
            Self::Changes => words.chapter_changes(),
            Self::App => words.chapter_app(),
            Self::Help => words.chapter_help(),
        }
    }

    fn pages(self, words: Words) -> impl Iterator<Item = &'static Text> {
        let pages = guide::pages(words.language()).iter().copied();
        pages.filter(move |page| Self::of(page.topic) == self)
    }
}

#[component]
fn Chapters(words: Words, onopen: EventHandler<GuidePage>) -> Element {
    rsx! {
        for (place , chapter) in GuideChapter::ALL.into_iter().enumerate() {
            section { key: "{place}", class: "part", "aria-labelledby": "chapter-{place}",
                h2 { id: "chapter-{place}", {chapter.title(words)} }
                ul { class: "ways", role: "list",
                    for page in chapter.pages(words) {
                        li { key: "{page.topic.id()}",
                            Way { label: page.title, onpress: move |()| onopen.call(GuidePage::Read(page.topic)) }
                        }
                    }
                    if chapter == GuideChapter::Groups {
                        li {
                            Way {
                                label: words.childrens_plan(),
                                note: words.childrens_plan_way_note(),
                                onpress: move |()| onopen.call(GuidePage::Children),
                            }
                        }
                    }
                }
            }
        }
    }
}
