//! Starting a group: a name that may stay empty, nicknames, whose phone this is, and how it is
//! protected.

use dioxus::prelude::*;
use runde_core::companion::{FoundingProblem, FoundingView, Passphrase, SizeAdvice, found, limits};

use crate::parts::{
    Acts, Button, ButtonKind, Choice, ChoiceGroup, Field, Leaf, Note, Page, RunningHead, Title,
    Trouble,
};
use crate::screens::secret::{NewPassphrase, ShowTyped, use_new_secret};
use crate::words::Words;

/// How many lines for nicknames stand there before anything is written.
const FIRST_LINES: usize = 4;

/// The first page: what the group is called, and who is in it.
#[component]
pub fn Founding(
    /// The words.
    words: Words,
    /// What was written for the group's name.
    name: Signal<String>,
    /// What was written for the nicknames, a line each.
    nicknames: Signal<Vec<String>>,
    /// On to the next page.
    onnext: EventHandler<()>,
    /// Back to the cover.
    onback: EventHandler<()>,
) -> Element {
    let view = found(&nicknames.read());
    let lines = lines_to_show(&nicknames.read());
    let long = !limits::is_whole_name(&name.read());
    let waits_for = match (view.ready, long) {
        (true, false) => None,
        (true, true) => Some(words.group_name_too_long()),
        (false, _) if view.problems.iter().any(Option::is_some) => {
            Some(words.waits_nickname_right())
        }
        (false, _) => Some(words.waits_two_nicknames()),
    };
    rsx! {
        Page {
            header { RunningHead { left: words.start_a_group(), right: words.step_of(1, 3), back: words.back(), onback } }
            main {
                Title { text: words.who_are_you() }
                Note { text: words.who_are_you_note() }
                section { class: "part",
                    Field {
                        id: "group-name",
                        label: words.group_name(),
                        hint: words.group_name_hint(),
                        value: name.peek().clone(),
                        problem: long.then(|| words.group_name_too_long()),
                        next: true,
                        max: limits::room_for(limits::GROUP_NAME),
                        oninput: move |written| name.set(written),
                    }
                }
                section { class: "part",
                    h2 { {words.nicknames()} }
                    Note { text: words.nicknames_note() }
                    for line in 0..lines {
                        Field {
                            key: "{line}",
                            id: "nickname-{line}",
                            label: words.nickname_number((line + 1) as u64),
                            value: nicknames.peek().get(line).cloned().unwrap_or_default(),
                            problem: line_problem(words, &view, line),
                            next: line + 1 < lines,
                            max: limits::room_for(limits::NICKNAME),
                            oninput: move |written| write_line(nicknames, line, written),
                        }
                    }
                    Advice { words, view }
                }
            }
            footer {
                Acts {
                    Button { kind: ButtonKind::Main, label: words.on_to_holder(), waits_for, onpress: onnext }
                }
            }
        }
    }
}

/// A kind word about size; never a refusal while there are two.
#[component]
fn Advice(words: Words, view: FoundingView) -> Element {
    let advice = match (view.people, view.advice) {
        (0 | 1, _) => words.size_too_few(),
        (_, SizeAdvice::Few) => words.size_few(),
        (_, SizeAdvice::Many) => words.size_many(),
        (people, SizeAdvice::Fits) => words.size_fits(people as u64),
    };
    rsx! {
        p { class: "note", role: "status", {advice} }
    }
}

fn lines_to_show(written: &[String]) -> usize {
    let used = written.iter().rposition(|line| !line.trim().is_empty()).map_or(0, |last| last + 1);
    (used + 1).clamp(FIRST_LINES, FoundingView::MOST)
}

fn write_line(mut nicknames: Signal<Vec<String>>, line: usize, written: String) {
    let mut lines = nicknames.write();
    if lines.len() <= line {
        lines.resize(line + 1, String::new());
    }
    if let Some(place) = lines.get_mut(line) {
        *place = written;
    }
}

fn line_problem(words: Words, view: &FoundingView, line: usize) -> Option<String> {
    match view.problems.get(line).copied().flatten()? {
        FoundingProblem::TooLong => Some(words.nickname_too_long()),
        FoundingProblem::SameAsAbove => Some(words.nickname_same()),
    }
}

/// The second page: whose hand signs on this phone. Nobody is chosen beforehand.
#[component]
pub fn WhosePhone(
    /// The words.
    words: Words,
    /// The nicknames that were written.
    nicknames: Vec<String>,
    /// The nickname that was chosen.
    holder: Signal<Option<String>>,
    /// On to the next page.
    onnext: EventHandler<()>,
    /// Back to the names.
    onback: EventHandler<()>,
) -> Element {
    let chosen = holder.read().clone().filter(|chosen| nicknames.contains(chosen));
    let none = chosen.is_none();
    rsx! {
        Page {
            header { RunningHead { left: words.start_a_group(), right: words.step_of(2, 3), back: words.back(), onback } }
            main {
                Title { text: words.whose_phone() }
                Note { text: words.whose_phone_note() }
                section { class: "part",
                    ChoiceGroup { legend: words.whose_phone(), legend_hidden: true,
                        for (place , nickname) in nicknames.into_iter().enumerate() {
                            Choice {
                                key: "{place}",
                                group: "holder",
                                value: "{place}",
                                label: nickname.trim(),
                                checked: chosen.as_ref() == Some(&nickname),
                                onpick: move |()| holder.set(Some(nickname.clone())),
                            }
                        }
                    }
                }
            }
            footer {
                Acts {
                    Button { kind: ButtonKind::Main, label: words.on_to_protection(), waits_for: none.then(|| words.waits_holder()), onpress: onnext }
                }
            }
        }
    }
}

/// The third page: with what the phone opens the group.
#[component]
pub fn Protecting(
    /// The words.
    words: Words,
    /// Whether the group is being made now.
    busy: bool,
    /// Why it could not be made.
    trouble: Option<String>,
    /// Make the group, with a passphrase or without.
    onmake: EventHandler<Option<Passphrase>>,
    /// Back to whose phone it is.
    onback: EventHandler<()>,
) -> Element {
    let with_passphrase = use_signal(|| false);
    let written = use_new_secret();
    let shown = use_signal(|| false);
    let wanted = with_passphrase();
    let waits_for = written.waits_for(words).filter(|_| wanted);
    let make = move |()| {
        if busy {
            return;
        }
        onmake.call(wanted.then(|| written.passphrase()));
    };
    rsx! {
        Page {
            header { RunningHead { left: words.start_a_group(), right: words.step_of(3, 3), back: words.back(), onback } }
            main {
                Title { text: words.protect_title() }
                Note { text: words.protect_note() }
                section { class: "part",
                    WithWhat { words, with_passphrase }
                    if wanted {
                        NewPassphrase { words, label: words.passphrase(), written, shown: shown() }
                        ShowTyped { words, shown }
                    }
                }
                section { class: "part",
                    Leaf { Note { text: words.key_store_is_a_file() } }
                }
                Trouble { told: trouble.filter(|_| !busy) }
            }
            footer {
                Acts {
                    Button {
                        kind: ButtonKind::Main,
                        label: if busy { words.one_moment() } else { words.make_the_group() },
                        waits_for,
                        onpress: make,
                    }
                }
            }
        }
    }
}

/// By the phone alone, or by a passphrase besides.
#[component]
fn WithWhat(words: Words, with_passphrase: Signal<bool>) -> Element {
    let wanted = with_passphrase();
    rsx! {
        ChoiceGroup { legend: words.protect_legend(), legend_hidden: true, row: false,
            Choice {
                group: "protection",
                value: "alone",
                label: words.protect_alone(),
                note: words.protect_alone_note(),
                checked: !wanted,
                onpick: move |()| with_passphrase.set(false),
            }
            Choice {
                group: "protection",
                value: "passphrase",
                label: words.protect_passphrase(),
                note: words.protect_passphrase_note(),
                checked: wanted,
                onpick: move |()| with_passphrase.set(true),
            }
        }
    }
}
