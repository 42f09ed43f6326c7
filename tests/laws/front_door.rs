//! What a stranger reads first is true: every page that is named is there, every law names its tests,
//! every figure its limit, and every word of ours stands once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use circle::source::{Source, sources, text, top};

/// Where somebody reads, and in what kinds of files.
const READ: [(&str, &[&str]); 4] = [
    ("core", &["rs", "md", "toml", "sql"]),
    ("app", &["rs", "toml", "css", "ftl"]),
    ("tests", &["rs", "mjs", "py", "toml"]),
    (".github", &["md", "yml"]),
];

fn everything() -> Vec<Source> {
    let mut all: Vec<Source> = READ
        .iter()
        .flat_map(|(folder, kinds)| kinds.iter().flat_map(|kind| sources(folder, kind)))
        .collect();
    for path in ["README.md", "Cargo.toml", "clippy.toml", "deny.toml", "tests/run"] {
        all.push(Source { path: path.to_owned(), text: text(path) });
    }
    all
}

/// The names of pages in a text: what ends in `.md`, as far as it goes.
fn pages_named(line: &str) -> impl Iterator<Item = &str> {
    let part_of_a_path = |sign: char| sign.is_ascii_alphanumeric() || "_./-".contains(sign);
    line.split(move |sign| !part_of_a_path(sign)).filter_map(|name| {
        let name = name.trim_end_matches('.');
        let stem = name.strip_suffix(".md")?;
        stem.ends_with(|sign: char| sign.is_alphanumeric()).then_some(name)
    })
}

/// A path without its `..`.
fn straight(path: &Path) -> PathBuf {
    let mut straight = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(straight.pop()),
            Component::CurDir => {}
            other => straight.push(other),
        }
    }
    straight
}

/// A page is named from the top, from where it is named, or, among the docs, by its name alone.
fn is_there(page: &str, named_in: &str) -> bool {
    let beside = Path::new(named_in).parent().unwrap_or(Path::new(""));
    [Path::new(""), beside, Path::new("core/docs")]
        .iter()
        .any(|folder| top().join(straight(&folder.join(page))).is_file())
}

#[test]
fn every_page_that_is_named_is_there() {
    let mut named = 0;
    for source in everything() {
        // in a program only what a reader is told, not what a test makes up
        let in_comments = source.path.ends_with(".rs");
        for line in source.text.lines() {
            let read = match line.split_once("//") {
                Some((_, comment)) if in_comments => comment,
                _ if in_comments => continue,
                _ => line,
            };
            for page in pages_named(read) {
                named += 1;
                assert!(is_there(page, &source.path), "{} names {page}", source.path);
            }
        }
    }
    assert!(named > 50, "{named}");
    assert!(!is_there("a-page-of-nobody.md", "core/src/lib.rs"));
}

/// The tests of each law, by the number in their name.
fn tests_of_laws() -> BTreeMap<u32, BTreeSet<String>> {
    let mut found: BTreeMap<u32, BTreeSet<String>> = BTreeMap::new();
    let all = ["core", "app", "tests"].into_iter().flat_map(|folder| sources(folder, "rs"));
    let on_screens = sources("tests/e2e", "mjs").into_iter();
    for source in all.chain(on_screens) {
        for begin in ["fn law_", "test('law "] {
            for after in source.text.split(begin).skip(1) {
                let number: String = after.chars().take_while(char::is_ascii_digit).collect();
                if let Ok(number) = number.parse() {
                    found.entry(number).or_default().insert(source.path.clone());
                }
            }
        }
    }
    found
}

/// What stands in backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[test]
fn every_law_names_the_files_of_its_tests() {
    let page = text("core/docs/laws.md");
    let mut told = BTreeMap::new();
    for law in page.split("\n## ").skip(1) {
        let number: u32 = law.split('.').next().unwrap().parse().unwrap();
        let (_, tests) = law.split_once("\nTests: ").expect(law);
        // after a semicolon stands what bears no number
        let numbered = tests.split(';').next().unwrap();
        told.insert(number, quoted(numbered).map(str::to_owned).collect::<BTreeSet<_>>());
        for file in quoted(tests) {
            assert!(top().join(file).is_file(), "law {number} names {file}");
        }
    }
    assert_eq!(told.keys().copied().collect::<Vec<_>>(), (1..=14).collect::<Vec<_>>());
    assert_eq!(told, tests_of_laws());
}

#[test]
fn every_figure_that_is_printed_has_a_line_of_its_own() {
    let page = text("core/docs/measures.md");
    let told: Vec<&str> =
        page.lines().filter_map(|line| line.strip_prefix("| ")?.split(' ').next()).collect();
    for number in 1..=18 {
        let of_it = told.iter().filter(|id| **id == format!("B{number}")).count();
        assert_eq!(of_it, 1, "B{number}");
    }
    let bench = ["tests/bench", "tests/circle/bin"].into_iter().flat_map(|at| sources(at, "rs"));
    for source in bench.chain(sources("tests/e2e", "mjs")) {
        for quote in ["\"B", "'B"] {
            for after in source.text.split(quote).skip(1) {
                let number: String = after.chars().take_while(char::is_ascii_digit).collect();
                let known = number.is_empty() || told.contains(&format!("B{number}").as_str());
                assert!(known, "{} prints B{number}", source.path);
            }
        }
    }
}

/// The lines of the first table in `language.md`: the word, and where it stands in code.
fn language() -> Vec<(String, Vec<String>)> {
    let page = text("core/docs/language.md");
    let ours = page.split("\n## On screen\n").next().unwrap_or_default();
    let lines = ours.lines().filter_map(|line| {
        let cells: Vec<&str> =
            line.strip_prefix("| ")?.trim_end_matches(" |").split(" | ").collect();
        let [word, _, code] = cells.as_slice() else { panic!("{line}") };
        Some(((*word).to_owned(), quoted(code).map(str::to_owned).collect()))
    });
    lines.skip(2).collect()
}

#[test]
fn every_word_of_ours_stands_once() {
    let mut seen = BTreeSet::new();
    for (words, _) in language() {
        for word in words.split(", ") {
            assert!(seen.insert(word.to_owned()), "`{word}` stands twice");
        }
    }
    assert!(seen.len() > 80, "{seen:?}");
}

/// Whether a file declares something of this name; `*View` is anything that ends so.
fn declares(source: &Source, name: &str) -> bool {
    const KINDS: [&str; 8] =
        ["struct ", "enum ", "trait ", "type ", "fn ", "const ", "static ", "mod "];
    let is_it = |declared: &str| match name.strip_prefix('*') {
        Some(end) => declared.ends_with(end),
        None => declared == name,
    };
    source.program().lines().any(|line| {
        let bare = line.trim_start().trim_start_matches("pub ");
        let bare = bare
            .strip_prefix("pub(")
            .and_then(|rest| rest.split_once(") "))
            .map_or(bare, |(_, rest)| rest);
        let bare = bare.trim_start_matches("const fn").trim_start();
        KINDS
            .iter()
            .filter_map(|kind| bare.strip_prefix(kind))
            .chain(line.contains("const fn ").then_some(bare))
            .any(|rest| {
                let end = rest.find(|sign: char| !sign.is_alphanumeric() && sign != '_');
                is_it(rest.split_at(end.unwrap_or(rest.len())).0)
            })
    })
}

/// Whether what stands in the last column is there: a file, or a name where its path says.
fn stands(code: &str, program: &[Source]) -> bool {
    if code.contains('/') || code.ends_with(".md") {
        return ["", "core/src", "core/docs"].iter().any(|at| top().join(at).join(code).exists());
    }
    let path: Vec<&str> = code.split("::").collect();
    let [before @ .., name] = path.as_slice() else { return false };
    program.iter().any(|source| match before.last() {
        None => declares(source, name),
        // a field, a variant or a function of a type
        Some(of) if of.starts_with(char::is_uppercase) => {
            let its = declares(source, of) || source.text.contains(&format!("impl {of} "));
            its && source.paths().iter().flatten().any(|word| word == name)
        }
        Some(module) => {
            let inside = source.path.contains(&format!("/{module}/"))
                || source.path.ends_with(&format!("/{module}.rs"))
                || source.path.starts_with(&format!("{module}/"));
            inside && declares(source, name)
        }
    })
}

#[test]
fn every_word_of_ours_stands_in_the_code_where_it_says() {
    let program: Vec<Source> =
        ["core", "app"].into_iter().flat_map(|folder| sources(folder, "rs")).collect();
    let gone: Vec<(String, String)> = language()
        .into_iter()
        .flat_map(|(word, code)| code.into_iter().map(move |code| (word.clone(), code)))
        .filter(|(_, code)| !stands(code, &program))
        .collect();
    assert!(gone.is_empty(), "{gone:#?}");
    assert!(!stands("domain::Nobody", &program) && !stands("Meeting::nothing", &program));
}
