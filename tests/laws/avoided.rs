//! No sentence of any language says a word that the glossary avoids.

use std::collections::BTreeMap;

pub(crate) use circle::guide::Standing;
use circle::guide::{beside, on_pages};
use circle::source::{sources, text};
use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use runde_core::companion::Language;

/// The words that one language avoids.
fn avoided(language: Language) -> Vec<String> {
    let table: BTreeMap<String, BTreeMap<String, String>> =
        toml::from_str(&text("core/docs/avoided.toml")).unwrap();
    table[language.tag()].keys().cloned().collect()
}

/// A sentence without what it is told about.
fn without_names(sentence: &str) -> String {
    let mut parts = sentence.split('{');
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        said.push_str(part.split_once('}').map_or(part, |(_, after)| after));
    }
    said
}

/// The first word or sign of a sentence that is avoided.
fn found(sentence: &str, avoided: &[String]) -> Option<String> {
    let sentence = without_names(sentence).to_lowercase().replace('\u{ad}', "");
    let words: Vec<&str> = sentence
        .split(|sign: char| !sign.is_alphanumeric() && sign != '-')
        .filter(|word| !word.is_empty())
        .collect();
    let says = |pattern: &&String| match pattern.strip_suffix('*') {
        _ if pattern.contains(' ') => format!(" {} ", words.join(" "))
            .contains(&format!(" {} ", pattern.trim_end_matches('*'))),
        Some(beginning) => words.iter().any(|word| word.starts_with(beginning)),
        None => words.contains(&pattern.as_str()),
    };
    let loud = sentence.contains('!').then(|| "!".to_owned());
    avoided.iter().find(says).cloned().or(loud)
}

fn in_pattern(pattern: &Pattern<&str>, said: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.push_str(value),
            PatternElement::Placeable { expression } => in_expression(expression, said),
        }
    }
}

fn in_expression(expression: &Expression<&str>, said: &mut String) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                in_pattern(&variant.value, said);
                said.push('\n');
            }
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => said.push_str(value),
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            said.push('{');
            said.push_str(id.name);
            said.push('}');
        }
        Expression::Inline(_) => {}
    }
}

/// What the screens say; what they are told stands in braces.
pub(crate) fn on_screens(language: Language) -> Vec<Standing> {
    let mut sentences = Vec::new();
    for file in sources(&format!("app/words/{}", language.tag()), "ftl") {
        for entry in parser::parse(file.text.as_str()).unwrap().body {
            if let ast::Entry::Message(message) = entry {
                let mut said = String::new();
                in_pattern(message.value.as_ref().unwrap(), &mut said);
                sentences.push((format!("{} {}", file.path, message.id.name), said));
            }
        }
    }
    sentences
}

/// What the screens and the guide say.
pub(crate) fn everything(language: Language) -> Vec<Standing> {
    let parts = [on_screens(language), on_pages(language), beside(language)];
    assert!(parts.iter().all(|part| part.len() > 80), "everything was read");
    parts.into_iter().flatten().collect()
}

#[test]
fn no_sentence_says_a_word_that_the_glossary_avoids() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let avoided = avoided(language);
        for (place, sentence) in everything(language) {
            wrong.extend(found(&sentence, &avoided).map(|word| (language, place, word, sentence)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_avoided_word_is_seen_in_a_sentence_and_not_inside_another_word() {
    let danish = avoided(Language::Danish);
    for sentence in ["Medlemmerne er her.", "Vil du logge ind nu?", "Tak!", "Status"] {
        assert!(found(sentence, &danish).is_some(), "{sentence}");
    }
    for sentence in ["Tavshedspligt", "Vi bruger tiden.", "Alarmen"] {
        assert_eq!(found(sentence, &danish), None, "{sentence}");
    }
}
