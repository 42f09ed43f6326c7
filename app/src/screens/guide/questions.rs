//! Questions to begin a theme round with: drawn, or chosen.

use dioxus::prelude::*;
use runde_core::companion::guide::{Question, QuestionKind, Topic, questions};

use super::AskedOf;
use super::link::GuideLink;
use crate::begun::use_begun;
use crate::parts::{
    Acts, Button, ButtonKind, Choice, ChoiceGroup, Eyebrow, Icon, Note, Page, RunningHead, Saying,
    Trouble, Way,
};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// The kinds of questions, in the order in which they are offered.
const KINDS: [QuestionKind; 4] =
    [QuestionKind::Any, QuestionKind::Walk, QuestionKind::Relatives, QuestionKind::Men];

fn kind_name(words: Words, kind: QuestionKind) -> String {
    match kind {
        QuestionKind::Any => words.questions_any(),
        QuestionKind::Walk => words.questions_walk(),
        QuestionKind::Relatives => words.questions_relatives(),
        QuestionKind::Men => words.questions_men(),
    }
}

/// The questions by kind; one can be drawn or chosen.
#[component]
pub fn DrawQuestion(
    /// The words.
    words: Words,
    /// Why none could be drawn.
    #[props(default)]
    trouble: Option<String>,
    /// One of this kind is to be drawn.
    ondraw: EventHandler<QuestionKind>,
    /// This one was chosen.
    onchoose: EventHandler<&'static Question>,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// Back to where one came from.
    onback: EventHandler<()>,
) -> Element {
    let mut kind = use_begun("kind", || QuestionKind::Any);
    rsx! {
        Behind {
            words,
            part: Section::Guide,
            title: words.draw_a_question(),
            trouble,
            onback,
            Note { text: words.draw_note() }
            section { class: "part",
                ChoiceGroup { legend: words.question_kind(),
                    for (place , one) in KINDS.into_iter().enumerate() {
                        Choice {
                            key: "{place}",
                            group: "question-kind",
                            value: "{place}",
                            label: kind_name(words, one),
                            checked: kind() == one,
                            onpick: move |()| kind.set(one),
                        }
                    }
                }
            }
            Button { kind: ButtonKind::Main, label: words.draw_a_question(), onpress: move |()| ondraw.call(kind()) }
            section { class: "part", "aria-labelledby": "choose-one",
                h2 { id: "choose-one", {words.or_choose_one()} }
                ul { class: "ways", role: "list",
                    for question in questions(kind()) {
                        li { key: "{question.id}",
                            Way { label: question.text.of(words.language()), onpress: move |()| onchoose.call(question) }
                        }
                    }
                }
            }
            for topic in [Topic::SilenceAndPassing, Topic::RelativesMenAndMixedGroups] {
                GuideLink { key: "{topic.id()}", words, topic, onread }
            }
        }
    }
}

/// One question in large letters, to lie on the table.
#[component]
pub fn QuestionPage(
    /// The words.
    words: Words,
    /// The question.
    asked: AskedOf,
    /// Why no other one could be drawn.
    #[props(default)]
    trouble: Option<String>,
    /// Another one of its kind is to be drawn.
    ondraw: EventHandler<&'static Question>,
    /// It becomes the question of the next theme round, where a meeting is on.
    #[props(default)]
    ontake: Option<EventHandler<()>>,
    /// Back to where one came from.
    onback: EventHandler<()>,
) -> Element {
    let eyebrow = match asked {
        AskedOf::Written(_) => words.a_question(),
        AskedOf::Next(_) => words.at_your_next_meeting(),
    };
    rsx! {
        Page {
            header { RunningHead { left: words.guide(), right: "", back: words.back(), onback } }
            main { class: "reading",
                Eyebrow { text: eyebrow }
                Saying { text: asked.text(words.language()), aloud: true }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    Note { text: words.draw_note(), centred: true }
                    if let Some(ontake) = ontake {
                        Button { kind: ButtonKind::Main, label: words.take_into_round(), icon: Icon::Table, onpress: ontake }
                    }
                    if let AskedOf::Written(question) = asked {
                        Button { label: words.draw_another(), onpress: move |()| ondraw.call(question) }
                    }
                }
            }
        }
    }
}
