//! The terms that are shown are those of what is built in.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use runde::screens::STANDS_ON;

/// The names on the page that are no package's own.
const PACKAGES: [(&str, &str); 5] = [
    ("BLAKE3", "blake3"),
    ("Dioxus", "dioxus"),
    ("Project Fluent", "fluent"),
    ("chrono, IANA tz", "chrono-tz"),
    ("Tokio, axum", "tokio"),
];

/// What is no Rust, and the package that brings it, whose own terms are others.
const BROUGHT: [(&str, &str); 3] =
    [("SQLite", "libsqlite3-sys"), ("SQLCipher", "libsqlite3-sys"), ("OpenSSL", "openssl-src")];

/// Every package that the preview is built of, with its terms.
fn packages() -> BTreeMap<String, String> {
    let told = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--prefix", "none", "--format", "{p}|{l}"])
        .args(["-p", "runde", "--no-default-features", "--features", "preview"])
        .output()
        .unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let told = String::from_utf8(told.stdout).unwrap();
    // a package that stood there before is marked
    let lines = told.lines().map(|line| line.trim_end_matches(" (*)"));
    let lines = lines.filter_map(|line| line.split_once('|'));
    let name = |package: &str| package.split(' ').next().unwrap_or_default().to_owned();
    lines.map(|(package, terms)| (name(package), terms.to_owned())).collect()
}

#[test]
fn the_licences_shown_are_those_of_what_is_built_in() {
    let packages = packages();
    for [name, terms] in STANDS_ON {
        if let Some((_, package)) = BROUGHT.iter().find(|(shown, _)| *shown == name) {
            assert!(packages.contains_key(*package), "{name} is not built in");
            continue;
        }
        let package = PACKAGES.iter().find(|(shown, _)| *shown == name).map_or(name, |it| it.1);
        let given: BTreeSet<&str> = packages[package].split(" OR ").map(str::trim).collect();
        let (shown, _) = terms.split_once(", ©").unwrap_or((terms, ""));
        for term in shown.split(", ") {
            assert!(given.contains(term), "{name}: {term} is not among {given:?}");
        }
    }
}
