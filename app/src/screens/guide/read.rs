//! One page of the guide.

use dioxus::prelude::*;
use runde_core::companion::Language;
use runde_core::companion::guide::{self, Page as Text, Source, Topic};

use super::beside::Written;
use super::{AskedOf, GuidePage};
use crate::begun::use_begun;
use crate::parts::{
    Button, ButtonKind, Choice, ChoiceGroup, Drawing, Leaf, Lines, Note, Unfold, Way,
};
use crate::screens::behind::{Behind, Section};
use crate::screens::tongues::own_name;
use crate::words::Words;

/// A page with its drawing, a question for the next meeting where it has one, and its sources.
#[component]
pub fn ReadPage(
    /// The words.
    words: Words,
    /// What it is about.
    topic: Topic,
    /// Another page is to be opened.
    onopen: EventHandler<GuidePage>,
    /// It is to be printed.
    #[props(default)]
    onprint: EventHandler<()>,
    /// Back to where one came from.
    onback: EventHandler<()>,
) -> Element {
    let page = guide::page(words.language(), topic);
    let mut other = use_begun("other-language", || None::<Language>);
    let beside = other().map(|language| (language, guide::page(language, topic)));
    let further = further(words, topic);
    rsx! {
        Behind { words, part: Section::Guide, title: page.title, onback,
            if let Some((language, other)) = beside {
                p { class: "date", lang: language.tag(), {other.title} }
            }
            Drawing { shapes: page.drawing.shapes, words: page.drawing.words }
            article { class: "text",
                Written { page, other: beside, onread: move |topic| onopen.call(GuidePage::Read(topic)) }
            }
            if let Some(question) = page.next {
                Leaf {
                    p { class: "book next", {question} }
                    div { class: "not-printed",
                        Button {
                            label: words.show_it_large(),
                            onpress: move |()| onopen.call(GuidePage::Question(AskedOf::Next(topic))),
                        }
                    }
                }
            }
            if !further.is_empty() {
                ul { class: "part ways not-printed", role: "list",
                    for (place , (page , label , note)) in further.into_iter().enumerate() {
                        li { key: "{place}",
                            Way { label, note, onpress: move |()| onopen.call(page) }
                        }
                    }
                }
            }
            div { class: "not-printed",
                Lines {
                    Button { kind: ButtonKind::Quiet, label: words.print(), onpress: onprint }
                    Unfold { label: words.two_languages(),
                        Tongues { words, other, onpick: move |picked| other.set(picked) }
                    }
                    Unfold { label: words.sources(),
                        Sources { words, page }
                    }
                }
            }
            section { class: "part only-printed",
                h2 { {words.sources()} }
                Sources { words, page }
            }
        }
    }
}

/// What lies near a page and is no page of the guide.
fn further(words: Words, topic: Topic) -> Vec<(GuidePage, String, String)> {
    let start_up = || (GuidePage::StartUp, words.start_up(), words.start_up_way_note());
    let support = || (GuidePage::Support, words.find_support(), words.find_support_way_note());
    match topic {
        Topic::TheFirstThreeMeetings => vec![start_up()],
        Topic::FromCourseToGroup => vec![
            start_up(),
            (GuidePage::StartCard, words.start_card(), words.start_card_way_note()),
        ],
        Topic::WhatSelfHelpIs => vec![(
            GuidePage::Expectations,
            words.cards_for_oneself(),
            words.cards_for_oneself_way_note(),
        )],
        Topic::HowAMeetingCanGo | Topic::RelativesMenAndMixedGroups => {
            let note = words.draw_a_question_way_note();
            vec![(GuidePage::Questions, words.draw_a_question(), note)]
        }
        Topic::ChildrensGroups => {
            vec![(GuidePage::Children, words.childrens_plan(), words.childrens_plan_way_note())]
        }
        Topic::FindingARoomAndSupport | Topic::NotTherapyOtherHelp => vec![support()],
        _ => Vec::new(),
    }
}

/// The other two languages by their own names.
#[component]
fn Tongues(
    words: Words,
    other: ReadSignal<Option<Language>>,
    onpick: EventHandler<Option<Language>>,
) -> Element {
    rsx! {
        ChoiceGroup { legend: words.two_languages(), legend_hidden: true,
            Choice {
                group: "beside",
                value: "none",
                label: words.two_languages_none(),
                checked: other().is_none(),
                onpick: move |()| onpick.call(None),
            }
            for language in Language::ALL.into_iter().filter(|other| *other != words.language()) {
                Choice {
                    key: "{language.tag()}",
                    group: "beside",
                    value: language.tag(),
                    lang: language.tag(),
                    label: own_name(language),
                    checked: other() == Some(language),
                    onpick: move |()| onpick.call(Some(language)),
                }
            }
        }
    }
}

/// Where something was read.
#[component]
pub(super) fn SourceList(sources: &'static [Source]) -> Element {
    rsx! {
        ul { class: "sources", role: "list",
            for (place , Source { name , address }) in sources.iter().enumerate() {
                // who says it is named in their own language, whichever that is
                li { key: "{place}", lang: "",
                    span { {*name} }
                    if let Some(address) = address {
                        span { class: "date address", " {address}" }
                    }
                }
            }
        }
    }
}

/// Where what the page says comes from.
#[component]
fn Sources(words: Words, page: &'static Text) -> Element {
    rsx! {
        SourceList { sources: page.sources }
        if let Some(own) = page.own {
            Note { text: format!("{} {own}", words.own_words()) }
        }
        Note { text: words.last_read(super::support::verified(words, page.verified)) }
    }
}
