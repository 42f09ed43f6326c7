//! Who names whom: the graph of our own files, read out of their text.
//!
//! An edge is a path in one file that names an item defined in another one. A re-export (`pub use`)
//! is none: whoever names what it offers names the file that defines it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::source::Source;
use crate::tokens::{Use, Written};

/// A crate of ours: the name others call it by, and the folder it lies in.
pub type Crate = (&'static str, &'static str);

/// How many re-exports may stand behind each other.
const DEEPEST: usize = 24;

/// Where a module stands: its crate, and the modules it lies in.
type Place = Vec<String>;

struct Module {
    file: String,
    written: Written,
}

/// What a path leads to.
enum Found {
    Module(Place),
    Item(String),
}

/// The graph of files, with one name for every edge.
pub struct Imports {
    /// What each file names of the others, by file.
    pub edges: BTreeMap<String, BTreeMap<String, String>>,
    /// Paths that begin in our own crates and lead nowhere, with the file that names them.
    pub lost: Vec<String>,
}

impl Imports {
    /// Reads the graph of these files.
    #[must_use]
    pub fn of(crates: &[Crate], files: &[Source]) -> Self {
        let modules: BTreeMap<Place, Module> = files
            .iter()
            .filter_map(|source| {
                let (file, written) = (source.path.clone(), Written::of(&source.text));
                Some((place(crates, &file)?, Module { file, written }))
            })
            .collect();
        let names = Names { crates, modules };
        let mut graph = Self { edges: BTreeMap::new(), lost: Vec::new() };
        for (place, module) in &names.modules {
            let own = graph.edges.entry(module.file.clone()).or_default();
            let private = module.written.uses.iter().filter(|one| !one.public);
            let private = private.filter(|one| one.name != "*").map(|one| &one.path);
            for path in private.chain(&module.written.paths) {
                match names.resolve(place, path, 0) {
                    Some(Found::Item(file)) if file != module.file => {
                        own.entry(file).or_insert_with(|| path.join("::"));
                    }
                    Some(_) => {}
                    None if names.begins_at_home(path) => {
                        graph.lost.push(format!("{}: {}", module.file, path.join("::")));
                    }
                    None => {}
                }
            }
        }
        graph
    }

    /// A shortest circle through each file that lies on one, each circle once.
    #[must_use]
    pub fn circles(&self) -> Vec<Vec<String>> {
        let mut circles = BTreeMap::new();
        for file in self.edges.keys() {
            if let Some(circle) = self.circle_through(file) {
                let members: BTreeSet<String> = circle.iter().cloned().collect();
                circles.entry(members).or_insert(circle);
            }
        }
        circles.into_values().collect()
    }

    fn circle_through(&self, file: &str) -> Option<Vec<String>> {
        let mut from = BTreeMap::<&str, &str>::new();
        let mut next = VecDeque::from([file]);
        while let Some(at) = next.pop_front() {
            for other in self.edges.get(at).into_iter().flat_map(BTreeMap::keys) {
                if other == file {
                    let back = std::iter::successors(Some(at), |at| from.get(at).copied());
                    let mut circle: Vec<String> = back.map(str::to_owned).collect();
                    circle.reverse();
                    return Some(circle);
                }
                if other != file && !from.contains_key(other.as_str()) {
                    from.insert(other, at);
                    next.push_back(other);
                }
            }
        }
        None
    }

    /// A circle as it is read: each file, and what it names of the next one.
    #[must_use]
    pub fn told(&self, circle: &[String]) -> String {
        let mut told = String::new();
        for (file, next) in circle.iter().zip(circle.iter().cycle().skip(1)) {
            let name = self.edges.get(file).and_then(|own| own.get(next));
            told += &format!("{file} —{}→ ", name.map_or("", String::as_str));
        }
        told + circle.first().map_or("", String::as_str)
    }
}

/// The modules of a file: `core/src/vault/key.rs` is `runde_core`, `vault`, `key`.
fn place(crates: &[Crate], file: &str) -> Option<Place> {
    let (name, inner) = crates.iter().find_map(|(name, folder)| {
        Some((*name, file.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".rs")?))
    })?;
    let modules = match inner {
        "lib" => Vec::new(),
        // a program is a crate of its own
        "main" => return Some(vec![format!("{name}/main")]),
        inner => inner.split('/').map(str::to_owned).collect(),
    };
    Some(std::iter::once(name.to_owned()).chain(modules).collect())
}

struct Names<'a> {
    crates: &'a [Crate],
    modules: BTreeMap<Place, Module>,
}

impl Names<'_> {
    /// Whether a path says by its first word that it leads to something of ours.
    fn begins_at_home(&self, path: &[String]) -> bool {
        let first = path.first().map_or("", String::as_str);
        path.len() > 1
            && (["crate", "self", "super"].contains(&first)
                || self.crates.iter().any(|(name, _)| *name == first))
    }

    /// What a path in a module leads to.
    fn resolve(&self, at: &Place, path: &[String], depth: usize) -> Option<Found> {
        let (first, rest) = path.split_first()?;
        let mut found = match first.as_str() {
            "crate" => Found::Module(at[..1].to_vec()),
            "self" => Found::Module(at.clone()),
            "super" => Found::Module(at[..at.len().checked_sub(1)?].to_vec()),
            name => self.named(at, name, rest.is_empty(), depth).or_else(|| {
                let ours = self.crates.iter().any(|(ours, _)| *ours == name);
                ours.then(|| Found::Module(vec![name.to_owned()]))
            })?,
        };
        for (number, name) in rest.iter().enumerate() {
            match &found {
                Found::Item(_) => break,
                Found::Module(at) if name == "super" => {
                    found = Found::Module(at[..at.len().checked_sub(1)?].to_vec());
                }
                Found::Module(at) => {
                    found = self.named(at, name, number + 1 == rest.len(), depth)?;
                }
            }
        }
        Some(found)
    }

    /// What a name in a module means. A module and an item may bear the same one: the last name of a
    /// path means the item.
    fn named(&self, at: &Place, name: &str, last: bool, depth: usize) -> Option<Found> {
        let module = self.modules.get(at).filter(|_| depth < DEEPEST)?;
        let inner = || {
            let inner: Place = at.iter().cloned().chain([name.to_owned()]).collect();
            self.modules.contains_key(&inner).then_some(Found::Module(inner))
        };
        let own = || {
            // what a file includes while it is built, nobody reads here
            let is_own = module.written.items.contains(name) || (last && module.written.includes);
            is_own.then(|| Found::Item(module.file.clone()))
        };
        let brought = || {
            let mut brought = module.written.uses.iter().filter(|one| one.name == name);
            brought.find_map(|Use { path, .. }| {
                // a name that brings itself in is another crate's
                (path.as_slice() != [name]).then(|| self.resolve(at, path, depth + 1))?
            })
        };
        let all = || {
            let mut all = module.written.uses.iter().filter(|one| one.name == "*");
            all.find_map(|one| match self.resolve(at, &one.path, depth + 1)? {
                Found::Module(there) if there != *at => self.named(&there, name, last, depth + 1),
                _ => None,
            })
        };
        let item = || own().or_else(brought).or_else(all);
        if last { item().or_else(inner) } else { inner().or_else(item) }
    }
}
