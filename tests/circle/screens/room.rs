//! The meeting on the table in every stage, and the last page.

use dioxus::prelude::*;
use runde::screens::{Closing, Panel, Room, trouble};
use runde::words::Words;
use runde_core::companion::guide::{QuestionKind, questions};
use runde_core::companion::{
    CompanionError, Event, MeetingOn, MeetingView, PartName, Plan, Preset, Refusal, Span,
    VaultError,
};

use super::{Screen, calendar, pressed, screen};
use crate::phone::Phone;

const SIX: [&str; 6] = ["Anna", "Bo", "Marit", "Ove", "Ingrid", "Lars"];

/// Six at the table in the opening; a seventh may still come.
fn at_the_table() -> Phone {
    let mut phone = Phone::of(&[&SIX[..], &["Runa"]].concat());
    let plan = Plan::preset(Preset::Standard120).with_walk(PartName::ThemeTwo, true);
    phone.meet_with(&SIX, plan);
    phone.clock.pass(8, 0);
    phone
}

/// The same, with Bo offered the floor by Anna, and Marit coming back later.
fn in_the_round() -> Phone {
    let mut phone = at_the_table();
    phone.event(Event::Next);
    phone.event(Event::Begin);
    phone.clock.pass(2, 30);
    phone.event(Event::Done);
    phone.event(Event::Begin);
    phone.event(Event::Done);
    phone.event(Event::Later);
    phone
}

/// A round goes by, everyone speaking for as long as offered or passing.
fn a_round(phone: &mut Phone, passing: bool) {
    while phone.table().floor().is_some() {
        if passing {
            phone.event(Event::Pass);
        } else {
            phone.event(Event::Begin);
            phone.clock.pass_millis(phone.table().ring.unwrap().left.millis());
            phone.event(Event::Done);
        }
    }
}

pub(super) fn screens(words: Words) -> Vec<Screen> {
    let mut screens = stages(words);
    screens.extend(turns(words));
    screens.extend(ends(words));
    screens.extend(walk(words));
    screens
}

fn stages(words: Words) -> Vec<Screen> {
    let mut phone = at_the_table();
    let shared = phone.table();
    phone.event(Event::Next);
    let first = phone.table();
    let round = in_the_round().table();
    phone.event(Event::Ring);
    phone.clock.pass(1, 0);
    let silence = phone.table();
    let refused = trouble(words, &CompanionError::Refused(Refusal::Silence));
    vec![
        room(words, "room-shared", &shared),
        told(words, "room-shared-told", &shared, Span::from_minutes(2)),
        taken(words, "room-question-waits", &shared, false),
        room(words, "room-between-first", &first),
        taken(words, "room-question-asked", &first, true),
        room(words, "room-between", &round),
        room(words, "room-silence", &silence),
        draw(
            words,
            "room-trouble",
            &round,
            Beside { trouble: Some(refused), ..Beside::default() },
            &[],
        ),
        panel(words, "panel-arrive", &round, Panel::Arrive, &[]),
        panel(words, "panel-arrive-beside", &round, Panel::Arrive, &[("click", 1)]),
        panel(words, "panel-leave", &round, Panel::Leave, &[]),
        panel(words, "panel-leave-group", &round, Panel::LeaveGroup, &[]),
        panel(words, "panel-end", &round, Panel::End, &[]),
    ]
}

fn turns(words: Words) -> Vec<Screen> {
    let mut phone = in_the_round();
    phone.event(Event::Begin);
    phone.clock.pass(1, 0);
    let turn = phone.table();
    phone.event(Event::Break);
    let break_wanted = phone.table();
    phone.event(Event::Break);
    phone.event(Event::Ring);
    let silence = phone.table();
    phone.event(Event::GoOn);
    phone.clock.pass(4, 0);
    let used = phone.table();
    phone.clock.pass(14, 0);
    let empty = phone.table();
    phone.event(Event::Break);
    phone.event(Event::Done);
    let pause = phone.table();
    vec![
        room(words, "room-turn", &turn),
        told(words, "room-turn-told", &turn, turn.ring.unwrap().left),
        told(words, "room-turn-told-little", &turn, Span::from_secs(40)),
        room(words, "room-turn-break-wanted", &break_wanted),
        room(words, "room-turn-silence", &silence),
        room(words, "room-turn-used", &used),
        told(words, "room-turn-used-told", &used, Span::ZERO),
        room(words, "room-break", &pause),
        panel(words, "panel-more-time", &turn, Panel::MoreTime, &[]),
        panel(words, "panel-more-time-empty", &empty, Panel::MoreTime, &[]),
    ]
}

fn ends(words: Words) -> Vec<Screen> {
    let mut phone = in_the_round();
    phone.clock.pass(4, 10);
    a_round(&mut phone, false);
    let empty = phone.table();
    phone.event(Event::Next);
    a_round(&mut phone, true);
    let full = phone.table();
    phone.event(Event::SecondRound(full.circle.iter().take(3).map(|s| s.person.id).collect()));
    let second = phone.table();
    a_round(&mut phone, false);
    phone.event(Event::End);
    let over = phone.table();
    let told = trouble(words, &CompanionError::Vault(VaultError::ReadOnly));
    let three = [("change", 0), ("change", 2), ("change", 4)];
    vec![
        room(words, "room-round-over-empty", &empty),
        room(words, "room-round-over-full", &full),
        panel(words, "panel-second-round", &full, Panel::SecondRound, &[]),
        panel(words, "panel-second-round-three", &full, Panel::SecondRound, &three),
        room(words, "room-second-round", &second),
        closing(words, "closing", over.clone(), None, None),
        closing(words, "closing-next", over.clone(), Some(calendar::next()), None),
        closing(words, "closing-trouble", over, None, Some(told)),
    ]
}

fn walk(words: Words) -> Vec<Screen> {
    let mut phone = at_the_table();
    for _ in 0..2 {
        phone.event(Event::Next);
        a_round(&mut phone, true);
    }
    phone.event(Event::Next);
    let planned_break = phone.table();
    phone.event(Event::Next);
    let between = phone.table();
    phone.event(Event::Begin);
    phone.clock.pass(1, 0);
    let turn = phone.table();
    phone.event(Event::Ring);
    let silence = phone.table();
    vec![
        room(words, "room-break-planned", &planned_break),
        room(words, "walk-between", &between),
        taken(words, "walk-question-asked", &between, true),
        room(words, "walk-turn", &turn),
        room(words, "walk-silence", &silence),
        panel(words, "walk-panel-end", &turn, Panel::End, &[]),
    ]
}

fn room(words: Words, name: &'static str, view: &MeetingView) -> Screen {
    draw(words, name, view, Beside::default(), &[])
}

/// A group on its way to the third meeting, with a question that was drawn: for the round under way,
/// or for one to come.
fn taken(words: Words, name: &'static str, view: &MeetingView, now: bool) -> Screen {
    let question = questions(QuestionKind::Any).next().unwrap().text.of(words.language());
    let (asked, waits) = if now { (Some(question), None) } else { (None, Some(question)) };
    let view = view.clone();
    screen(name, move || {
        let (view, asked, waits) =
            (view.clone(), asked.map(str::to_owned), waits.map(str::to_owned));
        let start_up = true;
        rsx! { Room { words, view, told: None, redraw: 0, panel: Panel::None, asked, waits, start_up, trouble: None, onact: |_| () } }
    })
}

fn told(words: Words, name: &'static str, view: &MeetingView, left: Span) -> Screen {
    draw(words, name, view, Beside { told: Some(left), ..Beside::default() }, &[])
}

fn panel(
    words: Words,
    name: &'static str,
    view: &MeetingView,
    panel: Panel,
    presses: &[(&str, usize)],
) -> Screen {
    draw(words, name, view, Beside { panel, ..Beside::default() }, presses)
}

/// What the room shows beside the meeting.
#[derive(Default)]
struct Beside {
    told: Option<Span>,
    panel: Panel,
    trouble: Option<String>,
}

fn draw(
    words: Words,
    name: &'static str,
    view: &MeetingView,
    Beside { told, panel: open, trouble }: Beside,
    presses: &[(&str, usize)],
) -> Screen {
    let view = view.clone();
    pressed(name, presses, move || {
        let (view, trouble) = (view.clone(), trouble.clone());
        rsx! { Room { words, view, told, redraw: 0, panel: open, trouble, onact: |_| () } }
    })
}

fn closing(
    words: Words,
    name: &'static str,
    view: MeetingView,
    next: Option<MeetingOn>,
    trouble: Option<String>,
) -> Screen {
    screen(name, move || {
        let (view, next, trouble) = (view.clone(), next.clone(), trouble.clone());
        rsx! { Closing { words, day: view.day, view, next, trouble, onclose: |()| () } }
    })
}
