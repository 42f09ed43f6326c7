//! Looking back: everyone answers in private while the phone goes round, then all read it once.

use dioxus::prelude::*;

use crate::parts::{Acts, Area, Button, ButtonKind, Marks, Note, Page, RunningHead, Scale, Title};
use crate::screens::founding::Trouble;
use crate::words::Words;

/// How many questions there are.
const QUESTIONS: usize = 4;
/// The most signs of the one sentence.
const MOST: usize = 200;

/// The questions.
fn questions(words: Words) -> [String; QUESTIONS] {
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

/// The head of a page while the phone goes round: the only thing that is counted is the phone's way.
#[component]
fn Passed(words: Words, passed: usize, of: usize) -> Element {
    let told =
        if passed == 0 { String::new() } else { words.look_back_passed(passed as u64, of as u64) };
    rsx! {
        header { RunningHead { left: words.how_are_we_doing(), right: told } }
    }
}

/// Whoever has the phone answers.
#[component]
pub fn LookBackAsk(
    /// The words.
    words: Words,
    /// To how many it was passed.
    passed: usize,
    /// To how many it goes.
    of: usize,
    /// Why the answer could not be sealed.
    #[props(default)]
    trouble: Option<String>,
    /// The answer is sealed: a mark for every question, and a sentence that may be empty.
    onseal: EventHandler<(Vec<u8>, String)>,
    /// The phone does not go on.
    onstop: EventHandler<()>,
) -> Element {
    let chosen = use_signal(|| [None::<u8>; QUESTIONS]);
    let mut written = use_signal(String::new);
    let mut asked = use_signal(|| false);
    let mut sealed = use_signal(|| false);
    let again = trouble.is_some();
    let seal = move |()| {
        let marks: Vec<u8> = chosen.peek().iter().flatten().copied().collect();
        if marks.len() < QUESTIONS {
            asked.set(true);
        } else if !*sealed.peek() || again {
            sealed.set(true);
            onseal.call((marks, written.peek().clone()));
        }
    };
    let open = asked() && chosen().contains(&None);
    rsx! {
        Page {
            Passed { words, passed, of }
            main {
                Title { text: words.how_are_we_doing() }
                div { class: "part",
                    for (place , question) in questions(words).into_iter().enumerate() {
                        Scale {
                            key: "{place}",
                            group: "question-{place}",
                            question,
                            words: scale(words),
                            chosen: chosen().get(place).copied().flatten().map(usize::from),
                            open: open && chosen().get(place) == Some(&None),
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
                        max: MOST,
                        oninput: move |text| written.set(text),
                    }
                }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    div { role: "alert",
                        if open {
                            p { class: "problem", {words.look_back_open()} }
                        }
                    }
                    Button { kind: ButtonKind::Main, label: words.look_back_seal(), onpress: seal }
                    Button { kind: ButtonKind::Quiet, label: words.look_back_stop(), onpress: onstop }
                }
            }
        }
    }
}

fn choose(mut chosen: Signal<[Option<u8>; QUESTIONS]>, question: usize, mark: usize) {
    if let Some(answer) = chosen.write().get_mut(question) {
        *answer = u8::try_from(mark).ok();
    }
}

/// Between two people: a page with nothing on it to read.
#[component]
pub fn PassOn(
    /// The words.
    words: Words,
    /// To how many it was passed.
    passed: usize,
    /// To how many it goes.
    of: usize,
    /// Why the answer could not be sealed.
    #[props(default)]
    trouble: Option<String>,
    /// The next one has the phone.
    onhave: EventHandler<()>,
    /// The phone does not go on.
    onstop: EventHandler<()>,
) -> Element {
    rsx! {
        Page {
            Passed { words, passed, of }
            main { class: "blank",
                Title { text: words.look_back_pass_on(), centred: true }
                Note { text: words.look_back_sealed(), centred: true }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    Button { kind: ButtonKind::Main, label: words.look_back_have_it(), onpress: onhave }
                    Button { kind: ButtonKind::Quiet, label: words.look_back_stop(), onpress: onstop }
                }
            }
        }
    }
}

/// All have answered; it is read once, together.
#[component]
pub fn LookBackRead(
    /// The words.
    words: Words,
    /// The marks of every question.
    marks: Vec<Vec<u8>>,
    /// What was written.
    written: Vec<String>,
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
                        Marks { words: scale(words), marks }
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
