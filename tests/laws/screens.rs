//! Laws 13 and 14 on every screen: each in its reader's language, and every control by its name.

use std::collections::BTreeSet;

use circle::html::Node;
use circle::screens::{WRITTEN, all};
use runde::screens::STANDS_ON;
use runde_core::companion::Language;

/// Names of people, groups, languages and the app, which are the same everywhere.
const NAMES: [&str; 18] = [
    "The library, small room",
    "Hos Ingrid",
    "Anna",
    "Bo",
    "Marit",
    "Ove",
    "Ingrid",
    "Lars",
    "Kari",
    "Runa",
    "Åse",
    "Anne-Marie",
    "Tuesdays",
    "Runde",
    "Dansk",
    "Norsk",
    "English",
    "Tuesday",
];

/// Words that Danish or Norwegian happen to share with English.
const SHARED: [&str; 4] = ["Vibration", "min", "Plan", "pause"];

/// Whether words are of no language: no letters, a person's letters, a code, what members wrote.
fn of_no_language(text: &str) -> bool {
    let letters = text.chars().filter(|sign| sign.is_alphabetic()).count();
    let written = text.lines().all(|line| WRITTEN.contains(&line));
    letters <= 2
        || text.starts_with("runde:")
        || written
        || NAMES.contains(&text)
        || STANDS_ON.concat().contains(&text)
        || !text.contains(|sign: char| sign.is_lowercase())
}

#[test]
fn law_13_every_screen_speaks_the_readers_language() {
    let english = all(Language::English);
    assert!(english.len() > 60);
    for language in [Language::Danish, Language::Norwegian] {
        let mut same = BTreeSet::new();
        for (screen, in_english) in all(language).into_iter().zip(&english) {
            assert_eq!(screen.name, in_english.name);
            let texts = Node::page(&screen.html).texts();
            let other = Node::page(&in_english.html).texts();
            assert_eq!(texts.len(), other.len(), "{} is one page in all languages", screen.name);
            let equal = texts.into_iter().zip(other).filter(|(text, english)| text == english);
            same.extend(equal.map(|(text, _)| text).filter(|text| !of_no_language(text)));
        }
        same.retain(|text| {
            !SHARED.contains(&text.trim_start_matches(|sign: char| !sign.is_alphabetic()))
        });
        assert_eq!(same, BTreeSet::new(), "{language:?} with words of English");
    }
}

#[test]
fn law_14_every_control_has_a_name_and_every_page_a_heading() {
    for screen in Language::ALL.into_iter().flat_map(all) {
        let page = Node::page(&screen.html);
        let nodes = page.all();
        let ids: Vec<&str> = nodes.iter().filter_map(|node| node.attribute("id")).collect();
        let different: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), different.len(), "{}: an id stands twice", screen.name);
        for node in &nodes {
            for points in ["for", "aria-labelledby", "aria-describedby"] {
                for id in node.attribute(points).unwrap_or_default().split_whitespace() {
                    assert!(different.contains(id), "{}: nothing is called {id}", screen.name);
                }
            }
            let index = node.attribute("tabindex").unwrap_or("0");
            assert!(["0", "-1"].contains(&index), "{}: an order of its own", screen.name);
            if node.name == "button" {
                // one for eyes alone says what is said there anyhow, and no key stops at it
                let for_eyes = node.attribute("aria-hidden") == Some("true") && index == "-1";
                let named = for_eyes || !node.said().is_empty();
                assert!(named, "{}: a button without a name", screen.name);
            }
        }
        for node in page.told().into_iter().filter(|node| node.name == "svg") {
            let in_words = node.attribute("role") == Some("img") && !node.said().is_empty();
            assert!(in_words, "{}: a drawing that speaks says what it shows", screen.name);
        }
        let said = page.said();
        assert!(!said.contains(", ,") && !said.contains(",,"), "{}: {said}", screen.name);
        inputs_have_labels(screen.name, &nodes);
        headings_go_down_step_by_step(screen.name, &nodes);
    }
}

fn inputs_have_labels(screen: &str, nodes: &[&Node]) {
    let labels: Vec<&&Node> = nodes.iter().filter(|node| node.name == "label").collect();
    for input in nodes.iter().filter(|node| ["input", "textarea"].contains(&node.name.as_str())) {
        let around = labels.iter().any(|label| {
            let inner = label.all().into_iter().any(|inner| std::ptr::eq(inner, *input));
            let named = input.attribute("id").is_some_and(|id| label.attribute("for") == Some(id));
            (inner || named) && !label.said().is_empty()
        });
        assert!(around, "{screen}: a field without a label: {:?}", input.attributes);
    }
    for group in nodes.iter().filter(|node| node.name == "fieldset") {
        let legend = group.all().into_iter().find(|node| node.name == "legend");
        assert!(legend.is_some_and(|legend| !legend.said().is_empty()), "{screen}");
    }
}

fn headings_go_down_step_by_step(screen: &str, nodes: &[&Node]) {
    let levels: Vec<u32> =
        nodes.iter().filter_map(|node| node.name.strip_prefix('h')?.parse().ok()).collect();
    assert_eq!(levels.first(), Some(&1), "{screen} begins with its title");
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{screen}");
    for step in levels.windows(2) {
        assert!(step[1] <= step[0] + 1, "{screen}: {levels:?}");
    }
}
