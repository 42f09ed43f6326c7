//! Somebody is asked in, and comes in after hearing what is in force.

use dioxus::prelude::*;
use runde_core::companion::{AgreementsView, MembersView, limits};

use super::member::nickname_problem;
use crate::begun::use_begun;
use crate::parts::{Button, ButtonKind, Field, Lines, Note, Unfold, Way};
use crate::screens::agreements::sentence;
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// A nickname for somebody all have to agree on.
#[component]
pub fn AskIn(
    /// The words.
    words: Words,
    /// Everyone, for no two may be called the same.
    members: MembersView,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// It is laid on the table, with this nickname.
    onpropose: EventHandler<String>,
    /// Back to the group.
    onback: EventHandler<()>,
) -> Element {
    let mut written = use_begun("nickname", String::new);
    let here = members.members.iter().map(|member| member.person.nickname.clone());
    let expected = members.expected.iter().map(|guest| guest.nickname.clone());
    let problem = nickname_problem(words, here.chain(expected), written());
    let empty = written.read().trim().is_empty();
    let waits_for = empty.then(|| words.waits_nickname()).or_else(|| problem.clone());
    rsx! {
        Behind {
            words,
            part: Section::Group,
            title: words.ask_somebody_in(),
            trouble,
            onback,
            acts: rsx! {
                Button {
                    kind: ButtonKind::Main,
                    label: words.lay_on_the_table(),
                    waits_for,
                    onpress: move |()| onpropose.call(written.peek().trim().to_owned()),
                }
            },
            Note { text: words.all_have_to_agree() }
            section { class: "part",
                Field {
                    id: "nickname",
                    label: words.ask_in_nickname(),
                    hint: words.ask_in_hint(),
                    problem,
                    value: written.peek().clone(),
                    max: limits::room_for(limits::NICKNAME),
                    oninput: move |text| written.set(text),
                }
            }
            section { class: "part", Note { text: words.ask_in_gets() } }
        }
    }
}

/// What is in force is read aloud, and then they are in.
#[component]
pub fn ComingIn(
    /// The words.
    words: Words,
    /// What they are called.
    nickname: String,
    /// What is agreed.
    agreements: AgreementsView,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// They come in.
    oncome: EventHandler<()>,
    /// They come in with a phone of their own.
    #[props(default)]
    onphone: EventHandler<()>,
    /// They are not coming: the invitation is let go.
    onlet: EventHandler<()>,
    /// Back to the group.
    onback: EventHandler<()>,
) -> Element {
    let AgreementsView { pledge, rules, .. } = agreements;
    let nothing = pledge.is_none() && rules.is_empty();
    rsx! {
        Behind {
            words,
            part: Section::Group,
            title: words.comes_in(nickname.clone()),
            trouble,
            onback,
            acts: rsx! {
                Button { kind: ButtonKind::Main, label: words.comes_in(nickname.clone()), onpress: oncome }
            },
            Note { text: if nothing { words.coming_nothing_yet() } else { words.comes_in_note(nickname.clone()) } }
            if let Some(pledge) = pledge {
                section { class: "part", "aria-labelledby": "promise",
                    h2 { id: "promise", {words.coming_promise()} }
                    p { class: "book", {sentence(words, &pledge.words)} }
                }
            }
            if !rules.is_empty() {
                section { class: "part", "aria-labelledby": "rules",
                    h2 { id: "rules", {words.coming_rules()} }
                    ul { class: "sentences", role: "list",
                        for rule in rules {
                            li { key: "{rule.id:?}", class: "book", {sentence(words, &rule.words)} }
                        }
                    }
                }
            }
            section { class: "part", Note { text: words.coming_earlier_stays() } }
            ul { class: "part ways", role: "list",
                li { Way { label: words.invite_with_phone(), onpress: onphone } }
            }
            Lines {
                Unfold { label: words.is_not_coming(nickname.clone()),
                    Note { text: words.is_not_coming_note(nickname) }
                    Button { label: words.is_not_coming_yes(), onpress: onlet }
                }
            }
        }
    }
}
