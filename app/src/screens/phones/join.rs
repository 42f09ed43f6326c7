//! Somebody invited joins with their own phone: it shows a text, gets what the group agreed, and answers.

use dioxus::prelude::*;
use runde_core::companion::{GuestView, Passphrase, SeatText, WelcomeView};

use super::parts::{CodeText, Digits, Protected, use_protected};
use crate::parts::{
    Acts, ActsPair, Button, ButtonKind, Eyebrow, Leaf, Lines, Note, Page, RunningHead, Title,
    Trouble, Unfold,
};
use crate::screens::agreements::sentence;
use crate::screens::calendar::say;
use crate::words::Words;

/// What can be done on the phone of somebody invited.
#[derive(Debug)]
pub enum JoinAct {
    /// A text is to be copied.
    Copy(String),
    /// What the group agreed came as a file, which is to be chosen.
    Open,
    /// They have read all of it, and join.
    Yes,
    /// They do not join.
    No,
    /// Everything came as a file, which is to be chosen; what is to open this phone.
    Arrive(Option<Passphrase>),
}

/// Somebody invited joins with their own phone.
#[component]
pub fn Join(
    /// The words.
    words: Words,
    /// What this phone shows; nothing once they declined.
    view: Option<GuestView>,
    /// Whether a text was copied.
    #[props(default)]
    copied: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Something is done here.
    onact: EventHandler<JoinAct>,
    /// Back to the cover.
    onback: EventHandler<()>,
) -> Element {
    match view {
        None => rsx! {
            Frame { words, trouble, onback,
                p { class: "told", role: "status", {words.join_no_told()} }
            }
        },
        Some(GuestView { answer: Some(answer), .. }) => rsx! {
            Answered { words, answer, copied, trouble, onact, onback }
        },
        Some(GuestView { welcome: Some(welcome), .. }) => rsx! {
            Reading { words, welcome, trouble, onact, onback }
        },
        Some(GuestView { card, .. }) => {
            rsx! { Card { words, card, copied, trouble, onact, onback } }
        }
    }
}

/// What every page of joining has.
#[component]
fn Frame(
    words: Words,
    #[props(default)] head: String,
    trouble: Option<String>,
    #[props(default = rsx! {})] acts: Element,
    onback: EventHandler<()>,
    children: Element,
) -> Element {
    rsx! {
        Page {
            header { RunningHead { left: "Runde", right: head, back: words.back(), onback } }
            main {
                Title { text: words.join_group() }
                {children}
                Trouble { told: trouble }
            }
            footer { Acts { {acts} } }
        }
    }
}

/// The text that goes to whoever invites, and the file that comes back.
#[component]
fn Card(
    words: Words,
    card: String,
    copied: bool,
    trouble: Option<String>,
    onact: EventHandler<JoinAct>,
    onback: EventHandler<()>,
) -> Element {
    let copy = card.clone();
    let acts = rsx! {
        Button { kind: ButtonKind::Main, label: words.join_open(), onpress: move |()| onact.call(JoinAct::Open) }
    };
    rsx! {
        Frame { words, trouble, acts, onback,
            section { class: "part close",
                Note { text: words.join_send() }
                CodeText { words, text: card, copied, oncopy: move |()| onact.call(JoinAct::Copy(copy.clone())) }
                Note { text: words.code_no_secret() }
            }
            Note { text: words.join_open_note() }
        }
    }
}

/// One thing that is read: under what it stands, and the text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct ToRead {
    under: String,
    text: String,
}

fn pages(words: Words, welcome: &WelcomeView) -> Vec<ToRead> {
    let pledge = welcome.pledge.iter().map(|said| (words.coming_promise(), said));
    let rules = welcome.rules.iter().map(|said| (words.coming_rules(), said));
    let read = |(under, said)| ToRead { under, text: sentence(words, said) };
    let rhythm = welcome.rhythm.as_ref().map(|rhythm| {
        let when = say::rhythm(words, &rhythm.pattern);
        let span = say::span(words, rhythm.at, rhythm.minutes);
        let lines = [Some(when), Some(span), welcome.place.clone()];
        let text = lines.into_iter().flatten().collect::<Vec<_>>().join("\n");
        ToRead { under: words.our_rhythm(), text }
    });
    let mut all: Vec<ToRead> = pledge.chain(rules).map(read).chain(rhythm).collect();
    if all.is_empty() {
        all.push(ToRead { under: String::new(), text: words.coming_nothing_yet() });
    }
    all
}

/// What the group agreed, page by page; after the last one the question.
#[component]
fn Reading(
    words: Words,
    welcome: WelcomeView,
    trouble: Option<String>,
    onact: EventHandler<JoinAct>,
    onback: EventHandler<()>,
) -> Element {
    let mut at = use_signal(|| 0_usize);
    let pages = pages(words, &welcome);
    let many = pages.len();
    let before = move |()| if at() == 0 { onback.call(()) } else { at.with_mut(|at| *at -= 1) };
    let name = welcome.group_name.clone();
    let title = if name.is_empty() { words.our_group() } else { name };
    let Some(page) = pages.get(at()).cloned() else {
        return rsx! { Asked { words, welcome, trouble, onact, onback: before } };
    };
    rsx! {
        Page {
            header { RunningHead { left: title, right: words.page_of((at() + 1) as u64, many as u64), told: true, back: words.back(), onback: before } }
            main {
                if at() == 0 {
                    Note { text: words.join_read() }
                    Note { text: words.join_nickname(welcome.nickname.clone()) }
                }
                Leaf {
                    if !page.under.is_empty() {
                        Eyebrow { text: page.under }
                    }
                    h1 { class: "title", tabindex: "-1", "data-arrive": "", {page.text} }
                }
                Trouble { told: trouble }
            }
            footer {
                Acts {
                    Button { kind: ButtonKind::Main, label: words.next_page(), onpress: move |()| at += 1 }
                }
            }
        }
    }
}

/// All of it was read: two answers of equal size.
#[component]
fn Asked(
    words: Words,
    welcome: WelcomeView,
    trouble: Option<String>,
    onact: EventHandler<JoinAct>,
    onback: EventHandler<()>,
) -> Element {
    let acts = rsx! {
        ActsPair {
            Button { label: words.join_yes(), onpress: move |()| onact.call(JoinAct::Yes) }
            Button { label: words.join_no(), onpress: move |()| onact.call(JoinAct::No) }
        }
    };
    rsx! {
        Frame { words, head: welcome.group_name, trouble, acts, onback,
            p { class: "book asked", {words.join_all_read()} }
            Note { text: words.join_holds() }
            Note { text: words.join_no_note() }
        }
    }
}

/// The answer goes back, and everything comes.
#[component]
fn Answered(
    words: Words,
    answer: SeatText,
    copied: bool,
    trouble: Option<String>,
    onact: EventHandler<JoinAct>,
    onback: EventHandler<()>,
) -> Element {
    let protected = use_protected();
    let SeatText { text, digits } = answer;
    let copy = text.clone();
    let acts = rsx! {
        Button {
            kind: ButtonKind::Main,
            label: words.join_open(),
            waits_for: protected.waits_for(words),
            onpress: move |()| onact.call(JoinAct::Arrive(protected.passphrase())),
        }
    };
    rsx! {
        Frame { words, trouble, acts, onback,
            section { class: "part close",
                Note { text: words.join_send_again() }
                CodeText { words, text, copied, oncopy: move |()| onact.call(JoinAct::Copy(copy.clone())) }
            }
            section { class: "part",
                Note { text: words.digits_note() }
                Digits { label: words.digits_title(), digits }
            }
            Note { text: words.join_waiting() }
            Note { text: words.join_open_all() }
            Protected { words, protected }
            Lines {
                Unfold { label: words.join_no(),
                    Note { text: words.join_no_note() }
                    Button { label: words.join_no(), onpress: move |()| onact.call(JoinAct::No) }
                }
            }
        }
    }
}
