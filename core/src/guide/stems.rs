//! Words as the search compares them: small letters, without accents and endings.
//!
//! Known stemmers part *regel* from *regler*, and none looks into *kjøreregler*; so a few endings are
//! taken off here.

use runde_guide_types::Language;

/// How letters are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    /// `å`, `æ` and `ø` are letters of their own, as they are in Danish and Norwegian.
    Own,
    /// They count as `a` and `o`, however they are written.
    Folded,
}

/// Words that stand in nearly every sentence of a language, and say nothing of what it is about.
pub(super) const fn commonest(language: Language) -> &'static [&'static str] {
    match language {
        Language::Danish => &[
            "af", "alle", "at", "de", "dem", "den", "der", "det", "dig", "du", "en", "er", "et",
            "for", "har", "hvad", "hvem", "hvis", "hvor", "hvordan", "jeg", "jer", "kan", "man",
            "med", "mig", "må", "når", "og", "om", "os", "på", "skal", "som", "så", "til", "vi",
            "vil",
        ],
        Language::Norwegian => &[
            "alle", "at", "av", "de", "deg", "dem", "den", "der", "dere", "det", "du", "en", "er",
            "et", "for", "gjør", "ha", "har", "hva", "hvem", "hvis", "hvor", "hvordan", "jeg",
            "kan", "man", "med", "meg", "må", "når", "og", "om", "oss", "på", "skal", "som", "så",
            "til", "vi", "vil",
        ],
        Language::English => &[
            "and", "are", "as", "at", "be", "can", "do", "does", "for", "from", "has", "have",
            "how", "if", "in", "is", "it", "me", "my", "of", "on", "or", "our", "that", "the",
            "there", "this", "to", "us", "we", "what", "when", "where", "who", "with", "you",
            "your",
        ],
    }
}

/// Letters, figures, and what stands inside a word: an apostrophe and a hidden hyphen.
pub(super) fn is_in_a_word(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '’' | '\'' | '\u{ad}')
}

/// The words of a text without endings; single letters are left out.
pub(super) fn stems(language: Language, letters: Letters, text: &str) -> Vec<String> {
    let folded = fold(letters, text);
    let words = folded.split(|sign: char| !sign.is_alphanumeric());
    words.filter(|word| word.chars().count() > 1).map(|word| stem(language, word)).collect()
}

/// Small letters without accents; where they are folded, what is written with two letters because one
/// is not at hand counts as that one.
fn fold(letters: Letters, text: &str) -> String {
    let own = letters == Letters::Own;
    let plain = |letter| match letter {
        'å' | 'æ' | 'ø' if own => Some(letter),
        'ä' if own => Some('æ'),
        'ö' if own => Some('ø'),
        'æ' | 'ä' | 'å' | 'à' | 'á' | 'â' => Some('a'),
        'ø' | 'ö' | 'ó' | 'ò' | 'ô' => Some('o'),
        'é' | 'è' | 'ê' => Some('e'),
        'ü' => Some('u'),
        '’' | '\'' | '\u{ad}' => None,
        other => Some(other),
    };
    let plain: String = text.chars().flat_map(char::to_lowercase).filter_map(plain).collect();
    if own { plain } else { plain.replace("ae", "a").replace("aa", "a").replace("oe", "o") }
}

/// The endings that are taken off, the longest first.
const fn endings(language: Language) -> &'static [&'static str] {
    match language {
        Language::Danish | Language::Norwegian => &[
            "ernes", "ernas", "erne", "enes", "ede", "ene", "ens", "ere", "ers", "ets", "en", "er",
            "es", "et", "as", "a", "e", "s",
        ],
        Language::English => &["ings", "ing", "ies", "ers", "ed", "er", "es", "s", "e", "y"],
    }
}

/// The shortest stem that is left when an ending is taken off, in letters.
const LEFT: usize = 3;

pub(super) fn stem(language: Language, word: &str) -> String {
    let without = endings(language)
        .iter()
        .find_map(|ending| word.strip_suffix(ending).filter(|left| left.chars().count() >= LEFT));
    let letters: Vec<char> = without.unwrap_or(word).chars().collect();
    match letters.as_slice() {
        // seddel and sedler, regel and regler: the e comes and goes, and a doubled letter with it
        [head @ .., one, other, 'e', 'l'] if !head.is_empty() && one == other => {
            head.iter().chain([one, &'l']).collect()
        }
        [head @ .., 'e', 'l'] if head.len() > 1 => head.iter().chain([&'l']).collect(),
        all => all.iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_letters_are_written_for_counts_as_one() {
        assert_eq!(fold(Letters::Folded, "Åh, æ ø"), "ah, a o");
    }

    #[test]
    fn endings_come_off_and_short_words_stay() {
        assert_eq!(stem(Language::Danish, "gruppen"), stem(Language::Danish, "grupper"));
        assert_eq!(stem(Language::Norwegian, "gruppa"), stem(Language::Norwegian, "gruppene"));
        assert_eq!(stem(Language::English, "listening"), stem(Language::English, "listen"));
        assert_eq!(stem(Language::Danish, "seddel"), stem(Language::Danish, "sedlerne"));
        assert_eq!(stem(Language::Danish, "en"), "en");
    }
}
