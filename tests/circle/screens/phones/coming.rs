//! Who joins with a phone of their own, and a place that moves, drawn from views made by hand.

use chrono::{NaiveDate, NaiveTime};
use dioxus::prelude::*;
use runde::screens::{
    GiveTable, Hearing, Invite, InviteStep, Join, MoveStep, MovedHere, Moving, trouble_with_code,
    trouble_with_joining,
};
use runde::words::Words;
use runde_core::companion::{
    AnswerRead, CompanionError, DeviceId, EntryId, ExchangeError, GuestRead, GuestView, MemberId,
    PatternView, PhoneCard, RhythmView, SeatText, WelcomeView, WordsView,
};
use runde_core::domain::Proof;

use super::super::{Screen, pressed, screen, written};
use super::{CODE, DIGITS};

pub(super) fn screens(words: Words) -> Vec<Screen> {
    let mut screens = joining(words);
    screens.extend(inviting(words));
    screens.extend(moving(words));
    screens.extend(others(words));
    screens
}

fn welcome() -> WelcomeView {
    let own = |text: &str| WordsView::Own(text.to_owned());
    WelcomeView {
        group_name: "Tuesdays".to_owned(),
        nickname: "Kari".to_owned(),
        pledge: Some(own("We begin with a minute of silence.")),
        rules: vec![
            own("Our phones rest in the basket by the door."),
            WordsView::Card("no-advice".to_owned()),
        ],
        rhythm: Some(RhythmView {
            pattern: PatternView::Weeks {
                every: 2,
                first: NaiveDate::from_ymd_opt(2026, 10, 13).unwrap(),
            },
            at: NaiveTime::from_hms_opt(19, 0, 0).unwrap(),
            minutes: 120,
            zone: "Europe/Copenhagen".to_owned(),
        }),
        place: Some("The library".to_owned()),
    }
}

fn joining(words: Words) -> Vec<Screen> {
    let card = GuestView { card: CODE.to_owned(), welcome: None, answer: None };
    let reads = GuestView { welcome: Some(welcome()), ..card.clone() };
    let answer = SeatText { text: CODE.to_owned(), digits: DIGITS.to_owned() };
    let answered = GuestView { answer: Some(answer), ..reads.clone() };
    let draw = move |view: Option<GuestView>, trouble: Option<String>| {
        move || {
            let (view, trouble) = (view.clone(), trouble.clone());
            rsx! { Join { words, view, trouble, onact: |_| (), onback: |()| () } }
        }
    };
    let shown = move |name, view: &GuestView| screen(name, draw(Some(view.clone()), None));
    let turned = move |name, presses: &[(&str, usize)], view: &GuestView| {
        pressed(name, presses, draw(Some(view.clone()), None))
    };
    let closed = CompanionError::Exchange(ExchangeError::NotForThisPhone);
    let not_here = Some(trouble_with_joining(words, &closed));
    vec![
        shown("join", &card),
        screen("join-not-for-here", draw(Some(card), not_here)),
        shown("join-read", &reads),
        turned("join-read-rule", &[("click", 1)], &reads),
        turned("join-read-when", &[("click", 1); 3], &reads),
        turned("join-asked", &[("click", 1); 4], &reads),
        shown("join-answer", &answered),
        screen("join-declined", draw(None, None)),
    ]
}

fn inviting(words: Words) -> Vec<Screen> {
    let draw = move |step: InviteStep, error: Option<CompanionError>| {
        let trouble = error.map(|error| trouble_with_code(words, &error));
        move || {
            let (step, trouble, nickname) = (step.clone(), trouble.clone(), "Kari".to_owned());
            rsx! { Invite { words, nickname, step, trouble, onact: |_| (), onback: |()| () } }
        }
    };
    let read = InviteStep::Compare(GuestRead {
        invitation: EntryId::new([9; 32]),
        device: DeviceId::new([4; 32]),
        proof: Proof::new([[1; 32], [2; 32]]),
        digits: DIGITS.to_owned(),
    });
    let told = |name, error| screen(name, draw(InviteStep::Asked, Some(error)));
    vec![
        screen("invite", draw(InviteStep::Asked, None)),
        written("invite-pasted", &[("input", 0)], CODE, draw(InviteStep::Asked, None)),
        screen("invite-shown", draw(InviteStep::Shown, None)),
        screen("invite-digits", draw(read, None)),
        screen("invite-differ", draw(InviteStep::Differ, None)),
        screen("invite-in", draw(InviteStep::In, None)),
        told("invite-not-agreed", CompanionError::NotAgreed),
        told("invite-withdrawn", CompanionError::Withdrawn),
        told("invite-other-phone", CompanionError::NotTheInviter),
        told("invite-agreed-since", CompanionError::AgreedSince),
        told("invite-used", CompanionError::Outdated),
        told(
            "invite-too-many",
            CompanionError::Group(runde_core::companion::GroupProblem::TooMany),
        ),
    ]
}

fn moving(words: Words) -> Vec<Screen> {
    let draw = move |step: MoveStep| {
        move || {
            let step = step.clone();
            rsx! { Moving { words, step, onact: |_| (), onback: |()| () } }
        }
    };
    let card = PhoneCard {
        member: MemberId::new([1; 16]),
        device: DeviceId::new([4; 32]),
        proof: Proof::new([[1; 32], [2; 32]]),
    };
    let compare = MoveStep::Compare(AnswerRead { card, digits: DIGITS.to_owned() });
    let give = |halfway, not_all| MoveStep::Give { halfway, not_all };
    vec![
        screen("move", draw(MoveStep::Shown(CODE.to_owned()))),
        screen("move-digits", draw(compare)),
        screen("move-differ", draw(MoveStep::Differ)),
        screen("move-give", draw(give(false, false))),
        screen("move-halfway", draw(give(true, false))),
        screen("move-not-all", draw(give(true, true))),
        screen("move-done", draw(MoveStep::Done)),
        pressed("move-erase", &[("click", 1)], draw(MoveStep::Done)),
        screen("move-receipt", move || {
            let text = CODE.to_owned();
            rsx! { MovedHere { words, text, oncopy: |()| (), onseen: |()| (), onback: |()| () } }
        }),
    ]
}

fn others(words: Words) -> Vec<Screen> {
    let hears =
        move |made| move || rsx! { Hearing { words, made, onact: |_| (), onback: |()| () } };
    let table = move |proposals, made| move || rsx! { GiveTable { words, proposals, made, onsend: |()| (), onback: |()| () } };
    vec![
        screen("hear-first", hears(false)),
        screen("hear-first-sent", hears(true)),
        pressed("hear-nobody", &[("click", 3)], hears(false)),
        screen("give-table", table(false, false)),
        screen("give-table-proposals", table(true, true)),
    ]
}
