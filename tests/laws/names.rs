//! One name, one thing: no type that another file can see is called like one elsewhere.

use std::collections::BTreeMap;

use circle::source::{Source, sources};

/// The types that a file shows to others.
fn shown(source: &Source) -> Vec<String> {
    const KINDS: [&str; 4] = ["struct ", "enum ", "trait ", "type "];
    let program = source.program();
    let names = program.lines().filter_map(|line| {
        let shown = line.trim_start().strip_prefix("pub")?;
        let shown = match shown.strip_prefix('(') {
            Some(inside) => inside.split_once(") ")?.1,
            None => shown.trim_start(),
        };
        let named = KINDS.iter().find_map(|kind| shown.strip_prefix(kind))?;
        Some(named.chars().take_while(|sign| sign.is_alphanumeric()).collect())
    });
    names.collect()
}

#[test]
fn no_type_is_called_like_another() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for folder in ["core/src", "core/guide", "app/src"] {
        for source in sources(folder, "rs") {
            for name in shown(&source) {
                places.entry(name).or_default().push(source.path.clone());
            }
        }
    }
    assert!(places.len() > 200, "{}", places.len());
    places.retain(|_, places| places.len() > 1);
    assert!(places.is_empty(), "{places:#?}");
}
