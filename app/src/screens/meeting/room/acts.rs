//! What can be done now: three actions under the thumb, and the seldom ones below them.

use dioxus::prelude::*;
use runde_core::companion::guide::{self, Topic};
use runde_core::companion::{Event, MeetingView, PartKind, PartName, StageView};

use super::act::{Panel, RoomAct};
use super::say::onward;
use crate::parts::{Acts, ActsPair, Button, ButtonKind, Icon, Note};
use crate::screens::guide::GuidePage;
use crate::words::Words;

/// The actions under the thumb.
#[component]
pub(super) fn Acting(
    words: Words,
    view: MeetingView,
    panel: Signal<Panel>,
    onact: EventHandler<RoomAct>,
) -> Element {
    let event = move |event: Event| onact.call(RoomAct::Event(event));
    if view.silent {
        return rsx! {
            Acts {
                Button { label: words.ring_and_go_on(), icon: Icon::Bell, onpress: move |()| event(Event::GoOn) }
            }
        };
    }
    rsx! {
        Acts {
            MainAct { words, view: view.clone(), onact }
            if view.stage == StageView::RoundOver && view.second_round_each.is_some() {
                Button { label: words.a_second_round(), icon: Icon::Table, onpress: move |()| panel.set(Panel::SecondRound) }
            }
            if view.stage == StageView::Between && view.can_come_later {
                Button {
                    label: words.later(),
                    name: words.later_name(),
                    icon: Icon::Back,
                    onpress: move |()| event(Event::Later),
                }
            }
            ActsPair {
                if view.stage == StageView::Between {
                    Button { label: words.pass(), icon: Icon::Pass, onpress: move |()| event(Event::Pass) }
                }
                if matches!(view.stage, StageView::Shared(_)) {
                    Button { label: words.app_page_agreements(), icon: Icon::Book, onpress: move |()| onact.call(RoomAct::Agreements) }
                }
                Button { label: words.silence(), icon: Icon::Bell, onpress: move |()| event(Event::Ring) }
            }
        }
    }
}

/// The one thing most likely wanted; the same node from stage to stage, so the thumb and the
/// keyboard find it where it was.
#[component]
pub(super) fn MainAct(words: Words, view: MeetingView, onact: EventHandler<RoomAct>) -> Element {
    let (label, event) = match view.stage {
        StageView::Between => (words.begin(), Event::Begin),
        StageView::Turn => (words.done_speaking(), Event::Done),
        _ => (onward(words, &view), Event::Next),
    };
    rsx! {
        Button { kind: ButtonKind::Main, label, onpress: move |()| onact.call(RoomAct::Event(event.clone())) }
    }
}

/// What is seldom wanted: below the fold, and always there.
#[component]
pub(super) fn More(
    words: Words,
    view: MeetingView,
    panel: Signal<Panel>,
    start_up: bool,
    onact: EventHandler<RoomAct>,
) -> Element {
    let speaking = view.stage == StageView::Turn;
    let break_now = view.stage != StageView::Break
        && !(view.stage != StageView::Turn
            && view.stage != StageView::Between
            && view.next_part.is_some_and(|part| part.kind() == PartKind::Break));
    let break_label = if view.break_wanted { words.no_break() } else { words.a_break() };
    rsx! {
        section { class: "more", "aria-labelledby": "at-the-table",
            h2 { id: "at-the-table", {words.at_the_table()} }
            if view.can_undo {
                Button { kind: ButtonKind::Quiet, icon: Icon::Undo, label: words.undo(), onpress: move |()| onact.call(RoomAct::Event(Event::Undo)) }
            }
            if speaking {
                Button { kind: ButtonKind::Quiet, icon: Icon::Clock, label: words.more_time(), onpress: move |()| panel.set(Panel::MoreTime) }
            }
            if break_now {
                Button { kind: ButtonKind::Quiet, icon: Icon::Break, label: break_label, onpress: move |()| onact.call(RoomAct::Event(Event::Break)) }
            }
            if matches!(view.stage, StageView::Break | StageView::RoundOver) {
                Button { kind: ButtonKind::Quiet, icon: Icon::Book, label: words.app_page_agreements(), onpress: move |()| onact.call(RoomAct::Agreements) }
            }
            if view.is_at_rest() {
                Button { kind: ButtonKind::Quiet, icon: Icon::Plan, label: words.app_page_plan(), onpress: move |()| onact.call(RoomAct::Calendar) }
                Button { kind: ButtonKind::Quiet, icon: Icon::Table, label: words.app_page_group(), onpress: move |()| onact.call(RoomAct::Group) }
            }
            if view.is_at_rest() {
                if start_up {
                    Button { kind: ButtonKind::Quiet, icon: Icon::Book, label: words.start_up(), onpress: move |()| onact.call(RoomAct::Guide(GuidePage::StartUp)) }
                }
                ToRead { words, opening: matches!(view.stage, StageView::Shared(PartName::Opening)), onact }
            }
            if !view.may_come.is_empty() {
                Button { kind: ButtonKind::Quiet, icon: Icon::Arrive, label: words.someone_arrives(), onpress: move |()| panel.set(Panel::Arrive) }
            }
            Button { kind: ButtonKind::Quiet, icon: Icon::Leave, label: words.someone_leaves(), onpress: move |()| panel.set(Panel::Leave) }
            Button { kind: ButtonKind::Quiet, icon: Icon::Candle, label: words.end_here(), onpress: move |()| panel.set(Panel::End) }
            Button { kind: ButtonKind::Quiet, icon: Icon::Lock, label: words.lock_now(), onpress: move |()| onact.call(RoomAct::Lock) }
            Note { text: words.expect_to_end(words.about_time(view.expected_end)), centred: true }
        }
    }
}

/// What can be read while nobody has the floor.
#[component]
fn ToRead(words: Words, opening: bool, onact: EventHandler<RoomAct>) -> Element {
    let round = Topic::HowARoundWorks;
    let read = move |page| onact.call(RoomAct::Guide(page));
    rsx! {
        if opening {
            Button { kind: ButtonKind::Quiet, icon: Icon::Book, label: words.one_card(), onpress: move |()| onact.call(RoomAct::OneCard) }
        }
        Button { kind: ButtonKind::Quiet, icon: Icon::Candle, label: words.draw_a_question(), onpress: move |()| read(GuidePage::Questions) }
        Button { kind: ButtonKind::Quiet, icon: Icon::Table, label: guide::page(words.language(), round).title, onpress: move |()| read(GuidePage::Read(round)) }
        Button { kind: ButtonKind::Quiet, icon: Icon::Book, label: words.guide(), onpress: move |()| read(GuidePage::All) }
    }
}
