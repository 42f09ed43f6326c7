//! What can be read, and what stands beside it.

use dioxus::prelude::*;
use runde::cards::Card;
use runde::screens::{
    AskedOf, Children, DrawQuestion, ExpectationCards, FindSupport, GuideFirst, InitiatorCards,
    OneCard, QuestionPage, ReadPage, StartCardPage, StartUp, ToStartUp,
};
use runde::words::Words;
use runde_core::companion::guide::{
    Block, Phrase, QuestionKind, Topic, pages, questions, search, start_up,
};
use runde_core::companion::{StartUpView, StepView, When};

use super::{Screen, pressed, screen, written};

pub(super) fn screens(words: Words) -> Vec<Screen> {
    let mut all = vec![
        screen("guide", move || rsx! { GuideFirst { words, onopen: |_| (), onback: |()| () } }),
        sought(words, "guide-found", &known_to_one_page(words)),
        sought(words, "guide-found-nothing", "xylofon"),
        screen("cards-for-oneself", move || {
            rsx! { ExpectationCards { words, onopen: |_| (), onback: |()| () } }
        }),
        screen("childrens-plan", move || {
            rsx! { Children { words, onopen: |_| (), onprint: |()| (), onback: |()| () } }
        }),
        screen("one-card", move || {
            let card = Card::RoomForSilence;
            rsx! { OneCard { words, card, ondraw: |_| (), onrule: |_| (), onback: |()| () } }
        }),
        screen("start-up-led-here", move || {
            rsx! {
                ToStartUp { words, onpress: |()| () }
                InitiatorCards { words, onback: |()| () }
            }
        }),
        screen("draw-a-question", move || {
            rsx! { DrawQuestion { words, ondraw: |_| (), onchoose: |_| (), onback: |()| () } }
        }),
    ];
    all.extend(read_pages(words));
    all.extend(supports(words));
    all.extend(start_ups(words));
    all.extend(asked(words));
    all
}

/// A word that finds one page in this language, so that the screen is as long in all of them.
fn known_to_one_page(words: Words) -> String {
    let mut known = pages(words.language()).iter().flat_map(|page| page.blocks).flat_map(words_of);
    known.find(|word| search(words.language(), word).len() == 1).unwrap().to_owned()
}

fn words_of(block: &'static Block) -> impl Iterator<Item = &'static str> {
    let phrases: &[Phrase] = match block {
        Block::Paragraph(phrases) => phrases,
        Block::Heading { .. } | Block::List(_) => &[],
    };
    let letters =
        |phrase: &'static Phrase| phrase.words().split(|sign: char| !sign.is_alphabetic());
    phrases.iter().flat_map(letters)
}

fn sought(words: Words, name: &'static str, word: &str) -> Screen {
    written(name, &[("input", 0)], word, move || {
        rsx! { GuideFirst { words, onopen: |_| (), onback: |()| () } }
    })
}

fn read_pages(words: Words) -> Vec<Screen> {
    let page = move |name, topic, presses: &[(&str, usize)]| {
        pressed(name, presses, move || {
            rsx! { ReadPage { words, topic, onopen: |_| (), onback: |()| () } }
        })
    };
    vec![
        page("guide-page", Topic::HowARoundWorks, &[]),
        page("guide-page-next-time", Topic::WhenFewerCome, &[]),
        page("guide-page-further", Topic::FromCourseToGroup, &[]),
        page("guide-page-ending", Topic::EndingWell, &[]),
    ]
}

fn supports(words: Words) -> Vec<Screen> {
    let page = move |name, presses: &[(&str, usize)]| {
        pressed(name, presses, move || {
            rsx! { FindSupport { words, onopen: |_| (), onback: |()| () } }
        })
    };
    vec![
        page("find-support-denmark", &[("change", 0)]),
        page("find-support-norway", &[("change", 1)]),
    ]
}

fn start_ups(words: Words) -> Vec<Screen> {
    let steps = |from_course: bool| {
        start_up(from_course)
            .enumerate()
            .map(|(place, step)| StepView { step, done: place % 3 == 0 })
            .collect()
    };
    let view =
        move |from_course, offered| StartUpView { steps: steps(from_course), from_course, offered };
    let page = move |name, view: Option<StartUpView>| {
        screen(name, move || {
            rsx! {
                StartUp {
                    words,
                    view: view.clone(),
                    onmark: |_| (),
                    oncourse: |_| (),
                    onaway: |_| (),
                    onopen: |_| (),
                    onback: |()| (),
                }
            }
        })
    };
    let card = move |name, next: Option<When>| {
        screen(name, move || {
            rsx! { StartCardPage { words, next: next.clone(), onprint: |()| (), onback: |()| () } }
        })
    };
    vec![
        page("start-up-before-group", None),
        page("start-up", Some(view(false, true))),
        page("start-up-from-course", Some(view(true, false))),
        card("start-card", None),
        card("start-card-agreed", Some(super::calendar::next().when)),
    ]
}

fn asked(words: Words) -> Vec<Screen> {
    let page = move |name, asked: AskedOf, in_meeting: bool| {
        screen(name, move || {
            let ontake = in_meeting.then(|| EventHandler::new(|()| ()));
            rsx! { QuestionPage { words, asked, ondraw: |_| (), ontake, onback: |()| () } }
        })
    };
    let question = questions(QuestionKind::Any).next().map(AskedOf::Written).unwrap();
    vec![
        page("question", question, false),
        page("question-in-meeting", question, true),
        page("question-next-time", AskedOf::Next(Topic::EndingWell), false),
    ]
}
