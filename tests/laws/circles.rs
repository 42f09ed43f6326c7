//! No circle of imports: files name each other in one direction, so that each can be read after
//! those it names.

use std::collections::BTreeSet;

use circle::imports::{Crate, Imports};
use circle::source::{Source, sources};

/// What the core and the app are made of, and what they name.
const CRATES: [Crate; 4] = [
    ("runde_core", "core/src"),
    ("runde_guide", "core/guide/src"),
    ("runde_guide_types", "core/guide/types/src"),
    ("runde", "app/src"),
];

/// The concerns of the domain: each names those before it alone.
const CONCERNS: [&str; 8] =
    ["ids", "causal", "membership", "schedule", "consent", "act", "fold", "passing_word"];

/// The files of both crates, without those that are compiled for tests alone.
fn ours() -> Vec<Source> {
    let all: Vec<Source> = CRATES.iter().flat_map(|(_, folder)| sources(folder, "rs")).collect();
    // `mod name;` or `#[path = "name.rs"]` below the line that says so
    let lines = all.iter().flat_map(|file| file.text.lines().zip(file.text.lines().skip(1)));
    let tests: BTreeSet<String> = lines
        .filter(|(line, _)| line.trim() == "#[cfg(test)]")
        .filter_map(|(_, next)| next.trim().split(['"', ' ', ';']).rev().nth(1).map(str::to_owned))
        .collect();
    let is_test = |file: &Source| {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        tests.contains(name) || tests.contains(name.trim_end_matches(".rs"))
    };
    all.into_iter().filter(|file| !is_test(file)).collect()
}

#[test]
fn no_circle_of_imports_stands_in_the_core_or_in_the_app() {
    let files = ours();
    let graph = Imports::of(&CRATES, &files);
    assert_eq!(graph.lost, [""; 0], "paths that lead nowhere hide an edge");
    let many: usize = graph.edges.values().map(std::collections::BTreeMap::len).sum();
    assert!(many > 2 * files.len(), "{many} edges of {} files", files.len());
    let told: Vec<String> = graph.circles().iter().map(|circle| graph.told(circle)).collect();
    assert!(told.is_empty(), "{} circles:\n{}", told.len(), told.join("\n"));
}

#[test]
fn the_concerns_of_the_domain_name_each_other_in_one_order() {
    let graph = Imports::of(&CRATES, &ours());
    let rank = |file: &str| {
        let inner = file.strip_prefix("core/src/domain/")?;
        let concern = inner.split(['/', '.']).next()?;
        Some(CONCERNS.iter().position(|it| *it == concern).unwrap_or_else(|| panic!("{file}")))
    };
    let mut seen = BTreeSet::new();
    for (file, own) in &graph.edges {
        let Some(concern) = rank(file) else { continue };
        for (other, name) in own {
            let below = rank(other).is_some_and(|other| other <= concern);
            assert!(below, "{file} names {name} of {other}");
        }
        seen.insert(concern);
    }
    assert_eq!(seen.len(), CONCERNS.len());
}

/// Files of a crate called `ours`, as they might be.
fn made_up(files: &[(&str, &str)]) -> Imports {
    let source = |(path, text): &(&str, &str)| Source {
        path: format!("ours/src/{path}.rs"),
        text: (*text).to_owned(),
    };
    let files: Vec<Source> = files.iter().map(source).collect();
    Imports::of(&[("ours", "ours/src")], &files)
}

#[test]
fn a_circle_is_found_wherever_it_is_hidden() {
    let face = ("act", "mod change; pub use change::{Change, Over as Covers}; pub struct Act;");
    let hidden = [
        // past a face, by another name, out of a tree, in a path, by a glob, from the top
        "use super::Act; pub struct Change(Act); pub struct Over;",
        "use crate::act::{self as doing, Other}; pub fn Change() -> doing::Act {}",
        "pub struct Change { of: super::Act } pub struct Over;",
        "use super::*; pub struct Change(Act); pub struct Over;",
        "use crate::{act::{Act}, b}; pub struct Change; fn a(_: &'static Act) {}",
        "pub struct Change; const A: char = '\"'; /* \" */ fn b() -> crate::act::Act {}",
    ];
    for change in hidden {
        let uses = "fn a() -> Change { change::b() }";
        let text = format!("{} {uses}", face.1);
        let graph = made_up(&[("lib", "mod act; mod b;"), (face.0, &text), ("act/change", change)]);
        let circles = graph.circles();
        assert_eq!(circles.len(), 1, "{change}: {:?}", graph.edges);
        assert!(graph.told(&circles[0]).contains("ours/src/act/change.rs —"), "{change}");
    }
}

#[test]
fn a_circle_of_three_is_told_file_by_file() {
    let graph = made_up(&[
        ("lib", "mod a; mod b; mod c;"),
        ("a", "use crate::b::B; pub struct A(B);"),
        ("b", "pub struct B(crate::c::C);"),
        ("c", "use super::a::A; pub struct C(A);"),
    ]);
    let told: Vec<String> = graph.circles().iter().map(|circle| graph.told(circle)).collect();
    let circle = "ours/src/a.rs —crate::b::B→ ours/src/b.rs —crate::c::C→ ours/src/c.rs \
                  —super::a::A→ ours/src/a.rs";
    assert_eq!(told, [circle]);
}

#[test]
fn what_only_looks_like_a_circle_is_none() {
    let graph = made_up(&[
        ("lib", "pub mod act; mod b;"),
        // a face offers what lies below it; nobody but a comment and a text names it back
        (
            "act",
            "mod change; pub use change::Change; pub(super) use change::Over; pub enum Act { Change, #[a] Over(u8) } ",
        ),
        (
            "act/change",
            "//! [`super::Act`]\nuse crate::b::B; pub struct Change(B, Over); pub struct Over; pub enum Kind<T> { #[b] Act(T), Change { b: B }, Other } const A: &str = \"crate::b::a\";",
        ),
        (
            "b",
            "pub struct B; fn a(over: u8) { over.change(); use_it::<'static>(Vec::<u8>::new()) }\n#[cfg(test)]\nmod tests { use crate::act::Change; }",
        ),
    ]);
    assert_eq!(graph.circles(), Vec::<Vec<String>>::new());
    assert_eq!(graph.lost, [""; 0]);
    let edges: Vec<(&str, Vec<&str>)> = graph
        .edges
        .iter()
        .map(|(file, own)| (file.as_str(), own.keys().map(String::as_str).collect()))
        .filter(|(_, own): &(&str, Vec<&str>)| !own.is_empty())
        .collect();
    assert_eq!(edges, [("ours/src/act/change.rs", vec!["ours/src/b.rs"])]);
    let lost = made_up(&[("lib", "use crate::nothing::There;")]);
    assert_eq!(lost.lost, ["ours/src/lib.rs: crate::nothing::There"]);
}
