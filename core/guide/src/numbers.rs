//! The numbers that a text says, in figures or in words.

use std::collections::BTreeSet;

use runde_guide_types::Language;

/// What each language calls the numbers, from two on: one is an article as often as a number.
const fn named(language: Language) -> &'static [(&'static str, u32)] {
    match language {
        Language::Danish => DANISH,
        Language::Norwegian => NORWEGIAN,
        Language::English => ENGLISH,
    }
}

const DANISH: &[(&str, u32)] = &[
    ("to", 2),
    ("tre", 3),
    ("fire", 4),
    ("fem", 5),
    ("seks", 6),
    ("syv", 7),
    ("otte", 8),
    ("ni", 9),
    ("ti", 10),
    ("elleve", 11),
    ("tolv", 12),
    ("femten", 15),
    ("tyve", 20),
    ("tredive", 30),
    ("fyrre", 40),
    ("halvtreds", 50),
    ("tres", 60),
    ("halvfjerds", 70),
    ("firs", 80),
    ("halvfems", 90),
    ("hundrede", 100),
];

const NORWEGIAN: &[(&str, u32)] = &[
    ("to", 2),
    ("tre", 3),
    ("fire", 4),
    ("fem", 5),
    ("seks", 6),
    ("sju", 7),
    ("syv", 7),
    ("åtte", 8),
    ("ni", 9),
    ("ti", 10),
    ("elleve", 11),
    ("tolv", 12),
    ("femten", 15),
    ("tjue", 20),
    ("tretti", 30),
    ("førti", 40),
    ("femti", 50),
    ("seksti", 60),
    ("sytti", 70),
    ("åtti", 80),
    ("nitti", 90),
    ("hundre", 100),
];

const ENGLISH: &[(&str, u32)] = &[
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("fifteen", 15),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("hundred", 100),
];

/// Every number that is said.
pub(crate) fn said(language: Language, text: &str) -> BTreeSet<u32> {
    let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    let number = |word: &str| {
        let word = word.to_lowercase();
        let in_words = named(language).iter().find(|(name, _)| *name == word);
        in_words.map(|(_, number)| *number).or_else(|| word.parse().ok())
    };
    words.filter_map(number).collect()
}

#[cfg(test)]
mod tests {
    use super::{Language, said};

    #[test]
    fn numbers_are_seen_in_figures_and_in_words() {
        assert_eq!(
            said(Language::Norwegian, "Ring 116117, åtte ganger.").into_iter().collect::<Vec<_>>(),
            [8, 116_117]
        );
        assert_eq!(said(Language::English, "to and fro").len(), 0);
        assert_eq!(said(Language::Danish, "Fire eller fem.").len(), 2);
    }
}
