//! Our own sources, read as text: which paths they name, and which words they use.

use std::path::{Path, PathBuf};

/// One source file of ours.
pub struct Source {
    /// Where it is, from the top of the repository.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// The top of the repository.
///
/// # Panics
/// Never where these tests lie in it.
#[must_use]
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// One file, by its path from the top of the repository.
///
/// # Panics
/// When it is not there.
#[must_use]
pub fn text(path: &str) -> String {
    std::fs::read_to_string(top().join(path)).unwrap()
}

/// Every file below `folder` with this ending, in order.
///
/// # Panics
/// When the folder cannot be read.
#[must_use]
pub fn sources(folder: &str, ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    let mut folders = vec![top().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.ends_with("node_modules") {
                continue;
            } else if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                let text = std::fs::read_to_string(&path).unwrap();
                let path = path.strip_prefix(top()).unwrap().to_str().unwrap().to_owned();
                found.push(Source { path, text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

impl Source {
    /// The program alone: no comments, nothing in quotes, and no unit tests.
    #[must_use]
    pub fn program(&self) -> String {
        let program = self.text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let bare: Vec<&str> =
            program.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
        // what is in quotes stands at every second place
        bare.join("\n").replace("\\\"", "").split('"').step_by(2).collect()
    }

    /// Every name, and every path of names joined by `::`, as it is written.
    #[must_use]
    pub fn paths(&self) -> Vec<Vec<String>> {
        let program = self.program();
        let mut paths: Vec<Vec<String>> = Vec::new();
        let mut joined = false;
        let is_name = |sign: char| sign.is_alphanumeric() || sign == '_';
        let mut rest = program.as_str();
        while let Some(first) = rest.chars().next() {
            if is_name(first) {
                let end = rest.find(|sign| !is_name(sign)).unwrap_or(rest.len());
                let (name, after) = rest.split_at(end);
                match paths.last_mut().filter(|_| joined) {
                    Some(path) => path.push(name.to_owned()),
                    None => paths.push(vec![name.to_owned()]),
                }
                (rest, joined) = (after, false);
            } else if let Some(after) = rest.strip_prefix("::") {
                (rest, joined) = (after, true);
            } else {
                (rest, joined) = (rest.strip_prefix(first).unwrap_or_default(), false);
            }
        }
        paths
    }

    /// The words that names are made of: `has_two_signs` and `HasTwoSigns` are three.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        for name in self.paths().into_iter().flatten() {
            let mut word = String::new();
            for sign in name.chars() {
                if sign == '_' || sign.is_uppercase() {
                    words.push(std::mem::take(&mut word));
                }
                word.extend(sign.to_lowercase().filter(|sign| sign.is_alphanumeric()));
            }
            words.push(word);
        }
        words
    }
}
