//! What one of our sources brings in, defines and names, read as text.

use std::collections::BTreeSet;

/// Something that is brought into a module.
pub struct Use {
    /// What is brought in, from its first word.
    pub path: Vec<String>,
    /// What it is called from here on; `*` for all there is.
    pub name: String,
    /// Whether it is offered to others too.
    pub public: bool,
}

/// What is written in one file, without its unit tests.
#[derive(Default)]
pub struct Written {
    /// The items that it defines, outside everything else.
    pub items: BTreeSet<String>,
    /// What it brings in.
    pub uses: Vec<Use>,
    /// Every other path it names; a single name of a type or of what is called is one too.
    pub paths: BTreeSet<Vec<String>>,
    /// Whether it takes in text that is made while it is built.
    pub includes: bool,
}

/// The words before the name of an item.
const DEFINING: [&str; 8] = ["fn", "struct", "enum", "trait", "type", "const", "static", "union"];

impl Written {
    /// Reads a source.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let program = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let tokens = tokens(program);
        let mut written = Self::default();
        let variants = variants(&tokens);
        let (mut at, mut depth) = (0, 0_usize);
        // where modules inside this file are open
        let mut inner = Vec::new();
        while let Some(token) = tokens.get(at) {
            match token.as_str() {
                // `use<'a>` says what a type captures
                "use" if tokens.get(at + 1).is_some_and(|it| it != "<") => {
                    at = written.bring_in(&tokens, at, !inner.is_empty());
                    continue;
                }
                "{" => {
                    depth += 1;
                    if at > 1 && tokens[at - 2] == "mod" {
                        inner.push(depth);
                    }
                }
                "}" => {
                    inner.pop_if(|opened| *opened == depth);
                    depth = depth.saturating_sub(1);
                }
                word if depth == 0 && DEFINING.contains(&word) => {
                    let name = tokens.get(at + 1).filter(|name| is_name(name));
                    written
                        .items
                        .extend(name.filter(|it| !DEFINING.contains(&it.as_str())).cloned());
                }
                // what a macro makes is defined in its body
                "struct" | "enum" => {
                    written.items.extend(tokens.get(at + 1).filter(|it| is_name(it)).cloned());
                }
                "include" => written.includes = true,
                "macro_rules" => written.items.extend(tokens.get(at + 2).cloned()),
                _ => {}
            }
            let after = at.checked_sub(1).and_then(|at| tokens.get(at)).map_or("", String::as_str);
            let of_another = [".", "::"].contains(&after) || variants.contains(&at);
            if is_name(token) && !of_another {
                let (mut path, end) = path(&tokens, at);
                if !inner.is_empty() {
                    from_inside(&mut path);
                }
                // a lone small word that is not called is a variable, a field or a keyword
                let called = tokens.get(end).is_some_and(|it| it == "(" || it == "!");
                let small = token.starts_with(char::is_lowercase) && path.len() == 1;
                if called || !small {
                    written.paths.insert(path);
                }
                at = end;
            } else {
                at += 1;
            }
        }
        written
    }

    /// Takes down a `use`, and says where it is over.
    fn bring_in(&mut self, tokens: &[String], at: usize, is_inside: bool) -> usize {
        let until = at + tokens[at..].iter().position(|it| it == ";").unwrap_or(1);
        let before = at.checked_sub(1).and_then(|at| tokens.get(at)).map_or("", String::as_str);
        let known = self.uses.len();
        // after `pub` or `pub(super)`
        let public = before == "pub" || before == ")";
        tree(&tokens[at + 1..until], &mut Vec::new(), public, &mut self.uses);
        for one in self.uses.iter_mut().skip(known).filter(|_| is_inside) {
            from_inside(&mut one.path);
        }
        until
    }
}

/// Where an enum names its variants: they are its own, whatever else is called like them.
fn variants(tokens: &[String]) -> BTreeSet<usize> {
    let mut variants = BTreeSet::new();
    let mut depth = 0_usize;
    let mut of: Option<usize> = None;
    for (at, token) in tokens.iter().enumerate() {
        match token.as_str() {
            "{" | "(" | "[" => {
                let named = token == "{" && at > 1 && tokens[at - 2] == "enum";
                depth += 1;
                of = if named { Some(depth) } else { of };
            }
            "}" | ")" | "]" => {
                of = of.filter(|of| *of != depth);
                depth = depth.saturating_sub(1);
            }
            _ if of == Some(depth) && ["{", ",", "]"].contains(&tokens[at - 1].as_str()) => {
                variants.insert(at);
            }
            _ => {}
        }
    }
    variants
}

/// A module inside a file is the file itself here, so its parent is too.
fn from_inside(path: &mut [String]) {
    if let Some(first) = path.first_mut().filter(|first| *first == "super") {
        "self".clone_into(first);
    }
}

fn is_name(token: &str) -> bool {
    token.starts_with(|sign: char| sign.is_alphabetic() || sign == '_')
}

/// The path that begins here, and where it is over.
fn path(tokens: &[String], mut at: usize) -> (Vec<String>, usize) {
    let mut path = vec![tokens[at].clone()];
    at += 1;
    while tokens.get(at).is_some_and(|it| it == "::") {
        match tokens.get(at + 1).filter(|name| is_name(name)) {
            Some(name) => path.push(name.clone()),
            None => return (path, at + 1),
        }
        at += 2;
    }
    (path, at)
}

/// One tree of a `use`: `a::{self, b as c, d::*}` is three.
fn tree(tokens: &[String], before: &mut Vec<String>, public: bool, uses: &mut Vec<Use>) {
    let (mut at, known) = (0, before.len());
    while let Some(token) = tokens.get(at) {
        match token.as_str() {
            "{" => {
                let inner = &tokens[at + 1..];
                let mut depth = 1_usize;
                let end = inner.iter().position(|it| {
                    depth = match it.as_str() {
                        "{" => depth + 1,
                        "}" => depth - 1,
                        _ => depth,
                    };
                    depth == 0
                });
                let end = end.unwrap_or(inner.len());
                let mut start = 0;
                let mut depth = 0_usize;
                for (place, it) in inner[..end].iter().enumerate() {
                    match it.as_str() {
                        "{" => depth += 1,
                        "}" => depth -= 1,
                        "," if depth == 0 => {
                            tree(&inner[start..place], &mut before.clone(), public, uses);
                            start = place + 1;
                        }
                        _ => {}
                    }
                }
                tree(&inner[start..end], &mut before.clone(), public, uses);
                return;
            }
            "*" => {
                uses.push(Use { path: before.clone(), name: "*".to_owned(), public });
                return;
            }
            "as" => {
                let name = tokens.get(at + 1).cloned().unwrap_or_default();
                uses.push(Use { path: before.clone(), name, public });
                return;
            }
            "self" if !before.is_empty() && before.len() == known && known > 0 && at == 0 => {
                at += 1;
            }
            name => {
                if is_name(name) {
                    before.push(name.to_owned());
                }
                at += 1;
            }
        }
    }
    if let Some(name) = before.last().cloned() {
        uses.push(Use { path: before.clone(), name, public });
    }
}

/// Names and signs in their order; no comments, nothing in quotes, no lifetimes.
fn tokens(program: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = program;
    let is_word = |sign: char| sign.is_alphanumeric() || sign == '_';
    while let Some(first) = rest.chars().next() {
        rest = if let Some(after) = rest.strip_prefix("//") {
            after.split_once('\n').map_or("", |(_, after)| after)
        } else if let Some(after) = rest.strip_prefix("/*") {
            after.split_once("*/").map_or("", |(_, after)| after)
        } else if let Some(after) = quoted(rest) {
            after
        } else if is_word(first) {
            let (word, after) = rest.split_at(rest.find(|it| !is_word(it)).unwrap_or(rest.len()));
            tokens.push(word.to_owned());
            after
        } else if let Some(sign) = ["::", ".."].into_iter().find(|sign| rest.starts_with(sign)) {
            tokens.push(sign.to_owned());
            rest.split_at(sign.len()).1
        } else {
            if !first.is_whitespace() {
                tokens.push(first.to_string());
            }
            rest.split_at(first.len_utf8()).1
        };
    }
    tokens
}

/// What comes after a text, a sign or a lifetime; nothing where none begins.
fn quoted(rest: &str) -> Option<&str> {
    let bare = rest.strip_prefix('b').unwrap_or(rest);
    if let Some(after) = bare.strip_prefix('r') {
        let inner = after.trim_start_matches('#');
        let hashes = after.split_at(after.len() - inner.len()).0;
        if let Some(inner) = inner.strip_prefix('"') {
            return inner.split_once(&format!("\"{hashes}")).map(|(_, after)| after);
        }
    }
    let quote = bare.chars().next().filter(|sign| ['"', '\''].contains(sign))?;
    let inner = bare.split_at(1).1;
    let mut signs = inner.char_indices();
    if quote == '\'' && !inner.starts_with('\\') && inner.chars().nth(1) != Some('\'') {
        // a lifetime
        return Some(inner.trim_start_matches(|sign: char| sign.is_alphanumeric() || sign == '_'));
    }
    while let Some((at, sign)) = signs.next() {
        match sign {
            '\\' => drop(signs.next()),
            _ if sign == quote => return Some(inner.split_at(at + 1).1),
            _ => {}
        }
    }
    Some("")
}
