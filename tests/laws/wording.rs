//! The patterns of `core/docs/language.md` that a machine can see in what people read.

use std::collections::BTreeSet;

use circle::source::{sources, text};
use fluent_syntax::ast::{
    self, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use runde_core::companion::Language;

use crate::avoided::{Standing, everything, on_screens};

/// What is counted, and so has words of its own for one.
const COUNTED: [&str; 9] =
    ["people", "meetings", "months", "minutes", "seconds", "hours", "pages", "times", "weeks"];

/// Messages whose count is never one, or that write it as a measure.
const NEVER_ONE: [&str; 16] = [
    "childrens-plan-note",
    "each-in-all",
    "give-minutes",
    "hours-and",
    "minutes-seconds",
    "only-seconds",
    "page-of",
    "passed-to",
    "seats-some",
    "short-minutes",
    "size-fits",
    "whole-meeting",
    "month-planned",
    "month-moved",
    "month-called-off",
    "too-many-people",
];

/// Buttons by which one person decides about themselves.
const ONESELF: [&str; 9] = [
    "begin",
    "done-speaking",
    "pass",
    "i-cant-come",
    "i-come-after-all",
    "leave-the-group",
    "leave-now",
    "leave-it-open",
    "have-the-phone",
];

/// A word of ours, and the plain words that stand with it where it comes first.
const EXPLAINED: [(&str, [(Language, &str); 3]); 3] = [
    (
        "middle-holds",
        [
            (Language::English, "shared time"),
            (Language::Danish, "fælles tid"),
            (Language::Norwegian, "felles tid"),
        ],
    ),
    (
        "passphrase-hint",
        [
            (Language::English, "words in a row"),
            (Language::Danish, "ord på række"),
            (Language::Norwegian, "ord på rad"),
        ],
    ),
    (
        "walk-of",
        [
            (Language::English, "vibration"),
            (Language::Danish, "vibration"),
            (Language::Norwegian, "vibrasjon"),
        ],
    ),
];

fn said(language: Language, key: &str) -> String {
    let found = on_screens(language)
        .into_iter()
        .find(|(place, _)| place.strip_suffix(key).is_some_and(|before| before.ends_with(' ')));
    found.unwrap_or_else(|| panic!("{key} is said in {language:?}")).1
}

/// Sentences of which `wrong` says what is wrong with them.
fn flawed(language: Language, wrong: impl Fn(&str) -> Option<String>) -> Vec<(Standing, String)> {
    let all = everything(language).into_iter();
    all.filter_map(|(place, said)| Some(((place, said.clone()), wrong(&said)?))).collect()
}

/// One person who is called `de` in Danish or Norwegian.
fn called_they(sentence: &str) -> Option<String> {
    let small = sentence.to_lowercase();
    small.split(['.', ':', ';', '?', '\n']).find_map(|clause| {
        let words: Vec<&str> = clause.split(|sign: char| !sign.is_alphanumeric()).collect();
        let one =
            words.iter().position(|word| ["ingen", "nogen", "noen", "enhver"].contains(word))?;
        let rest = words.get(one..)?;
        let they = rest.windows(2).any(|pair| {
            ["før", "når", "hvis", "om", "indtil"].contains(&pair[0]) && pair[1] == "de"
        });
        they.then(|| clause.trim().to_owned())
    })
}

/// A quotation mark or dots that another language writes so.
fn foreign_signs(language: Language, sentence: &str) -> Option<String> {
    let foreign: &[&str] = match language {
        Language::English => &["«", "»", "‘", "\"", " …", "..."],
        Language::Danish => &["“", "”", "‘", "\"", "...", " «", "» "],
        Language::Norwegian => &["“", "”", "‘", "\"", "...", "« ", " »"],
    };
    // »…« in Danish, «…» in Norwegian; a quote may open or close a sentence
    foreign.iter().find(|sign| sentence.contains(**sign)).map(|sign| (*sign).to_owned())
}

/// A day and a time with a comma between them, where the language has none.
fn parted_time(sentence: &str) -> Option<String> {
    [", kl.", ", {span}"].into_iter().find(|sign| sentence.contains(sign)).map(str::to_owned)
}

/// What a message counts without words of their own for one.
fn without_one(message: &Message<&str>) -> BTreeSet<String> {
    let mut counted = BTreeSet::new();
    if let Some(pattern) = &message.value {
        bare(pattern, &mut counted);
    }
    counted
}

fn bare(pattern: &Pattern<&str>, counted: &mut BTreeSet<String>) {
    for (place, element) in pattern.elements.iter().enumerate() {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                let noun = matches!(
                    pattern.elements.get(place + 1),
                    Some(PatternElement::TextElement { value })
                        if value.trim_start_matches(' ').starts_with(char::is_alphabetic)
                );
                if noun && COUNTED.contains(&id.name) {
                    counted.insert(id.name.to_owned());
                }
            }
            Expression::Select { variants, .. } => {
                let one = variants.iter().any(|variant| {
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = &variant.key;
                    ["one", "1"].contains(key)
                });
                if !one {
                    counted.insert("a choice without one".to_owned());
                }
            }
            Expression::Inline(_) => {}
        }
    }
}

#[test]
fn nobody_is_they_where_one_is_meant() {
    for language in [Language::Danish, Language::Norwegian] {
        let wrong = flawed(language, called_they);
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}

#[test]
fn one_person_is_seen_to_be_called_they() {
    for sentence in
        ["Ingen behøver at forklare sig, før de er klar.", "Vil noen, kan de be om det når de vil."]
    {
        assert!(called_they(sentence).is_some(), "{sentence}");
    }
    for sentence in
        ["Ingen af dem passer.", "Alle svarer, når de er klar.", "Man kan, når man vil."]
    {
        assert_eq!(called_they(sentence), None, "{sentence}");
    }
}

#[test]
fn quotes_and_dots_stand_as_each_language_has_them() {
    for language in Language::ALL {
        let wrong = flawed(language, |said| foreign_signs(language, said));
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
    assert!(foreign_signs(Language::English, "One moment …").is_some());
    assert!(foreign_signs(Language::Danish, "Siden “I dag”").is_some());
    assert!(foreign_signs(Language::Norwegian, "Siden “I dag”").is_some());
}

#[test]
fn a_day_and_a_time_are_joined_as_each_language_joins_them() {
    for language in [Language::Danish, Language::Norwegian] {
        let wrong = flawed(language, parted_time);
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert_eq!(said(language, "day-and-time"), "{day} {span}");
    }
    assert!(parted_time("Tirsdag den 8. december, kl. 19.00").is_some());
    assert_eq!(said(Language::English, "day-and-time"), "{day}, {span}");
}

#[test]
fn one_has_words_of_its_own() {
    for language in Language::ALL {
        let mut wrong = Vec::new();
        for file in sources(&format!("app/words/{}", language.tag()), "ftl") {
            for entry in parser::parse(file.text.as_str()).unwrap().body {
                let ast::Entry::Message(message) = entry else { continue };
                let known = NEVER_ONE.contains(&message.id.name);
                if !known && !without_one(&message).is_empty() {
                    wrong.push(message.id.name.to_owned());
                }
            }
        }
        assert!(wrong.is_empty(), "{language:?}: {wrong:#?}");
    }
    let counts = |text: &str| match parser::parse(text).unwrap().body.first() {
        Some(ast::Entry::Message(message)) => without_one(message).len(),
        _ => panic!("{text} is a message"),
    };
    assert_eq!(counts("a = { $meetings } meetings"), 1);
    assert_eq!(
        counts("a =\n    { $meetings ->\n        [2] both\n       *[other] all\n    }\n"),
        1
    );
    assert_eq!(
        counts("a =\n    { $meetings ->\n        [one] one\n       *[other] all\n    }\n"),
        0
    );
}

#[test]
fn a_list_ends_with_and() {
    let told: Vec<String> = sources("app/src/screens", "rs")
        .into_iter()
        .filter(|file| file.text.contains("join(\", \")"))
        .map(|file| file.path)
        .collect();
    assert!(told.is_empty(), "{told:#?} would read better by `Words::list`");
    for (language, list) in [
        (Language::English, "{before} and {last}"),
        (Language::Danish, "{before} og {last}"),
        (Language::Norwegian, "{before} og {last}"),
    ] {
        assert_eq!(said(language, "list-and"), list);
    }
}

#[test]
fn who_decides_about_oneself_says_so_in_the_first_person() {
    for (language, mine) in
        [(Language::Danish, ["jeg", "mig", "mit"]), (Language::Norwegian, ["jeg", "meg", "mitt"])]
    {
        for key in ONESELF {
            let said = said(language, key).to_lowercase();
            let mut words = said.split_whitespace();
            assert!(words.any(|word| mine.contains(&word)), "{key}: {said}");
        }
    }
}

#[test]
fn one_answer_has_one_name() {
    for language in Language::ALL {
        assert_eq!(said(language, "no-objection"), said(language, "give-consent"));
        let talk = said(language, "something-to-talk-about").to_lowercase();
        let theirs = said(language, "one-of-us-yes").to_lowercase();
        assert!(theirs.contains(&talk), "{talk}: {theirs}");
    }
}

#[test]
fn a_word_of_ours_is_explained_where_it_comes_first() {
    for (key, plain) in EXPLAINED {
        for (language, words) in plain {
            let said = said(language, key);
            assert!(said.contains(words), "{key}: {said}");
        }
    }
}

/// The words that a table of words on screen says are not used; those in brackets are none.
fn not_called(table: &str) -> Vec<String> {
    let last = table.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| ---"));
    last.skip(1)
        .filter_map(|line| line.trim_end_matches(['|', ' ']).rsplit('|').next())
        .flat_map(|cell| {
            let open = cell.split('(').next().unwrap_or_default().to_owned();
            open.split(',').map(|word| word.trim().to_lowercase()).collect::<Vec<_>>()
        })
        .filter(|word| !word.is_empty() && word != "–")
        .collect()
}

#[test]
fn what_the_glossary_says_nobody_says_is_looked_for() {
    let page = text("core/docs/language.md");
    let avoided: toml::Table = toml::from_str(&text("core/docs/avoided.toml")).unwrap();
    for (language, title) in [
        (Language::English, "## On screen, in English"),
        (Language::Danish, "## On screen, in Danish"),
        (Language::Norwegian, "## On screen, in Norwegian"),
    ] {
        let (_, after) = page.split_once(title).unwrap();
        let table = after.split("\n## ").next().unwrap();
        let words = not_called(table);
        assert!(words.len() > 40, "{title}: {}", words.len());
        let known: Vec<&str> = avoided[language.tag()]
            .as_table()
            .unwrap()
            .keys()
            .map(|word| word.trim_end_matches('*'))
            .collect();
        let missed: Vec<&String> = words
            .iter()
            .filter(|word| !known.iter().any(|known| word.starts_with(known)))
            .collect();
        assert!(missed.is_empty(), "{title}: {missed:#?}");
    }
}
