//! The group's pages, drawn from views made by hand.

mod course;

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde::screens::{
    AskIn, AskToGo, ComingIn, Group, GroupPage, Leaving, MemberPage, Renaming, SignedOn, trouble,
};
use runde::words::Words;
use runde_core::companion::{
    AgreedView, AgreementsView, CompanionError, CourseView, HorizonInForce, HorizonView, Language,
    MemberId, MemberView, MembersView, NamedEntry, Person, TodayView, VaultError, WordsView,
};

use super::{Screen, agreed, id, nothing_agreed, pressed, screen};

const SIX: [&str; 6] = ["Anna", "Bo", "Marit", "Ove", "Ingrid", "Lars"];

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 20).unwrap()
}

fn person(place: usize) -> Person {
    let id = MemberId::new([u8::try_from(place).unwrap(); 16]);
    Person { id, nickname: SIX[place].to_owned() }
}

/// The phone is Anna's; Bo and Marit have phones of their own.
fn member(place: usize) -> MemberView {
    let paper = place > 2;
    MemberView {
        person: person(place),
        holds_this_phone: place == 0,
        without_phone: paper,
        can_rename: place == 0 || paper,
        can_leave_here: place == 0 || paper,
        rests: false,
        reach: None,
    }
}

fn members() -> MembersView {
    MembersView {
        members: (0..SIX.len()).map(member).collect(),
        expected: Vec::new(),
        left: Vec::new(),
        can_ask_to_go: true,
        can_rest: false,
        only_phone: false,
    }
}

fn today(group_name: &str) -> TodayView {
    TodayView {
        group_name: group_name.to_owned(),
        members: (0..SIX.len()).map(person).collect(),
        today: day(),
        met_last: None,
        opens_next: None,
        news: Vec::new(),
        without_an_offer: None,
    }
}

fn horizon(horizon: HorizonView, left: Option<u32>, reached: bool) -> HorizonInForce {
    HorizonInForce { id: Some(id(1)), horizon, meetings_left: left, reached }
}

fn course() -> CourseView {
    CourseView {
        horizon: HorizonInForce { id: None, ..horizon(HorizonView::Open, None, false) },
        initiator: None,
        outside: Vec::new(),
        ended: false,
        left: false,
        asked_to_go: false,
        times_met: 0,
        can_look_back: true,
        look_back_is_timely: false,
    }
}

/// What somebody wrote themselves, by a writer of each language.
fn own(words: Words, danish: &str, norwegian: &str, english: &str) -> String {
    match words.language() {
        Language::Danish => danish.to_owned(),
        Language::Norwegian => norwegian.to_owned(),
        Language::English => english.to_owned(),
    }
}

pub(super) fn screens(words: Words) -> Vec<Screen> {
    let mut screens = firsts(words);
    screens.extend(people(words));
    screens.extend(comings(words));
    screens.extend(course::courses(words));
    screens.extend(course::changes(words));
    screens.extend(course::ends(words));
    screens.extend(course::look_backs(words));
    screens.extend(course::notes(words));
    screens
}

fn firsts(words: Words) -> Vec<Screen> {
    let busy = MembersView {
        expected: vec![NamedEntry { entry: id(2), nickname: "Runa".to_owned() }],
        left: vec![NamedEntry { entry: id(3), nickname: "Åse".to_owned() }],
        ..members()
    };
    let just_left = MembersView { left: busy.left.clone(), ..members() };
    let timely = CourseView {
        horizon: horizon(HorizonView::Meetings(8), Some(0), true),
        look_back_is_timely: true,
        ..course()
    };
    let three =
        CourseView { horizon: horizon(HorizonView::Meetings(8), Some(3), false), ..course() };
    let full = CompanionError::Vault(VaultError::DiskFull);
    let told = Some(trouble(words, &full));
    vec![
        first(words, "group", GroupPage::All, ("Tuesdays", members(), course()), None),
        first(words, "group-busy", GroupPage::All, ("Tuesdays", busy, timely), None),
        first(words, "group-on-the-table", GroupPage::OnTheTable, ("", members(), three), None),
        first(
            words,
            "group-once-more",
            GroupPage::OnceMore(members().members[1].person.id),
            ("", members(), course()),
            None,
        ),
        first(
            words,
            "group-just-left",
            GroupPage::JustLeft,
            ("Tuesdays", just_left, course()),
            None,
        ),
        first(words, "group-trouble", GroupPage::All, ("", members(), course()), told),
    ]
}

fn first(
    words: Words,
    name: &'static str,
    page: GroupPage,
    (group_name, members, course): (&'static str, MembersView, CourseView),
    trouble: Option<String>,
) -> Screen {
    screen(name, move || {
        rsx! {
            Group {
                words,
                page,
                next: matches!(page, GroupPage::OnceMore(_)).then(day),
                view: today(group_name),
                members: members.clone(),
                course: course.clone(),
                trouble: trouble.clone(),
                onact: |_| (),
                onpage: |_| (),
            }
        }
    })
}

fn people(words: Words) -> Vec<Screen> {
    let same = [("input", 0)];
    vec![
        one(words, "member-holder", 0, true),
        one(words, "member-with-a-phone", 1, true),
        one(words, "member-without-a-phone", 3, true),
        one(words, "member-of-two", 1, false),
        when_it_is_hard(words),
        renaming(words, "renaming", &[]),
        renaming(words, "renaming-written", &same),
        leaving(words, "leaving", 0, false, &[]),
        leaving(words, "leaving-asked", 0, false, &[("click", 1)]),
        leaving(words, "leaving-only-phone", 0, true, &[]),
        leaving(words, "leaving-only-phone-asked", 0, true, &[("click", 1)]),
        leaving(words, "leaving-without-a-phone", 4, true, &[]),
        leaving(words, "leaving-without-a-phone-asked", 4, true, &[("click", 1)]),
        ask_to_go(words, "ask-to-go", 3, SignedOn::ThisPhone),
        ask_to_go(words, "ask-to-go-holder", 0, SignedOn::OtherPhones),
        ask_to_go(words, "ask-to-go-only-phone", 0, SignedOn::Paper),
    ]
}

fn one(words: Words, name: &'static str, place: usize, can_ask_to_go: bool) -> Screen {
    screen(name, move || {
        rsx! {
            MemberPage { words, member: member(place), can_ask_to_go, onopen: |_| (), onback: |()| () }
        }
    })
}

fn when_it_is_hard(words: Words) -> Screen {
    pressed("member-when-it-is-hard", &[("click", 1)], move || {
        rsx! {
            MemberPage { words, member: member(1), can_ask_to_go: true, onopen: |_| (), onback: |()| () }
        }
    })
}

fn ask_to_go(words: Words, name: &'static str, place: usize, signed_on: SignedOn) -> Screen {
    screen(name, move || {
        let nickname = person(place).nickname;
        rsx! { AskToGo { words, nickname, signed_on, onpropose: |()| (), onback: |()| () } }
    })
}

fn renaming(words: Words, name: &'static str, presses: &[(&str, usize)]) -> Screen {
    pressed(name, presses, move || {
        rsx! {
            Renaming { words, member: member(5), members: members(), onrename: |_| (), onback: |()| () }
        }
    })
}

fn leaving(
    words: Words,
    name: &'static str,
    place: usize,
    only_phone: bool,
    presses: &[(&str, usize)],
) -> Screen {
    pressed(name, presses, move || {
        rsx! {
            Leaving {
                words,
                member: member(place),
                only_phone,
                goodbye: (place == 4).then(day),
                today: day(),
                ongoodbye: |()| (),
                onleave: |()| (),
                // while somebody has the floor nothing is read
                onread: (!only_phone).then(|| EventHandler::new(|_| ())),
                onback: |()| (),
            }
        }
    })
}

fn comings(words: Words) -> Vec<Screen> {
    let nothing = AgreementsView {
        group_name: "Tuesdays".to_owned(),
        today: day(),
        keep_words: 12,
        ..nothing_agreed()
    };
    let pledge = own(words, "Det bliver her.", "Det blir her.", "It stays here.");
    let rule = own(
        words,
        "Telefonerne ligger i kurven ved døren.",
        "Telefonene ligger i kurven ved døra.",
        "Our phones rest in the basket by the door.",
    );
    let on_that_day =
        |byte, words| AgreedView { proposed_on: day(), agreed_on: day(), ..agreed(byte, words) };
    let some = AgreementsView {
        pledge: Some(on_that_day(4, WordsView::Own(pledge))),
        rules: vec![on_that_day(5, WordsView::Own(rule)), on_that_day(6, WordsView::Gone)],
        ..nothing.clone()
    };
    let ask_in = move |name, presses: &[(&str, usize)]| {
        pressed(name, presses, move || {
            rsx! { AskIn { words, members: members(), onpropose: |_| (), onback: |()| () } }
        })
    };
    vec![
        ask_in("ask-in", &[]),
        ask_in("ask-in-written", &[("input", 0)]),
        coming(words, "coming-in", some),
        coming(words, "coming-in-nothing", nothing),
    ]
}

fn coming(words: Words, name: &'static str, agreements: AgreementsView) -> Screen {
    screen(name, move || {
        rsx! {
            ComingIn {
                words,
                nickname: "Runa",
                agreements: agreements.clone(),
                oncome: |()| (),
                onlet: |()| (),
                onback: |()| (),
            }
        }
    })
}
