//! Makes one function of every message in `words/*.ftl`.
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
    let english = read("en")?;
    for other in ["da", "nb"] {
        let messages = read(other)?;
        for key in english.keys().chain(messages.keys()) {
            if names(&english, key) != names(&messages, key) {
                return Err(format!("words/{other}.ftl and words/en.ftl differ in `{key}`").into());
            }
        }
    }
    let out = std::env::var("OUT_DIR")?;
    std::fs::write(Path::new(&out).join("messages.rs"), functions(&english)?)?;
    Ok(())
}

/// What a message speaks of, whatever the order; nothing where there is no such message.
fn names<'a>(messages: &'a Messages, key: &str) -> Option<BTreeSet<&'a str>> {
    Some(messages.get(key)?.iter().map(String::as_str).collect())
}

fn read(language: &str) -> Result<Messages, Box<dyn Error>> {
    let path = format!("words/{language}.ftl");
    println!("cargo::rerun-if-changed={path}");
    let text = std::fs::read_to_string(&path)?;
    let resource = parser::parse(text)
        .map_err(|(_, errors)| format!("{path} cannot be read: {:?}", errors.first()))?;
    let mut messages = Messages::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut names = Vec::new();
            if let Some(pattern) = &message.value {
                in_pattern(pattern, &mut names);
            }
            if messages.insert(message.id.name.clone(), names).is_some() {
                return Err(format!("{path} says `{}` twice", message.id.name).into());
            }
        }
    }
    Ok(messages)
}

fn in_pattern(pattern: &Pattern<String>, names: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, names);
        }
    }
}

fn in_expression(expression: &Expression<String>, names: &mut Vec<String>) {
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

fn in_inline(inline: &InlineExpression<String>, names: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } if !names.contains(&id.name) => {
            names.push(id.name.clone());
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
