//! Every screen, kept as files that people read.
//!
//! `screens/NAME.html` is the screen in English, one element a line, and `screens/NAME.words` beside it
//! says what it says in Danish (`da`) and Norwegian (`nb`), in the order of the page: an English line as
//! it stands in the HTML, and under it the other two. What is the same in all three is not said again.
//! A screen is one page in all languages: where one of them has another element, or another value in an
//! attribute that holds no words, the test fails, but for what [`sheet::MEANT`] lists with its reason.
//!
//! When a screen was changed on purpose, have all of them written anew, and read the difference before
//! it is committed, the words in the languages you speak above all:
//!
//! ```sh
//! RUNDE_BLESS=1 cargo test -p runde-tests --test golden
//! git diff --word-diff tests/golden
//! ```
//!
//! Without that variable nothing is ever written. Files of screens that are no more are removed by it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on stops, and says where"
)]

mod sheet;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use circle::html::Node;
use circle::screens::{Screen, all, edits_of_one_meeting};
use runde_core::companion::Language;
use runde_core::companion::guide::{Topic, pages};
use sheet::{MEANT, Sheet, tree};

/// A change of one meeting is sent to the screen by so many edits at the most: its mark, the way it was
/// moved, and what a mark means that was not there before.
const FEW_EDITS: usize = 20;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden/screens")
}

/// Whether what is drawn is what is to be kept from now on.
fn bless() -> bool {
    std::env::var_os("RUNDE_BLESS").is_some()
}

/// Compares files with what was drawn now, or writes them.
fn hold(drawn: impl IntoIterator<Item = (String, String)>) {
    let mut differ = Vec::new();
    for (file, drawn) in drawn {
        let kept = fs::read_to_string(folder().join(&file)).unwrap_or_default();
        if kept == drawn {
            continue;
        }
        if bless() {
            fs::create_dir_all(folder()).unwrap();
            fs::write(folder().join(file), drawn).unwrap();
        } else {
            differ.push(format!("{file}: {}", first_difference(&kept, &drawn)));
        }
    }
    assert!(differ.is_empty(), "{}\nHow to keep them: tests/golden/main.rs", differ.join("\n"));
}

fn first_difference(kept: &str, drawn: &str) -> String {
    let mut lines = kept.lines().zip(drawn.lines()).zip(1..);
    let Some(((kept, drawn), line)) = lines.find(|((kept, drawn), _)| kept != drawn) else {
        return format!(
            "{} lines were kept, {} are drawn",
            kept.lines().count(),
            drawn.lines().count()
        );
    };
    format!("line {line}\n  kept  {}\n  drawn {}", kept.trim(), drawn.trim())
}

/// Every screen with its page in English, Danish and Norwegian.
fn in_three_languages() -> Vec<(&'static str, [Node; 3])> {
    let [english, danish, norwegian] =
        [Language::English, Language::Danish, Language::Norwegian].map(all);
    assert!(english.len() == danish.len() && english.len() == norwegian.len());
    let three = english.into_iter().zip(danish).zip(norwegian);
    three
        .map(|((en, da), nb)| {
            assert!(en.name == da.name && en.name == nb.name);
            (en.name, [en, da, nb].map(|screen| Node::page(&screen.html)))
        })
        .collect()
}

#[test]
fn every_screen_in_english() {
    let screens = all(Language::English);
    let names: BTreeSet<&str> = screens.iter().map(|screen| screen.name).collect();
    assert_eq!(names.len(), screens.len(), "every screen has a name of its own");
    hold(
        screens
            .into_iter()
            .map(|Screen { name, html }| (format!("{name}.html"), tree(&Node::page(&html)))),
    );
}

#[test]
fn every_screen_in_danish_and_norwegian() {
    hold(in_three_languages().into_iter().map(|(name, pages)| {
        let sheet = Sheet::of(pages.each_ref()).unwrap_or_default();
        (format!("{name}.words"), sheet.text)
    }));
}

#[test]
fn every_screen_is_one_page_in_all_languages() {
    let (mut differ, mut met) = (Vec::new(), BTreeSet::new());
    for (name, pages) in in_three_languages() {
        match Sheet::of(pages.each_ref()) {
            Ok(sheet) => met.extend(sheet.met),
            Err(where_it_is) => differ.push(format!("{name}: {where_it_is}")),
        }
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
    assert_eq!(met, MEANT.into_iter().collect(), "nothing is listed that does not differ");
}

/// The screens on which a page of the guide is needed.
const fn needed_on(topic: Topic) -> &'static [&'static str] {
    match topic {
        Topic::WhatSelfHelpIs => &["cards-for-oneself"],
        Topic::AGroupWithoutALeader => &["initiator", "course"],
        Topic::HowARoundWorks => &["room-shared", "room-round-over-full"],
        Topic::HowAMeetingCanGo => &["plan-standard", "start-up-before-group"],
        Topic::ListeningWithoutAdvice => &["cards-for-oneself", "initiator-cards"],
        Topic::SilenceAndPassing => &["draw-a-question"],
        Topic::TheInitiatorStepsBack => &["initiator-cards", "start-up-before-group"],
        Topic::AgreeingOnGroundRules => &["agreements", "start-up-before-group"],
        Topic::Confidentiality => &["pledge-first", "start-up-before-group"],
        Topic::HowOftenAndHowLong => &["course", "look-back-before", "start-up-before-group"],
        Topic::TheFirstThreeMeetings => &["start-up", "start-up-before-group"],
        Topic::FromCourseToGroup => &["start-up-from-course"],
        Topic::RelativesMenAndMixedGroups => &["draw-a-question"],
        Topic::ChildrensGroups => &["childrens-plan"],
        Topic::WhenFewerCome => &["course"],
        Topic::WhenItIsHardBetweenUs => &["course", "ask-to-go", "look-back-read"],
        Topic::EndingWell => &["ending", "leaving", "time-to-ask"],
        Topic::ThePassphrase => &["guide", "lock-passphrase"],
        Topic::WhoSeesWhat => &["guide", "what-is-promised"],
        Topic::WithoutAPhone => &["guide", "member-without-a-phone"],
        Topic::BetweenMeetings => &["own-note-none"],
        Topic::GroupsOfYoungPeople => &["childrens-plan"],
        Topic::ThreeStories | Topic::WhatIsKnown => &["cards-for-oneself"],
        Topic::WhenNotEveryoneIsHere => &["proposal-later"],
        Topic::ABreakFromTheGroup | Topic::ANewGroup => &["course"],
        Topic::MeetingApart => &["plan-standard"],
        Topic::FromProblemToChange
        | Topic::TheMiddle
        | Topic::ANewPhone
        | Topic::ALostPhone
        | Topic::SendingNews
        | Topic::WhatACarrierSees => &["guide"],
        Topic::FindingARoomAndSupport => &["find-support-denmark", "find-support-norway"],
        Topic::NotTherapyOtherHelp => &["find-support-denmark", "find-support-norway"],
    }
}

#[test]
fn every_page_of_the_guide_is_found_from_where_it_is_needed() {
    for language in Language::ALL {
        let screens = all(language);
        for page in pages(language) {
            for name in needed_on(page.topic) {
                let screen = screens.iter().find(|screen| screen.name == *name).unwrap();
                let drawn = Node::page(&screen.html);
                let leads = |node: &&Node| node.name == "button" && node.said() == page.title;
                assert!(drawn.all().iter().any(leads), "{name} leads to {:?}", page.topic);
            }
        }
    }
}

#[test]
fn a_screen_drawn_twice_is_the_same() {
    for (one, other) in all(Language::English).into_iter().zip(all(Language::English)) {
        assert_eq!(one.html, other.html, "{}: nothing in it is by chance", one.name);
    }
}

#[test]
fn a_meeting_that_is_called_off_or_moved_is_a_few_edits_of_the_year() {
    for (drawn, changed) in edits_of_one_meeting() {
        println!("the plan with its year is drawn by {drawn} edits, and changed by {changed}");
        assert!((1..=FEW_EDITS).contains(&changed), "{changed} of {drawn}");
    }
}

#[test]
fn no_kept_screen_is_left_over() {
    let screens = all(Language::English).into_iter();
    let drawn: BTreeSet<String> = screens
        .flat_map(|screen| ["html", "words"].map(|kind| format!("{}.{kind}", screen.name)))
        .collect();
    for kept in fs::read_dir(folder()).into_iter().flatten().map(Result::unwrap) {
        let name = kept.file_name().into_string().unwrap();
        if bless() && !drawn.contains(&name) {
            fs::remove_file(kept.path()).unwrap();
        } else {
            assert!(drawn.contains(&name), "{name} is no screen any more");
        }
    }
}
