//! Looking back: everyone answers in private while the phone goes round, then all read it once.
//!
//! It goes round as a proposal does, with the same blank page between two people.

use dioxus::prelude::*;
use runde_core::companion::guide::Topic;
use runde_core::companion::{LOOK_BACK_QUESTIONS, limits};

use crate::parts::{
    Acts, Area, Button, ButtonKind, Marks, Note, Page, RunningHead, Scale, Title, Trouble, Unfold,
};
use crate::screens::before::{BeforeRound, goes_to_all};
use crate::screens::guide::GuideLink;
use crate::words::Words;

/// The questions.
fn questions(words: Words) -> [String; LOOK_BACK_QUESTIONS] {
    [
        words.look_back_safe(),
        words.look_back_time(),
        words.look_back_frame(),
        words.look_back_helps(),
    ]
}

/// The words of the answers, from one end to the other.
fn scale(words: Words) -> Vec<String> {
    vec![
        words.mark_not_at_all(),
        words.mark_a_little(),
        words.mark_partly(),
        words.mark_mostly(),
        words.mark_very_much(),
    ]
}

/// Before the first one takes the phone: what it is, and what becomes of the answers.
#[component]
pub fn BeforeLookBack(
    /// The words.
    words: Words,
    /// To how many the phone goes.
    of: usize,
    /// Whether these are the ones at the table of a meeting.
    here: bool,
    /// Somebody has taken the phone.
    ontake: EventHandler<()>,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// The phone does not go round.
    onstop: EventHandler<()>,
) -> Element {
    rsx! {
        BeforeRound {
            words,
            head: words.how_are_we_doing(),
            goes: goes_to_all(words, of, here),
            notes: vec![words.look_back_what(), words.look_back_sealed()],
            stop: words.not_now(),
            ontake,
            onstop,
            GuideLink { words, topic: Topic::HowOftenAndHowLong, onread }
        }
    }
}

/// Whoever has the phone answers, or leaves open what they like.
#[component]
pub fn LookBackAsk(
    /// The words.
    words: Words,
    /// To how many it was passed before.
    passed: usize,
    /// To how many it goes.
    of: usize,
    /// Why the answer could not be sealed.
    #[props(default)]
    trouble: Option<String>,
    /// The answer is sealed: a mark for each question that has one, and a sentence that may be empty.
    onseal: EventHandler<(Vec<Option<u8>>, String)>,
    /// The phone does not go on.
    onstop: EventHandler<()>,
) -> Element {
    let chosen = use_signal(|| [None::<u8>; LOOK_BACK_QUESTIONS]);
    let mut written = use_signal(String::new);
    let place = passed + 1;
    rsx! {
        Page {
            header {
                RunningHead {
                    left: words.how_are_we_doing(),
                    right: words.passed_to(place as u64, of as u64),
                    told: true,
                }
            }
            main {
                Title { text: words.how_are_we_doing() }
                Note { text: words.look_back_may_stay_open() }
                div { class: "part",
                    for (place , question) in questions(words).into_iter().enumerate() {
                        Scale {
                            key: "{place}",
                            group: "question-{place}",
                            question,
                            words: scale(words),
                            open: words.leave_it_open(),
                            chosen: chosen().get(place).copied().flatten().map(usize::from),
                            onpick: move |mark| choose(chosen, place, mark),
                        }
                    }
                }
                section { class: "part",
                    Area {
                        id: "sentence",
                        label: words.one_sentence(),
                        hint: words.one_sentence_hint(),
                        lines: 2,
                        max: limits::LOOK_BACK,
                        oninput: move |text| written.set(text),
                    }
                }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    Button {
                        kind: ButtonKind::Main,
                        label: if place == of { words.seal_the_last() } else { words.seal_and_pass_on() },
                        onpress: move |()| onseal.call((chosen.peek().to_vec(), written.peek().clone())),
                    }
                    if passed == 0 {
                        Button { kind: ButtonKind::Quiet, label: words.stop_and_talk(), onpress: onstop }
                    } else {
                        Unfold { label: words.stop_and_talk(),
                            Note { text: words.forgotten_answers() }
                            Button { label: words.stop_yes(), onpress: onstop }
                        }
                    }
                }
            }
        }
    }
}

fn choose(
    mut chosen: Signal<[Option<u8>; LOOK_BACK_QUESTIONS]>,
    question: usize,
    mark: Option<usize>,
) {
    if let Some(answer) = chosen.write().get_mut(question) {
        *answer = mark.and_then(|mark| u8::try_from(mark).ok());
    }
}

/// All have sealed; it is read once, together.
#[component]
pub fn LookBackRead(
    /// The words.
    words: Words,
    /// The marks of every question; none where they would point at somebody.
    marks: Vec<Option<Vec<u8>>>,
    /// What was written.
    written: Vec<String>,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// It was read, and is erased.
    onerase: EventHandler<()>,
) -> Element {
    let answered = questions(words).into_iter().zip(marks);
    rsx! {
        Page {
            header { RunningHead { left: words.how_are_we_doing(), right: "" } }
            main {
                Title { text: words.look_back_read() }
                Note { text: words.look_back_read_note() }
                for (place , (question , marks)) in answered.enumerate() {
                    section { key: "{place}", class: "part", "aria-labelledby": "question-{place}",
                        h2 { id: "question-{place}", class: "book", {question} }
                        if let Some(marks) = marks {
                            Marks { words: scale(words), marks }
                        } else {
                            Note { text: words.look_back_too_little() }
                        }
                    }
                }
                if !written.is_empty() {
                    section { class: "part", "aria-labelledby": "sentences",
                        h2 { id: "sentences", {words.look_back_sentences()} }
                        ul { class: "sentences", role: "list",
                            for (place , sentence) in written.into_iter().enumerate() {
                                li { key: "{place}", class: "book", {sentence} }
                            }
                        }
                    }
                }
                GuideLink { words, topic: Topic::WhenItIsHardBetweenUs, onread }
            }
            footer {
                Acts {
                    Note { text: words.look_back_not_kept(), centred: true }
                    Button { kind: ButtonKind::Main, label: words.look_back_erase(), onpress: onerase }
                }
            }
        }
    }
}
