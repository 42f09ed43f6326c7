//! What is seldom wanted, below the first screen: first what can be done now, then what can be read.

use dioxus::prelude::*;
use runde_core::companion::guide::{self, Topic};
use runde_core::companion::{Event, MeetingView, MemberId, PartKind, PartName, Person, StageView};

use super::act::{Panel, RoomAct};
use crate::parts::{Button, ButtonKind, Icon, Note};
use crate::screens::guide::GuidePage;
use crate::words::Words;

/// What is seldom wanted, and always there.
#[component]
pub(super) fn More(
    words: Words,
    view: MeetingView,
    start_up: bool,
    onact: EventHandler<RoomAct>,
) -> Element {
    // where a round goes, the head of the page says which way, and not until when
    let end = view.round.and_then(|round| round.direction).map(|_| view.ahead.end);
    rsx! {
        section { class: "more", "aria-labelledby": "at-the-table",
            h2 { id: "at-the-table", tabindex: "-1", {words.at_the_table()} }
            Now { words, view: view.clone(), onact }
            if view.is_at_rest() {
                h3 { {words.to_look_up()} }
                ToLookUp { words, stage: view.stage, start_up, onact }
            }
            if let Some(end) = end {
                Note { text: words.expect_to_end(words.about_time(end)), centred: true }
            }
        }
    }
}

/// What can be done now.
#[component]
fn Now(words: Words, view: MeetingView, onact: EventHandler<RoomAct>) -> Element {
    let speaking = view.stage == StageView::Turn;
    let break_label = if view.ahead.break_wanted { words.no_break() } else { words.a_break() };
    let leave_group = leaving(&view.come_and_go.may_leave_group);
    rsx! {
        if speaking {
            Button { kind: ButtonKind::Quiet, icon: Icon::Clock, label: words.more_time(), onpress: move |()| onact.call(RoomAct::Ask(Panel::MoreTime)) }
        }
        if can_break(&view) {
            Button { kind: ButtonKind::Quiet, icon: Icon::Break, label: break_label, onpress: move |()| onact.call(RoomAct::Event(Event::Break)) }
        }
        if !view.come_and_go.may_come.is_empty() {
            Button { kind: ButtonKind::Quiet, icon: Icon::Arrive, label: words.someone_arrives(), onpress: move |()| onact.call(RoomAct::Ask(Panel::Arrive)) }
        }
        Button { kind: ButtonKind::Quiet, icon: Icon::Leave, label: words.someone_leaves(), onpress: move |()| onact.call(RoomAct::Ask(Panel::Leave)) }
        Button { kind: ButtonKind::Quiet, icon: Icon::Candle, label: words.end_here(), onpress: move |()| onact.call(RoomAct::Ask(Panel::End)) }
        // one tap closes, and without a passphrase one tap opens: nothing for a turn
        if !speaking {
            Button { kind: ButtonKind::Quiet, icon: Icon::Lock, label: words.lock_now(), onpress: move |()| onact.call(RoomAct::Lock) }
        }
        match leave_group {
            Leaving::Nobody => rsx! {},
            Leaving::One(member) => rsx! {
                Button { kind: ButtonKind::Quiet, icon: Icon::Out, label: words.leave_the_group(), onpress: move |()| onact.call(RoomAct::LeaveGroup(member)) }
            },
            Leaving::Several => rsx! {
                Button { kind: ButtonKind::Quiet, icon: Icon::Out, label: words.leave_the_group(), onpress: move |()| onact.call(RoomAct::Ask(Panel::LeaveGroup)) }
            },
        }
    }
}

/// Who can leave the group on this phone.
enum Leaving {
    Nobody,
    One(MemberId),
    Several,
}

fn leaving(who: &[Person]) -> Leaving {
    match who {
        [] => Leaving::Nobody,
        [one] => Leaving::One(one.id),
        _ => Leaving::Several,
    }
}

/// Whether a break is not what is, or what comes anyway.
fn can_break(view: &MeetingView) -> bool {
    let next = view.ahead.part.is_some_and(|part| part.kind() == PartKind::Break);
    match view.stage {
        StageView::Break => false,
        StageView::Turn | StageView::Between => true,
        _ => !next,
    }
}

/// What can be looked up and read while nobody has the floor.
#[component]
fn ToLookUp(
    words: Words,
    stage: StageView,
    start_up: bool,
    onact: EventHandler<RoomAct>,
) -> Element {
    let round = Topic::HowARoundWorks;
    let read = move |page| onact.call(RoomAct::Guide(page));
    rsx! {
        if !matches!(stage, StageView::Shared(_)) {
            Button { kind: ButtonKind::Quiet, icon: Icon::Book, label: words.app_page_agreements(), onpress: move |()| onact.call(RoomAct::Agreements) }
        }
        Button { kind: ButtonKind::Quiet, icon: Icon::Plan, label: words.app_page_plan(), onpress: move |()| onact.call(RoomAct::Calendar) }
        Button { kind: ButtonKind::Quiet, icon: Icon::Table, label: words.app_page_group(), onpress: move |()| onact.call(RoomAct::Group) }
        if start_up {
            Button { kind: ButtonKind::Quiet, icon: Icon::Steps, label: words.start_up(), onpress: move |()| read(GuidePage::StartUp) }
        }
        if matches!(stage, StageView::Shared(PartName::Opening)) {
            Button { kind: ButtonKind::Quiet, icon: Icon::Card, label: words.one_card(), onpress: move |()| onact.call(RoomAct::OneCard) }
        }
        Button { kind: ButtonKind::Quiet, icon: Icon::Question, label: words.draw_a_question(), onpress: move |()| read(GuidePage::Questions) }
        Button { kind: ButtonKind::Quiet, icon: Icon::Guide, label: words.guide(), onpress: move |()| read(GuidePage::All) }
        Button { kind: ButtonKind::Quiet, icon: Icon::On, label: guide::page(words.language(), round).title, onpress: move |()| read(GuidePage::Read(round)) }
    }
}
