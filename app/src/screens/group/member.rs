//! One member: what the others call them, and how they leave.

use dioxus::prelude::*;
use runde_core::companion::guide::{self, Topic};
use runde_core::companion::{FoundingProblem, MemberView, MembersView, found, limits};

use super::GroupPage;
use crate::begun::use_begun;
use crate::parts::{Button, ButtonKind, Field, Lines, Note, Unfold, Way};
use crate::screens::behind::{Behind, Section};
use crate::screens::guide::GuideLink;
use crate::words::Words;

/// The page of one member; it is nobody's profile, only what can be done about them.
#[component]
pub fn MemberPage(
    /// The words.
    words: Words,
    /// Who.
    member: MemberView,
    /// Whether somebody can be asked to go.
    can_ask_to_go: bool,
    /// Another page of the group is to be opened.
    onopen: EventHandler<GroupPage>,
    /// A page of the guide is to be read.
    #[props(default)]
    onread: EventHandler<Topic>,
    /// Back to the group.
    onback: EventHandler<()>,
) -> Element {
    let hard = guide::page(words.language(), Topic::WhenItIsHardBetweenUs);
    let MemberView { person, holds_this_phone, without_phone, can_rename, can_leave_here, .. } =
        member;
    let (id, name) = (person.id, person.nickname);
    let can_leave = holds_this_phone || can_leave_here;
    let about = match (holds_this_phone, without_phone) {
        (true, _) => words.phone_belongs_to(name.clone()),
        (false, true) => words.without_a_phone(name.clone()),
        (false, false) => words.with_a_phone(name.clone()),
    };
    rsx! {
        Behind { words, part: Section::Group, title: name.clone(), onback,
            Note { text: about }
            if without_phone {
                GuideLink { words, topic: Topic::WithoutAPhone, onread }
            }
            if can_rename || can_leave {
                ul { class: "part ways", role: "list",
                    if can_rename {
                        li { Way { label: words.another_nickname(), onpress: move |()| onopen.call(GroupPage::Renaming(id)) } }
                    }
                    if can_leave {
                        li { Way { label: words.leave_the_group(), onpress: move |()| onopen.call(GroupPage::Leaving(id)) } }
                    }
                }
            }
            if can_ask_to_go {
                Lines {
                    Unfold { label: hard.title,
                        GuideLink { words, topic: Topic::WhenItIsHardBetweenUs, onread }
                        Way { label: words.ask_to_go(name), onpress: move |()| onopen.call(GroupPage::AskToGo(id)) }
                    }
                }
            }
        }
    }
}

/// Another nickname.
#[component]
pub fn Renaming(
    /// The words.
    words: Words,
    /// Who.
    member: MemberView,
    /// Everyone, for no two may be called the same.
    members: MembersView,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// They are called this from now on.
    onrename: EventHandler<String>,
    /// Back to the member.
    onback: EventHandler<()>,
) -> Element {
    let name = member.person.nickname;
    let mut written = use_begun("nickname", || name.clone());
    let others = members.members.iter().map(|other| &other.person);
    let others = others.filter(|other| other.id != member.person.id);
    let problem = nickname_problem(words, others.map(|other| other.nickname.clone()), written());
    let same = written.read().trim() == name || written.read().trim().is_empty();
    let waits_for = same.then(|| words.waits_other_nickname()).or_else(|| problem.clone());
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: name.clone(),
            title: words.what_to_be_called(name.clone()),
            trouble,
            onback,
            acts: rsx! {
                Button {
                    kind: ButtonKind::Main,
                    label: words.use_this_nickname(),
                    waits_for,
                    onpress: move |()| onrename.call(written.peek().trim().to_owned()),
                }
            },
            section { class: "part",
                Field {
                    id: "nickname",
                    label: words.nickname(),
                    value: written.peek().clone(),
                    problem,
                    max: limits::room_for(limits::NICKNAME),
                    oninput: move |text| written.set(text),
                }
            }
        }
    }
}

/// Why somebody cannot be called this beside these others, as it is told when a group is started.
pub(super) fn nickname_problem(
    words: Words,
    others: impl Iterator<Item = String>,
    written: String,
) -> Option<String> {
    let lines: Vec<String> = others.chain([written]).collect();
    match found(&lines).problems.last().copied().flatten()? {
        FoundingProblem::TooLong => Some(words.nickname_too_long()),
        FoundingProblem::SameAsAbove => Some(words.nickname_same()),
    }
}
