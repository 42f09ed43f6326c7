//! A screen as people read it: its HTML as a tree, and what its other languages say beside it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use circle::html::{Inside, Node};

/// Drawings that are the same on every page they stand on, by how their class begins: told by their
/// names alone.
const STILL: [&str; 3] = ["table", "pool", "still"];

/// So much of a path is kept, in letters: enough to tell one from another.
const PATH: usize = 40;

/// Elements that hold nothing, and are not closed.
const EMPTY: [&str; 2] = ["input", "br"];

/// Attributes that hold words.
const WORDS: [&str; 5] = ["aria-label", "placeholder", "title", "alt", "initial_value"];

/// What is meant to differ between the languages besides words: an attribute, and on which element.
pub const MEANT: [(&str, &str); 3] = [
    // the letters of a sentence that fills its page are the smaller the longer it is
    ("data-length", "h1"),
    // of the three languages one chooses among the reader's own is chosen
    ("checked", "input"),
    // a card in three languages stands in the reader's own, and in the two others below it
    ("lang", "div"),
];

/// The page with one element a line, each further in than what it stands in; what holds words stands
/// on one line with them.
pub fn tree(page: &Node) -> String {
    let mut lines = String::new();
    for inside in &page.inside {
        branch(inside, 0, &mut lines);
    }
    lines
}

fn branch(inside: &Inside, deep: usize, lines: &mut String) {
    let Inside::Node(node) = inside else { return line(deep, &flat(inside), lines) };
    let holds_nodes = node.inside.iter().all(|inside| matches!(inside, Inside::Node(_)));
    let icon = node.name == "svg" && node.inside.len() == 1;
    if node.inside.is_empty() || is_still(node) || icon || !holds_nodes {
        return line(deep, &flat(inside), lines);
    }
    line(deep, &opened(node), lines);
    for inside in &node.inside {
        branch(inside, deep + 1, lines);
    }
    line(deep, &format!("</{}>", node.name), lines);
}

fn line(deep: usize, text: &str, lines: &mut String) {
    writeln!(lines, "{:1$}{text}", "", 2 * deep).unwrap();
}

/// An element on one line with all that is in it.
fn flat(inside: &Inside) -> String {
    match inside {
        Inside::Text(words) => words.clone(),
        Inside::Node(node) if EMPTY.contains(&node.name.as_str()) => opened(node),
        Inside::Node(node) if is_still(node) => format!("{}…</{}>", opened(node), node.name),
        Inside::Node(node) => {
            let within: String = node.inside.iter().map(flat).collect();
            format!("{}{within}</{}>", opened(node), node.name)
        }
    }
}

fn is_still(node: &Node) -> bool {
    let class = node.attribute("class").unwrap_or_default();
    node.name == "svg" && STILL.iter().any(|still| class.starts_with(still))
}

/// The opening tag, its attributes by their names.
fn opened(node: &Node) -> String {
    let mut tag = format!("<{}", node.name);
    for (name, value) in &node.attributes {
        let mut letters = value.chars();
        let kept: String = letters.by_ref().take(PATH).collect();
        match name.as_str() {
            "d" if letters.next().is_some() => write!(tag, " d=\"{kept}…\"").unwrap(),
            _ => write!(tag, " {name}=\"{value}\"").unwrap(),
        }
    }
    tag + ">"
}

/// One page in three languages: English, Danish, Norwegian.
type Three<'a, T> = [&'a T; 3];

/// What the other two languages say where they do not say the same as English, in the order of the
/// page, and which differences beside words were met.
#[derive(Default)]
pub struct Sheet {
    /// English, and indented below it Danish and Norwegian, in one line where they are alike.
    pub text: String,
    /// Those of [`MEANT`].
    pub met: BTreeSet<(&'static str, &'static str)>,
}

impl Sheet {
    /// Lays the three beside each other.
    ///
    /// # Errors
    /// Where one differs from English in more than words, and in nothing that is meant.
    pub fn of(pages: Three<Node>) -> Result<Self, String> {
        let mut sheet = Self::default();
        sheet.compare(pages, "")?;
        Ok(sheet)
    }

    fn compare(&mut self, nodes: Three<Node>, above: &str) -> Result<(), String> {
        let [english, ..] = nodes;
        let path = format!("{above} {}", english.name);
        same(nodes.map(|node| &node.name), &path)?;
        let names: BTreeSet<&String> =
            nodes.iter().flat_map(|node| node.attributes.keys()).collect();
        for name in names {
            let values = nodes.map(|node| node.attribute(name));
            let meant =
                MEANT.into_iter().find(|one| *one == (name.as_str(), english.name.as_str()));
            match (values, meant) {
                ([Some(en), Some(da), Some(nb)], _) if WORDS.contains(&name.as_str()) => {
                    self.say([en, da, nb]);
                }
                (_, Some(meant)) if values != [values[0]; 3] => {
                    self.met.insert(meant);
                    let told = values.map(|value| format!("{name}: {}", value.unwrap_or("no")));
                    self.say(told.each_ref().map(String::as_str));
                }
                _ => same(values.each_ref(), &format!("{path} {name}"))?,
            }
        }
        same(nodes.map(|node| node.inside.len()).each_ref(), &path)?;
        let [english, danish, norwegian] = nodes.map(|node| node.inside.iter());
        for ((en, da), nb) in english.zip(danish).zip(norwegian) {
            match (en, da, nb) {
                (Inside::Node(en), Inside::Node(da), Inside::Node(nb)) => {
                    self.compare([en, da, nb], &path)?;
                }
                (Inside::Text(en), Inside::Text(da), Inside::Text(nb)) => {
                    let words = [en, da, nb];
                    let [en, da, nb] = words.map(|words| spaces(words));
                    if en == da && en == nb {
                        self.say(words.map(|words| words.trim()));
                    } else {
                        let seen = words.map(|words| format!("‹{words}›"));
                        self.say(seen.each_ref().map(String::as_str));
                    }
                }
                _ => return Err(format!("{path}: words in one, an element in another")),
            }
        }
        Ok(())
    }

    /// What is the same in all three stands in the page already.
    fn say(&mut self, said: [&str; 3]) {
        let [english, danish, norwegian] = said.map(|said| said.replace('\n', " ⏎ "));
        if danish == norwegian {
            if danish != english {
                writeln!(self.text, "{english}\n  da nb  {danish}").unwrap();
            }
        } else {
            writeln!(self.text, "{english}\n  da  {danish}\n  nb  {norwegian}").unwrap();
        }
    }
}

/// Whether there is a space before and after words; a link at the end of a sentence has none in one
/// language and one in another.
fn spaces(words: &str) -> [bool; 2] {
    [words.trim_start() != words, words.trim_end() != words]
}

fn same<T: PartialEq + std::fmt::Debug>(three: Three<T>, path: &str) -> Result<(), String> {
    let [english, danish, norwegian] = three;
    if english == danish && english == norwegian {
        return Ok(());
    }
    Err(format!("{path}: {english:?} in English, {danish:?} in Danish, {norwegian:?} in Norwegian"))
}
