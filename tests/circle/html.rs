//! Reads the HTML that our screens are drawn as.

use std::collections::BTreeMap;

/// An element with what is in it.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// What kind of element; empty for the whole page.
    pub name: String,
    /// Its attributes.
    pub attributes: BTreeMap<String, String>,
    /// What is in it, in order.
    pub inside: Vec<Inside>,
}

/// An element or words.
#[derive(Clone, Debug)]
pub enum Inside {
    /// An element.
    Node(Node),
    /// Words.
    Text(String),
}

impl Node {
    /// The whole page.
    ///
    /// # Panics
    /// When an element is not closed, or another one is.
    #[must_use]
    pub fn page(html: &str) -> Self {
        let mut open = vec![Self::default()];
        for piece in html.split('<').skip(1) {
            let (tag, words) = piece.split_once('>').unwrap();
            if let Some(name) = tag.strip_prefix('/') {
                let closed = open.pop().unwrap();
                assert_eq!(closed.name, name);
                open.last_mut().unwrap().inside.push(Inside::Node(closed));
            } else if !tag.starts_with('!') {
                let (tag, alone) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
                let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
                let name = name.to_owned();
                let node = Self { name, attributes: read(attributes), inside: Vec::new() };
                if alone {
                    open.last_mut().unwrap().inside.push(Inside::Node(node));
                } else {
                    open.push(node);
                }
            }
            if !words.is_empty() {
                open.last_mut().unwrap().inside.push(Inside::Text(words.to_owned()));
            }
        }
        assert_eq!(open.len(), 1, "all is closed");
        open.pop().unwrap()
    }

    /// This element and every one in it, as they stand.
    #[must_use]
    pub fn all(&self) -> Vec<&Self> {
        let mut all = vec![self];
        for inside in &self.inside {
            if let Inside::Node(node) = inside {
                all.extend(node.all());
            }
        }
        all
    }

    /// This element and every one in it but what is hidden from screen readers.
    #[must_use]
    pub fn told(&self) -> Vec<&Self> {
        if self.attribute("aria-hidden") == Some("true") {
            return Vec::new();
        }
        let mut told = vec![self];
        for inside in &self.inside {
            if let Inside::Node(node) = inside {
                told.extend(node.told());
            }
        }
        told
    }

    /// One of its attributes.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// Every piece of words in it as it stands, those that only screen readers say among them; but
    /// nothing that says of itself which language it is in.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        if self.attribute("lang").is_some() {
            return Vec::new();
        }
        let mut texts: Vec<String> = ["aria-label", "placeholder", "title", "alt"]
            .iter()
            .filter_map(|name| self.attribute(name).map(str::to_owned))
            .collect();
        for inside in &self.inside {
            match inside {
                Inside::Node(node) => texts.extend(node.texts()),
                Inside::Text(words) => texts.push(words.trim().to_owned()),
            }
        }
        texts
    }

    /// What a screen reader says of it, where it does not hide.
    #[must_use]
    pub fn said(&self) -> String {
        if self.attribute("aria-hidden") == Some("true") {
            return String::new();
        }
        if let Some(label) = self.attribute("aria-label") {
            return label.to_owned();
        }
        let said = self.inside.iter().map(|inside| match inside {
            Inside::Node(node) => node.said(),
            Inside::Text(words) => words.clone(),
        });
        said.collect::<String>().trim().to_owned()
    }
}

/// `class="a b" checked=true`
fn read(attributes: &str) -> BTreeMap<String, String> {
    let mut read = BTreeMap::new();
    let mut rest = attributes.trim();
    while let Some((name, after)) = rest.split_once('=') {
        let (value, after) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap(),
            None => after.split_once(' ').unwrap_or((after, "")),
        };
        read.insert(name.trim().to_owned(), value.to_owned());
        rest = after.trim_start();
    }
    read
}
