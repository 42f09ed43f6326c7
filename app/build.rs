//! Makes one function of every message in `words/<language>/*.ftl`, and one text of all of them.
//!
//! A message that a language lacks, or that speaks of other things than in English, ends the build
//! here; a message that no screen says ends it later, as dead code. So a missing or unused key
//! cannot be shipped.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// Every message of one language, with the names of what it speaks of as they come up.
type Messages = BTreeMap<String, Vec<String>>;

fn main() -> Result<(), Box<dyn Error>> {
    let out = std::env::var("OUT_DIR")?;
    let english = read("en", &out)?;
    for other in ["da", "nb"] {
        let messages = read(other, &out)?;
        for key in english.keys().chain(messages.keys()) {
            if names(&english, key) != names(&messages, key) {
                return Err(format!("words/{other} and words/en differ in `{key}`").into());
            }
        }
    }
    std::fs::write(Path::new(&out).join("messages.rs"), functions(&english)?)?;
    Ok(())
}

/// What a message speaks of, whatever the order; nothing where there is no such message.
fn names<'a>(messages: &'a Messages, key: &str) -> Option<BTreeSet<&'a str>> {
    Some(messages.get(key)?.iter().map(String::as_str).collect())
}

/// Reads every file of one language, and leaves them as one text for the app.
fn read(language: &str, out: &str) -> Result<Messages, Box<dyn Error>> {
    let folder = format!("words/{language}");
    println!("cargo::rerun-if-changed={folder}");
    let mut paths: Vec<_> =
        std::fs::read_dir(&folder)?.map(|file| Ok(file?.path())).collect::<std::io::Result<_>>()?;
    paths.sort();
    let mut messages = Messages::new();
    let mut whole = String::new();
    for path in paths {
        let text = std::fs::read_to_string(&path)?;
        take_in(&text, &path.display().to_string(), &mut messages)?;
        whole.push_str(&text);
        whole.push('\n');
    }
    std::fs::write(Path::new(out).join(format!("{language}.ftl")), whole)?;
    Ok(messages)
}

fn take_in(text: &str, path: &str, messages: &mut Messages) -> Result<(), Box<dyn Error>> {
    let resource = parser::parse(text)
        .map_err(|(_, errors)| format!("{path} cannot be read: {:?}", errors.first()))?;
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut names = Vec::new();
            if let Some(pattern) = &message.value {
                in_pattern(pattern, &mut names);
            }
            let key = message.id.name.to_owned();
            if messages.insert(key, names).is_some() {
                return Err(format!("{path} says `{}` once more", message.id.name).into());
            }
        }
    }
    Ok(())
}

fn in_pattern(pattern: &Pattern<&str>, names: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, names);
        }
    }
}

fn in_expression(expression: &Expression<&str>, names: &mut Vec<String>) {
    match expression {
        Expression::Select { selector, variants } => {
            in_inline(selector, names);
            for variant in variants {
                in_pattern(&variant.value, names);
            }
        }
        Expression::Inline(inline) => in_inline(inline, names),
    }
}

fn in_inline(inline: &InlineExpression<&str>, names: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } if !names.iter().any(|name| name == id.name) => {
            names.push(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, names),
        _ => {}
    }
}

/// One function a message; its parameters come in the order of the English sentence.
fn functions(messages: &Messages) -> Result<String, std::fmt::Error> {
    let mut code = String::from("impl Words {\n");
    for (key, names) in messages {
        let function = key.replace('-', "_");
        let parameters: String =
            names.iter().map(|name| format!(", {name}: impl Into<FluentValue<'static>>")).collect();
        let arguments: String =
            names.iter().map(|name| format!("(\"{name}\", {name}.into()), ")).collect();
        writeln!(
            code,
            "    pub(crate) fn {function}(self{parameters}) -> String {{ \
             self.say(\"{key}\", [{arguments}]) }}"
        )?;
    }
    code.push_str("}\n");
    Ok(code)
}
