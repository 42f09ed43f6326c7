//! From the cover to the plan of a meeting.

use dioxus::prelude::*;
use runde::screens::{
    Erased, Founding, PassphraseForgotten, PlanPage, Protecting, Seats, Today, TodayOver, Unlock,
    Welcome, WhatIsOver, WhosePhone, trouble,
};
use runde::words::Words;
use runde_core::companion::{
    CompanionError, EntryId, Event, GroupProblem, MeetingCommand, MemberId, PartKind, PartName,
    Plan, PlanProblem, Preset, Protection, Quiet, Refusal, TodayView, VaultError,
};

use super::{Screen, pressed, screen};
use crate::phone::Phone;

const SIX: [&str; 6] = ["Anna", "Bo", "Marit", "Ove", "Ingrid", "Lars"];
const NINE: [&str; 9] =
    ["Anna", "Bo", "Marit", "Ove", "Ingrid", "Lars", "Runa", "Åse", "Anne-Marie"];

pub(super) fn screens(words: Words) -> Vec<Screen> {
    let mut screens = vec![
        screen("welcome", move || rsx! { Welcome { words, onspeak: |_| (), onstart: |()| () } }),
        screen("welcome-erased", move || {
            rsx! { Welcome { words, erased: Erased::JustNow, onspeak: |_| (), onstart: |()| () } }
        }),
        screen("welcome-erased-now", move || {
            rsx! { Welcome { words, erased: Erased::Finished, onspeak: |_| (), onstart: |()| () } }
        }),
        founding(words, "founding-empty", "", &[]),
        founding(words, "founding-six", "Tuesdays", &SIX),
        founding(words, "founding-nine", "Tuesdays", &NINE),
        founding(
            words,
            "founding-problems",
            "",
            &["Anna", " anna", "", "Somebody with a name of many letters"],
        ),
        whose_phone(words, "whose-phone", None),
        whose_phone(words, "whose-phone-chosen", Some("Marit")),
        protecting(words, "protecting-alone", &[], false, None),
        protecting(words, "protecting-passphrase", &[("change", 1)], false, None),
        protecting(words, "protecting-busy", &[], true, None),
    ];
    let full = CompanionError::Vault(VaultError::DiskFull);
    screens.push(protecting(words, "protecting-trouble", &[], false, Some(trouble(words, &full))));
    screens.extend(doors(words));
    screens.extend(between(words));
    screens.extend(plans(words));
    screens
}

fn founding(words: Words, name: &'static str, group: &'static str, lines: &[&str]) -> Screen {
    let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    screen(name, move || {
        let name = use_signal(|| group.to_owned());
        let nicknames = use_signal(|| lines.clone());
        rsx! { Founding { words, name, nicknames, onnext: |()| (), onback: |()| () } }
    })
}

fn whose_phone(words: Words, name: &'static str, chosen: Option<&'static str>) -> Screen {
    screen(name, move || {
        let holder = use_signal(|| chosen.map(str::to_owned));
        let nicknames: Vec<String> = SIX.iter().map(|name| (*name).to_owned()).collect();
        rsx! { WhosePhone { words, nicknames, holder, onnext: |()| (), onback: |()| () } }
    })
}

fn protecting(
    words: Words,
    name: &'static str,
    presses: &[(&str, usize)],
    busy: bool,
    told: Option<String>,
) -> Screen {
    pressed(name, presses, move || {
        rsx! { Protecting { words, busy, trouble: told.clone(), onmake: |_| (), onback: |()| () } }
    })
}

fn doors(words: Words) -> Vec<Screen> {
    use Protection::{KeyStoreAlone, WithPassphrase};
    let troubles = [
        ("unlock-wrong-passphrase", VaultError::WrongPassphrase),
        ("unlock-passphrase-needed", VaultError::PassphraseNeeded),
        ("unlock-wait-a-second", VaultError::WaitBeforeTrying { millis: 600 }),
        ("unlock-wait", VaultError::WaitBeforeTrying { millis: 31_001 }),
        ("unlock-newer", VaultError::NewerVersion { found: 9, known: 1 }),
        ("unlock-damaged", VaultError::Damaged),
        ("unlock-in-use", VaultError::InUse),
        ("unlock-read-only", VaultError::ReadOnly),
        ("unlock-disk-full", VaultError::DiskFull),
        ("unlock-key-store", VaultError::KeyStoreLost),
        ("unlock-system", VaultError::Io(std::io::ErrorKind::Other)),
    ];
    let wrong = trouble(words, &CompanionError::Vault(VaultError::WrongPassphrase));
    let mut doors = vec![
        door(words, "unlock-alone", KeyStoreAlone, false, None),
        door(words, "unlock-passphrase", WithPassphrase, false, None),
        door(words, "unlock-busy", WithPassphrase, true, None),
        door(words, "unlock-busy-once-more", WithPassphrase, true, Some(wrong)),
    ];
    let forgotten = move |name, presses: &[(&str, usize)]| {
        pressed(name, presses, move || {
            rsx! { PassphraseForgotten { words, trouble: None, onerase: |()| (), onback: |()| () } }
        })
    };
    doors.push(forgotten("forgotten", &[]));
    doors.push(forgotten("forgotten-asked", &[("click", 2)]));
    doors.extend(troubles.map(|(name, error)| {
        let told = trouble(words, &CompanionError::Vault(error));
        door(words, name, WithPassphrase, false, Some(told))
    }));
    doors
}

fn door(
    words: Words,
    name: &'static str,
    protection: Protection,
    busy: bool,
    told: Option<String>,
) -> Screen {
    screen(name, move || {
        let trouble = told.clone();
        rsx! { Unlock { words, protection, busy, trouble, onunlock: |_| (), onspeak: |_| (), onforgotten: |()| () } }
    })
}

fn between(words: Words) -> Vec<Screen> {
    let mut phone = Phone::of(&SIX);
    let new = phone.companion.today().unwrap();
    phone.meet(&SIX);
    phone.event(Event::Next);
    phone.event(Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
    phone.clock.pass(7 * 24 * 60, 0);
    let after = phone.companion.today().unwrap();
    let unnamed = TodayView { group_name: String::new(), ..new.clone() };
    let not_now = trouble(words, &CompanionError::Refused(Refusal::NotNow));
    let names = trouble(words, &CompanionError::Group(GroupProblem::SameNickname));
    let stepped_back = Quiet::SteppedBack("Bo".to_owned());
    let rule = Quiet::LookAgain(Some(EntryId::new([1; 32])));
    vec![
        today(words, "today-new", new, None),
        today(words, "today-after-a-meeting", after.clone(), None),
        today(words, "today-unnamed", unnamed.clone(), Some(not_now)),
        today(words, "today-names", unnamed, Some(names)),
        today_with(words, "today-with-leaves", &after, &[Quiet::PledgeAgain, Quiet::OnTheTable]),
        today_closed(words, "today-closed", &after),
        today_with(words, "today-asks", &after, &[Quiet::TimeToAsk, stepped_back]),
        today_with(words, "today-looks-again", &after, &[rule, Quiet::LookBack]),
        today_with(words, "today-looks-again-at-all", &after, &[Quiet::LookAgain(None)]),
        today_over(words, "today-ended", &after, WhatIsOver::Group),
        today_over(words, "today-left", &after, WhatIsOver::Left),
        today_over(words, "today-asked-to-go", &after, WhatIsOver::AskedToGo),
        seats(words, "seats-none", &after, 0),
        seats(words, "seats-one", &after, 1),
        seats(words, "seats-some", &after, 4),
    ]
}

fn today(words: Words, name: &'static str, view: TodayView, trouble: Option<String>) -> Screen {
    screen(name, move || {
        let (view, trouble) = (view.clone(), trouble.clone());
        rsx! { Today { words, view, trouble, onact: |_| (), onpage: |_| () } }
    })
}

fn today_closed(words: Words, name: &'static str, view: &TodayView) -> Screen {
    let view = view.clone();
    screen(name, move || {
        let view = view.clone();
        rsx! { Today { words, view, closed: true, trouble: None, onact: |_| (), onpage: |_| () } }
    })
}

fn today_with(words: Words, name: &'static str, view: &TodayView, quiet: &[Quiet]) -> Screen {
    let (view, quiet) = (view.clone(), quiet.to_vec());
    screen(name, move || {
        let (view, quiet) = (view.clone(), quiet.clone());
        rsx! { Today { words, view, trouble: None, quiet, onact: |_| (), onpage: |_| () } }
    })
}

fn today_over(words: Words, name: &'static str, view: &TodayView, over: WhatIsOver) -> Screen {
    let view = view.clone();
    screen(name, move || {
        let view = view.clone();
        rsx! {
            TodayOver { words, view, over, onstart: |()| (), onremains: |()| (), onpage: |_| () }
        }
    })
}

fn seats(words: Words, name: &'static str, view: &TodayView, chosen: usize) -> Screen {
    let members = view.members.clone();
    screen(name, move || {
        // from the fourth one, against the order in which they were written down
        let here = members.iter().rev().skip(2).map(|person| person.id).take(chosen);
        let circle = use_signal(|| here.collect::<Vec<MemberId>>());
        let members = members.clone();
        rsx! { Seats { words, members, circle, onnext: |()| (), onback: |()| () } }
    })
}

fn plans(words: Words) -> Vec<Screen> {
    let standard = Plan::preset(Preset::Standard120);
    let changed = standard
        .with_minutes(PartName::ThemeOne, 35)
        .with_walk(PartName::ThemeTwo, true)
        .with_included(PartName::Break, false);
    let mut silent = standard.clone();
    for part in standard.parts().iter().filter(|part| part.name.kind() == PartKind::Round) {
        silent = silent.with_included(part.name, false);
    }
    let impossible = standard.with_minutes(PartName::Closing, 5);
    let told = trouble(words, &CompanionError::Plan(PlanProblem::NoTalkTime));
    vec![
        plan(words, "plan-standard", standard, None),
        plan(words, "plan-short", Plan::preset(Preset::Short90), None),
        plan(words, "plan-first", Plan::preset(Preset::First180), None),
        plan(words, "plan-changed", changed, None),
        plan(words, "plan-impossible", impossible, None),
        plan(words, "plan-no-talk-time", silent, Some(told)),
    ]
}

fn plan(words: Words, name: &'static str, plan: Plan, trouble: Option<String>) -> Screen {
    screen(name, move || {
        let plan = use_signal(|| plan.clone());
        let phone = Phone::new();
        let trouble = trouble.clone();
        rsx! {
            PlanPage {
                words,
                people: 6,
                plan,
                would_end: move |minutes| phone.companion.would_end(minutes),
                trouble,
                onstart: |()| (),
                onback: |()| (),
            }
        }
    })
}
