//! Every screen in three languages, kept as HTML with one tag a line.
//!
//! When a screen was changed on purpose, draw all of them anew, and read the difference before it is
//! committed:
//!
//! ```sh
//! rm -rf tests/golden/screens; INSTA_UPDATE=always cargo test -p runde-tests --test golden
//! ```
//!
//! `INSTA_UPDATE=no` writes nothing; that is how it runs where nobody looks.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on stops, and says where"
)]

use std::collections::BTreeSet;

use circle::html::Node;
use circle::screens::{Screen, all, edits_of_one_meeting};
use runde_core::companion::Language;
use runde_core::companion::guide::{Topic, pages};

/// Drawings that are the same on every page they stand on.
const STILL: [&str; 3] = ["svg class=\"table\"", "svg class=\"pool\"", "svg class=\"still"];

/// A change of one meeting is sent to the screen by so many edits at the most: its mark, the way it was
/// moved, and what a mark means that was not there before.
const FEW_EDITS: usize = 20;

/// One tag a line, with the words after it. Still drawings are told by their names, and the others
/// by the first points of their lines.
fn lines(html: &str) -> String {
    let mut lines = Vec::new();
    let mut in_still = false;
    for piece in html.split('<').skip(1) {
        in_still &= !piece.starts_with("/svg");
        if !in_still {
            lines.push(format!("<{}", without_points(piece)));
        }
        in_still |= STILL.iter().any(|still| piece.starts_with(still));
    }
    lines.join("\n")
}

/// A tag whose path, if it is long, is cut short.
fn without_points(tag: &str) -> String {
    const SHORT: usize = 40;
    let Some((before, rest)) = tag.split_once(" d=\"") else { return tag.to_owned() };
    let Some((points, after)) = rest.split_once('"') else { return tag.to_owned() };
    let cut: String = points.chars().take(SHORT).collect();
    let more = if cut.len() < points.len() { "…" } else { "" };
    format!("{before} d=\"{cut}{more}\"{after}")
}

fn hold(language: Language) {
    let screens = all(language);
    let names: BTreeSet<&str> = screens.iter().map(|screen| screen.name).collect();
    assert_eq!(names.len(), screens.len(), "every screen has a name of its own");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("screens");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for Screen { name, html } in screens {
            insta::assert_snapshot!(format!("{name}.{}", language.tag()), lines(&html));
        }
    });
}

#[test]
fn every_screen_in_danish() {
    hold(Language::Danish);
}

#[test]
fn every_screen_in_norwegian() {
    hold(Language::Norwegian);
}

#[test]
fn every_screen_in_english() {
    hold(Language::English);
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
    let drawn: BTreeSet<String> = Language::ALL
        .into_iter()
        .flat_map(|language| {
            all(language).into_iter().map(move |s| format!("{}.{}.snap", s.name, language.tag()))
        })
        .collect();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/screens");
    for kept in std::fs::read_dir(folder).into_iter().flatten().map(Result::unwrap) {
        let name = kept.file_name().into_string().unwrap();
        assert!(drawn.contains(&name) || name.ends_with(".new"), "{name} is no screen any more");
    }
}
